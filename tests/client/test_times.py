"""Date-times are read in both of the API's forms, and written in the compact one."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from icws._runtime.times import format_datetime, parse_datetime

MOMENT = datetime(2016, 1, 2, 3, 4, 5, tzinfo=UTC)
ZONES = st.timedeltas(timedelta(hours=-14), timedelta(hours=14)).map(timezone)
# A day from both ends, so that every zone has the moment.
MOMENTS = st.datetimes(datetime(1, 1, 2), datetime(9999, 12, 30), timezones=ZONES)


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("2016-01-02T03:04:05.678Z", MOMENT.replace(microsecond=678_000)),
        ("2016-01-02T03:04:05Z", MOMENT),
        ("2016-01-02T03:04Z", MOMENT.replace(second=0)),
        ("20160102T030405.678Z", MOMENT.replace(microsecond=678_000)),
        ("20160102T030405Z", MOMENT),
        ("20160102T0304Z", MOMENT.replace(second=0)),
        ("20160102030405Z", MOMENT),
        ("201601020304Z", MOMENT.replace(second=0)),
        ("20160102T030405.1234567Z", MOMENT.replace(microsecond=123_456)),
        ("20160102T030405.05Z", MOMENT.replace(microsecond=50_000)),
    ],
)
def test_both_forms_are_read(text: str, moment: datetime) -> None:
    read = parse_datetime(text)
    assert read == moment
    assert read.utcoffset() == timedelta(0)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "2016-01-02",
        "2016-01-02T03:04:05",
        "2016-01-02T03:04:05+01:00",
        "2016-01-02 03:04:05Z",
        "20160102T03:04:05Z",
        "2016-13-02T03:04:05Z",
        "2016-02-30T03:04:05Z",
        "20160102T240000Z",
        "20160102T030405.Z",
        "00000102T030405Z",
        "20160102T030405Z\n",
        "\u0662\u0660\u0661\u06660102T030405Z",
        "2" * 100_000,
    ],
)
def test_other_text_is_refused(text: str) -> None:
    with pytest.raises(ValueError) as caught:
        parse_datetime(text)
    assert len(str(caught.value)) < 100


@st.composite
def texts(draw: st.DrawFn) -> tuple[str, datetime]:
    """A text of either form, and the moment that it was written from."""
    moment = draw(st.datetimes()).replace(tzinfo=UTC)
    date, clock = moment.isoformat()[:10], moment.isoformat()[11:19]
    seconds, digits = draw(st.booleans()), draw(st.integers(0, 6))
    if not draw(st.booleans()):
        date, clock = date.replace("-", ""), clock.replace(":", "")
    if not seconds:
        clock, digits = clock[:-2].rstrip(":"), 0
        moment = moment.replace(second=0)
    fraction = f"{moment.microsecond:06}"[:digits]
    moment = moment.replace(microsecond=int(fraction.ljust(6, "0")))
    return f"{date}T{clock}{'.' if digits else ''}{fraction}Z", moment


@given(texts())
def test_a_text_of_either_form_is_read_exactly(pair: tuple[str, datetime]) -> None:
    text, moment = pair
    assert parse_datetime(text) == moment


@given(MOMENTS)
def test_a_moment_survives_to_the_millisecond(moment: datetime) -> None:
    read = parse_datetime(format_datetime(moment))
    assert timedelta(0) <= moment - read < timedelta(milliseconds=1)
    assert format_datetime(read) == format_datetime(moment)


@given(MOMENTS)
def test_pythons_own_iso_format_in_utc_is_read(moment: datetime) -> None:
    utc = moment.astimezone(UTC)
    assert parse_datetime(utc.replace(tzinfo=None).isoformat() + "Z") == utc


def test_written_as_the_api_writes_it() -> None:
    assert format_datetime(MOMENT) == "20160102T030405Z"
    assert format_datetime(MOMENT.replace(microsecond=50_999)) == "20160102T030405.050Z"
    berlin = timezone(timedelta(hours=1))
    assert format_datetime(datetime(2016, 1, 2, 4, 4, 5, tzinfo=berlin)) == "20160102T030405Z"


def test_a_moment_without_a_zone_is_refused() -> None:
    with pytest.raises(ValueError, match="has no time zone"):
        format_datetime(MOMENT.replace(tzinfo=None))
