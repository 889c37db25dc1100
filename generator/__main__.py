"""Entry point of `icwsgen` and `python -m generator`.

It imports nothing until it catches interruptions: what it needs takes a while to import.
"""

from __future__ import annotations

import sys


def main() -> int:
    """Run the command; return its exit status, 130 if it was interrupted."""
    try:
        from generator.cli import run

        run()
    except KeyboardInterrupt:
        print("interrupted", file=sys.stderr)
        return 130


if __name__ == "__main__":
    sys.exit(main())
