"""Questions to git: the last release, the state of the tree, the content of a revision."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from generator.errors import LocatedError
from generator.release.repository import Repository
from generator.release.version import Version
from tests.release.clones import Clone, empty


@pytest.fixture
def clone(tmp_path: Path) -> Clone:
    return empty(tmp_path / "repository")


def test_without_a_tag_there_was_no_release(clone: Clone) -> None:
    for name in ("v1", "v1.0.0rc1", "1.0.0", "release-1.0.0"):
        clone.tag(name)
    assert Repository(clone.folder).last_release() is None


def test_the_last_release_is_the_highest_version_among_the_ancestors(clone: Clone) -> None:
    clone.tag("v1.10.0")
    clone.commit("Next")
    clone.tag("v1.9.1")  # a fix of an older line, made later
    clone.git("switch", "--quiet", "--create", "elsewhere")
    clone.commit("Not of main")
    clone.tag("v2.0.0")
    clone.git("switch", "--quiet", "main")
    assert Repository(clone.folder).last_release() == "v1.10.0"


@pytest.mark.parametrize("tag", ["HEAD", "v9.9.9", "--output=out", "v1.0.0 --help", "main"])
def test_only_a_tag_of_a_release_is_compared_with(clone: Clone, tag: str) -> None:
    clone.tag("v1.0.0")
    with pytest.raises(LocatedError, match="there is no such release"):
        Repository(clone.folder).release(tag)
    assert Repository(clone.folder).release("v1.0.0") == Version(1, 0, 0)


def test_what_is_not_committed_is_named(clone: Clone) -> None:
    repository = Repository(clone.folder)
    repository.demand_clean()
    (clone.folder / "new\nline").write_text("x")
    with pytest.raises(LocatedError) as refusal:
        repository.demand_clean()
    assert str(refusal.value) == (
        "new\\nline: it is not committed, and 0 others are not (expected a clean work tree)"
    )


def test_settings_of_the_user_change_nothing(clone: Clone) -> None:
    clone.tag("v1.0.0")
    clone.tag("v1.1.0")
    for name, value in (("column.ui", "always"), ("status.showUntrackedFiles", "no")):
        clone.git("config", name, value)
    repository = Repository(clone.folder)
    assert repository.last_release() == "v1.1.0"
    (clone.folder / "new").write_text("x")
    with pytest.raises(LocatedError, match="not committed"):
        repository.demand_clean()


def test_a_revision_is_exported_as_it_was(clone: Clone, tmp_path: Path) -> None:
    (clone.folder / "file").write_text("old")
    clone.commit("Old")
    clone.tag("v1.0.0")
    (clone.folder / "file").write_text("new")
    exported = Repository(clone.folder).export("refs/tags/v1.0.0", tmp_path / "exported")
    assert (exported / "file").read_text() == "old"
    assert (clone.folder / "file").read_text() == "new"


def test_a_folder_outside_of_any_repository(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))
    with pytest.raises(LocatedError, match="git failed: fatal: not a git repository"):
        Repository.here()


@pytest.mark.parametrize(
    ("remote", "address"),
    [
        ("https://forge.example/a/b.git", "https://forge.example/a/b"),
        ("https://user:secret@forge.example/a/b", "https://forge.example/a/b"),
        ("git@forge.example:a/b.git", "https://forge.example/a/b"),
        ("ssh://git@forge.example/a/b.git", "https://forge.example/a/b"),
        ("/srv/git/a.git", ""),
        ("file:///srv/git/a.git", ""),
        ("https://forge.example/a b) [x](y", ""),
        ("", ""),
    ],
)
def test_the_address_on_the_web_has_no_login(tmp_path: Path, remote: str, address: str) -> None:
    subprocess.run(["git", "init", "-q", str(tmp_path)], check=True)  # noqa: S607
    if remote:
        command = ["git", "-C", str(tmp_path), "remote", "add", "origin", remote]
        subprocess.run(command, check=True)
    assert Repository(tmp_path).web_address() == address
