"""Texts of servers as messages of errors show them."""

from __future__ import annotations

__all__ = ["printable"]

_LONGEST = 500


def printable(text: str, longest: int = _LONGEST) -> str:
    """Return a text without characters that a terminal would obey, cut where it is long.

    Control, format and bidirectional characters, line ends and lone surrogates are written as
    escapes, so that a server cannot forge lines of a log.
    """
    shown = text[:longest]
    if not shown.isprintable():
        shown = "".join(map(_visible, shown))
    return shown if len(text) <= longest else f"{shown}… ({len(text)} characters)"


def _visible(character: str) -> str:
    if character.isprintable():
        return character
    return character.encode("unicode_escape").decode("ascii")
