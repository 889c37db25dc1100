"""`source`: the page and line of a part."""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Declare the command."""
    command = commands.add_parser("source", help="page and line of an operation, type or property")
    command.set_defaults(run=run)
    command.add_argument("name", help="as interactions.consult, queueId, queueId.queueType")
    command.add_argument("--spec", type=Path, default=Path("spec"), help="folder of the spec")


def run(parsed: argparse.Namespace) -> int:
    """Run it; returns the exit status."""
    path = parsed.spec / "sources.json"
    if not path.is_file():
        print(f"{path}: no such file: the output of `generate`", file=sys.stderr)
        return 1
    sources: dict[str, list[str]] = json.loads(path.read_text("utf-8"))
    found = sources.get(parsed.name)
    if found is None:
        close = [name for name in sources if parsed.name.lower() in name.lower()][:10]
        hint = ", ".join(close) or "an operation, a type, or a property below one"
        print(f"{path}: no {parsed.name!r}: {hint}", file=sys.stderr)
        return 1
    print("\n".join(found))
    return 0
