"""Versions of code: of all that decides what a cache keeps."""

from __future__ import annotations

import re
import subprocess
import sys
import time
from collections.abc import Iterable
from pathlib import Path

import pytest

from generator import code_version, file_hashes, step_cache
from generator.emit.cache import WRITER
from generator.read import cache as read_cache
from tests.embedded import ROOT

GENERATOR = ROOT / "generator"


def steps() -> Iterable[str]:
    """Return the modules that ask the cache of steps."""
    asking = re.compile(r"\bcache\.(?:derived|of_part)\(")
    for file in sorted(GENERATOR.rglob("*.py")):
        if asking.search(text := file.read_text("utf-8")) and "import StepCache" in text:
            yield ".".join(file.relative_to(ROOT).with_suffix("").parts)


@pytest.mark.parametrize(
    ("folders", "modules"),
    [
        (read_cache.READER, ["generator.read.folder"]),
        (WRITER, ["generator.emit.rendering.client"]),
        (step_cache.STEPS, ["generator.examples.validation", *steps()]),
    ],
    ids=["reader", "writer", "steps"],
)
def test_a_version_covers_all_that_is_imported(folders: set[str], modules: list[str]) -> None:
    code = f"import sys, {', '.join(modules)}; print(*sys.modules)"
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    ours = [name.split(".") for name in run.stdout.split() if name.startswith("generator.")]
    imported = {name[1] for name in ours if (GENERATOR / name[1]).is_dir()}
    assert imported == {"spec", *folders}


def test_the_steps_depend_on_all_that_decides_what_a_page_is_read_as() -> None:
    assert {*read_cache.READER} <= {*step_cache.STEPS}


@pytest.mark.parametrize("library", ["jsonschema", "jsonschema_specifications", "lxml", "six"])
def test_a_version_counts_libraries_and_theirs(
    monkeypatch: pytest.MonkeyPatch, library: str
) -> None:
    first, packages = code_version.code_version(["read"]), code_version.installed()
    another = [f"{one}-another" if one.startswith(f"{library}-") else one for one in packages]
    monkeypatch.setattr(code_version, "installed", lambda: another)
    assert another != packages
    assert code_version.code_version(["read"]) != first


def test_a_version_counts_tables_beside_modules(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(code_version, "_ROOT", tmp_path)
    monkeypatch.setattr(file_hashes, "_BEGAN", time.time_ns() + 10**12)

    def version() -> str:
        return code_version.code_version(["step"])

    counted = (
        "names.py",
        "spec/names.py",
        "step/names.py",
        "step/names.txt",
        "step/below/names.txt",
    )
    others = ("other/names.py", "names.pyc", "step/__pycache__/names.pyc", "step/.cache/names.pyc")
    for name in (*counted, *others):
        before, file = version(), tmp_path / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text("a name")
        assert (version() != before) is (name in counted), name
