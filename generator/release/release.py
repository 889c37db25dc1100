"""Releases from end to end, but for the commit, the tag and the upload."""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path
from time import time

from generator.errors import LocatedError
from generator.files import write_files
from generator.release.changelog import CHANGELOG, link_targets, make_entry, with_entry, with_notes
from generator.release.package import build, run, try_out
from generator.release.plan import STATED, ReleasePlan, plan_release
from generator.release.repository import Repository
from generator.release.version import VERSION_FILE, with_version

# A change is not at fault where another branch has used the number: a dry run only says so.
_TAKEN = f"\nThe tag exists already: a release needs a higher number in {VERSION_FILE}"


def release(since: str | None, *, dry_run: bool) -> str:
    """Make the next release in the work tree; with `dry_run`, only return what it would be.

    Raises:
        LocatedError: there can be no release, or its files are not good; nothing was written.
    """
    repository = Repository.here()
    if not dry_run:
        repository.demand_clean()
    plan = plan_release(repository, since)
    if plan is None:
        return "nothing has changed since the last release\n"
    taken = repository.has_tag(plan.version)
    if taken and not dry_run:
        raise LocatedError(plan.version.tag, "the tag exists already", "a version not yet released")
    entry = make_entry(plan, _now())
    if dry_run:
        path = repository.root / CHANGELOG
        whole = with_notes(entry, path.read_text("utf-8")) if path.is_file() else entry
        return f"{_reason(plan)}{_TAKEN if taken else ''}\n\n{whole}"
    with tempfile.TemporaryDirectory() as scratch:
        files = _make(repository, plan, entry, Path(scratch).resolve())
    write_files(repository.root, files)
    return f"{_reason(plan)}\n\n{entry}\n{_next_steps(plan)}"


def _make(repository: Repository, plan: ReleasePlan, entry: str, folder: Path) -> dict[str, str]:
    """Make the release in an export of HEAD, and return the files that it writes."""
    tree = repository.export("HEAD", folder / "tree")
    files = {name: (tree / name).read_text("utf-8") for name in (VERSION_FILE, CHANGELOG)}
    files[VERSION_FILE] = with_version(files[VERSION_FILE], plan.version)
    targets = link_targets(repository.web_address(), plan.version, plan.since)
    files[CHANGELOG] = with_entry(files[CHANGELOG], plan.version, entry, targets)
    write_files(tree, files)
    _say("generating")
    # By the generator of the tree: the release has what a checkout of it generates.
    generate = [sys.executable, "-m", "generator", "generate", "--pages", "spec/pages"]
    run("make generate", [*generate, "--out", "."], tree)
    if strange := sorted({*repository.changes(tree)} - {*files, *STATED}):
        problem = "it is not what the generator writes"
        raise LocatedError(strange[0], problem, "the result of make generate, committed")
    _say("building")
    wheel = build(tree / "generated", folder / "dist", plan.version, repository.commit_time())
    _say("trying the package in an empty environment")
    try_out(wheel, tree / "generated/README.md", plan.version, folder)
    return {**files, **{name: (tree / name).read_text("utf-8") for name in STATED}}


def _now() -> int:
    """Return the time of the release, in seconds since 1970; whoever repeats one can say it."""
    return int(os.environ.get("SOURCE_DATE_EPOCH") or time())


def _say(step: str) -> None:
    print(step, file=sys.stderr, flush=True)


def _reason(plan: ReleasePlan) -> str:
    if plan.since is None:
        return f"{plan.version}: the first release"
    if plan.unchanged:
        return f"{plan.version}, after {plan.since}; nothing but the number has changed"
    worst = "none, but other files" if plan.level is None else str(plan.level)
    return f"{plan.version}, after {plan.since}; worst change of the API: {worst}"


def _next_steps(plan: ReleasePlan) -> str:
    tag = plan.version.tag
    return (
        f"Built, installed and tried. Read {CHANGELOG}, then:\n"
        "  git add distribution generated\n"
        f"  git commit -m 'Release {plan.version}'\n"
        f"  git tag -a {tag} -m {tag}\n"
        "  make package publish    # or push the tag, where CI publishes\n"
    )
