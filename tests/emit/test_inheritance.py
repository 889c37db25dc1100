"""A type that is `allOf` of another one becomes a subclass of its class, where Python allows."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML

from generator.emit.cache import TextCache
from generator.emit.client import emit_client
from generator.emit.planned_models import Struct
from generator.emit.planning.client import plan_spec
from generator.spec.errors import SpecError
from generator.spec.load import load_spec
from generator.spec.spec import Spec
from tests.type_checkers.checkers import mypy

BASE: dict[str, Any] = {
    "type": "object",
    "properties": {"id": {"type": "string"}, "note": {"type": "string"}},
    "required": ["id"],
}


def derived(urn: str, base: str, properties: dict[str, Any], *required: str) -> dict[str, Any]:
    own = {"__type": {"type": "string", "const": urn}, **properties}
    ref = {"$ref": f"#/components/schemas/{base}"}
    return {
        "allOf": [ref, {"type": "object", "properties": own, "required": ["__type", *required]}]
    }


def write_spec(folder: Path, schemas: dict[str, Any], body: str) -> Path:
    media = {"application/json": {"schema": {"$ref": f"#/components/schemas/{body}"}}}
    done = {"204": {"description": "Done."}}
    operation = {
        "operationId": "keep",
        "tags": ["zoo"],
        "requestBody": {"required": True, "content": media},
        "responses": done,
    }
    document = {
        "openapi": "3.1.0",
        "info": {"title": "zoo", "version": "1"},
        "paths": {"/icws/{sessionId}/zoo": {"post": operation}},
        "components": {"schemas": schemas},
    }
    folder.mkdir()
    with (folder / "openapi.yaml").open("w", encoding="utf-8") as stream:
        YAML().dump(document, stream)
    return folder


def structs(spec: Path) -> dict[str, Struct]:
    return {struct.name: struct for struct in plan_spec(load_spec(spec)).models.structs}


def test_a_subclass_has_its_own_fields_only(tmp_path: Path) -> None:
    # The base comes last by name, and a required field follows an optional one of the base.
    schemas = {
        "ape": derived("urn:ape", "zooAnimal", {"arms": {"type": "integer"}}, "arms"),
        "zooAnimal": BASE,
        "bonobo": derived("urn:bonobo", "ape", {"kind": {"type": "string"}}, "kind"),
    }
    spec = write_spec(tmp_path / "spec", schemas, "zooAnimal")
    found = structs(spec)
    assert found["Ape"].base == "ZooAnimal"
    assert found["Bonobo"].base == "Ape"
    assert [field.name for field in found["Ape"].own] == ["arms"]
    assert [field.name for field in found["Bonobo"].fields] == ["id", "note", "arms", "kind"]


@pytest.mark.slow
def test_the_classes_work(tmp_path: Path, texts: TextCache) -> None:
    schemas = {
        "ape": derived("urn:ape", "zooAnimal", {"arms": {"type": "integer"}}, "arms"),
        "zooAnimal": BASE,
    }
    spec = write_spec(tmp_path / "spec", schemas, "zooAnimal")
    emit_client(load_spec(spec), tmp_path / "out", texts)
    program = tmp_path / "out" / "program.py"
    program.write_text(
        "import icws\n"
        "from icws._runtime.decoding import Decoder\n"
        "from icws._runtime.encoding import to_wire\n"
        "from icws.models import Ape, ZooAnimal\n"
        "ape: ZooAnimal = Ape(id='a', arms=2)\n"
        "assert to_wire(ape) == {'__type': 'urn:ape', 'id': 'a', 'arms': 2}\n"
        "read: Decoder[ZooAnimal] = Decoder(ZooAnimal)\n"
        'assert read.decode(b\'{"__type":"urn:ape","id":"a","arms":2}\') == ape\n'
        'assert type(read.decode(b\'{"id":"a"}\')) is ZooAnimal\n'
        "def keep(client: icws.Client) -> None:\n"
        "    client.zoo.create(Ape(id='a', arms=2))\n"
        "    client.zoo.create(ZooAnimal(id='a'))\n",
        "utf-8",
    )
    result = subprocess.run(
        [sys.executable, "-W", "error", program], cwd=program.parent, capture_output=True, text=True
    )
    assert result.returncode == 0, result.stdout + result.stderr
    assert mypy(program.parent, program.name, packages=program.parent) == {}


@pytest.mark.parametrize(
    ("name", "properties"),
    [
        ("another type", {"note": {"type": "integer"}}),
        ("another need", {"note": {"type": "string"}}),
    ],
)
def test_what_python_would_refuse_stands_alone(
    tmp_path: Path, name: str, properties: dict[str, Any]
) -> None:
    required = ("note",) if name == "another need" else ()
    schemas = {"base": BASE, "other": derived("urn:o", "base", properties, *required)}
    found = structs(write_spec(tmp_path / "spec", schemas, "base"))["Other"]
    assert found.base is None
    assert [field.name for field in found.own] == ["id", "note"]


def test_types_that_derive_from_each_other_are_refused(tmp_path: Path) -> None:
    schemas = {"one": derived("urn:1", "two", {}), "two": derived("urn:2", "one", {})}
    with pytest.raises(SpecError, match=r"/components/schemas/(one|two) leads back to itself"):
        structs(write_spec(tmp_path / "spec", schemas, "one"))


def test_no_class_derives_in_a_circle_in_a_spec_made_by_a_program() -> None:
    schemas = {"one": derived("urn:1", "two", {}), "two": derived("urn:2", "one", {})}
    spec = Spec.of({"openapi": "3.1.0", "paths": {}, "components": {"schemas": schemas}})
    assert [struct.base for struct in plan_spec(spec).models.structs] == [None, None]
