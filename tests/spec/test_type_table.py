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
