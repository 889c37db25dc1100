"""Edits of the whole spec have the class that they are made to have, and so have their mirrors."""

from __future__ import annotations

from functools import cache
from random import Random

import pytest

from generator.diff import Change, ComparedSpec, compare
from generator.diff.rules import Level
from tests.diff.families import LEVELS
from tests.diff.known_edits import EDITS, Edit, directions, edited
from tests.embedded import asyncapi, openapi

_SEEDS = range(5)


@cache
def uses() -> dict[str, set[str]]:
    return directions(openapi())


@cache
def before() -> ComparedSpec:
    return ComparedSpec.of(openapi(), asyncapi())


def expected(edit: Edit, letters: str) -> str:
    """The level: of a schema, the highest of the directions in which its values travel."""
    at = [
        LEVELS[letters[-1 if way == "response" else 0]] for way in uses().get(edit.type_, ["any"])
    ]
    return str(max(Level[level.upper()] for level in at))


def told(changes: list[Change]) -> list[tuple[str, str]]:
    return [(change.rule, str(change.level)) for change in changes]


@pytest.mark.slow
@pytest.mark.parametrize("seed", _SEEDS)
@pytest.mark.parametrize("name", EDITS)
def test_an_edit_and_its_mirror_have_their_class(name: str, seed: int) -> None:
    edit = EDITS[name](Random(f"{name} {seed}"), openapi())  # noqa: S311
    new = ComparedSpec.of(edited(openapi(), edit.path, edit.value), asyncapi())
    for (rule, letters), changes in (
        (edit.forward, compare(before(), new)),
        (edit.backward, compare(new, before())),
    ):
        assert told(changes) == [(rule, expected(edit, letters))], edit.path
