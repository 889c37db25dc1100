# Copied from generator/arguments.py; edits here are lost.
"""Arguments of commands: texts and paths, neither of them empty.

An empty path means the working folder to the system. Who writes `--out "$DIR"` without having set
DIR does not mean that.
"""

from __future__ import annotations

import argparse
from pathlib import Path


def path_argument(text: str) -> Path:
    """Return a path as argparse shall have it; refuse an empty one."""
    return Path(text_argument(text))


def text_argument(text: str) -> str:
    """Return a text as argparse shall have it; refuse an empty one."""
    if not text.strip():
        raise argparse.ArgumentTypeError("it is empty (expected a value)")
    return text
