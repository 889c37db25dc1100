"""Example requests tied to operations, checked against the document, and put into it."""

from __future__ import annotations

from copy import deepcopy
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openapi_spec_validator import OpenAPIV31SpecValidator

from generator.examples.add import Examples, add_examples
from generator.examples.requests import match_operation
from generator.read.concept.page import read_concept_page
from generator.spec.document import Document
from generator.spec.operations import read_operations
from generator.spec.spec import Spec
from generator.write.naming import example_name

LIFT = {"$ref": "#/components/schemas/lift"}
SCHEMAS: dict[str, Any] = {
    "kind": {"type": "integer", "enum": [0, 1], "x-enum-varnames": ["People", "Goods"]},
    "base": {"type": "object", "properties": {"note": {"type": ["string", "null"]}}},
    "call": {
        "allOf": [
            {"$ref": "#/components/schemas/base"},
            {
                "type": "object",
                "properties": {
                    "__type": {"type": "string", "const": "urn:lifts:call"},
                    "floor": {"type": "integer", "minimum": 1},
                    "kind": {"anyOf": [{"$ref": "#/components/schemas/kind"}, {"type": "null"}]},
                    "stops": {"type": "array", "items": {"$ref": "#/components/schemas/stop"}},
                    "free": {"type": "object"},
                    "byName": {"type": "object", "additionalProperties": {"type": "integer"}},
                },
                "required": ["__type", "floor"],
            },
        ]
    },
    "stop": {"type": "object", "properties": {"at": {"type": "number"}}, "required": ["at"]},
    "park": {
        "type": "object",
        "properties": {
            "__type": {"type": "string", "const": "urn:lifts:park"},
            "cellar": {"type": "boolean"},
        },
        "required": ["__type"],
    },
    "lift": {
        "oneOf": [{"$ref": "#/components/schemas/call"}, {"$ref": "#/components/schemas/park"}],
        "discriminator": {
            "propertyName": "__type",
            "mapping": {
                "urn:lifts:call": "#/components/schemas/call",
                "urn:lifts:park": "#/components/schemas/park",
            },
        },
    },
}
PARAMETERS: dict[str, Any] = {
    "liftId": {"name": "liftId", "in": "path", "required": True, "schema": {"type": "integer"}}
}
SHARED = {"$ref": "#/components/parameters/liftId"}


def operation(name: str, *parameters: Any, **more: Any) -> dict[str, Any]:
    answers = {"responses": {"204": {"description": "Done."}}}
    return {"operationId": name, "tags": ["lifts"], "parameters": [*parameters]} | more | answers


def query(name: str, schema: dict[str, Any], **more: Any) -> dict[str, Any]:
    return {"name": name, "in": "query", "schema": schema} | more


def in_path(name: str) -> dict[str, Any]:
    return {"name": name, "in": "path", "required": True, "schema": {"type": "string"}}


def document() -> dict[str, Any]:
    session = in_path("sessionId")
    body = {"required": True, "content": {"application/json": {"schema": LIFT}}}
    doors = [
        query("side", {"type": "array", "items": {"enum": ["front", "back"]}}, explode=False),
        query("again", {"type": "array", "items": {"type": "integer"}}),
        query("slow", {"type": "boolean"}),
        query("by", {"type": "string"}, required=True),
        {"name": "Accept-Language", "in": "header", "schema": {"type": "string"}},
    ]
    paths = {
        "/icws/{sessionId}/lifts/{liftId}": {
            "parameters": [SHARED],
            "get": operation("getLift", session),
            "put": operation("moveLift", session, requestBody=body),
        },
        "/icws/{sessionId}/lifts/express": {"put": operation("moveExpress", session)},
        "/icws/{sessionId}/lifts/{liftId}/doors": {
            "get": operation("doors", session, SHARED, *doors)
        },
    }
    return {
        "openapi": "3.1.0",
        "info": {"title": "Lifts", "version": "1"},
        "paths": paths,
        "components": {"schemas": deepcopy(SCHEMAS), "parameters": deepcopy(PARAMETERS)},
    }


def tie(text: str) -> tuple[dict[str, Any], Examples]:
    outcome = add_examples(Spec.of(document()), read_concept_page("p.txt", text).requests)
    OpenAPIV31SpecValidator(outcome.document).validate()
    return outcome.document, outcome


def put(body: str) -> list[str]:
    text = f"PUT /icws/{{sessionId}}/lifts/7\n{body}\n"
    return [str(item) for item in tie(text)[1].disagree]


def test_what_agrees_stands_at_the_body_and_the_parameters_under_one_name() -> None:
    body = '{"__type": "urn:lifts:call", "floor": 3, "kind": 1, "stops": [{"at": 1.5}]}'
    into, outcome = tie(f"Send it to floor 3:\n\nPUT /icws/{{sessionId}}/lifts/7\n{body}\n")
    item = into["paths"]["/icws/{sessionId}/lifts/{liftId}"]
    examples = item["put"]["requestBody"]["content"]["application/json"]["examples"]
    assert examples == {
        "sendItToFloor3": {
            "summary": "Send it to floor 3",
            "value": {
                "__type": "urn:lifts:call",
                "floor": 3,
                "kind": 1,
                "stops": [{"at": 1.5}],
            },
        }
    }
    assert item["put"]["parameters"][-1] == PARAMETERS["liftId"] | {
        "examples": {"sendItToFloor3": {"summary": "Send it to floor 3", "value": 7}}
    }
    # The parameter that other operations share is as it was.
    assert into["components"]["parameters"] == PARAMETERS
    assert item["parameters"] == [SHARED]
    assert item["get"] == document()["paths"]["/icws/{sessionId}/lifts/{liftId}"]["get"]
    assert outcome.sources == {"lifts.moveLift.examples.sendItToFloor3": ["p.txt:3"]}
    assert outcome.report() == {"found": 1, "agree": 1, "disagree": [], "unmatched": []}


@pytest.mark.parametrize(
    ("body", "said"),
    [
        ('{"__type": "urn:lifts:call"}', ["2: body has no floor (expected a required property)"]),
        (
            '{"__type": "urn:lifts:call",\n"floor": "three"}',
            ['3: body.floor is "three" (expected integer)'],
        ),
        (
            '{"__type": "urn:lifts:call", "floor": 0}',
            ["2: body.floor is 0 (expected minimum 1)"],
        ),
        (
            '{"__type": "urn:lifts:call", "floor": 3,\n"kind":\n2}',
            ["3: body.kind is 2 (expected 0 (People), 1 (Goods))"],
        ),
        (
            '{"__type": "urn:lifts:call", "floor": 3, "stops": [\n{"at": 1},\n{"att": 1}]}',
            [
                "4: body.stops[1] has no at (expected a required property)",
                "4: body.stops[1].att is unknown (expected at)",
            ],
        ),
        (
            '{"__type": "urn:lifts:call", "floor": 3,\n"flor": 3}',
            ["3: body.flor is unknown (expected note, __type, floor, kind, stops, free, byName)"],
        ),
        (
            '{"__type": "urn:lifts:call", "floor": 3, "byName": {"a\\u001b": "b"}}',
            ['2: body.byName.a\\u001b is "b" (expected integer)'],
        ),
        (
            '{"__type": "urn:lifts:park", "floor": 3}',
            ["2: body.floor is unknown (expected __type, cellar)"],
        ),
        (
            '{"__type": "urn:lifts:fly"}',
            ['2: body has __type "urn:lifts:fly" (expected urn:lifts:call or urn:lifts:park)'],
        ),
        ('{"floor": 3}', ["2: body has no __type (expected urn:lifts:call or urn:lifts:park)"]),
        ('["up"]', ['2: body is ["up"] (expected call or park)']),
        ('{"__type": }', ["2: the JSON body has '}' (expected { or [ or a string or a value)"]),
        ("", ["1: the request has no body (expected a required body)"]),
    ],
)
def test_what_disagrees_is_said_plainly_with_its_line(body: str, said: list[str]) -> None:
    found = put(body)
    assert len(found) == len(said)
    for line, start in zip(found, said, strict=True):
        assert line.startswith(f"p.txt:{start}"), line


@pytest.mark.parametrize(
    "body",
    [
        '{"__type": "urn:lifts:call", "floor": 3, "kind": null, "note": null}',
        '{"__type": "urn:lifts:call", "floor": 3, "free": {"any": [1]}, "byName": {"any": 1}}',
        '{"__type": "urn:lifts:park", "cellar": true}',
    ],
)
def test_what_the_schema_leaves_open_agrees(body: str) -> None:
    assert put(body) == []


@pytest.mark.parametrize(
    ("query", "said"),
    [
        (
            "by=me&sid=front",
            ["the query parameter sid is unknown (expected side, again, slow, by)"],
        ),
        ("side=front", ["the request has no query parameter by (expected a required parameter)"]),
        ("by=me&slow=yes", ['query parameter slow is "yes" (expected boolean)']),
        ("by=me&again=1&again=x", ['query parameter again[1] is "x" (expected integer)']),
        ("by=me&side=front,top", ['query parameter side[1] is "top" (expected "front", "back")']),
        ("by=", []),
    ],
)
def test_the_query_is_checked(query: str, said: list[str]) -> None:
    _, outcome = tie(f"GET /icws/{{sessionId}}/lifts/7/doors?{query}\n")
    assert [str(item) for item in outcome.disagree] == [f"p.txt:1: {s}" for s in said]


def test_values_of_the_query_have_the_types_of_their_parameters() -> None:
    asked = "side=front,back&again=1&again=2&slow=true&by=a%20b+c"
    into, outcome = tie(f"GET /icws/{{sessionId}}/lifts/7/doors?{asked}\n")
    assert outcome.agree == 1
    parameters = into["paths"]["/icws/{sessionId}/lifts/{liftId}/doors"]["get"]["parameters"]
    values = {p["name"]: p["examples"]["doors"]["value"] for p in parameters if "examples" in p}
    assert values == {
        "liftId": 7,
        "side": ["front", "back"],
        "again": [1, 2],
        "slow": True,
        "by": "a b c",
    }


def test_headers_that_are_parameters_have_their_values() -> None:
    text = "GET /icws/{sessionId}/lifts/7/doors?by=me HTTP/1.1\naccept-language: de\nHost: h\n"
    into, outcome = tie(text)
    assert outcome.agree == 1
    parameters = into["paths"]["/icws/{sessionId}/lifts/{liftId}/doors"]["get"]["parameters"]
    values = {p["name"]: p["examples"]["doors"]["value"] for p in parameters if "examples" in p}
    assert values == {"liftId": 7, "by": "me", "Accept-Language": "de"}


def test_a_path_value_of_the_wrong_type_disagrees() -> None:
    _, outcome = tie("GET /icws/{sessionId}/lifts/seven\n")
    assert [str(item) for item in outcome.disagree] == [
        'p.txt:1: path parameter liftId is "seven" (expected integer)'
    ]


def test_a_body_where_none_belongs_disagrees() -> None:
    _, outcome = tie('GET /icws/{sessionId}/lifts/7\n\n{"a": 1}\n')
    assert [str(i) for i in outcome.disagree] == [
        "p.txt:3: the request has a body (expected none, since getLift takes no body)"
    ]


def test_a_request_without_operation_is_listed() -> None:
    into, outcome = tie("DELETE /icws/{sessionId}/lifts/7\nPUT /icws/{sessionId}/stairs/7\n")
    assert [str(item) for item in outcome.unmatched] == [
        "p.txt:1: there is no operation DELETE /icws/{sessionId}/lifts/7 (expected GET or PUT)",
        "p.txt:2: there is no operation PUT /icws/{sessionId}/stairs/7 "
        "(expected a method and path of the reference pages)",
    ]
    assert (outcome.found, outcome.agree) == (2, 0)
    assert into == document()


PARK = '{"__type": "urn:lifts:park", "cellar": %s}'


def test_one_request_on_two_pages_is_one_example_with_two_places() -> None:
    put = "PUT /icws/{sessionId}/lifts"
    again_body = '{"cellar": true,\n"__type": "urn:lifts:park"}'
    same = f"Park:\n\n{put}/7\n{PARK % 'true'}\n\n"
    again = f"Put it away:\n\n{put}/8\n{again_body}\n\n"
    other = f"Park:\n\n{put}/7\n{PARK % 'false'}\n"
    into, outcome = tie(same + again + other)
    assert outcome.agree == 3
    assert outcome.sources == {
        "lifts.moveLift.examples.park": ["p.txt:3", "p.txt:8"],
        "lifts.moveLift.examples.park2": ["p.txt:14"],
    }
    body = into["paths"]["/icws/{sessionId}/lifts/{liftId}"]["put"]["requestBody"]
    values = body["content"]["application/json"]["examples"]
    assert [values[name]["value"]["cellar"] for name in ("park", "park2")] == [True, False]


def test_an_example_that_is_there_already_stays() -> None:
    given = document()
    media = given["paths"]["/icws/{sessionId}/lifts/{liftId}"]["put"]["requestBody"]["content"]
    media["application/json"]["example"] = {"__type": "urn:lifts:park"}
    text = f"Example:\n\nPUT /icws/{{sessionId}}/lifts/7\n{PARK % 'true'}\n"
    before = deepcopy(given)
    into = add_examples(Spec.of(given), read_concept_page("p.txt", text).requests).document
    assert given == before
    OpenAPIV31SpecValidator(into).validate()
    body = into["paths"]["/icws/{sessionId}/lifts/{liftId}"]["put"]["requestBody"]
    media = body["content"]["application/json"]
    assert list(media["examples"]) == ["example", "example2"]
    assert media["examples"]["example"] == {"value": {"__type": "urn:lifts:park"}}
    assert "example" not in media


def test_literal_segments_win_over_templates_if_they_have_the_method() -> None:
    operations = list(read_operations(Document("openapi.yaml", document())))

    def found(method: str, path: str) -> Any:
        match = match_operation(operations, method, path)
        return match and (match[0].path.rpartition("/")[2], match[1])

    session = "/icws/{sessionId}"
    assert found("PUT", f"{session}/lifts/express") == ("express", {})
    assert found("GET", f"{session}/lifts/express") == ("{liftId}", {"liftId": "express"})
    assert found("PUT", "/icws/12/lifts/a%2Fb") == (
        "{liftId}",
        {"sessionId": "12", "liftId": "a/b"},
    )
    assert found("PUT", f"{session}/lifts/{{anyId}}") == ("{liftId}", {})
    assert found("PUT", f"{session}/{{lifts}}/express") is None
    assert found("PUT", f"{session}/lifts/") is None


@given(st.text(max_size=80), st.sets(st.text(max_size=5), max_size=3))
def test_a_name_is_plain_and_new(title: str, others: set[str]) -> None:
    first = example_name(title, others)
    second = example_name(title, others | {first})
    for name in (first, second):
        assert name.isidentifier()
        assert name.isascii()
        assert len(name) <= 70
    assert first != second
    assert first not in others
    assert example_name(title, others) == first


def test_names_are_made_of_the_words_of_the_title() -> None:
    assert example_name('Watch "OwnLifts" and others', set()) == "watchOwnLiftsAndOthers"
    assert example_name("Stop a lift at the top", set()) == "stopLiftAtTop"
    assert example_name("Watch a user's lifts", set()) == "watchUsersLifts"
    assert example_name("!!python/object <b>", set()) == "pythonObjectB"
    assert example_name("2 lifts", {"example2Lifts"}) == "example2Lifts2"
    assert example_name("…", set()) == "example"
