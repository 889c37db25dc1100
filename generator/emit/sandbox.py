"""The sandbox: hand-written code copied as it is, beside the spec that drives it."""

from __future__ import annotations

import datetime
import json
from typing import Any

from generator.emit.load import Spec
from generator.shipped import shipped

_PACKAGE = "icws_sandbox"


def sandbox_files(spec: Spec) -> dict[str, bytes]:
    """Return the files of the package `icws_sandbox`: relative path -> contents."""
    source = shipped("sandbox")
    files = {
        f"{_PACKAGE}/{file.relative_to(source).as_posix()}": file.read_bytes()
        for file in sorted(source.rglob("*.py"))
    }
    files[f"{_PACKAGE}/py.typed"] = b""
    files[f"{_PACKAGE}/spec/openapi.json"] = _json(spec.openapi)
    files[f"{_PACKAGE}/spec/asyncapi.json"] = _json(spec.asyncapi)
    return files


def _json(document: dict[str, Any]) -> bytes:
    """Return a document as JSON in its own order; ASCII, so that any text can be written."""
    return (json.dumps(document, indent=1, default=_moment) + "\n").encode()


def _moment(value: object) -> str:
    """YAML reads what looks like a date as one; JSON has no dates."""
    if isinstance(value, (datetime.date, datetime.time)):
        return value.isoformat()
    raise TypeError(f"{type(value).__name__} has no place in a spec")
