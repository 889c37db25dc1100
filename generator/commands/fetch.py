"""`fetch`: documentation site in, folder of pages out."""

from __future__ import annotations

import argparse
import math
import shutil
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from importlib.metadata import PackageNotFoundError, version

from generator.arguments import path_argument
from generator.fetch.folder import Folder
from generator.fetch.mirror import MAX_PAGES, Mirror, Progress
from generator.fetch.summary import Summary
from generator.fetch.transport import Transport
from generator.fetch.urls import normalise


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Declare the command."""
    command = commands.add_parser(
        "fetch",
        help="mirror a documentation site into a folder of pages",
        description="Mirror the pages below a URL. A second run downloads only the pages that have "
        "changed, and an interrupted run is resumed. robots.txt is obeyed.",
    )
    command.set_defaults(run=run)
    command.add_argument("url", type=_start, metavar="URL", help="page or folder to start from")
    command.add_argument("folder", type=path_argument, metavar="DIR", help="folder to mirror into")
    command.add_argument(
        "--delay",
        type=_number(float, 0, "a number of seconds from 0"),
        default=1.0,
        metavar="SECONDS",
        help="pause between requests (default: 1); robots.txt can ask for a longer one",
    )
    command.add_argument(
        "--user-agent",
        type=_user_agent,
        default=_default_user_agent(),
        metavar="NAME",
        help="User-Agent header (default: %(default)s); its first word is looked up in robots.txt",
    )
    command.add_argument(
        "--max-pages",
        type=_number(int, 1, "a positive integer"),
        default=MAX_PAGES,
        metavar="N",
        help="stop after N URLs (default: %(default)s)",
    )
    command.add_argument(
        "--prune", action="store_true", help="remove the files of pages that are gone from the site"
    )
    command.add_argument(
        "--force",
        action="store_true",
        help="download every page again; accept a folder that has other pages",
    )


def run(parsed: argparse.Namespace) -> int:
    """Run it; return the exit status: 1 if the folder is not what the site is, 130 if stopped."""
    try:
        with _progress() as show:
            summary = Mirror(
                parsed.url,
                Folder(parsed.folder),
                Transport(parsed.user_agent, parsed.delay),
                force=parsed.force,
                prune=parsed.prune,
                max_pages=parsed.max_pages,
                progress=show,
            ).run()
    except KeyboardInterrupt:
        print("interrupted: the same command resumes the run", file=sys.stderr)
        return 130
    for note in summary.notes(parsed.folder):
        print(note, file=sys.stderr)
    if summary.moved:
        print(f"the start redirects to {summary.moved}, which is mirrored instead")
    print(f"pages in {parsed.folder}: {summary.counts()}")
    print(summary.links())
    return summary.status


@contextmanager
def _progress() -> Iterator[Progress]:
    """Show in one line of the terminal, over the last one, how far the run is."""
    clear = "\r\033[K"

    def show(summary: Summary, url: str, waiting: int) -> None:
        text = f"{summary.pages} pages, {len(summary.failed)} failed, {waiting} to go: {url}"
        room = shutil.get_terminal_size().columns - 1
        print(f"{clear}{text[:room]}", end="", file=sys.stderr, flush=True)

    if not sys.stderr.isatty():
        yield lambda summary, url, waiting: None
        return
    try:
        yield show
    finally:
        print(clear, end="", file=sys.stderr, flush=True)


def _start(text: str) -> str:
    try:
        url = normalise(text)
    except ValueError as error:
        # The text is not repeated: it may hold a password.
        raise argparse.ArgumentTypeError(f"{error} (expected an http or https URL)") from error
    if "?" in url:
        raise argparse.ArgumentTypeError("it has a query (expected a URL without one)")
    return url


def _number(kind: type[float], least: float, expected: str) -> Callable[[str], float]:
    def parse(text: str) -> float:
        try:
            number = kind(text)
        except ValueError:
            number = math.nan
        if not least <= number < math.inf:
            raise argparse.ArgumentTypeError(f"it is {text!r} (expected {expected})")
        return number

    return parse


def _default_user_agent() -> str:
    try:
        return f"icwsgen/{version('icws-generator')}"
    except PackageNotFoundError:  # run from its sources
        return "icwsgen"


def _user_agent(text: str) -> str:
    if not (text.strip() and text.isascii() and text.isprintable()):
        problem = "it is not printable ASCII (expected a name like example/1.0)"
        raise argparse.ArgumentTypeError(problem)
    return text.strip()
