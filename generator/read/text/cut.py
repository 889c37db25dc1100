"""Captures that break off before the end of the page: how they are told from whole ones."""

from __future__ import annotations

from generator.read.comments import LABELS

# Public captures keep so many characters, less the white space at the end.
_LIMIT = 2000
_SPACE = 20
_BEGUN = (*LABELS, "Representations", "Parameters")


def is_cut(text: str) -> bool:
    """Tell whether the text of a page breaks off: at the limit, or within a label.

    A page that happens to be as long as the limit counts as cut: its last row then is taken for
    less than it says, never for more.
    """
    return _LIMIT - _SPACE <= len(text.removesuffix("\n")) <= _LIMIT or _ends_in_a_label(text)


def ends_its_line(text: str) -> bool:
    """Tell whether the last line with text is whole: another one follows it."""
    return "\n" in text[len(text.rstrip()) :].removesuffix("\n")


def _ends_in_a_label(text: str) -> bool:
    """Tell whether the text stops within one of the words that stand alone on their lines."""
    last = text.rpartition("\n")[2].strip()
    return len(last) > 1 and any(label != last and label.startswith(last) for label in _BEGUN)
