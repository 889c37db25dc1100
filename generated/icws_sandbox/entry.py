# Copied from sandbox/entry.py; edits here are lost.
"""Where the command begins: it says what to install where the extra is missing."""

from __future__ import annotations

import sys
from collections.abc import Sequence

_EXTRA = frozenset({"aiohttp", "jsonschema_rs"})


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command; return 1 where what it needs is not installed."""
    try:
        from .command import main as command
    except ModuleNotFoundError as error:
        if error.name not in _EXTRA:
            raise
        install = "pip install 'icws-client[sandbox]'"
        print(f"icws-sandbox: {error.name} is not installed: {install}", file=sys.stderr)
        return 1
    return command(arguments)
