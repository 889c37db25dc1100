"""Changes as Markdown, for the comment of a pull request."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import accumulate, groupby
from textwrap import indent
from typing import NamedTuple

from generator.diff.accepted import Review
from generator.diff.change import Change
from generator.diff.output.grouping import Line, by_holder, by_version, line_of, lines
from generator.diff.output.wording import (
    HEADINGS,
    WITHOUT_VERSION,
    counted,
    excerpts,
    reaches,
    summary,
    summary_rows,
    visible,
    whereabouts,
)
from generator.diff.rules import RULES, Level

# For what is cut: the sentence that says so, and the end of what is folded.
_RESERVE = 400
# Words of this project, not of a page.
_HOWS = ("added", "removed", "changed")
_SUMMARY = "<details><summary>{}</summary>\n"
_END = "\n</details>\n"


class _Piece(NamedTuple):
    """A piece of the page: a heading, or the lines on some changes."""

    text: str
    changes: list[Level | None]
    folded: bool = False


def to_markdown(review: Review, longest: int | None = None) -> str:
    """Return the counts, then a section per level, with a list per feature version.

    Args:
        review: the changes; those of mere docs and accepted ones are folded.
        longest: how many characters there may be; the end of the page then says what is cut.
    """
    head = f"## Changes of the API: {summary(review)}\n"
    pieces = [_Piece(head, []), *_table(review)]
    for level, group in groupby(lines(review.changes), key=lambda line: line.change.level):
        pieces += _section(level, list(group), any(c.feature for c in review.changes))
    pieces += _accepted(review)
    kept, cut = _within(pieces, longest)
    text = "\n".join(_closed(kept))
    return text + (_on_cut(cut) if cut else "")


def code(text: str) -> str:
    """Return text as a code span, in which no markup, HTML, mention or link acts."""
    text = visible(text)
    fence = "`" * (max((len(run) for run in re.findall("`+", text)), default=0) + 1)
    space = " " if text[:1] in ("`", " ", "") or text[-1:] in ("`", " ") else ""
    return f"{fence}{space}{text}{space}{fence}"


def sentence(change: Change) -> str:
    """Return the statement on a change, with each name and value as a code span."""
    facts = {name: code(value) for name, value in change.arguments.items()}
    if (how := change.arguments.get("how")) in _HOWS:
        facts["how"] = how
    return RULES[change.rule].statement(change.arguments, facts)


def _table(review: Review) -> Iterator[_Piece]:
    rows = summary_rows(review)
    if rows:
        heading, *others = rows
        first = (code(row[0]) if row[0] != WITHOUT_VERSION else row[0] for row in others)
        # A bar would end the cell, also in a code span.
        named = (name.replace("|", "\\|") for name in first)
        body = ([name, *row[1:]] for name, row in zip(named, others, strict=True))
        marks = ["---", *("--:" for _ in heading[1:])]
        table = "\n".join(f"| {' | '.join(row)} |" for row in (heading, marks, *body))
        yield _Piece(table + "\n", [])


def _section(level: Level, several: list[Line], has_versions: bool) -> Iterator[_Piece]:
    title, folded = f"{HEADINGS[level]} ({len(several)})", level is Level.DOCS
    yield _Piece(_SUMMARY.format(title) if folded else f"### {title}\n", [], folded)
    groups = list(by_version(several))
    for feature, of_version in groups:
        heading = code(feature) if feature else WITHOUT_VERSION.capitalize()
        if has_versions and not (folded and len(groups) == 1):
            yield _Piece(f"#### {heading}\n", [], folded)
        yield from (_piece(holder, group, folded) for holder, group in by_holder(of_version))
    if folded:
        yield _Piece(_END, [], folded)


def _piece(holder: str, group: list[Line], folded: bool) -> _Piece:
    """Return what is said of an operation, a type or a message."""
    levels: list[Level | None] = [line.change.level for line in group]
    if len(group) == 1:
        text = _line(group[0], code(group[0].item))
    else:
        named = (_line(line, code(line.part.strip()) if line.part else "it") for line in group)
        text = indent("\n".join(named), "  ")
        text = f"- {code(holder)}\n{text}"
    return _Piece(text, levels, folded)


def _line(line: Line, name: str) -> str:
    """Return an item of a list: what changed, whom it affects, the words, and the place."""
    change = line.change
    rows = [f"- {name} {sentence(change)}", "; ".join(reaches(line, code))]
    for word, text in zip(("was", "is"), excerpts(change), strict=True):
        rows.append(f"{word}: {code(text)}" if text else "")
    rows.append(f"<sub>{whereabouts(change, code, code)}</sub>")
    return "<br>\n  ".join(row for row in rows if row)


def _accepted(review: Review) -> Iterator[_Piece]:
    if review.accepted:
        title = f"Accepted ({len(review.accepted)})"
        yield _Piece("\n" + _SUMMARY.format(title), [], folded=True)
        for change, entry in review.accepted:
            line = line_of(change)
            text = f"{_line(line, code(line.item))}; {code(entry.reason)}"
            yield _Piece(text, [None], folded=True)
        yield _Piece(_END, [], folded=True)


def _within(pieces: list[_Piece], longest: int | None) -> tuple[list[_Piece], list[_Piece]]:
    """Return the pieces that there is room for, and those that there is none for."""
    length = sum(len(piece.text) + 1 for piece in pieces)
    if longest is None or length <= longest:
        return pieces, []
    ends = accumulate(len(piece.text) + 1 for piece in pieces)
    kept = [piece for piece, end in zip(pieces, ends, strict=True) if end <= longest - _RESERVE]
    while kept and not kept[-1].changes and len(kept) > 1:
        kept.pop()  # a heading of nothing
    return kept, pieces[len(kept) :]


def _closed(pieces: list[_Piece]) -> Iterator[str]:
    """Yield texts; what is folded is closed also where its end is cut, and lists end."""
    for at, piece in enumerate(pieces):
        follows = pieces[at + 1] if at + 1 < len(pieces) else None
        ends_list = piece.changes and (follows is None or not follows.changes)
        yield piece.text + ("\n" if ends_list else "")
    if pieces and pieces[-1].folded and pieces[-1].text != _END:
        yield _END


def _on_cut(pieces: Iterable[_Piece]) -> str:
    counts = Counter(level for piece in pieces for level in piece.changes)
    words = [counted(level, counts[level]) for level in reversed(Level) if counts[level]]
    words += [f"{counts[None]} accepted"] if counts[None] else []
    return f"\n**Cut**: {', '.join(words)} found no room here; the command `diff` lists them.\n"
