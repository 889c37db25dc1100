"""The stamp of a run: there is none if the input changed meanwhile, in whatever way."""

from __future__ import annotations

import os
import time
from pathlib import Path

import pytest

from generator import file_hashes, unchanged
from generator.file_hashes import hash_once
from generator.unchanged import CommandCall, Stamp


@pytest.mark.parametrize("recent", [0, 10**12])
def test_an_input_that_changes_meanwhile_leaves_no_stamp(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, recent: int
) -> None:
    monkeypatch.setattr(file_hashes, "_RECENT", recent)
    page = tmp_path / "pages" / "a.htm"
    page.parent.mkdir()
    page.write_text("one")
    call = CommandCall("spec", [], [page.parent], tmp_path / "out")
    first = Stamp(call, tmp_path / "cache")
    # Back to what it was: which of the two the run has read, nobody knows.
    page.write_text("two")
    page.write_text("one")
    os.utime(page, ns=(page.stat().st_mtime_ns + 10**9,) * 2)
    first.keep({}, "done")
    assert Stamp(call, tmp_path / "cache").messages() is None
    Stamp(call, tmp_path / "cache").keep({}, "done")
    assert Stamp(call, tmp_path / "cache").messages() == "done"


@pytest.mark.parametrize("recent", [0, 10**12])
@pytest.mark.parametrize("name", ["b.htm", "below/b.htm", "new/b.htm"])
@pytest.mark.parametrize("comes", [True, False])
def test_a_file_that_comes_or_goes_meanwhile_leaves_no_stamp(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, recent: int, name: str, comes: bool
) -> None:
    monkeypatch.setattr(file_hashes, "_RECENT", recent)
    pages, page = tmp_path / "pages", tmp_path / "pages" / name
    (pages / "below").mkdir(parents=True)
    if not comes:
        page.parent.mkdir(exist_ok=True)
        page.write_text("one")
    time.sleep(0.02)  # the time of a file is that of the last tick
    call = CommandCall("spec", [], [pages], tmp_path / "out")
    stamp = Stamp(call, tmp_path / "cache")
    if comes:
        page.parent.mkdir(exist_ok=True)
        page.write_text("one")
    else:
        page.unlink()
    stamp.keep({}, "done")
    assert Stamp(call, tmp_path / "cache").messages() is None
    Stamp(call, tmp_path / "cache").keep({}, "done")
    assert Stamp(call, tmp_path / "cache").messages() == "done"


def test_what_python_compiles_meanwhile_is_no_change(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = tmp_path / "program"
    program.mkdir()
    (program / "module.py").touch()
    monkeypatch.setattr(unchanged, "_PROGRAM", program)
    call = CommandCall("spec", [], [], tmp_path / "out")
    stamp = Stamp(call, tmp_path / "cache")
    (program / "__pycache__").mkdir()
    stamp.keep({}, "done")
    assert Stamp(call, tmp_path / "cache").messages() == "done"


def test_a_hash_is_kept_only_of_what_was_not_touched_shortly_before(tmp_path: Path) -> None:
    now = time.time_ns()
    for times, is_kept in (
        ((now, now, 1), False),
        ((now, 0, 1), False),
        ((0, now, 1), False),
        ((0, 0, 1), True),
    ):
        page = tmp_path / f"{times}.htm"
        page.write_text("one")
        first = hash_once(str(page), times)
        # As on a file system whose times are too coarse to tell one change from the next.
        page.write_text("two")
        assert (hash_once(str(page), times) == first) is is_kept
        assert hash_once(str(page), (0, 0, 2)) != first
