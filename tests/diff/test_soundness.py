"""No value that is lost or gained is passed over: JSON Schema judges the pairs of schemas."""

from __future__ import annotations

from itertools import product
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from generator.diff import Change, Level, compare
from tests.diff.cases import entries
from tests.diff.families import FamilyPair, family_pairs

# JSON Schema takes values in no direction, and so passes over what is read or write only.
PAIRS = [p for p in family_pairs() if p.at == "schema" and not p.family.startswith("Read only")]
TEXTS = ["", "a", "b", "c", "bb", "aaaaaa", "x" * 8, "x" * 12]
NUMBERS = [-1, 0, 0.4, 0.5, 1, 1.5, 2, 3, 4, 4.5, 5, 5.5, 6, 8, 9, 9.5, 10, 11, 20]
ARRAYS: list[Any] = [[], ["a"], [1], [None], ["a", "b"], ["a", "a"], [1, 2, 3], list("abcdefghij")]
OBJECTS: list[Any] = [
    *({}, {"zzzzzzzz": 1}, {"zzzzzzzz": "q"}, {"a": {"b": 1}}, {str(n): n for n in range(7)}),
    *({name: value} for name, value in product("abcn", [None, 1, "x"])),
    *({"a": one, "b": other} for one, other in product([1, "x"], repeat=2)),
    {"a": "x", "b": "y", "c": "z"},
]
VALUES: list[Any] = [None, True, False, *TEXTS, *NUMBERS, *ARRAYS, *OBJECTS]


def of_2020(schema: Any) -> Any:
    """A schema with the flags of OpenAPI 3.0 as JSON Schema 2020-12 has them.

    Options are alternatives, as they are to every client: that no two may be met is not judged.
    """
    if isinstance(schema, list):
        return [of_2020(item) for item in schema]
    if not isinstance(schema, dict):
        return schema
    changed = {key: of_2020(value) for key, value in schema.items()}
    if "oneOf" in changed:
        changed["anyOf"] = changed.pop("oneOf")
    if changed.pop("nullable", False):
        changed["type"] = [changed["type"], "null"]
    if changed.get("exclusiveMinimum") is True:
        changed["exclusiveMinimum"] = changed.pop("minimum")
    return changed


def valid(schema: Any) -> list[bool]:
    validator = Draft202012Validator(of_2020(schema))
    return [validator.is_valid(value) for value in VALUES]


def level(changes: list[Change], direction: str) -> Level:
    """The level of the changes of a body that travels in a direction."""
    told = (
        effect.level
        for change in changes
        for effect in change.effects
        if effect.direction in (direction, "any") and f"/{direction}-body" in change.item
    )
    return max(told, default=Level.DOCS)


def assert_sound(old: Any, new: Any) -> None:
    pair = FamilyPair("", "", "schema", old, new, {}, {}, ("", ""), "")
    # Specs that state versions: in others, whoever adds a part is taken at their word.
    changes = compare(*pair.specs(), "gated")
    both = list(zip(valid(old), valid(new), strict=True))
    if any(before and not after for before, after in both):
        assert level(changes, "request") >= Level.WARNING
    if any(after and not before for before, after in both):
        assert level(changes, "response") >= Level.WARNING


@pytest.mark.parametrize("pair", PAIRS, ids=lambda pair: f"{pair.family} {pair.oasdiff}")
def test_what_a_caller_or_a_reader_loses_is_a_warning_at_least(pair: FamilyPair) -> None:
    assert_sound(pair.old, pair.new)
    assert_sound(pair.new, pair.old)


# JSON Schema has no `dependencies` any more.
SPELLINGS = [
    entry
    for entry in entries()
    if entry["file"] == "spellings-schemas"
    and "property" in entry
    and "dependencies" not in str(entry)
]


@pytest.mark.parametrize("entry", SPELLINGS, ids=lambda entry: entry["name"])
def test_unusual_spellings_are_no_excuse(entry: dict[str, Any]) -> None:
    old, new = (entry["property"][side] for side in ("before", "after"))
    assert_sound(old, new)
    assert_sound(new, old)
    for pair in PAIRS[::40]:
        assert_sound(old, pair.new)
        assert_sound(pair.old, new)


def test_pairs_that_differ_in_several_ways_are_judged_as_well() -> None:
    schemas = [schema for pair in PAIRS for schema in (pair.old, pair.new)]
    for at, old in enumerate(schemas):
        assert_sound(old, schemas[(at * 7 + 3) % len(schemas)])
    pattern = {"additionalProperties": False, "patternProperties": {"a": {"type": "string"}}}
    assert_sound({"additionalProperties": {"type": "integer"}}, pattern)
