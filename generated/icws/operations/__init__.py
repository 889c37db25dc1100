# Rendered from spec/ and templates/client/operations_init.py.jinja2; edits here are lost.
"""All operations of the API by their names; those of an area are loaded when one is needed."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from icws import models
from icws._runtime.operation import Operation
from icws._runtime.operation_index import OperationIndex
from icws._runtime.support import Catalog

__all__ = ["CATALOG", "OPERATIONS"]

OPERATIONS: Mapping[str, Operation[Any]] = OperationIndex(
    "icws.operations",
    {
        "connection": "connection",
        "interactions": "interactions",
        "messaging": "messaging",
        "queues": "queues",
    },
)
"""All operations by area and name."""

CATALOG = Catalog(OPERATIONS, models)
"""The names that `supports` knows."""
