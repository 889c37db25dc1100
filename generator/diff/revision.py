"""Files of a git revision, named `REV:path`; the work tree is left alone."""

from __future__ import annotations

from generator.git import git
from generator.spec.errors import SpecError


def is_revision(text: str) -> bool:
    """Tell whether an argument can be meant as `REV:path`."""
    return ":" in text


def kind_at(place: str) -> str | None:
    """Return `blob` or `tree`; None where the revision has no such path.

    Raises:
        SpecError: git is not there, or this is no repository, or it has no such revision.
    """
    # A revision is the first thing in the argument, so only it could be taken for an option.
    if place.startswith("-"):
        raise SpecError(place, "the name of a revision starts with -", "REV:path")
    revision = place.partition(":")[0]
    if revision and _git("rev-parse", "--quiet", "--verify", f"{revision}^{{}}") is None:
        problem = f"git knows no revision {revision!r}"
        raise SpecError(place, problem, "a file, a folder or REV:path")
    kind = _git("cat-file", "-t", place)
    return kind.decode().strip() if kind is not None else None


def content_at(place: str) -> bytes | None:
    """Return the bytes of a file of a revision; None where there is none."""
    return _git("cat-file", "blob", place)


def _git(*arguments: str) -> bytes | None:
    try:
        done = git(*arguments)
    except OSError as error:
        raise SpecError(arguments[-1], "git cannot be run", "git, to read revisions") from error
    return done.stdout if done.returncode == 0 else None
