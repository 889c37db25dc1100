# Copied from commandline/__main__.py; edits here are lost.
"""Entry point of `icws` and `python -m icws_cli`.

It imports nothing until it catches interruptions: what it needs takes a while to import.
"""

from __future__ import annotations

import sys

INTERRUPTED = 130


def main() -> int:
    """Run the command; return its exit status, 130 if it was interrupted."""
    try:
        from .command import main as run

        return run()
    except KeyboardInterrupt:
        # A terminal shows ^C in front of it.
        print("\ninterrupted" if sys.stderr.isatty() else "interrupted", file=sys.stderr)
        return INTERRUPTED


if __name__ == "__main__":
    sys.exit(main())
