"""The comparison can fail: a spec that says anything else is found out, wherever it says it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from tests.facts.differences import differences, load_explanations, split
from tests.facts.document import state_components, state_paths, state_spec
from tests.facts.statements import Statements

EXPLANATIONS = load_explanations(Path(__file__).parent / "explained.yaml")
PLACES = 3  # of each kind of change in either half, spread over it; there are thousands
Documents = tuple[dict[str, Any], dict[str, Any]]

# What is taken out, by the key of what holds it; and the keys whose text or number is changed.
_TAKEN_OUT_OF = ("paths", "responses", "headers", "schemas", "messages", "properties", "content")
_TAKEN_OUT = (
    *("get", "put", "post", "delete", "requestBody", "additionalProperties", "x-feature"),
    *("default", "readOnly", "minItems", "minimum", "maximum", "maxLength"),
)
_LISTS = ("required", "parameters", "x-messages", "x-error-ids", "oneOf", "allOf", "anyOf")
_CHANGED = (
    *("$ref", "const", "format", "since", "name", "in", "default"),
    *("minItems", "minimum", "maximum", "maxLength"),
)
_PARALLEL = ("enum", "x-enum-varnames")


class Change(NamedTuple):
    """One alteration of a document: what a key holds afterwards, None for nothing."""

    kind: str
    holder: Any
    key: Any
    value: Any
    of_paths: bool = False

    def __str__(self) -> str:
        return f"{self.kind} {self.key} to {self.value}"


def changes(node: Any, inside: str = "") -> Iterator[Change]:
    """All alterations of a part of a document."""
    if isinstance(node, dict):
        for key, value in node.items():
            if key == "examples" and inside != "properties":
                continue  # examples are no facts
            yield from _of_field(node, key, inside)
            yield from changes(value, _inside(inside, key))
    elif isinstance(node, list):
        for index, value in enumerate(node):
            if inside in _LISTS:
                yield Change(f"{inside} without", node, index, None)
            elif inside in _PARALLEL:
                yield Change(f"change {inside}", node, index, _other(value))
            yield from changes(value, f"one of {inside}")


def _of_field(node: dict[str, Any], key: str, inside: str) -> Iterator[Change]:
    value = node[key]
    if inside in _TAKEN_OUT_OF:
        yield Change(f"{inside} without", node, key, None)
        return
    if key in _TAKEN_OUT:
        yield Change(f"without {key}", node, key, None)
    if key in _CHANGED:
        yield Change(f"change {key}", node, key, _other(value))
    elif key == "required" and value is True and "schema" in node:
        yield Change("parameter not required", node, key, False)
    elif key == "type" and _is_compared(value, node, inside):
        yield Change("change type", node, key, _other_type(value))


def _inside(outer: str, key: str) -> str:
    if outer == "properties":
        return ""
    return outer if (outer, key) == ("schema", "items") else key


def _is_compared(kind: Any, node: dict[str, Any], inside: str) -> bool:
    """Whether a `type` is compared: not that of a parameter, nor where `const` or `$ref` tell."""
    return kind not in ("object", "null") and "const" not in node and inside != "schema"


def _other(value: Any) -> Any:
    if isinstance(value, bool):
        return not value
    return value + 1 if isinstance(value, int) else f"{value}x"


def _other_type(value: Any) -> Any:
    if isinstance(value, list):
        return next(kind for kind in value if kind != "null")
    return [value, "null"]


def all_changes(documents: Documents) -> list[Change]:
    openapi, asyncapi = documents
    both = openapi["components"]["schemas"].keys() & asyncapi["components"]["schemas"].keys()
    found = [
        *(c._replace(of_paths=True) for c in changes(openapi["paths"], "paths")),
        *changes(openapi["components"]["schemas"], "schemas"),
        *changes(asyncapi["components"]["schemas"], "schemas"),
        *changes(asyncapi["components"]["messages"], "messages"),
    ]
    # Left in one document alone, a type is still there; the validators find what refers to it.
    return [c for c in found if not (c.kind == "schemas without" and c.key in both)]


def stated(change: Change, documents: Documents) -> Statements:
    """Return the statements of the half of the documents where a change is."""
    return state_paths(documents[0]) if change.of_paths else state_components(*documents)


def stated_after(change: Change, documents: Documents) -> Statements:
    """Return the same statements with the change, and undo it."""
    before = change.holder.copy()
    if change.value is None:
        del change.holder[change.key]
    else:
        change.holder[change.key] = change.value
    try:
        return stated(change, documents)
    finally:
        change.holder.clear()
        (change.holder.extend if isinstance(before, list) else change.holder.update)(before)


@pytest.fixture(scope="session")
def possible(documents: Documents) -> dict[str, list[Change]]:
    found: dict[str, list[Change]] = {}
    for change in all_changes(documents):
        where = "paths" if change.of_paths else "components"
        found.setdefault(f"{change.kind} in {where}", []).append(change)
    return found


def test_there_are_many_kinds_of_change(possible: dict[str, list[Change]]) -> None:
    kinds = Counter({kind: len(found) for kind, found in possible.items()})
    assert len(kinds) > 45
    assert kinds.total() > 40_000


@pytest.mark.slow
def test_a_changed_spec_differs(
    documents: Documents, possible: dict[str, list[Change]], facts: Statements
) -> None:
    before = state_spec(*documents)
    missed = []
    for found in possible.values():
        original = stated(found[0], documents)
        others = {item: value for item, value in before.items() if item not in original}
        for change in found[:: 1 + len(found) // PLACES]:
            after = stated_after(change, documents)
            told = {i for i in original.keys() | after.keys() if original.get(i) != after.get(i)}
            # An item that the facts do not know either way is seen, and cannot be compared.
            known = bool(told & facts.keys())
            if not told or (known and not _is_found(told, others | after, facts)):
                missed.append(str(change))
    assert missed == []
    assert state_spec(*documents) == before


def _is_found(told: set[str], after: Statements, facts: Statements) -> bool:
    """Whether the comparison fails after a change: at one of its items, or anywhere (slower)."""
    spec, known = ({i: said[i] for i in told if i in said} for said in (after, facts))
    unexplained, _ = split(differences(spec, known), EXPLANATIONS)
    return bool(unexplained) or split(differences(after, facts), EXPLANATIONS) != ([], [])
