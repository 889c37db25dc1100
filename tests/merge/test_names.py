"""One printed name, several types: each has a component name that no order of pages changes."""

from __future__ import annotations

import itertools
from functools import cache
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from generator.merge.api import Api, merge_pages
from generator.model.api import PageModel
from generator.read.html.page import read_html_page
from generator.write.documents import write_documents
from tests.markup.page import Contents, Method, Page, Representation, Response, Row
from tests.markup.render import render_page

Rows = tuple[Row, ...]


def page(number: int, rows: Rows, title: str = "thing", *, options: bool = False) -> PageModel:
    body = Representation(title, Contents(rows, options=options))
    method = Method("POST", representations=(body,), responses=(Response(204, "Done"),))
    text = render_page(Page(f"/icws/area/p{number}", (method,)))
    return read_html_page(f"p{number}.htm", text)


def tagged(urn: str, *rows: Row) -> Rows:
    return (Row("__type", f'"urn:inin.com:{urn}"', required=True), *rows)


def schemas_of(api: Api) -> dict[str, Any]:
    found: dict[str, Any] = write_documents(api).openapi["components"]["schemas"]
    return found


ONE = tagged("one:thing", Row("a", "Int"))
TWO = tagged("two:thing", Row("b", "Int"))
THREE = tagged("three:thing", Row("c", "Int"))


def test_namespaces_tell_types_apart_in_any_order() -> None:
    pages = [page(number, rows) for number, rows in enumerate((ONE, TWO, THREE))]
    for order in itertools.permutations(pages):
        api = merge_pages(order)
        assert sorted(schemas_of(api)) == ["one.thing", "three.thing", "two.thing"]
        assert api.conflicts == []


def test_a_later_page_can_take_a_name_away_and_never_give_it_to_another_type() -> None:
    assert sorted(schemas_of(merge_pages([page(0, ONE)]))) == ["thing"]
    more = schemas_of(merge_pages([page(0, ONE), page(1, TWO)]))
    assert sorted(more) == ["one.thing", "two.thing"]
    still_more = schemas_of(merge_pages([page(0, ONE), page(1, TWO), page(2, THREE)]))
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


APPLES = (Row("apples", "Int"), Row("id", "String"))
PEARS = (Row("pears", "Int"), Row("id", "String"))
SONGS = (Row("songs", "Int"),)


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
        assert sorted(schemas_of(api)) == ["area.p0.post.thing", "basket", "basket.thing"]
        (conflict,) = api.conflicts
        assert (conflict.item, conflict.what) == ("thing", "type")
        assert (conflict.left, conflict.right) == ("area.p0.post.thing", "basket.thing")
        assert (conflict.here.page, conflict.there.page) == ("p0.htm", "p1.htm")
    found = schemas_of(merge_pages(pages))
    assert found["basket"]["properties"]["it"] == {"$ref": "#/components/schemas/basket.thing"}


def test_a_type_without_a_urn_is_the_one_that_it_shares_a_property_with() -> None:
    for first, second in ((0, 1), (1, 0)):
        api = merge_pages([page(first, ONE[1:]), page(second, ONE)])
        assert list(schemas_of(api)) == ["thing"]


def test_the_order_on_a_page_does_not_decide_which_holder_gives_the_name() -> None:
    held = Row("it", "Complex Type: thing", contents=Contents(SONGS, key="songs"))
    for holders in (("zebra", "basket"), ("basket", "zebra")):
        bodies = tuple(Representation(holder, Contents((held,))) for holder in holders)
        method = Method("POST", representations=bodies, responses=(Response(204, "Done"),))
        both = read_html_page("p1.htm", render_page(Page("/icws/area/p1", (method,))))
        found = schemas_of(merge_pages([page(0, APPLES), both]))
        assert sorted(found) == ["area.p0.post.thing", "basket", "basket.thing", "zebra"]


def test_of_two_holders_the_first_in_the_alphabet_gives_the_name() -> None:
    held = Row("it", "Complex Type: thing", contents=Contents(SONGS))
    pages = [page(0, APPLES), page(1, (held,), "zebra"), page(2, (held,), "basket")]
    for order in itertools.permutations(pages):
        found = schemas_of(merge_pages(order))
        assert sorted(found) == ["area.p0.post.thing", "basket", "basket.thing", "zebra"]


def test_components_stand_in_the_order_of_the_pages_that_show_them_first() -> None:
    inner = Row("it", "Complex Type: inner", contents=Contents((Row("x", "Int"),)))
    pages = [page(2, (Row("c", "Int"),), "last"), page(0, (inner,), "first"), page(1, ONE, "one")]
    for order in itertools.permutations(pages):
        assert list(schemas_of(merge_pages(order))) == ["first", "inner", "one", "last"]


def test_an_object_type_has_its_name_before_an_enumeration() -> None:
    members = Contents((Row("None", "0"), Row("Some", "1")))
    holder = (Row("kind", "Enumeration: thing", contents=members),)
    for first, second in ((0, 1), (1, 0)):
        api = merge_pages([page(first, APPLES), page(second, holder, "holder")])
        found = schemas_of(api)
        assert found["thing"]["type"] == "object"
        assert found["thing.enumeration"]["enum"] == [0, 1]
        assert found["holder"]["properties"]["kind"] == {
            "$ref": "#/components/schemas/thing.enumeration"
        }
        (conflict,) = api.conflicts
        assert (conflict.item, conflict.what) == ("thing", "kind")
        assert (conflict.left, conflict.right) == ("an object", "an enumeration")
        pages = {0: f"p{first}.htm", 1: f"p{second}.htm"}
        assert (conflict.here.page, conflict.there.page) == (pages[0], pages[1])


def test_a_base_that_one_page_prints_by_itself_is_the_base_of_the_options_of_another() -> None:
    cat = (*tagged("zoo:cat", *APPLES), Row("purrs", "Boolean"))
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
        assert sorted(schemas_of(api)) == ["area.p2.post.thing", "one.thing", "two.thing"]
        (conflict,) = api.conflicts
        assert (conflict.item, conflict.what) == ("thing", "type")
        assert conflict.there.page == "p2.htm"


def test_the_name_of_an_operation_keeps_the_capitals_of_its_path() -> None:
    body = Representation("thing", Contents(SONGS))
    method = Method("POST", representations=(body,), responses=(Response(204, "Done"),))
    text = render_page(Page("/icws/area/{queueId}", (method,)))
    found = schemas_of(merge_pages([page(0, APPLES), read_html_page("p1.htm", text)]))
    assert sorted(found) == ["area.p0.post.thing", "area.queueId.post.thing"]


ROWS = (ONE, TWO, APPLES, PEARS, SONGS, THREE)


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
