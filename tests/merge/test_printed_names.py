"""Component names of printed names: letter case, dots, and what no component may be called."""

from __future__ import annotations

import itertools
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from embedded.markup.page import Row
from generator.merge.api import merge_pages
from generator.merge.names import safe_name
from generator.model.api import PageModel
from tests.merge.named_types import APPLES, ONE, SONGS, Rows, page, schemas_of, tagged


def named(number: int, title: str, *rows: Row) -> PageModel:
    return page(number, rows or (Row(f"row{number}", "Int"),), title)


def test_names_that_differ_in_case_alone_get_an_ending_each() -> None:
    pages = [named(0, "userthing"), named(1, "userThing"), named(2, "other")]
    for order in itertools.permutations(pages):
        api = merge_pages(order)
        *endings, other = sorted(schemas_of(api), key=lambda name: name == "other")
        assert other == "other"
        assert sorted(name.rpartition("_")[0] for name in endings) == ["userThing", "userthing"]
        assert len({name.lower() for name in endings}) == 2
        (conflict,) = api.conflicts
        assert (conflict.item, conflict.what) == ("userThing", "case")
        assert (conflict.left, conflict.right) == ("userThing", "userthing")
        assert {conflict.here.page, conflict.there.page} == {"p0.htm", "p1.htm"}


@pytest.mark.parametrize(
    ("name", "rows"),
    [
        ("featureInfo", (Row("featureId", "String"),)),
        ("thingInfo", tagged("status:thingInfo", Row("a", "Int"))),
    ],
)
def test_the_known_spelling_keeps_its_name(name: str, rows: Rows) -> None:
    api = merge_pages([named(0, name.lower()), named(1, name, *rows)])
    kept, ended = sorted(schemas_of(api))
    assert kept == name
    assert ended.startswith(f"{name.lower()}_")
    assert [conflict.what for conflict in api.conflicts] == ["case"]


@given(st.text(min_size=1, max_size=12) | st.sampled_from(["error.detail", "Überblick", "a/b~c$"]))
def test_a_component_name_is_valid_whatever_a_page_prints(printed: str) -> None:
    assert re.fullmatch("[A-Za-z0-9_-]+", safe_name(printed))


def test_a_printed_name_with_dots_is_a_component_without() -> None:
    api = merge_pages([page(0, APPLES, "error.detail")])
    assert list(schemas_of(api)) == ["error_detail"]


def test_a_printed_name_that_another_type_has_got_is_a_conflict() -> None:
    api = merge_pages([page(0, ONE), page(1, SONGS, "one_thing")])
    assert list(schemas_of(api)) == ["one_thing"]
    (conflict,) = api.conflicts
    assert (conflict.item, conflict.what) == ("one_thing", "printed name")
    assert (conflict.left, conflict.right) == ("thing", "one_thing")
