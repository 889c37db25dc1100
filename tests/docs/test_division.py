"""Large areas are divided as the client's resources are, small ones are not."""

from __future__ import annotations

from typing import Any, cast

from hypothesis import given
from hypothesis import strategies as st

from generator.docs.division import Names, divided
from generator.docs.reference import operation_page, operations_page
from generator.emit.plan import Area, Method


def area(attribute: str, methods: int, *children: Area) -> Area:
    own = (Method(f"{attribute}_{at}", cast(Any, None), (), "") for at in range(methods))
    return Area(attribute, "", "", "", tuple(own), children)


def pages(top: Area) -> dict[str, Names]:
    """Return the names of the page of each method."""
    return {method.name: names for method, names in divided(top)}


def test_a_small_area_is_one_page() -> None:
    assert set(pages(area("things", 20, area("parts", 10))).values()) == {("things",)}


def test_resources_of_a_large_area_have_pages_of_their_own() -> None:
    found = pages(area("things", 20, area("parts", 10), area("two", 2), area("one", 1)))
    assert found["things_0"] == found["one_0"] == ("things",)
    assert found["parts_9"] == ("things", "parts")
    assert found["two_1"] == ("things", "two")


def test_a_large_resource_is_divided_in_turn_and_a_small_one_is_not() -> None:
    large = area("large", 30, area("deep", 2))
    small = area("small", 28, area("deep", 2))
    assert pages(area("things", 1, large))["deep_0"] == ("things", "large", "deep")
    assert pages(area("things", 1, small))["deep_0"] == ("things", "small")


def test_a_large_area_without_resources_stays_whole() -> None:
    assert set(pages(area("things", 40)).values()) == {("things",)}


def test_every_method_has_one_page() -> None:
    top = area("things", 3, area("a", 40, area("b", 1), area("c", 31)), area("d", 1))
    assert [method for method, _ in divided(top)] == list(top.every_method)


@given(st.text("ab_1", max_size=6), st.text("ab_1", max_size=6))
def test_addresses_of_names_that_differ_differ(one: str, other: str) -> None:
    assert (one == other) == (operations_page((one,)) == operations_page((other,)))
    assert (one == other) == (operation_page("a", one) == operation_page("a", other))


def test_operations_that_share_an_id_have_pages_of_their_own() -> None:
    pages = {operation_page("a", name, number) for name in ("x", "x2", "X") for number in (1, 2, 3)}
    assert len(pages) == 9


def test_addresses_are_easy_to_read() -> None:
    assert operation_page("user_statuses", "blindTransfer") == (
        "operation/user-statuses/blind-transfer.html"
    )
    assert operations_page(("configuration", "user_defaults")) == (
        "operations/configuration/user-defaults.html"
    )
