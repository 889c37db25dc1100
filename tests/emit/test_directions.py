"""Types of fields: those that a client alone sends take more than those that a server sends."""

from __future__ import annotations

from typing import Any

import pytest

from generator.emit.plan import Plan
from generator.emit.planning.client import plan_spec
from generator.emit.rendering.client import render_areas
from generator.emit.rendering.models import render_models
from generator.spec.spec import Spec

MOMENT = {"type": "string", "format": "icws-date-time"}
TEXTS = {"type": "object", "additionalProperties": {"type": "string"}}
NAMES = {"type": "array", "items": {"type": "string"}}


def schema(*required: str, **more: Any) -> dict[str, Any]:
    properties = {"bornAt": MOMENT, "endsAt": {**MOMENT, "type": ["string", "null"]}}
    properties |= {"names": NAMES, "attributes": TEXTS, **more}
    return {"type": "object", "properties": properties, "required": [*required]}


def body(name: str) -> dict[str, Any]:
    content = {"application/json": {"schema": {"$ref": f"#/components/schemas/{name}"}}}
    return {"required": True, "content": content}


@pytest.fixture(scope="module")
def plan() -> Plan:
    success = {"responses": {"200": {"description": "ok", **body("ape")}}}
    paths = {
        "/icws/{sessionId}/zoo/apes": {
            "get": {"operationId": "see", "tags": ["zoo"], **success},
            "post": {"operationId": "feed", "tags": ["zoo"], "requestBody": body("meal")},
            "put": {"operationId": "move", "tags": ["zoo"], "requestBody": body("cage")},
            "patch": {
                "operationId": "look",
                "tags": ["zoo"],
                "responses": {"200": {"description": "ok", **body("cage")}},
            },
        }
    }
    schemas = {
        "ape": schema("attributes"),
        "meal": schema("attributes", "bornAt"),
        "cage": schema("names", bornAtDatetime={"type": "string"}),
    }
    spec = {"openapi": "3.1.0", "paths": paths, "components": {"schemas": schemas}}
    return plan_spec(Spec.of(spec))


def lines(plan: Plan, name: str) -> list[str]:
    text = render_models(plan.models).text
    block = text.partition(f"class {name}(Model")[2].partition("\n\n\n")[0]
    return [line.strip() for line in block.splitlines()]


def test_what_is_received_has_lists_texts_and_datetimes_beside_them(plan: Plan) -> None:
    ape = lines(plan, "Ape")
    assert "born_at: str | UnsetType = UNSET" in ape
    assert "born_at_datetime: ClassVar[_Parsed] = _Parsed('born_at')" in ape
    assert "ends_at_datetime: ClassVar[_Parsed] = _Parsed('ends_at')" in ape
    assert "names: list[str] | UnsetType = UNSET" in ape
    assert "attributes: _Attributes" in ape
    assert "_write_datetimes(self)" not in ape


def test_what_is_sent_takes_any_sequence_mapping_and_datetime(plan: Plan) -> None:
    meal = lines(plan, "Meal")
    assert "born_at: _Moment" in meal
    assert "ends_at: _Moment | UnsetType | None = UNSET" in meal
    assert "names: Sequence[str] | UnsetType = UNSET" in meal
    assert "attributes: Mapping[str, str]" in meal
    assert not any("_Parsed" in line for line in meal)
    assert "_write_datetimes(self)" in meal


def test_what_goes_both_ways_is_read_as_received(plan: Plan) -> None:
    cage = lines(plan, "Cage")
    assert "born_at: _MomentText | UnsetType = UNSET" in cage
    assert "names: list[str]" in cage
    # The API has a property of that name: it stays what it is.
    assert "born_at_datetime: str | UnsetType = UNSET" in cage
    assert "ends_at_datetime: ClassVar[_Parsed] = _Parsed('ends_at')" in cage
    assert "attributes: dict[str, str] | UnsetType = UNSET" in cage


def test_arguments_take_them_all(plan: Plan) -> None:
    (area,) = plan.areas
    source = render_areas(area.tree, "areas/zoo.py", "async", {}).text
    assert "from datetime import datetime" in source
    assert "born_at: datetime | str" in source
    assert "ends_at: datetime | str | UnsetType | None = UNSET" in source
    assert "names: Sequence[str]" in source
    assert "attributes: Mapping[str, str]" in source


def test_the_class_of_passwords_is_found_by_its_properties() -> None:
    texts = {name: {"type": "string"} for name in ("userID", "password", "applicationName")}
    tag = {"__type": {"type": "string", "const": "urn:token"}}
    schemas: dict[str, Any] = {
        "token": {"type": "object", "properties": {**tag, "token": {"type": "string"}}},
        "ada": {"type": "object", "properties": texts, "required": [*texts]},
        "any": {"oneOf": [{"$ref": f"#/components/schemas/{name}"} for name in ("token", "ada")]},
    }
    paths = {
        "/icws/connection": {
            "post": {"operationId": "open", "tags": ["connection"], "requestBody": body("any")}
        }
    }
    spec = {"openapi": "3.1.0", "paths": paths, "components": {"schemas": schemas}}
    assert plan_spec(Spec.of(spec)).password_settings == "Ada"
    schemas["ada"]["required"] += ["pin"]
    schemas["ada"]["properties"]["pin"] = {"type": "string"}
    assert plan_spec(Spec.of(spec)).password_settings == ""
