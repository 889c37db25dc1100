"""The six headings of Keep a Changelog, and the changes that belong below each."""

from __future__ import annotations

from typing import Literal, get_args

from generator.diff.rules import Level
from generator.release.api_change import ApiChange

Heading = Literal["Added", "Changed", "Deprecated", "Removed", "Fixed", "Security"]
HEADINGS: tuple[Heading, ...] = get_args(Heading)

_DEPRECATED = ("deprecated-set", "feature-obsolete-set", "feature-obsolete-lowered")
# Parts that users see come and go; what else is added or removed, such as a limit, is a change.
_PARTS = frozenset(
    (
        "operation", "parameter", "response-header", "error-id", "webhook", "message",
        "subscription-message", "property", "enum-value", "option", "request-body",
        "request-media-type", "response", "error-response", "response-media-type", "channel",
        "subscription", "operation-id", "feature", "feature-version", "unused-schema", "server",
    )
)  # fmt: skip


def heading_of(rule: str) -> Heading:
    """Return the heading for a rule of the diff."""
    if rule.startswith("security-"):
        return "Security"
    if rule in _DEPRECATED:
        return "Deprecated"
    kind = rule.partition("-added")[0].partition("-grown")[0].partition("-removed")[0]
    if kind == rule or kind not in _PARTS:
        return "Changed"
    return "Removed" if "-removed" in rule else "Added"


def heading_of_python(change: ApiChange) -> Heading:
    """Return the heading for a change of the Python API."""
    if change.change.endswith("was added") and change.level is Level.ADDITION:
        return "Added"
    return "Removed" if change.change.endswith("was removed") else "Changed"
