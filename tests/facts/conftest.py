"""The spec as written, and the facts."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.embedded import asyncapi, unshared_openapi
from tests.facts.statements import Statements, read_statements
from tests.unshared import with_unions_in_place

STATED = Path(__file__).with_name("stated.txt")


@pytest.fixture(scope="session")
def documents() -> tuple[dict[str, Any], dict[str, Any]]:
    """Return copies of both documents, unions in place; a test that changes them undoes it."""
    return with_unions_in_place(unshared_openapi()), with_unions_in_place(asyncapi())


@pytest.fixture(scope="session")
def facts() -> Statements:
    return read_statements(STATED)
