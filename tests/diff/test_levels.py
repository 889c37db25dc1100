"""Levels that a project gives to rules, and profiles."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.cli import main
from generator.diff import ComparedSpec, compare
from generator.diff.levels import load_levels, with_levels
from generator.spec.errors import SpecError

GET: dict[str, object] = {"get": {"responses": {}}}
SINCE = {"get": {"responses": {}, "x-feature": {"name": "f", "since": 1}}}


def spec(**paths: object) -> ComparedSpec:
    return ComparedSpec.of({"openapi": "3.1.0", "paths": {f"/{k}": v for k, v in paths.items()}})


@pytest.mark.parametrize(
    ("profile", "known", "expected"),
    [
        ("auto", GET, "operation-added-plain"),
        ("auto", SINCE, "operation-added"),
        ("plain", SINCE, "operation-added-plain"),
        ("gated", GET, "operation-added"),
    ],
)
def test_a_profile_says_whether_new_parts_need_a_version(
    profile: str, known: object, expected: str
) -> None:
    changes = compare(spec(a=known), spec(a=known, b=GET), profile)  # type: ignore[arg-type]
    assert [change.rule for change in changes] == [expected]


def levels(tmp_path: Path, text: str) -> Path:
    path = tmp_path / "levels.yaml"
    path.write_text(f"levels:\n  {text}\n")
    return path


NEW, GONE = "operation-added-plain", "operation-removed"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"{GONE}: docs", [(NEW, "addition"), (GONE, "docs")]),
        (f"{GONE}: {{any: warning}}", [(GONE, "warning"), (NEW, "addition")]),
        (f"{NEW}: breaking", [(GONE, "breaking"), (NEW, "breaking")]),
    ],
)
def test_a_file_gives_a_rule_another_level(
    tmp_path: Path, text: str, expected: list[tuple[str, str]]
) -> None:
    changes = compare(spec(a=GET), spec(b=GET))
    changed = with_levels(changes, load_levels(levels(tmp_path, text)))
    assert [(change.rule, str(change.level)) for change in changed] == expected
    assert {c.fingerprint for c in changed} == {c.fingerprint for c in changes}


def test_a_rule_of_schemas_has_a_level_for_each_direction(tmp_path: Path) -> None:
    path = levels(tmp_path, "became-nullable: {response: docs}")
    assert load_levels(path) == {"became-nullable": {"response": 0}}


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("no-such-rule: docs", "there is no rule 'no-such-rule'"),
        ("operation-removed: severe", "'severe' is no level"),
        ("operation-removed: {request: docs}", "operation-removed has no direction"),
        ("operation-removed: 3", "3 is no level"),
        ("operation-removed: [docs]", "['docs'] is no level"),
    ],
)
def test_what_is_no_level_is_refused(tmp_path: Path, text: str, problem: str) -> None:
    with pytest.raises(SpecError) as refusal:
        load_levels(levels(tmp_path, text))
    assert f"/levels/{text.partition(':')[0]}: {problem}" in str(refusal.value)


def test_a_level_decides_the_exit_status(tmp_path: Path) -> None:
    for name, paths in (("old", "{/a: {get: {responses: {}}}}"), ("new", "{}")):
        (tmp_path / f"{name}.yaml").write_text(f"openapi: 3.1.0\npaths: {paths}\n")
    command = ["diff", *(str(tmp_path / f"{name}.yaml") for name in ("old", "new"))]
    command += ["--fail-on", "breaking"]
    assert main(command) == 1
    file = levels(tmp_path, "operation-removed: warning")
    assert main([*command, "--levels", str(file)]) == 0
