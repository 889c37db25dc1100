"""The command `generate`: pages in, spec and client out."""

from __future__ import annotations

import argparse

from generator.commands.options import add_options, stamp_of

_SPEC, _CLIENT = "spec", "generated"


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Declare the command."""
    command = commands.add_parser("generate", help="read pages, write OUT/spec and OUT/generated")
    command.set_defaults(run=run)
    add_options(command)


def run(parsed: argparse.Namespace) -> int:
    """Run the command and return the exit status."""
    stamp = stamp_of("generate", parsed, _CLIENT)
    if (said := stamp.said()) is not None:
        print(said)
        return 0
    # Here, as a run that has nothing to do needs none of it.
    from generator.cache_folder import user_folder
    from generator.commands.reading import build
    from generator.emit.cache import TextCache
    from generator.emit.client import client_files
    from generator.emit.folder import write
    from generator.files import write_files

    result, status = build(parsed)
    if result:
        # The client is emitted before the old spec is replaced: if that fails, both stay as they
        # were.
        cache = TextCache(None if parsed.no_cache else user_folder("client"))
        client = client_files(result.documents.spec(), cache)
        write(client, parsed.out / _CLIENT)
        spec = result.files()
        write_files(parsed.out / _SPEC, spec)
        if status == 0:
            stamp.keep(
                {f"{_SPEC}/{name}": data for name, data in spec.items()}
                | {f"{_CLIENT}/{name}": data for name, data in client.items()},
                result.summary,
            )
    return status
