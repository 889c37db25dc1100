"""The client package of a spec: planned, rendered, written."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path, PurePosixPath

from generator.emit.errors import EmitError
from generator.emit.plan import Plan
from generator.emit.planning.client import plan_spec
from generator.emit.rendering.client import render
from generator.emit.rendering.distribution import distribution_files
from generator.emit.rendering.sandbox import sandbox_files
from generator.files import remove_file, write_files
from generator.spec.load import load_spec
from generator.spec.spec import Spec

_PART = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_.")
_PACKAGES = ("icws", "icws_sandbox", "examples")


def plan_client(folder: Path) -> Plan:
    """Return what the client for the spec in a folder consists of. Raises SpecError."""
    return plan_spec(load_spec(folder))


def emit_client(spec: Spec, out_dir: Path) -> list[str]:
    """Write the client and the sandbox for a spec; return the paths that changed.

    Args:
        spec: the spec.
        out_dir: directory of the distribution; its packages are the generator's own.

    Raises:
        SpecError: the spec is not what it should be; nothing was written.
        EmitError: the rendered code is not what was planned; nothing was written.
        OSError: a file could not be written.
    """
    plan = plan_spec(spec)
    return write({**render(plan), **distribution_files(plan), **sandbox_files(spec)}, out_dir)


def write(files: Mapping[str, bytes], out_dir: Path) -> list[str]:
    """Bring a directory to exactly these files and return the paths that changed.

    Only the packages below it are cleared of files that are not planned; files beside them stay
    as they are.

    Raises:
        EmitError: a path leads elsewhere; nothing was written.
        OSError: a file could not be written; every file is whole, old or new.
    """
    for path in files:
        _check(path, out_dir)
    return write_files(out_dir, files) + _remove_stale(files, out_dir)


def _check(path: str, out_dir: Path) -> None:
    parts = PurePosixPath(path).parts
    if not parts or any(set(part) - _PART or part.strip(".") == "" for part in parts):
        raise EmitError(repr(path), "the file is outside of the package", "a path below it")
    for parent in (out_dir / path).relative_to(out_dir).parents:
        if (out_dir / parent).is_symlink() and parent != Path():
            raise EmitError(parent.as_posix(), "nothing is written through a link", "a folder")


def _remove_stale(files: Mapping[str, bytes], out_dir: Path) -> list[str]:
    removed = []
    below = [path for package in _PACKAGES for path in (out_dir / package).rglob("*")]
    for path in sorted(below, reverse=True):
        name = path.relative_to(out_dir).as_posix()
        if "__pycache__" in path.parts or name in files:
            continue
        if path.is_file() and path.suffix in (".py", ".json", ".typed"):
            remove_file(path, out_dir)
            removed.append(name)
    return removed
