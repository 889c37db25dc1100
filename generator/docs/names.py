"""File names and anchors for any name of a spec: safe, stable, and never two alike."""

from __future__ import annotations

import hashlib
import re

from generator.emit.planning.naming import Names

_DEVICES = re.compile(r"(?:con|prn|aux|nul|com[0-9]|lpt[0-9])\Z")
_MAX_LENGTH = 100


def file_stem(name: str) -> str:
    """Return the file name, without extension, of the page for a name: `queueId` -> `queue-id`.

    Names that differ have stems that differ, also where case does not count, and a stem depends
    on nothing but its name: `-x` is an upper-case x, `_2e_` any other character by its code.
    """
    stem = "".join(map(_file_char, name)) or "_"
    if _DEVICES.match(stem):
        stem = f"_{ord(stem[0]):x}_{stem[1:]}"
    if len(stem) > _MAX_LENGTH:
        digest = hashlib.sha256(name.encode("utf-8", "surrogatepass")).hexdigest()[:32]
        stem = f"{stem[: _MAX_LENGTH - 40]}_h{digest}"
    return stem


def anchor(*parts: str) -> str:
    """Return the id of a part of a page: `consult`, `body`, `queueID` -> `consult.body.queueID`.

    Names that differ have ids that differ; an id needs no escaping in HTML or in a URL.
    """
    return ".".join("".join(map(_anchor_char, part)) or "~" for part in parts)


class Anchors:
    """The ids of one page or of one part of it; names that are there twice are numbered."""

    def __init__(self, *holder: str) -> None:
        self._holder = holder
        self._names = Names(number="~")

    def take(self, *parts: str) -> str:
        """Return the id for a part, with `~2`, `~3`.. where it is taken."""
        return self._names.take(".".join((*self._holder, anchor(*parts))))


def _file_char(char: str) -> str:
    if "a" <= char <= "z" or "0" <= char <= "9":
        return char
    if "A" <= char <= "Z":
        return f"-{char.lower()}"
    return f"_{ord(char):x}_"


def _anchor_char(char: str) -> str:
    if char.isascii() and (char.isalnum() or char in "-_"):
        return char
    return f"~{ord(char):x}~"
