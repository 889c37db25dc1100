"""Plugin of pytest that lists the tests that pass without an assertion.

`python -m pytest -p tests.asserting tests/diff` runs them under a tracer, in one process. An
assertion is an `assert`, a `pytest.raises` or a `pytest.warns` that was reached, in the test or in
what it calls below tests/.
"""

from __future__ import annotations

import ast
import sys
import threading
from collections.abc import Generator
from functools import cache
from pathlib import Path
from types import FrameType
from typing import Any

import pytest

_TESTS = str(Path(__file__).parent)
_EXPECTING = frozenset({"raises", "warns", "fail"})
_silent = pytest.StashKey[list[str]]()
_Tracer = Any


@cache
def _offsets(file: str) -> dict[str, frozenset[int]]:
    """Return where the functions of a file assert: lines from their first, by name.

    From the first, for a function may run as text of its own, in its blocking form.
    """
    found: dict[str, set[int]] = {}
    tree = ast.parse(Path(file).read_text("utf-8"))
    functions = (ast.FunctionDef, ast.AsyncFunctionDef)
    for function in (node for node in ast.walk(tree) if isinstance(node, functions)):
        first = min(node.lineno for node in (function, *function.decorator_list))
        lines = {node.lineno - first for node in ast.walk(function) if _asserts(node)}
        found.setdefault(function.name, set()).update(lines)
    return {name: frozenset(lines) for name, lines in found.items()}


def _asserts(node: ast.AST) -> bool:
    if isinstance(node, ast.Call):
        return isinstance(node.func, ast.Attribute) and node.func.attr in _EXPECTING
    return isinstance(node, ast.Assert)


class _Watch:
    """A tracer that notes whether an assertion was reached."""

    def __init__(self) -> None:
        self.asserted = False

    def __call__(self, frame: FrameType, event: str, _: object) -> _Tracer:
        code = frame.f_code
        if self.asserted or not code.co_filename.startswith(_TESTS):
            return None
        offsets = _offsets(code.co_filename).get(code.co_name, frozenset())
        if event == "line" and frame.f_lineno - code.co_firstlineno in offsets:
            self.asserted = True
        return self


def pytest_configure(config: pytest.Config) -> None:
    """Make the list."""
    config.stash[_silent] = []


@pytest.hookimpl(wrapper=True)
def pytest_runtest_call(item: pytest.Item) -> Generator[None, object, object]:
    """Run a test under the tracer."""
    watch = _Watch()
    threading.settrace(watch)
    sys.settrace(watch)
    try:
        result = yield
    finally:
        sys.settrace(None)
        threading.settrace(None)  # type: ignore[arg-type]
    if not watch.asserted:
        item.config.stash[_silent].append(item.nodeid)
    return result


def pytest_terminal_summary(
    terminalreporter: pytest.TerminalReporter, config: pytest.Config
) -> None:
    """Print the list."""
    silent = config.stash[_silent]
    terminalreporter.section(f"{len(silent)} passed without an assertion")
    for name in silent:
        terminalreporter.line(name)
