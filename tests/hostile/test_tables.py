"""The tables of hostile input show faults, and the kills judge what is on the disk."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from generator.files import STAGING
from tests.hostile import kills, servers
from tests.hostile.table import Table

FILES = {f"spec/{n}.yaml": b"x" * 2000 * n for n in range(60)}


@pytest.mark.skipif(not hasattr(os, "fork"), reason="Windows does not fork")
def test_kills_are_counted_and_tear_nothing(tmp_path: Path) -> None:
    table = kills.table(tmp_path, FILES, kills=8)
    assert sum(int(count) for _, count in table.rows) == 8
    assert table.faults == []
    assert not (tmp_path / STAGING).exists()


@pytest.mark.skipif(not hasattr(os, "fork"), reason="Windows does not fork")
def test_a_torn_result_is_a_fault(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def torn(folder: Path) -> None:
        (folder / "spec/1.yaml").write_bytes(b"half")

    monkeypatch.setattr(kills, "recover", torn)
    table = kills.table(tmp_path, FILES, kills=1)
    assert table.faults == ["1 results are torn"]


def test_servers_are_called_in_both_forms(monkeypatch: pytest.MonkeyPatch) -> None:
    few = [case for case in servers.cases() if case[0] in ("HTML", "a negative length")]
    monkeypatch.setattr(servers, "cases", lambda: iter(few))
    table = servers.table()
    assert table.faults == []
    assert table.rows == [
        ("a negative length", "TransportError", "TransportError"),
        ("HTML", "DecodeError, result", "DecodeError, result"),
    ]
    assert table.summary.startswith("2 servers in both forms: 0 hangs, 0 foreign exceptions, at ")


def test_a_table_is_markdown_with_its_faults() -> None:
    table = Table("odd input", ("a", "b"), [("x|y", "1")], ["x: 2"], "One is wrong")
    assert str(table) == (
        "## Odd input\n\n| a | b |\n| --- | --- |\n| x\\|y | 1 |\n\nOne is wrong\nFAULT: x: 2"
    )
