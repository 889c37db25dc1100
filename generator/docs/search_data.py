"""Data of the search as scripts: the names, and an index of the words about them.

They are scripts, since a page that is opened from the disk can load nothing else.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import Any

from generator.docs.search import SearchEntry
from generator.emit.quoting import plain

# What could end a script or begin a comment of HTML, if the data were ever put into a page.
_MARKUP = re.compile("[<>&]")
_PAGE = ".html"  # how the address of every page ends
_WORD = re.compile(r"[^\W_]+(?:[_-][^\W_]+)*")
_JOINTS = re.compile("[_-]")
_COMMON = 0.2


def search_names(entries: Iterable[SearchEntry]) -> str:
    """Return the names of the entries as a script that assigns them.

    `pages` are addresses without their `.html`, `relations` pairs of a kind and a relation,
    `names` all names, each once. An entry is a list: kind, number of its name, detail, number of
    its page, anchor, groups of parts. The anchor is 0 where it is the name, without `client.`
    before it. The parts of a group have one relation, and anchors that begin alike: number of the
    relation, that beginning, numbers of names. A part whose anchor does not end with its name is
    a pair of the name's number and that end. The command of a method has the name of the method:
    `search.js` makes the name of the command from it.
    """
    pages: dict[str, int] = {}
    names: dict[str, int] = {}
    relations: dict[tuple[str, str], int] = {}
    rows = []
    for entry in entries:
        page = pages.setdefault(entry.page, len(pages))
        name = plain(entry.name)
        anchor = 0 if entry.anchor == name.removeprefix("client.") else entry.anchor
        row = [entry.kind, names.setdefault(name, len(names)), plain(entry.detail), page, anchor]
        rows.append(_json([*row, *_groups(entry, names, relations)]))
    listed = ",\n".join(rows)
    places = [page.removesuffix(_PAGE) for page in pages]
    tables: dict[str, list[Any]] = {
        "pages": places,
        "relations": [*relations],
        "names": [*names],
    }
    head = ",\n".join(f'"{name}":{_json(table)}' for name, table in tables.items())
    return f'"use strict";\nconst SEARCH_NAMES = {{{head},\n"entries":[\n{listed}\n]}};\n'


def search_words(entries: Iterable[SearchEntry]) -> str:
    """Return the words about the entries as a script that assigns them.

    `words` are sorted, in small letters, without underscores and hyphens. `entries` has for each
    word the numbers of the entries that have it: the first one, then the distance of each to the
    one before. It is 0 in place of a list for a word of so many entries that it tells nothing.
    """
    index: dict[str, list[int]] = {}
    number = 0
    for number, entry in enumerate(entries):
        for word in _words(f"{entry.detail} {entry.words}"):
            index.setdefault(word, []).append(number)
    most = max(10, _COMMON * number)
    rows = [
        0 if len(index[word]) > most else [index[word][0], *_distances(index[word])]
        for word in sorted(index)
    ]
    return (
        f'"use strict";\nconst SEARCH_WORDS = {{"words":{_json(sorted(index))},\n'
        f'"entries":{_json(rows)}}};\n'
    )


def _words(text: str) -> set[str]:
    """Return the words of a text, those joined by an underscore or a hyphen in parts, too."""
    words = set()
    for word in _WORD.findall(plain(text).lower()):
        words |= {_JOINTS.sub("", word), *_JOINTS.split(word)}
    return words


def _distances(numbers: Sequence[int]) -> Iterator[int]:
    return (later - number for number, later in pairwise(numbers))


def _json(data: list[Any]) -> str:
    """Return data as ASCII that is JSON and JavaScript, and that cannot end a script."""
    text = json.dumps(data, ensure_ascii=True, separators=(",", ":"))
    return _MARKUP.sub(lambda match: f"\\u{ord(match[0]):04x}", text)


def _groups(
    entry: SearchEntry, names: dict[str, int], relations: dict[tuple[str, str], int]
) -> Iterator[list[Any]]:
    groups: dict[tuple[int, str], list[Any]] = {}
    for part in entry.parts:
        relation = relations.setdefault((part.kind, plain(part.relation)), len(relations))
        name, rest = plain(part.name), part.anchor.removeprefix(entry.anchor)
        number, beginning = names.setdefault(name, len(names)), rest.removesuffix(name)
        if beginning != rest or not name:
            groups.setdefault((relation, beginning), []).append(number)
        else:
            groups.setdefault((relation, ""), []).append([number, rest])
    yield from ([*key, *numbers] for key, numbers in groups.items())
