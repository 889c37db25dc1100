"""The sandbox: hand-written code and the spec core, beside the spec that drives it."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

from generator.emit.rendering.templating import Generated, copied
from generator.shipped import shipped
from generator.spec.spec import Spec

_GENERATOR = Path(__file__).parents[2]
# Reading YAML needs more than the standard library; the sandbox lists no parts, and no sources.
# Its own spec was checked when it was written.
_NOT_SHIPPED = frozenset(
    {
        "anchors.py",
        "commonmark.py",
        "depth.py",
        "english.py",
        "forms.py",
        "known_operations.py",
        "load.py",
        "made_examples.py",
        "notes.py",
        "openapi_30.py",
        "other_files.py",
        "parsing.py",
        "parts.py",
        "sources.py",
        "structure.py",
        "traits.py",
    }
)
_IMPORT = re.compile(r"^(\s*from )generator(?=\.)", re.MULTILINE)


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
    for file in sandbox.rglob("*.py"):
        path = file.relative_to(sandbox).as_posix()
        modules[path] = copied(f"sandbox/{path}", _source(file))
    of_core = [file for file in (_GENERATOR / "spec").glob("*.py") if file.name not in _NOT_SHIPPED]
    for file in (_GENERATOR / "errors.py", *of_core):
        path = file.relative_to(_GENERATOR).as_posix()
        modules[f"_core/{path}"] = copied(f"generator/{path}", _source(file))
    files = {path: modules[path].file(path) for path in sorted(modules)}
    files["py.typed"] = b""
    spec.releases  # noqa: B018 - nothing else of the package asks for them: their errors show now
    files["spec/openapi.json"] = _json(spec.openapi.data)
    files["spec/asyncapi.json"] = _json(spec.asyncapi.data)
    return {f"icws_sandbox/{path}": data for path, data in files.items()}


def _source(file: Path) -> str:
    """Return a module with its imports of the generator turned to the copy in the package."""
    return _IMPORT.sub(r"\1icws_sandbox._core", file.read_text(encoding="utf-8"))


def _json(document: dict[str, Any]) -> bytes:
    """Return a document as JSON in its own order; ASCII, so that any text can be written.

    An operation or a component has a line of its own, whatever it holds.
    """
    return (_lines(document, "\n") + "\n").encode()


def _lines(value: Any, end: str, levels: int = 3) -> str:
    if not levels or not isinstance(value, dict) or not value:
        return json.dumps(value)
    below = end + " "
    parts = (f"{json.dumps(key)}: {_lines(part, below, levels - 1)}" for key, part in value.items())
    return f"{{{below}{f',{below}'.join(parts)}{end}}}"
