"""The commands as they are called."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from generator.cli import main
from tests.release.clones import ROOT
from tests.release.small import CLIENT, CLIENT_FILE, SPEC_FILE, VERSION_FILE, Small


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
    assert capsys.readouterr().err == f"M {CLIENT_FILE}: not committed, 1 in all: a clean tree\n"


def test_a_version_is_released_once(small: Small, capsys: pytest.CaptureFixture[str]) -> None:
    small.clone.git("switch", "--quiet", "--create", "elsewhere")
    small.clone.commit("Not of main")
    small.clone.tag("v1.4.1")
    small.clone.git("switch", "--quiet", "main")
    small.edit(SPEC_FILE, "Says what it is.", "Tells what it is.")
    assert main(["release"]) == 1
    assert capsys.readouterr().err == "v1.4.1: is a tag already: a version not yet released\n"
    # Of what another branch has released, a change is not at fault: a dry run succeeds.
    assert main(["release", "--dry-run"]) == 0
    assert capsys.readouterr().out.startswith(
        "1.4.1, after v1.4.0; worst change of the API: docs\nThat is a tag already: "
        "a release wants a higher number in distribution/_version.py\n\n## [1.4.1]"
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
    assert capsys.readouterr().err == "v9.9.9: no such tag: the tag of an earlier release\n"


def test_without_an_index_publish_says_so(
    small: Small, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("TWINE_REPOSITORY_URL", raising=False)
    assert main(["publish"]) == 1
    assert capsys.readouterr().err == "TWINE_REPOSITORY_URL: names no index: the URL of one\n"


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
        (["release"], 1, f"icwsgen release: griffe is missing: {INSTALL}\n"),
        (["diff", "spec", "spec"], 0, ""),
    ],
)
def test_only_releases_need_griffe(arguments: list[str], status: int, says: str) -> None:
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, *arguments],
        cwd=ROOT, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert (done.returncode, done.stderr) == (status, says)
