"""Schemas that both specs have alike are not compared, and nothing is missed for that."""

from __future__ import annotations

from copy import deepcopy
from typing import Any

import pytest

from generator.diff import ComparedSpec, compare, comparison
from generator.diff.settled import settled_components, settled_paths
from generator.spec.document import Document
from tests.diff.cases import Case, cases

CASES = list(cases())
SCHEMAS: dict[str, Any] = {
    "Alone": {"type": "integer"},
    "Base": {"type": "object", "properties": {"count": {"type": "integer", "minimum": 1}}},
    "Derived": {"allOf": [{"$ref": "#/components/schemas/Base"}]},
    "Holder": {"type": "array", "items": {"$ref": "#/components/schemas/Derived"}},
    "Loop": {"properties": {"next": {"$ref": "#/components/schemas/Loop"}}},
    "Part": {"$ref": "#/components/schemas/Base/properties/count"},
    "ByName": {"discriminator": {"propertyName": "kind", "mapping": {"base": "Base"}}},
    "Beyond": {"$ref": "#/paths/~1a/schema"},
    "Nowhere": {"$ref": "#/components/schemas/Missing"},
}
OF_BASE = {"Base", "Derived", "Holder", "Part", "ByName"}
ELSEWHERE = {"Beyond", "Nowhere"}


def settled(old: dict[str, Any], new: dict[str, Any]) -> set[str]:
    before, after = (Document("", {"components": {"schemas": each}}) for each in (old, new))
    return {name for _, name in settled_components(before, after)}


def test_what_is_the_same_with_all_that_it_leads_to_is_settled() -> None:
    assert settled(SCHEMAS, deepcopy(SCHEMAS)) == SCHEMAS.keys() - ELSEWHERE


@pytest.mark.parametrize("minimum", [2, 1.0, True, None, {"$ref": "#/components/schemas/Alone"}])
def test_a_change_unsettles_all_that_leads_to_it(minimum: object) -> None:
    new = deepcopy(SCHEMAS)
    new["Base"]["properties"]["count"]["minimum"] = minimum
    assert settled(SCHEMAS, new) == settled(new, SCHEMAS) == SCHEMAS.keys() - ELSEWHERE - OF_BASE


def test_a_schema_that_comes_or_goes_unsettles_all_that_leads_to_it() -> None:
    new = {name: schema for name, schema in SCHEMAS.items() if name != "Base"}
    assert settled(SCHEMAS, new) == settled(new, SCHEMAS) == SCHEMAS.keys() - ELSEWHERE - OF_BASE


def test_a_long_chain_is_followed_to_its_end() -> None:
    chain: dict[str, Any] = {
        f"T{at}": {"$ref": f"#/components/schemas/T{at + 1}"} for at in range(20_000)
    }
    end = f"T{len(chain)}"
    assert settled(chain | {end: {"minimum": 1}}, chain | {end: {"minimum": 2}}) == set()
    assert len(settled(chain | {end: {}}, chain | {end: {}})) == len(chain) + 1


@pytest.mark.parametrize("documents", [{}, {"components": []}, {"components": {"schemas": None}}])
def test_documents_without_schemas_have_nothing_settled(documents: Any) -> None:
    assert settled_components(Document("", documents), Document("", documents)) == frozenset()


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_the_changes_are_those_of_a_comparison_of_everything(
    case: Case, monkeypatch: pytest.MonkeyPatch
) -> None:
    found = compare(case.before, case.after), compare(case.after, case.before)
    monkeypatch.setattr(comparison, "settled_components", lambda *_: frozenset[str]())
    monkeypatch.setattr(comparison, "settled_paths", lambda *_: frozenset[str]())
    assert found == (compare(case.before, case.after), compare(case.after, case.before))


def paths(**other: Any) -> Document:
    ok = {"$ref": "#/components/responses/Ok"}
    known = {
        "openapi": "3.1.0",
        "security": [{"a": []}],
        "paths": {"/a": {"get": {"responses": {"200": ok}}}, "/b": {"get": {"responses": {}}}},
        "components": {
            "responses": {"Ok": {"content": {"a/b": {"schema": {"$ref": SCHEMA}}}}},
            "schemas": {"T": {"type": "object"}},
        },
    }
    return Document("", known | other)


SCHEMA = "#/components/schemas/T"


@pytest.mark.parametrize(
    ("other", "expected"),
    [
        ({}, {"/a", "/b"}),
        ({"security": []}, set()),
        ({"paths": {"/a": {"get": {"responses": {}}}, "/b": {"get": {"responses": {}}}}}, {"/b"}),
        ({"components": {"responses": {"Ok": {"content": {"a/b": {"schema": {"$ref": SCHEMA}}}}},
                         "schemas": {"T": {"type": "string"}}}}, {"/b"}),
    ],
)  # fmt: skip
def test_a_path_is_settled_with_all_that_it_leads_to(other: Any, expected: set[str]) -> None:
    old, new = paths(), paths(**other)
    assert settled_paths(old, new, settled_components(old, new)) == expected


def test_a_settled_path_is_not_compared_though_its_type_is_used_elsewhere() -> None:
    """The changed type is reported at what uses it, and not missed for a path that does not."""
    old = paths().data
    new = deepcopy(old)
    new["components"]["schemas"]["T"] = {"type": "string"}
    before, after = ComparedSpec.of(old), ComparedSpec.of(new)
    assert [change.rule for change in compare(before, after)] == ["type-changed"]
    assert compare(before, before) == []
