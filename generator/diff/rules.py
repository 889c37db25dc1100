"""Table of rules: every kind of change with its level and its sentence.

A rule of schemas stands three times, for requests, responses and messages: a request that may hold
less breaks callers; a response or a message that may hold more breaks readers.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from typing import Generic, Literal, TypeVar

Direction = Literal["request", "response", "message", "any"]
DIRECTIONS: tuple[Direction, ...] = ("request", "response", "message")
T = TypeVar("T")


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


@dataclass(frozen=True, slots=True)
class ByDirection(Generic[T]):
    """Rules that stand for each direction in which the values of a schema travel."""

    request: T
    response: T
    message: T

    def of(self, direction: Direction) -> T:
        """Return those of a direction; `any` is none."""
        return {"request": self.request, "response": self.response, "message": self.message}[
            direction
        ]


@dataclass(frozen=True, slots=True)
class Lifecycle:
    """The ids of the rules of a part that comes and goes with a version of a feature."""

    added: str
    added_in_new_version: str
    added_late: str
    removed: str
    removed_obsolete: str
    added_required: str = ""


RULES: dict[str, Rule] = {}
B, W, A, D = Level.BREAKING, Level.WARNING, Level.ADDITION, Level.DOCS
_ONLY_REQUESTS = "a reader is not asked for anything"


def _rule(rule: Rule) -> None:
    RULES[rule.id] = rule


def _lifecycle(
    *ids: str, removed: Level, direction: Direction = "any", alone: str = ""
) -> Lifecycle:
    """Declare the rules of a part; their ids are in the order of the fields of Lifecycle."""
    part = Lifecycle(*ids)
    new, gone = part.added, part.removed
    unstated = "is new and states no version: servers may not have it"
    _rule(Rule(new, W, direction, gone, unstated))
    _rule(Rule(part.added_in_new_version, A, direction, gone, "is new in {since}", new))
    late = "is documented late: it came with {since}"
    _rule(Rule(part.added_late, A, direction, gone, late, new))
    _rule(Rule(gone, removed, direction, new, "is gone"))
    dropped = "is gone; {obsolete} had taken it out"
    _rule(Rule(part.removed_obsolete, min(removed, W), direction, new, dropped, gone))
    if part.added_required:
        _rule(Rule(part.added_required, B, direction, gone, "is new and required", new, alone))
    return part


def _schema(*ids: str, levels: tuple[Level, Level], mirror: str, says: str) -> ByDirection[str]:
    """Declare a rule of schemas: its ids by direction, its level in requests and for readers."""
    for id_, direction in zip(ids, DIRECTIONS, strict=True):
        level = levels[direction != "request"]
        _rule(Rule(id_, level, direction, f"{direction}-{mirror}", says))
    return ByDirection(*ids)


# fmt: off
OPERATION = _lifecycle(
    "operation-added", "operation-added-in-new-version", "operation-added-late",
    "operation-removed", "operation-removed-obsolete", removed=B)
PARAMETER = _lifecycle(
    "parameter-added", "parameter-added-in-new-version", "parameter-added-late",
    "parameter-removed", "parameter-removed-obsolete", "parameter-added-required", removed=W)
RESPONSE_HEADER = _lifecycle(
    "response-header-added", "response-header-added-in-new-version", "response-header-added-late",
    "response-header-removed", "response-header-removed-obsolete", removed=B)
ERROR_ID = _lifecycle(
    "error-id-added", "error-id-added-in-new-version", "error-id-added-late", "error-id-removed",
    "error-id-removed-obsolete", removed=W)
MESSAGE = _lifecycle(
    "message-added", "message-added-in-new-version", "message-added-late", "message-removed",
    "message-removed-obsolete", removed=B)
SUBSCRIPTION_MESSAGE = _lifecycle(
    "subscription-message-added", "subscription-message-added-in-new-version",
    "subscription-message-added-late", "subscription-message-removed",
    "subscription-message-removed-obsolete", removed=B)
PROPERTY = ByDirection(
    _lifecycle(
        "request-property-added", "request-property-added-in-new-version",
        "request-property-added-late", "request-property-removed",
        "request-property-removed-obsolete", "request-property-added-required", removed=W,
        direction="request", alone=_ONLY_REQUESTS),
    _lifecycle(
        "response-property-added", "response-property-added-in-new-version",
        "response-property-added-late", "response-property-removed",
        "response-property-removed-obsolete", removed=B, direction="response"),
    _lifecycle(
        "message-property-added", "message-property-added-in-new-version",
        "message-property-added-late", "message-property-removed",
        "message-property-removed-obsolete", removed=B, direction="message"),
)
ENUM_VALUE = ByDirection(
    _lifecycle(
        "request-enum-value-added", "request-enum-value-added-in-new-version",
        "request-enum-value-added-late", "request-enum-value-removed",
        "request-enum-value-removed-obsolete", removed=B, direction="request"),
    _lifecycle(
        "response-enum-value-added", "response-enum-value-added-in-new-version",
        "response-enum-value-added-late", "response-enum-value-removed",
        "response-enum-value-removed-obsolete", removed=A, direction="response"),
    _lifecycle(
        "message-enum-value-added", "message-enum-value-added-in-new-version",
        "message-enum-value-added-late", "message-enum-value-removed",
        "message-enum-value-removed-obsolete", removed=A, direction="message"),
)
OPTION = ByDirection(
    _lifecycle(
        "request-option-added", "request-option-added-in-new-version", "request-option-added-late",
        "request-option-removed", "request-option-removed-obsolete", removed=B,
        direction="request"),
    _lifecycle(
        "response-option-added", "response-option-added-in-new-version",
        "response-option-added-late", "response-option-removed", "response-option-removed-obsolete",
        removed=A, direction="response"),
    _lifecycle(
        "message-option-added", "message-option-added-in-new-version", "message-option-added-late",
        "message-option-removed", "message-option-removed-obsolete", removed=A,
        direction="message"),
)
PROPERTY_BECAME_REQUIRED = _schema(
    "request-property-became-required", "response-property-became-required",
    "message-property-became-required", levels=(B, A), mirror="property-became-optional",
    says="is now required")
PROPERTY_BECAME_OPTIONAL = _schema(
    "request-property-became-optional", "response-property-became-optional",
    "message-property-became-optional", levels=(A, B), mirror="property-became-required",
    says="is no longer required")
TYPE_CHANGED = _schema(
    "request-type-changed", "response-type-changed", "message-type-changed", levels=(B, B),
    mirror="type-changed", says="is {new} where it was {old}")
TYPE_WIDENED = _schema(
    "request-type-widened", "response-type-widened", "message-type-widened", levels=(A, B),
    mirror="type-narrowed", says="can be {new} where it was {old}")
TYPE_NARROWED = _schema(
    "request-type-narrowed", "response-type-narrowed", "message-type-narrowed", levels=(B, A),
    mirror="type-widened", says="is {new} only, where it could be {old}")
BECAME_NULLABLE = _schema(
    "request-became-nullable", "response-became-nullable", "message-became-nullable", levels=(A, B),
    mirror="became-not-nullable", says="can be null")
BECAME_NOT_NULLABLE = _schema(
    "request-became-not-nullable", "response-became-not-nullable", "message-became-not-nullable",
    levels=(B, A), mirror="became-nullable", says="can no longer be null")
FORMAT_ADDED = _schema(
    "request-format-added", "response-format-added", "message-format-added", levels=(B, A),
    mirror="format-removed", says="has the format {new}")
FORMAT_REMOVED = _schema(
    "request-format-removed", "response-format-removed", "message-format-removed", levels=(A, B),
    mirror="format-added", says="no longer has the format {old}")
FORMAT_CHANGED = _schema(
    "request-format-changed", "response-format-changed", "message-format-changed", levels=(B, B),
    mirror="format-changed", says="has the format {new} where it had {old}")
LIMIT_TIGHTENED = _schema(
    "request-limit-tightened", "response-limit-tightened", "message-limit-tightened", levels=(B, A),
    mirror="limit-loosened", says="{keyword} is {new} where it was {old}")
LIMIT_LOOSENED = _schema(
    "request-limit-loosened", "response-limit-loosened", "message-limit-loosened", levels=(A, B),
    mirror="limit-tightened", says="{keyword} is {new} where it was {old}")
PATTERN_ADDED = _schema(
    "request-pattern-added", "response-pattern-added", "message-pattern-added", levels=(B, A),
    mirror="pattern-removed", says="must match {new}")
PATTERN_REMOVED = _schema(
    "request-pattern-removed", "response-pattern-removed", "message-pattern-removed", levels=(A, B),
    mirror="pattern-added", says="need no longer match {old}")
PATTERN_CHANGED = _schema(
    "request-pattern-changed", "response-pattern-changed", "message-pattern-changed", levels=(W, W),
    mirror="pattern-changed", says="must match {new} where it was {old}")
CONST_ADDED = _schema(
    "request-const-added", "response-const-added", "message-const-added", levels=(B, A),
    mirror="const-removed", says="is always {new}")
CONST_REMOVED = _schema(
    "request-const-removed", "response-const-removed", "message-const-removed", levels=(A, B),
    mirror="const-added", says="is no longer always {old}")
CONST_CHANGED = _schema(
    "request-const-changed", "response-const-changed", "message-const-changed", levels=(B, B),
    mirror="const-changed", says="is always {new} where it was {old}")
ENUM_ADDED = _schema(
    "request-enum-added", "response-enum-added", "message-enum-added", levels=(B, A),
    mirror="enum-removed", says="is now one of {new}")
ENUM_REMOVED = _schema(
    "request-enum-removed", "response-enum-removed", "message-enum-removed", levels=(A, B),
    mirror="enum-added", says="no longer has a list of values")
CHOICE_ADDED = _schema(
    "request-choice-added", "response-choice-added", "message-choice-added", levels=(B, A),
    mirror="choice-removed", says="is now one of several options")
CHOICE_REMOVED = _schema(
    "request-choice-removed", "response-choice-removed", "message-choice-removed", levels=(A, B),
    mirror="choice-added", says="is no longer one of several options")
DISCRIMINATOR_ADDED = _schema(
    "request-discriminator-added", "response-discriminator-added", "message-discriminator-added",
    levels=(A, A), mirror="discriminator-removed", says="has the discriminator {new}")
DISCRIMINATOR_REMOVED = _schema(
    "request-discriminator-removed", "response-discriminator-removed",
    "message-discriminator-removed", levels=(W, W), mirror="discriminator-added",
    says="no longer has the discriminator {old}")
DISCRIMINATOR_CHANGED = _schema(
    "request-discriminator-changed", "response-discriminator-changed",
    "message-discriminator-changed", levels=(W, W), mirror="discriminator-changed",
    says="has another discriminator")
EXTRAS_FORBIDDEN = _schema(
    "request-extras-forbidden", "response-extras-forbidden", "message-extras-forbidden",
    levels=(B, A), mirror="extras-allowed", says="allows no other properties")
EXTRAS_ALLOWED = _schema(
    "request-extras-allowed", "response-extras-allowed", "message-extras-allowed", levels=(A, B),
    mirror="extras-forbidden", says="allows other properties")
DEFAULT_ADDED = _schema(
    "request-default-added", "response-default-added", "message-default-added", levels=(D, D),
    mirror="default-removed", says="has the default {new}")
DEFAULT_REMOVED = _schema(
    "request-default-removed", "response-default-removed", "message-default-removed", levels=(W, D),
    mirror="default-added", says="no longer has the default {old}")
DEFAULT_CHANGED = _schema(
    "request-default-changed", "response-default-changed", "message-default-changed", levels=(W, D),
    mirror="default-changed", says="has the default {new} where it had {old}")

_CONDITIONS = (
    ("request-property-condition-added", W, "request-property-condition-removed",
     "is now required in some cases"),
    ("request-property-condition-removed", A, "request-property-condition-added",
     "is no longer required in some cases"),
    ("request-property-condition-changed", W, "request-property-condition-changed",
     "is required in other cases"),
)

_ANY = (
    ("operation-renamed", D, "operation-renamed", "is called {new} where it was {old}"),
    ("operation-tags-changed", D, "operation-tags-changed", "is in {new} where it was in {old}"),
    ("path-parameter-renamed", D, "path-parameter-renamed", "is called {new} where it was {old}"),
    ("path-parameter-moved", B, "path-parameter-moved", "is {new} where {old} stood"),
    ("security-added", A, "security-removed", "can be called with {new}"),
    ("security-removed", B, "security-added", "can no longer be called with {old}"),
    ("security-scheme-added", D, "security-scheme-removed", "is a new security scheme"),
    ("security-scheme-removed", D, "security-scheme-added", "is no longer a security scheme"),
    ("security-scheme-changed", B, "security-scheme-changed", "is passed in another way"),
    ("parameter-became-required", B, "parameter-became-optional", "is now required"),
    ("parameter-became-optional", A, "parameter-became-required", "is no longer required"),
    ("parameter-style-changed", B, "parameter-style-changed", "is serialised in another way"),
    ("request-body-added", A, "request-body-removed", "takes a body"),
    ("request-body-removed", B, "request-body-added", "no longer takes a body"),
    ("request-body-became-required", B, "request-body-became-optional", "is now required"),
    ("request-body-became-optional", A, "request-body-became-required", "is no longer required"),
    ("request-media-type-added", A, "request-media-type-removed", "is now accepted"),
    ("request-media-type-removed", B, "request-media-type-added", "is no longer accepted"),
    ("response-added", A, "response-removed", "is a new success status"),
    ("response-removed", B, "response-added", "is no longer a success status"),
    ("error-response-added", A, "error-response-removed", "is a new error status"),
    ("error-response-removed", A, "error-response-added", "is no longer an error status"),
    ("response-media-type-added", A, "response-media-type-removed",
     "is a new media type of the response"),
    ("response-media-type-removed", B, "response-media-type-added",
     "is no longer a media type of the response"),
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
    ("schema-named", D, "schema-unnamed", "is a named schema where it was an inline one"),
    ("schema-unnamed", D, "schema-named", "is an inline schema where it was a named one"),
    ("schema-base-added", D, "schema-base-removed", "names the base type {new}"),
    ("schema-base-removed", D, "schema-base-added", "no longer names the base type {old}"),
    ("choice-opened", D, "choice-closed", "is a choice where it was one schema"),
    ("choice-closed", D, "choice-opened", "is one schema where it was a choice"),
    ("enum-value-renamed", D, "enum-value-renamed", "is called {new} where it was {old}"),
    ("unused-schema-added", D, "unused-schema-removed", "is new, and nothing refers to it"),
    ("unused-schema-removed", W, "unused-schema-added", "is gone; nothing referred to it"),
    ("unused-schema-changed", W, "unused-schema-changed", "differs, and nothing refers to it"),
    ("feature-since-raised", B, "feature-since-lowered",
     "needs {new} where {old} was enough: callers of {span} lose it"),
    ("feature-since-lowered", A, "feature-since-raised",
     "is there from {new} on, was from {old} on"),
    ("feature-since-stated", B, "feature-since-dropped",
     "now needs {new}: callers of older servers lose it"),
    ("feature-since-dropped", A, "feature-since-stated", "no longer needs {old}"),
    ("feature-obsolete-set", B, "feature-obsolete-removed",
     "is gone from {new} on: callers of newer servers lose it"),
    ("feature-obsolete-removed", A, "feature-obsolete-set", "is no longer gone from {old} on"),
    ("feature-obsolete-lowered", B, "feature-obsolete-raised",
     "is gone from {new} on, was from {old} on: callers of servers between lose it"),
    ("feature-obsolete-raised", A, "feature-obsolete-lowered", "is gone from {new} on, was {old}"),
    ("feature-moved", B, "feature-moved",
     "needs {new} where it needed {old}: callers of servers without {new} lose it"),
    ("feature-restated", D, "feature-restated",
     "states its versions in another way; the same servers have it"),
    ("feature-malformed", W, "feature-malformed",
     "x-feature states no gate: client and sandbox refuse it"),
    ("feature-version-shrunk", B, "feature-version-grown",
     "goes up to {new} where it went up to {old}: versions never shrink, an error of the docs"),
    ("feature-version-grown", A, "feature-version-shrunk", "goes up to {new}, was {old}"),
    ("text-changed", D, "text-changed", "{keyword} {how}"),
    ("deprecated-set", D, "deprecated-unset", "is deprecated"),
    ("deprecated-unset", D, "deprecated-set", "is no longer deprecated"),
    ("other-changed", W, "other-changed", "{how}; no rule covers this"),
)
# fmt: on

for _id, _level, _mirror, _sentence in _ANY:
    _rule(Rule(_id, _level, "any", _mirror, _sentence))
_rule(
    Rule(
        "request-body-added-required",
        B,
        "any",
        "request-body-removed",
        "now needs a body",
        "request-body-added",
    )
)
for _id, _level, _mirror, _sentence in _CONDITIONS:
    _rule(Rule(_id, _level, "request", _mirror, _sentence, alone=_ONLY_REQUESTS))
