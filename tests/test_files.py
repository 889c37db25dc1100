"""Files are put in place all or none, whole, and only where they changed."""

from __future__ import annotations

import errno
import itertools
import os
import shutil
import signal
import sys
from collections.abc import Callable, Collection
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
from filelock import FileLock

from generator import files
from generator.errors import LocatedError
from generator.files import recover, remove_file, write_files


def test_only_what_changed_is_written(tmp_path: Path) -> None:
    assert write_files(tmp_path, {"a.yaml": "é\n", "deep/b.json": "{}\n"}) == [
        *("a.yaml", "deep/b.json")
    ]
    for name in ("a.yaml", "deep/b.json"):
        os.utime(tmp_path / name, (1, 1))
    assert write_files(tmp_path, {"a.yaml": "é\n", "deep/b.json": "[]\n"}) == ["deep/b.json"]
    assert (tmp_path / "a.yaml").stat().st_mtime == 1
    assert (tmp_path / "deep/b.json").read_bytes() == b"[]\n"
    assert (tmp_path / "a.yaml").read_bytes() == "é\n".encode()


def test_a_failure_leaves_the_old_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write_files(tmp_path, {"a": "old"})

    def refuse(*_: Any) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "replace", refuse)
    with pytest.raises(LocatedError, match="no room left"):
        write_files(tmp_path, {"a": "new"})
    assert [path.name for path in tmp_path.iterdir()] == ["a"]
    assert (tmp_path / "a").read_text() == "old"


OLD = {"a": "1", "b/c": "1", "b/d": "1", "e": "1"}
NEW = {"a": "2", "b/c": "2", "f/g": "2", "h": "2"}


def _change(folder: Path) -> None:
    write_files(folder, NEW, ["b/d", "e"])


def _state(folder: Path) -> dict[str, str]:
    """Return all files but that of the lock, which a kill can leave."""
    return {
        path.relative_to(folder).as_posix(): path.read_text()
        for path in folder.rglob("*")
        if path.is_file() and path.name != ".icwsgen.lock"
    }


def _at_event(number: int, act: Callable[[], None], folder: Path) -> bool:
    """Change a folder in a process of its own that acts at an event; return whether it ended."""
    child = os.fork()
    if child == 0:
        count = 0

        def hook(event: str, _: tuple[Any, ...]) -> None:
            nonlocal count
            if event in ("open", "shutil.rmtree") or event.startswith("os."):
                count += 1
                if count == number:
                    act()

        sys.addaudithook(hook)
        try:
            _change(folder)
        except LocatedError:
            os._exit(3)
        except BaseException:
            os._exit(4)
        os._exit(0)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0


def _kill() -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def _fail() -> None:
    raise OSError(errno.EIO, "Input/output error")


def _interrupt() -> None:
    raise KeyboardInterrupt


needs_fork = pytest.mark.skipif(not hasattr(os, "fork"), reason="Windows does not fork")


@needs_fork
def test_a_kill_at_any_moment_tears_nothing(tmp_path: Path) -> None:
    """The next run finds everything old or everything new, and nothing beside it."""
    seen = set()
    for number in itertools.count(1):
        folder, copy = tmp_path / str(number), tmp_path / f"{number} again"
        write_files(folder, OLD)
        ended = _at_event(number, _kill, folder)
        shutil.copytree(folder, copy)
        recover(folder)
        assert _state(folder) in (OLD, NEW), number
        assert not (folder / ".icwsgen").exists(), number
        seen.add(_state(folder) == NEW)
        _change(copy)
        assert _state(copy) == NEW, number
        if ended:
            break
    assert number > 30
    assert seen == {False, True}


@needs_fork
@pytest.mark.parametrize("act", [_fail, _interrupt])
def test_a_failure_at_any_moment_changes_nothing(tmp_path: Path, act: Callable[[], None]) -> None:
    for number in itertools.count(1):
        folder = tmp_path / str(number)
        write_files(folder, OLD)
        ended = _at_event(number, act, folder)
        recover(folder)
        state = _state(folder)
        # A failure of the last clean-up comes after the change.
        assert state == NEW if ended else state in (OLD, NEW), number
        if ended and number > 60:
            break


def test_two_runs_at_once_take_turns(tmp_path: Path) -> None:
    names = [f"{number}/{name}" for number in range(5) for name in "abc"]

    def write(text: str) -> None:
        for _ in range(5):
            write_files(tmp_path, dict.fromkeys(names, text))

    with ThreadPoolExecutor(4) as pool:
        list(pool.map(write, "1234"))
    assert len(set(_state(tmp_path).values())) == 1
    assert sorted(_state(tmp_path)) == sorted(names)


def test_a_run_that_does_not_end_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(files, "_PATIENCE", 0.1)
    with FileLock(tmp_path / ".icwsgen.lock"), pytest.raises(LocatedError, match="another run"):
        write_files(tmp_path, NEW)
    assert _state(tmp_path) == {}


def _link_to(elsewhere: Path, path: Path) -> None:
    elsewhere.mkdir()
    path.symlink_to(elsewhere)


@pytest.mark.parametrize("name", [".icwsgen", ".icwsgen.lock"])
@pytest.mark.parametrize("kind", ["link", "dead link", "other"])
def test_what_has_the_name_of_an_own_file_is_named_and_stays(
    tmp_path: Path, name: str, kind: str
) -> None:
    folder, path = tmp_path / "in", tmp_path / "in" / name
    folder.mkdir()
    if kind == "link":
        _link_to(tmp_path / "x", path)
    elif kind == "dead link":
        path.symlink_to(tmp_path / "x")
    elif name == ".icwsgen":
        path.write_text("mine")
    else:
        path.mkdir()
    with pytest.raises(LocatedError, match="in the way") as caught:
        write_files(folder, NEW)
    assert caught.value.file == path.as_posix()
    assert [entry.name for entry in folder.iterdir()] == [name]


class Disk:
    """The part of a folder that is on the disk after a power cut: what was synchronised.

    The entries of the folders that are named as `early` are there before that.
    """

    def __init__(self, folder: Path, early: Collection[str], patch: pytest.MonkeyPatch) -> None:
        self._folder = folder
        self._early = early
        self._contents: dict[int, bytes] = {}
        self._entries: dict[int, dict[str, int]] = {}
        self._held: dict[int, int] = {}  # open, so that no other file gets their numbers
        patch.setattr(os, "fsync", self._fsync)
        patch.setattr(os, "sync", self.synchronise)

    def synchronise(self) -> None:
        """Bring all to the disk."""
        for path in (self._folder, *self._folder.rglob("*")):
            self._keep(path)

    def _fsync(self, handle: int) -> None:
        at = os.fstat(handle).st_ino
        paths = (self._folder, *self._folder.rglob("*"))
        self._keep(next(path for path in paths if path.stat().st_ino == at))

    def _number(self, path: Path) -> int:
        number = path.stat().st_ino
        if number not in self._held:
            self._held[number] = os.open(path, os.O_RDONLY)
        return number

    def _keep(self, path: Path) -> None:
        if path.is_dir():
            entries = {entry.name: self._number(entry) for entry in path.iterdir()}
            self._entries[self._number(path)] = entries
        else:
            self._contents[self._number(path)] = path.read_bytes()

    def cut(self, to: Path) -> None:
        """Copy what a power cut leaves."""
        folders = {self._number(p): p for p in self._folder.rglob("*") if p.is_dir()}
        folders[self._number(self._folder)] = self._folder
        waiting = [(self._number(self._folder), to)]
        while waiting:
            number, target = waiting.pop()
            if number in folders or number in self._entries:
                target.mkdir()
                names = self._entries.get(number, {})
                if number in folders and folders[number].name in self._early:
                    names = {e.name: self._number(e) for e in folders[number].iterdir()}
                waiting += [(below, target / name) for name, below in names.items()]
            else:
                target.write_bytes(self._contents.get(number, b""))

    def close(self) -> None:
        """Let the files go."""
        for handle in self._held.values():
            os.close(handle)


@pytest.mark.skipif(sys.platform != "linux", reason="a folder is synchronised otherwise")
@pytest.mark.parametrize("few", [0, 20])
@pytest.mark.parametrize("early", [(), (".icwsgen",), (".icwsgen", "b"), ("now", "b", "f")])
def test_a_power_cut_at_any_moment_tears_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, few: int, early: tuple[str, ...]
) -> None:
    monkeypatch.setattr(files, "_FEW", few)
    folder = tmp_path / "now"
    write_files(folder, OLD)
    disk = Disk(folder, early, monkeypatch)
    disk.synchronise()
    cuts = 0

    def hooked(name: str) -> None:
        real = getattr(os, name)

        def step(*arguments: Any, **options: Any) -> Any:
            nonlocal cuts
            cuts += 1
            disk.cut(tmp_path / str(cuts))
            return real(*arguments, **options)

        monkeypatch.setattr(os, name, step)

    for name in ("replace", "unlink", "rmdir", "link"):
        hooked(name)
    _change(folder)
    disk.cut(tmp_path / "0")
    disk.close()
    monkeypatch.undo()
    assert cuts > 10
    for number in range(cuts + 1):
        recover(tmp_path / str(number))
        assert _state(tmp_path / str(number)) in (OLD, NEW), number
    assert _state(tmp_path / "0") == NEW


IN_THE_WAY: dict[str, Callable[[Path], object]] = {
    "a folder": lambda folder: (folder / "h").mkdir(),
    "a file for a folder": lambda folder: (folder / "f").write_text("mine"),
    "a link": lambda folder: _link_to(folder / "x", folder / "h"),
    "a link for a folder": lambda folder: _link_to(folder / "x", folder / "f"),
}


@pytest.mark.parametrize("case", IN_THE_WAY)
def test_what_is_in_the_way_is_named_and_stays(tmp_path: Path, case: str) -> None:
    write_files(tmp_path, OLD)
    IN_THE_WAY[case](tmp_path)
    before = _state(tmp_path)
    with pytest.raises(LocatedError, match="in the way") as caught:
        _change(tmp_path)
    assert caught.value.file in ((tmp_path / "h").as_posix(), (tmp_path / "f").as_posix())
    assert _state(tmp_path) == before
    assert not list((tmp_path / "x").glob("*"))


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may write all")
def test_a_folder_that_is_not_writable_is_named(tmp_path: Path) -> None:
    write_files(tmp_path, OLD)
    (tmp_path / "b").chmod(0o555)
    try:
        with pytest.raises(LocatedError, match="/b: the folder is not writable"):
            _change(tmp_path)
    finally:
        (tmp_path / "b").chmod(0o755)
    assert _state(tmp_path) == OLD


@pytest.mark.parametrize("name", ["../x", "/x", "a/../../x", "..\\x", "", "."])
def test_no_name_leads_out_of_the_folder(tmp_path: Path, name: str) -> None:
    with pytest.raises(LocatedError):
        write_files(tmp_path / "in", {"a": "", name: ""})
    assert list((tmp_path / "in").iterdir()) == []


@pytest.mark.parametrize(
    "journal", ["", "[]", "{}", '{"names": ["../x"], "written": 0, "existed": []}']
)
def test_a_journal_that_no_run_has_written_is_refused(tmp_path: Path, journal: str) -> None:
    (tmp_path / "x").write_text("mine")
    (tmp_path / "in/.icwsgen").mkdir(parents=True)
    (tmp_path / "in/.icwsgen/journal.json").write_text(journal)
    with pytest.raises(LocatedError, match="journal"):
        recover(tmp_path / "in")
    assert (tmp_path / "x").read_text() == "mine"


def test_text_that_is_no_unicode_leaves_the_old_file(tmp_path: Path) -> None:
    write_files(tmp_path, {"a": "old"})
    with pytest.raises(UnicodeEncodeError):
        write_files(tmp_path, {"a": "\ud800"})
    assert (tmp_path / "a").read_text() == "old"


def test_a_removed_file_takes_the_folders_along_that_it_leaves_empty(tmp_path: Path) -> None:
    write_files(tmp_path, {"out/a/b/c.txt": "", "out/a/d.txt": ""})
    remove_file(tmp_path / "out/a/b/c.txt", tmp_path / "out")
    assert [path.name for path in (tmp_path / "out/a").iterdir()] == ["d.txt"]
    remove_file(tmp_path / "out/a/gone.txt", tmp_path / "out")
    assert (tmp_path / "out/a/d.txt").exists()
    remove_file(tmp_path / "out/a/d.txt", tmp_path / "out")
    assert list(tmp_path.rglob("*")) == [tmp_path / "out"]


def test_what_another_user_has_left_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Removing a folder fails with the name of what is in it, which is no path."""
    (tmp_path / ".icwsgen").mkdir()

    def refuse(*_: Any) -> None:
        raise PermissionError(errno.EACCES, "Permission denied", "0")

    monkeypatch.setattr(shutil, "rmtree", refuse)
    with pytest.raises(LocatedError) as caught:
        write_files(tmp_path, {"a": "new"})
    place = (tmp_path / ".icwsgen").as_posix()
    assert str(caught.value) == f"{place}: it cannot be written: Permission denied"


def test_a_lock_of_another_user_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    lock = tmp_path / ".icwsgen.lock"
    lock.touch()

    def refuse(*_: Any) -> None:
        raise PermissionError(errno.EACCES, "Permission denied", str(lock))

    monkeypatch.setattr(FileLock, "acquire", refuse)
    with pytest.raises(LocatedError) as caught:
        write_files(tmp_path, {"a": "new"})
    assert str(caught.value) == f"{lock.as_posix()}: it cannot be written: Permission denied"
