"""All benchmarks of the client in one run, as one table; exits with 1 if a target is missed.

`make bench ARGS='import_time decoding'` runs some of them.
"""

from __future__ import annotations

import argparse
import importlib
import platform
import sys

from benchmarks.measure import Figure, table

_ALL = ("import_time", "decoding", "call_overhead")


def main() -> int:
    """Measure, print the table, tell whether all targets are met."""
    parser = argparse.ArgumentParser(prog="make bench", description="The speed of the client.")
    parser.add_argument("parts", nargs="*", help=f"of {', '.join(_ALL)} those only")
    parts = parser.parse_args().parts or _ALL
    if unknown := set(parts) - set(_ALL):
        parser.error(f"{', '.join(sorted(unknown))}: expected some of {', '.join(_ALL)}")
    figures: list[Figure] = []
    for part in parts:
        figures += importlib.import_module(f"benchmarks.{part}").figures()
    print(f"Best of interleaved runs, Python {platform.python_version()}:\n")
    print(table(figures))
    return 0 if all(figure.met for figure in figures) else 1


if __name__ == "__main__":
    sys.exit(main())
