"""Properties that servers of other versions lack are not required of objects."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML

from generator.emit.planning.client import plan_spec
from generator.spec.load import load_spec

JSON = "application/json"
NEWER = {"name": "zoo", "since": 9}


def required(folder: Path, schemas: dict[str, Any], answer: str, body: str = "") -> set[str]:
    """The fields that the classes of a spec demand, as `Class.field`."""
    operation: dict[str, Any] = {"operationId": "see", "tags": ["zoo"], "responses": {}}
    reference = {"schema": {"$ref": f"#/components/schemas/{answer}"}}
    operation["responses"]["200"] = {"description": "OK", "content": {JSON: reference}}
    if body:
        content = {JSON: {"schema": {"$ref": f"#/components/schemas/{body}"}}}
        operation["requestBody"] = {"required": True, "content": content}
    document = {
        "openapi": "3.1.0",
        "info": {"title": "zoo", "version": "1"},
        "paths": {"/icws/{sessionId}/zoo": {"post": operation}},
        "components": {"schemas": schemas},
    }
    with (folder / "openapi.yaml").open("w", encoding="utf-8") as stream:
        YAML().dump(document, stream)
    models = plan_spec(load_spec(folder)).models
    return {f"{s.name}.{f.name}" for s in models.structs for f in s.fields if f.required}


def animal(gate: Any, **more: Any) -> dict[str, Any]:
    legs = {"type": "integer", **({"x-feature": gate} if gate else {})}
    properties = {"id": {"type": "string"}, "legs": legs}
    return {"type": "object", "properties": properties, "required": ["id", "legs"], **more}


@pytest.mark.parametrize(
    ("gate", "holder", "demanded"),
    [
        (None, None, True),
        (NEWER, None, False),
        ({"name": "zoo", "since": 1, "obsolete": 9}, None, False),
        (NEWER, {"name": "zoo", "since": 8}, False),
        (NEWER, {"name": "zoo", "since": 9}, True),
        (NEWER, {"name": "zoo", "since": 10}, True),
        (NEWER, {"name": "farm", "since": 10}, False),
    ],
)
def test_an_answer_lacks_what_its_server_has_not(
    tmp_path: Path, gate: Any, holder: Any, demanded: bool
) -> None:
    more = {"x-feature": holder} if holder else {}
    found = required(tmp_path, {"ape": animal(gate, **more)}, "ape")
    assert found == ({"Ape.id", "Ape.legs"} if demanded else {"Ape.id"})


def test_what_is_sent_must_suit_servers_of_all_versions(tmp_path: Path) -> None:
    schemas = {"ape": animal(NEWER), "ox": animal(NEWER)}
    assert required(tmp_path, schemas, "ape", "ox") == {"Ape.id", "Ox.id"}


def test_within_an_answer_and_in_place_of_it(tmp_path: Path) -> None:
    reference = {"$ref": "#/components/schemas/ape"}
    schemas = {
        "ape": animal(NEWER),
        "bonobo": {"allOf": [reference, animal(NEWER) | {"required": ["legs"]}]},
        "zoo": {"type": "object", "properties": {"apes": {"type": "array", "items": reference}}},
    }
    assert required(tmp_path, schemas, "zoo") == {"Ape.id", "Bonobo.id"}


def test_a_newer_subtype_can_demand_what_its_base_cannot(tmp_path: Path) -> None:
    reference = {"$ref": "#/components/schemas/ape"}
    part = {"type": "object", "required": ["legs"]}
    schemas = {"ape": animal(NEWER), "bonobo": {"x-feature": NEWER, "allOf": [reference, part]}}
    assert required(tmp_path, schemas, "ape") == {"Ape.id", "Bonobo.id", "Bonobo.legs"}
