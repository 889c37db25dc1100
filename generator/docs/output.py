"""Writing of the site into its folder; files that are not of an earlier site stay."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from pathlib import Path, PurePosixPath

from generator.errors import LocatedError
from generator.files import write_files

MANIFEST = "icwsgen-docs.json"


def write_site(out_dir: Path, files: Mapping[str, str]) -> None:
    """Write pages and remove those of an earlier site that are no more.

    A manifest in the folder lists the pages of the site; one that was changed by hand since
    stays when it is no longer needed.

    Raises:
        LocatedError: a page would replace another file, or cannot be written; nothing was.
    """
    old = _read(out_dir)
    new = {name: _digest(text.encode("utf-8")) for name, text in files.items()}
    for name, digest in new.items():
        target = out_dir / name
        if name not in old and target.exists() and _digest_of(target) != digest:
            problem = "the file was not written by an earlier run"
            raise LocatedError(target.as_posix(), problem, "an empty folder")
    stale = [n for n, digest in old.items() if n not in new and _digest_of(out_dir / n) == digest]
    write_files(out_dir, {**files, MANIFEST: _manifest(new)}, stale)


def _read(out_dir: Path) -> dict[str, str]:
    path = out_dir / MANIFEST
    if not path.is_file():
        return {}
    try:
        digests = json.loads(path.read_text(encoding="utf-8"))["files"]
        return {name: str(digest) for name, digest in digests.items() if _is_below(name)}
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        problem = "the file is no list of pages"
        raise LocatedError(path.as_posix(), problem, "the file as it was written") from error


def _is_below(name: str) -> bool:
    path = PurePosixPath(name)
    return not path.is_absolute() and ".." not in path.parts and "\\" not in name


def _manifest(files: Mapping[str, str]) -> str:
    listed = {"files": dict(sorted(files.items()))}
    return json.dumps(listed, indent=1, ensure_ascii=True) + "\n"


def _digest(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def _digest_of(path: Path) -> str | None:
    return _digest(path.read_bytes()) if path.is_file() and not path.is_symlink() else None
