"""docs/dependencies.md has a line for each library and tool that the project states itself."""

from __future__ import annotations

import json
import re
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
LOCK_OF_PYTHON = (ROOT / "requirements.lock").read_text("utf-8")
LOCK_OF_NODE = (ROOT / "package-lock.json").read_text("utf-8")


def of_python() -> list[str]:
    """Return the names of the distributions in pyproject.toml, its own extras left out."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    groups = [project["dependencies"], *project["optional-dependencies"].values()]
    names = (re.split(r"[=\[;]", line)[0] for group in groups for line in group)
    return sorted({name for name in names if name != project["name"]})


def of_node() -> list[str]:
    """Return the names of the packages in package.json."""
    package = json.loads((ROOT / "package.json").read_text("utf-8"))
    return sorted(package["devDependencies"])


def named_in_docs() -> set[str]:
    """Return the names in the column *package* of the table."""
    rows = (ROOT / "docs" / "dependencies.md").read_text("utf-8").splitlines()
    cells = (row.split(" | ")[1] for row in rows if row.startswith("| "))
    return {word.lower() for cell in cells for word in re.split(r", | \(.*\)", cell)}


@pytest.mark.parametrize("name", [*of_python(), *of_node()])
def test_each_has_a_line(name: str) -> None:
    assert name.lower() in named_in_docs()


def test_a_lock_names_no_host() -> None:
    assert not re.search(r"https?://|--index-url|--find-links", LOCK_OF_PYTHON)
    assert '"resolved"' not in LOCK_OF_NODE
