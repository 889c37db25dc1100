"""Conversion of ICWS date-times: UTC, in two forms of ISO 8601.

Models keep them as text, so that they are sent back unchanged; these functions convert that
text.
"""

from __future__ import annotations

import re
from datetime import UTC, datetime

__all__ = ["format_datetime", "parse_datetime"]

_FORMS = (
    r"(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)(?::(\d\d)(?:\.(\d+))?)?Z",
    r"(\d{4})(\d\d)(\d\d)T?(\d\d)(\d\d)(?:(\d\d)(?:\.(\d+))?)?Z",
)


def parse_datetime(text: str) -> datetime:
    """Return the datetime in UTC for a text of the API.

    Accepts ``2016-01-02T03:04:05.678Z`` and ``20160102T030405Z``, with or without seconds and
    fractions; digits beyond microseconds are dropped. Raises ValueError for other text.
    """
    for form in _FORMS:
        # Compiled here, at first use, so that the import stays fast.
        match = re.fullmatch(form, text, re.ASCII)
        if match is not None:
            *numbers, fraction = match.groups(default="")
            year, month, day, hour, minute, second = (int(number or 0) for number in numbers)
            micro = int(fraction[:6].ljust(6, "0"))
            return datetime(year, month, day, hour, minute, second, micro, UTC)
    raise ValueError(f"{text[:40]!r} is no date-time (expected a form like 20160102T030405Z)")


def format_datetime(moment: datetime) -> str:
    """Return the text of the API for a datetime, such as ``20160102T030405Z``.

    Milliseconds are added unless they are 0. Raises ValueError for a datetime without a time
    zone, since its meaning would be a guess.
    """
    if moment.utcoffset() is None:
        raise ValueError("the date-time has no time zone (expected an aware datetime)")
    utc = moment.astimezone(UTC)
    date = f"{utc.year:04}{utc.month:02}{utc.day:02}T{utc.hour:02}{utc.minute:02}{utc.second:02}"
    milli = utc.microsecond // 1000
    return f"{date}.{milli:03}Z" if milli else f"{date}Z"
