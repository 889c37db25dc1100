"""The command `spec`: pages in, spec out."""

from __future__ import annotations

import argparse

from generator.commands.options import DESCRIPTION, add_options, stamp_of
from generator.commands.outcome import untouched, written
from generator.files import recover, write_files
from generator.spec.collection import paused_collection


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Declare the command."""
    command = commands.add_parser(
        "spec",
        help="read pages, write the spec into OUT",
        description=f"Read pages, write the spec into OUT. {DESCRIPTION}",
    )
    command.set_defaults(run=run)
    add_options(command)


@paused_collection()
def run(parsed: argparse.Namespace) -> int:
    """Run the command and return the exit status."""
    recover(parsed.out)
    stamp = stamp_of("spec", parsed)
    if (said := stamp.said()) is not None:
        print(said, untouched(parsed.out, ["."]), sep="\n")
        return 0
    # Here, as a run that has nothing to do needs none of it.
    from generator.commands.reading import build

    result, status = build(parsed, parsed.out)
    if result:
        files = result.files()
        changed = write_files(parsed.out, files)
        print(*written(parsed.out, ["."], files, changed), sep="\n")
        if status == 0:
            stamp.keep(files, result.summary)
    return status
