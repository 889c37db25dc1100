"""Table of rules: every kind of change with its level and its sentence.

A rule of schemas stands three times, for requests, responses and messages: a request that may hold
less breaks callers; a response or a message that may hold more breaks readers.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import IntEnum
from typing import Any, Literal

Direction = Literal["request", "response", "message", "any"]
DIRECTIONS: tuple[Direction, ...] = ("request", "response", "message")


class Level(IntEnum):
    """Levels of changes, in order of their weight."""

    DOCS = 0
    ADDITION = 1
    WARNING = 2
    BREAKING = 3

    def __str__(self) -> str:
        return self.name.lower()


@dataclass(frozen=True, slots=True)
class Rule:
    """A kind of change.

    Attributes:
        id: its name in outputs and in accepted changes.
        level: how much it matters.
        direction: the direction in which the values of a schema travel; `any` for other parts.
        mirror: the rule of the same change backwards.
        sentence: the statement about the item, with the names of arguments in braces.
        variant_of: the rule that it is in particular circumstances; both have one mirror.
        alone: why a rule of one direction has no counterpart in the others.
    """

    id: str
    level: Level
    direction: Direction
    mirror: str
    sentence: str
    variant_of: str = ""
    alone: str = ""


_Rows = tuple[tuple[Any, ...], ...]
B, W, A, D = Level.BREAKING, Level.WARNING, Level.ADDITION, Level.DOCS

_ONLY_REQUESTS = "a reader is not asked for anything"

# fmt: off
# Parts that come and go with a version of a feature: the level of the removal, the direction, and
# the rules of a new part (without a version, in a new one, in an old one), of one that is gone
# (without and with a warning), and of a new part that callers must send.
_LIFECYCLES: _Rows = (
    (B, "any", "operation-added", "operation-added-in-new-version", "operation-added-late",
     "operation-removed", "operation-removed-obsolete"),
    (W, "any", "parameter-added", "parameter-added-in-new-version", "parameter-added-late",
     "parameter-removed", "parameter-removed-obsolete", "parameter-added-required"),
    (B, "any", "response-header-added", "response-header-added-in-new-version",
     "response-header-added-late", "response-header-removed", "response-header-removed-obsolete"),
    (W, "any", "error-id-added", "error-id-added-in-new-version", "error-id-added-late",
     "error-id-removed", "error-id-removed-obsolete"),
    (B, "any", "message-added", "message-added-in-new-version", "message-added-late",
     "message-removed", "message-removed-obsolete"),
    (B, "any", "subscription-message-added", "subscription-message-added-in-new-version",
     "subscription-message-added-late", "subscription-message-removed",
     "subscription-message-removed-obsolete"),
    (W, "request", "request-property-added", "request-property-added-in-new-version",
     "request-property-added-late", "request-property-removed",
     "request-property-removed-obsolete", "request-property-added-required"),
    (B, "response", "response-property-added", "response-property-added-in-new-version",
     "response-property-added-late", "response-property-removed",
     "response-property-removed-obsolete"),
    (B, "message", "message-property-added", "message-property-added-in-new-version",
     "message-property-added-late", "message-property-removed",
     "message-property-removed-obsolete"),
    (B, "request", "request-enum-value-added", "request-enum-value-added-in-new-version",
     "request-enum-value-added-late", "request-enum-value-removed",
     "request-enum-value-removed-obsolete"),
    (A, "response", "response-enum-value-added", "response-enum-value-added-in-new-version",
     "response-enum-value-added-late", "response-enum-value-removed",
     "response-enum-value-removed-obsolete"),
    (A, "message", "message-enum-value-added", "message-enum-value-added-in-new-version",
     "message-enum-value-added-late", "message-enum-value-removed",
     "message-enum-value-removed-obsolete"),
    (B, "request", "request-option-added", "request-option-added-in-new-version",
     "request-option-added-late", "request-option-removed", "request-option-removed-obsolete"),
    (A, "response", "response-option-added", "response-option-added-in-new-version",
     "response-option-added-late", "response-option-removed", "response-option-removed-obsolete"),
    (A, "message", "message-option-added", "message-option-added-in-new-version",
     "message-option-added-late", "message-option-removed", "message-option-removed-obsolete"),
)

# In the tables below a row has a rule and its mirror; a rule alone is its own mirror.
# Of schemas: the ids for each direction, the level in requests, that in responses and messages.
_SCHEMAS: _Rows = (
    ("request-property-became-required", "response-property-became-required",
     "message-property-became-required", B, A, "is now required",
     "request-property-became-optional", "response-property-became-optional",
     "message-property-became-optional", A, B, "is no longer required"),
    ("request-type-changed", "response-type-changed", "message-type-changed", B, B,
     "is {new} where it was {old}"),
    ("request-type-widened", "response-type-widened", "message-type-widened", A, B,
     "can be {new} where it was {old}",
     "request-type-narrowed", "response-type-narrowed", "message-type-narrowed", B, A,
     "is {new} only, where it could be {old}"),
    ("request-became-nullable", "response-became-nullable", "message-became-nullable", A, B,
     "can be null",
     "request-became-not-nullable", "response-became-not-nullable", "message-became-not-nullable",
     B, A, "can no longer be null"),
    ("request-format-added", "response-format-added", "message-format-added", B, A,
     "has the format {new}",
     "request-format-removed", "response-format-removed", "message-format-removed", A, B,
     "no longer has the format {old}"),
    ("request-format-changed", "response-format-changed", "message-format-changed", B, B,
     "has the format {new} where it had {old}"),
    ("request-limit-tightened", "response-limit-tightened", "message-limit-tightened", B, A,
     "{keyword} is {new} where it was {old}",
     "request-limit-loosened", "response-limit-loosened", "message-limit-loosened", A, B,
     "{keyword} is {new} where it was {old}"),
    ("request-pattern-added", "response-pattern-added", "message-pattern-added", B, A,
     "must match {new}",
     "request-pattern-removed", "response-pattern-removed", "message-pattern-removed", A, B,
     "need no longer match {old}"),
    ("request-pattern-changed", "response-pattern-changed", "message-pattern-changed", W, W,
     "must match {new} where it was {old}"),
    ("request-const-added", "response-const-added", "message-const-added", B, A, "is always {new}",
     "request-const-removed", "response-const-removed", "message-const-removed", A, B,
     "is no longer always {old}"),
    ("request-const-changed", "response-const-changed", "message-const-changed", B, B,
     "is always {new} where it was {old}"),
    ("request-enum-added", "response-enum-added", "message-enum-added", B, A,
     "is now one of {new}",
     "request-enum-removed", "response-enum-removed", "message-enum-removed", A, B,
     "no longer has a list of values"),
    ("request-choice-added", "response-choice-added", "message-choice-added", B, A,
     "is now one of several options",
     "request-choice-removed", "response-choice-removed", "message-choice-removed", A, B,
     "is no longer one of several options"),
    ("request-discriminator-added", "response-discriminator-added", "message-discriminator-added",
     A, A, "has the discriminator {new}",
     "request-discriminator-removed", "response-discriminator-removed",
     "message-discriminator-removed", W, W, "no longer has the discriminator {old}"),
    ("request-discriminator-changed", "response-discriminator-changed",
     "message-discriminator-changed", W, W, "has another discriminator"),
    ("request-extras-forbidden", "response-extras-forbidden", "message-extras-forbidden", B, A,
     "allows no other properties",
     "request-extras-allowed", "response-extras-allowed", "message-extras-allowed", A, B,
     "allows other properties"),
    ("request-default-added", "response-default-added", "message-default-added", D, D,
     "has the default {new}",
     "request-default-removed", "response-default-removed", "message-default-removed", W, D,
     "no longer has the default {old}"),
    ("request-default-changed", "response-default-changed", "message-default-changed", W, D,
     "has the default {new} where it had {old}"),
)

# Rules of requests only.
_CONDITIONS: _Rows = (
    ("request-property-condition-added", W, "is now required in some cases",
     "request-property-condition-removed", A, "is no longer required in some cases"),
    ("request-property-condition-changed", W, "is required in other cases"),
    ("request-property-required-earlier", B,
     "is required from {new} on, was from {old} on: callers of older servers must send it",
     "request-property-required-later", A, "is required from {new} on only, was from {old} on"),
)

_ANY: _Rows = (
    ("operation-id-changed", B, "is the method {new} where it was {old}: callers of it lose it"),
    ("operation-id-added", A, "is the method {new}",
     "operation-id-removed", B, "is no longer the method {old}"),
    ("operation-renamed", D, "is called {new} where it was {old}"),
    ("operation-tags-changed", D, "is in {new} where it was in {old}"),
    ("path-parameter-renamed", B, "is called {new} where it was {old}: calls that name it lose it"),
    ("path-parameter-moved", B, "is {new} where {old} stood"),
    ("security-added", A, "can be called with {new}",
     "security-removed", B, "can no longer be called with {old}"),
    ("security-scheme-added", D, "is a new security scheme",
     "security-scheme-removed", D, "is no longer a security scheme"),
    ("security-scheme-changed", B, "is passed in another way"),
    ("parameter-became-required", B, "is now required",
     "parameter-became-optional", A, "is no longer required"),
    ("parameter-style-changed", B, "is serialised in another way"),
    ("request-body-added", A, "takes a body", "request-body-removed", B, "no longer takes a body"),
    ("request-body-became-required", B, "is now required",
     "request-body-became-optional", A, "is no longer required"),
    ("request-media-type-added", A, "is now accepted",
     "request-media-type-removed", B, "is no longer accepted"),
    ("response-added", A, "is a new success status",
     "response-removed", B, "is no longer a success status"),
    ("parameter-required-earlier", B,
     "is required from {new} on, was from {old} on: callers of older servers must send it",
     "parameter-required-later", A, "is required from {new} on only, was from {old} on"),
    ("error-response-added", A, "is a new error status",
     "error-response-removed", A, "is no longer an error status"),
    ("response-media-type-added", A, "is a new media type of the response",
     "response-media-type-removed", B, "is no longer a media type of the response"),
    ("response-header-became-required", A, "is always there",
     "response-header-became-optional", B, "can be absent"),
    ("error-id-type-changed", B, "has the type {new}, was {old}"),
    ("message-renamed", D, "is called {new} where it was {old}"),
    ("message-content-type-changed", B, "is {new}, was {old}"),
    ("channel-added", A, "is a new channel", "channel-removed", B, "is no longer a channel"),
    ("channel-renamed", D, "is called {new} where it was {old}"),
    ("channel-split", D, "is another channel of an address that had one",
     "channel-joined", D, "is no longer a channel; its address has others"),
    ("channel-regrouped", D, "has other messages of its address"),
    ("subscription-added", A, "brings messages", "subscription-removed", B, "brings no messages"),
    ("schema-renamed", B, "is called {new} where it was {old}: code that names its class loses it"),
    ("schema-named", D, "is a named schema where it was an inline one",
     "schema-unnamed", B,
     "is an inline schema where it was a named one: code that names its class loses it"),
    ("schema-base-added", D, "names the base type {new}",
     "schema-base-removed", D, "no longer names the base type {old}"),
    ("choice-opened", D, "is a choice where it was one schema",
     "choice-closed", D, "is one schema where it was a choice"),
    ("enum-value-renamed", B, "is called {new} where it was {old}: code that names it loses it"),
    ("unused-schema-added", D, "is new, and nothing refers to it",
     "unused-schema-removed", W, "is gone; nothing referred to it"),
    ("unused-schema-renamed", W, "is called {new} where it was {old}, and nothing refers to it"),
    ("unused-schema-changed", W, "differs, and nothing refers to it"),
    ("feature-since-raised", B, "needs {new} where {old} was enough: callers of {span} lose it",
     "feature-since-lowered", A, "is there from {new} on, was from {old} on"),
    ("feature-since-stated", B, "now needs {new}: callers of older servers lose it",
     "feature-since-dropped", A, "no longer needs {old}"),
    ("feature-obsolete-set", B, "is gone from {new} on: callers of newer servers lose it",
     "feature-obsolete-removed", A, "is no longer gone from {old} on"),
    ("feature-obsolete-lowered", B,
     "is gone from {new} on, was from {old} on: callers of servers between lose it",
     "feature-obsolete-raised", A, "is gone from {new} on, was {old}"),
    ("feature-moved", B,
     "needs {new} where it needed {old}: callers of servers without {new} lose it"),
    ("feature-restated", D, "states its versions in another way; the same servers have it"),
    ("feature-malformed", W, "x-feature states no gate: client and sandbox refuse it"),
    ("feature-version-shrunk", B,
     "goes up to {new} where it went up to {old}: versions never shrink, an error of the docs",
     "feature-version-grown", A, "goes up to {new}, was {old}"),
    ("text-changed", D, "{keyword} {how}"),
    ("deprecated-set", D, "is deprecated", "deprecated-unset", D, "is no longer deprecated"),
    ("other-changed", W, "{how}; no rule covers this"),
)
# fmt: on


def _rules() -> Iterator[Rule]:
    for level, direction, new, versioned, late, gone, dropped, *required in _LIFECYCLES:
        unstated = "is new and states no version: servers may not have it"
        yield Rule(new, W, direction, gone, unstated)
        yield Rule(versioned, A, direction, gone, "is new in {since}", new)
        yield Rule(late, A, direction, gone, "is documented late: it came with {since}", new)
        yield Rule(gone, level, direction, new, "is gone")
        obsolete = "is gone; it was obsolete from {obsolete} on"
        yield Rule(dropped, min(level, W), direction, new, obsolete, gone)
        for id_ in required:
            alone = _ONLY_REQUESTS if direction == "request" else ""
            yield Rule(id_, B, direction, gone, "is new and required", new, alone)
    for half, mirror in _halves(_SCHEMAS, 6):
        for at, direction in enumerate(DIRECTIONS):
            level = half[3] if direction == "request" else half[4]
            yield Rule(half[at], level, direction, mirror[at], half[5])
    for (id_, level, sentence), (mirrored, *_) in _halves(_CONDITIONS, 3):
        yield Rule(id_, level, "request", mirrored, sentence, alone=_ONLY_REQUESTS)
    new, sentence = "request-body-added", "now needs a body"
    yield Rule("request-body-added-required", B, "any", "request-body-removed", sentence, new)
    for (id_, level, sentence), (mirrored, *_) in _halves(_ANY, 3):
        yield Rule(id_, level, "any", mirrored, sentence)


def _halves(rows: _Rows, size: int) -> Iterator[tuple[tuple[Any, ...], tuple[Any, ...]]]:
    """Yield what rows state of each rule, with what they state of its mirror."""
    for row in rows:
        halves = [row[at : at + size] for at in range(0, len(row), size)]
        yield from zip(halves, reversed(halves), strict=True)


RULES: dict[str, Rule] = {rule.id: rule for rule in _rules()}


def in_direction(rule: str, direction: Direction) -> str:
    """Return the id of a rule for a direction, where it is one of schemas, given for requests."""
    of_schemas = RULES[rule].direction == "request"
    return rule.replace("request", direction, 1) if of_schemas else rule
