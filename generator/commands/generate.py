"""The commands `generate` and `spec`: pages in, spec out, and with `generate` the client too."""

from __future__ import annotations

import argparse
from pathlib import PurePosixPath

from generator.arguments import path_argument
from generator.commands.options import add_cache_option, cache_folder
from generator.commands.outcome import untouched, written
from generator.files import recover, write_files
from generator.shipped import shipped
from generator.spec.collection import paused_collection
from generator.unchanged import CommandCall, Stamp

_DESCRIPTION = (
    "Printed are figures of what was read, what somebody has to look at, and which files were "
    "written; docs/reading.md explains each line. A page that cannot be read is an error "
    "(file:line: problem), and nothing is written then."
)


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Declare the command."""
    declare(commands, "generate", "OUT/spec and OUT/generated (the client)", "spec", "generated")


def declare(
    commands: argparse._SubParsersAction[argparse.ArgumentParser],
    name: str,
    result: str,
    spec: str,
    client: str | None = None,
) -> None:
    """Declare a command that reads pages.

    Args:
        commands: the commands.
        name: its name.
        result: a phrase for what it writes.
        spec: the folder of the spec below that of the result; `.` is that folder itself.
        client: the folder of the client there, if it writes one.
    """
    command = commands.add_parser(
        name,
        help=f"read pages, write {result}",
        description=f"Read pages, write {result}. {_DESCRIPTION}",
    )
    command.set_defaults(run=run, command=name, spec=spec, client=client)
    command.add_argument("--pages", type=path_argument, required=True, help="folder of pages")
    command.add_argument("--out", type=path_argument, required=True, help="folder to write to")
    command.add_argument(
        "--overlays",
        type=path_argument,
        default=shipped("overlays"),
        help="folder of overlays (default: those of this project)",
    )
    command.add_argument(
        "--keep-going",
        action="store_true",
        help="write what could be read although a page failed (the exit status stays 1)",
    )
    command.add_argument(
        "--accept-removals",
        action="store_true",
        help="replace a spec although more than a tenth of its operations would be gone",
    )
    command.add_argument(
        "--fail-on",
        action="append",
        choices=["conflicts"],
        default=[],
        help="treat facts that two pages state differently, and those that cannot be true, as "
        "errors: write nothing (with --keep-going: write), with exit status 1",
    )
    add_cache_option(command)


@paused_collection()
def run(parsed: argparse.Namespace) -> int:
    """Run the command and return the exit status."""
    recover(parsed.out)
    folders = [folder for folder in (parsed.spec, parsed.client) if folder]
    stamp = _stamp(parsed)
    if (messages := stamp.messages()) is not None:
        print(messages, untouched(parsed.out, folders), sep="\n")
        return 0
    # Here, as a run that has nothing to do needs none of it.
    from generator.commands.reading import build

    result, status = build(parsed, parsed.out / parsed.spec)
    if result:
        files: dict[str, str | bytes] = {
            _below(parsed.spec, name): text for name, text in result.files().items()
        }
        stale: list[str] = []
        if parsed.client:
            from generator.emit.cache import TextCache
            from generator.emit.client import client_files
            from generator.emit.folder import stale_files
            from generator.emit.plan_cache import PlanCache

            spec, texts = result.documents.spec(), TextCache(cache_folder(parsed, "client"))
            client = client_files(spec, PlanCache(spec, texts, result.cache.part_digest))
            files |= {_below(parsed.client, name): data for name, data in client.items()}
            gone = stale_files(client, parsed.out / parsed.client)
            stale = [_below(parsed.client, name) for name in gone]
        # As one: a client of another spec than that beside it would be wrong in silence.
        changed = write_files(parsed.out, files, stale)
        print(*written(parsed.out, folders, files, changed), sep="\n")
        if status == 0:
            stamp.keep(files, result.summary)
    return status


def _below(folder: str, name: str) -> str:
    return PurePosixPath(folder, name).as_posix()


def _stamp(parsed: argparse.Namespace) -> Stamp:
    """Return the stamp of the last run that read pages and wrote to the same folder."""
    # A run leaves a stamp only if no page failed and it wrote: then --keep-going and
    # --accept-removals decide nothing.
    folders = (parsed.pages, parsed.overlays)
    options = [*map(str, folders), *sorted(set(parsed.fail_on))]
    call = CommandCall(parsed.command, options, folders, parsed.out, parsed.client)
    return Stamp(call, cache_folder(parsed, "runs"))
