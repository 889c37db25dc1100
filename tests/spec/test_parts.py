"""Parts of operations, messages and types: their names, places and effective gates."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import pytest

from generator.spec.errors import SpecError
from generator.spec.gates import Gate
from generator.spec.parts import Part, member_label, message_parts, operation_parts, type_parts
from generator.spec.spec import Spec


def gate(since: int, obsolete: int | None = None) -> dict[str, Any]:
    return {"name": "zoo", "since": since} | ({"obsolete": obsolete} if obsolete else {})


def media(schema: Any) -> dict[str, Any]:
    return {"content": {"application/json": {"schema": schema}}}


def reference(name: str) -> dict[str, Any]:
    return {"$ref": f"#/components/schemas/{name}"}


KEEPER = {
    "type": "object",
    "x-feature": gate(4),
    "properties": {
        "rank": {
            "type": "integer",
            "enum": [0, 1],
            "x-enum-varnames": ["Low", "High"],
            "x-enum-features": [None, gate(6)],
        },
        "boss": {**reference("keeper"), "x-feature": gate(5)},
    },
}
APE: dict[str, Any] = {
    "allOf": [
        {"type": "object", "x-feature": gate(3), "properties": {"arms": {"type": "integer"}}}
    ],
    "properties": {"keepers": {"type": "array", "items": reference("keeper")}},
}
OPERATION: dict[str, Any] = {
    "operationId": "feed",
    "x-feature": gate(2, 20),
    "x-messages": ["fed", "unknown"],
    "parameters": [
        {
            "name": "food",
            "in": "query",
            "x-feature": gate(8),
            "schema": {
                "type": "array",
                "items": {"enum": ["nuts", 3], "x-enum-features": [None, gate(9)]},
            },
        }
    ],
    "requestBody": {"x-feature": gate(7), **media(reference("ape"))},
    "responses": {
        "200": {
            "headers": {"Age": {"x-feature": gate(10), "schema": {"type": "integer"}}},
            "x-error-ids": [{"id": "error.full", "x-feature": gate(11, 12)}],
            **media({"type": "object", "properties": {"left": {"x-feature": gate(13)}}}),
        }
    },
}


def spec() -> Spec:
    return Spec.of(
        {
            "openapi": "3.1.0",
            "paths": {"/icws/zoo": {"x-feature": gate(1), "post": OPERATION}},
            "components": {"schemas": {"ape": APE, "keeper": KEEPER}},
        },
        {
            "asyncapi": "3.0.0",
            "components": {
                "messages": {"fed": {"x-feature": gate(14), "payload": reference("ape")}},
                "schemas": {"ape": APE, "keeper": KEEPER},
            },
        },
    )


def listed(parts: Iterable[Part]) -> dict[tuple[str, ...], tuple[int, int | None]]:
    """Return the effective versions of parts: section, kind, type and path -> since, obsolete."""
    result = {}
    for part in parts:
        gates = part.gates or (Gate("zoo", 0),)
        (only,) = gates
        place = part.place
        key = (place.section, part.kind, place.component or "", *place.path)
        assert key not in result
        result[key] = (only.since, only.obsolete)
    return result


def test_the_parts_of_an_operation_have_the_gates_of_all_their_holders() -> None:
    (operation,) = spec().operations
    assert listed(operation_parts(operation, spec().messages)) == {
        ("parameter", "parameter", "", "query", "food"): (8, 20),
        ("parameter", "member", "", "query", "food", "nuts"): (8, 20),
        ("parameter", "member", "", "query", "food", "3"): (9, 20),
        ("body", "body", "", "body"): (7, 20),
        ("body", "type", "ape"): (7, 20),
        ("body", "property", "ape", "keepers"): (7, 20),
        ("body", "type", "keeper"): (7, 20),
        ("body", "property", "keeper", "rank"): (7, 20),
        ("body", "member", "keeper", "rank", "Low"): (7, 20),
        ("body", "member", "keeper", "rank", "High"): (7, 20),
        ("body", "property", "keeper", "boss"): (7, 20),
        ("body", "property", "ape", "arms"): (7, 20),
        ("response 200", "response", "", "200"): (2, 20),
        ("response 200", "header", "", "200", "header", "Age"): (10, 20),
        ("response 200", "error", "", "200", "error", "error.full"): (11, 12),
        ("response 200", "property", "", "200", "left"): (13, 20),
        ("", "message", ""): (14, 20),
    }


def test_the_parts_of_a_type_have_the_gates_within_it() -> None:
    schema = spec().schemas["ape"]
    assert listed(type_parts(schema)) == {
        ("", "type", "ape"): (3, None),
        ("", "property", "ape", "keepers"): (3, None),
        ("", "type", "keeper"): (4, None),
        ("", "property", "keeper", "rank"): (4, None),
        ("", "member", "keeper", "rank", "Low"): (4, None),
        ("", "member", "keeper", "rank", "High"): (6, None),
        ("", "property", "keeper", "boss"): (5, None),
        ("", "property", "ape", "arms"): (3, None),
    }


def test_the_parts_of_a_message_have_the_gates_that_it_states() -> None:
    parts = listed(message_parts(spec().messages["fed"]))
    assert parts["", "type", "ape"] == (14, None)
    assert parts["", "property", "ape", "arms"] == (14, None)


def test_names_lead_through_types_and_own_gates_are_those_stated() -> None:
    (operation,) = spec().operations
    parts = [part for part in operation_parts(operation, {}) if part.own]
    assert [(part.name, ".".join(part.place.names)) for part in parts] == [
        ("food", "food"),
        ("3", "food.3"),
        ("body", ""),
        ("ape", ""),
        ("keeper", "keepers"),
        ("High", "keepers.rank.High"),
        ("boss", "keepers.boss"),
        ("Age", "Age"),
        ("error.full", "error.full"),
        ("left", "left"),
    ]


def test_responses_and_messages_are_named_and_state_gates() -> None:
    response = {"x-feature": gate(3), "x-error-ids": [{"id": "error.full"}]}
    messages = {"asyncapi": "3.0.0", "components": {"messages": {"fed": {"x-feature": gate(5)}}}}
    operation = {"responses": {"204": response}, "x-messages": ["fed", "unknown"]}
    feeding = Spec.of({"paths": {"/icws/zoo": {"post": operation}}}, messages)
    parts = operation_parts(feeding.operations[0], feeding.messages)
    assert [(part.kind, part.name, part.own, part.gates) for part in parts] == [
        ("response", "204", (Gate("zoo", 3),), (Gate("zoo", 3),)),
        ("error", "error.full", (), (Gate("zoo", 3),)),
        ("message", "fed", (Gate("zoo", 5),), (Gate("zoo", 5),)),
    ]


@pytest.mark.parametrize("union", ["oneOf", "anyOf", "allOf"])
def test_members_of_unions_and_values_of_maps_are_parts(union: str) -> None:
    values: dict[str, Any] = {"additionalProperties": {"properties": {"name": {}}}}
    components = {"ape": {union: [reference("keeper"), values]}, "keeper": {"enum": ["Low"]}}
    schema = Spec.of({"components": {"schemas": components}}).schemas["ape"]
    assert [(part.kind, part.name) for part in type_parts(schema)] == [
        ("type", "ape"),
        ("type", "keeper"),
        ("member", "Low"),
        ("property", "name"),
    ]


@pytest.mark.parametrize(
    ("value", "label"),
    [("\u00e9", "\u00e9"), (["\u00e9"], '["\u00e9"]'), (1, "1"), (True, "true"), (None, "null")],
)
def test_a_member_without_a_name_is_labelled_by_its_value(value: object, label: str) -> None:
    assert member_label(value) == label
    components = {"rank": {"enum": [value] * 3, "x-enum-varnames": ["", 7]}}
    schema = Spec.of({"components": {"schemas": components}}).schemas["rank"]
    assert [part.name for part in type_parts(schema) if part.kind == "member"] == [label] * 3


def test_a_reference_to_nothing_is_an_error() -> None:
    schemas = {"ape": {"properties": {"keeper": reference("nobody")}}}
    schema = Spec.of({"components": {"schemas": schemas}}).schemas["ape"]
    with pytest.raises(SpecError) as caught:
        list(type_parts(schema))
    assert str(caught.value) == (
        "openapi.yaml/components/schemas/ape/properties/keeper:"
        " $ref '#/components/schemas/nobody' names no schema of the document"
        " (expected #/components/schemas/<name>)"
    )


def test_an_option_needs_what_is_stated_beside_it_and_by_its_type() -> None:
    schemas = {
        "Two": {"type": "object", "x-feature": gate(3), "properties": {"n": {"type": "integer"}}},
        "Either": {"oneOf": [{"type": "string"}, {**reference("Two"), "x-feature": gate(5)}]},
    }
    either = Spec.of({"components": {"schemas": schemas}}).schemas["Either"]
    assert listed(type_parts(either)) == {
        ("", "type", "Either"): (0, None),
        ("", "option", "Either", "Two"): (5, None),
        ("", "type", "Two"): (5, None),
        ("", "property", "Two", "n"): (5, None),
    }
