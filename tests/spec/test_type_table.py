"""Property types are looked up by name or format, and their samples have the forms of ICWS."""

from __future__ import annotations

from datetime import UTC, datetime
from random import Random
from uuid import UUID

import pytest

from generator.spec.property_types import guid, icws_timestamp, named, with_format

MOMENT = datetime(2020, 10, 29, 8, 20, 18, tzinfo=UTC)


def test_a_timestamp_is_compact() -> None:
    assert icws_timestamp(MOMENT) == "20201029T082018Z"


@pytest.mark.parametrize(
    ("name", "text"),
    [("DateTime", "20201029T082018Z"), ("Date", "20201029"), ("Time", "082018")],
)
def test_a_sample_of_a_time_is_that_of_the_clock(name: str, text: str) -> None:
    row = named(name)
    assert row is not None
    assert row.sample is not None
    assert row.sample(Random(1), MOMENT) == text  # noqa: S311


def test_guids_are_whole_and_differ() -> None:
    guids = [guid(Random(seed)) for seed in range(100)]  # noqa: S311
    assert [str(UUID(each)) for each in guids] == guids
    assert any(each.startswith("0") for each in guids)
    assert len(set(guids)) == 100


@pytest.mark.parametrize(
    ("printed", "name"),
    [
        ("Int", "Int"),
        ("Boolean", "Boolean"),
        ("Uri", "Uri"),
        ("URI", "Uri"),
        ("Guid", "Guid"),
        ("GUID", "Guid"),
        ("guid", None),
        ("integer", None),
        ("", None),
    ],
)
def test_a_type_is_known_by_what_the_pages_print(printed: str, name: str | None) -> None:
    row = named(printed)
    assert (row and row.name) == name


@pytest.mark.parametrize(
    ("form", "name"),
    [
        ("int32", "Int"),
        ("icws-duration", "Duration"),
        ("uuid", "Guid"),
        ("Guid", None),
        ("date-time", None),
        ("", None),
        (None, None),
        (7, None),
    ],
)
def test_a_type_is_known_by_its_format(form: object, name: str | None) -> None:
    row = with_format(form)
    assert (row and row.name) == name


@pytest.mark.parametrize(
    ("name", "text", "is_value"),
    [
        ("String", "", True),
        ("Guid", "6F9619FF-8b86-D011-B42D-00CF4FC964FF", True),
        ("Guid", "6F9619FF-8b86-D011-B42D-00CF4FC964F", False),
        ("Uri", "/icws/a?b=%20#c", True),
        ("Uri", "/icws/%2", False),
        ("DateTime", "20201029T082018Z", True),
        ("DateTime", "2020-10-29T08:20:18.5Z", True),
        ("DateTime", "202010290820Z", True),
        ("DateTime", "20200229T082018Z", True),
        ("DateTime", "20210229T082018Z", False),
        ("DateTime", "20201029T242018Z", False),
        ("DateTime", "20201029T086018Z", False),
        ("DateTime", "20201029T082060Z", False),
        ("DateTime", "20201029T082018", False),
        ("DateTime", " 20201029T082018Z", False),
        ("DateTime", "2020102\u0669T082018Z", False),
        ("Date", "2020-02-29", True),
        ("Date", "20210229", False),
        ("Date", "20201301", False),
        ("Date", "00000101", False),
        ("Date", "soon", True),
        ("Date", "2020022\u0669", True),
        ("Time", "2359", True),
        ("Time", "23:59:59", True),
        ("Time", "240000", False),
        ("Time", "23:60", False),
        ("Time", "235960", False),
    ],
)
def test_a_text_is_a_value_if_it_has_the_form_and_the_calendar_has_it(
    name: str, text: str, is_value: bool
) -> None:
    row = named(name)
    assert row is not None
    assert row.is_written(text) is is_value
