"""The command `icwsgen`."""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from generator.emit.client import emit_client
from generator.emit.errors import EmitError, SpecError
from generator.merge.api import merge_pages
from generator.read.pages import Reading, read_pages
from generator.write.files import write_files
from generator.write.report import format_report
from generator.write.spec import render_spec


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command; returns the exit status: 0 fine, 1 input is wrong, 2 wrong usage."""
    parsed = _parser().parse_args(arguments)
    try:
        return int(parsed.run(parsed))
    except (SpecError, EmitError) as error:
        print(error, file=sys.stderr)
        return 1
    except OSError as error:
        print(f"{error.filename or ''}: {error.strerror or error}", file=sys.stderr)
        return 1


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="icwsgen", description="Reference pages in, OpenAPI, AsyncAPI and a client out."
    )
    commands = parser.add_subparsers(required=True, metavar="command")
    generate = commands.add_parser("generate", help="read pages, write OUT/spec and OUT/generated")
    generate.set_defaults(run=_generate)
    spec = commands.add_parser("spec", help="read pages, write the spec into OUT")
    spec.set_defaults(run=_spec)
    for command in (generate, spec):
        command.add_argument("--pages", type=Path, required=True, help="folder of pages")
        command.add_argument("--out", type=Path, required=True, help="folder to write to")
        command.add_argument(
            "--keep-going",
            action="store_true",
            help="write what could be read although a page failed (the exit status stays 1)",
        )
    client = commands.add_parser("client", help="emit the client from a spec")
    client.set_defaults(run=_client)
    client.add_argument("--spec", type=Path, required=True, help="folder with openapi.yaml")
    client.add_argument("--out", type=Path, required=True, help="folder of the client")
    source = commands.add_parser("source", help="page and line of an operation, type or property")
    source.set_defaults(run=_source)
    source.add_argument("name", help="as interactions.consult, queueId, queueId.queueType")
    source.add_argument("--spec", type=Path, default=Path("spec"), help="folder of the spec")
    return parser


def _read(pages: Path) -> Reading | None:
    """Read a folder of pages; None, and a line on standard error, when there are none."""
    if not pages.is_dir():
        print(f"{pages}: no such folder: a folder of pages", file=sys.stderr)
        return None
    reading = read_pages(pages, _progress)
    for error in reading.failed:
        print(error, file=sys.stderr)
    if not reading.pages and not reading.failed:
        print(f"{pages}: no pages: *.htm, *.html or *.txt", file=sys.stderr)
        return None
    return reading


def _render(parsed: argparse.Namespace) -> tuple[dict[str, str], int]:
    """The files of the spec, none if they must not be written, and the exit status."""
    reading = _read(parsed.pages)
    if reading is None:
        return {}, 1
    files, report = render_spec(merge_pages(reading.pages), reading.failed)
    print(format_report(report))
    if not reading.failed:
        return files, 0
    if parsed.keep_going and reading.pages:
        return files, 1
    print("nothing was written; --keep-going writes what could be read", file=sys.stderr)
    return {}, 1


def _generate(parsed: argparse.Namespace) -> int:
    files, status = _render(parsed)
    if files:
        with tempfile.TemporaryDirectory() as scratch:
            # The client is emitted from the new spec before the old one is replaced: when
            # that fails, both stay as they were.
            write_files(Path(scratch), files)
            emit_client(Path(scratch), parsed.out / "generated")
        write_files(parsed.out / "spec", files)
    return status


def _spec(parsed: argparse.Namespace) -> int:
    files, status = _render(parsed)
    write_files(parsed.out, files)
    return status


def _client(parsed: argparse.Namespace) -> int:
    emit_client(parsed.spec, parsed.out)
    return 0


def _source(parsed: argparse.Namespace) -> int:
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


def _progress(paths: Iterable[Path]) -> Iterator[Path]:
    """Show the count of pages on a terminal; nothing elsewhere."""
    every = list(paths)
    for number, path in enumerate(every, 1):
        if sys.stderr.isatty():
            print(f"\rreading page {number} of {len(every)}", end="", file=sys.stderr)
        yield path
    if sys.stderr.isatty() and every:
        print("\r\033[K", end="", file=sys.stderr)
