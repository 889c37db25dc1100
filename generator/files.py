"""Files of a result: written where they changed, and removed, all of them or none.

A set of files is first staged in a folder beside them. A journal that lists them is the turning
point: before it is there, a failure or a kill leaves everything as it was; after it, the files
are only moved into place, and the next start ends what a kill has interrupted. A power cut is no
other: each step is on the disk before the next one relies on it.
"""

from __future__ import annotations

import contextlib
import errno
import json
import os
import shutil
import stat
import sys
import tempfile
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, Any

from generator.errors import LocatedError

if TYPE_CHECKING:
    from filelock import FileLock

STAGING = ".icwsgen"
"""The folder, below that of the result, in which changes are prepared; there only meanwhile."""

_LOCK = ".icwsgen.lock"
_JOURNAL = "journal.json"
_UNDOING = "undoing.json"  # the journal, once its changes are taken back
_FEW = 20  # files that are brought to the disk one by one
_PATIENCE = 60.0  # seconds to wait for another run that writes to the same folder


def write_files(
    folder: Path, files: Mapping[str, str | bytes], stale: Iterable[str] = ()
) -> list[str]:
    """Bring a folder to hold these files, and others no longer; return the names that changed.

    All changes are made or none. Texts are written as UTF-8; folders are made where they are
    missing, and removed where they become empty. Nothing is written through a link.

    Args:
        folder: holds the files; made if it is missing.
        files: contents by name, a relative path with slashes.
        stale: names of files to remove.

    Raises:
        LocatedError: a file cannot be written, or another run does not end; nothing was changed.
    """
    contents = {
        name: content.encode("utf-8") if isinstance(content, str) else content
        for name, content in files.items()
    }
    with locked(folder):
        _recover(folder)
        changed = {
            name: data
            for name, data in contents.items()
            if _differs(os.path.join(folder, name), data)
        }
        removed = [name for name in stale if (folder / name).is_file() and name not in contents]
        for name in (*changed, *removed):
            _check(folder, name)
        if changed or removed:
            _stage(folder, changed, removed)
            _finish(folder)
    return [*changed, *removed]


def recover(*folders: Path) -> None:
    """End what a run was doing in folders when it was killed.

    Files that it had begun to move into place are moved; what it had only prepared is dropped.
    Raises LocatedError if that is not possible, or while another run is at work.
    """
    for folder in folders:
        if (folder / STAGING).is_dir() or (folder / _LOCK).exists():
            with locked(folder):
                _recover(folder)


def replace_file(target: Path, data: bytes) -> None:
    """Write a file in one step; a failure leaves the old one and nothing beside it."""
    handle, temporary = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name}.")
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.write(data)
        os.chmod(temporary, 0o644)
        os.replace(temporary, target)
    except BaseException:
        Path(temporary).unlink(missing_ok=True)
        raise


def remove_file(target: Path, root: Path) -> None:
    """Remove a file, and the folders below a root that it leaves empty."""
    target.unlink(missing_ok=True)
    for folder in target.parents:
        if folder == root or not folder.is_dir() or any(folder.iterdir()):
            return
        folder.rmdir()


@contextlib.contextmanager
def locked(folder: Path, patience: float | None = None) -> Iterator[None]:
    """Keep other runs out of a folder; the system ends the lock of a run that is killed.

    Args:
        folder: the folder; made if it is missing.
        patience: the seconds to wait for another run.

    Raises:
        LocatedError: another run does not end, or the folder cannot be written to.
    """
    # Here, as a run that has nothing to do needs none.
    from filelock import FileLock, Timeout

    with _named(folder):
        folder.mkdir(parents=True, exist_ok=True)
    _check_own(folder)
    lock = FileLock(folder / _LOCK, timeout=_PATIENCE if patience is None else patience)
    try:
        lock.acquire()
    except Timeout:
        problem = "another run is writing here and does not end"
        raise LocatedError(folder.as_posix(), problem, "one run at a time") from None
    except OSError as error:
        path = folder / _LOCK
        raise _unwritable(path if path.exists() else folder, error) from error
    try:
        yield
    finally:
        _release(lock)


def _release(lock: FileLock) -> None:
    """Release a lock and remove its file."""
    path = Path(lock.lock_file)
    if os.name == "nt":
        lock.release()
        with contextlib.suppress(OSError):  # another run has it open
            path.unlink(missing_ok=True)
    else:
        try:
            # While it is held: those that wait for it notice, and make a new one.
            path.unlink(missing_ok=True)
        finally:
            lock.release()


def _differs(target: str, data: bytes) -> bool:
    try:
        status = os.lstat(target)
        if not stat.S_ISREG(status.st_mode) or status.st_size != len(data):
            return True
        with open(target, "rb", buffering=0) as file:
            return file.read() != data
    except (FileNotFoundError, NotADirectoryError):
        return True
    except OSError as error:
        raise _unwritable(Path(target), error) from error


def _check(folder: Path, name: str) -> None:
    """Raise LocatedError if a file could not be put in place, before anything is touched."""
    _check_below(name)
    parts, target = Path(name).parts, folder / name
    if target.is_symlink() or (target.exists() and not target.is_file()):
        kind = "a link" if target.is_symlink() else "no file"
        raise LocatedError(target.as_posix(), f"{kind} is in the way", "a file or nothing")
    for parent in [folder.joinpath(*parts[:count]) for count in range(1, len(parts))]:
        if parent.is_symlink() or (parent.exists() and not parent.is_dir()):
            kind = "a link" if parent.is_symlink() else "a file"
            raise LocatedError(parent.as_posix(), f"{kind} is in the way", "a folder")
        if parent.is_dir() and not os.access(parent, os.W_OK | os.X_OK):
            raise LocatedError(parent.as_posix(), "the folder is not writable")


def _check_own(folder: Path) -> None:
    """Raise LocatedError if something else has the name of the staging folder or the lock."""
    staging, lock = folder / STAGING, folder / _LOCK
    for path, is_other, expected in (
        (staging, staging.exists() and not staging.is_dir(), "a folder or nothing"),
        (lock, lock.exists() and not lock.is_file(), "a file or nothing"),
    ):
        if is_other or path.is_symlink():
            kind = "a link" if path.is_symlink() else "something else"
            raise LocatedError(path.as_posix(), f"{kind} is in the way", expected)


def _check_below(name: str) -> None:
    path = PurePosixPath(name)
    if path.is_absolute() or not path.parts or ".." in path.parts or "\\" in name:
        raise LocatedError(repr(name), "the name leads out of the folder", "a path below it")


def _stage(folder: Path, changed: Mapping[str, bytes], removed: Iterable[str]) -> None:
    """Prepare changes: new contents, the present ones, and last the journal."""
    staging = folder / STAGING
    try:
        for part in ("new", "old"):
            (staging / part).mkdir(parents=True)
        names = [*changed, *removed]
        for number, name in enumerate(names):
            with _named(folder / name):
                if name in changed:
                    new = staging / "new" / str(number)
                    new.write_bytes(changed[name])
                    new.chmod(0o644)
                if (folder / name).is_file():
                    _keep(folder / name, staging / "old" / str(number))
        existed = [number for number, name in enumerate(names) if (folder / name).is_file()]
        journal = {"names": names, "written": len(changed), "existed": existed}
        with _named(staging / _JOURNAL):
            kept = [path for part in ("new", "old") for path in (staging / part).iterdir()]
            _flush(*kept, staging / "new", staging / "old")
            new = staging / f"{_JOURNAL}.new"
            new.write_bytes(json.dumps(journal).encode("utf-8"))
            _flush(new)
            os.replace(new, staging / _JOURNAL)
            _flush(staging, folder)
    except BaseException:
        shutil.rmtree(staging, ignore_errors=True)
        raise


def _keep(target: Path, copy: Path) -> None:
    """Keep the present content of a file, without room of its own where the system can."""
    try:
        os.link(target, copy)
    except OSError:
        shutil.copy2(target, copy)


def _recover(folder: Path) -> None:
    staging = folder / STAGING
    if (staging / _UNDOING).is_file():
        _undo(folder)
    elif (staging / _JOURNAL).is_file():
        _finish(folder)
    elif staging.is_dir():
        with _named(staging):  # the error names what is in it, without the folder
            shutil.rmtree(staging)


def _finish(folder: Path) -> None:
    """Make the changes of the journal; undo them if one of them fails."""
    staging = folder / STAGING
    journal = _read(staging / _JOURNAL)
    try:
        for number, name in enumerate(journal["names"]):
            with _named(folder / name):
                new = staging / "new" / str(number)
                if number >= journal["written"]:
                    remove_file(folder / name, folder)
                elif new.exists():  # else it was moved before an interruption
                    (folder / name).parent.mkdir(parents=True, exist_ok=True)
                    os.replace(new, folder / name)
        _flush_folders(folder, journal["names"])
    except BaseException:
        os.replace(staging / _JOURNAL, staging / _UNDOING)
        _flush(staging)
        _undo(folder)
        raise
    # First the journal: without it, what is left of the folder counts as nothing.
    (staging / _JOURNAL).unlink()
    shutil.rmtree(staging, ignore_errors=True)


def _undo(folder: Path) -> None:
    """Put the former contents back; after a failure, the next start goes on with it."""
    staging = folder / STAGING
    journal = _read(staging / _UNDOING)
    existed = frozenset(journal["existed"])
    for number, name in enumerate(journal["names"]):
        with _named(folder / name):
            old, new = (staging / part / str(number) for part in ("old", "new"))
            if number in existed:
                if old.exists():  # else it is back already
                    (folder / name).parent.mkdir(parents=True, exist_ok=True)
                    os.replace(old, folder / name)
            elif not new.exists():
                remove_file(folder / name, folder)
    _flush_folders(folder, journal["names"])
    (staging / _UNDOING).unlink()
    shutil.rmtree(staging, ignore_errors=True)


def _flush_folders(folder: Path, names: Iterable[str]) -> None:
    """Bring the entries of files to the disk: those of all folders between them and their own."""
    below = {parent for name in names for parent in PurePosixPath(name).parents}
    with _named(folder):
        _flush(*(path for parent in below if (path := folder / parent).is_dir()))


def _flush(*paths: Path) -> None:
    """Bring the contents of files, and the entries of folders, to the disk.

    Without that, a power cut can leave empty files behind a rename that the disk has.
    """
    if len(paths) > _FEW and sys.platform == "linux":
        # 644 files took 0.3 s one by one on a quiet disk, and 4 s on a busy one; at once 0.1 s and
        # 1.5 s. Other systems return before it is done.
        os.sync()
        return
    for path in paths:
        is_folder = path.is_dir()
        if is_folder and os.name == "nt":  # it does not open folders
            continue
        handle = os.open(path, os.O_RDONLY if is_folder else os.O_RDWR)
        try:
            os.fsync(handle)
        except OSError:
            if not is_folder:  # some systems of files do not know it of folders
                raise
        finally:
            os.close(handle)


def _read(path: Path) -> dict[str, Any]:
    """Return a journal; raise LocatedError for one that no run has written."""
    try:
        journal = json.loads(path.read_bytes())
        known = {"names": list, "written": int, "existed": list}
        if {key: type(journal[key]) for key in journal} != known:
            raise TypeError
        for name in journal["names"]:
            _check_below(name)
    except (ValueError, TypeError, RecursionError, LocatedError):
        problem = "the journal of an interrupted run cannot be read"
        raise LocatedError(path.as_posix(), problem, "the file as it was written") from None
    return journal  # type: ignore[no-any-return]


@contextlib.contextmanager
def _named(target: Path) -> Iterator[None]:
    """Turn an error of the system into one that names the file."""
    try:
        yield
    except OSError as error:
        raise _unwritable(target, error) from error


def _unwritable(target: Path, error: OSError) -> LocatedError:
    full = error.errno == errno.ENOSPC
    reason = "there is no room left" if full else (error.strerror or str(error))
    return LocatedError(target.as_posix(), f"it cannot be written: {reason}")
