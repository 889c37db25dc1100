"""`docs`: spec and guides in, static site out."""

from __future__ import annotations

import argparse

from generator.arguments import path_argument
from generator.docs.site import write_docs
from generator.files import recover


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Declare the command."""
    command = commands.add_parser(
        "docs", help="write the site: guides, Python and HTTP reference, feature matrix"
    )
    command.set_defaults(run=run)
    command.add_argument(
        "--spec", type=path_argument, required=True, help="folder with openapi.yaml"
    )
    command.add_argument("--out", type=path_argument, required=True, help="folder of the site")
    command.add_argument(
        "--guides",
        type=path_argument,
        metavar="DIR",
        help="a Sphinx project with which the site begins, such as docs/; without it, the site "
        "is the reference",
    )


def run(parsed: argparse.Namespace) -> int:
    """Run it; returns the exit status."""
    recover(parsed.spec, parsed.spec.parent, parsed.out)
    files = write_docs(parsed.spec, parsed.out, parsed.guides)
    pages = sum(name.endswith(".html") for name in files)
    print(f"{pages} pages: {parsed.out / 'index.html'}")
    return 0
