"""Properties of the comparison, on the spec of this repository."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from generator.diff import Change, ComparedSpec, Level, compare, read
from generator.diff.data import canonical
from generator.diff.rules import RULES
from tests.diff.edits import edited, neutral, paths, reversed_order
from tests.diff.excerpts import asyncapi_excerpt, openapi_excerpt

SPEC = Path(__file__).parents[2] / "spec"


@cache
def both() -> tuple[ComparedSpec, ComparedSpec]:
    """Return the spec as the old and as the new one."""
    return read(str(SPEC), str(SPEC))


@cache
def excerpt(kind: str) -> dict[str, Any]:
    """Return a part of a document, to which edits are made in copies."""
    old, _ = both()
    if kind == "openapi":
        return openapi_excerpt(old.openapi.data)
    return asyncapi_excerpt(old.asyncapi.data)


@cache
def unchanged(kind: str) -> str:
    """Return an excerpt as a text that no neutral edit changes."""
    return canonical(neutral(excerpt(kind)))


@cache
def places(kind: str) -> list[Any]:
    """Return the paths of all parts of an excerpt."""
    return list(paths(excerpt(kind)))


def spec_of(kind: str, document: dict[str, Any]) -> ComparedSpec:
    return ComparedSpec.of(document) if kind == "openapi" else ComparedSpec.of({}, document)


@cache
def before(kind: str) -> ComparedSpec:
    """Return the excerpt that edits are compared with."""
    return spec_of(kind, excerpt(kind))


def base(rule: str) -> str:
    return RULES[rule].variant_of or rule


def keys(changes: list[Change], *, mirrored: bool = False) -> set[tuple[str, str]]:
    """Return the rules by item; those of the mirrored comparison backwards in time."""
    return {
        (base(RULES[change.rule].mirror if mirrored else change.rule), item)
        for change in changes
        for item in change.alike or (change.item,)
    }


def test_nothing_changed_between_a_spec_and_itself() -> None:
    assert compare(*both()) == []


def test_another_order_is_no_change() -> None:
    old, _ = both()
    documents = old.openapi.data, old.asyncapi.data
    turned = ComparedSpec.of(*map(reversed_order, documents))
    assert [canonical(d) for d in documents] != [
        canonical(d) for d in (turned.openapi.data, turned.asyncapi.data)
    ]
    assert compare(old, turned) == []


@pytest.mark.slow
@pytest.mark.parametrize("kind", ["openapi", "asyncapi"])
@settings(max_examples=50)
@given(data=st.data())
def test_an_edit_is_never_missed_and_its_mirror_is_seen_backwards(
    kind: str, data: st.DataObject
) -> None:
    changed = data.draw(edited(excerpt(kind), places(kind)))
    assume(canonical(neutral(changed)) != unchanged(kind))
    old, new = before(kind), spec_of(kind, changed)
    forward, backward = compare(old, new), compare(new, old)
    assert forward
    assert keys(forward) == keys(backward, mirrored=True)


@pytest.mark.slow
@settings(max_examples=20)
@given(data=st.data())
def test_several_edits_mirror_as_well(data: st.DataObject) -> None:
    changed = excerpt("openapi")
    for _ in range(data.draw(st.integers(2, 8))):
        changed = data.draw(edited(changed, list(paths(changed))))
    old, new = before("openapi"), ComparedSpec.of(changed)
    assert keys(compare(old, new)) == keys(compare(new, old), mirrored=True)


@pytest.mark.slow
@settings(max_examples=20)
@given(
    name=st.deferred(lambda: st.sampled_from(sorted(excerpt("openapi")["components"]["schemas"])))
)
def test_a_type_renamed_everywhere_is_one_change(name: str) -> None:
    openapi = excerpt("openapi")
    text = canonical(openapi).replace(
        f'"#/components/schemas/{name}"', '"#/components/schemas/Renamed"'
    )
    renamed = json.loads(text)
    schemas = renamed["components"]["schemas"]
    schemas["Renamed"] = schemas.pop(name)
    changes = compare(before("openapi"), ComparedSpec.of(renamed))
    (renaming,) = (change for change in changes if change.arguments.get("new") == "Renamed")
    assert (renaming.rule, renaming.level) == ("schema-renamed", Level.BREAKING)
    assert {change.level for change in changes if change is not renaming} <= {Level.DOCS}
