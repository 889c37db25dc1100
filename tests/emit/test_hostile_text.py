"""Any text in any place: the output still parses and has the planned skeleton."""

from __future__ import annotations

import ast
import keyword
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from generator.emit.planning.client import plan_spec
from generator.emit.planning.models import plan_models
from generator.emit.planning.naming import (
    Names,
    attribute_name,
    class_case,
    member_name,
    snake_case,
)
from generator.emit.planning.shapes import Shapes
from generator.emit.quoting import docstring, literal, wrap
from generator.emit.rendering.client import render_areas
from generator.emit.rendering.docstrings import example_calls
from generator.emit.rendering.models import render_models
from generator.spec.spec import Spec

BITS = ['"', '"""', "'''", "\\", "\r", "\n", "\u2028", "\0", "\u202e", "{{", "}}", "{%", "#", ");"]
TEXT = st.lists(st.sampled_from(BITS) | st.text(max_size=5), max_size=8).map("".join)
QUICK = settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow], derandomize=True
)


@given(TEXT)
def test_a_docstring_ends_at_its_own_quotes(text: str) -> None:
    for lines in ([text], wrap(text), [text, text]):
        tree = ast.parse(f"class A:\n    {docstring(lines, '    ')}\n    x = 1\n")
        (cls,) = tree.body
        assert isinstance(cls, ast.ClassDef)
        assert [type(node) for node in cls.body] == [ast.Expr, ast.Assign]


@given(TEXT)
def test_a_docstring_shows_what_it_holds(text: str) -> None:
    shown = docstring(wrap(text), "")
    assert not any(char in shown for char in "\r\0\u2028\u202e\u200b\x1b")


@given(TEXT)
def test_a_literal_is_the_text(text: str) -> None:
    assert ast.literal_eval(literal(text)) == text
    assert "\n" not in literal(text)


@given(TEXT)
def test_names_are_identifiers(text: str) -> None:
    for make in (snake_case, class_case, member_name, attribute_name):
        name = make(text)
        assert name.isascii(), make
        assert name.isidentifier(), make
        assert not keyword.iskeyword(name), make


@given(st.lists(TEXT, max_size=10))
def test_names_in_a_scope_differ(texts: list[str]) -> None:
    names = Names({"self", "x", "a_2"})
    taken = [names.take(snake_case(text)) for text in texts]
    assert len(set(taken)) == len(taken)
    assert not {"self", "x", "a_2"} & set(taken)


def spec_of(text: str, other: str) -> Spec:
    schemas: dict[str, Any] = {
        "body": {
            "type": "object",
            "description": text,
            "x-feature": {"name": text, "since": 1},
            "properties": {
                "__type": {"type": "string", "const": text},
                text or "a": {"type": "string", "description": other, "default": text},
                other or "b": {"$ref": "#/components/schemas/level", "x-required-when": text},
            },
        },
        "level": {
            "type": "integer",
            "enum": [0, 1],
            "x-enum-varnames": [text, other],
            "x-enum-descriptions": [other, text],
        },
    }
    operation = {
        "operationId": text,
        "tags": [other],
        "summary": text,
        "description": other,
        "parameters": [
            {"name": text, "in": "query", "description": text, "schema": {"enum": [text, other]}},
            {"name": other, "in": "header", "description": other, "schema": {"format": text}},
        ],
        "requestBody": {
            "required": True,
            "content": {text: {"schema": {"$ref": "#/components/schemas/body"}}},
        },
        "responses": {"200": {"content": {"": {"schema": {"type": "array", "items": {}}}}}},
    }
    paths = {f"/icws/{{sessionId}}/{text.replace('{', '').replace('}', '')}": {"post": operation}}
    return Spec.of({"paths": paths, "components": {"schemas": schemas}})


@QUICK
@given(TEXT, TEXT)
def test_areas_come_out_as_planned(text: str, other: str) -> None:
    plan = plan_spec(spec_of(text, other))
    examples = example_calls(plan)
    for area in plan.areas:
        render_areas(area.tree, f"areas/{area.attribute}.py", "async", examples)


@settings(QUICK, max_examples=6)
@given(TEXT, TEXT)
def test_models_come_out_as_planned(text: str, other: str) -> None:
    spec = spec_of(text, other)
    render_models(plan_models(spec, Shapes(spec)))
