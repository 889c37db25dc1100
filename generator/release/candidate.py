"""The files of a release, made beside the work tree: it takes them over only when all is well."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from pathlib import Path

from generator.release.changelog import CHANGELOG, with_entry
from generator.release.errors import ReleaseError
from generator.release.plan import STATED, Plan
from generator.release.repository import Repository
from generator.release.running import run
from generator.release.version import VERSION_FILE, with_version
from generator.write.files import write_files


@dataclass(frozen=True)
class Candidate:
    """A tree as the release will have it; `files` are those that differ from the work tree."""

    tree: Path
    files: dict[str, str]

    def take_over(self, root: Path) -> None:
        """Write what differs into the work tree."""
        write_files(root, self.files)


def make_candidate(repository: Repository, plan: Plan, entry: str, into: Path) -> Candidate:
    """Make version, changelog, and with them spec and client anew.

    Raises:
        ReleaseError: spec or client were not what the generator writes, or cannot be written.
    """
    tree = repository.export("HEAD", into)
    files = {name: (tree / name).read_text("utf-8") for name in (VERSION_FILE, CHANGELOG)}
    files[VERSION_FILE] = with_version(files[VERSION_FILE], plan.version)
    files[CHANGELOG] = with_entry(files[CHANGELOG], plan.version, entry)
    write_files(tree, files)
    before = _written(tree)
    # Of the tree, not of what runs here: the release has what a checkout of it makes.
    generate = [sys.executable, "-m", "generator", "generate", "--pages", "spec/pages"]
    run("make generate", [*generate, "--out", "."], tree)
    after = _written(tree)
    changed = {name for name in before.keys() | after.keys() if before.get(name) != after.get(name)}
    if strange := sorted(changed - set(STATED)):
        raise ReleaseError(
            strange[0], "is not what the generator writes", "make generate, and a commit of it"
        )
    return Candidate(tree, {**files, **{name: after[name] for name in sorted(changed)}})


def _written(tree: Path) -> dict[str, str]:
    """What there is of spec and client."""
    found = (path for folder in ("spec", "generated") for path in (tree / folder).rglob("*"))
    return {
        path.relative_to(tree).as_posix(): path.read_text("utf-8", "surrogateescape")
        for path in found
        if path.is_file()
    }
