"""Pages make one API: one component a type, and each disagreement with both its places."""

from __future__ import annotations

from typing import Any

import pytest

from embedded.markup.page import (
    Contents,
    Feature,
    Method,
    Option,
    Page,
    Parameter,
    Representation,
    Response,
    Row,
)
from embedded.markup.render import render_page
from generator.merge.api import Api, merge_pages
from generator.read.html.page import read_html_page
from generator.write.documents import write_documents


def api_of(*bodies: tuple[Row, ...], title: str = "thing") -> Api:
    pages = []
    for number, rows in enumerate(bodies):
        body = Representation(title, Contents(rows))
        method = Method("POST", representations=(body,), responses=(Response(204, "Done"),))
        text = render_page(Page(f"/icws/area/p{number}", (method,)))
        pages.append(read_html_page(f"p{number}.htm", text))
    return merge_pages(pages)


def schemas_of(api: Api) -> dict[str, Any]:
    found: dict[str, Any] = write_documents(api).openapi["components"]["schemas"]
    return found


@pytest.mark.parametrize(
    ("row", "schema"),
    [
        (Row("p", "String", nullable=True), {"type": ["string", "null"]}),
        (Row("p", "Int", default="5"), {"type": "integer", "format": "int32", "default": 5}),
        (Row("p", "Long"), {"type": "integer", "format": "int64"}),
        (Row("p", "Float", default="0.5"), {"type": "number", "format": "float", "default": 0.5}),
        (Row("p", "Double"), {"type": "number", "format": "double"}),
        (Row("p", "Boolean", default="True"), {"type": "boolean", "default": True}),
        (Row("p", "Duration"), {"type": "number", "format": "icws-duration"}),
        (Row("p", "DateTime"), {"type": "string", "format": "icws-date-time"}),
        (Row("p", "Date"), {"type": "string", "format": "icws-date"}),
        (Row("p", "Time"), {"type": "string", "format": "icws-time"}),
        (Row("p", "Guid"), {"type": "string", "format": "uuid"}),
        (Row("p", "GUID"), {"type": "string", "format": "uuid"}),
        (Row("p", "Uri"), {"type": "string", "format": "uri-reference"}),
        (Row("p", "URI"), {"type": "string", "format": "uri-reference"}),
        (
            Row("p", "List [1,*]: String"),
            {"type": "array", "items": {"type": "string"}, "minItems": 1},
        ),
        (Row("p", '"urn:x"'), {"type": "string", "const": "urn:x"}),
        (
            Row("p", '"urn:x"', nullable=True),
            {"anyOf": [{"type": "string", "const": "urn:x"}, {"type": "null"}]},
        ),
        (
            Row("p", "Int", features=(Feature("a", 2, 5),)),
            {
                "type": "integer",
                "format": "int32",
                "x-feature": {"name": "a", "since": 2, "obsolete": 5},
            },
        ),
        (
            Row("p", "Complex Type: q", nullable=True, contents=Contents((Row("id", "Int"),))),
            {"anyOf": [{"$ref": "#/components/schemas/q"}, {"type": "null"}]},
        ),
    ],
)
def test_properties(row: Row, schema: dict[str, Any]) -> None:
    assert schemas_of(api_of((row,)))["thing"]["properties"]["p"] == schema


def parameter_of(parameter: Parameter) -> dict[str, Any]:
    """The parameter of the spec that a page's parameter becomes."""
    method = Method("GET", parameters=(parameter,), responses=(Response(204, "Done"),))
    page = read_html_page("p.htm", render_page(Page("/icws/area", (method,))))
    document = write_documents(merge_pages([page])).openapi
    (written,) = document["paths"]["/icws/area"]["get"]["parameters"]
    assert (written.pop("name"), written.pop("in")) == ("only", "query")
    return dict(written)


OPTIONS = (Option("a", "One."), Option("b", features=(Feature("area", 2),)))


@pytest.mark.parametrize("words", ["comma-separated", "comma delimited", "delimited by commas"])
def test_a_list_in_commas_is_an_array_and_so_is_its_default(words: str) -> None:
    text = f"What to show, {words}."
    parameter = Parameter("Query", "only", (text,), default="a , b", options=OPTIONS)
    assert parameter_of(parameter) == {
        "description": text,
        "style": "form",
        "explode": False,
        "schema": {
            "type": "array",
            "items": {
                "type": "string",
                "enum": ["a", "b"],
                "x-enum-descriptions": ["One.", ""],
                "x-enum-features": [None, {"name": "area", "since": 2}],
            },
            "default": ["a", "b"],
        },
    }


TRUE, FALSE = Option("true"), Option("false")


@pytest.mark.parametrize(
    ("default", "options", "schema"),
    [
        ("false", (), {"type": "boolean", "default": False}),
        ("True", (TRUE, FALSE), {"type": "boolean", "default": True}),
        (None, (FALSE, TRUE), {"type": "boolean"}),
        (None, (), {"type": "string"}),
        ("no", (), {"type": "string", "default": "no"}),
        ("true", (TRUE, Option("all")), {"type": "string", "enum": ["true", "all"]}),
        ("true", (TRUE,), {"type": "string", "enum": ["true"]}),
        ("maybe", (TRUE, FALSE), {"type": "boolean", "default": None}),
    ],
)
def test_what_is_true_or_false_is_a_boolean(
    default: str | None, options: tuple[Option, ...], schema: dict[str, Any]
) -> None:
    parameter = Parameter("Query", "only", ("Whether.",), default=default, options=options)
    found = parameter_of(parameter)["schema"]
    assert {name: found.get(name) for name in schema} == schema
    assert ("enum" in found) is ("enum" in schema)


def test_an_option_with_a_text_or_a_version_stays_a_choice() -> None:
    options = (TRUE, Option("false", features=(Feature("area", 2),)))
    schema = parameter_of(Parameter("Query", "only", options=options))["schema"]
    assert (schema["type"], schema["enum"]) == ("string", ["true", "false"])


def test_a_choice_of_one_value_is_a_string_with_its_default() -> None:
    option = Option("a,b", "One.")
    parameter = Parameter("Query", "only", ("Pick one.",), default="a,b", options=(option,))
    schema = parameter_of(parameter)["schema"]
    assert schema["type"] == "string"
    assert schema["default"] == "a,b"


def test_enumerations_and_dictionaries() -> None:
    kinds = Contents((Row("None", "0"), Row("Two", "2", features=(Feature("a", 3),))))
    pairs = Contents((Row("[key]", "String"), Row("[value]", "Int")))
    rows = (
        Row("kind", "Enumeration: kind", contents=kinds),
        Row("pairs", "List [Unbounded]: Complex Type: pair", contents=pairs),
    )
    found = schemas_of(api_of(rows))
    assert found["kind"] == {
        "type": "integer",
        "enum": [0, 2],
        "x-enum-varnames": ["None", "Two"],
        "x-enum-features": [None, {"name": "a", "since": 3}],
    }
    assert found["thing"]["properties"]["pairs"] == {
        "type": "object",
        "additionalProperties": {"type": "integer", "format": "int32"},
    }


def test_silence_is_no_disagreement() -> None:
    full = Row("a", "Int", default="3", features=(Feature("f", 2),))
    api = api_of((Row("a", "Int"),), (full, Row("b", "String")))
    assert api.conflicts == []
    found = schemas_of(api)
    assert list(found) == ["thing"]
    assert list(found["thing"]["properties"]) == ["a", "b"]
    assert found["thing"]["properties"]["a"]["default"] == 3


def test_disagreements_name_both_places() -> None:
    api = api_of((Row("a", "Int", default="3"),), (Row("a", "String", default="4", required=True),))
    assert {conflict.what for conflict in api.conflicts} == {"type", "default", "requirement"}
    for conflict in api.conflicts:
        assert conflict.item == "thing.a"
        assert (conflict.here.page, conflict.there.page) == ("p0.htm", "p1.htm")
        assert str(conflict.here) in str(conflict)
        assert str(conflict.there) in str(conflict)


def test_two_urns_of_one_name_are_two_components() -> None:
    one = (Row("__type", '"urn:inin.com:one:thing"', required=True), Row("a", "Int"))
    two = (Row("__type", '"urn:inin.com:two:thing"', required=True), Row("b", "Int"))
    for bodies in ((one, two), (two, one)):
        api = api_of(*bodies)
        assert sorted(schemas_of(api)) == ["one_thing", "two_thing"]
        assert api.conflicts == []


def test_a_type_that_no_page_shows_is_reported() -> None:
    api = api_of((Row("a", "Complex Type: ghost"),))
    assert str(api.catalog.undefined["ghost"][0]).startswith("p0.htm:")
    assert schemas_of(api)["thing"]["properties"]["a"] == {}
