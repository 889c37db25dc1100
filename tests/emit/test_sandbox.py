"""The sandbox in the distribution: its code as it is, the spec as JSON."""

from __future__ import annotations

import ast
import json
import sys
import tomllib
from pathlib import Path

import pytest

from generator.emit.folder import write
from generator.emit.rendering.sandbox import sandbox_files
from generator.spec.load import load_spec
from tests.embedded import asyncapi, openapi, spec

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def files() -> dict[str, bytes]:
    return sandbox_files(spec())


def test_the_code_is_copied_and_asks_the_core_beside_it(files: dict[str, bytes]) -> None:
    source = ROOT / "sandbox"
    for file in source.rglob("*.py"):
        path = file.relative_to(source).as_posix()
        first, _, copied = files[f"icws_sandbox/{path}"].decode().partition("\n")
        assert first == f"# Copied from sandbox/{path}; edits here are lost."
        expected = file.read_text("utf-8").replace("from generator.", "from icws_sandbox._core.")
        assert copied == expected


def test_the_core_in_the_package_needs_the_standard_library_only(files: dict[str, bytes]) -> None:
    core = {path: data for path, data in files.items() if path.startswith("icws_sandbox/_core/")}
    assert {"icws_sandbox/_core/errors.py", "icws_sandbox/_core/spec/gates.py"} < core.keys()
    imported: set[str] = set()
    for data in core.values():
        for node in ast.walk(ast.parse(data)):
            if isinstance(node, ast.Import):
                imported |= {alias.name for alias in node.names}
            elif isinstance(node, ast.ImportFrom):
                imported.add(str(node.module))
    ours = {name for name in imported if name.startswith("icws_sandbox._core.")}
    assert {f"{name.replace('.', '/')}.py" for name in ours} <= core.keys()
    assert {name.partition(".")[0] for name in imported - ours} <= sys.stdlib_module_names


@pytest.mark.parametrize("name", ["openapi", "asyncapi"])
def test_the_spec_says_the_same_in_json(files: dict[str, bytes], name: str) -> None:
    written = json.loads(files[f"icws_sandbox/spec/{name}.json"])
    yaml = {"openapi": openapi, "asyncapi": asyncapi}[name]()
    assert written == yaml
    assert list(written["components"]["schemas"]) == list(yaml["components"]["schemas"])


def test_an_operation_and_a_component_have_a_line_each(files: dict[str, bytes]) -> None:
    lines = files["icws_sandbox/spec/openapi.json"].decode().splitlines()
    at = lines.index('  "/icws/connection": {')
    assert lines[at + 1].startswith('   "get": {"') or lines[at + 1].startswith('   "post": {"')
    assert any(line.startswith('   "error": {"type":"object",') for line in lines)


def test_what_is_not_written_any_more_goes_and_the_rest_stays(
    files: dict[str, bytes], tmp_path: Path
) -> None:
    write(files, tmp_path)
    stale = tmp_path / "icws_sandbox/old/part.py"
    stale.parent.mkdir()
    stale.write_text("", encoding="utf-8")
    beside = tmp_path / "mine.py"
    beside.write_text("", encoding="utf-8")
    assert write(files, tmp_path) == ["icws_sandbox/old/part.py"]
    assert not stale.parent.exists()
    assert beside.exists()


def test_dates_and_any_text_of_a_foreign_spec_become_json(tmp_path: Path) -> None:
    (tmp_path / "openapi.yaml").write_text(
        'openapi: 3.1.0\npaths: {}\nx-made: 2020-10-29\nx-text: "\\u2028 \\U0001F600"\n',
        encoding="utf-8",
    )
    raw = sandbox_files(load_spec(tmp_path))["icws_sandbox/spec/openapi.json"]
    assert raw.isascii()
    assert json.loads(raw) == {
        "openapi": "3.1.0",
        "paths": {},
        "x-made": "2020-10-29",
        "x-text": "\u2028 \U0001f600",
    }


def test_the_distribution_declares_extra_command_and_fixture() -> None:
    project = tomllib.loads((ROOT / "generated/pyproject.toml").read_text("utf-8"))["project"]
    names = [need.split(">")[0] for need in project["optional-dependencies"]["sandbox"]]
    assert names == ["aiohttp", "jsonschema-rs"]
    assert project["scripts"] == {
        "icws": "icws_cli.__main__:main",
        "icws-sandbox": "icws_sandbox.__main__:main",
    }
    assert project["entry-points"]["pytest11"] == {"icws_sandbox": "icws_sandbox.pytest_plugin"}
