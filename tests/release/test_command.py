"""The commands as they are called."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from generator.cli import main
from tests.release.clones import RELEASED
from tests.release.small import (
    CLIENT,
    CLIENT_FILE,
    PACKAGE,
    RUNTIME,
    SPEC,
    SPEC_FILE,
    VERSION_FILE,
    Small,
)


@pytest.fixture
def small(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Small:
    made = Small(tmp_path / "repository")
    made.clone.tag("v1.4.0")
    monkeypatch.chdir(made.clone.folder)
    return made


def test_a_dry_run_takes_what_is_not_committed(
    small: Small, capsys: pytest.CaptureFixture[str]
) -> None:
    (small.clone.folder / CLIENT_FILE).write_text(CLIENT + "def more(): ...\n")
    assert main(["release", "--dry-run"]) == 0
    said = capsys.readouterr()
    assert said.out.startswith(
        "1.5.0, after v1.4.0; worst change of the API: addition\n\n## [1.5.0]"
    )
    assert said.err == ""
    assert main(["release"]) == 1
    assert capsys.readouterr().err == (
        f"{CLIENT_FILE}: it is not committed, and 0 others are not (expected a clean work tree)\n"
    )


def test_a_dry_run_shows_what_is_written_by_hand(
    small: Small, capsys: pytest.CaptureFixture[str]
) -> None:
    (small.clone.folder / CLIENT_FILE).write_text(CLIENT + "def more(): ...\n")
    path = small.clone.folder / "distribution/CHANGELOG.md"
    path.write_text("# Changelog\n\n## [Unreleased]\n\n### Fixed\n\n- By hand.\n")
    assert main(["release", "--dry-run"]) == 0
    assert "### Fixed\n\n- By hand.\n" in capsys.readouterr().out


def test_a_version_is_released_once(small: Small, capsys: pytest.CaptureFixture[str]) -> None:
    small.clone.git("switch", "--quiet", "--create", "elsewhere")
    small.clone.commit("Not of main")
    small.clone.tag("v1.4.1")
    small.clone.git("switch", "--quiet", "main")
    small.edit(SPEC_FILE, "Says what it is.", "Tells what it is.")
    assert main(["release"]) == 1
    assert capsys.readouterr().err == (
        "v1.4.1: the tag exists already (expected a version not yet released)\n"
    )
    # Of what another branch has released, a change is not at fault: a dry run succeeds.
    assert main(["release", "--dry-run"]) == 0
    assert capsys.readouterr().out.startswith(
        "1.4.1, after v1.4.0; worst change of the API: docs\nThe tag exists already: "
        "a release needs a higher number in distribution/_version.py\n\n## [1.4.1]"
    )


def test_a_number_written_by_hand_is_reason_enough(
    small: Small, capsys: pytest.CaptureFixture[str]
) -> None:
    small.write(VERSION_FILE, '__version__ = "2.0.0"\n')
    assert main(["release", "--dry-run"]) == 0
    assert capsys.readouterr().out.startswith(
        "2.0.0, after v1.4.0; nothing but the number has changed\n\n## [2.0.0]"
    )


def test_what_is_wrong_is_said_in_a_line(small: Small, capsys: pytest.CaptureFixture[str]) -> None:
    small.write("spec/openapi.yaml", "openapi: [")
    assert main(["release", "--dry-run"]) == 1
    said = capsys.readouterr()
    assert said.out == ""
    assert f"{small.clone.folder}/spec/openapi.yaml:" in said.err
    assert main(["release", "--since", "v9.9.9"]) == 1
    assert capsys.readouterr().err == (
        "v9.9.9: there is no such release (expected a tag like v1.2.3)\n"
    )


def test_without_a_change_nothing_is_released(
    small: Small, capsys: pytest.CaptureFixture[str]
) -> None:
    before = small.clone.files()
    assert main(["release"]) == 0
    assert capsys.readouterr().out == "nothing has changed since the last release\n"
    assert small.clone.files() == before


@pytest.fixture
def package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Small:
    """Return a repository whose client can be built and tried, with a new name since 1.4.0."""
    made = Small(tmp_path / "repository", PACKAGE)
    made.clone.tag("v1.4.0")
    for name in ("runtime/__init__.py", CLIENT_FILE):
        (made.clone.folder / name).write_text(f"{RUNTIME}\n\ndef more(): ...\n", "utf-8")
    made.clone.commit("More")
    monkeypatch.chdir(made.clone.folder)
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    monkeypatch.setenv("SOURCE_DATE_EPOCH", RELEASED)
    return made


def test_a_release_writes_version_and_changelog(
    package: Small, capsys: pytest.CaptureFixture[str]
) -> None:
    before = package.clone.files()
    assert main(["release"]) == 0
    printed = capsys.readouterr()
    entry = (
        "## [1.5.0] - 2031-05-06\n\n### Added\n\n#### Python names and types\n\n"
        "- `icws.more`: was added\n"
    )
    assert printed.out.startswith(
        f"1.5.0, after v1.4.0; worst change of the API: addition\n\n{entry}\nBuilt, installed "
    )
    assert printed.err == "generating\nbuilding\ntrying the package in an empty environment\n"
    after = package.clone.files()
    version, changelog = b'__version__ = "1.5.0"\n', f"# Changelog\n\n{entry}".encode()
    assert {name: text for name, text in after.items() if before.get(name) != text} == {
        "distribution/_version.py": version, "generated/icws/_version.py": version,
        "distribution/CHANGELOG.md": changelog, "generated/CHANGELOG.md": changelog,
    }  # fmt: skip


def test_a_trial_that_fails_leaves_everything_as_it_was(
    package: Small, capsys: pytest.CaptureFixture[str]
) -> None:
    package.edit("generated/pyproject.toml", "sandbox = []", 'sandbox = ["icws-missing"]')
    before = package.clone.files()
    assert main(["release"]) == 1
    printed = capsys.readouterr()
    assert printed.out == ""
    assert "No matching distribution found for icws-missing" in printed.err
    assert printed.err.endswith("\npip install: it failed with exit status 1 (expected 0)\n")
    assert package.clone.files() == before
    assert package.clone.git("status", "--porcelain") == ""


def test_edits_of_the_generated_client_are_not_released(
    package: Small, capsys: pytest.CaptureFixture[str]
) -> None:
    package.write(CLIENT_FILE, f"{RUNTIME}# by hand\n")
    before = package.clone.files()
    assert main(["release"]) == 1
    assert capsys.readouterr().err == (
        f"generating\n{CLIENT_FILE}: it is not what the generator writes "
        "(expected the result of make generate, committed)\n"
    )
    assert package.clone.files() == before


INSTALL = "pip install 'icws-generator[release]'"
PROGRAM = """
import sys
sys.modules["griffe"] = None  # as where it is not installed
from generator.cli import main
sys.exit(main(sys.argv[1:]))
"""


@pytest.mark.parametrize(
    ("arguments", "status", "says"),
    [
        (["release"], 1, f"icwsgen release: griffe is missing (expected {INSTALL})\n"),
        (["diff", "openapi.yaml", "openapi.yaml"], 0, ""),
    ],
    ids=["release", "diff"],
)
def test_only_releases_need_griffe(
    tmp_path: Path, arguments: list[str], status: int, says: str
) -> None:
    (tmp_path / "openapi.yaml").write_text(SPEC)
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, *arguments],
        cwd=tmp_path, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert (done.returncode, done.stderr) == (status, says)
