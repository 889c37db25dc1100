"""The lock files: every pin of pyproject.toml, with hashes, and no address."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from tests.making import ROOT

LOCKS = (ROOT / "requirements.lock", ROOT / ".ci/twine.lock", ROOT / "interop/tools.lock")
ENGINE = ROOT / "fuzz/atheris.lock"
_PIN = re.compile(r"^(\S+==\S+)(?: ; (.+?))? \\\n((?:    --hash=\S+(?: \\)?\n)+)", re.MULTILINE)


def pins(lock: Path) -> dict[str, list[Requirement]]:
    """Return the requirements of a lock file by their canonical name."""
    by_name: dict[str, list[Requirement]] = {}
    for text, *_ in _PIN.findall(lock.read_text("utf-8")):
        requirement = Requirement(text)
        by_name.setdefault(canonicalize_name(requirement.name), []).append(requirement)
    return by_name


@pytest.mark.parametrize("lock", [*LOCKS, ENGINE], ids=lambda lock: lock.name)
def test_everything_has_hashes_and_nothing_an_address(lock: Path) -> None:
    text = lock.read_text("utf-8")
    rest = [line for line in _PIN.sub("", text).splitlines() if not line.startswith("#")]
    assert rest == []
    assert len(pins(lock)) > (0 if lock == ENGINE else 20)
    assert "://" not in text
    hashes = [hashes for *_, hashes in _PIN.findall(text)]
    assert all(re.findall(r"--hash=sha256:[0-9a-f]{64}\b", block) for block in hashes)


def test_the_pins_of_the_project_are_those_of_the_lock() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    extras = project["project"]["optional-dependencies"]
    texts = [*project["project"]["dependencies"], *extras["release"], *extras["dev"]]
    wanted = [Requirement(text) for text in (*texts, *project["build-system"]["requires"])]
    locked = pins(LOCKS[0])
    for requirement in wanted:
        if requirement.name != project["project"]["name"]:
            found = [pin.specifier for pin in locked[canonicalize_name(requirement.name)]]
            assert found == [requirement.specifier], requirement


def test_twine_is_the_same_in_both() -> None:
    all_pins, of_twine = pins(LOCKS[0]), pins(LOCKS[1])
    assert "twine" in of_twine
    assert {name: all_pins.get(name) for name in of_twine} == of_twine
