"""The sandbox: hand-written code and the spec core, beside the spec that drives it."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from generator.emit.rendering.origin import with_origin
from generator.shipped import shipped
from generator.spec.spec import Spec

_PACKAGE = "icws_sandbox"
_CORE = f"{_PACKAGE}/_core"
_GENERATOR = Path(__file__).parents[2]
# Reading YAML needs more than the standard library, and only the docs list parts.
_NOT_SHIPPED = frozenset({"load.py", "parsing.py", "parts.py"})
_IMPORT = re.compile(r"^(\s*from )generator(?=\.)", re.MULTILINE)


def sandbox_files(spec: Spec) -> dict[str, bytes]:
    """Return the files of the package `icws_sandbox`: relative path -> contents."""
    files = {path: _shipped_source(file) for path, file in _modules()}
    core = '"""The parts of the generator that the sandbox shares."""\n'
    written = with_origin("__init__.py", core, "Written from generator/emit/rendering/sandbox.py")
    files[f"{_CORE}/__init__.py"] = written.encode()
    files[f"{_PACKAGE}/py.typed"] = b""
    files[f"{_PACKAGE}/spec/openapi.json"] = _json(spec.openapi.data)
    files[f"{_PACKAGE}/spec/asyncapi.json"] = _json(spec.asyncapi.data)
    return files


def _modules() -> Iterator[tuple[str, Path]]:
    """Yield the modules of the package, each with the file that it is copied from."""
    source = shipped("sandbox")
    for file in sorted(source.rglob("*.py")):
        yield f"{_PACKAGE}/{file.relative_to(source).as_posix()}", file
    yield f"{_CORE}/errors.py", _GENERATOR / "errors.py"
    for file in sorted((_GENERATOR / "spec").glob("*.py")):
        if file.name not in _NOT_SHIPPED:
            yield f"{_CORE}/spec/{file.name}", file


def _shipped_source(file: Path) -> bytes:
    """Return a module with its imports of the generator turned to the copy in the package."""
    core = _CORE.replace("/", ".")
    text = _IMPORT.sub(rf"\1{core}", file.read_text(encoding="utf-8"))
    sandbox = shipped("sandbox")
    below, root = (sandbox, "sandbox") if sandbox in file.parents else (_GENERATOR, "generator")
    path = f"{root}/{file.relative_to(below).as_posix()}"
    return with_origin(path, text, f"Copied from {path}").encode()


def _json(document: dict[str, Any]) -> bytes:
    """Return a document as JSON in its own order; ASCII, so that any text can be written."""
    return (json.dumps(document, indent=1) + "\n").encode()
