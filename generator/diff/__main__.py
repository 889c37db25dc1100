"""The program `gatediff`, which has this comparison without the rest of the generator.

It imports nothing until it catches interruptions: what it needs takes a while to import.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence


def main(arguments: Sequence[str] | None = None) -> int:
    """Compare two specs; return the exit status: 0 fine, 1 failing, 2 wrong usage."""
    try:
        from generator.diff.command import run_program

        return run_program(arguments)
    except KeyboardInterrupt:
        print("interrupted", file=sys.stderr)
        return 130


if __name__ == "__main__":
    raise SystemExit(main())
