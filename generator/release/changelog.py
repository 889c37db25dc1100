"""The changelog of the client, in the form of Keep a Changelog.

Names and values in it come from pages: each stands in a code span, where nothing in it acts.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime

from generator.diff.accepted import Accepted
from generator.diff.change import Change
from generator.diff.output.markdown import by_version, code
from generator.diff.rules import RULES, Level
from generator.errors import LocatedError
from generator.release.plan import ReleasePlan
from generator.release.python_api import ApiChange
from generator.release.version import Version

CHANGELOG = "distribution/CHANGELOG.md"

_HEADINGS = {
    Level.BREAKING: "Breaking",
    Level.WARNING: "Changed",
    Level.ADDITION: "Added",
    Level.DOCS: "Documentation",
}
_ENTRY = re.compile(r"^## \[", re.MULTILINE)
_UNRELEASED = re.compile(r"^## \[Unreleased\]\n(.*?)(?=^## \[|\Z)", re.MULTILINE | re.DOTALL)


def make_entry(plan: ReleasePlan, time: int) -> str:
    """Return the entry of a release; `time` is that of its last commit, in seconds since 1970."""
    parts = [f"## [{plan.version}] - {datetime.fromtimestamp(time, UTC):%Y-%m-%d}\n"]
    if plan.since is None:
        return "\n".join([*parts, "The first release.\n"])
    accepted = {change.fingerprint: entry for change, entry in plan.spec.accepted}
    for level, heading in _HEADINGS.items():
        if section := [change for change in plan.spec.all_changes if change.level is level]:
            parts += [f"### {heading}\n", *_lists(section, accepted)]
    if names := [change for change in plan.derived if change.level >= Level.WARNING]:
        parts += ["### Python names and types that follow\n", _python_list(names)]
    if plan.own:
        parts += ["### Python only\n", _python_list(plan.own)]
    if plan.unchanged:
        parts.append(f"As {plan.since}, under another number.\n")
    elif len(parts) == 1:
        parts.append("### Fixed\n\n- Inside only: no name and no fact of the API has changed.\n")
    return "\n".join(parts)


def with_entry(text: str, version: Version, entry: str) -> str:
    """Return the changelog with an entry above the others.

    What is written by hand under `Unreleased` stands first in the entry.

    Raises:
        LocatedError: it has an entry of this version.
    """
    before, heading, _ = text.partition(f"\n## [{version}]")
    if heading:
        line = before.count("\n") + 2
        raise LocatedError(CHANGELOG, f"it has an entry of {version}", "none before it", line)
    if notes := _UNRELEASED.search(text):
        text = text[: notes.start()] + text[notes.end() :]
        title, _, rest = entry.partition("\n")
        entry = "\n".join([title, "", notes[1].strip(), rest])
    match = _ENTRY.search(text)
    at = match.start() if match else len(text)
    return f"{text[:at].rstrip()}\n\n{entry.rstrip()}\n\n{text[at:]}".rstrip() + "\n"


def _lists(changes: Sequence[Change], accepted: Mapping[str, Accepted]) -> Iterable[str]:
    """Yield a list for each feature version; changes without one come last."""
    for feature, lines in by_version(changes):
        if feature:
            yield f"#### {code(feature)}\n"
        elif any(change.feature for change in changes):
            yield "#### Without a feature version\n"
        yield "\n".join(_lines(lines, accepted)) + "\n"


def _lines(changes: Sequence[Change], accepted: Mapping[str, Accepted]) -> Iterable[str]:
    reworded = sum(change.rule == "text-changed" for change in changes)
    for change in changes:
        if change.rule == "text-changed":
            continue
        arguments = {name: code(value) for name, value in change.arguments.items()}
        line = f"- {code(change.item)} {RULES[change.rule].sentence.format_map(arguments)}"
        entry = accepted.get(change.fingerprint)
        yield f"{line} (accepted: {code(entry.reason)})" if entry else line
    if reworded:
        yield f"- Descriptions, reworded: {reworded}"


def _python_list(changes: Iterable[ApiChange]) -> str:
    mark = {Level.BREAKING: "**breaking:** "}
    lines = (f"- {mark.get(c.level, '')}{code(c.name)}: {c.change}\n" for c in changes)
    return "".join(lines)
