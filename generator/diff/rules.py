"""The table of rules: what a change means, for whom.

A rule of a schema stands three times, for requests, responses and messages: what a request may no
longer hold breaks its callers, what a response or a message may newly hold breaks its readers.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import IntEnum
from typing import Literal

Direction = Literal["request", "response", "message", "any"]
DIRECTIONS: tuple[Direction, ...] = ("request", "response", "message")


class Level(IntEnum):
    """How much a change matters; the greater, the more."""

    DOCS = 0
    ADDITION = 1
    WARNING = 2
    BREAKING = 3

    def __str__(self) -> str:
        return self.name.lower()


@dataclass(frozen=True, slots=True)
class Rule:
    """A kind of change.

    `mirror` is the rule of the same change backwards. A `variant_of` another rule is that rule in
    particular circumstances, and shares its mirror. `alone` says why a rule of one direction has
    no counterpart in the others.
    """

    id: str
    level: Level
    direction: Direction
    mirror: str
    sentence: str
    variant_of: str = ""
    alone: str = ""


B, W, A, D = Level.BREAKING, Level.WARNING, Level.ADDITION, Level.DOCS

# stem, level in a request, level in a response or message, mirror, sentence
_SCHEMA: tuple[tuple[str, Level, Level, str, str], ...] = (
    ("property-became-required", B, A, "property-became-optional", "is now required"),
    ("property-became-optional", A, B, "property-became-required", "is no longer required"),
    ("type-changed", B, B, "type-changed", "is {new} where it was {old}"),
    ("type-widened", A, B, "type-narrowed", "can be {new} where it was {old}"),
    ("type-narrowed", B, A, "type-widened", "is {new} only, where it could be {old}"),
    ("became-nullable", A, B, "became-not-nullable", "can be null"),
    ("became-not-nullable", B, A, "became-nullable", "can no longer be null"),
    ("format-added", B, A, "format-removed", "has the format {new}"),
    ("format-removed", A, B, "format-added", "no longer has the format {old}"),
    ("format-changed", B, B, "format-changed", "has the format {new} where it had {old}"),
    ("limit-tightened", B, A, "limit-loosened", "{keyword} is {new} where it was {old}"),
    ("limit-loosened", A, B, "limit-tightened", "{keyword} is {new} where it was {old}"),
    ("pattern-added", B, A, "pattern-removed", "must match {new}"),
    ("pattern-removed", A, B, "pattern-added", "need no longer match {old}"),
    ("pattern-changed", W, W, "pattern-changed", "must match {new} where it was {old}"),
    ("const-added", B, A, "const-removed", "is always {new}"),
    ("const-removed", A, B, "const-added", "is no longer always {old}"),
    ("const-changed", B, B, "const-changed", "is always {new} where it was {old}"),
    ("enum-added", B, A, "enum-removed", "is now one of {new}"),
    ("enum-removed", A, B, "enum-added", "is no longer one of a list"),
    ("choice-added", B, A, "choice-removed", "is now one of several options"),
    ("choice-removed", A, B, "choice-added", "is no longer one of several options"),
    ("discriminator-added", A, A, "discriminator-removed", "is told apart by {new}"),
    ("discriminator-removed", W, W, "discriminator-added", "is no longer told apart by {old}"),
    ("discriminator-changed", W, W, "discriminator-changed", "tells its options apart otherwise"),
    ("extras-forbidden", B, A, "extras-allowed", "allows no other properties"),
    ("extras-allowed", A, B, "extras-forbidden", "allows other properties"),
    ("default-added", D, D, "default-removed", "has the default {new}"),
    ("default-removed", W, D, "default-added", "no longer has the default {old}"),
    ("default-changed", W, D, "default-changed", "has the default {new} where it had {old}"),
)

# What can state a feature version: stem, level of its removal in a request and otherwise.
_GATED_SCHEMA: tuple[tuple[str, Level, Level], ...] = (
    ("property", W, B),
    ("enum-value", B, A),
    ("option", B, A),
)
_GATED: tuple[tuple[str, Level, Direction], ...] = (
    ("operation", B, "any"),
    ("parameter", W, "any"),
    ("response-header", B, "any"),
    ("error-id", W, "any"),
    ("message", B, "any"),
    ("subscription-message", B, "any"),
)

_ONLY_REQUESTS = "a reader is not asked for anything"

# id, level, mirror, sentence: what has no direction
_OTHER: tuple[tuple[str, Level, str, str], ...] = (
    ("operation-renamed", D, "operation-renamed", "is called {new} where it was {old}"),
    ("operation-tags-changed", D, "operation-tags-changed", "is in {new} where it was in {old}"),
    ("path-parameter-renamed", D, "path-parameter-renamed", "is called {new} where it was {old}"),
    ("path-parameter-moved", B, "path-parameter-moved", "is {new} where {old} stood"),
    ("security-added", A, "security-removed", "can be called with {new}"),
    ("security-removed", B, "security-added", "can no longer be called with {old}"),
    ("security-scheme-added", D, "security-scheme-removed", "is a new security scheme"),
    ("security-scheme-removed", D, "security-scheme-added", "is no longer a security scheme"),
    ("security-scheme-changed", B, "security-scheme-changed", "is passed otherwise"),
    ("parameter-became-required", B, "parameter-became-optional", "is now required"),
    ("parameter-became-optional", A, "parameter-became-required", "is no longer required"),
    ("parameter-style-changed", B, "parameter-style-changed", "is written otherwise"),
    ("request-body-added", A, "request-body-removed", "takes a body"),
    ("request-body-removed", B, "request-body-added", "no longer takes a body"),
    ("request-body-became-required", B, "request-body-became-optional", "is now required"),
    ("request-body-became-optional", A, "request-body-became-required", "is no longer required"),
    ("request-media-type-added", A, "request-media-type-removed", "is accepted"),
    ("request-media-type-removed", B, "request-media-type-added", "is no longer accepted"),
    ("response-added", A, "response-removed", "is a new success status"),
    ("response-removed", B, "response-added", "is no longer a success status"),
    ("error-response-added", A, "error-response-removed", "is a new error status"),
    ("error-response-removed", A, "error-response-added", "is no longer an error status"),
    ("response-media-type-added", A, "response-media-type-removed", "can be answered"),
    ("response-media-type-removed", B, "response-media-type-added", "is no longer answered"),
    ("response-header-became-required", A, "response-header-became-optional", "is always there"),
    ("response-header-became-optional", B, "response-header-became-required", "can be absent"),
    ("error-id-type-changed", B, "error-id-type-changed", "has the type {new}, was {old}"),
    ("message-renamed", D, "message-renamed", "is called {new} where it was {old}"),
    ("message-content-type-changed", B, "message-content-type-changed", "is {new}, was {old}"),
    ("channel-added", A, "channel-removed", "is a new channel"),
    ("channel-removed", B, "channel-added", "is no longer a channel"),
    ("channel-renamed", D, "channel-renamed", "is called {new} where it was {old}"),
    ("subscription-added", A, "subscription-removed", "brings messages"),
    ("subscription-removed", B, "subscription-added", "brings no messages"),
    ("schema-renamed", D, "schema-renamed", "is called {new} where it was {old}"),
    ("schema-named", D, "schema-unnamed", "has a name where it stood in place"),
    ("schema-unnamed", D, "schema-named", "stands in place where it had a name"),
    ("schema-base-added", D, "schema-base-removed", "is said to extend {new}"),
    ("schema-base-removed", D, "schema-base-added", "is no longer said to extend {old}"),
    ("choice-opened", D, "choice-closed", "is a choice where it was one schema"),
    ("choice-closed", D, "choice-opened", "is one schema where it was a choice"),
    ("enum-value-renamed", D, "enum-value-renamed", "is called {new} where it was {old}"),
    ("unused-schema-added", D, "unused-schema-removed", "is new, and nothing refers to it"),
    ("unused-schema-removed", W, "unused-schema-added", "is gone; nothing referred to it"),
    ("unused-schema-changed", W, "unused-schema-changed", "differs, and nothing refers to it"),
    (
        "feature-since-raised",
        B,
        "feature-since-lowered",
        "needs {new} where {old} was enough: callers of {span} lose it",
    ),
    (
        "feature-since-lowered",
        A,
        "feature-since-raised",
        "is there from {new} on, was from {old} on",
    ),
    (
        "feature-since-stated",
        B,
        "feature-since-dropped",
        "needs {new} where no version was stated: callers of older servers lose it",
    ),
    ("feature-since-dropped", A, "feature-since-stated", "no longer needs {old}"),
    (
        "feature-obsolete-set",
        B,
        "feature-obsolete-removed",
        "is gone from {new} on: callers of newer servers lose it",
    ),
    ("feature-obsolete-removed", A, "feature-obsolete-set", "is no longer gone from {old} on"),
    (
        "feature-obsolete-lowered",
        B,
        "feature-obsolete-raised",
        "is gone from {new} on, was from {old} on: callers of servers between lose it",
    ),
    ("feature-obsolete-raised", A, "feature-obsolete-lowered", "is gone from {new} on, was {old}"),
    (
        "feature-moved",
        B,
        "feature-moved",
        "needs {new} where it needed {old}: callers of servers without {new} lose it",
    ),
    ("feature-restated", D, "feature-restated", "says its feature version in another place"),
    (
        "feature-version-shrunk",
        B,
        "feature-version-grown",
        "goes up to {new} where it went up to {old}: versions never shrink, an error of the docs",
    ),
    ("feature-version-grown", A, "feature-version-shrunk", "goes up to {new}, was {old}"),
    ("text-changed", D, "text-changed", "{keyword} {how}"),
    ("deprecated-set", D, "deprecated-unset", "is deprecated"),
    ("deprecated-unset", D, "deprecated-set", "is no longer deprecated"),
    ("other-changed", W, "other-changed", "{how}; no rule knows what that means"),
)


def _gated(stem: str, removed: Level, direction: Direction) -> Iterator[Rule]:
    """The six rules of what comes and goes with a version of a feature."""
    added, gone = f"{stem}-added", f"{stem}-removed"
    yield Rule(added, W, direction, gone, "is new and states no version: servers may not have it")
    yield Rule(f"{added}-in-new-version", A, direction, gone, "is new in {since}", added)
    yield Rule(
        f"{added}-late", A, direction, gone, "is documented late: it came with {since}", added
    )
    yield Rule(gone, removed, direction, added, "is gone")
    yield Rule(
        f"{gone}-obsolete",
        min(removed, W),
        direction,
        added,
        "is gone; {obsolete} had taken it out",
        gone,
    )


def _required(stem: str, direction: Direction, alone: str = "") -> Rule:
    added, gone = f"{stem}-added", f"{stem}-removed"
    sentence = "is new and required"
    return Rule(f"{added}-required", B, direction, gone, sentence, added, alone)


def _schema_rules() -> Iterator[Rule]:
    for direction in DIRECTIONS:
        request = direction == "request"
        for gated, in_request, otherwise in _GATED_SCHEMA:
            yield from _gated(
                f"{direction}-{gated}", in_request if request else otherwise, direction
            )
        if request:
            yield _required("request-property", "request", _ONLY_REQUESTS)
        for stem, in_request, otherwise, mirror, sentence in _SCHEMA:
            level = in_request if request else otherwise
            yield Rule(f"{direction}-{stem}", level, direction, f"{direction}-{mirror}", sentence)
    for what, level, mirror, sentence in (
        ("added", W, "removed", "is now required at times"),
        ("removed", A, "added", "is no longer required at times"),
        ("changed", W, "changed", "is required in other cases"),
    ):
        stem = "request-property-condition-"
        yield Rule(stem + what, level, "request", stem + mirror, sentence, alone=_ONLY_REQUESTS)


def _all() -> Iterator[Rule]:
    for stem, removed, direction in _GATED:
        yield from _gated(stem, removed, direction)
    yield _required("parameter", "any")
    yield Rule(
        "request-body-added-required",
        B,
        "any",
        "request-body-removed",
        "now needs a body",
        "request-body-added",
    )
    for identifier, level, mirror, sentence in _OTHER:
        yield Rule(identifier, level, "any", mirror, sentence)
    yield from _schema_rules()


RULES: dict[str, Rule] = {rule.id: rule for rule in _all()}
