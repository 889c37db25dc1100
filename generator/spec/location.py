"""Locations of specs: files and folders, on the disk or of a git revision, named `REV:path`."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from generator.git import git
from generator.spec.errors import SpecError
from generator.spec.load import content_of


@dataclass(frozen=True, eq=False)
class Location:
    """A folder with a spec, or one file of it.

    Attributes:
        folder: the name of the folder.
        file: the name of the only file that counts; None for all of the folder.
        read: a function from the name of a file to its bytes; None where it is not there.
        base: the folder on the disk; None of a revision, where no link is followed.
    """

    folder: str
    file: str | None
    read: Callable[[str], bytes | None]
    base: Path | None = None

    def read_referred(self, file: str) -> bytes | None:
        """Read a file that a document of the folder refers to, as `read` does.

        Raises:
            SpecError: the file is elsewhere, by a link.
        """
        if self.base is not None:
            base, path = (os.path.realpath(path) for path in (self.base, self.base / file))
            if not Path(path).is_relative_to(base):
                problem = "it is a link that leads out of the folder"
                raise SpecError(self.path_of(file), problem, "a file in the folder or below it")
        return self.read(file)

    def path_of(self, file: str) -> str:
        """Return the path of a file, as messages have it."""
        return file if self.folder == "." else f"{self.folder}/{file}"


def locate(place: str) -> Location | None:
    """Find a file or a folder; None where there is none. The work tree is left alone.

    Raises:
        SpecError: git is not there, or this is no repository, or it has no such revision.
    """
    path = Path(place)
    if os.path.lexists(path):
        base = path if path.is_dir() else path.parent
        file = None if path.is_dir() else path.name
        return Location(base.as_posix(), file, lambda name: content_of(base / name), base)
    if ":" not in place:
        return None
    revision, _, inside = place.partition(":")
    kind = _kind(place, revision)
    # The index, which is what an empty revision means, has no folders of its own.
    if kind not in ("blob", "tree") and revision:
        return None
    folder, _, single = inside.rpartition("/") if kind == "blob" else (inside.rstrip("/"), "", None)
    prefix = f"{revision}:{folder}/" if folder else f"{revision}:"
    return Location(folder or ".", single, lambda name: _git("cat-file", "blob", prefix + name))


def _kind(place: str, revision: str) -> str | None:
    """Return `blob` or `tree`; None where the revision has no such path."""
    # A revision is the first thing in the argument, so only it could be taken for an option.
    if place.startswith("-"):
        raise SpecError(place, "the name of a revision starts with -", "REV:path")
    if revision and _git("rev-parse", "--quiet", "--verify", f"{revision}^{{}}") is None:
        problem = f"git does not have the revision {revision!r}"
        raise SpecError(place, problem, "a file, a folder or REV:path")
    kind = _git("cat-file", "-t", place)
    return kind.decode().strip() if kind is not None else None


def _git(*arguments: str) -> bytes | None:
    try:
        done = git(*arguments)
    except OSError as error:
        raise SpecError(arguments[-1], "git cannot be run", "git, to read revisions") from error
    return done.stdout if done.returncode == 0 else None
