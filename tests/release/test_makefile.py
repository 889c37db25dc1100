"""The Makefile: no set-up in tests, nothing handed to nested makes, the steps of `make ci`."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import pytest

from tests.making import ROOT, environment, run_make

pytestmark = pytest.mark.skipif(not shutil.which("make"), reason="make is not here")

# Each stands for a program: notes its name and arguments, and what make has told it.
STUB = """\
#!/bin/sh
echo "${0##*/} $*" >>"$LOG"
echo "OUT=${OUT-unset} BASE=${BASE-unset} MAKELEVEL=${MAKELEVEL-unset}" >>"$LOG.environment"
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a folder with the Makefile and the environments of an older pyproject.toml."""
    for name in ("Makefile", "pyproject.toml", "requirements.lock", "package.json", ".npmrc"):
        shutil.copy(ROOT / name, tmp_path)
    shutil.copy(ROOT / "package-lock.json", tmp_path)
    shutil.copytree(ROOT / ".ci", tmp_path / ".ci")
    for name in (".venv", "node_modules"):
        (tmp_path / name).mkdir()
        (tmp_path / name / ".installed").touch()
        os.utime(tmp_path / name / ".installed", (0, 0))
    return tmp_path


@pytest.fixture
def log(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the file to which the stubs of python and make write."""
    programs = folder / "programs"
    programs.mkdir()
    for name in ("python", "make"):
        (programs / name).write_text(STUB)
        (programs / name).chmod(0o755)
    monkeypatch.setenv("LOG", str(folder / "log"))
    return folder / "log"


def files(folder: Path) -> dict[str, float]:
    return {str(path): path.stat().st_mtime for path in folder.rglob("*")}


@pytest.mark.parametrize("target", ["test", "lint", "package"])
@pytest.mark.parametrize("absent", [False, True])
def test_a_make_of_the_tests_sets_up_nothing(folder: Path, target: str, absent: bool) -> None:
    if absent:
        shutil.rmtree(folder / ".venv")
    before = files(folder)
    done = run_make(target, "PY=true", "PYTHON=false", folder=folder)
    assert (done.returncode, done.stderr) == (0, "")
    assert files(folder) == before


def test_a_make_of_a_user_does(folder: Path) -> None:
    """The counterpart: what those targets would do if the tests ran them as a user does."""
    done = subprocess.run(
        ["make", "--dry-run", "test", "PYTHON=python"],  # noqa: S607
        cwd=folder, env=environment(), capture_output=True, text=True, check=True,
    )  # fmt: skip
    assert "python -m venv --clear .venv" in done.stdout
    assert "--require-hashes -r requirements.lock" in done.stdout


@pytest.mark.parametrize(
    ("arguments", "fast"),
    [(["test"], True), (["test", "ALL=1"], False), (["coverage"], False)],
)
def test_slow_tests_are_left_out_unless_all_are_asked_for(
    folder: Path, arguments: list[str], fast: bool
) -> None:
    done = subprocess.run(
        ["make", "--dry-run", *arguments, "PYTHON=python"],  # noqa: S607
        cwd=folder, env=environment(), capture_output=True, text=True, check=True,
    )  # fmt: skip
    assert "-m pytest" in done.stdout
    assert ("-m 'not slow'" in done.stdout) is fast


def test_the_steps_of_ci(folder: Path, log: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", f"{folder}/programs:{os.environ['PATH']}")
    done = run_make("ci", f"PY={folder}/programs/python", "BASE=v1.0.0", "-w", folder=folder)
    assert done.returncode == 0, done.stderr
    steps = log.read_text().splitlines()
    assert [step.replace(f"{folder}/", "") for step in steps] == [
        "python -m generator diff --format markdown --longest 60000 -- v1.0.0:spec/ spec",
        "python -m generator release --dry-run",
        "make lint", "make check", "make lint-spec", "make docs",
        "make test ALL=1",
        "python -m build --no-isolation --outdir dist generated",
        "python -m twine --no-color check --strict dist/*",
    ]  # fmt: skip
    assert sorted(path.name for path in (folder / "build").iterdir()) == ["diff.md", "release.md"]


def test_nested_makes_and_programs_inherit_no_setting(
    folder: Path, log: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", f"{folder}/programs:{os.environ['PATH']}")
    run_make("ci", f"PY={folder}/programs/python", "BASE=v1.0.0", folder=folder)
    told = log.with_name("log.environment").read_text().splitlines()
    assert len(told) == 9
    assert {line.partition(" MAKELEVEL")[0] for line in told} == {"OUT=unset BASE=unset"}
    assert [line for line in told[2:7] if not line.endswith("MAKELEVEL=unset")] == []


@pytest.mark.parametrize(
    ("arguments", "command"),
    [
        (["generate"], "generate --pages spec/pages --out ."),
        (["generate", "PAGES=a b", "OUT=$(shell touch bad)'"],
         "generate --pages a b --out $(shell touch bad)'"),
        (["docs"], "docs --spec spec --out site --guides docs"),
        (["docs", "SPEC=`touch bad`", "OUT=$HOME"], "docs --spec `touch bad` --out $HOME"),
        (["diff", "OLD=a;b", "ARGS=--fail-on breaking"], "diff --fail-on breaking -- a;b spec"),
    ],
)  # fmt: skip
def test_values_arrive_as_they_were_typed(
    folder: Path, log: Path, arguments: list[str], command: str
) -> None:
    done = run_make(*arguments, f"PY={folder}/programs/python", folder=folder)
    assert done.returncode == 0, done.stderr
    assert log.read_text() == f"python -m generator {command}\n"
    assert not (folder / "bad").exists()
