"""Table of rules: every kind of change with its level and its sentence.

A rule of schemas has a level for each direction: a request that may hold less breaks callers; a
response or a message that may hold more breaks readers.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import IntEnum
from typing import Any, Literal

# In the direction `unused` no value travels: that of a property which is read only, in a request.
Direction = Literal["request", "response", "message", "any", "unused"]
# Whether new parts are expected to state a version: if one of the specs states any, always, never.
Profile = Literal["auto", "gated", "plain"]
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
        levels: how much it matters, by the direction in which the values of a schema travel; by
            `any` alone for other parts.
        mirror: the rule of the same change backwards.
        sentence: the statement about the item, with the names of arguments in braces.
        variant_of: the rule that it is in particular circumstances; both have one mirror.
        alone: why a rule of one direction has no counterpart in the others.
    """

    id: str
    levels: Mapping[Direction, Level]
    mirror: str
    sentence: str
    variant_of: str = ""
    alone: str = ""

    @property
    def level(self) -> Level:
        """The weightiest of its levels."""
        return max(self.levels.values())

    def of(self, direction: Direction) -> tuple[Direction, Level]:
        """Return the direction that counts for values that travel in one, and the level there.

        A rule that no level of it is about counts as it does elsewhere.
        """
        if "any" in self.levels:
            return "any", self.levels["any"]
        if direction == "unused":
            return direction, Level.DOCS
        return direction, self.levels.get(direction, self.level)


_Rows = tuple[tuple[Any, ...], ...]
B, W, A, D = Level.BREAKING, Level.WARNING, Level.ADDITION, Level.DOCS

_ONLY_REQUESTS = "a reader is not asked for anything"

# fmt: off
# Parts that come and go with a version of a feature: the kind; the levels of its removal, of an
# addition without a version, and of one between specs that have no versions at all (in requests
# and for readers, or anywhere); whether a new one can be one that callers must send.
_LIFECYCLES: _Rows = (
    ("operation", (B,), (W,), (A,), False),
    ("parameter", (W,), (W,), (A,), True),
    ("response-header", (B,), (W,), (A,), False),
    ("error-id", (W,), (W,), (A,), False),
    ("webhook", (B,), (W,), (A,), False),
    ("message", (B,), (W,), (A,), False),
    ("subscription-message", (B,), (W,), (A,), False),
    ("property", (W, B), (W, W), (A, A), True),
    ("enum-value", (B, A), (W, W), (A, W), False),
    ("option", (B, A), (W, B), (A, B), False),
)

# In the tables below a row has a rule and its mirror; a rule alone is its own mirror.
# Of schemas: the id, the level in requests, that in responses and messages.
_SCHEMAS: _Rows = (
    ("property-became-required", B, A, "is now required",
     "property-became-optional", A, B, "is no longer required"),
    ("values-forbidden", B, A, "allows no value any more",
     "values-allowed", A, B, "allows values, where it allowed none"),
    ("type-changed", B, B, "is {new} where it was {old}"),
    ("type-widened", A, B, "can be {new} where it was {old}", "type-narrowed", B, A,
     "is {new} only, where it could be {old}"),
    ("became-nullable", A, B, "can be null", "became-not-nullable", B, A, "can no longer be null"),
    ("format-added", B, A, "has the format {new}", "format-removed", A, B,
     "no longer has the format {old}"),
    ("format-changed", B, B, "has the format {new} where it had {old}"),
    ("format-widened", A, B, "has the format {new} where it had {old}, which is smaller",
     "format-narrowed", B, A, "has the format {new} where it had {old}, which is larger"),
    ("limit-tightened", B, A, "{keyword} is {new} where it was {old}", "limit-loosened", A, B,
     "{keyword} is {new} where it was {old}"),
    ("pattern-added", B, A, "must match {new}", "pattern-removed", A, B,
     "need no longer match {old}"),
    ("pattern-changed", W, W, "must match {new} where it was {old}"),
    ("const-added", B, A, "is always {new}", "const-removed", A, B, "is no longer always {old}"),
    ("const-changed", B, B, "is always {new} where it was {old}"),
    ("enum-added", B, A, "is now one of {new}", "enum-removed", A, B,
     "no longer has a list of values"),
    ("choice-added", B, A, "is now one of several options", "choice-removed", A, B,
     "is no longer one of several options"),
    ("discriminator-added", A, A, "has the discriminator {new}",
     "discriminator-removed", W, W, "no longer has the discriminator {old}"),
    ("discriminator-retargeted", B, B, "has other types behind its tags: {how}"),
    ("discriminator-changed", W, W, "tells its options apart in another way: {how}"),
    ("content-changed", B, B, "{keyword} is {new} where it was {old}"),
    ("condition-added", B, A, "{keyword} makes a condition",
     "condition-removed", A, B, "{keyword} makes a condition no longer"),
    ("condition-changed", W, W, "{keyword} makes another condition"),
    ("read-only-set", W, D, "is read only: requests must not have it",
     "read-only-unset", A, D, "is no longer read only"),
    ("write-only-set", D, B, "is write only: answers do not have it any more",
     "write-only-unset", D, A, "is no longer write only"),
    ("enum-value-changed", B, W, "is {new} where it was {old}"),
    ("extras-forbidden", B, A, "allows no other properties", "extras-allowed", A, B,
     "allows other properties"),
    ("default-added", D, D, "has the default {new}", "default-removed", W, D,
     "no longer has the default {old}"),
    ("default-changed", W, D, "has the default {new} where it had {old}"),
)

# Rules of requests only.
_CONDITIONS: _Rows = (
    ("property-condition-added", W, "is now required in some cases",
     "property-condition-removed", A, "is no longer required in some cases"),
    ("property-condition-changed", W, "is required in other cases"),
    ("property-required-earlier", B,
     "is required from {new} on, was from {old} on: callers of older servers must send it",
     "property-required-later", A, "is required from {new} on only, was from {old} on"),
)

_ANY: _Rows = (
    ("operation-id-changed", B, "is the method {new} where it was {old}: callers of it lose it"),
    ("operation-id-added", A, "is the method {new}",
     "operation-id-removed", B, "is no longer the method {old}"),
    ("operation-renamed", D, "is called {new} where it was {old}"),
    ("tag-renamed", D, "is called {new} where it was {old}"),
    ("operation-tags-changed", D, "is in {new} where it was in {old}"),
    ("path-parameter-renamed", B, "is called {new} where it was {old}: calls that name it lose it"),
    ("path-parameter-moved", B, "is {new} where {old} stood"),
    ("security-added", A, "can be called with {new}",
     "security-removed", B, "can no longer be called with {old}"),
    ("security-loosened", A, "needs {new} where it needed {old}",
     "security-tightened", B, "needs {new} where {old} was enough"),
    ("security-scheme-added", D, "is a new security scheme",
     "security-scheme-removed", D, "is no longer a security scheme"),
    ("security-scheme-changed", B, "is passed in another way"),
    ("security-scheme-renamed", D, "is called {new} where it was {old}"),
    ("security-address-changed", W, "{keyword} is {new} where it was {old}"),
    ("security-flow-added", A, "is a new way to get a token",
     "security-flow-removed", B, "is no longer a way to get a token"),
    ("security-scope-added", A, "is a new scope", "security-scope-removed", B, "is gone"),
    ("server-added", A, "is a new server", "server-removed", W, "is no longer a server"),
    ("parameter-became-required", B, "is now required",
     "parameter-became-optional", A, "is no longer required"),
    ("parameter-style-changed", B, "is serialised in another way"),
    ("request-body-added", A, "takes a body", "request-body-removed", B, "no longer takes a body"),
    ("request-body-became-required", B, "is now required",
     "request-body-became-optional", A, "is no longer required"),
    ("request-media-type-added", A, "is now accepted",
     "request-media-type-removed", B, "is no longer accepted"),
    ("request-media-type-narrowed", B, "is {new} only, where it could be {old}",
     "request-media-type-widened", A, "can be {new} where it was {old}"),
    ("response-added", A, "is a new success status",
     "response-removed", B, "is no longer a success status"),
    ("response-stated", D, "is described on its own, where {old} described it",
     "response-covered", D, "is no longer described on its own: {new} describes it"),
    ("response-narrowed", A, "is {new} only, where it could be {old}",
     "response-widened", W, "can be {new} where it was {old}"),
    ("parameter-required-earlier", B,
     "is required from {new} on, was from {old} on: callers of older servers must send it",
     "parameter-required-later", A, "is required from {new} on only, was from {old} on"),
    ("error-response-added", A, "is a new error status",
     "error-response-removed", A, "is no longer an error status"),
    ("response-media-type-added", A, "is a new media type of the response",
     "response-media-type-removed", B, "is no longer a media type of the response"),
    ("response-media-type-narrowed", A, "is {new} only, where it could be {old}",
     "response-media-type-widened", W, "can be {new} where it was {old}"),
    ("media-type-stated", D, "is described on its own, where {old} described it",
     "media-type-covered", D, "is no longer described on its own: {new} describes it"),
    ("media-type-restated", D, "is {new} where it was {old}, which means the same"),
    ("response-header-became-required", A, "is always there",
     "response-header-became-optional", B, "can be absent"),
    ("error-id-type-changed", B, "has the type {new}, was {old}"),
    ("property-stated", D, "is described on its own; before, it was one of the other properties",
     "property-covered", B,
     "is no longer described on its own, but as other properties are: code that names it loses it"),
    ("message-renamed", D, "is called {new} where it was {old}"),
    ("message-content-type-changed", B, "is {new}, was {old}"),
    ("message-urn-changed", B, "has the name {new}, was {old}"),
    ("payload-format-changed", W, "is described in {new} where it was in {old}"),
    ("payload-changed", W, "differs; schemas of {format} are not judged"),
    ("subscription-action-changed", B, "is {new} where it was {old}"),
    ("channel-added", A, "is a new channel", "channel-removed", B, "is no longer a channel"),
    ("channel-moved", B, "is at {new} where it was at {old}"),
    ("channel-renamed", D, "is called {new} where it was {old}"),
    ("channel-split", D, "is another channel of an address that had one",
     "channel-joined", D, "is no longer a channel; its address has others"),
    ("channel-regrouped", D, "has other messages of its address"),
    ("subscription-added", A, "brings messages", "subscription-removed", B, "brings no messages"),
    ("schema-renamed", B, "is called {new} where it was {old}: code that names its class loses it"),
    ("schema-replaced", W, "has the type {new} where it had {old}"),
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
    ("keyword-without-effect", D, "{how}, which changes nothing for any value"),
    ("extension-changed", D, "{how}; an extension of others"),
    ("standard-changed", D, "is a document of version {new}, was {old}"),
    ("other-changed", W, "{how}; no rule covers this"),
)
# fmt: on


def _rules() -> Iterator[Rule]:
    for kind, gone, unstated, plain, requirable in _LIFECYCLES:
        yield from _lifecycle(kind, gone, unstated, plain)
        if requirable:
            everywhere = len(gone) == 1
            levels: dict[Direction, Level] = {"any": B} if everywhere else {"request": B}
            alone = "" if everywhere else _ONLY_REQUESTS
            new = f"{kind}-added"
            sentence = "is new and required"
            yield Rule(f"{new}-required", levels, f"{kind}-removed", sentence, new, alone)
    new, gone = "feature-since-stated", "feature-since-dropped"
    sentence = "states no version, where it needed {old}: servers may not have it"
    yield Rule(f"{gone}-wholly", {"any": W}, new, sentence, gone)
    sentence = "no longer names {old}: {new} is enough"
    yield Rule("security-removed-idle", {"any": D}, "security-added", sentence, "security-removed")
    grown, shrunk = "feature-version-grown", "feature-version-shrunk"
    yield Rule("feature-added", {"any": A}, shrunk, "is a new feature, with version {new}", grown)
    sentence = "is named by no part any more; it went up to {old}"
    yield Rule("feature-removed", {"any": B}, grown, sentence, shrunk)
    for new, gone, how in (("added", "removed", "new"), ("removed", "added", "gone")):
        rule, sentence = f"property-{new}", f"is {how}; no value of this direction has it"
        yield Rule(f"{rule}-unused", _levels(D, D), f"property-{gone}", sentence, rule)
    changed, sentence = "schema-replaced", "has the type {new} where it had {old}, which is gone"
    yield Rule(f"{changed}-gone", {"any": B}, changed, sentence, changed)
    changed, sentence = "security-scheme-changed", "is passed in another way; nothing needs it"
    yield Rule(f"{changed}-idle", {"any": D}, changed, sentence, changed)
    for (id_, request, reader, sentence), (mirror, *_) in _halves(_SCHEMAS, 4):
        yield Rule(id_, _levels(request, reader), mirror, sentence)
    for (id_, level, sentence), (mirror, *_) in _halves(_CONDITIONS, 3):
        yield Rule(id_, {"request": level}, mirror, sentence, alone=_ONLY_REQUESTS)
    new, sentence = "request-body-added", "now needs a body"
    yield Rule(f"{new}-required", {"any": B}, "request-body-removed", sentence, new)
    for (id_, level, sentence), (mirror, *_) in _halves(_ANY, 3):
        yield Rule(id_, {"any": level}, mirror, sentence)


def _lifecycle(
    kind: str, gone: tuple[Level, ...], unstated: tuple[Level, ...], plain: tuple[Level, ...]
) -> Iterator[Rule]:
    """Yield the rules of a part that comes, behind a version or not, and of one that goes."""
    new, removed, obsolete = f"{kind}-added", f"{kind}-removed", f"{kind}-removed-obsolete"
    safe = _levels(*(A for _ in gone))
    sentence = "is new and states no version: servers may not have it"
    yield Rule(new, _levels(*unstated), removed, sentence)
    yield Rule(f"{new}-in-new-version", safe, removed, "is new in {since}", new)
    sentence = "is documented late: it came with {since}"
    yield Rule(f"{new}-late", safe, removed, sentence, new)
    yield Rule(f"{new}-plain", _levels(*plain), removed, "is new", new)
    yield Rule(removed, _levels(*gone), new, "is gone")
    milder = _levels(*(min(level, W) for level in gone))
    sentence = "is gone; it was obsolete from {obsolete} on"
    yield Rule(obsolete, milder, new, sentence, removed)


def _levels(*levels: Level) -> dict[Direction, Level]:
    """Return the levels by direction, given one for all parts, or one for callers and readers."""
    if len(levels) == 1:
        return {"any": levels[0]}
    return {at: levels[0 if at == "request" else 1] for at in DIRECTIONS}


def _halves(rows: _Rows, size: int) -> Iterator[tuple[tuple[Any, ...], tuple[Any, ...]]]:
    """Yield what rows state of each rule, with what they state of its mirror."""
    for row in rows:
        halves = [row[at : at + size] for at in range(0, len(row), size)]
        yield from zip(halves, reversed(halves), strict=True)


RULES: dict[str, Rule] = {rule.id: rule for rule in _rules()}
