"""`fetch`: documentation site in, folder of pages out."""

from __future__ import annotations

import argparse
import math
import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from generator.fetch.clock import SystemClock
from generator.fetch.errors import FetchError
from generator.fetch.folder import Folder
from generator.fetch.mirror import MAX_PAGES, Mirror, Progress
from generator.fetch.summary import Summary
from generator.fetch.transport import Transport
from generator.fetch.urls import UrlError, has_query, normalise


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Declare the command."""
    command = commands.add_parser(
        "fetch",
        help="mirror a documentation site into a folder of pages",
        description="Mirror the pages below a URL. A second run asks only for what has changed; "
        "one that was interrupted goes on where it stopped. robots.txt is obeyed.",
    )
    command.set_defaults(run=run)
    command.add_argument("url", type=_start, metavar="URL", help="page or folder to start from")
    command.add_argument("folder", type=_folder, metavar="DIR", help="folder to mirror into")
    command.add_argument(
        "--delay",
        type=_seconds,
        default=1.0,
        metavar="SECONDS",
        help="pause between requests, 1 by default; robots.txt can ask for more",
    )
    command.add_argument(
        "--user-agent",
        type=_user_agent,
        default=_default_user_agent(),
        metavar="NAME",
        help="how to introduce oneself; robots.txt is read for what is before the first /",
    )
    command.add_argument(
        "--max-pages",
        type=_count,
        default=MAX_PAGES,
        metavar="N",
        help=f"stop after so many URLs, {MAX_PAGES} by default",
    )
    command.add_argument("--prune", action="store_true", help="remove pages that have gone")
    command.add_argument(
        "--force",
        action="store_true",
        help="ask for every page anew, and take a folder that has other pages",
    )


def run(parsed: argparse.Namespace) -> int:
    """Run it; returns the exit status: 1 if the folder is not what the site is, 130 if stopped."""
    transport = Transport(parsed.user_agent, parsed.delay, SystemClock())
    try:
        with _progress() as show:
            summary = Mirror(
                parsed.url,
                Folder(parsed.folder),
                transport,
                force=parsed.force,
                prune=parsed.prune,
                max_pages=parsed.max_pages,
                progress=show,
            ).run()
    except FetchError as error:
        print(error, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("interrupted: the same command goes on from here", file=sys.stderr)
        return 130
    finally:
        transport.close()
    for note in summary.notes(str(parsed.folder)):
        print(note, file=sys.stderr)
    if summary.moved:
        print(f"the start URL leads to {summary.moved}, which was mirrored")
    print(summary.counts())
    print(summary.skipped())
    return summary.status


def _show(summary: Summary, url: str, waiting: int) -> None:
    """Say in one line of the terminal, over the last one, how far the run is."""
    text = f"{summary.pages} pages, {len(summary.failed)} failed, {waiting} to go: {url}"
    room = shutil.get_terminal_size().columns - 1
    print(f"\r\033[K{text[:room]}", end="", file=sys.stderr, flush=True)


@contextmanager
def _progress() -> Iterator[Progress | None]:
    if not sys.stderr.isatty():
        yield None
        return
    try:
        yield _show
    finally:
        print("\r\033[K", end="", file=sys.stderr, flush=True)


def _start(text: str) -> str:
    try:
        url = normalise(text)
    except UrlError as error:
        # The text is not repeated: it may hold a password.
        raise argparse.ArgumentTypeError(f"{error}: an http or https URL") from error
    if has_query(url):
        raise argparse.ArgumentTypeError("a query in it: a URL without one")
    return url


def _folder(text: str) -> Path:
    if not text:
        raise argparse.ArgumentTypeError("empty: a folder to mirror into")
    return Path(text)


def _seconds(text: str) -> float:
    seconds = float(text)
    if not (math.isfinite(seconds) and seconds >= 0):
        raise ValueError(text)
    return seconds


def _count(text: str) -> int:
    count = int(text)
    if count < 1:
        raise ValueError(text)
    return count


def _default_user_agent() -> str:
    try:
        return f"icwsgen/{version('icws-generator')}"
    except PackageNotFoundError:  # run from its sources
        return "icwsgen"


def _user_agent(text: str) -> str:
    if not (text.strip() and text.isascii() and text.isprintable()):
        raise argparse.ArgumentTypeError("not printable ASCII: a name as example/1.0")
    return text.strip()
