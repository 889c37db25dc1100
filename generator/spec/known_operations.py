"""Operations of the API that are known; their names follow from each other, not from the pages."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import NamedTuple

_FILE = Path(__file__).with_suffix(".txt")
_NAMED = Path(__file__).with_name("named_operations.txt")


class NamedOperation(NamedTuple):
    """An operation whose path does not say what it does, so that a rule would name it wrongly.

    A row is for good: it names its operation whatever other pages there are.

    Attributes:
        operation: `METHOD path`, with {} for every parameter.
        id: its operation id; empty where the rule gives the right one.
        call: the attributes of the client below its area; empty where the rule gives them.
        reason: a sentence that says why.
    """

    operation: str
    id: str
    call: str
    reason: str


@cache
def known_operations() -> frozenset[str]:
    """Return the known operations as `METHOD path`, with {} for every parameter."""
    return frozenset(_FILE.read_text("utf-8").splitlines())


@cache
def named_operations() -> tuple[NamedOperation, ...]:
    """Return the exceptions to the rules for names; in the file a reason stands above its rows."""
    rows, reason = [], ""
    for line in _NAMED.read_text("utf-8").splitlines():
        if line.startswith("# "):
            reason = line.removeprefix("# ")
        else:
            method, path, *names = line.split()
            identifier, call = ("" if name == "-" else name for name in names)
            rows.append(NamedOperation(f"{method} {path}", identifier, call, reason))
    return tuple(rows)
