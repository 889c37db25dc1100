"""Options of the commands that read pages, and what their help says."""

from __future__ import annotations

import argparse
from pathlib import Path

from generator.arguments import path_argument
from generator.cache_folder import user_folder
from generator.shipped import shipped
from generator.unchanged import CommandCall, Stamp

DESCRIPTION = (
    "Printed are figures of what was read, what somebody has to look at, and which files were "
    "written; docs/reading.md explains each line. A page that cannot be read is an error "
    "(file:line: problem), and nothing is written then."
)


def add_options(command: argparse.ArgumentParser) -> None:
    """Declare the options of a command that reads pages."""
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


def add_cache_option(command: argparse.ArgumentParser) -> None:
    """Declare the option that turns the user's cache off."""
    command.add_argument(
        "--no-cache",
        action="store_true",
        help="do everything anew (default: keep what was read and derived in the user's cache)",
    )


def cache_folder(parsed: argparse.Namespace, kind: str) -> Path | None:
    """Return the user's folder for a kind of entries; None where the options want none."""
    return None if parsed.no_cache else user_folder(kind)


def stamp_of(command: str, parsed: argparse.Namespace, client: str | None = None) -> Stamp:
    """Return the stamp of the last run that read pages and wrote to the same folder.

    Args:
        command: the name of the command.
        parsed: its options.
        client: the folder of the client below that of the result, if it writes one.
    """
    # A run leaves a stamp only if no page failed and it wrote: then --keep-going and
    # --accept-removals decide nothing.
    folders = (parsed.pages, parsed.overlays)
    options = [*map(str, folders), *sorted(set(parsed.fail_on))]
    call = CommandCall(command, options, folders, parsed.out, client)
    return Stamp(call, cache_folder(parsed, "runs"))
