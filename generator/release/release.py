"""A release from end to end, but for the commit, the tag and the upload."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from pathlib import Path

from generator.release.build import build
from generator.release.candidate import make_candidate
from generator.release.changelog import CHANGELOG, entry
from generator.release.errors import ReleaseError
from generator.release.plan import Plan, plan_release
from generator.release.repository import Repository
from generator.release.trial import try_out
from generator.release.version import VERSION_FILE

Progress = Callable[[str], None]
# A change is not at fault where another branch has used the number: a dry run only says so.
_TAKEN = f"\nThat is a tag already: a release wants a higher number in {VERSION_FILE}"


def release(since: str | None, *, dry_run: bool, progress: Progress | None = None) -> str:
    """Make the next release in the work tree; with `dry_run`, only say what it would be.

    Returns what there is to say. Raises ReleaseError, DiffError: nothing was written.
    """
    say = progress or (lambda step: None)
    repository = Repository.here()
    if not dry_run:
        repository.demand_clean()
    say("comparing with the last release")
    plan = plan_release(repository, since)
    if plan is None:
        return "nothing has changed since the last release\n"
    taken = repository.has_tag(plan.version)
    if taken and not dry_run:
        raise ReleaseError(plan.version.tag, "is a tag already", "a version not yet released")
    time = repository.commit_time()
    text = entry(plan, time)
    if not dry_run:
        _make(repository, plan, text, time, say)
    why = _why(plan) + (_TAKEN if taken else "")
    return f"{why}\n\n{text}" + ("" if dry_run else f"\n{_next_steps(plan)}")


def _make(repository: Repository, plan: Plan, text: str, time: int, say: Progress) -> None:
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch).resolve()
        say("generating")
        candidate = make_candidate(repository, plan, text, folder / "tree")
        say("building, twice")
        generated = candidate.tree / "generated"
        built = build(generated, folder, plan.version, time)
        say("trying it in an empty environment")
        try_out(built, generated / "README.md", plan.version, folder)
        candidate.take_over(repository.root)


def _why(plan: Plan) -> str:
    if plan.since is None:
        return f"{plan.version}: the first release"
    if plan.unchanged:
        return f"{plan.version}, after {plan.since}; nothing but the number has changed"
    worst = "none, but other files" if plan.level is None else str(plan.level)
    return f"{plan.version}, after {plan.since}; worst change of the API: {worst}"


def _next_steps(plan: Plan) -> str:
    tag = plan.version.tag
    return (
        f"Built, installed and tried. Read {CHANGELOG}, then:\n"
        "  git add distribution generated\n"
        f"  git commit -m 'Release {plan.version}'\n"
        f"  git tag -a {tag} -m {tag}\n"
        "  make package publish    # or push the tag, where CI publishes\n"
    )
