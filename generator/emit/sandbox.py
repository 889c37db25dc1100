"""The sandbox: hand-written code copied as it is, beside the spec that drives it."""

from __future__ import annotations

import json
from typing import Any

from generator.shipped import shipped
from generator.spec.spec import Spec

_PACKAGE = "icws_sandbox"


def sandbox_files(spec: Spec) -> dict[str, bytes]:
    """Return the files of the package `icws_sandbox`: relative path -> contents."""
    source = shipped("sandbox")
    files = {
        f"{_PACKAGE}/{file.relative_to(source).as_posix()}": file.read_bytes()
        for file in sorted(source.rglob("*.py"))
    }
    files[f"{_PACKAGE}/py.typed"] = b""
    files[f"{_PACKAGE}/spec/openapi.json"] = _json(spec.openapi.data)
    files[f"{_PACKAGE}/spec/asyncapi.json"] = _json(spec.asyncapi.data)
    return files


def _json(document: dict[str, Any]) -> bytes:
    """Return a document as JSON in its own order; ASCII, so that any text can be written."""
    return (json.dumps(document, indent=1) + "\n").encode()
