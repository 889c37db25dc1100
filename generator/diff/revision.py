"""Files of a git revision, `REV:path`, without a shell and without touching the work tree."""

from __future__ import annotations

from generator.diff.errors import DiffError
from generator.git import git


def is_revision(text: str) -> bool:
    """Whether an argument can be meant as `REV:path`."""
    return ":" in text


def kind_at(place: str) -> str | None:
    """`blob` or `tree`, or None where there is no such thing.

    Raises:
        DiffError: git is not there, or this is no repository, or the name is none of a revision.
    """
    # A revision is the first thing in the argument, so only it could be taken for an option.
    if place.startswith("-"):
        raise DiffError(place, 1, "starts with -", "REV:path")
    revision = place.partition(":")[0]
    if revision and _git("rev-parse", "--quiet", "--verify", f"{revision}^{{}}") is None:
        raise DiffError(place, 1, f"git knows no {revision!r}", "a file, a folder or REV:path")
    found = _git("cat-file", "-t", place)
    return found.decode().strip() if found is not None else None


def content_at(place: str) -> bytes | None:
    """The bytes of a file of a revision; None where there is none."""
    return _git("cat-file", "blob", place)


def _git(*arguments: str) -> bytes | None:
    try:
        done = git(*arguments)
    except OSError as error:
        raise DiffError(arguments[-1], 1, "git cannot be run", "git, to read revisions") from error
    return done.stdout if done.returncode == 0 else None
