"""One printed name, several types: each has a component name that no order of pages changes.

No other page changes it either, save for the cases that docs/names.md lists.
"""

from __future__ import annotations

import itertools
import json
from collections import Counter
from dataclasses import replace
from functools import cache

import pytest
from hypothesis import given
from hypothesis import strategies as st

from embedded.markup.page import Contents, Method, Page, Representation, Response, Row
from embedded.markup.render import render_page
from generator.merge.api import merge_pages
from generator.merge.known_types import ENUMERATIONS, NAMESPACES, OF_AREAS
from generator.model.api import PageModel
from generator.model.types import ObjectType
from generator.read.html.page import read_html_page
from tests.facts.contracts import FACTS
from tests.merge.named_types import (
    APPLES,
    OF_DIALER,
    OF_STATUS,
    ONE,
    PEARS,
    SONGS,
    THREE,
    TWO,
    Rows,
    page,
    schemas_of,
    tagged,
)

# Types of the facts that are alike in both of their namespaces: one component does for them.
SAME = {"connectionState"}


def test_namespaces_tell_types_apart_in_any_order() -> None:
    pages = [page(number, rows) for number, rows in enumerate((ONE, TWO, THREE, OF_STATUS))]
    for order in itertools.permutations(pages):
        api = merge_pages(order)
        assert sorted(schemas_of(api)) == ["one_thing", "sub_three_thing", "thing", "two_thing"]
        assert api.conflicts == []


@pytest.mark.parametrize(
    ("rows", "name"), [(ONE, "one_thing"), (THREE, "sub_three_thing"), (OF_STATUS, "thing")]
)
def test_a_type_with_a_urn_is_named_alone_as_it_is_beside_others(rows: Rows, name: str) -> None:
    alone = schemas_of(merge_pages([page(3, rows)]))
    assert sorted(alone) == [name]
    for other in (ONE, TWO, THREE, APPLES, SONGS):
        if other is not rows:
            both = schemas_of(merge_pages([page(3, rows), page(1, other)]))
            assert alone.items() <= both.items()


def test_two_types_of_known_namespaces_are_a_conflict_and_neither_keeps_the_name() -> None:
    assert sorted(schemas_of(merge_pages([page(1, OF_DIALER)]))) == ["thing"]
    pages = [page(0, OF_STATUS), page(1, OF_DIALER), page(2, ONE)]
    for order in itertools.permutations(pages):
        api = merge_pages(order)
        assert sorted(schemas_of(api)) == ["dialer_thing", "one_thing", "status_thing"]
        (conflict,) = api.conflicts
        assert (conflict.item, conflict.what) == ("thing", "type")
        assert {conflict.left, conflict.right} == {"dialer_thing", "status_thing"}


def test_a_later_page_never_gives_a_name_to_another_type() -> None:
    more = schemas_of(merge_pages([page(0, OF_STATUS), page(1, OF_DIALER)]))
    still_more = schemas_of(merge_pages([page(0, OF_STATUS), page(1, OF_DIALER), page(2, TWO)]))
    assert more.items() <= still_more.items()


def test_a_name_that_is_new_on_a_later_page_changes_no_other() -> None:
    before = schemas_of(merge_pages([page(0, ONE), page(1, TWO)]))
    after = schemas_of(merge_pages([page(0, ONE), page(1, TWO), page(2, ONE[1:], "other")]))
    assert before.items() <= after.items()
    assert after.keys() - before.keys() == {"other"}


def test_one_urn_under_two_names_is_a_conflict() -> None:
    api = merge_pages([page(0, ONE), page(1, ONE, "thingy")])
    (conflict,) = api.conflicts
    assert (conflict.item, conflict.what) == ("urn:inin.com:one:thing", "name")
    assert (conflict.left, conflict.right) == ("thing", "thingy")
    assert (conflict.here.page, conflict.there.page) == ("p0.htm", "p1.htm")


def test_types_without_a_urn_and_with_a_property_in_common_are_one() -> None:
    api = merge_pages([page(0, APPLES), page(1, PEARS)])
    assert schemas_of(api)["thing"]["properties"].keys() == {"apples", "id", "pears"}
    assert api.conflicts == []


def test_a_third_page_joins_what_shares_nothing_else() -> None:
    pages = [page(0, APPLES), page(1, SONGS), page(2, (*APPLES, *SONGS))]
    for order in itertools.permutations(pages):
        assert list(schemas_of(merge_pages(order))) == ["thing"]


def test_types_that_share_nothing_are_named_by_what_holds_them() -> None:
    held = (Row("it", "Complex Type: thing", contents=Contents(SONGS)),)
    pages = [page(0, APPLES), page(1, held, "basket")]
    for order in (pages, pages[::-1]):
        api = merge_pages(order)
        assert sorted(schemas_of(api)) == ["area_p0_post_thing", "basket", "basket_thing"]
        (conflict,) = api.conflicts
        assert (conflict.item, conflict.what) == ("thing", "type")
        assert (conflict.left, conflict.right) == ("area_p0_post_thing", "basket_thing")
        assert (conflict.here.page, conflict.there.page) == ("p0.htm", "p1.htm")
    found = schemas_of(merge_pages(pages))
    assert found["basket"]["properties"]["it"] == {"$ref": "#/components/schemas/basket_thing"}


def test_a_type_without_a_urn_is_the_one_that_it_shares_a_property_with() -> None:
    for first, second in ((0, 1), (1, 0)):
        for rows, name in ((ONE, "one_thing"), (OF_STATUS, "thing")):
            api = merge_pages([page(first, rows[1:]), page(second, rows)])
            assert list(schemas_of(api)) == [name]
            # A name that another page has changed is reported.
            assert [(c.what, c.left, c.right) for c in api.conflicts] == (
                [] if name == "thing" else [("name", name, "thing")]
            )


def test_a_type_with_a_urn_gives_way_to_no_type_without() -> None:
    for first, second in ((0, 1), (1, 0)):
        api = merge_pages([page(first, SONGS), page(second, OF_STATUS)])
        assert sorted(schemas_of(api)) == [f"area_p{first}_post_thing", "thing"]
        assert [(c.item, c.what) for c in api.conflicts] == [("thing", "type")]


def test_what_names_a_type_and_shows_nothing_of_it_means_the_only_one() -> None:
    named = (Row("it", "Complex Type: thing"),)
    api = merge_pages([page(0, ONE), page(1, named, "holder")])
    found = schemas_of(api)
    assert sorted(found) == ["holder", "one_thing"]
    assert found["holder"]["properties"]["it"] == {"$ref": "#/components/schemas/one_thing"}


def test_the_order_on_a_page_does_not_decide_which_holder_gives_the_name() -> None:
    held = Row("it", "Complex Type: thing", contents=Contents(SONGS, key="songs"))
    for holders in (("zebra", "basket"), ("basket", "zebra")):
        bodies = tuple(Representation(holder, Contents((held,))) for holder in holders)
        method = Method("POST", representations=bodies, responses=(Response(204, "Done"),))
        both = read_html_page("p1.htm", render_page(Page("/icws/area/p1", (method,))))
        found = schemas_of(merge_pages([page(0, APPLES), both]))
        assert sorted(found) == ["area_p0_post_thing", "basket", "basket_thing", "zebra"]


def test_of_two_holders_the_first_in_the_alphabet_gives_the_name() -> None:
    held = Row("it", "Complex Type: thing", contents=Contents(SONGS))
    pages = [page(0, APPLES), page(1, (held,), "zebra"), page(2, (held,), "basket")]
    for order in itertools.permutations(pages):
        found = schemas_of(merge_pages(order))
        assert sorted(found) == ["area_p0_post_thing", "basket", "basket_thing", "zebra"]


def test_components_stand_in_the_order_of_the_pages_that_show_them_first() -> None:
    inner = Row("it", "Complex Type: inner", contents=Contents((Row("x", "Int"),)))
    pages = [page(2, (Row("c", "Int"),), "last"), page(0, (inner,), "first"), page(1, ONE, "one")]
    for order in itertools.permutations(pages):
        assert list(schemas_of(merge_pages(order))) == ["first", "inner", "one_one", "last"]


def test_an_object_type_has_its_name_before_an_enumeration() -> None:
    members = Contents((Row("None", "0"), Row("Some", "1")))
    holder = (Row("kind", "Enumeration: thing", contents=members),)
    for first, second in ((0, 1), (1, 0)):
        api = merge_pages([page(first, APPLES), page(second, holder, "holder")])
        found = schemas_of(api)
        assert found["thing"]["type"] == "object"
        assert found["thing_enumeration"]["enum"] == [0, 1]
        assert found["holder"]["properties"]["kind"] == {
            "$ref": "#/components/schemas/thing_enumeration"
        }
        (conflict,) = api.conflicts
        assert (conflict.item, conflict.what) == ("thing", "kind")
        assert (conflict.left, conflict.right) == ("an object", "an enumeration")
        pages = {0: f"p{first}.htm", 1: f"p{second}.htm"}
        assert (conflict.here.page, conflict.there.page) == (pages[0], pages[1])


def test_a_base_that_one_page_prints_by_itself_is_the_base_of_the_options_of_another() -> None:
    cat = (*tagged("status:cat", *APPLES), Row("purrs", "Boolean"))
    options = (Row("[option]", "Complex Type: cat", contents=Contents(cat)),)
    for first, second in ((0, 1), (1, 0)):
        api = merge_pages([page(first, APPLES), page(second, options, options=True)])
        found = schemas_of(api)
        assert found["thing"]["properties"].keys() == {"apples", "id"}
        assert found["cat"]["allOf"][0] == {"$ref": "#/components/schemas/thing"}
        assert api.conflicts == []


def test_a_type_without_a_urn_takes_the_name_of_neither_of_two_that_it_could_be() -> None:
    both = (Row("a", "Int"), Row("b", "Int"))
    pages = [page(0, ONE), page(1, TWO), page(2, both)]
    for order in itertools.permutations(pages):
        api = merge_pages(order)
        assert sorted(schemas_of(api)) == ["one_thing", "thing", "two_thing"]
        (conflict,) = api.conflicts
        assert (conflict.item, conflict.what) == ("thing", "type")
        assert conflict.there.page == "p2.htm"


def test_the_name_of_an_operation_keeps_the_capitals_of_its_path() -> None:
    body = Representation("thing", Contents(SONGS))
    method = Method("POST", representations=(body,), responses=(Response(204, "Done"),))
    text = render_page(Page("/icws/area/{queueId}", (method,)))
    found = schemas_of(merge_pages([page(0, APPLES), read_html_page("p1.htm", text)]))
    assert sorted(found) == ["area_p0_post_thing", "area_queueId_post_thing"]


ROWS = (ONE, TWO, APPLES, PEARS, SONGS, THREE, OF_STATUS, OF_DIALER)


@cache
def numbered_page(number: int) -> PageModel:
    return page(number, ROWS[number])


@given(st.permutations(range(len(ROWS))))
def test_the_order_of_pages_decides_nothing(order: list[int]) -> None:
    pages = [numbered_page(number) for number in order]
    one, other = (schemas_of(merge_pages(some)) for some in (pages, sorted(pages, key=_number)))
    assert list(one.items()) == list(other.items())


def _number(model: PageModel) -> str:
    return model.page


@given(st.sets(st.sampled_from(range(len(ROWS)))), st.sampled_from(range(len(ROWS))))
def test_a_new_page_renames_types_with_a_urn_only_where_it_is_a_conflict(
    old: set[int], new: int
) -> None:
    before, after = (
        merge_pages([numbered_page(number) for number in numbers]) for numbers in (old, old | {new})
    )
    names_before, names_after = (
        {d.urn: name for name, d in api.catalog.types.items() if isinstance(d, ObjectType)}
        for api in (before, after)
    )
    renamed = {u for u in names_before if u and names_before[u] != names_after[u]}
    assert not renamed or len(after.conflicts) > len(before.conflicts)
    assert renamed <= {"urn:inin.com:status:thing", "urn:inin.com:dialer:thing"}
    # No type with a URN gets the name that another had.
    for urn, name in names_after.items():
        if urn:
            assert name not in {n for u, n in names_before.items() if u and u != urn}


def test_types_that_are_known_to_share_a_name_are_told_apart_by_their_areas() -> None:
    rows = (Row("name", "String"), Row("more", "Int"))
    pages = [
        page(0, rows, "table", area="data-dictionary"),
        page(1, rows[:1], "table", area="data-extractor"),
    ]
    for chosen in (pages, pages[::-1]):
        api = merge_pages(chosen)
        assert sorted(schemas_of(api)) == ["dataExtractor_table", "table"]
        assert api.conflicts == []
    for number, name in enumerate(("table", "dataExtractor_table")):
        assert list(schemas_of(merge_pages([pages[number]]))) == [name]


def test_types_that_differ_in_a_requirement_alone_are_told_apart_by_their_area() -> None:
    name, address = Row("displayName", "String", required=True), Row("address", "String")
    pages = [
        page(0, (name, address), "emailAddress", area="interactions"),
        page(1, (name, replace(address, required=True)), "emailAddress", area="recordings"),
    ]
    for order in (pages, pages[::-1]):
        api = merge_pages(order)
        found = schemas_of(api)
        assert api.conflicts == []
        assert found["emailAddress"]["required"] == ["displayName"]
        assert found["recordings_emailAddress"]["required"] == ["displayName", "address"]


def test_an_enumeration_that_is_known_to_share_its_name_has_its_own_from_the_start() -> None:
    members = Contents((Row("Addin", "0"), Row("Notification", "1")))
    holder = page(0, (Row("kind", "Enumeration: action", contents=members),), "holder")
    assert sorted(schemas_of(merge_pages([holder]))) == ["action_enumeration", "holder"]
    api = merge_pages([holder, page(1, (Row("actionType", "Int"),), "action")])
    assert sorted(schemas_of(api)) == ["action", "action_enumeration", "holder"]
    assert api.conflicts == []


@pytest.mark.skipif(not FACTS.is_dir(), reason="the facts do not lie beside the repository")
def test_no_other_types_of_the_facts_share_a_name() -> None:
    contracts = json.loads((FACTS / "contracts.json").read_text("utf-8"))
    urns = [*contracts["types"], *contracts["enums"]]
    urns += [urn for urn in contracts["unknown_types"] if urn.startswith("urn:")]
    assert {urn.split(":")[2] for urn in urns} == NAMESPACES
    shared = {name for name, n in Counter(urn.split(":")[3] for urn in urns).items() if n > 1}
    assert shared == {name for _, name in OF_AREAS} | ENUMERATIONS | SAME
    for name in SAME:
        one, other = (contracts["enums"][urn] for urn in urns if urn.endswith(f":{name}"))
        assert one["values"] == other["values"]
    tagged_types = [urn for urn, row in contracts["types"].items() if row["sends_type"]]
    names = Counter(urn.split(":")[3] for urn in tagged_types)
    assert set(names.values()) == {1}
    assert not shared & set(names)
