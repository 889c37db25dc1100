"""The client package of a spec: planned, rendered, written."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from pathlib import Path, PurePosixPath

from generator.emit.errors import EmitError
from generator.emit.plan import Plan
from generator.emit.planning.client import plan_spec
from generator.emit.rendering.client import render
from generator.emit.rendering.distribution import distribution_files
from generator.emit.rendering.sandbox import sandbox_files
from generator.files import write_files
from generator.spec.load import load_spec
from generator.spec.spec import Spec

_PART = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_.")
_PACKAGES = ("icws", "icws_sandbox", "examples")


def plan_client(folder: Path) -> Plan:
    """Return what the client for the spec in a folder consists of. Raises SpecError."""
    return plan_spec(load_spec(folder))


def client_files(spec: Spec) -> dict[str, bytes]:
    """Return the files of the distribution of client and sandbox for a spec, by path.

    Raises:
        SpecError: the spec is not what it should be.
        EmitError: the rendered code is not what was planned.
    """
    plan = plan_spec(spec)
    return {**render(plan), **distribution_files(plan), **sandbox_files(spec)}


def emit_client(spec: Spec, out_dir: Path) -> list[str]:
    """Write the client and the sandbox for a spec; return the paths that changed.

    Args:
        spec: the spec.
        out_dir: directory of the distribution; its packages are the generator's own.

    Raises:
        SpecError: the spec is not what it should be; nothing was written.
        EmitError: the rendered code is not what was planned; nothing was written.
        LocatedError: a file cannot be written; nothing was written.
    """
    return write(client_files(spec), out_dir)


def write(files: Mapping[str, bytes], out_dir: Path) -> list[str]:
    """Bring a directory to exactly these files and return the paths that changed.

    Only the packages below it are cleared of files that are not planned; files beside them stay
    as they are.

    Raises:
        EmitError: a path leads elsewhere; nothing was written.
        LocatedError: a file cannot be written; nothing was written.
    """
    return write_files(out_dir, files, stale_files(files, out_dir))


def stale_files(files: Collection[str], out_dir: Path) -> list[str]:
    """Return the paths of files that an earlier run has written and that are no more.

    Args:
        files: the paths of the files that are to be there.
        out_dir: directory of the distribution.

    Raises:
        EmitError: one of the files leads elsewhere.
    """
    for path in files:
        _check(path)
    below = [path for package in _PACKAGES for path in (out_dir / package).rglob("*")]
    return [
        path.relative_to(out_dir).as_posix()
        for path in sorted(below, reverse=True)
        if "__pycache__" not in path.parts
        and path.suffix in (".py", ".json", ".typed")
        and path.is_file()
        and path.relative_to(out_dir).as_posix() not in files
    ]


def _check(path: str) -> None:
    parts = PurePosixPath(path).parts
    if not parts or any(set(part) - _PART or part.strip(".") == "" for part in parts):
        raise EmitError(repr(path), "the file is outside of the package", "a path below it")
