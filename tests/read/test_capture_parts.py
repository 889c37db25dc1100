"""A text capture with every part: each line becomes the fact that it states, at its place."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from generator.model.api import Operation, Parameter, Representation, Response
from generator.model.source import Feature
from generator.model.types import Named, ObjectType, Property, type_name
from generator.read.errors import PageError
from generator.read.text.page import read_text_page

COLUMNS = "Property\nValue\nComments\n"
PARAMETERS = "Parameters\nType\nName\nComments\n"


def feature(since: int, obsolete: int | None = None) -> str:
    if obsolete is None:
        return f"Feature Version\nthings {since}\n"
    return f"Feature Version Obsolete Version\nthings {since} {obsolete}\n"


TEXT = (
    "\ufeffInteraction Center Web Services (ICWS)\nExpand All\n"
    "/icws/{sessionId}/things\n\nOf the resource.\n"
    + feature(2)
    + "PUT\n/icws/{sessionId}/things\nOf the method.\n"
    + feature(3, 9)
    + "Request\n"
    + PARAMETERS
    + "Query\ninclude\nRequired\nWhat to include.\n"
    + feature(4)
    + "Default value: x\nOptions:\n• x The x.\n"
    + feature(5)
    + "• y The y,\nand more.\n"
    + "Template\nsessionId\nRequired\nThe session.\n"
    + "Representations\nbody\nOf the body.\n"
    + feature(6)
    + COLUMNS
    + "plain\nString\nRequired\nOf the row.\n"
    + feature(7)
    + "ranged\nInt\nConditionally Required\nRequired when plain is set.\n"
    + "The value must conform to all of these criteria:\n• Is a value from 1 to 2.\n• Is even.\n"
    + "This property can be null.\nsecret\nString\nThis is a read-only property.\n"
    + "Response\n200 - OK\nOf the response.\n"
    + PARAMETERS
    + "Header\nLocation\nWhere it is.\n"
    + "List [1,*]: Complex Type: answer\n"
    + COLUMNS
    + "z\nBoolean\n"
    + "Associated Message\nOf the message.\n"
    + feature(8)
    + "news\n"
    + COLUMNS
    + '__type\n"urn:inin.com:things:news"\nRequired\n'
    + "400 - Bad\nError Responses\nError Identifier\nError Type\nError Description\n"
    + "error.first\nType: urn:a\nOf the error.\n"
    + feature(10)
    + "error.second\nType:\nOf another error.\n"
    + "DELETE\n/icws/{sessionId}/things\nResponse\n204 - No Content\n"
)
LINES = TEXT.splitlines()
PATH = "/icws/{sessionId}/things"


def read(text: str = TEXT) -> list[Operation]:
    (resource,) = read_text_page("p.txt", text).resources
    return resource.operations


def versions(feature: Feature | None) -> tuple[int, int | None] | None:
    if feature is None:
        return None
    assert feature.name == "things"
    assert LINES[feature.source.line - 1].startswith("things ")
    return feature.since, feature.obsolete


def definition_of(body: Representation) -> ObjectType:
    ref = body.type
    while not isinstance(ref, Named):
        ref = getattr(ref, "item")  # noqa: B009 - it is a list
    assert isinstance(ref.definition, ObjectType)
    return ref.definition


def properties_of(body: Representation) -> list[Property]:
    return definition_of(body).properties


def test_it_is_a_capture_and_read_whole() -> None:
    page = read_text_page("p.txt", TEXT)
    assert page.is_capture
    assert page.unread == []
    (resource,) = page.resources
    assert (resource.path, resource.description) == (PATH, "Of the resource.")
    assert versions(resource.feature) == (2, None)
    assert LINES[resource.source.line - 1] == PATH


def test_line_ends_of_other_systems_change_nothing() -> None:
    one, other = (read_text_page("p.txt", text) for text in (TEXT, TEXT.replace("\n", "\r\n")))
    assert list(places(one.resources[0].operations)) == list(places(other.resources[0].operations))
    assert [op.description for op in one.resources[0].operations] == [
        op.description for op in other.resources[0].operations
    ]


def places(operations: list[Operation]) -> Iterator[tuple[str, int]]:
    """Yield the parts that have a place of their own: the words there, and the line."""
    for operation in operations:
        yield operation.method, operation.source.line
        for parameter in operation.parameters:
            yield parameter.name, parameter.source.line
            yield from ((option.value, option.source.line) for option in parameter.options)
        for body in operation.requests:
            yield from places_of(body)
        for response in operation.responses:
            yield str(response.status), response.source.line
            yield from ((header.name, header.source.line) for header in response.headers)
            yield from ((error.id, error.source.line) for error in response.error_ids)
            for body in response.representations:
                yield from places_of(body)
            for message in response.messages:
                yield from places_of(message.representation)


def places_of(body: Representation) -> Iterator[tuple[str, int]]:
    definition = definition_of(body)
    yield definition.name, body.source.line
    yield definition.name, definition.source.line
    for prop in definition.properties:
        yield prop.name, prop.source.line


def test_each_part_stands_where_its_source_says() -> None:
    found = list(places(read()))
    assert len(found) == 23
    for words, line in found:
        assert words in LINES[line - 1]


def test_methods() -> None:
    put, delete = read()
    assert (put.method, put.path, put.description) == ("PUT", PATH, "Of the method.")
    assert versions(put.feature) == (3, 9)
    assert (delete.method, delete.description, delete.feature) == ("DELETE", "", None)
    assert [response.status for response in delete.responses] == [204]


def facts_of(parameter: Parameter) -> tuple[str, str, str, bool, str | None]:
    return (
        parameter.name,
        parameter.location,
        parameter.description,
        parameter.required,
        parameter.default,
    )


def test_parameters_and_their_options() -> None:
    include, session = read()[0].parameters
    assert facts_of(include) == ("include", "query", "What to include.", True, "x")
    assert versions(include.feature) == (4, None)
    options = [(o.value, o.description, versions(o.feature)) for o in include.options]
    assert options == [("x", "The x.", (5, None)), ("y", "The y, and more.", None)]
    assert facts_of(session) == ("sessionId", "path", "The session.", True, None)
    assert (session.options, session.feature) == ([], None)


def test_a_body_and_its_rows() -> None:
    (body,) = read()[0].requests
    definition = definition_of(body)
    assert (definition.name, definition.description) == ("body", "Of the body.")
    assert versions(definition.feature) == versions(body.feature) == (6, None)
    assert definition.captured
    plain, ranged, secret = definition.properties
    assert (plain.required, plain.description) == (True, "Of the row.")
    assert versions(plain.feature) == (7, None)
    assert (ranged.required, ranged.required_when) == (False, "Required when plain is set.")
    assert (ranged.minimum, ranged.maximum, ranged.nullable) == (1, 2, True)
    assert ranged.description == (
        "Required when plain is set.\n\n"
        "The value must conform to all of these criteria:\n\n- Is even."
    )
    assert (secret.read_only, secret.nullable, secret.description) == (True, False, "")
    assert [type_name(prop.type) for prop in definition.properties] == ["String", "Int", "String"]


def responses() -> list[Response]:
    return read()[0].responses


def test_a_response_with_its_header_body_and_message() -> None:
    good, _ = responses()
    assert (good.status, good.reason, good.description) == (200, "OK", "Of the response.")
    (header,) = good.headers
    assert facts_of(header) == ("Location", "header", "Where it is.", False, None)
    (body,) = good.representations
    assert type_name(body.type) == "List [1,*]: answer"
    assert [prop.name for prop in properties_of(body)] == ["z"]
    (message,) = good.messages
    assert message.description == "Of the message."
    assert versions(message.feature) == (8, None)
    assert type_name(message.representation.type) == "news"
    assert definition_of(message.representation).urn == "urn:inin.com:things:news"


def test_error_identifiers() -> None:
    _, bad = responses()
    assert (bad.status, bad.reason) == (400, "Bad")
    facts = [(e.id, e.type, e.description, versions(e.feature)) for e in bad.error_ids]
    assert facts == [
        ("error.first", "urn:a", "Of the error.", (10, None)),
        ("error.second", None, "Of another error.", None),
    ]


def test_a_line_that_is_no_part_is_listed_as_unread() -> None:
    stray = TEXT.replace("Parameters\nType", "Stray words.\nParameters\nType", 1)
    stray = stray.replace("204 - No", "More of them.\n204 - No")
    page = read_text_page("p.txt", stray)
    assert [piece.text for piece in page.unread] == ["Stray words.", "More of them."]
    for piece in page.unread:
        assert stray.splitlines()[piece.source.line - 1] == piece.text


WRONG = [
    (
        f"PUT\n{PATH}\n",
        f"PUT\n{PATH}/x\n",
        f"{PATH}/x",
        f"the method path is '{PATH}/x' (expected {PATH})",
    ),
    ("Response\n204 - No Content\n", "", PATH, "DELETE has no responses (expected Response)"),
    (
        "Query\ninclude\n",
        "Query\nRequired\n",
        "Required",
        "the query parameter has no name, but 'Required' (expected a name)",
    ),
    (
        f"news\n{COLUMNS}",
        "",
        "Associated Message",
        "the associated message has no representation "
        "(expected a type name above Property, Value, Comments)",
    ),
    (
        "things 4\n",
        "things new\n",
        "things new",
        "'things new' stands under Feature Version "
        "(expected a feature name and a positive version)",
    ),
    (
        "DELETE\n",
        "PUT\n",
        "PUT",
        "the method 'PUT' is declared twice (expected each method once)",
    ),
    (
        "400 - Bad",
        "200 - Bad",
        "200 - Bad",
        "the status 200 is declared twice (expected each status once)",
    ),
]


@pytest.mark.parametrize(("old", "new", "line", "problem"), WRONG)
def test_what_is_wrong_is_said_with_its_line(old: str, new: str, line: str, problem: str) -> None:
    assert TEXT.count(old) == 1
    text = TEXT.replace(old, new)
    with pytest.raises(PageError) as caught:
        read(text)
    assert str(caught.value) == f"{caught.value.source}: {problem}"
    assert caught.value.source.page == "p.txt"
    assert text.splitlines()[caught.value.source.line - 1] == line
