# Copied from sandbox/__main__.py; edits here are lost.
"""Entry point of `icws-sandbox` and `python -m icws_sandbox`.

It imports nothing until it catches interruptions: what it needs takes a while to import.
"""

from __future__ import annotations

import sys


def main() -> int:
    """Run the command; return its exit status, 130 if it was interrupted."""
    try:
        from .command import main as run

        return run()
    except KeyboardInterrupt:
        print("interrupted", file=sys.stderr)
        return 130


if __name__ == "__main__":
    sys.exit(main())
