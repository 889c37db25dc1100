"""The embedded pages, their spec and the plan of the client: each is read once a process.

What these functions return is shared by all tests; a test that changes it changes a copy.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

from ruamel.yaml import YAML

from generator.emit.client import plan_client
from generator.emit.plan import Plan

ROOT = Path(__file__).parents[1]
PAGES = ROOT / "spec" / "pages"
SPEC = ROOT / "spec"


@cache
def openapi() -> dict[str, Any]:
    """Return spec/openapi.yaml, read without the project's own reader."""
    return _document("openapi.yaml")


@cache
def asyncapi() -> dict[str, Any]:
    """Return spec/asyncapi.yaml, read without the project's own reader."""
    return _document("asyncapi.yaml")


@cache
def client_plan() -> Plan:
    """Return the plan of the client of the spec."""
    return plan_client(SPEC)


def _document(name: str) -> dict[str, Any]:
    document: dict[str, Any] = YAML(typ="safe").load((SPEC / name).read_text("utf-8"))
    return document
