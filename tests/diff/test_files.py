"""References into other files are followed in the folder or the revision, or refused."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from generator.diff import Change, compare, read
from generator.spec.errors import SpecError

Json = dict[str, Any]


def write(folder: Path, schema: Json, **files: str) -> Path:
    folder.mkdir(exist_ok=True)
    content = {"application/json": {"schema": schema}}
    answer = {"200": {"description": "Done.", "content": content}}
    document = {
        "openapi": "3.1.0",
        "info": {"title": "T", "version": "1"},
        "paths": {"/a": {"get": {"responses": answer}}},
    }
    (folder / "openapi.json").write_text(json.dumps(document, indent=1))
    for name, text in files.items():
        path = folder / f"{name.replace('__', '/')}.yaml"
        path.parent.mkdir(exist_ok=True)
        path.write_text(text)
    return folder


def changes(tmp_path: Path, schema: Json, old: Json, new: Json) -> list[Change]:
    folders = write(tmp_path / "old", schema, **old), write(tmp_path / "new", schema, **new)
    return compare(*read(*map(str, folders)))


def test_a_schema_in_another_file_is_compared_with_its_line(tmp_path: Path) -> None:
    (change,) = changes(
        tmp_path,
        {"$ref": "schemas.yaml#/A"},
        {"schemas": "A:\n  type: object\n  properties:\n    id: {type: string}\n"},
        {"schemas": "A:\n  type: object\n  properties:\n    id: {type: integer}\n"},
    )
    assert (change.rule, change.item) == ("type-changed", "A.id")
    assert change.new.file.endswith("new/schemas.yaml")
    assert change.new.line == 4
    assert change.affected == ("GET /a",)


def test_a_file_is_of_the_version_of_its_document(tmp_path: Path) -> None:
    folders = []
    for name, least in (("old", 1), ("new", 2)):
        limits = f"A: {{type: number, minimum: {least}, exclusiveMinimum: true}}\n"
        folder = write(tmp_path / name, {"$ref": "schemas.yaml#/A"}, schemas=limits)
        document = folder / "openapi.json"
        document.write_text(document.read_text().replace("3.1.0", "3.0.3"))
        folders.append(str(folder))
    (change,) = compare(*read(*folders))
    assert (change.rule, change.item) == ("limit-tightened", "A exclusiveMinimum")
    assert change.new.file.endswith("new/schemas.yaml")


def test_files_refer_to_each_other_and_to_the_document(tmp_path: Path) -> None:
    deep = "B: {type: array, items: {$ref: '../schemas.yaml#/C'}}\n"
    found = changes(
        tmp_path,
        {"$ref": "schemas.yaml#/A"},
        {"schemas": "A: {$ref: 'more/deep.yaml#/B'}\nC: {type: string}\n", "more__deep": deep},
        {"schemas": "A: {$ref: 'more/deep.yaml#/B'}\nC: {type: integer}\n", "more__deep": deep},
    )
    assert [(c.rule, c.item) for c in found] == [("type-changed", "C")]


def test_a_path_in_a_file_of_its_own_is_affected(tmp_path: Path) -> None:
    folders = []
    for name, least in (("old", 1), ("new", 2)):
        folder = write(tmp_path / name, {"$ref": "whole.yaml"}, whole=f"minLength: {least}\n")
        (folder / "path.yaml").write_text(
            "post: {requestBody: {content: {a/b: {schema: {$ref: whole.yaml}}}}}\n"
            f"get: {{responses: {{'200': {{description: '{name}'}}}}}}\n"
        )
        document = json.loads((folder / "openapi.json").read_text())
        document["paths"]["/b"] = {"$ref": "path.yaml"}
        (folder / "openapi.json").write_text(json.dumps(document))
        folders.append(str(folder))
    tightened, reworded = compare(*read(*folders))
    assert [(e.direction, e.affected) for e in tightened.effects] == [
        ("request", ("POST /b",)),
        ("response", ("GET /a",)),
    ]
    assert (reworded.item, reworded.affected) == ("GET /b 200 description", ("GET /b",))


@pytest.mark.parametrize(
    "schema",
    [
        {"not": {"$ref": "schemas.yaml#/A"}},
        {"if": {"$ref": "schemas.yaml#/A"}, "then": {"required": ["a"]}},
        {"$dynamicRef": "schemas.yaml#/A"},
        {
            "oneOf": [{"type": "object"}],
            "discriminator": {"propertyName": "a", "mapping": {"x": "schemas.yaml#/A"}},
        },
        {"$ref": "schemas.yaml"},
    ],
)
def test_no_difference_of_a_file_is_passed_over(tmp_path: Path, schema: Json) -> None:
    old, new = {"schemas": "A: {type: string}\n"}, {"schemas": "A: {type: integer}\n"}
    assert changes(tmp_path, schema, old, new)
    assert not changes(tmp_path, schema, old, old)


@pytest.mark.parametrize(
    "reference",
    ["../secret.yaml#/A", "/etc/passwd", "https://example.com/a.yaml", "a/../../b.yaml"],
)
def test_what_is_out_of_the_folder_is_refused_with_its_line(tmp_path: Path, reference: str) -> None:
    (tmp_path / "secret.yaml").write_text("A: {type: string}\n")
    folder = str(write(tmp_path / "spec", {"$ref": reference}))
    with pytest.raises(SpecError, match=r"openapi\.json:\d+: .*leads out of the folder"):
        read(folder, folder)


@pytest.mark.parametrize("reference", ["a\0b.yaml", "%00.yaml#/A"])
def test_a_name_that_no_file_has_is_refused_with_its_line(tmp_path: Path, reference: str) -> None:
    folder = str(write(tmp_path / "spec", {"$ref": reference}))
    with pytest.raises(SpecError, match=r"openapi\.json:\d+: .*names no file"):
        read(folder, folder)


def test_a_link_to_a_file_out_of_the_folder_is_refused(tmp_path: Path) -> None:
    (tmp_path / "secret.yaml").write_text("A: {type: string}\n")
    folder = write(tmp_path / "spec", {"$ref": "schemas.yaml#/A"}, inner="A: {type: string}\n")
    (folder / "schemas.yaml").symlink_to(folder / "inner.yaml")
    read(str(folder), str(folder / "openapi.json"))
    (folder / "schemas.yaml").unlink()
    (folder / "schemas.yaml").symlink_to("../secret.yaml")
    for place in (folder, folder / "openapi.json"):
        with pytest.raises(SpecError, match=r"openapi\.json:\d+: .*leads out of the folder"):
            read(str(place), str(place))
    (folder / "schemas.yaml").unlink()
    (folder / "parts").symlink_to(tmp_path)
    write(folder, {"$ref": "parts/secret.yaml#/A"})
    with pytest.raises(SpecError, match="leads out of the folder"):
        read(str(folder), str(folder))


def test_a_folder_that_is_a_link_itself_is_read(tmp_path: Path) -> None:
    folder = write(tmp_path / "spec", {"$ref": "schemas.yaml#/A"}, schemas="A: {type: string}\n")
    (tmp_path / "link").symlink_to(folder)
    assert compare(*read(str(tmp_path / "link"), str(folder))) == []


def test_a_file_that_is_not_there_is_named(tmp_path: Path) -> None:
    folder = str(write(tmp_path / "spec", {"$ref": "gone.yaml#/A"}))
    with pytest.raises(SpecError, match=r"openapi\.json:\d+: .*leads to a file that is not there"):
        read(folder, folder)
