"""A release from the update of a page to an environment that has installed it from an index."""

from __future__ import annotations

import importlib.util
import subprocess
import sys
from pathlib import Path

import pytest

from tests.release.clones import Clone
from tests.release.index import Index

pytestmark = pytest.mark.slow

WRITTEN = {
    "generated/CHANGELOG.md",
    "generated/icws/_version.py",
    "distribution/CHANGELOG.md",
    "distribution/_version.py",
}


def without_registry(wheels: Path) -> dict[str, str]:
    """Make pip take packages from a folder only, and compile only what is imported."""
    source = {"PIP_NO_INDEX": "1", "PIP_FIND_LINKS": str(wheels), "PIP_CONFIG_FILE": "/dev/null"}
    return source | {"PIP_COMPILE": "0"}


@pytest.fixture(scope="module")
def release(
    updated: Clone, wheels: Path, tmp_path_factory: pytest.TempPathFactory
) -> tuple[Clone, str]:
    """A repository after `release`, and what that said."""
    clone = updated.copy(tmp_path_factory.mktemp("release") / "repository")
    return clone, clone.icwsgen("release", variables=without_registry(wheels)).stdout


def test_version_and_changelog_are_written_and_the_rest_is_said(
    release: tuple[Clone, str], updated: Clone
) -> None:
    clone, said = release
    before, after = updated.files(), clone.files()
    assert {name for name in after if before.get(name) != after[name]} == WRITTEN
    assert after["generated/icws/_version.py"].endswith(b'__version__ = "1.5.0"\n')
    changelog = after["generated/CHANGELOG.md"].decode()
    entry = said.partition("\n\n")[2].partition("\nBuilt, ")[0]
    assert entry.startswith("## [1.5.0] - 2031-05-06\n\n### Added\n")
    # What follows from the spec stands below the headings of the notes that were written by hand.
    heading, _, changes = entry.partition("\n\n")
    assert f"\n\n{heading}\n\n" in changelog
    lines = iter(changelog.partition(f"\n\n{heading}\n\n")[2].splitlines())
    assert all(line in lines for line in changes.splitlines())
    assert changelog.endswith(after["distribution/CHANGELOG.md"].decode())
    assert "git tag -a v1.5.0" in said


def test_a_release_waits_for_its_commit(release: tuple[Clone, str]) -> None:
    again = release[0].icwsgen("release", status=1)
    assert again.stderr == (
        "distribution/CHANGELOG.md: it is not committed, and 3 others are not "
        "(expected a clean work tree)\n"
    )


@pytest.mark.skipif(
    not any(importlib.util.find_spec(name) for name in ("cgi", "legacy_cgi")),
    reason="pypiserver needs legacy-cgi from Python 3.13 on",
)
def test_what_was_said_leads_to_an_index_and_from_there_into_an_empty_environment(
    release: tuple[Clone, str], wheels: Path, tmp_path: Path
) -> None:
    clone = release[0].copy(tmp_path / "repository")
    for name in WRITTEN:
        (clone.folder / name).write_bytes((release[0].folder / name).read_bytes())
    steps = release[1].partition(", then:\n")[2].splitlines()
    for step in steps[:3]:
        clone.run("/bin/sh", "-ec", step)
    dist = clone.folder / "dist"
    clone.build(dist)
    names = ["icws_client-1.5.0-py3-none-any.whl", "icws_client-1.5.0.tar.gz"]
    assert sorted(file.name for file in dist.iterdir()) == names
    with Index(tmp_path / "index", wheels) as index:
        done = clone.publish(variables=index.login())
        assert index.password not in done.stdout + done.stderr
        assert set(names) <= index.files()
        said = installed(tmp_path / "venv", index.url)
    assert said == "1.5.0\n"


def installed(folder: Path, url: str) -> str:
    """Run a program in an environment that has the client from an index, and all that it needs."""
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", folder], check=True)
    python = folder / "bin/python"
    pip = [sys.executable, "-m", "pip", "--isolated", "--python", str(python)]
    subprocess.run(
        [*pip, "install", "--quiet", "--no-compile", "--no-cache-dir",
         "--index-url", f"{url}simple/", "icws-client[sandbox]"],
        env={"PIP_CONFIG_FILE": "/dev/null", "NO_PROXY": "127.0.0.1"}, check=True,
    )  # fmt: skip
    program = "import icws, icws_sandbox; print(icws.__version__)"
    return subprocess.run(
        [python, "-I", "-c", program], cwd=folder, capture_output=True, text=True, check=True
    ).stdout
