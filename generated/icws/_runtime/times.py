# Copied from runtime/times.py; edits here are lost.
"""Date-times as ICWS writes them: UTC, in two forms of ISO 8601.

Models keep them as text, so that what came goes back as it came; these functions read and write
that text.
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
    """Return the moment that a date-time of the API means, in UTC.

    Both forms are read, ``2016-01-02T03:04:05.678Z`` and ``20160102T030405Z``, with or without
    seconds and fractions; what is finer than a microsecond is cut off. Raises ValueError for
    any other text.
    """
    for form in _FORMS:
        # Compiled at the first use and kept by re, so that importing the client stays cheap.
        found = re.fullmatch(form, text, re.ASCII)
        if found is not None:
            *numbers, fraction = found.groups(default="")
            year, month, day, hour, minute, second = (int(number or 0) for number in numbers)
            micro = int(fraction[:6].ljust(6, "0"))
            return datetime(year, month, day, hour, minute, second, micro, UTC)
    raise ValueError(f"{text[:40]!r} is no date-time of the API")


def format_datetime(moment: datetime) -> str:
    """Return a moment as the API writes it, such as ``20160102T030405Z``.

    Milliseconds follow where there are any, and nothing finer. Raises ValueError for a moment
    without a time zone: which one it means is a guess.
    """
    if moment.utcoffset() is None:
        raise ValueError("a date-time without a time zone could be any of several moments")
    utc = moment.astimezone(UTC)
    date = f"{utc.year:04}{utc.month:02}{utc.day:02}T{utc.hour:02}{utc.minute:02}{utc.second:02}"
    milli = utc.microsecond // 1000
    return f"{date}.{milli:03}Z" if milli else f"{date}Z"
