"""What the next release is: what has changed since the last one, and the number that follows."""

from __future__ import annotations

import tempfile
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from generator.diff.accepted import Review, load_accepted, review
from generator.diff.compare import compare
from generator.diff.documents import read
from generator.diff.rules import Level
from generator.emit.client import emit_client
from generator.emit.errors import EmitError
from generator.release.errors import ReleaseError
from generator.release.python_api import ApiChange, compare_apis
from generator.release.repository import Repository
from generator.release.version import VERSION_FILE, Version, read_version
from generator.spec.errors import SpecError
from generator.spec.load import load_spec

# These say which release it is, and are no reason for another one.
STATED = ("generated/icws/_version.py", "generated/CHANGELOG.md")


@dataclass(frozen=True)
class Plan:
    """A release to make; `since` is the tag of the last one, None if there is none.

    `own` are changes of the Python API that the generator brought, `derived` those that follow
    from the spec. `unchanged`: it has another number than the last one, and nothing else.
    """

    version: Version
    since: str | None = None
    spec: Review = field(default_factory=lambda: Review(()))
    own: Sequence[ApiChange] = ()
    derived: Sequence[ApiChange] = ()
    unchanged: bool = False

    @property
    def level(self) -> Level | None:
        """The worst that has changed; None where neither spec nor Python API has."""
        levels = [change.level for change in self.spec.changes]
        levels += [change.level for change in (*self.own, *self.derived)]
        # That somebody has accepted a change does not make it another one for a caller.
        levels += [change.level for change, _ in self.spec.accepted]
        return max(levels, default=None)


def plan_release(repository: Repository, since: str | None) -> Plan | None:
    """Compare the work tree with the last release, or that of the tag `since`.

    Returns None if what would be published has not changed, and nobody has written a number for
    it. Whether the version is still free is not asked. Raises ReleaseError, DiffError.
    """
    file = repository.root / VERSION_FILE
    stated = read_version(file.read_text("utf-8"), VERSION_FILE)
    tag = since or repository.last_release()
    if tag is None:
        return Plan(stated)
    last = repository.release(tag)
    if stated < last:
        raise ReleaseError(f"{VERSION_FILE}:1", f"{stated}", f"{last}, the last release, or more")
    changed = _compare(repository, tag)
    # A higher number that somebody has written by hand stands: so 1.0.0 comes about.
    if changed.level is None and not _differs(repository, tag):
        by_hand = stated > last and not repository.has_tag(stated)
        return replace(changed, version=stated, unchanged=True) if by_hand else None
    return replace(changed, version=max(last.after(changed.level or Level.DOCS), stated))


def _compare(repository: Repository, tag: str) -> Plan:
    """The changes since a tag, as a plan without a version of its own."""
    with tempfile.TemporaryDirectory() as scratch:
        old = repository.export(f"refs/tags/{tag}", Path(scratch, "old"))
        new = repository.root
        accepted = new / "spec/accepted-changes.yaml"
        entries = load_accepted(accepted) if accepted.is_file() else []
        changes = compare(*read(str(old / "spec"), str(new / "spec")))
        every = compare_apis(old / "generated", new / "generated")
        own = _own(repository, tag, every, old) if changes else set(every)
    return Plan(
        Version(0, 0, 0),
        tag,
        review(changes, entries),
        [change for change in every if change in own],
        [change for change in every if change not in own],
    )


def _own(repository: Repository, tag: str, every: Sequence[ApiChange], old: Path) -> set[ApiChange]:
    """Those that come about as well if today's generator makes the client of the old spec."""
    if not repository.differs(
        f"refs/tags/{tag}", "generator", "runtime", "sandbox", "templates", "distribution"
    ):
        return set()
    emitted = old / "emitted"
    try:
        emit_client(load_spec(old / "spec"), emitted)
    except (SpecError, EmitError):
        return set(every)  # the old spec is of a dialect that is read no more
    return set(every) & set(compare_apis(old / "generated", emitted))


def _differs(repository: Repository, tag: str) -> bool:
    rest = [f":(exclude){path}" for path in STATED]
    return repository.differs(f"refs/tags/{tag}", "generated", *rest)
