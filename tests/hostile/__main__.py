"""Hostile input as tables of outcomes: `make hostile ARGS='servers kills'`; by default, all."""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from tests.hostile import input as hostile_input
from tests.hostile import kills, servers
from tests.hostile.table import Table

TABLES: dict[str, Callable[[Path], Table]] = {
    "pages": hostile_input.pages,
    "specs": hostile_input.specs,
    "servers": lambda _: servers.table(),
    "kills": lambda folder: kills.table(folder, kills.todays_files()),
}


def main() -> int:
    """Print the tables; exit with 1 if there is an outcome that must not be."""
    parser = argparse.ArgumentParser(prog="make hostile", description=__doc__)
    parser.add_argument("names", nargs="*", metavar="TABLE", help=f"some of {', '.join(TABLES)}")
    names = parser.parse_args().names or list(TABLES)
    if unknown := sorted({*names} - {*TABLES}):
        parser.error(f"{', '.join(unknown)}: expected some of {', '.join(TABLES)}")
    faults = 0
    for name in names:
        with tempfile.TemporaryDirectory() as folder:
            table = TABLES[name](Path(folder))
        print(table, end="\n\n", flush=True)
        faults += len(table.faults)
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
