"""The layout of generated Python, by ruff: unused imports go, the rest is sorted and formatted."""

from __future__ import annotations

import subprocess
import tempfile
from collections.abc import Mapping
from pathlib import Path

from ruff import find_ruff_bin

from generator.emit.cache import TextCache
from generator.emit.errors import EmitError

# Unused imports, the order of imports, the order of `__all__`.
_RULES = "F401,I001,RUF022"
# Otherwise ruff looks which files are there, and these are not always all.
_OURS = 'lint.isort = {known-first-party = ["icws"], split-on-trailing-comma = false}'


def laid_out(
    sources: Mapping[str, str], width: int = 100, cache: TextCache | None = None
) -> dict[str, str]:
    """Return Python modules as ruff writes them, by the same paths; EmitError for no Python.

    Only those that the cache does not know are laid out, by a process for each processor.
    """
    inputs = {
        path: ("layout", str(width), _RULES, _OURS, source) for path, source in sources.items()
    }
    return (cache or TextCache()).derived(
        inputs, lambda paths: _laid_out({path: sources[path] for path in paths}, width)
    )


def _laid_out(sources: Mapping[str, str], width: int) -> dict[str, str]:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        # Under its own name ruff keeps what a package imports and neither uses nor exports.
        files = {path: folder / path.replace("__init__.py", "package.py") for path in sources}
        for path, source in sources.items():
            files[path].parent.mkdir(parents=True, exist_ok=True)
            files[path].write_text(source, encoding="utf-8")
        _ruff(folder, width, "check", "--fix-only", f"--select={_RULES}", f"--config={_OURS}")
        _ruff(folder, width, "format")
        return {path: file.read_text(encoding="utf-8") for path, file in files.items()}


def _ruff(folder: Path, width: int, command: str, *options: str) -> None:
    common = ("--isolated", "--no-cache", "--quiet", "--target-version=py311")
    done = subprocess.run(  # noqa: S603  # no shell, and no name of the spec in the arguments
        [find_ruff_bin(), command, *common, f"--line-length={width}", *options, "."],
        cwd=folder,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    if done.returncode:
        lines = done.stderr.strip().splitlines() or ["no message"]
        raise EmitError("generated code", f"ruff cannot read it: {lines[0][:200]}")
