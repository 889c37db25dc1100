"""docs/extensions.md and its schema describe the extensions that the spec has, and no others."""

from __future__ import annotations

import ast
import io
import json
import re
import textwrap
from collections.abc import Iterator
from functools import cache
from itertools import chain
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from ruamel.yaml import YAML

from generator.merge.api import merge_pages
from generator.pipeline import build_spec
from generator.read.pages import read_page
from generator.spec.document import Document, descend, names_its_keys
from generator.spec.forms import EXTENSIONS
from generator.spec.gates import Gate, Gates
from generator.spec.notes import versions, with_notes
from tests import embedded
from tests.captures.sets import CAPTURES, Captures
from tests.embedded import ROOT

PAGE = (ROOT / "docs" / "extensions.md").read_text("utf-8")
SCHEMA: dict[str, Any] = json.loads((ROOT / "docs" / "extensions.schema.json").read_text("utf-8"))
EXTENSION = re.compile(r"x-[a-z]+(?:-[a-z]+)*")
OVERLAYS = sorted((ROOT / "spec" / "overlays").glob("*.yaml"))
# Whoever writes a spec of their own states the name of a method; nothing here does.
READ = ROOT / "generator" / "emit" / "planning" / "addresses.py"
WRITERS = [READ] + [
    p for step in ("write", "derive") for p in (ROOT / "generator" / step).glob("*.py")
]
NAMES = [name for name in SCHEMA["$defs"] if name.startswith("x-")]
WHOLE = jsonschema.Draft202012Validator(SCHEMA)


def validator(name: str) -> jsonschema.Draft202012Validator:
    """The schema of one extension's value."""
    return jsonschema.Draft202012Validator({"$ref": f"#/$defs/{name}", "$defs": SCHEMA["$defs"]})


def objects_with_extensions(document: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """Yield the parts of a document that have an extension."""
    for node in descend(Document("", document).top):
        is_part = isinstance(node.value, dict) and not names_its_keys(node)
        if is_part and any(key.startswith("x-") for key in node.value):
            yield node.value


@cache
def documents() -> dict[str, dict[str, Any]]:
    """The two documents of the spec, and what captures become before any overlay."""
    captures = Captures("own")
    pages = [read_page(captures.path(name), f"{name}.txt") for name in CAPTURES]
    left = build_spec(merge_pages(pages)).documents
    spec = {"openapi.yaml": embedded.openapi(), "asyncapi.yaml": embedded.asyncapi()}
    return spec | {"captures": left.openapi, "messages of captures": left.asyncapi}


def test_the_schema_is_one() -> None:
    jsonschema.Draft202012Validator.check_schema(SCHEMA)
    assert list(SCHEMA["properties"]) == NAMES


DOCUMENTS = ["openapi.yaml", "asyncapi.yaml", "captures", "messages of captures"]


@pytest.mark.parametrize("name", DOCUMENTS)
def test_the_extensions_of_the_spec_are_in_the_page_and_valid(name: str) -> None:
    parts = list(objects_with_extensions(documents()[name]))
    for part in parts:
        assert [error.message for error in WHOLE.iter_errors(part)] == [], part
        for key in part:
            assert not key.startswith("x-") or f"### `{key}`" in PAGE, key
    assert len(parts) > 10


def test_facts_without_a_place_are_among_them() -> None:
    """Those of a page stand at the top of the document, those of a type in its schema."""
    left = [documents()[name] for name in ("captures", "messages of captures")]
    parts = [part for document in left for part in objects_with_extensions(document)]
    kinds = {type(part["x-unplaced"]) for part in parts if "x-unplaced" in part}
    assert kinds == {dict, list}


def quoted(files: tuple[Path, ...]) -> set[str]:
    """The extensions that Python files name in texts of their own."""
    trees = (ast.walk(ast.parse(file.read_text("utf-8"))) for file in files)
    constants = (node.value for node in chain(*trees) if isinstance(node, ast.Constant))
    return {value for value in constants if isinstance(value, str) and EXTENSION.fullmatch(value)}


def stated_by_overlays() -> set[str]:
    """The extensions that the updates of overlays put into a document."""
    actions = [
        action
        for file in OVERLAYS
        for action in YAML(typ="safe", pure=True).load(file.read_text("utf-8"))["actions"]
    ]
    updates = [Document("", {"update": action.get("update")}).top for action in actions]
    values = (node.value for update in updates for node in descend(update))
    keys = {key for value in values if isinstance(value, dict) for key in value}
    return {key for key in keys if EXTENSION.fullmatch(key)}


def test_what_is_written_and_what_is_described_are_the_same() -> None:
    headings = re.findall(r"^### `(.*)`$", PAGE, re.MULTILINE)
    assert sorted(headings) == sorted(NAMES) == sorted(quoted(WRITERS) | stated_by_overlays())
    assert set(EXTENSION.findall(PAGE)) == set(NAMES)
    rows = re.findall(r"^\| \[`(.*?)`\]\(#(.*?)\)", PAGE, re.MULTILINE)
    assert rows == [(name, name) for name, _ in rows]
    assert sorted(name for name, _ in rows) == sorted(NAMES)


def test_the_spec_core_knows_them_from_extensions_of_others() -> None:
    assert sorted(EXTENSIONS) == sorted(NAMES)


EXAMPLES = re.findall(r"^```yaml\n(.*?)^```$", PAGE, re.MULTILINE | re.DOTALL)


def test_the_examples_of_the_page_are_valid() -> None:
    shown: set[str] = set()
    for text in EXAMPLES:
        example = YAML(typ="safe", pure=True).load(io.StringIO(text))
        parts = [example, *example.values()]
        for part in (part for part in parts if isinstance(part, dict)):
            assert [error.message for error in WHOLE.iter_errors(part)] == [], text
            shown |= part.keys() & set(NAMES)
    assert shown == set(NAMES)


@pytest.mark.parametrize(
    "gates",
    [
        (Gate("interactions", 13),),
        (Gate("interactions", 3, 9),),
        (Gate("interactions", 3), Gate("queues", 2)),
    ],
)
def test_the_notes_that_the_page_shows_are_those_that_are_written(gates: Gates) -> None:
    assert f"`{versions(gates)}`" in PAGE


def test_the_list_that_the_page_shows_is_the_one_that_is_written() -> None:
    (shown,) = re.findall(r"```text\n(.*?)```", PAGE, re.DOTALL)
    values = EXAMPLES[1]
    listed = YAML(typ="safe", pure=True).load(io.StringIO(values))
    listed["x-enum-descriptions"] = ["", "The features and their versions.", "The server's clock."]
    document = Document("", {"components": {"schemas": {"a": listed}}})
    note = with_notes(document.top)["components"]["schemas"]["a"]
    assert textwrap.dedent("  " + shown.strip()) in note["description"]


GATE = {"name": "interactions", "since": 3}
BOUND = {
    "name": "configuration",
    "at-least": 8,
    "basis": "stated",
    "description": "It came with it.",
}
RELEASE = {"name": "2016 R3", "features": [BOUND]}
WRONG: list[tuple[str, Any]] = [
    ("x-feature", None),
    ("x-feature", []),
    ("x-feature", "interactions 3"),
    ("x-feature", {"name": "interactions"}),
    ("x-feature", {"since": 3}),
    ("x-feature", GATE | {"since": 0}),
    ("x-feature", GATE | {"since": "3"}),
    ("x-feature", GATE | {"since": 1.5}),
    ("x-feature", GATE | {"name": ""}),
    ("x-feature", GATE | {"until": 4}),
    ("x-feature", GATE | {"obsolete": None}),
    ("x-feature", [GATE, None]),
    ("x-enum-features", GATE),
    ("x-enum-features", []),
    ("x-enum-features", [3]),
    ("x-option-features", [GATE, {}]),
    ("x-option-features", {"0": GATE}),
    ("x-required", False),
    ("x-required", "true"),
    ("x-required-when", ""),
    ("x-required-when", True),
    ("x-enum-varnames", "One"),
    ("x-enum-varnames", [1]),
    ("x-enum-varnames", ["One", "One"]),
    ("x-enum-descriptions", [None]),
    ("x-enum-descriptions", {"1": "One."}),
    ("x-error-ids", ["e.a"]),
    ("x-error-ids", [{"type": "urn:a"}]),
    ("x-error-ids", [{"id": "e.a", "since": 3}]),
    ("x-error-ids", [{"id": "e.a", "x-feature": 3}]),
    ("x-messages", "aMessage"),
    ("x-messages", ["aMessage", "aMessage"]),
    ("x-messages", [{"$ref": "#/components/messages/aMessage"}]),
    ("x-releases", {"2016 R3": []}),
    ("x-releases", [{"name": "2016 R3"}]),
    ("x-releases", [RELEASE | {"since": 8}]),
    ("x-releases", [RELEASE | {"features": [BOUND | {"at-least": 0}]}]),
    ("x-releases", [RELEASE | {"features": [BOUND | {"at-least": "8"}]}]),
    ("x-releases", [RELEASE | {"features": [BOUND | {"basis": "guessed"}]}]),
    ("x-releases", [RELEASE | {"features": [{"name": "configuration", "at-least": 8}]}]),
    ("x-client-method", "Hold"),
    ("x-client-method", "import os"),
    ("x-unplaced", [{"source": "p.txt:1"}]),
    ("x-unplaced", [{"source": "p.txt", "lost": "type", "holds": "x"}]),
    ("x-unplaced", [{"source": "p.txt:1", "lost": "page", "holds": "x"}]),
    ("x-unplaced", {"a page": []}),
    ("x-unplaced", {"0123456789ab": [{"source": "p.txt:1"}]}),
    ("x-unplaced", {"0123456789ab": [{"source": "p.txt:1", "facts": {"type": "string"}}]}),
]


@pytest.mark.parametrize(("name", "value"), WRONG)
def test_wrong_values_are_refused(name: str, value: object) -> None:
    assert not validator(name).is_valid(value)
    assert not WHOLE.is_valid({"enum": [1], "oneOf": [{}], name: value})


RIGHT: list[tuple[str, Any]] = [
    ("x-feature", GATE | {"obsolete": 9}),
    ("x-feature", [GATE, {"name": "queues", "since": 2}]),
    ("x-enum-features", [None, GATE, [GATE]]),
    ("x-option-features", [None, GATE]),
    ("x-required", True),
    ("x-enum-descriptions", [""]),
    ("x-error-ids", [{"id": "e.a", "x-feature": GATE}]),
    ("x-releases", [RELEASE, {"name": "2017 R3", "description": "Later.", "features": []}]),
    ("x-unplaced", [{"source": "p.txt:1", "row": "a", "required": False, "schema": {}}]),
    ("x-unplaced", {"0123456789ab": [{"source": "p.txt:1", "body": "thing"}]}),
]


@pytest.mark.parametrize(("name", "value"), RIGHT)
def test_right_values_are_taken(name: str, value: object) -> None:
    assert validator(name).is_valid(value)
    assert WHOLE.is_valid({"enum": [1], "oneOf": [{}], name: value})


def test_lists_beside_nothing_are_refused() -> None:
    for name, value in (("x-enum-varnames", ["One"]), ("x-option-features", [GATE])):
        assert not WHOLE.is_valid({name: value})
