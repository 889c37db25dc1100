"""The text of a body: from the command line itself, from standard input or from a file."""

from __future__ import annotations

import codecs
import sys
from pathlib import Path

from generator.errors import LocatedError
from generator.input_file import read_file

__all__ = ["body_text"]


def body_text(text: str) -> bytes:
    """Return the text of a body: JSON itself, a dash for standard input, or the name of a file.

    Editors and shells of Windows begin a file with a mark of its encoding, which is left out.
    Raises ValueError for a file that cannot be read.
    """
    if text == "-":
        return sys.stdin.buffer.read().removeprefix(codecs.BOM_UTF8)
    if text.lstrip()[:1] in ("{", "[", '"'):
        return text.encode()
    try:
        return read_file(Path(text)).removeprefix(codecs.BOM_UTF8)
    except LocatedError as error:
        raise ValueError(
            f"{text}: {error.problem} (expected a file, - for standard input, or JSON)"
        ) from error
