"""ARCHITECTURE.md names what exists; files and functions are short; imports go one way."""

from __future__ import annotations

import ast
import re
import subprocess
from collections.abc import Container, Iterator
from graphlib import TopologicalSorter
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
TEXT = (ROOT / "ARCHITECTURE.md").read_text("utf-8")
NAMED = set(re.findall(r"`([^`\n]+)`", TEXT))
SOURCES = (
    "generator",
    "embedded",
    "runtime",
    "sandbox",
    "commandline",
    "fuzz",
    "benchmarks",
    "interop",
)
# It has a line for each of 25 options.
LONG = {"runtime/_async/client.py: __init__"}


def folders(*above: str) -> set[str]:
    """Return the folders of the last commit at the top, or in a folder."""
    listing = ["git", "ls-tree", "-d", "--name-only", "HEAD", *above]
    return set(
        subprocess.run(listing, cwd=ROOT, capture_output=True, check=True).stdout.decode().split()
    )


def test_every_folder_has_its_job() -> None:
    lines = [line.split(" | ")[0] for line in TEXT.splitlines() if line.startswith("| `")]
    rows = {name.rstrip("/") for line in lines for name in re.findall(r"`([^`]+)`", line)}
    assert {*folders(), *folders("generator/")} - rows == {"generated"}


def test_every_module_of_the_spec_core_is_named() -> None:
    modules = {path.stem for path in (ROOT / "generator/spec").glob("[a-z]*.py")}
    assert modules - NAMED == set()


def test_every_path_from_the_root_exists() -> None:
    tops = tuple(f"{name}/" for name in folders())
    assert [name for name in NAMED if name.startswith(tops) and not (ROOT / name).exists()] == []


def modules(*tops: str) -> dict[str, ast.Module]:
    """Return the modules of some folders by path."""
    paths = (path for top in tops for path in sorted((ROOT / top).rglob("*.py")))
    return {path.relative_to(ROOT).as_posix(): ast.parse(path.read_bytes()) for path in paths}


def test_files_and_functions_are_short() -> None:
    files: dict[str, int] = {}
    functions: dict[str, int] = {}
    for path, module in modules(*SOURCES, "tests").items():
        files[path] = max((node.end_lineno or 0 for node in module.body), default=0)
        for node in ast.walk(module):
            if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
                functions[f"{path}: {node.name}"] = (node.end_lineno or 0) - node.lineno + 1
    assert [path for path, lines in files.items() if lines > 400] == []
    assert {name for name, lines in functions.items() if lines > 50} == LONG


@pytest.mark.parametrize("top", [top for top in SOURCES if top != "runtime"])
def test_no_modules_import_each_other(top: str) -> None:
    """Not in functions either; the models of the runtime load what few programs need later."""
    parsed = modules(top)
    names = {_name_of(path): path for path in parsed}
    uses = {name: set(_imports(name, parsed[path], path, names)) for name, path in names.items()}
    TopologicalSorter(uses).prepare()


def _name_of(path: str) -> str:
    return path.removesuffix(".py").removesuffix("/__init__").replace("/", ".")


def _imports(name: str, module: ast.Module, path: str, known: Container[str]) -> Iterator[str]:
    """Yield the modules among the known ones that a module imports."""
    package = name.split(".") if path.endswith("__init__.py") else name.split(".")[:-1]
    for node in ast.walk(module):
        if isinstance(node, ast.Import):
            named = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            above = package[: len(package) - node.level + 1] if node.level else []
            base = ".".join([*above, *([node.module] if node.module else [])])
            parts = [f"{base}.{alias.name}" for alias in node.names]
            named = [part if part in known else base for part in parts]
        else:
            continue
        yield from (one for one in named if one in known and one != name)
