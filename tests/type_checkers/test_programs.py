"""Programs that type checkers must accept, and programs that they must refuse, line by line.

The programs are for asyncio; those for the sync client are derived from them. The examples of the
distribution, the whole programs of its README and the calls of the docstrings are checked beside
them. A line that must be refused ends with `# error`, or with `# error: CODE` where mypy must give
a certain reason.
"""

from __future__ import annotations

import os
import re
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.both_forms import sync_source
from tests.embedded import openapi
from tests.end_to_end.docstrings import documented_calls
from tests.type_checkers.checkers import PYRIGHT, Findings, mypy, pyright

PROGRAMS = Path(__file__).parent / "programs"
GENERATED = Path(__file__).parents[2] / "generated"
CODE = re.compile(r"```python\n(.*?)```", re.DOTALL)
MARK = re.compile(r"  # error(?:: ([a-z-]+))?$")
DOCUMENTED = """\
import icws
from icws import models


def calls(client: icws.Client) -> None:
    {}
"""
# In CI it must be there: a checker that nobody runs refuses nothing.
NEEDS_PYRIGHT = pytest.mark.skipif(
    not PYRIGHT.exists() and "CI" not in os.environ,
    reason="no node_modules: make lint-spec sets them up",
)
CHECKERS = [mypy, pytest.param(pyright, marks=NEEDS_PYRIGHT)]


@pytest.fixture(scope="module")
def programs(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """All programs, for both clients."""
    folder = tmp_path_factory.mktemp("programs").resolve()
    for file in sorted(PROGRAMS.glob("*/*.py")):
        source = file.read_text("utf-8")
        forms = {"async": source}
        if file.stem != "async_only":
            forms["sync"] = sync_source(source)
        for form, text in forms.items():
            target = folder / form / file.relative_to(PROGRAMS)
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(text, encoding="utf-8")
    printed = folder / "printed" / "pass"
    # The tests of an example import it as a module of their own folder.
    left = shutil.ignore_patterns("__pycache__", "test_*")
    shutil.copytree(GENERATED / "examples", printed, ignore=left)
    readme = (GENERATED / "README.md").read_text("utf-8")
    whole = [code for code in CODE.findall(readme) if "icws_sandbox" in code]
    for number, code in enumerate(whole):
        (printed / f"readme_{number}.py").write_text(code, encoding="utf-8")
    calls = [call for calls in documented_calls().values() for call in calls]
    (printed / "docstrings.py").write_text(DOCUMENTED.format("\n    ".join(calls)), "utf-8")
    return folder


def expected(folder: Path) -> dict[str, dict[int, str]]:
    """Return the lines that say that they are errors, and with which code of mypy or ""."""
    return {
        file.relative_to(folder).as_posix(): {
            number: mark[1] or ""
            for number, line in enumerate(file.read_text("utf-8").splitlines(), 1)
            if (mark := MARK.search(line))
        }
        for file in sorted(folder.glob("*/*/*.py"))
    }


@pytest.mark.slow
@pytest.mark.parametrize("checker", CHECKERS)
def test_what_is_marked_is_refused_and_nothing_else(
    checker: Callable[[Path], Findings], programs: Path
) -> None:
    wanted = {file: lines for file, lines in expected(programs).items() if lines}
    found = checker(programs)
    said = {file: sorted(lines) for file, lines in found.items()}
    assert said == {file: sorted(lines) for file, lines in wanted.items()}, found
    if checker is mypy:
        for file, lines in wanted.items():
            for number, code in lines.items():
                assert code in ("", found[file][number].code), (file, number)


def test_the_programs_of_each_folder_are_what_it_says(programs: Path) -> None:
    for file, lines in expected(programs).items():
        assert bool(lines) == (file.split("/")[1] == "fail"), file
    assert len(list(programs.glob("async/*/*.py"))) == len(list(PROGRAMS.glob("*/*.py")))
    assert len(list(programs.glob("printed/*/readme_*.py"))) == 2
    assert (programs / "printed/pass/docstrings.py").read_text("utf-8").count("client.") >= 14


def test_each_option_of_the_union_is_among_the_programs() -> None:
    union = openapi()["components"]["schemas"]["createInteractionParameters"]
    options = {option["$ref"].rpartition("/")[2] for option in union["oneOf"]}
    source = (PROGRAMS / "pass" / "union_bodies.py").read_text("utf-8")
    named = re.findall(r"create\(\s*(\w+)\(", source)
    assert sorted(name[0].lower() + name[1:] for name in named) == sorted(options)


def test_the_sync_programs_are_sync(programs: Path) -> None:
    for file in (programs / "sync").rglob("*.py"):
        assert not re.search(r"\b(async|await|Async\w+)\b", file.read_text("utf-8")), file
