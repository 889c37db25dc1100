"""Wheel and sdist, the same bytes each time, and such that an index takes them."""

from __future__ import annotations

import hashlib
import sys
from dataclasses import dataclass
from pathlib import Path

from generator.release.errors import ReleaseError
from generator.release.running import run
from generator.release.version import Version


@dataclass(frozen=True)
class Built:
    """The files of a distribution."""

    sdist: Path
    wheel: Path

    @classmethod
    def in_folder(cls, folder: Path, version: Version) -> Built:
        """Those of a version, with nothing beside them. Raises ReleaseError."""
        built = cls(
            folder / f"icws_client-{version}.tar.gz",
            folder / f"icws_client-{version}-py3-none-any.whl",
        )
        expected = sorted(file.name for file in (built.sdist, built.wheel))
        there = sorted(file.name for file in folder.iterdir()) if folder.is_dir() else []
        if there != expected:
            raise ReleaseError(
                str(folder), ", ".join(there) or "nothing there", " and ".join(expected)
            )
        return built

    def digests(self) -> tuple[str, str]:
        """The SHA-256 of both."""
        sdist, wheel = (
            hashlib.sha256(f.read_bytes()).hexdigest() for f in (self.sdist, self.wheel)
        )
        return sdist, wheel


def build(source: Path, into: Path, version: Version, time: int) -> Built:
    """Build twice, dated `time`, and compare; then ask twine. Raises ReleaseError."""
    first, second = (_build(source, into / name, version, time) for name in ("dist", "again"))
    if first.digests() != second.digests():
        raise ReleaseError(str(source), "two builds differ", "the same bytes")
    check = [sys.executable, "-m", "twine", "--no-color", "check", "--strict"]
    run("twine check", [*check, first.sdist, first.wheel], into)
    return first


def _build(source: Path, into: Path, version: Version, time: int) -> Built:
    command = [sys.executable, "-m", "build", "--no-isolation", "--outdir"]
    run("build", [*command, into, source], source, {"SOURCE_DATE_EPOCH": str(time)})
    return Built.in_folder(into, version)
