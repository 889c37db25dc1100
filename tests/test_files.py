"""Files are put in place whole, and only when they changed."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import pytest

from generator.files import remove_file, write_files


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
        raise OSError("disk full")

    monkeypatch.setattr(os, "replace", refuse)
    with pytest.raises(OSError, match="disk full"):
        write_files(tmp_path, {"a": "new"})
    assert [path.name for path in tmp_path.iterdir()] == ["a"]
    assert (tmp_path / "a").read_text() == "old"


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
