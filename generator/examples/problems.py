"""Faults of values, in plain words."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from msgspec import Struct

from generator.spec.pointer import KeyPath

if TYPE_CHECKING:
    from jsonschema import ValidationError

_SHOWN = 60


class Problem(Struct, frozen=True):
    """A fault at a place of a value, and what was expected."""

    pointer: KeyPath
    text: str
    expected: str


def shown(value: Any) -> str:
    """Return a value for a message: JSON, not too long, with nothing that a terminal obeys."""
    text = json.dumps(value, ensure_ascii=False)
    text = text if text.isprintable() else json.dumps(value)
    return text if len(text) <= _SHOWN else f"{text[:_SHOWN]}…"


def place(name: str, pointer: KeyPath) -> str:
    """Return the name of a part of a value, as `body.queueIds[0].queueType`."""
    parts = [f"[{p}]" if isinstance(p, int) else f".{shown(p)[1:-1]}" for p in pointer]
    return name + "".join(parts)


def problem_of(error: ValidationError, name: str) -> Problem:
    """Return a fault that jsonschema found in the value of a name."""
    pointer, rule = tuple(error.absolute_path), error.validator_value
    text, expected = f"is {shown(error.instance)}", f"{error.validator} {shown(rule)}"
    match error.validator:
        case "required":
            text, expected = f"has no {error.message}", "a required property"
        case "discriminator":
            text, expected = f"has {error.message}", str(rule)
        case "enum":
            names = error.schema.get("x-enum-varnames") or [""] * len(rule)
            pairs = zip(rule, names, strict=False)
            expected = ", ".join(
                f"{shown(value)} ({n})" if n else shown(value) for value, n in pairs
            )
        case "type":
            expected = rule if isinstance(rule, str) else " or ".join(rule)
        case "oneOf" | "anyOf":
            names = [str(o.get("$ref") or o.get("type") or "something else") for o in rule]
            expected = " or ".join(name.rpartition("/")[2] for name in names)
        case "const":
            expected = shown(rule)
    return Problem(pointer, f"{place(name, pointer)} {text}", expected)
