"""A document has no differences from itself, however malformed it is."""

from __future__ import annotations

from copy import deepcopy
from functools import cache
from typing import Any

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from generator.diff import ComparedSpec, compare
from tests.diff.cases import cases
from tests.diff.edits import edited, paths
from tests.diff.families import family_pairs

Documents = tuple[dict[str, Any], dict[str, Any]]


@cache
def documents() -> list[Documents]:
    """Return the documents of the corpus and of the pairs after oasdiff's families."""
    specs = [spec for case in cases() for spec in (case.before, case.after)]
    specs += [spec for pair in family_pairs() for spec in pair.specs()]
    return [(spec.openapi.data, spec.asyncapi.data) for spec in specs]


def assert_unchanged(openapi: Any, asyncapi: Any) -> None:
    old, new = (ComparedSpec.of(deepcopy(openapi), deepcopy(asyncapi)) for _ in range(2))
    assert compare(old, new) == []


@pytest.mark.slow
@settings(max_examples=300)
@given(data=st.data())
def test_a_malformed_document_has_no_differences_from_itself(data: st.DataObject) -> None:
    openapi, asyncapi = data.draw(st.sampled_from(documents()))
    for _ in range(data.draw(st.integers(1, 6))):
        places = list(paths(openapi))
        assume(places)
        openapi = data.draw(edited(openapi, places))
    if data.draw(st.booleans()):  # what paths have used is unused then
        openapi = {key: value for key, value in openapi.items() if key != "paths"}
    assert_unchanged(openapi, asyncapi)


@pytest.mark.parametrize(
    "openapi",
    [
        {"tags": [None, "x", {"name": 1}, {"description": "d"}, {"description": "d"}]},
        {"webhooks": {"w": {"post": {"parameters": [1, {"name": []}, {"in": "query"}]}}}},
        {"servers": [1, {}, {"url": 5}]},
    ],
)
def test_parts_without_a_name_are_matched_by_what_they_say(openapi: dict[str, Any]) -> None:
    assert_unchanged({"openapi": "3.1.0", "paths": {}, **openapi}, {"asyncapi": "3.0.0"})
