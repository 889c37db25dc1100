"""Examples that are made from schemas fit them, and are told apart from facts."""

from __future__ import annotations

from copy import deepcopy
from typing import Any

import jsonschema
import pytest

from generator.examples.made import NoExampleError, add_made_examples, make_value
from generator.spec.document import Document
from generator.spec.gates import own_gates
from generator.spec.made_examples import SUMMARY, without_made_examples
from generator.spec.schema import flatten, options
from tests.embedded import openapi, spec

Data = dict[str, Any]
JSON = "application/vnd.inin.icws+json"


def value(schema: Data, **schemas: Data) -> Any:
    document = Document("", {"components": {"schemas": schemas}, "schema": schema})
    return make_value(document.top.child("schema"))


def ref(name: str) -> Data:
    return {"$ref": f"#/components/schemas/{name}"}


def text(name: str, **keywords: Any) -> Data:
    return {"type": "object", "properties": {name: {"type": "string"} | keywords}}


LATE = {"x-feature": {"name": "zoo", "since": 5}}
GONE = {"x-feature": {"name": "zoo", "since": 1, "obsolete": 5}}


def test_an_example_is_what_one_server_sends() -> None:
    properties = {
        "old": {"type": "integer", "x-required": True} | GONE,
        "new": {"type": "integer", "x-required": True} | LATE,
        "kind": {"type": "integer", "enum": [1, 2], "x-enum-features": [GONE["x-feature"], None]},
        "pet": {"oneOf": [ref("cat"), ref("dog")], "x-option-features": [GONE["x-feature"], None]},
    }
    schema = {"type": "object", "properties": properties, "required": ["kind", "pet"]}
    pets = {"cat": text("miaow"), "dog": text("bark")}
    assert value(schema, **pets) == {"new": 1, "kind": 2, "pet": {"bark": "bark"}}


def test_where_all_is_dropped_the_first_stays() -> None:
    schema = {"type": "integer", "enum": [3], "x-enum-features": [GONE["x-feature"]]}
    assert value(schema) == 3
    assert value({"oneOf": [ref("cat")], "x-option-features": [GONE["x-feature"]]}, cat=text("a"))


@pytest.mark.parametrize(
    ("schema", "expected"),
    [
        ({"type": "string", "const": "urn:a"}, "urn:a"),
        ({"type": "integer", "default": 7, "minimum": 3}, 7),
        ({"type": "integer", "enum": [4, 1]}, 4),
        ({"type": "integer", "minimum": 3}, 3),
        ({"type": "integer", "maximum": -2}, -2),
        ({"type": ["number", "null"]}, 1),
        ({"type": "boolean"}, True),
        ({"type": "array", "items": {"type": "boolean"}, "minItems": 2}, [True, True]),
        ({"type": "object", "additionalProperties": {"type": "string"}}, {}),
        (text("userDisplayName"), {"userDisplayName": "Grace Hopper"}),
        (text("displayName"), {"displayName": "display name"}),
        (text("csrfToken"), {"csrfToken": "csrf token"}),
        (text("csrfToken", maxLength=4), {"csrfToken": "csrf"}),
        (text("userID"), {"userID": "ada"}),
        (text("userID", maxLength=2), {"userID": "ad"}),
        (text("errorId"), {"errorId": "error.example"}),
        (text("at", format="icws-date-time"), {"at": "20201029T082018Z"}),
        ({"anyOf": [{"type": "null"}, {"type": "integer"}]}, 1),
        ({}, None),
    ],
)
def test_a_value_is_the_first_that_the_schema_has(schema: Data, expected: Any) -> None:
    assert value(schema) == expected
    assert value(schema) == expected


def test_an_object_has_what_it_must_have_and_few_parts_more() -> None:
    names = ("one", "two", "three", "four", "five", "six", "seven", "eight")
    properties: Data = {name: {"type": "boolean"} for name in names}
    properties |= {"deep": {"type": "array", "items": {}}, "must": ref("base")}
    properties["one"]["x-feature"] = {"name": "a", "since": 2}
    base = {"type": "object", "properties": {"__type": {"type": "string", "const": "urn:b"}}}
    schema = {"type": "object", "properties": properties, "required": ["must"]}
    shown = dict.fromkeys(names[1:7], True)
    assert value(schema, base=base) == shown | {"must": {"__type": "urn:b"}}


def test_an_optional_part_that_would_be_empty_is_left_out() -> None:
    properties = {
        "nothing": {"type": "object"},
        "several": {"type": "array", "items": {"type": "object"}},
        "missing": {"type": "null"},
        "label": {"type": ["string", "null"]},
        "state": {"anyOf": [ref("state"), {"type": "null"}]},
        "held": {"type": "object", "properties": {"label": {"type": "string"}}},
        "must": {"type": "object"},
    }
    schema = {"type": "object", "properties": properties, "required": ["must"]}
    state = {"type": "integer", "enum": [3, 4]}
    expected = {"label": "label", "state": 3, "held": {"label": "label"}, "must": {}}
    assert value(schema, state=state) == expected


def test_a_value_without_an_end_has_no_example() -> None:
    endless = {"type": "object", "properties": {"a": ref("endless")}, "required": ["a"]}
    with pytest.raises(NoExampleError):
        value(ref("endless"), endless=endless)
    with pytest.raises(NoExampleError):
        value({"type": "array", "items": {"type": "string"}, "minItems": 10**9})
    # Each type twice in the one above it: the value doubles from type to type.
    chain = {
        f"t{at}": {
            "type": "object",
            "properties": {"a": ref(f"t{at + 1}"), "b": ref(f"t{at + 1}")},
            "required": ["a", "b"],
        }
        for at in range(40)
    }
    with pytest.raises(NoExampleError):
        value(ref("t0"), **chain, t40={"type": "object"})


def document(schema: Data, *statuses: str, **schemas: Data) -> Data:
    response = {"description": "Done.", "content": {JSON: {"schema": schema}}}
    responses = {status: deepcopy(response) for status in statuses}
    return {
        "paths": {"/a": {"get": {"responses": responses}}},
        "components": {"schemas": schemas},
    }


def test_a_type_has_one_example_to_which_its_responses_refer() -> None:
    before = document(ref("thing"), "200", "201", "404", "303", thing=text("name"))
    kept = deepcopy(before)
    made = add_made_examples(before)
    assert before == kept
    example = {"summary": SUMMARY, "value": {"name": "name"}}
    assert made["components"]["examples"] == {"thing": example}
    responses = made["paths"]["/a"]["get"]["responses"]
    reference = {"thing": {"$ref": "#/components/examples/thing"}}
    shown = {status: r["content"][JSON].get("examples") for status, r in responses.items()}
    assert shown == {"200": reference, "201": reference, "404": reference, "303": None}


def test_an_error_with_ids_has_an_example_of_the_first_that_is_not_dropped() -> None:
    words = {"type": "string"}
    error = {"type": "object", "properties": {"errorId": words, "message": words}}
    before = document(ref("error"), "400", "404", error=error)
    responses = before["paths"]["/a"]["get"]["responses"]
    gone = {"id": "error.gone"} | GONE
    kept = {"id": "error.kept", "description": "It is &lt;b>."}
    responses["400"]["x-error-ids"] = [gone, kept]
    responses["404"]["x-error-ids"] = [gone]
    made = add_made_examples(before)
    shown = {
        status: response["content"][JSON]["examples"]["error"]
        for status, response in made["paths"]["/a"]["get"]["responses"].items()
    }
    said = {"errorId": "error.kept", "message": "It is <b>."}
    assert shown["400"] == {"summary": SUMMARY, "value": said}
    assert shown["404"] == {"$ref": "#/components/examples/error"}
    assert without_made_examples(made)["paths"] == before["paths"]


@pytest.mark.parametrize(
    ("schema", "thing"),
    [
        (ref("thing"), {"type": "string"}),
        (ref("thing"), text("name", pattern="^[0-9]+$") | {"required": ["name"]}),
        ({"type": "array", "items": ref("thing")}, text("name")),
        ({"type": "object"}, text("name")),
    ],
)
def test_a_body_that_is_no_object_or_that_no_value_fits_has_none(schema: Data, thing: Data) -> None:
    before = document(schema, "200", thing=thing)
    assert add_made_examples(before) == before


def test_an_example_that_is_there_is_kept() -> None:
    before = document(ref("thing"), "200", thing=text("name"))
    media = before["paths"]["/a"]["get"]["responses"]["200"]["content"][JSON]
    media["example"] = {"name": "Ada"}
    assert add_made_examples(before) == before


def test_the_examples_of_the_spec_fit_their_types() -> None:
    document = openapi()
    examples = document["components"]["examples"]
    assert {"error", "connectionResponse", "featureInfos"} <= examples.keys()
    for name, example in examples.items():
        schema = ref(name) | {"components": document["components"]}
        jsonschema.Draft202012Validator(schema).validate(example["value"])
        type_ = spec().schemas[name]
        # The value of a union is one of its first option.
        flat = flatten(next(iter(options(type_)), type_))
        stated = [flat.properties[key].node for key in example["value"]]
        later = [node.parts[-1] for node in stated if own_gates(node)]
        assert not {*later} - flat.required.keys(), "an old server would not send it"
    shared = document["components"]["responses"].values()
    bodies = [media for response in shared for media in response.get("content", {}).values()]
    assert all(media["examples"] for media in bodies)
    assert {} not in [example["value"] for example in examples.values()]


def test_made_examples_come_and_go_without_a_trace() -> None:
    plain = without_made_examples(openapi())
    assert SUMMARY not in str(plain)
    kept = {"components": {"examples": {"one": {"summary": "Somebody's.", "value": 1}}}}
    assert without_made_examples(kept) == kept
    made = deepcopy(add_made_examples(plain))
    assert SUMMARY in str(made)
    assert without_made_examples(made) == plain
    plain = deepcopy(plain)
    named = {"type": "object", "properties": {"examples": {}}}
    made["components"]["schemas"]["named"] = plain["components"]["schemas"]["named"] = named
    assert without_made_examples(made) == plain
