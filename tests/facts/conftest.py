"""The spec as written, and the facts."""

from __future__ import annotations

from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest

from tests.embedded import asyncapi, unshared_openapi
from tests.facts.statements import Statements, read_statements

STATED = Path(__file__).with_name("stated.txt")


@pytest.fixture(scope="session")
def documents() -> tuple[dict[str, Any], dict[str, Any]]:
    """Return both documents; a test may change them, and has to undo it."""
    return deepcopy(unshared_openapi()), deepcopy(asyncapi())


@pytest.fixture(scope="session")
def facts() -> Statements:
    return read_statements(STATED)
