"""The fixed phrases of the page format: type phrases, statuses, features, criteria."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from generator.model.api import Status
from generator.model.types import Constant, ListOf, Named, TypeRef, Unknown
from generator.spec import property_types

IDENTIFIER = re.compile(r"[A-Za-z_][A-Za-z0-9_.-]{0,199}")
METHODS = ("GET", "PUT", "POST", "DELETE", "PATCH", "HEAD", "OPTIONS")
PATH = re.compile(r"/icws(?:/(?:\{[A-Za-z][A-Za-z0-9]*\}|[A-Za-z0-9][A-Za-z0-9._~-]*))*")

_LIST = re.compile(r"List \[(?P<bounds>[^\]]{1,40})\]: (?P<item>.+)", re.DOTALL)
_BOUNDS = re.compile(r"(\d{1,9}) ?, ?(\d{1,9}|\*)")
_COMPLEX = re.compile(r"Complex Type: (?P<name>.+)")
_ENUMERATION = re.compile(r"Enumeration: (?P<name>.+)")
_STRING = re.compile(r'"([^"]*)"')
_INTEGER = re.compile(r"-?\d{1,10}")
_STATUS = re.compile(r"([1-5]\d\d|[1-5]XX) - (\S.*)")
_FEATURE = re.compile(r"([A-Za-z][A-Za-z0-9_.-]*) (\d{1,6})(?: (\d{1,6}))?")


class PhraseError(ValueError):
    """A phrase that is not part of the format as it is known."""


@dataclass(frozen=True, slots=True)
class TypePhrase:
    """A parsed type phrase: the type, and what its contents rows hold if it has any."""

    type: TypeRef
    contents: Literal["none", "complex", "enumeration", "options", "dictionary"]
    leaf: str = ""


def type_phrase(text: str) -> TypePhrase:
    """Read the text of a value column, as `List [1,*]: Complex Type: queueId`.

    Raises PhraseError for a phrase that is not known.
    """
    text = " ".join(text.split())
    if row := property_types.named(text):
        return TypePhrase(row, "none")
    if match := _LIST.fullmatch(text):
        inner = type_phrase(match["item"])
        low, high = _list_bounds(match["bounds"])
        return TypePhrase(ListOf(inner.type, low, high), inner.contents, inner.leaf)
    if match := _STRING.fullmatch(text):
        return TypePhrase(Constant(match[1]), "none")
    if _INTEGER.fullmatch(text):
        return TypePhrase(Constant(int(text)), "none")
    if text == "Dictionary" or text.startswith("Dictionary:"):
        return TypePhrase(Unknown(text), "dictionary")
    if text.rstrip(":").lower() == "multiple options":
        return TypePhrase(Unknown(text), "options")
    return _named_phrase(text)


def _named_phrase(text: str) -> TypePhrase:
    if text.lower().startswith("multiple options:"):
        name = text.split(":", 1)[1].strip()
        return TypePhrase(Named(_type_name(name)), "options", name)
    if match := _COMPLEX.fullmatch(text):
        return TypePhrase(Named(_type_name(match["name"])), "complex", match["name"])
    if match := _ENUMERATION.fullmatch(text):
        return TypePhrase(Named(_type_name(match["name"])), "enumeration", match["name"])
    raise PhraseError(f"unknown type {text[:80]!r}")


def _type_name(text: str) -> str:
    if not IDENTIFIER.fullmatch(text):
        raise PhraseError(f"{text[:80]!r} is no type name")
    return text


def _list_bounds(text: str) -> tuple[int | None, int | None]:
    if text.strip() == "Unbounded":
        return None, None
    if match := _BOUNDS.fullmatch(text.strip()):
        return int(match[1]), None if match[2] == "*" else int(match[2])
    if text.strip().isdecimal():
        return int(text), int(text)
    raise PhraseError(f"unknown list bounds {text[:40]!r}")


def status_phrase(text: str) -> tuple[Status, str] | None:
    """Read `404 - Not Found`, or `2XX - Success`; None when the text is no status line."""
    match = _STATUS.fullmatch(" ".join(text.split()))
    if not match:
        return None
    return int(match[1]) if match[1].isdecimal() else match[1], match[2]


def feature_phrase(text: str) -> tuple[str, int, int | None] | None:
    """Read `interactions 13` or `interactions 6 13` (the second number: obsolete from)."""
    match = _FEATURE.fullmatch(" ".join(text.split()))
    if not match:
        return None
    return match[1], int(match[2]), int(match[3]) if match[3] else None


def is_enum_value(text: str) -> bool:
    """Whether the value column holds a bare integer, as rows of enumeration members do."""
    return bool(_INTEGER.fullmatch(text.strip()))
