"""Sentences of docstrings: descriptions, gates, limits of values."""

from __future__ import annotations

from generator.emit.planned_models import Shape
from generator.emit.planning.shapes import UNKNOWN, class_of
from generator.emit.quoting import literal, plain, text_of
from generator.spec import property_types
from generator.spec.document import Node
from generator.spec.gates import Gates

LIMITS = {
    "value": (
        ("minimum", "at least"),
        ("exclusiveMinimum", "more than"),
        ("maximum", "at most"),
        ("exclusiveMaximum", "less than"),
    ),
    "length": (("minLength", "at least"), ("maxLength", "at most")),
    "items": (("minItems", "at least"), ("maxItems", "at most")),
}
"""Keywords that limit a value, its length or its items, with their words."""
_LIMITED = {"value": "Value", "length": "Length", "items": "Number of them"}


def part_doc(text: str, gates: Gates, *more: str) -> str:
    """Return the docstring of a part: its description, its gates and more sentences."""
    return " ".join(filter(None, (text, gate_sentences(gates), *more)))


def value_sentences(schema: Node) -> str:
    """Return the sentences for defaults, ranges, formats and requirements of a value."""
    sentences = []
    if schema.get("readOnly") is True:
        sentences.append("Read-only.")
    if schema.has("default"):
        value = schema.get("default")
        scalar = value is None or isinstance(value, (str, int, float))
        sentences.append(f"Default: {literal(value) if scalar else plain(value)}.")
    for limited, words in LIMITS.items():
        limits = [f"{word} {plain(schema.value[key])}" for key, word in words if schema.has(key)]
        if limits:
            sentences.append(f"{_LIMITED[limited]}: {', '.join(limits)}.")
    form, kind = schema.get("format"), schema.get("type")
    if isinstance(form, str) and kind in ("string", "number"):
        row = property_types.with_format(form)
        sentences.append(row.note if row and row.note else f"Format: {plain(form)}.")
    condition = text_of(schema, "x-required-when")
    if condition and condition not in text_of(schema, "description"):
        sentences.append(f"Required when: {condition}")
    return " ".join(sentences)


def members_sentence(shape: Shape) -> str:
    """Return the sentence for the members of a union: `One of A, B.`; empty for no union."""
    classes = [class_of(member) for member in shape.get("anyOf", ())]
    known = [f"`{name}`" for name in classes if name and name != UNKNOWN]
    return f"One of {', '.join(known)}." if len(known) > 1 else ""


def gate_sentences(gates: Gates) -> str:
    """Return the sentences for gates: `Needs interactions 13.`; empty for no gates."""
    sentences = []
    for gate in gates:
        sentences.append(f"Needs {gate.feature} {gate.since}.")
        if gate.obsolete is not None:
            sentences.append(f"Obsolete from {gate.feature} {gate.obsolete}.")
    return " ".join(sentences)
