"""The sandbox: hand-written code and the spec core, beside the spec that drives it."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from json.encoder import encode_basestring_ascii
from pathlib import Path
from typing import Any

from generator.emit.rendering.templating import Generated, copied
from generator.shipped import shipped
from generator.spec.spec import Spec

_GENERATOR = Path(__file__).parents[2]
_IMPORT = re.compile(r"^(\s*from )generator(?=\.)", re.MULTILINE)
_IMPORTED = re.compile(r"^\s*from generator\.([\w.]+) import", re.MULTILINE)


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
    sources = {file.relative_to(sandbox).as_posix(): _text(file) for file in sandbox.rglob("*.py")}
    for path, source in sources.items():
        modules[path] = copied(f"sandbox/{path}", _of_package(source))
    for path, source in _core(sources.values()).items():
        modules[f"_core/{path}"] = copied(f"generator/{path}", _of_package(source))
    files = {path: modules[path].file(path) for path in sorted(modules)}
    files["py.typed"] = b""
    spec.releases  # noqa: B018 - nothing else of the package asks for them: their errors show now
    files["spec/openapi.json"] = _json(spec.openapi.data)
    files["spec/asyncapi.json"] = _json(spec.asyncapi.data)
    return {f"icws_sandbox/{path}": data for path, data in files.items()}


def _core(sources: Iterable[str]) -> dict[str, str]:
    """Return the modules of the generator that some sources import, and what these import."""
    core = {"spec/__init__.py": _text(_GENERATOR / "spec/__init__.py")}
    waiting = list(sources)
    while waiting:
        for name in _IMPORTED.findall(waiting.pop()):
            path = f"{name.replace('.', '/')}.py"
            if path not in core:
                core[path] = _text(_GENERATOR / path)
                waiting.append(core[path])
    return core


def _text(file: Path) -> str:
    return file.read_text(encoding="utf-8")


def _of_package(source: str) -> str:
    """Return a module with its imports of the generator turned to the copy in the package."""
    return _IMPORT.sub(r"\1icws_sandbox._core", source)


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
