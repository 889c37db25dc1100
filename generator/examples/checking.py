"""Checks of a value against a schema of the document, with each fault in plain words."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property
from typing import Any

from generator.examples.problems import Problem, place, problem_of
from generator.spec.document import MISSING, Document, Node
from generator.spec.pointer import KeyPath
from generator.spec.schema import discriminator, is_null, layers, options, type_reference

_DEEPEST = 20

Data = dict[str, Any]


class SchemaChecker:
    """Checks of values against schemas of one document.

    Standard: JSON Schema 2020-12, by the library jsonschema. Two things are stricter or
    clearer than it: a union with a discriminator is judged by the option that the value names,
    and a property that the schema does not name is a problem.
    """

    def __init__(self, document: Document) -> None:
        self._document = document

    @cached_property
    def _validator(self) -> Any:
        # Here, as most runs have checked the same before; it takes longer to import than to use.
        from generator.examples.validation import validator

        return validator(self._document, self.option)

    def problems(self, value: Any, schema: Node, name: str) -> list[Problem]:
        """Return all faults of a value; `name` is the value's name in their words."""
        # References lead into the document, so its components stand beside the schema.
        components = self._document.data.get("components", {})
        stated = {} if schema.value is MISSING else schema.value
        errors = self._validator(stated | {"components": components}).iter_errors(value)
        problems = [problem_of(error, name) for error in errors]
        problems += self._unknown(value, schema, (), name)
        return sorted(problems, key=lambda problem: [str(part) for part in problem.pointer])

    def option(self, union: Node, value: Any) -> Node | None:
        """Return the option of a union that a value names or that is left; None if unclear."""
        name, mapping = discriminator(union)
        tag = value.get(name or "__type") if isinstance(value, dict) else None
        if isinstance(tag, str) and tag in mapping:
            return mapping[tag]
        possible = options(union)
        if isinstance(value, dict) and tag is None:
            tagged = [target.parts for target in mapping.values()]
            targets = [(type_reference(option) or option).resolved().parts for option in possible]
            pairs = zip(possible, targets, strict=True)
            possible = [option for option, target in pairs if target not in tagged]
        if value is not None:
            possible = [option for option in possible if not is_null(option)]
        return possible[0] if len(possible) == 1 else None

    def _unknown(self, value: Any, schema: Node, pointer: KeyPath, name: str) -> Iterator[Problem]:
        """Yield a problem for each property that no schema of a value names."""
        parts = list(self._parts(schema, value))
        if isinstance(value, list):
            for items in (part.child("items") for part in parts):
                for index, item in enumerate(value):
                    yield from self._unknown(item, items, (*pointer, index), name)
        if not isinstance(value, dict):
            return
        known = {key: node for part in parts for key, node in part.child("properties").items()}
        others = (part.child("additionalProperties") for part in parts)
        free = next((node for node in others if not node.missing), None)
        for key, item in value.items():
            here = (*pointer, key)
            if key in known:
                yield from self._unknown(item, known[key], here, name)
            elif free is not None and isinstance(free.value, dict):
                yield from self._unknown(item, free, here, name)
            elif known and free is None:
                yield Problem(here, f"{place(name, here)} is unknown", ", ".join(known))

    def _parts(self, schema: Node, value: Any, depth: int = 0) -> Iterator[Node]:
        """Yield the schemas that apply to a value together: layers, and the option taken."""
        if depth > _DEEPEST:
            return
        for layer in layers(schema, strict=False):
            yield layer.node
            option = self.option(layer.node, value) if options(layer.node) else None
            if option is not None:
                yield from self._parts(option, value, depth + 1)
