"""The tables of hostile pages and specs: the cases of the tests, through the commands."""

from __future__ import annotations

import contextlib
import io
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from generator.cli import main
from tests.end_to_end.hostile_pages import IN_CAPTURES, IN_HTML, Hostile
from tests.hostile.table import Table
from tests.spec.test_hostile_specs import REFUSED, SMALL, TEXTS, USED, commands, written

SECONDS = 20.0
"""Of processor time, for one command and one input."""


def pages(folder: Path) -> Table:
    """Read each hostile page alone, in an empty folder."""
    result = Table("hostile pages", ("page", "exit status", "what is said"))
    for number, (name, file, case) in enumerate(_pages()):
        at = folder / str(number)
        for below in ("pages", "overlays"):
            (at / below).mkdir(parents=True)
        (at / "pages" / file).write_text(case.text, "utf-8")
        options = [f"--{part}={at / part}" for part in ("pages", "overlays", "out")]
        status, said = _run(["spec", *options, "--no-cache", "--fail-on", "conflicts"])
        result.rows.append((name, status, said))
        if status != "1" or not said.startswith(f"{file}:"):
            result.faults.append(f"{name}: exit status {status}: {said}")
    _conclude(result, "refused, or listed as a conflict, with file and line")
    return result


def specs(folder: Path) -> Table:
    """Give each hostile spec to the three commands that read specs from elsewhere."""
    names = ("client", "docs", "diff")
    result = Table("hostile specs", ("spec", *names, "what is said"))
    (folder / "old").mkdir()
    old = written(folder / "old", SMALL)
    for number, (name, content, is_refused) in enumerate(_specs()):
        spec = folder / str(number)
        spec.mkdir()
        if isinstance(content, str):
            (spec / "openapi.yaml").write_text(content, "utf-8")
        else:
            written(spec, content)
        statuses, texts = [], []
        for command, arguments in commands(old, spec).items():
            status, said = _run([*arguments, *(["--no-cache"] if command == "client" else [])])
            statuses.append(status)
            if said and status != "0":
                texts.append(said.removeprefix(f"{spec}/"))
            is_located = said.startswith(f"{spec}/openapi.")
            if (is_refused and (status != "1" or not is_located)) or status not in "01":
                result.faults.append(f"{name}, {command}: exit status {status}: {said}")
        result.rows.append((name, *statuses, texts[0] if texts and is_refused else ""))
    _conclude(result, "refused by each command with file, line and pointer, or used")
    return result


def _pages() -> Iterator[tuple[str, str, Hostile]]:
    for file, cases in (("page.htm", IN_HTML), ("page.txt", IN_CAPTURES)):
        for name, case in cases.items():
            yield f"{name} ({file})", file, case


def _specs() -> Iterator[tuple[str, Any, bool]]:
    for name, (content, _) in REFUSED.items():
        yield name, content, True
    for text, _ in TEXTS:
        yield f"`{text[:60]!r}`", text, True
    for name, content in USED.items():
        yield name, content, False


def _run(arguments: list[str]) -> tuple[str, str]:
    """Return the exit status of a command, and its first line on standard error."""
    said = io.StringIO()
    started = time.process_time()
    try:
        with contextlib.redirect_stderr(said), contextlib.redirect_stdout(io.StringIO()):
            status = str(main(arguments))
    except Exception as error:
        return "FOREIGN", f"{type(error).__name__}: {error!a}"
    if time.process_time() - started > SECONDS:
        status = "SLOW"
    return status, said.getvalue().partition("\n")[0]


def _conclude(result: Table, right: str) -> None:
    count = len(result.rows)
    result.summary = f"{count - len(result.faults)} of {count} are {right}"
