"""The sandbox: hand-written code and the spec core, beside the spec that drives it."""

from __future__ import annotations

import re
from json.encoder import encode_basestring_ascii
from typing import Any

import msgspec

from generator.emit.rendering.copied_package import package_files
from generator.spec.spec import Spec

_BEYOND = re.compile(r"[^\x00-\x7f]+")


def sandbox_files(spec: Spec) -> dict[str, bytes]:
    """Return the files of the package `icws_sandbox`: relative path -> contents.

    Raises:
        SpecError: the releases of the spec are not what they should be.
    """
    files = package_files("icws_sandbox", "sandbox")
    spec.releases  # noqa: B018 - nothing else of the package asks for them: their errors show now
    files["icws_sandbox/spec/openapi.json"] = _json(spec.openapi.data)
    files["icws_sandbox/spec/asyncapi.json"] = _json(spec.asyncapi.data)
    return files


def _json(document: dict[str, Any]) -> bytes:
    """Return a document as JSON in its own order; ASCII, so that any text can be written.

    An operation or a component has a line of its own, whatever it holds.
    """
    return (_lines(document, "\n") + "\n").encode()


def _lines(value: Any, end: str, levels: int = 3) -> str:
    if not levels or not isinstance(value, dict) or not value:
        text = msgspec.json.encode(value).decode()
        return text if text.isascii() else _BEYOND.sub(_escaped, text)
    below = end + " "
    parts = [
        f"{encode_basestring_ascii(key)}: {_lines(part, below, levels - 1)}"
        for key, part in value.items()
    ]
    return f"{{{below}{f',{below}'.join(parts)}{end}}}"


def _escaped(match: re.Match[str]) -> str:
    return encode_basestring_ascii(match[0])[1:-1]
