"""A discriminator's mapping by names of types is read as one by references."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from generator.diff import compare, read
from generator.spec.load import load_spec, read_document
from generator.spec.mappings import with_references
from generator.spec.schema import discriminator

REFERENCE = "#/components/schemas/Dog"


def document(**mapping: Any) -> dict[str, Any]:
    union = {
        "oneOf": [{"$ref": REFERENCE}],
        "discriminator": {"propertyName": "kind", "mapping": mapping},
        "example": {"propertyName": "kind", "mapping": {"a": "Dog"}},
    }
    types = {"Dog": {"type": "object"}, "Pet": union, "dogs.yaml": {"type": "object"}}
    return {"openapi": "3.1.0", "paths": {}, "components": {"schemas": types}}


def test_names_become_references_and_nothing_else_does() -> None:
    by_name = document(d="Dog", r=REFERENCE, f="other.yaml#/Dog", lost="Cat")
    assert with_references(by_name) == document(
        d=REFERENCE, r=REFERENCE, f="other.yaml#/Dog", lost="Cat"
    )
    alike = document(d=REFERENCE)
    assert with_references(alike) is alike


def test_every_step_reads_it_so(tmp_path: Path) -> None:
    for name, mapping in (("names", {"d": "Dog"}), ("references", {"d": REFERENCE})):
        folder = tmp_path / name
        folder.mkdir()
        (folder / "openapi.json").write_text(json.dumps(document(**mapping)), "utf-8")
    pet = load_spec(tmp_path / "names").openapi.top.at("components", "schemas", "Pet")
    name, members = discriminator(pet)
    assert (name, members["d"].pointer) == ("kind", "/components/schemas/Dog")
    assert compare(*read(str(tmp_path / "names"), str(tmp_path / "references"))) == []


def test_a_file_may_name_a_type_of_the_document(tmp_path: Path) -> None:
    pets = {"Pet": document(d="Dog")["components"]["schemas"]["Pet"]}
    pets["Pet"]["oneOf"] = [{"$ref": f"openapi.json{REFERENCE}"}]
    whole = document()
    whole["components"]["schemas"]["Pet"] = {"$ref": "pets.json#/Pet"}
    (tmp_path / "openapi.json").write_text(json.dumps(whole), "utf-8")
    (tmp_path / "pets.json").write_text(json.dumps(pets), "utf-8")
    _, spec = read(str(tmp_path), str(tmp_path))
    union = spec.openapi.top.at("components", "schemas", "Pet").resolved()
    assert discriminator(union)[1]["d"].pointer == "/components/schemas/Dog"


def test_a_document_without_types_is_read() -> None:
    text = b"openapi: 3.1.0\npaths: {}\nx-a: {propertyName: a, mapping: {b: Dog}}\n"
    assert read_document(text, "x").data["x-a"]["mapping"] == {"b": "Dog"}
