"""The changelog of the client, in the form of Keep a Changelog.

Names and values in it come from pages: each stands in a code span, where nothing in it acts.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from itertools import groupby

from generator.diff.accepted import Accepted
from generator.diff.change import Change
from generator.diff.output.markdown import code
from generator.diff.rules import RULES, Level
from generator.release.errors import ReleaseError
from generator.release.plan import Plan
from generator.release.python_api import ApiChange
from generator.release.version import Version

CHANGELOG = "distribution/CHANGELOG.md"

_HEADINGS = (
    (Level.BREAKING, "Breaking"),
    (Level.WARNING, "Changed"),
    (Level.ADDITION, "Added"),
    (Level.DOCS, "Documentation"),
)
_ENTRY = re.compile(r"^## \[", re.MULTILINE)
_LAST = "\U0010ffff"  # sorts after every name


def entry(plan: Plan, time: int) -> str:
    """The entry of a release; `time` is that of its last commit."""
    parts = [f"## [{plan.version}] - {datetime.fromtimestamp(time, UTC):%Y-%m-%d}\n"]
    if plan.since is None:
        return "\n".join([*parts, "The first release.\n"])
    accepted = {change.fingerprint: reason for change, reason in plan.spec.accepted}
    changes = [*plan.spec.changes, *(change for change, _ in plan.spec.accepted)]
    for level, heading in _HEADINGS:
        found = [change for change in changes if change.level is level]
        if found:
            parts += [f"### {heading}\n", *_by_version(found, accepted)]
    parts += _python(plan)
    if plan.unchanged:
        parts.append(f"As {plan.since}, under another number.\n")
    elif len(parts) == 1:
        parts.append("### Fixed\n\n- Inside only: no name and no fact of the API has changed.\n")
    return "\n".join(parts)


def with_entry(text: str, version: Version, new: str) -> str:
    """The changelog with an entry on top of the others. Raises ReleaseError: it has it already."""
    if f"\n## [{version}]" in text:
        line = text[: text.index(f"\n## [{version}]")].count("\n") + 2
        raise ReleaseError(f"{CHANGELOG}:{line}", f"{version} is there", "no entry of it")
    found = _ENTRY.search(text)
    at = found.start() if found else len(text)
    return f"{text[:at].rstrip()}\n\n{new.rstrip()}\n\n{text[at:]}".rstrip() + "\n"


def _by_version(changes: Iterable[Change], accepted: dict[str, Accepted]) -> Iterable[str]:
    """A list a feature version; what has none comes last."""
    for _, group in groupby(sorted(changes, key=_order), key=_order):
        lines = list(group)
        if lines[0].feature:
            yield f"#### {code(lines[0].feature)}\n"
        elif _has_versions(changes):
            yield "#### Without a feature version\n"
        yield "\n".join(_lines(lines, accepted)) + "\n"


def _has_versions(changes: Iterable[Change]) -> bool:
    return any(change.feature for change in changes)


def _lines(changes: Sequence[Change], accepted: dict[str, Accepted]) -> Iterable[str]:
    texts = sum(change.rule == "text-changed" for change in changes)
    for change in changes:
        if change.rule == "text-changed":
            continue
        facts = {name: code(value) for name, value in change.arguments.items()}
        line = f"- {code(change.item)} {RULES[change.rule].sentence.format_map(facts)}"
        reason = accepted.get(change.fingerprint)
        yield f"{line} (accepted: {code(reason.reason)})" if reason else line
    if texts:
        yield f"- Descriptions, reworded: {texts}"


def _order(change: Change) -> tuple[str, int, str]:
    name, _, number = change.feature.rpartition(" ")
    if name and number.isdecimal():
        return name, int(number), change.feature
    return change.feature or _LAST, 0, change.feature


def _python(plan: Plan) -> list[str]:
    """What programs see of it, and what only they do."""
    names = [change for change in plan.derived if change.level >= Level.WARNING]
    parts = []
    if names:
        parts += ["### Python names and types that follow\n", _api(names)]
    if plan.own:
        parts += ["### Python only\n", _api(plan.own)]
    return parts


def _api(changes: Iterable[ApiChange]) -> str:
    marks = {Level.BREAKING: "**breaking:** "}
    lines = []
    for change in changes:
        sentence = change.sentence.format(code(change.part))
        lines.append(f"- {marks.get(change.level, '')}{code(change.path)} {sentence}")
    return "\n".join(lines) + "\n"
