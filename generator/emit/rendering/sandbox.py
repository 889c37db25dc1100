"""The sandbox: hand-written code and the spec core, beside the spec that drives it."""

from __future__ import annotations

import json
from json.encoder import encode_basestring_ascii
from pathlib import Path
from typing import Any

from generator.emit.rendering.templating import Generated, copied
from generator.imports import imported_modules, in_package
from generator.shipped import shipped
from generator.spec.spec import Spec

_GENERATOR = Path(__file__).parents[2]
_CORE = "icws_sandbox._core"


def sandbox_files(spec: Spec) -> dict[str, bytes]:
    """Return the files of the package `icws_sandbox`: relative path -> contents.

    Raises:
        SpecError: the releases of the spec are not what they should be.
    """
    core = '"""The parts of the generator that the sandbox shares."""\n'
    modules = {
        "_core/__init__.py": Generated("Written from generator/emit/rendering/sandbox.py", core)
    }
    sandbox = shipped("sandbox")
    files_of_sandbox = sandbox.rglob("*.py")
    sources = {f.relative_to(sandbox).as_posix(): f.read_text("utf-8") for f in files_of_sandbox}
    for path, source in sources.items():
        modules[path] = copied(f"sandbox/{path}", in_package(source, _CORE))
    for path, source in imported_modules(sources.values(), _GENERATOR).items():
        modules[f"_core/{path}"] = copied(f"generator/{path}", in_package(source, _CORE))
    files = {path: modules[path].file(path) for path in sorted(modules)}
    files["py.typed"] = b""
    spec.releases  # noqa: B018 - nothing else of the package asks for them: their errors show now
    files["spec/openapi.json"] = _json(spec.openapi.data)
    files["spec/asyncapi.json"] = _json(spec.asyncapi.data)
    return {f"icws_sandbox/{path}": data for path, data in files.items()}


def _json(document: dict[str, Any]) -> bytes:
    """Return a document as JSON in its own order; ASCII, so that any text can be written.

    An operation or a component has a line of its own, whatever it holds.
    """
    return (_lines(document, "\n") + "\n").encode()


def _lines(value: Any, end: str, levels: int = 3) -> str:
    if not levels or not isinstance(value, dict) or not value:
        return json.dumps(value)
    below = end + " "
    parts = [
        f"{encode_basestring_ascii(key)}: {_lines(part, below, levels - 1)}"
        for key, part in value.items()
    ]
    return f"{{{below}{f',{below}'.join(parts)}{end}}}"
