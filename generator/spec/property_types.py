"""The table of property types: one row for each basic type that the reference pages print.

Reader, writer, client, sandbox, docs and tests ask this table; none of them names a type. A new
type is a new row. The standard library is all that it imports, because the sandbox ships it.

Source: the column *Value* of the reference pages; formats of the project's own begin with `icws-`,
since ICWS writes compact ISO 8601 where `date-time` would promise RFC 3339.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from random import Random
from typing import Any, Literal

JsonType = Literal["string", "integer", "number", "boolean"]

# The Python type that the client has for each JSON type; values of every format keep it.
PYTHON_TYPES: dict[str, str] = {
    "string": "str",
    "integer": "int",
    "number": "float",
    "boolean": "bool",
}


@dataclass(frozen=True, slots=True)
class PropertyType:
    """A basic type of a property.

    Attributes:
        name: the type's name on the pages.
        json_type: the JSON type of its values.
        format: the `format` of its schema; None where it has none.
        spellings: further names that the pages print for it.
        minimum: the least value that the type can hold, whatever a page says.
        maximum: the greatest one.
        has_length: whether a length that a page states limits the value.
        pattern: regular expression of its texts in ASCII; None where every text is one.
        calendar: regular expression of the numbers that a clock and a calendar must have, by the
            names of the fields of `datetime`; None for other texts.
        is_moment: whether the client takes aware datetimes for it, and has them beside its text.
        note: a sentence for the docstring of a field that has this type.
        sample: a plausible text for the sandbox, from random numbers and the time of day; None
            where the name of the property decides.
    """

    name: str
    json_type: JsonType
    format: str | None = None
    spellings: tuple[str, ...] = ()
    minimum: int | None = None
    maximum: int | None = None
    has_length: bool = False
    pattern: str | None = None
    calendar: str | None = None
    is_moment: bool = False
    note: str = ""
    sample: Callable[[Random, datetime], str] | None = field(default=None, repr=False)

    @property
    def is_numeric(self) -> bool:
        """Whether a range that a page states limits the value."""
        return self.json_type in ("integer", "number")

    def is_written(self, text: str) -> bool:
        """Tell whether a text can be a value: no other form, and no 30th of February."""
        if self.pattern is not None and not re.fullmatch(self.pattern, text, re.ASCII):
            return False
        match = re.match(self.calendar, text, re.ASCII) if self.calendar else None
        return match is None or _is_moment(match)

    @property
    def schema(self) -> dict[str, Any]:
        """A new JSON Schema of the type."""
        written: dict[str, Any] = {"type": self.json_type}
        return written | ({"format": self.format} if self.format else {})


def _is_moment(match: re.Match[str]) -> bool:
    numbers = {name: int(number) for name, number in match.groupdict().items() if number}
    try:
        datetime(**({"year": 1, "month": 1, "day": 1} | numbers))  # type: ignore[arg-type]
    except ValueError:
        return False
    return True


def icws_timestamp(moment: datetime) -> str:
    """Return a UTC time in the compact form of ICWS, such as 20201029T082018Z."""
    return moment.strftime("%Y%m%dT%H%M%SZ")


def guid(random: Random) -> str:
    """Return a random GUID in its usual form of five groups."""
    digits = f"{random.getrandbits(128):032x}"
    return "-".join((digits[:8], digits[8:12], digits[12:16], digits[16:20], digits[20:]))


_GUID = r"[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}"
# The characters of RFC 3986; what stands where is left to the server.
_URI_REFERENCE = r"([A-Za-z0-9._~:/?#\[\]@!$&'()*+,;=-]|%[0-9A-Fa-f]{2})*"
_DATE_TIME = r"(\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?|\d{8}T?\d{4}(\d\d(\.\d+)?)?)Z"
_DATE = r"(?P<year>\d{4})-?(?P<month>\d\d)-?(?P<day>\d\d)"
_TIME = r"(?P<hour>\d\d):?(?P<minute>\d\d)(:?(?P<second>\d\d))?"

PROPERTY_TYPES: tuple[PropertyType, ...] = (
    PropertyType("String", "string", has_length=True),
    PropertyType("Int", "integer", "int32", minimum=-(2**31), maximum=2**31 - 1),
    PropertyType("Long", "integer", "int64", minimum=-(2**63), maximum=2**63 - 1),
    PropertyType("Float", "number", "float"),
    PropertyType("Double", "number", "double"),
    PropertyType("Duration", "number", "icws-duration", note="In seconds."),
    PropertyType("Boolean", "boolean"),
    PropertyType(
        "DateTime",
        "string",
        "icws-date-time",
        pattern=_DATE_TIME,
        calendar=f"{_DATE}T?{_TIME}",
        is_moment=True,
        note="A date-time.",
        sample=lambda _, now: icws_timestamp(now),
    ),
    PropertyType(
        "Date",
        "string",
        "icws-date",
        calendar=f"{_DATE}$",
        sample=lambda _, now: now.strftime("%Y%m%d"),
    ),
    PropertyType(
        "Time",
        "string",
        "icws-time",
        calendar=f"{_TIME}$",
        sample=lambda _, now: now.strftime("%H%M%S"),
    ),
    PropertyType(
        "Guid",
        "string",
        "uuid",
        ("GUID",),
        pattern=_GUID,
        sample=lambda random, _: guid(random),
    ),
    PropertyType(
        "Uri",
        "string",
        "uri-reference",
        ("URI",),
        has_length=True,
        pattern=_URI_REFERENCE,
        sample=lambda _, now: "/icws/connection/version",
    ),
)


def named(name: str) -> PropertyType | None:
    """Return the type that the pages print under a name; None where it is no basic type."""
    return next((row for row in PROPERTY_TYPES if name == row.name or name in row.spellings), None)


def with_format(form: object) -> PropertyType | None:
    """Return the type whose schemas have a format; None where there is none."""
    return next((row for row in PROPERTY_TYPES if row.format and row.format == form), None)
