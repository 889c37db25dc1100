"""Deep documents are compared, or are an error with its line; never a traceback."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from generator.diff import Change, compare, read
from generator.spec.errors import SpecError

Json = dict[str, Any]


def compared(folder: Path, before: Json, after: Json) -> list[Change]:
    """Compare two lists of types, the first of which an operation answers."""
    files = []
    for name, types in (("a", before), ("b", after)):
        schema = {"$ref": f"#/components/schemas/{next(iter(types))}"}
        body = {"responses": {"200": {"content": {"a/b": {"schema": schema}}}}}
        paths, components = {"/a": {"get": body}}, {"schemas": types}
        spec = {"openapi": "3.1.0", "paths": paths, "components": components}
        files.append(folder / f"{name}.json")
        files[-1].write_text(json.dumps(spec, indent=1))
    return compare(*read(*map(str, files)))


def ref(number: int) -> Json:
    return {"$ref": f"#/components/schemas/T{number}"}


def chain(length: int, last: Json) -> Json:
    types = {f"T{n}": {"properties": {"p": ref(n + 1)}} for n in range(length)}
    return {**types, f"T{length}": last}


def bases(length: int, last: Json) -> Json:
    types = {f"T{n}": {"allOf": [ref(n + 1), {"properties": {f"p{n}": {}}}]} for n in range(length)}
    return {**types, f"T{length}": last}


def items(depth: int, last: Json) -> Json:
    schema = last
    for _ in range(depth):
        schema = {"items": schema}
    return {"T": schema}


def test_a_long_chain_of_types_is_compared(tmp_path: Path) -> None:
    changes = compared(tmp_path, chain(1000, {"type": "string"}), chain(1000, {"type": "integer"}))
    assert [(c.rule, c.item) for c in changes] == [("type-changed", "T1000")]


@pytest.mark.parametrize("make", [bases, items])
def test_a_few_levels_are_compared(tmp_path: Path, make: Any) -> None:
    changes = compared(tmp_path, make(80, {"type": "string"}), make(80, {"type": "integer"}))
    assert [change.rule for change in changes] == ["type-changed"]


@pytest.mark.parametrize(("make", "depth"), [(bases, 1200), (items, 300)])
def test_what_is_too_deep_is_an_error_with_its_line(tmp_path: Path, make: Any, depth: int) -> None:
    with pytest.raises(
        SpecError,
        match=r"[ab]\.json:[1-9][0-9]+: (/\S+: )?the (schema|document) is nested too deep ",
    ):
        compared(tmp_path, make(depth, {"type": "string"}), make(depth, {"type": "integer"}))


def test_sources_that_are_nested_too_deep(tmp_path: Path) -> None:
    (tmp_path / "openapi.yaml").write_text("openapi: 3.1.0\n")
    (tmp_path / "sources.json").write_text("[" * 100_000)
    with pytest.raises(SpecError, match=r"sources\.json:1: the file is not JSON "):
        read(str(tmp_path), str(tmp_path))


def test_an_option_with_too_many_bases(tmp_path: Path) -> None:
    types = [
        {"T": {"oneOf": [{"$ref": "#/components/schemas/T0"}, {"type": name}]}, **bases(900, {})}
        for name in ("string", "integer")
    ]
    with pytest.raises(SpecError, match="the schema is nested too deep "):
        compared(tmp_path, *types)
