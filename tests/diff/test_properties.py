"""Properties of the comparison, on the spec of this repository."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from generator.diff import Change, ComparedSpec, Level, compare, read
from generator.diff.pair import canonical
from generator.diff.rules import RULES
from tests.diff.edits import edited, neutral, paths, reversed_order
from tests.diff.excerpts import asyncapi_excerpt, openapi_excerpt

SPEC = Path(__file__).parents[2] / "spec"
OLD, NEW = read(str(SPEC), str(SPEC))
OPENAPI, ASYNCAPI = openapi_excerpt(OLD.openapi.data), asyncapi_excerpt(OLD.asyncapi.data)
SAME = {
    kind: canonical(neutral(data)) for kind, data in (("openapi", OPENAPI), ("asyncapi", ASYNCAPI))
}
PLACES = {"openapi": list(paths(OPENAPI)), "asyncapi": list(paths(ASYNCAPI))}


def spec_of(kind: str, document: dict[str, Any]) -> ComparedSpec:
    return ComparedSpec.of(document) if kind == "openapi" else ComparedSpec.of({}, document)


def base(rule: str) -> str:
    return RULES[rule].variant_of or rule


def keys(changes: list[Change], *, mirrored: bool = False) -> set[tuple[str, str]]:
    """Return the rules by item; those of the mirrored comparison backwards in time."""
    return {(base(RULES[c.rule].mirror if mirrored else c.rule), c.item) for c in changes}


def test_nothing_changed_between_a_spec_and_itself() -> None:
    assert compare(OLD, NEW) == []


def test_another_order_is_no_change() -> None:
    documents = OLD.openapi.data, OLD.asyncapi.data
    turned = ComparedSpec.of(*map(reversed_order, documents))
    assert [canonical(d) for d in documents] != [
        canonical(d) for d in (turned.openapi.data, turned.asyncapi.data)
    ]
    assert compare(OLD, turned) == []


@pytest.mark.slow
@pytest.mark.parametrize("kind", ["openapi", "asyncapi"])
@settings(max_examples=50)
@given(data=st.data())
def test_an_edit_is_never_missed_and_its_mirror_is_seen_backwards(
    kind: str, data: st.DataObject
) -> None:
    document = OPENAPI if kind == "openapi" else ASYNCAPI
    changed = data.draw(edited(document, PLACES[kind]))
    assume(canonical(neutral(changed)) != SAME[kind])
    before, after = spec_of(kind, document), spec_of(kind, changed)
    forward, backward = compare(before, after), compare(after, before)
    assert forward
    assert keys(forward) == keys(backward, mirrored=True)


@pytest.mark.slow
@settings(max_examples=20)
@given(data=st.data())
def test_several_edits_mirror_as_well(data: st.DataObject) -> None:
    changed = OPENAPI
    for _ in range(data.draw(st.integers(2, 8))):
        changed = data.draw(edited(changed, list(paths(changed))))
    before, after = ComparedSpec.of(OPENAPI), ComparedSpec.of(changed)
    assert keys(compare(before, after)) == keys(compare(after, before), mirrored=True)


@pytest.mark.slow
@settings(max_examples=20)
@given(name=st.sampled_from(sorted(OPENAPI["components"]["schemas"])))
def test_a_type_renamed_everywhere_is_one_change(name: str) -> None:
    text = canonical(OPENAPI).replace(
        f'"#/components/schemas/{name}"', '"#/components/schemas/Renamed"'
    )
    renamed = json.loads(text)
    schemas = renamed["components"]["schemas"]
    schemas["Renamed"] = schemas.pop(name)
    changes = compare(ComparedSpec.of(OPENAPI), ComparedSpec.of(renamed))
    (renaming,) = (change for change in changes if change.arguments.get("new") == "Renamed")
    assert (renaming.rule, renaming.level) == ("schema-renamed", Level.BREAKING)
    assert {change.level for change in changes if change is not renaming} <= {Level.DOCS}
