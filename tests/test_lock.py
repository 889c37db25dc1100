"""The lock of a folder: held by one at a time, and by nobody who is gone."""

from __future__ import annotations

import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from filelock import FileLock, Timeout

from generator.lock import acquire, release

HOLDER = """
import sys, time
from pathlib import Path
from generator.lock import acquire
acquire(Path(sys.argv[1]), 0)
print("held", flush=True)
time.sleep(60)
"""


def test_one_at_a_time_holds_it(tmp_path: Path) -> None:
    path, inside = tmp_path / "lock", tmp_path / "inside"

    def work(_: int) -> None:
        handle = acquire(path, 60)
        inside.mkdir()  # fails if another one is inside
        inside.rmdir()
        release(path, handle)

    with ThreadPoolExecutor(8) as pool:
        list(pool.map(work, range(40)))
    assert list(tmp_path.iterdir()) == []


def test_a_process_that_is_killed_holds_nothing(tmp_path: Path) -> None:
    path = tmp_path / "lock"
    command = [sys.executable, "-c", HOLDER, str(path)]
    with subprocess.Popen(command, stdout=subprocess.PIPE) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == b"held\n"
        with pytest.raises(TimeoutError):
            acquire(path, 0.1)
        holder.kill()
    assert path.exists()
    release(path, acquire(path, 10))
    assert not path.exists()


def test_it_is_that_of_earlier_versions(tmp_path: Path) -> None:
    path = tmp_path / "lock"
    handle = acquire(path, 0)
    with pytest.raises(Timeout):
        FileLock(path, timeout=0).acquire()
    release(path, handle)
    with FileLock(path), pytest.raises(TimeoutError):
        acquire(path, 0)


def test_a_folder_that_is_none_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        acquire(tmp_path / "none" / "lock", 0)
