"""Gates of a spec: the emitted client refuses whatever an older server lacks."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from generator.emit.cache import TextCache
from generator.emit.client import emit_client
from generator.spec.spec import Spec
from tests.models_source import models_source
from tests.shared_folders import SharedFolders

LATE = {"name": "a", "since": 5}
LATE_TEXT = {"type": "string", "x-feature": LATE}
ASYNCAPI = {"asyncapi": "3.0.0", "info": {"title": "t", "version": "1"}}
JUDGE = """
import json, sys
from icws import FeatureVersionError, models
from icws._gates import GATES
from icws._runtime.gating import FeatureGate

def refused(operation, body, parameters, version):
    made = eval(body) if body else {}
    try:
        FeatureGate(GATES, {"a": version}).check(operation, eval(parameters), **made)
    except FeatureVersionError as error:
        return str(error)

calls = json.load(sys.stdin)
print(json.dumps([[refused(*call, version) for version in (4, 5)] for call in calls]))
"""


def operation(name: str, **more: Any) -> dict[str, Any]:
    done = {"204": {"description": "Done."}}
    return {"post": {"operationId": name, "tags": ["zoo"], "responses": done, **more}}


def body(schema: dict[str, Any], **more: Any) -> dict[str, Any]:
    media = {"application/json": {"schema": schema}}
    return {"requestBody": {"required": True, "content": media, **more}}


def ref(name: str) -> dict[str, Any]:
    return {"$ref": f"#/components/schemas/{name}"}


def query(schema: dict[str, Any]) -> dict[str, Any]:
    return {"parameters": [{"name": "q", "in": "query", "schema": schema}]}


SCHEMAS: dict[str, Any] = {
    "Plain": {"type": "object", "properties": {"n": {"type": "integer"}}},
    "Other": {"type": "object", "properties": {"t": {"type": "string"}}},
    "Level": {"type": "integer", "enum": [1], "x-enum-varnames": ["A"], "x-feature": LATE},
    "Either": {"oneOf": [ref("Plain"), ref("Other")], "x-feature": LATE},
    "Text": {"type": "string", "x-feature": LATE},
    "Alias": ref("Text"),
    "Loop": {"type": "array", "items": {"$ref": "#/components/schemas/Loop"}},
    "Word": {"type": "string", "enum": ["x", "y"], "x-enum-features": [None, LATE]},
    "Words": {"type": "array", "items": ref("Word")},
    "Listed": {
        "type": "object",
        "properties": {
            "inline": {
                "type": "integer",
                "enum": [1, 2],
                "x-enum-varnames": ["A", "B"],
                "x-enum-features": [None, LATE],
            },
            "word": {"description": "One.", "allOf": [ref("Word")]},
            "words": ref("Words"),
            "maybe": {"anyOf": [ref("Word"), {"type": "null"}]},
            "byName": {"type": "object", "additionalProperties": ref("Word")},
            "loop": ref("Loop"),
        },
    },
    "Derived": {"allOf": [ref("Listed"), {"type": "object", "properties": {"n": {}}}]},
    "Typed": {
        "type": "object",
        "properties": {
            "level": ref("Level"),
            "levels": {"type": "array", "items": ref("Level")},
            "either": {"description": "One.", "allOf": [ref("Either")]},
            "eithers": {"type": "array", "items": ref("Either")},
            "byName": {"type": "object", "additionalProperties": ref("Either")},
            "maybe": {"anyOf": [ref("Either"), {"type": "null"}]},
            "text": ref("Alias"),
            "loop": ref("Loop"),
            "n": {"type": "integer"},
        },
    },
    "Needy": {
        "type": "object",
        "properties": {"id": {"type": "integer"}, "late": {**LATE_TEXT, "x-required": True}},
        "required": ["id"],
    },
    "Choice": {"oneOf": [ref("Plain"), ref("Other")], "x-option-features": [None, LATE]},
    "Chosen": {
        "type": "object",
        "properties": {
            "one": {"oneOf": [ref("Plain"), ref("Other")], "x-option-features": [None, LATE]},
            "named": ref("Choice"),
            "several": {"type": "array", "items": ref("Choice")},
            "stated": {"anyOf": [ref("Plain"), {**ref("Other"), "x-feature": LATE}]},
        },
    },
}
OPERATIONS: dict[str, dict[str, Any]] = {
    "whole": body({"type": "string"}, required=False, **{"x-feature": LATE}),
    "spread": body(ref("Plain"), **{"x-feature": LATE}),
    "ungated": body(ref("Plain")),
    "typed": body(ref("Typed")),
    "either": body(ref("Either")),
    "byLevel": query(ref("Level")),
    "listed": body(ref("Listed")),
    "derived": body(ref("Derived")),
    "byWord": query(ref("Word")),
    "byWords": query(ref("Words")),
    "byText": query(ref("Text")),
    "chosen": body(ref("Chosen")),
    "needy": body(ref("Needy")),
    "choice": body(ref("Choice")),
    "word": body({"type": "string", "enum": ["x", "y"], "x-enum-features": [None, LATE]}),
}


@pytest.fixture(scope="session")
def gated_client(shared: SharedFolders, texts: TextCache) -> Path:
    openapi = {
        "openapi": "3.1.0",
        "info": {"title": "t", "version": "1"},
        "paths": {f"/icws/{name}": operation(name, **more) for name, more in OPERATIONS.items()},
        "components": {"schemas": SCHEMAS},
    }
    spec = Spec.of(openapi, ASYNCAPI)
    return shared.folder("gated-client", lambda folder: emit_client(spec, folder, texts))


def refusals(client: Path, *calls: tuple[str, str, str]) -> list[list[str | None]]:
    """Return the refusal of each call (operation, body, parameters) by a 4 and by a 5."""
    done = subprocess.run(
        [sys.executable, "-c", JUDGE],
        cwd=client,
        input=json.dumps(calls),
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)  # type: ignore[no-any-return]


def needs(item: str) -> list[str | None]:
    return [f"zoo.{item} needs a 5; the server has a 4", None]


NOTHING: list[str | None] = [None, None]


def sent(operation_id: str, value: str, parameters: str = "{}") -> tuple[str, str, str]:
    return f"zoo.{operation_id}", f"{{'body': {value}}}", parameters


def test_a_gated_body_is_refused_where_it_is_sent(gated_client: Path) -> None:
    assert refusals(
        gated_client,
        sent("whole", "'x'"),
        ("zoo.whole", "", "{}"),
        sent("spread", "models.Plain(n=1)"),
        sent("spread", "models.Plain()"),
        sent("ungated", "models.Plain(n=1)"),
    ) == [needs("whole (body)"), NOTHING, needs("spread (body)"), needs("spread (body)"), NOTHING]


def test_the_docstring_of_a_method_says_what_its_body_needs(gated_client: Path) -> None:
    for form in ("areas", "aio/areas"):
        source = (gated_client / f"icws/{form}/zoo.py").read_text("utf-8")
        assert source.count("The body: needs a 5.") == 1


@pytest.mark.parametrize(
    ("field", "value", "item"),
    [
        ("level", "models.Level.A", "level (Level)"),
        ("level", "models.Level(9)", "level (Level)"),
        ("levels", "[models.Level.A]", "levels[0] (Level)"),
        ("either", "models.Plain(n=1)", "either"),
        ("eithers", "[models.Plain(n=1)]", "eithers"),
        ("by_name", "{'a': models.Plain(n=1)}", "byName"),
        ("maybe", "models.Other(t='x')", "maybe"),
        ("text", "'x'", "text"),
    ],
)
def test_a_property_needs_what_its_type_needs(
    gated_client: Path, field: str, value: str, item: str
) -> None:
    made = f"models.Typed(n=1, {field}={value})"
    assert refusals(gated_client, sent("typed", made)) == [needs(f"typed.{item}")]


def test_a_body_or_parameter_needs_what_its_type_needs(gated_client: Path) -> None:
    assert refusals(
        gated_client,
        sent("typed", "models.Typed(n=1, loop=[[]])"),
        sent("either", "models.Plain(n=1)"),
        ("zoo.byLevel", "", "{'q': models.Level.A}"),
        ("zoo.byText", "", "{'q': 'x'}"),
        ("zoo.byText", "", "{}"),
    ) == [
        NOTHING,
        needs("either (body)"),
        needs("byLevel.q (Level)"),
        needs("byText.q"),
        NOTHING,
    ]


def test_the_docstring_of_a_property_says_what_its_type_needs(gated_client: Path) -> None:
    source = models_source(gated_client)
    typed = source[source.index("class Typed(") : source.index("Either: TypeAlias")]
    documented = re.findall('    (\\w+): .*\n    """(?:One\\. )?Needs a 5\\."""', typed)
    assert documented == ["either", "eithers", "by_name", "maybe", "text"]


@pytest.mark.parametrize(
    ("field", "old", "late", "item"),
    [
        ("inline", "1", "2", "inline=2"),
        ("word", "'x'", "'y'", "word=y"),
        ("words", "['x']", "['x', 'y']", "words=y"),
        ("maybe", "None", "'y'", "maybe=y"),
        ("by_name", "{'y': 'x'}", "{'x': 'y'}", "byName=y"),
        ("loop", "[]", "[['y']]", ""),
    ],
)
def test_a_value_of_a_property_needs_what_its_enumeration_says(
    gated_client: Path, field: str, old: str, late: str, item: str
) -> None:
    assert refusals(
        gated_client,
        sent("listed", f"models.Listed({field}={old})"),
        sent("listed", f"models.Listed({field}={late})"),
        sent("derived", f"models.Derived({field}={late})"),
    ) == [
        NOTHING,
        needs(f"listed.{item}") if item else NOTHING,
        needs(f"derived.{item}") if item else NOTHING,
    ]


def test_a_value_of_a_parameter_needs_what_its_enumeration_says(gated_client: Path) -> None:
    assert refusals(
        gated_client,
        ("zoo.byWord", "", "{'q': 'x'}"),
        ("zoo.byWord", "", "{'q': 'y'}"),
        ("zoo.byWords", "", "{'q': ['x', 'y']}"),
    ) == [NOTHING, needs("byWord.q=y"), needs("byWords.q=y")]


def test_the_signature_and_docstrings_say_what_values_need(gated_client: Path) -> None:
    models = models_source(gated_client)
    assert '"""One. y: Needs a 5."""' in models
    for form in ("areas", "aio/areas"):
        source = (gated_client / f"icws/{form}/zoo.py").read_text("utf-8")
        assert 'q: Literal["x", "y"] | UnsetType' in source
        assert source.count("q: y: Needs a 5.") == 2


@pytest.mark.parametrize("field", ["one", "named", "several", "stated"])
def test_an_option_of_a_property_needs_what_its_union_says(gated_client: Path, field: str) -> None:
    def made(value: str) -> tuple[str, str, str]:
        value = f"[{value}]" if field == "several" else value
        return sent("chosen", f"models.Chosen({field}={value})")

    calls = made("models.Plain(n=1)"), made("models.Other(t='x')")
    assert refusals(gated_client, *calls) == [NOTHING, needs(f"chosen.{field}=models.Other")]


def test_an_option_of_a_body_needs_what_its_union_or_enumeration_says(gated_client: Path) -> None:
    assert refusals(
        gated_client,
        sent("choice", "models.Plain(n=1)"),
        sent("choice", "models.Other(t='x')"),
        sent("word", "'x'"),
        sent("word", "'y'"),
    ) == [NOTHING, needs("choice=models.Other"), NOTHING, needs("word=y")]


def test_what_only_later_servers_require_can_be_left_out(gated_client: Path) -> None:
    calls = sent("needy", "models.Needy(id=1)"), sent("needy", "models.Needy(id=1, late='x')")
    assert refusals(gated_client, *calls) == [NOTHING, needs("needy.late")]
    source = models_source(gated_client)
    assert '"""Needs a 5. Servers that have it require it."""' in source
    methods = (gated_client / "icws/areas/zoo.py").read_text("utf-8")
    assert (
        "def create_needy(self, *, id: int, late: str | UnsetType = UNSET) -> None: ..." in methods
    )
