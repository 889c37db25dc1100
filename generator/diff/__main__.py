"""The program `gatediff`, which has this comparison without the rest of the generator."""

from __future__ import annotations

import argparse
from collections.abc import Sequence

from generator.diff.command import add_options
from generator.exit_status import exit_status


def main(arguments: Sequence[str] | None = None) -> int:
    """Compare two specs; return the exit status: 0 fine, 1 failing, 2 wrong usage."""
    parser = argparse.ArgumentParser(
        prog="gatediff", description="What changed between two OpenAPI or AsyncAPI documents."
    )
    add_options(parser)
    parsed = parser.parse_args(arguments)
    return exit_status(lambda: int(parsed.run(parsed)))


if __name__ == "__main__":
    raise SystemExit(main())
