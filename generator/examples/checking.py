"""Checks a value against a schema of the document, and says plainly what disagrees."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from jsonschema import Draft202012Validator
from jsonschema.exceptions import ValidationError
from jsonschema.validators import extend

from generator.examples.matching import resolve
from generator.model.examples import Pointer
from generator.write.schema import Schema

_SHOWN = 60


@dataclass(frozen=True, slots=True)
class Problem:
    """What is wrong at a place of a value, and what was expected."""

    pointer: Pointer
    wrong: str
    expected: str


class SchemaChecker:
    """Checks values against schemas of one document.

    Standard: JSON Schema 2020-12, by the library jsonschema. Two things are stricter or
    clearer than it: a union with a discriminator is judged by the option that the value names,
    and a property that the schema does not name is a problem.
    """

    def __init__(self, document: Schema) -> None:
        self._document = document
        keywords = {"oneOf": self._union, "anyOf": self._union, "required": _required}
        self._validator = extend(Draft202012Validator, keywords)

    def problems(self, value: Any, schema: Schema, name: str) -> list[Problem]:
        """Everything in which a value disagrees; `name` is what the value is called."""
        # References lead into the document, so its components stand beside the schema.
        whole = schema | {"components": self._document.get("components", {})}
        found = [_problem(error, name) for error in self._validator(whole).iter_errors(value)]
        found += self._unknown(value, schema, (), name)
        return sorted(found, key=lambda problem: [str(part) for part in problem.pointer])

    def option(self, schema: Schema, value: Any) -> Schema | None:
        """The option of a union that a value names or that is left; None if that is unclear."""
        options = list(schema.get("oneOf") or schema.get("anyOf") or [])
        mapping = _mapping(schema)
        tag = value.get(_tag_name(schema)) if isinstance(value, dict) else None
        if isinstance(tag, str) and tag in mapping:
            return {"$ref": mapping[tag]}
        if isinstance(value, dict) and tag is None:
            options = [o for o in options if o.get("$ref") not in mapping.values()]
        if value is not None:
            options = [o for o in options if o.get("type") != "null"]
        return options[0] if len(options) == 1 else None

    def _union(
        self, validator: Any, options: Any, value: Any, schema: Schema
    ) -> Iterator[ValidationError]:
        option = self.option(schema, value)
        if option is not None:
            yield from validator.descend(value, option)
        elif isinstance(value, dict) and _mapping(schema):
            name = _tag_name(schema)
            known = " or ".join(_mapping(schema))
            wrong = f"{name} is {shown(value[name])}" if name in value else f"no {name}"
            yield ValidationError(wrong, validator="discriminator", validator_value=known)
        else:
            keyword = "oneOf" if "oneOf" in schema else "anyOf"
            check: Any = Draft202012Validator.VALIDATORS[keyword]
            yield from check(validator, options, value, schema)

    def _unknown(
        self, value: Any, schema: Schema, pointer: Pointer, name: str
    ) -> Iterator[Problem]:
        parts = list(self._parts(schema, value))
        if isinstance(value, list):
            for items in (part["items"] for part in parts if isinstance(part.get("items"), dict)):
                for index, item in enumerate(value):
                    yield from self._unknown(item, items, (*pointer, index), name)
        if not isinstance(value, dict):
            return
        known: Schema = {}
        for part in parts:
            known |= part.get("properties") or {}
        free = next((p["additionalProperties"] for p in parts if "additionalProperties" in p), None)
        for key, item in value.items():
            if key in known:
                yield from self._unknown(item, known[key], (*pointer, key), name)
            elif isinstance(free, dict):
                yield from self._unknown(item, free, (*pointer, key), name)
            elif known and free is None:
                wrong = f"{place(name, (*pointer, key))} is unknown"
                yield Problem((*pointer, key), wrong, ", ".join(known))

    def _parts(self, schema: Any, value: Any, depth: int = 0) -> Iterator[Schema]:
        """The schemas that apply to a value together: references, `allOf`, the option taken."""
        schema = resolve(self._document, schema)
        if not isinstance(schema, dict) or depth > 20:
            return
        yield schema
        for part in schema.get("allOf") or []:
            yield from self._parts(part, value, depth + 1)
        if "oneOf" in schema or "anyOf" in schema:
            yield from self._parts(self.option(schema, value) or {}, value, depth + 1)


def shown(value: Any) -> str:
    """A value in a message: JSON, not too long, with nothing that a terminal obeys."""
    text = json.dumps(value, ensure_ascii=False)
    text = text if text.isprintable() else json.dumps(value)
    return text if len(text) <= _SHOWN else f"{text[:_SHOWN]}…"


def place(name: str, pointer: Pointer) -> str:
    """A part of a value in a message, as `body.queueIds[0].queueType`."""
    parts = [f"[{p}]" if isinstance(p, int) else f".{shown(p)[1:-1]}" for p in pointer]
    return name + "".join(parts)


def _tag_name(schema: Schema) -> str:
    return str((schema.get("discriminator") or {}).get("propertyName", "__type"))


def _mapping(schema: Schema) -> dict[str, str]:
    return (schema.get("discriminator") or {}).get("mapping") or {}


def _option_names(options: list[Schema]) -> str:
    names = [str(o.get("$ref") or o.get("type") or "something else") for o in options]
    return " or ".join(name.rpartition("/")[2] for name in names)


def _required(_: Any, names: Any, value: Any, __: Schema) -> Iterator[ValidationError]:
    """One error a missing property, with its name for a message."""
    if isinstance(value, dict):
        yield from (ValidationError(name) for name in names if name not in value)


def _problem(error: ValidationError, name: str) -> Problem:
    pointer = tuple(error.absolute_path)
    where = place(name, pointer)
    is_value = f"{where} is {shown(error.instance)}"
    rule = error.validator_value
    if error.validator == "required":
        return Problem(pointer, f"{where} has no {error.message}", "it is required")
    if error.validator == "discriminator":
        return Problem(pointer, f"{where}: {error.message}", str(rule))
    if error.validator == "enum":
        names = error.schema.get("x-enum-varnames") or [""] * len(rule)
        values = [f"{shown(v)} ({n})" if n else shown(v) for v, n in zip(rule, names, strict=False)]
        return Problem(pointer, is_value, ", ".join(values))
    if error.validator == "type":
        return Problem(pointer, is_value, " or ".join([rule] if isinstance(rule, str) else rule))
    if error.validator in ("oneOf", "anyOf"):
        return Problem(pointer, is_value, _option_names(rule))
    if error.validator == "const":
        return Problem(pointer, is_value, shown(rule))
    return Problem(pointer, is_value, f"{error.validator} {shown(rule)}")


__all__ = ["Problem", "SchemaChecker", "place", "shown"]
