"""The plan of the next release: the changes since the last one, and the number that follows."""

from __future__ import annotations

import tempfile
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from generator.diff.accepted import Review, accepted_beside, review
from generator.diff.documents import read
from generator.diff.rules import Level
from generator.diff.specs import compare
from generator.emit.client import emit_client
from generator.emit.errors import EmitError
from generator.errors import LocatedError
from generator.release.api_change import ApiChange
from generator.release.python_api import compare_apis
from generator.release.repository import Repository
from generator.release.version import VERSION_FILE, Version, read_version
from generator.spec.errors import SpecError
from generator.spec.load import load_spec

# These say which release it is, and are no reason for another one.
STATED = ("generated/icws/_version.py", "generated/CHANGELOG.md")
_GENERATOR = ("generator", "runtime", "sandbox", "templates", "distribution/examples")


@dataclass(frozen=True)
class ReleasePlan:
    """A release to make.

    Attributes:
        version: its number.
        since: the tag of the last release; None if there is none.
        spec: the changes of the spec.
        own: changes of the Python API that the generator brought.
        derived: changes of the Python API that follow from the spec.
        unchanged: it has another number than the last one, and nothing else.
    """

    version: Version
    since: str | None = None
    spec: Review = field(default_factory=lambda: Review(()))
    own: Sequence[ApiChange] = ()
    derived: Sequence[ApiChange] = ()
    unchanged: bool = False

    @property
    def level(self) -> Level | None:
        """The worst level of a change; None where neither spec nor Python API has changed."""
        # That somebody has accepted a change does not make it another one for a caller.
        levels = [change.level for change in self.spec.all_changes]
        levels += [change.level for change in (*self.own, *self.derived)]
        return max(levels, default=None)


def plan_release(repository: Repository, since: str | None) -> ReleasePlan | None:
    """Compare the work tree with the last release, or with that of the tag `since`.

    Returns None if what would be published has not changed, and nobody has written a number for
    it. Whether the version is still free is not asked.

    Raises:
        LocatedError: a spec cannot be read, or tag and version do not fit.
    """
    stated = read_version((repository.root / VERSION_FILE).read_text("utf-8"))
    tag = since or repository.last_release()
    if tag is None:
        return ReleasePlan(stated)
    last = repository.release(tag)
    if stated < last:
        raise LocatedError(
            VERSION_FILE, f"the version is {stated}", f"{last}, the last release, or more", 1
        )
    with tempfile.TemporaryDirectory() as scratch:
        old = repository.export(f"refs/tags/{tag}", Path(scratch, "old"))
        specs = str(old / "spec"), str(repository.root / "spec")
        spec = review(compare(*read(*specs)), accepted_beside(specs[1]))
        python = compare_apis(old / "generated", repository.root / "generated")
        own = _own(repository, tag, python, old) if spec.all_changes else set(python)
    kept = [change for change in python if change in own]
    plan = ReleasePlan(stated, tag, spec, kept, [change for change in python if change not in own])
    rest = [f":(exclude){path}" for path in STATED]
    if plan.level is None and not repository.differs(f"refs/tags/{tag}", "generated", *rest):
        done = stated == last or repository.has_tag(stated)
        return None if done else replace(plan, unchanged=True)
    # A higher number that somebody has written by hand stands: so 1.0.0 comes about.
    return replace(plan, version=max(last.after(plan.level or Level.DOCS), stated))


def _own(
    repository: Repository, tag: str, python: Sequence[ApiChange], old: Path
) -> set[ApiChange]:
    """Return the changes that today's generator brings about with the old spec as well."""
    if not repository.differs(f"refs/tags/{tag}", *_GENERATOR):
        return set()
    emitted = old / "emitted"
    try:
        emit_client(load_spec(old / "spec"), emitted)
    except (SpecError, EmitError):
        return set(python)  # the old spec is of a dialect that is no longer read
    return set(python) & set(compare_apis(old / "generated", emitted))
