"""Texts and versions of the source as the markup has them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import groupby

from embedded.markup.page import Bullets, Feature, Features, Note, Prose, Text

_FEATURE = re.compile(r"([a-z-]+) (\d+)(?: until (\d+))?")
_BULLET = "- "


def as_prose(text: str) -> Prose:
    """Return the paragraphs and lists of a text."""
    return tuple(block for part in text.split("\n\n") if part for block in _blocks(part))


def _blocks(part: str) -> Iterator[Text | Bullets | Note]:
    for is_list, lines in groupby(part.split("\n"), lambda line: line.startswith(_BULLET)):
        if is_list:
            yield Bullets(tuple(line.removeprefix(_BULLET) for line in lines))
        else:
            yield " ".join(lines)


def as_features(text: str) -> Features:
    """Return the line of a feature table that a version is.

    Raises:
        ValueError: the text is no version.
    """
    if not text:
        return ()
    match = _FEATURE.fullmatch(text)
    if match is None:
        raise ValueError(f"{text!r} is no feature and version, such as interactions 13")
    return (Feature(match[1], int(match[2]), int(match[3]) if match[3] else None),)
