"""Limits of depth: the levels of a document, and types that refer to each other in many steps."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from generator.spec.errors import SpecError

# Recursive steps must end before the stack does, on every machine.
MAX_DEPTH = 100
TOO_DEEP = "the document is nested too deep"


@contextmanager
def within_stack(file: str) -> Iterator[None]:
    """Make running out of stack an error of a document.

    A document has a hundred levels at most, but references can put thousands of types above each
    other. How many are too many differs with what is made of them.

    Args:
        file: the document that errors name.

    Raises:
        SpecError: the steps need more stack than there is.
    """
    try:
        yield
    except RecursionError as error:
        problem, expected = "the spec is nested too deep", "a spec with fewer levels"
        raise SpecError(file, problem, expected, 1) from error
