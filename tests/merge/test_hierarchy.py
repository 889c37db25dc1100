"""Type hierarchies: a list of options with its own base type among them."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import Any

import pytest

from embedded.markup.page import (
    Contents,
    Feature,
    Message,
    Method,
    Page,
    Representation,
    Response,
    Row,
)
from embedded.markup.render import render_page
from generator.merge.api import Api, merge_pages
from generator.read.html.page import read_html_page
from generator.write.documents import write_documents

TYPE = "urn:inin.com:status:{}"
BASE = (Row("id", "String", required=True, text=("Which one.",)), Row("legs", "Int"))


def tagged(name: str, *rows: Row) -> tuple[Row, ...]:
    return (Row("__type", f'"{TYPE.format(name)}"', required=True), *rows)


def option(name: str, rows: tuple[Row, ...], text: str = "") -> Row:
    words = (text,) if text else ()
    return Row("[option]", f"Complex Type: {name}", text=words, contents=Contents(rows))


def api_of(*bodies: Representation) -> Api:
    pages = []
    for number, body in enumerate(bodies):
        method = Method("POST", representations=(body,), responses=(Response(204, "Done"),))
        text = render_page(Page(f"/icws/zoo/p{number}", (method,)))
        pages.append(read_html_page(f"p{number}.htm", text))
    return merge_pages(pages)


def choice(*options: Row, title: str = "animal") -> Representation:
    return Representation(title, Contents(options, options=True))


def schemas_of(api: Api) -> dict[str, Any]:
    found: dict[str, Any] = write_documents(api).openapi["components"]["schemas"]
    return found


def body_of(api: Api, path: str) -> dict[str, Any]:
    operation = write_documents(api).openapi["paths"][path]["post"]
    (media,) = operation["requestBody"]["content"].values()
    schema: dict[str, Any] = media["schema"]
    return schema


CAT = tagged("cat", *BASE, Row("purrs", "Boolean", required=True))
DOG = tagged("dog", *BASE, Row("barks", "Boolean"))


def test_options_derive_from_the_base_among_them() -> None:
    api = api_of(
        choice(option("animal", BASE), option("cat", CAT, "Says miaow."), option("dog", DOG))
    )
    found = schemas_of(api)
    assert api.conflicts == []
    # The base sends no `__type`, so that nothing tells all options apart.
    assert body_of(api, "/icws/zoo/p0") == {
        "anyOf": [
            {"$ref": "#/components/schemas/animal"},
            {"$ref": "#/components/schemas/cat"},
            {"$ref": "#/components/schemas/dog"},
        ]
    }
    assert found["animal"].keys() == {"type", "properties", "required"}
    assert found["animal"]["properties"].keys() == {"id", "legs"}
    base, own = found["cat"]["allOf"]
    assert base == {"$ref": "#/components/schemas/animal"}
    assert own["properties"].keys() == {"__type", "purrs"}
    assert own["required"] == ["__type", "purrs"]
    assert found["cat"]["description"] == "Says miaow."


def test_a_base_that_never_occurs_itself_is_a_union() -> None:
    api = api_of(choice(option("cat", CAT), option("dog", DOG)))
    found = schemas_of(api)
    assert [part["$ref"] for part in found["animal"]["oneOf"]] == [
        "#/components/schemas/cat",
        "#/components/schemas/dog",
    ]
    assert found["animal"]["discriminator"]["mapping"] == {
        TYPE.format("cat"): "#/components/schemas/cat",
        TYPE.format("dog"): "#/components/schemas/dog",
    }
    assert found["cat"]["properties"].keys() == {"__type", "id", "legs", "purrs"}


def test_a_place_with_some_of_the_derived_types_names_them() -> None:
    api = api_of(
        choice(option("animal", BASE), option("cat", CAT)),
        choice(option("animal", BASE), option("dog", DOG)),
    )
    assert [part["$ref"] for part in body_of(api, "/icws/zoo/p0")["anyOf"]] == [
        "#/components/schemas/animal",
        "#/components/schemas/cat",
    ]
    assert "discriminator" not in schemas_of(api)["animal"]

    plain = api_of(
        choice(option("animal", BASE), option("cat", CAT)),
        Representation("animal", Contents(BASE)),
    )
    # What one page offers is no statement about another that prints the base plainly.
    assert body_of(plain, "/icws/zoo/p1") == {"$ref": "#/components/schemas/animal"}


def test_a_type_that_states_an_inherited_property_otherwise_stands_alone() -> None:
    fish = tagged("fish", Row("id", "String", required=True), Row("legs", "String"))
    api = api_of(choice(option("animal", BASE), option("fish", fish)))
    assert schemas_of(api)["fish"]["properties"]["legs"] == {"type": "string"}
    (conflict,) = api.conflicts
    assert (conflict.item, conflict.what) == ("fish.legs", "inherited type")
    assert (conflict.left, conflict.right) == ("Int", "String")
    assert conflict.here.line < conflict.there.line


def test_a_type_without_an_inherited_property_stands_alone() -> None:
    worm = tagged("worm", Row("id", "String", required=True, text=("Which one.",)))
    api = api_of(choice(option("animal", BASE), option("worm", worm)))
    assert "allOf" not in schemas_of(api)["worm"]
    (conflict,) = api.conflicts
    assert (conflict.item, conflict.what) == ("worm.legs", "presence")
    assert (conflict.left, conflict.right) == ("inherited", "absent")


def test_each_inherited_property_that_is_absent_or_different_is_listed() -> None:
    worm = tagged("worm", Row("legs", "String"))
    api = api_of(choice(option("animal", BASE), option("worm", worm)))
    listed = [(conflict.item, conflict.what) for conflict in api.conflicts]
    assert listed == [("worm.id", "presence"), ("worm.legs", "inherited type")]


def test_words_of_its_own_stay_with_the_derived_type() -> None:
    rows = (Row("id", "String", required=True, text=("The name of the cat.",)), BASE[1])
    api = api_of(choice(option("animal", BASE), option("cat", tagged("cat", *rows))))
    own = schemas_of(api)["cat"]["allOf"][1]
    assert own["properties"]["id"] == {"type": "string", "description": "The name of the cat."}
    assert schemas_of(api)["animal"]["properties"]["id"]["description"] == "Which one."


def test_bases_of_bases() -> None:
    tiger = tagged("tiger", *BASE, Row("purrs", "Boolean", required=True), Row("tame", "Boolean"))
    untagged_cat = (*BASE, Row("purrs", "Boolean", required=True))
    api = api_of(
        choice(option("animal", BASE), option("tiger", tiger), option("cat", untagged_cat)),
        choice(option("cat", untagged_cat), option("tiger", tiger), title="cat"),
    )
    found = schemas_of(api)
    assert api.conflicts == []
    assert found["tiger"]["allOf"][0] == {"$ref": "#/components/schemas/cat"}
    assert found["cat"]["allOf"][0] == {"$ref": "#/components/schemas/animal"}
    assert all("discriminator" not in schema for schema in found.values())


@pytest.mark.parametrize(
    "pages",
    [
        ["animal cat tiger cub", "cat tiger cub", "tiger cub"],
        ["animal cat cub", "cat tiger", "tiger cub"],
    ],
)
def test_each_type_derives_from_the_nearest_of_the_types_above_it(pages: list[str]) -> None:
    rows = {"animal": BASE}
    for above, name in pairwise(("animal", "cat", "tiger", "cub")):
        rows[name] = (*rows[above], Row(f"is_{name}", "Boolean"))
    bodies = [
        choice(*(option(name, rows[name]) for name in names.split()), title=names.split()[0])
        for names in pages
    ]
    api = api_of(*bodies)
    assert api.conflicts == []
    assert api.catalog.bases == {"cat": "animal", "tiger": "cat", "cub": "tiger"}
    found = schemas_of(api)
    for name, base in api.catalog.bases.items():
        assert found[name]["allOf"][0] == {"$ref": f"#/components/schemas/{base}"}
        assert found[name]["allOf"][1]["properties"].keys() == {f"is_{name}"}


def test_the_tag_of_a_type_may_stand_on_the_second_page_only() -> None:
    untagged = CAT[1:]
    api = api_of(
        choice(option("cat", untagged), option("dog", DOG)),
        choice(option("cat", CAT), option("dog", DOG)),
    )
    assert api.conflicts == []
    assert schemas_of(api)["animal"]["discriminator"]["mapping"] == {
        TYPE.format("cat"): "#/components/schemas/cat",
        TYPE.format("dog"): "#/components/schemas/dog",
    }


def test_a_union_may_have_plain_types_and_different_types_of_one_name() -> None:
    def cat(namespace: str, row: str) -> Row:
        tag = Row("__type", f'"urn:inin.com:{namespace}:cat"', required=True)
        return option("cat", (tag, Row(row, "Int")))

    bodies = (
        choice(Row("[option]", "Int"), cat("zoo", "a")),
        choice(Row("[option]", "String"), cat("home", "b")),
    )
    api = api_of(*bodies)
    assert api.conflicts == []
    # Each place has its own options, and none of the other's.
    for page, kind, cat_type in (("p0", "integer", "zoo_cat"), ("p1", "string", "home_cat")):
        basic, named = body_of(api, f"/icws/zoo/{page}")["anyOf"]
        assert basic["type"] == kind
        assert named == {"$ref": f"#/components/schemas/{cat_type}"}
    assert "animal" not in schemas_of(api)


def test_two_types_that_each_claim_to_be_the_base_of_the_other() -> None:
    api = api_of(
        choice(option("cat", BASE), option("animal", BASE), title="cat"),
        choice(option("animal", BASE), option("cat", BASE)),
    )
    listed = {(c.item, c.what, c.left, c.right) for c in api.conflicts}
    other = "the other way round"
    assert listed == {("cat", "base", "animal", other), ("animal", "base", "cat", other)}
    for conflict in api.conflicts:
        assert {conflict.here.page, conflict.there.page} == {"p0.htm", "p1.htm"}
    assert [name for name, schema in schemas_of(api).items() if "allOf" in schema] == []


def test_three_types_that_each_claim_to_be_the_base_of_the_next() -> None:
    circle = [("animal", "cat"), ("cat", "pet"), ("pet", "animal")]
    api = api_of(
        *(choice(option(base, BASE), option(name, BASE), title=base) for base, name in circle)
    )
    assert api.catalog.bases == {}
    listed = {(conflict.item, conflict.what, conflict.left) for conflict in api.conflicts}
    assert listed == {(name, "base", base) for base, name in circle}


def test_two_bases_that_know_nothing_of_each_other() -> None:
    api = api_of(
        choice(option("animal", BASE), option("cat", CAT)),
        choice(option("pet", BASE), option("cat", CAT), title="pet"),
    )
    assert schemas_of(api)["cat"]["allOf"][0] == {"$ref": "#/components/schemas/animal"}
    (conflict,) = api.conflicts
    assert (conflict.item, conflict.what) == ("cat", "base")
    assert (conflict.left, conflict.right) == ("animal", "pet")
    assert (conflict.here.page, conflict.there.page) == ("p0.htm", "p1.htm")


def test_asyncapi_has_the_same_options() -> None:
    shown = Contents(
        (
            Row("__type", '"urn:inin.com:status:news"', required=True),
            Row(
                "animal",
                "Multiple Options: animal",
                contents=Contents((option("animal", BASE), option("cat", CAT)), options=True),
            ),
        )
    )
    message = Message(Representation("news", shown))
    response = Response(200, "OK", messages=(message,))
    page = Page(
        "/icws/{sessionId}/messaging/subscriptions/zoo", (Method("PUT", responses=(response,)),)
    )
    api = merge_pages([read_html_page("p.htm", render_page(page))])
    found = write_documents(api).asyncapi["components"]["schemas"]
    assert found["news"]["properties"]["animal"]["anyOf"] == [
        {"$ref": "#/components/schemas/animal"},
        {"$ref": "#/components/schemas/cat"},
    ]
    assert "discriminator" not in found["animal"]
    assert found["cat"]["allOf"][0] == {"$ref": "#/components/schemas/animal"}


def test_a_subscription_and_its_messages_need_what_their_holders_need() -> None:
    news = Representation("news", Contents((Row("n", "Int"),)), features=(Feature("area", 5),))
    message = Message(news, features=(Feature("area", 3),))
    response = Response(200, "OK", messages=(message,))
    subscribe = Method("PUT", responses=(response,), features=(Feature("area", 2),))
    path = "/icws/{sessionId}/messaging/subscriptions/zoo"
    page = Page(path, (subscribe,), features=(Feature("area", 13),))
    api = merge_pages([read_html_page("p.htm", render_page(page))])
    asyncapi = write_documents(api).asyncapi
    (operation,) = asyncapi["operations"].values()
    assert operation["x-feature"] == {"name": "area", "since": 13}
    (written,) = asyncapi["components"]["messages"].values()
    assert written["x-feature"] == {"name": "area", "since": 5}


LATE_DOG = replace(option("dog", DOG), features=(Feature("zoo", 7),))
IN_LIST = Row("dogs", "List [Unbounded]: Complex Type: dog", contents=Contents(DOG))


@pytest.mark.parametrize(
    ("others", "version"),
    [
        ((), {"name": "zoo", "since": 7}),
        ((choice(LATE_DOG),), {"name": "zoo", "since": 7}),
        ((choice(option("dog", DOG)),), None),
        ((Representation("dog", Contents(DOG)),), None),
        ((Representation("List [Unbounded]: Complex Type: dog", Contents(DOG)),), None),
        ((Representation("kennel", Contents((IN_LIST,))),), None),
    ],
)
def test_a_type_needs_what_its_option_needs_unless_it_is_used_elsewhere(
    others: tuple[Representation, ...], version: dict[str, Any] | None
) -> None:
    found = schemas_of(api_of(choice(option("cat", CAT), LATE_DOG), *others))
    assert "x-feature" not in found["cat"]
    assert found["dog"].get("x-feature") == version


@pytest.mark.parametrize(
    "other",
    [
        Row("[option]", "Complex Type: ghost"),
        Row("[option]", "Enumeration: kind", contents=Contents((Row("None", "0"),))),
    ],
)
def test_an_option_that_is_no_object_derives_from_nothing(other: Row) -> None:
    api = api_of(choice(option("animal", BASE), other, option("cat", CAT)))
    assert api.conflicts == []
    assert api.catalog.bases == {"cat": "animal"}
