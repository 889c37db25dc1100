"""Rows and what belongs to them in a text capture, which has lost how deep each stands."""

from __future__ import annotations

import pytest

from generator.model.types import LostName, Named, ObjectType, type_name
from generator.read.text.page import read_text_page
from tests.read.test_capture_parts import (
    COLUMNS,
    PATH,
    TEXT,
    definition_of,
    read,
)


def rows_of(*lines: str) -> ObjectType:
    text = "\n".join(lines)
    page = f"{PATH}\nPUT\n{PATH}\nRequest\nRepresentations\nbody\n{COLUMNS}{text}\nResponse\n"
    (operation,) = read(f"{page}204 - Done\n")
    return definition_of(operation.requests[0])


def test_rows_below_an_object_have_no_known_owner() -> None:
    definition = rows_of("a", "Int", "place", "Complex Type: place", "id", "String", "b", "Int")
    assert [prop.name for prop in definition.properties] == ["a", "place"]
    assert [getattr(row, "name", "") for row in definition.unplaced] == ["id", "b"]


@pytest.mark.parametrize(
    ("lines", "what", "kind"),
    [
        (("Low", "0", "High", "1"), "property", "enumeration with Low=0 High=1"),
        (("[key]", "String", "[value]", "Int"), "property", "dictionary"),
        (("Multiple options:", "[option]", "Complex Type: one"), "property", "multiple options"),
        (("__type", '"urn:inin.com:a:other"'), "property", "nested object urn:inin.com:a:other"),
        (("a", "String"), "property", "nested object"),
    ],
)
def test_a_row_whose_name_is_lost_is_noted_where_it_was(
    lines: tuple[str, ...], what: str, kind: str
) -> None:
    definition = rows_of("a", "Int", *lines)
    assert [prop.name for prop in definition.properties] == ["a"]
    (lost,) = [row for row in definition.unplaced if isinstance(row, LostName)]
    assert (lost.what, lost.kind) == (what, kind)


def test_the_members_of_two_enumerations_are_kept_apart() -> None:
    definition = rows_of("Low", "0", "High", "1", "Low", "0", "Middle", "1")
    members = [
        [(member.name, member.value) for member in row.members]
        for row in definition.unplaced
        if isinstance(row, LostName)
    ]
    assert members == [[("Low", 0), ("High", 1)], [("Low", 0), ("Middle", 1)]]


@pytest.mark.parametrize("label", ["Required", "Value", "Options"])
def test_a_member_can_have_the_name_of_a_label(label: str) -> None:
    definition = rows_of("a", "Int", "Required", "Low", "0", label, "1", "High", "2")
    (row,) = [row for row in definition.unplaced if isinstance(row, LostName)]
    assert [(m.name, m.value) for m in row.members] == [("Low", 0), (label, 1), ("High", 2)]
    assert definition.properties[0].required


def test_a_number_above_a_type_is_an_identifier() -> None:
    numbered = TEXT.replace("error.first\n", "-2147221496\n")
    operation, _ = read(numbered)
    ids = [error.id for error in operation.responses[-1].error_ids]
    assert ids == ["-2147221496", "error.second"]


def test_the_last_identifier_above_a_body_without_a_name_is_none_of_a_type() -> None:
    start = TEXT.index("400 - Bad")
    table = "Error Identifier\nError Type\nError Description\nerror.first\nType: error\nWords.\n"
    bad = f"400 - Bad\nError Responses\n{table}{COLUMNS}message\nString\n"
    (operation,) = read(TEXT[:start] + bad)
    response = operation.responses[-1]
    assert [error.id for error in response.error_ids] == ["error.first"]
    assert [type_name(body.type) for body in response.representations] == [""]


def test_an_option_without_its_type_is_noted() -> None:
    definition = rows_of("Multiple options:", "x", "Int")
    lost = [(row.what, row.kind) for row in definition.unplaced if isinstance(row, LostName)]
    assert lost == [("property", "multiple options"), ("option", "type of an option")]


@pytest.mark.parametrize("rest", ["Feature Version\nthings 4", "More words."])
def test_options_without_one_are_unread(rest: str) -> None:
    """A feature table belongs to the parameter where there is no option that it could be of."""
    parameter = f"Query\nwhich\nWords.\nOptions:\n\u2022 Show More\n{rest}"
    text = f"/icws/x\nGET\n/icws/x\nRequest\nParameters\nType\nName\nComments\n{parameter}\n"
    model = read_text_page("p.txt", f"{text}Response\n200 - OK\nIt.\n")
    (which,) = model.resources[0].operations[0].parameters
    assert which.options == []
    assert [piece.text for piece in model.unread] == ["Options:"]
    assert (which.feature is None, which.description) == (
        (False, "Words.") if rest.startswith("Feature") else (True, "Words.\n\nMore words.")
    )


DOCUMENTED = """Words.
Property type documentation:
Of the type.
List item type documentation:
Of the items.
"""


def test_what_a_capture_says_of_a_type_stays_with_the_row_or_the_parameter() -> None:
    head = "/icws/things\nGET\n/icws/things\nRequest\nParameters\nType\nName\nComments\n"
    head += f"Query\nwhich\n{DOCUMENTED}Response\n200 - OK\nthing\n{COLUMNS}"
    model = read_text_page(
        "p.txt", f"{head}kind\nList [Unbounded]: Complex Type: kind\n{DOCUMENTED}"
    )
    (operation,) = model.resources[0].operations
    thing = operation.responses[0].representations[0].type
    assert isinstance(thing, Named)
    assert isinstance(thing.definition, ObjectType)
    stated = [operation.parameters[0].description, thing.definition.properties[0].description]
    assert stated == ["Words.\n\nOf the type.\n\nOf the items."] * 2


@pytest.mark.parametrize(
    "value", ["Int", "Complex Type: kind", "List [Unbounded]: Complex Type: kind"]
)
@pytest.mark.parametrize(
    ("words", "facts"),
    [
        ("Half a sentence of", (False, False, False)),
        ("Property type documentation:\nHalf a sentence of", (False, False, False)),
        ("List item type documentation:\nHalf a sentence of", (False, False, False)),
        ("Conditionally Required\nRequired when all is true:\n- One.", (False, False, False)),
        ("Required\nThis property can be null.\nThis is a read-only property.", (True, True, True)),
    ],
)
def test_a_row_in_which_the_page_breaks_off_has_only_its_fixed_sentences(
    value: str, words: str, facts: tuple[bool, bool, bool]
) -> None:
    head = "/icws/things\nGET\n/icws/things\nGets.\nResponse\n200 - OK\nthing\n" + COLUMNS
    model = read_text_page("p.txt", f"{head}kind\n{value}\n{words}\nRequ")
    (response,) = model.resources[0].operations[0].responses
    thing = response.representations[0].type
    assert isinstance(thing, Named)
    assert isinstance(thing.definition, ObjectType)
    (row,) = thing.definition.properties
    assert row.is_cut
    assert (row.required, row.nullable, row.read_only) == facts
    assert (row.description, row.required_when) == ("", None)
