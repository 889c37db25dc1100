"""The fixed phrases of the page format: types, statuses, features, kinds of parameters."""

from __future__ import annotations

import re
from typing import Literal

from msgspec import Struct
from msgspec.structs import replace

from generator.model.api import Location, Status
from generator.model.source import Feature, Source
from generator.model.types import Constant, ListOf, Named, TypeRef, Unknown
from generator.spec import property_types

Contents = Literal["none", "complex", "enumeration", "options", "dictionary"]

LOCATIONS: dict[str, Location] = {"Header": "header", "Query": "query", "Template": "path"}
IDENTIFIER = re.compile(r"[A-Za-z_][A-Za-z0-9_.-]{0,199}")
METHODS = ("GET", "PUT", "POST", "DELETE", "PATCH", "HEAD", "OPTIONS")
PATH = re.compile(r"/icws(?:/(?:\{[A-Za-z][A-Za-z0-9]*\}|[A-Za-z0-9][A-Za-z0-9._~-]*))*")
TYPE_PHRASE = "a type such as Int, Complex Type: queueId or List [1,*]: String"
FEATURE_ROW = "a feature name and a positive version"

_LIST = re.compile(r"List \[([^\]]{1,40})\]: (.+)", re.DOTALL)
# Lists that a type may have in one another: later steps call themselves once for each.
_MOST_LISTS = 20
# Digits of other scripts are none: int() reads them, and no reader of a page would.
_COUNT = re.compile(r"[0-9]{1,9}")
_BOUNDS = re.compile(r"([0-9]{1,9}) ?, ?([0-9]{1,9}|\*)")
_NAMED = re.compile(
    rf"(?:(Complex Type: )|(Enumeration: )|(?i:Multiple Options: ?))({IDENTIFIER.pattern})"
)
_STRING = re.compile(r'"([^"]*)"')
_INTEGER = re.compile(r"-?[0-9]{1,10}")
_MEDIA_TYPE = re.compile(r"Content-Type: ([A-Za-z0-9_.+-]{1,80}/[A-Za-z0-9_.+-]{1,80})")
_NO_PARAMETERS = re.compile(r"(?:(.+[.!?]) )?This request has no parameters\.")
_STATUS = re.compile(r"([1-5][0-9][0-9]|[1-5]XX) - (\S.*)")
_STATUS_HEADING = re.compile(r"([0-9]{3}|[0-9](?:XX|xx)) - (\S.*)")
_LIKE_STATUS = re.compile(r"\S*\d\S*(?: -.*)?")
_FEATURE = re.compile(r"([A-Za-z][A-Za-z0-9_.-]{0,199}) ([0-9]{1,6})(?: ([0-9]{1,6}))?")


class TypePhrase(Struct, frozen=True):
    """A type, the kind of rows that its contents have, and the name of the type they show."""

    type: TypeRef
    contents: Contents
    leaf: str = ""


def type_phrase(text: str) -> TypePhrase | None:
    """Read `List [1,*]: Complex Type: queueId`; None when the text is no type phrase."""
    text = " ".join(text.split())
    if row := property_types.named(text):
        return TypePhrase(row, "none")
    if text.count("List [") > _MOST_LISTS:
        return None
    if match := _LIST.fullmatch(text):
        return _list(match[1].strip(), type_phrase(match[2]))
    if match := _STRING.fullmatch(text):
        return TypePhrase(Constant(match[1]), "none")
    if _INTEGER.fullmatch(text):
        return TypePhrase(Constant(int(text)), "none")
    if text == "Dictionary" or text.startswith("Dictionary:"):
        return TypePhrase(Unknown(text), "dictionary")
    if text.rstrip(":").lower() == "multiple options":
        return TypePhrase(Unknown(text), "options")
    if match := _NAMED.fullmatch(text):
        contents: Contents = "complex" if match[1] else "enumeration" if match[2] else "options"
        return TypePhrase(Named(match[3]), contents, match[3])
    return None


def _list(bounds: str, item: TypePhrase | None) -> TypePhrase | None:
    if item is None:
        return None
    if bounds == "Unbounded":
        return replace(item, type=ListOf(item.type))
    if match := _BOUNDS.fullmatch(bounds):
        most = None if match[2] == "*" else int(match[2])
        return replace(item, type=ListOf(item.type, int(match[1]), most))
    if _COUNT.fullmatch(bounds):
        return replace(item, type=ListOf(item.type, int(bounds), int(bounds)))
    return None


def media_type(text: str) -> str | None:
    """Read `Content-Type: Text/HTML` as `text/html`; None when the text is no such line.

    Media types are the same in any case, and tools compare them in lower case.
    """
    match = _MEDIA_TYPE.fullmatch(" ".join(text.split()))
    return match[1].lower() if match else None


def no_parameters(text: str) -> re.Match[str] | None:
    """Read the sentence that stands for the table of parameters; its group: the words before it."""
    return _NO_PARAMETERS.fullmatch(" ".join(text.split()))


def status_phrase(text: str) -> tuple[Status, str] | None:
    """Read `404 - Not Found`, or `2XX - Success`; None when the text is no status line."""
    return _status(_STATUS, text)


def status_heading(text: str) -> tuple[Status, str] | None:
    """Read the heading of a response, also one whose number is no status of HTTP."""
    return _status(_STATUS_HEADING, text)


def is_like_status(text: str) -> bool:
    """Tell whether a heading is meant as a status, such as `42 - Odd` or `200`."""
    return bool(_LIKE_STATUS.fullmatch(" ".join(text.split())))


def _status(form: re.Pattern[str], text: str) -> tuple[Status, str] | None:
    match = form.fullmatch(" ".join(text.split()))
    if not match:
        return None
    return int(match[1]) if match[1].isdecimal() else match[1], match[2]


def feature_phrase(text: str, source: Source) -> Feature | None:
    """Read `interactions 13` or `interactions 6 13` (the second number: obsolete from).

    None when the text is no name with a positive version.
    """
    match = _FEATURE.fullmatch(" ".join(text.split()))
    if not match or int(match[2]) < 1:
        return None
    return Feature(match[1], int(match[2]), int(match[3]) if match[3] else None, source)
