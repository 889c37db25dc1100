"""The bodies of requests and responses: plain types, lists, and types with rows."""

from __future__ import annotations

import pytest

from embedded.markup.page import (
    Contents,
    Feature,
    Method,
    Page,
    Representation,
    Response,
    Row,
    TypeDoc,
)
from embedded.markup.render import render_page
from generator.model.types import (
    Definition,
    Dictionary,
    EnumType,
    Named,
    ObjectType,
    Property,
    TypeRef,
    UnionType,
    type_name,
)
from generator.model.walk import innermost
from generator.read.html.page import read_html_page
from generator.read.text.page import read_text_page
from generator.spec.property_types import PropertyType


def body_of(title: str, *rows: Row) -> TypeRef:
    """The type of a body that a page prints under a title."""
    body = Representation(title, Contents(rows))
    method = Method("POST", representations=(body,), responses=(Response(204, "Done"),))
    (resource,) = read_html_page("p.htm", render_page(Page("/icws/area", (method,)))).resources
    return resource.operations[0].requests[0].type


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("String", "String"),
        ("List [Unbounded]: String", "List [0,*]: String"),
        ("List [1,*]: List [2]: Int", "List [1,*]: List [2,2]: Int"),
    ],
)
def test_a_body_without_rows_is_of_the_plain_type_that_its_title_says(
    title: str, name: str
) -> None:
    assert type_name(body_of(title)) == name


@pytest.mark.parametrize("title", ["thing", "Time", "Complex Type: thing"])
def test_a_body_with_rows_is_of_a_type_of_its_own(title: str) -> None:
    body = body_of(title, Row("a", "Int"))
    assert isinstance(body, Named)
    assert body.name == title.rpartition(" ")[2]
    assert isinstance(body.definition, ObjectType)
    assert [prop.name for prop in body.definition.properties] == ["a"]


def test_rows_below_a_list_of_a_plain_type_are_of_an_unknown_type() -> None:
    assert type_name(body_of("List [1,*]: Int", Row("a", "Int"))) == "List [1,*]: unknown"


def test_a_capture_has_plain_bodies_and_types_of_their_own_as_well() -> None:
    columns = "Property\nValue\nComments\n"
    head = "/icws/area\nPOST\n/icws/area\nRequest\nRepresentations\n"
    for rows, kind in (("", PropertyType), ("a\nInt\n", Named)):
        text = f"{head}Time\n{columns}{rows}Response\n204 - Done\n"
        (resource,) = read_text_page("p.txt", text).resources
        body = resource.operations[0].requests[0].type
        assert isinstance(body, kind)
        assert type_name(body) == "Time"


@pytest.mark.parametrize(
    "criterion", ["Is a string with at least 1 characters.", "Is a value from 1 to 2."]
)
@pytest.mark.parametrize("kind", ["Complex Type: other", "Boolean", "List [Unbounded]: Int"])
def test_a_criterion_of_another_type_stays_with_the_words(kind: str, criterion: str) -> None:
    body = body_of("thing", Row("a", kind, ("Words.",), criteria=(criterion,)))
    assert isinstance(body, Named)
    assert isinstance(body.definition, ObjectType)
    (prop,) = body.definition.properties
    assert (prop.minimum, prop.maximum, prop.min_length, prop.max_length) == (None,) * 4
    assert criterion in prop.description


@pytest.mark.parametrize("least", [1, 2])
def test_bounds_that_are_equal_are_a_range(least: int) -> None:
    criterion = f"Is a value from {least} to 2."
    body = body_of("thing", Row("a", "Int", criteria=(criterion,)))
    assert isinstance(body, Named)
    assert isinstance(body.definition, ObjectType)
    (prop,) = body.definition.properties
    assert (prop.minimum, prop.maximum, prop.description) == (least, 2, "")


def test_the_version_of_a_body_is_that_of_its_type_as_well() -> None:
    body = Representation("thing", Contents((Row("a", "Int"),)), features=(Feature("area", 3, 7),))
    method = Method("POST", representations=(body,), responses=(Response(204, "Done"),))
    (resource,) = read_html_page("p.htm", render_page(Page("/icws/area", (method,)))).resources
    (read,) = resource.operations[0].requests
    assert isinstance(read.type, Named)
    assert read.type.definition
    for feature in (read.feature, read.type.definition.feature):
        assert feature
        assert (feature.name, feature.since, feature.obsolete) == ("area", 3, 7)


def properties_of_type(body: TypeRef) -> list[Property]:
    assert isinstance(body, Named)
    assert isinstance(body.definition, ObjectType)
    return body.definition.properties


def properties_of(*rows: Row) -> dict[str, Property]:
    return {prop.name: prop for prop in properties_of_type(body_of("thing", *rows))}


def definition_of(prop: Property) -> Definition:
    definition = innermost(prop.type)
    assert isinstance(definition, Named)
    assert definition.definition
    return definition.definition


PLACE = Contents((Row("id", "String"),), key="place")


def test_a_clone_under_another_name_is_a_type_of_that_name_with_the_same_rows() -> None:
    found = properties_of(
        Row("home", "Complex Type: place", contents=PLACE),
        Row("office", "List [1,*]: Complex Type: address", contents=PLACE),
    )
    home, office = (definition_of(found[name]) for name in ("home", "office"))
    assert (home.name, office.name) == ("place", "address")
    assert type_name(found["office"].type) == "List [1,*]: address"
    assert isinstance(home, ObjectType)
    assert isinstance(office, ObjectType)
    assert office.properties == home.properties


@pytest.mark.parametrize("documented", ["home", "work"])
def test_documentation_of_a_type_may_stand_at_any_of_its_places(documented: str) -> None:
    doc = TypeDoc("Property", "A place.")
    found = properties_of(
        *(
            Row(
                name,
                "Complex Type: place",
                type_doc=doc if name == documented else None,
                contents=PLACE,
            )
            for name in ("home", "work")
        )
    )
    assert definition_of(found["home"]) is definition_of(found["work"])
    assert definition_of(found["home"]).description == "A place."
    assert found["home"].description == found["work"].description == ""


def test_the_first_documentation_of_a_clone_counts() -> None:
    rows = (
        Row("home", "Complex Type: place", type_doc=TypeDoc("Property", "One."), contents=PLACE),
        Row("work", "Complex Type: place", type_doc=TypeDoc("Property", "Two."), contents=PLACE),
    )
    assert definition_of(properties_of(*rows)["work"]).description == "One."


def test_documentation_of_a_type_without_rows_stays_with_the_property() -> None:
    found = properties_of(
        Row("kind", "Int", ("The kind.",), type_doc=TypeDoc("Property", "One of several.")),
        Row("same", "Int", ("The kind.",), type_doc=TypeDoc("Property", "The kind.")),
        Row("many", "List [1,*]: Int", type_doc=TypeDoc("List item", "Each of them.")),
    )
    assert {name: prop.description for name, prop in found.items()} == {
        "kind": "The kind.\n\nOne of several.",
        "same": "The kind.",
        "many": "Each of them.",
    }


def test_documentation_of_items_describes_their_type_and_that_of_the_list_the_property() -> None:
    (prop,) = properties_of(
        Row(
            "all",
            "List [1,*]: Complex Type: place",
            type_doc=TypeDoc("List item", "A place."),
            contents=PLACE,
        )
    ).values()
    assert (prop.description, definition_of(prop).description) == ("", "A place.")


def test_options_have_their_words_and_versions() -> None:
    def option(name: str, text: str, features: tuple[Feature, ...] = ()) -> Row:
        rows = Contents((Row(name, "Int"),))
        return Row("[option]", f"Complex Type: {name}", (text,), features=features, contents=rows)

    options = Contents(
        (option("cat", "Says miaow.", (Feature("area", 3),)), option("dog", "Barks."))
    )
    union = definition_of(
        properties_of(
            Row(
                "pet",
                "Multiple Options: pet",
                type_doc=TypeDoc("Property", "A pet."),
                contents=Contents(options.rows, options=True),
            )
        )["pet"]
    )
    assert isinstance(union, UnionType)
    assert (union.name, union.description) == ("pet", "A pet.")
    assert [(type_name(o.type), o.description) for o in union.options] == [
        ("cat", "Says miaow."),
        ("dog", "Barks."),
    ]
    cat, dog = (option.feature for option in union.options)
    assert cat
    assert (cat.name, cat.since, dog) == ("area", 3, None)


def test_members_have_their_values_words_and_versions() -> None:
    members = (
        Row("Low", "-1", ("Least.",), features=(Feature("area", 3, 5),)),
        Row("High", "10"),
    )
    kind = definition_of(
        properties_of(Row("kind", "Enumeration: kind", contents=Contents(members)))["kind"]
    )
    assert isinstance(kind, EnumType)
    assert [(m.name, m.value, m.description) for m in kind.members] == [
        ("Low", -1, "Least."),
        ("High", 10, ""),
    ]
    low, high = (member.feature for member in kind.members)
    assert low
    assert (low.since, low.obsolete, high) == (3, 5, None)


def test_keys_and_values_are_a_dictionary_whatever_list_the_page_prints() -> None:
    pairs = Contents(
        (Row("[key]", "String", ("The name.",)), Row("[value]", "Int", ("How many.",)))
    )
    found = properties_of(
        Row("a", "List [Unbounded]: Complex Type: pair", contents=pairs),
        Row("b", "List [1,*]: List [2]: Complex Type: pair", contents=pairs),
        Row("c", "Dictionary", contents=pairs),
    )
    names = [type_name(prop.type) for prop in found.values()]
    assert names == ["Dictionary: Int", "List [1,*]: Dictionary: Int", "Dictionary: Int"]
    pair = found["c"].type
    assert isinstance(pair, Dictionary)
    assert pair.key
    assert (pair.key.description, pair.entry.description) == ("The name.", "How many.")


def test_an_inline_element_in_another_stays_in_its_sentence() -> None:
    body = Representation("thing", Contents((Row("a", "Int", ("Some WORDS here.",)),)))
    method = Method("POST", representations=(body,), responses=(Response(204, "Done"),))
    page = render_page(Page("/icws/area", (method,)))
    page = page.replace("WORDS", "<b>bold <code>literal</code></b> words")
    (resource,) = read_html_page("p.htm", page).resources
    (prop,) = properties_of_type(resource.operations[0].requests[0].type)
    assert prop.description == "Some bold literal words here."
