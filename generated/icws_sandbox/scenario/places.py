# Copied from sandbox/scenario/places.py; edits here are lost.
"""Where in its file each step of a scenario stands: the parsers do not say."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass

_TOML_STEP = re.compile(r"^[ \t]*\[\[[ \t]*steps[ \t]*\]\]", re.MULTILINE)
_BLANK = re.compile(r"[ \t\r\n]*")


@dataclass(frozen=True)
class Places:
    """Finds lines. `spans` has where each step begins and ends in the text; empty if unknown."""

    file: str
    text: str = ""
    spans: tuple[tuple[int, int], ...] = ()

    def top(self, key: str | None = None) -> str:
        """The place of a name of the whole: `file:3: seed`, the line if the file has one."""
        name = "" if key is None else f" {_plain(key)}"
        if not self.text:
            return f"{self.file}:{name}"
        start = 0 if key is None else self._find(key, 0, len(self.text))
        return f"{self._line(start)}:{name}"

    def step(self, number: int, key: str | None = None) -> str:
        """The place of a step or of one of its keys: `file:line: step 2`, the line if known."""
        name = f"step {number}" + (f", {_plain(key)}" if key is not None else "")
        if number > len(self.spans):
            return f"{self.file}: {name}"
        start, end = self.spans[number - 1]
        if key is not None:
            start = self._find(key, start, end)
        return f"{self._line(start)}: {name}"

    def _find(self, key: str, start: int, end: int) -> int:
        name = re.compile(rf"(?<![\w-])[\"']?{re.escape(key)}[\"']?\s*[=:]")
        found = name.search(self.text, start, end)
        return found.start() if found else start

    def _line(self, at: int) -> str:
        return f"{self.file}:{self.text.count(chr(10), 0, at) + 1}"


def _plain(key: str) -> str:
    return key if key.isidentifier() or key.isalnum() else repr(key)[:40]


def toml_places(file: str, text: str, count: int) -> Places:
    """Places of `[[steps]]` tables; none if they are written in another way."""
    starts = [match.start() for match in _TOML_STEP.finditer(text)]
    if not starts or len(starts) != count:
        return Places(file, text)
    return Places(file, text, tuple(zip(starts, [*starts[1:], len(text)], strict=True)))


def json_places(file: str, text: str) -> Places:
    """Places of the members of the list `steps` in a text that is known to be JSON."""
    decoder = json.JSONDecoder()
    at = _after_blank(text, 0) + 1  # the brace
    while text[at := _after_blank(text, at)] != "}":
        key, at = decoder.raw_decode(text, at)
        at = _after_blank(text, _after_blank(text, at) + 1)  # the colon
        if key == "steps" and text[at] == "[":
            return Places(file, text, tuple(_members(decoder, text, at + 1)))
        _, at = decoder.raw_decode(text, at)
        at = _after_comma(text, at)
    return Places(file, text)


def _members(decoder: json.JSONDecoder, text: str, at: int) -> list[tuple[int, int]]:
    spans = []
    while text[at := _after_blank(text, at)] != "]":
        _, end = decoder.raw_decode(text, at)
        spans.append((at, end))
        at = _after_comma(text, end)
    return spans


def _after_blank(text: str, at: int) -> int:
    found = _BLANK.match(text, at)
    return found.end() if found else at


def _after_comma(text: str, at: int) -> int:
    at = _after_blank(text, at)
    return at + 1 if text[at] == "," else at
