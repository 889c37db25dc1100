"""The command `generate`: pages in, spec and client out."""

from __future__ import annotations

import argparse

from generator.commands.options import DESCRIPTION, add_options, cache_folder, stamp_of
from generator.commands.outcome import untouched, written
from generator.files import recover, write_files
from generator.spec.collection import paused_collection

_SPEC, _CLIENT = "spec", "generated"


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Declare the command."""
    command = commands.add_parser(
        "generate",
        help="read pages, write OUT/spec and OUT/generated",
        description=f"Read pages, write OUT/spec and OUT/generated (the client). {DESCRIPTION}",
    )
    command.set_defaults(run=run)
    add_options(command)


@paused_collection()
def run(parsed: argparse.Namespace) -> int:
    """Run the command and return the exit status."""
    recover(parsed.out)
    stamp = stamp_of("generate", parsed, _CLIENT)
    if (said := stamp.said()) is not None:
        print(said, untouched(parsed.out, (_SPEC, _CLIENT)), sep="\n")
        return 0
    # Here, as a run that has nothing to do needs none of it.
    from generator.commands.reading import build
    from generator.emit.cache import TextCache
    from generator.emit.client import client_files
    from generator.emit.folder import stale_files

    result, status = build(parsed, parsed.out / _SPEC)
    if result:
        cache = TextCache(cache_folder(parsed, "client"))
        client = client_files(result.documents.spec(), cache)
        stale = stale_files(client, parsed.out / _CLIENT)
        files: dict[str, str | bytes] = {
            **{f"{_SPEC}/{name}": text for name, text in result.files().items()},
            **{f"{_CLIENT}/{name}": data for name, data in client.items()},
        }
        # As one: a client of another spec than that beside it would be wrong in silence.
        changed = write_files(parsed.out, files, [f"{_CLIENT}/{name}" for name in stale])
        print(*written(parsed.out, (_SPEC, _CLIENT), files, changed), sep="\n")
        if status == 0:
            stamp.keep(files, result.summary)
    return status
