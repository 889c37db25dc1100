"""ARCHITECTURE.md names every folder and every module of the spec core, and paths that exist."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

ROOT = Path(__file__).parents[1]
TEXT = (ROOT / "ARCHITECTURE.md").read_text("utf-8")
NAMED = set(re.findall(r"`([^`\n]+)`", TEXT))


def folders(*above: str) -> set[str]:
    """Return the folders of the last commit at the top, or in a folder."""
    listing = ["git", "ls-tree", "-d", "--name-only", "HEAD", *above]
    return set(
        subprocess.run(listing, cwd=ROOT, capture_output=True, check=True).stdout.decode().split()
    )


def test_every_folder_has_its_job() -> None:
    lines = [line.split(" | ")[0] for line in TEXT.splitlines() if line.startswith("| `")]
    rows = {name.rstrip("/") for line in lines for name in re.findall(r"`([^`]+)`", line)}
    assert {*folders(), *folders("generator/")} - rows == {"generated"}


def test_every_module_of_the_spec_core_is_named() -> None:
    modules = {path.stem for path in (ROOT / "generator/spec").glob("[a-z]*.py")}
    assert modules - NAMED == set()


def test_every_path_from_the_root_exists() -> None:
    tops = tuple(f"{name}/" for name in folders())
    assert [name for name in NAMED if name.startswith(tops) and not (ROOT / name).exists()] == []
