"""The changelog of the client, in the form of Keep a Changelog (https://keepachangelog.com/en/1.1.0).

Names and values in it come from pages: each stands in a code span, where nothing in it acts.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, datetime

from generator.diff.accepted import Accepted
from generator.diff.change import Change
from generator.diff.output.grouping import Line, by_version, lines
from generator.diff.output.markdown import code, sentence
from generator.diff.output.wording import WITHOUT_VERSION, reaches
from generator.diff.rules import Level
from generator.errors import LocatedError
from generator.release.api_change import ApiChange
from generator.release.api_groups import ApiGroup, grouped
from generator.release.headings import HEADINGS, heading_of, heading_of_python
from generator.release.plan import ReleasePlan
from generator.release.version import Version

CHANGELOG = "distribution/CHANGELOG.md"

# Of names that have a change alike, so many are named.
_NAMED = 2
_BREAKS = "**Breaking:** "
_ENTRY = re.compile(r"^## \[", re.MULTILINE)
_UNRELEASED = re.compile(
    r"^## \[Unreleased\]\n(.*?)(?=^## \[|^\[[^\]\n]+\]: |\Z)", re.MULTILINE | re.DOTALL
)
_SECTION = re.compile(r"^### (.+)\n", re.MULTILINE)
_TARGETS = re.compile(r"(?:^\[[^\]\n]+\]: \S+\n?)+\Z", re.MULTILINE)


def make_entry(plan: ReleasePlan, time: int) -> str:
    """Return the entry of a release that is made at a time, in seconds since 1970."""
    parts = [f"## [{plan.version}] - {datetime.fromtimestamp(time, UTC):%Y-%m-%d}\n"]
    if plan.since is None:
        return "\n".join([*parts, "The first release.\n"])
    accepted = {change.fingerprint: entry for change, entry in plan.spec.accepted}
    # That somebody has accepted a change does not make it another one for a user.
    spec = lines(sorted(plan.spec.all_changes, key=lambda change: -change.level))
    # What is new in Python because it is in the spec is told there.
    derived = [change for change in plan.derived if change.level >= Level.WARNING]
    python = grouped([*derived, *plan.own])
    for heading in HEADINGS:
        section = [
            *_lists([one for one in spec if heading_of(one.change.rule) == heading], accepted),
            *_python([one for one in python if heading_of_python(one.change) == heading]),
        ]
        parts += [f"### {heading}\n", *section] if section else []
    if plan.unchanged:
        parts.append(f"As {plan.since}, under another number.\n")
    elif len(parts) == 1:
        parts.append("### Fixed\n\n- Inside only: no name and no fact of the API has changed.\n")
    return "\n".join(parts)


def with_entry(
    text: str, version: Version, entry: str, targets: Mapping[str, str] | None = None
) -> str:
    """Return the changelog with an entry above the others.

    What is written by hand below `Unreleased` goes into the entry, as `with_notes` has it.

    Args:
        text: the changelog.
        version: that of the release.
        entry: its entry.
        targets: addresses of the versions that are headings; each becomes a link.

    Raises:
        LocatedError: it has an entry of this version.
    """
    before, heading, _ = text.partition(f"\n## [{version}]")
    if heading:
        line = before.count("\n") + 2
        raise LocatedError(CHANGELOG, f"it has an entry of {version}", "none before it", line)
    known = _TARGETS.search(text)
    text, links = (text[: known.start()], known[0]) if known else (text, "")
    entry, text = with_notes(entry, text), _UNRELEASED.sub("", text, count=1)
    match = _ENTRY.search(text)
    at = match.start() if match else len(text)
    text = f"{text[:at].rstrip()}\n\n{entry.rstrip()}\n\n{text[at:]}".rstrip() + "\n"
    return text + _links(links, targets or {})


def with_notes(entry: str, changelog: str) -> str:
    """Return the entry of a release with what a changelog has by hand below `Unreleased`.

    It stands first, and below its heading where the entry has the same one.
    """
    notes = _UNRELEASED.search(changelog)
    return _merged(entry, notes[1].strip()) if notes else entry


def _links(links: str, targets: Mapping[str, str]) -> str:
    """Return the addresses that headings lead to, with new ones before those that there are."""
    new = [f"[{name}]: {address}" for name, address in targets.items()]
    old = [one for one in links.splitlines() if one.partition("]:")[0][1:] not in targets]
    every = "\n".join([*new, *old])
    return f"\n{every}\n" if every else ""


def _merged(entry: str, notes: str) -> str:
    """Return an entry with notes below the same headings, and what has another one at the start."""
    title, _, body = entry.partition("\n")
    own, written = _sections(body), _sections(notes)
    parts = [title, written.pop("")]
    parts += [_section(name, [written[name]]) for name in written if name not in HEADINGS]
    parts.append(own.pop(""))
    for name in dict.fromkeys([*HEADINGS, *own]):
        parts.append(_section(name, [side[name] for side in (written, own) if name in side]))
    return "\n\n".join(part.strip() for part in parts if part.strip()) + "\n"


def _section(name: str, texts: Sequence[str]) -> str:
    """Return texts below a heading; lists that follow each other are one."""
    stripped = [text.strip() for text in texts if text.strip()]
    between = "\n" if all(text.startswith("- ") for text in stripped) else "\n\n"
    return f"### {name}\n\n{between.join(stripped)}" if stripped else ""


def _sections(text: str) -> dict[str, str]:
    """Return the text below each heading; what stands above the first has an empty one."""
    first, *rest = _SECTION.split(text)
    return {"": first, **dict(zip(rest[::2], rest[1::2], strict=True))}


def _lists(section: Sequence[Line], accepted: Mapping[str, Accepted]) -> Iterator[str]:
    """Yield a list for each feature version; changes without one come last."""
    has_versions = any(line.change.feature for line in section)
    for feature, several in by_version(section):
        if has_versions:
            yield f"#### {code(feature) if feature else WITHOUT_VERSION.capitalize()}\n"
        yield "\n".join(_rows(several, accepted)) + "\n"


def _rows(several: Sequence[Line], accepted: Mapping[str, Accepted]) -> Iterator[str]:
    reworded = sum(
        len(line.change.alike) or 1 for line in several if line.change.rule == "text-changed"
    )
    for line in several:
        if line.change.rule != "text-changed":
            yield _row(line, accepted.get(line.change.fingerprint))
    if reworded:
        yield f"- Descriptions, reworded: {reworded}"


def _row(line: Line, entry: Accepted | None) -> str:
    change: Change = line.change
    mark = _BREAKS if change.level is Level.BREAKING else ""
    reach = "".join(f"; {phrase}" for phrase in reaches(line, code))
    text = f"- {mark}{code(line.item)} {sentence(change)}{reach}"
    return f"{text} (accepted: {code(entry.reason)})" if entry else text


def _python(groups: Sequence[ApiGroup]) -> Iterator[str]:
    if groups:
        yield "#### Python names and types\n"
        yield "".join(f"- {_python_row(group)}\n" for group in groups)


def _python_row(group: ApiGroup) -> str:
    change: ApiChange = group.change
    mark = _BREAKS if change.level is Level.BREAKING else ""
    name = f"({change.parameter})" if change.parameter else ""
    named = ", ".join(code(f"{path}{name}") for path in group.names[:_NAMED])
    rest = len(group.names) - _NAMED
    more = f" and {rest} more" if rest > 0 else ""
    types = f" {code(change.new)}" if change.new else ""
    was = f", was {code(change.old)}" if change.old else ""
    words = change.change.removeprefix("public object ")
    return f"{mark}{named}{more}: {words}{types}{was}"


def link_targets(repository: str, version: Version, since: str | None) -> dict[str, str]:
    """Return the addresses that headings lead to, given that of the repository on the web."""
    if not repository:
        return {}
    what = f"compare/{since}...{version.tag}" if since else f"releases/tag/{version.tag}"
    return {
        "Unreleased": f"{repository}/compare/{version.tag}...HEAD",
        str(version): f"{repository}/{what}",
    }
