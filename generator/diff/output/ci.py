"""Changes as annotations of CI systems: GitHub Actions, GitLab and Azure Pipelines."""

from __future__ import annotations

import json

from generator.diff.accepted import Review
from generator.diff.output.grouping import line_of, lines
from generator.diff.output.wording import message, place, visible
from generator.diff.rules import Level

_KINDS = {Level.BREAKING: "error", Level.WARNING: "warning"}
_SEVERITIES = {
    Level.BREAKING: "critical",
    Level.WARNING: "major",
    Level.ADDITION: "minor",
    Level.DOCS: "info",
}
_LINES = {"%": "%25", "\r": "%0D", "\n": "%0A"}
_GITHUB = str.maketrans(_LINES)
_GITHUB_PROPERTY = str.maketrans({**_LINES, ":": "%3A", ",": "%2C"})
_AZURE = str.maketrans({**_LINES, "%": "%AZP25", ";": "%3B", "]": "%5D"})


def to_github(review: Review) -> str:
    """Return a workflow command per change: errors, warnings, and notices for the rest."""
    commands = []
    for line in lines(review.changes):
        change, where = line.change, place(line.change)
        kind = _KINDS.get(change.level, "notice")
        file = visible(where.file).translate(_GITHUB_PROPERTY)
        text = message(line).translate(_GITHUB)
        commands.append(f"::{kind} file={file},line={where.line},title={change.rule}::{text}\n")
    return "".join(commands)


def to_gitlab(review: Review) -> str:
    """Return a code quality report: a JSON array with an entry per change, each at its place."""
    entries = [
        {
            "description": message(line_of(change)),
            "check_name": change.rule,
            "fingerprint": change.fingerprint,
            "severity": _SEVERITIES[change.level],
            "location": {
                "path": visible(place(change).file),
                "lines": {"begin": place(change).line},
            },
        }
        for change in review.changes
    ]
    return json.dumps(entries, indent=2, ensure_ascii=False) + "\n"


def to_azure(review: Review) -> str:
    """Return an issue per breaking change and warning, a plain line for the rest."""
    printed = []
    for line in lines(review.changes):
        change, where = line.change, place(line.change)
        kind = _KINDS.get(change.level)
        # The agent looks for commands anywhere in a line.
        text = message(line).replace("##", "# #")
        if kind:
            issue = f"type={kind};sourcepath={visible(where.file).translate(_AZURE)}"
            issue += f";linenumber={where.line};code={change.rule}"
            text = f"##vso[task.logissue {issue}]{text.translate(_AZURE)}"
        else:
            text = f"{change.level}: {text}"
        printed.append(f"{text}\n")
    return "".join(printed)
