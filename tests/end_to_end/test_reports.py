"""The lines in which a run says what it read and what it wrote."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from generator.cli import main
from generator.commands.outcome import untouched, written
from generator.report.summary import format_report
from tests.docs.links import ROOT, SMALL


@pytest.mark.parametrize(
    ("files", "changed", "did"),
    [
        (["spec/a", "spec/b", "specs"], ["spec/a", "specs"], "2 files, 1 written"),
        (["spec/a"], ["spec/a", "spec/c"], "1 file, 1 written, 1 removed"),
        (["spec/a"], ["spec/c"], "1 file, 0 written, 1 removed"),
        (["spec/a"], [], "1 file, none of them changed"),
    ],
)
def test_what_was_written_is_counted_by_folder(
    files: list[str], changed: list[str], did: str
) -> None:
    (line,) = written(Path("out"), ["spec"], files, changed)
    assert line == f"in {Path('out', 'spec')}: {did}"


def test_the_client_says_where_it_is(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "out"
    call = ["client", "--spec", str(SMALL), "--out", str(out)]
    assert main(call) == 0
    whole = sum(path.is_file() for path in out.rglob("*"))
    assert capsys.readouterr().out == f"in {out}: {whole} files, {whole} written\n"
    assert main([*call, "--no-cache"]) == 0
    assert capsys.readouterr().out == f"in {out}: {whole} files, none of them changed\n"
    assert main(call) == 0
    assert capsys.readouterr().out == f"{untouched(out, ['.'])}\n"


@pytest.fixture(name="report")
def _report() -> dict[str, Any]:
    report: dict[str, Any] = json.loads((ROOT / "spec" / "report.json").read_text("utf-8"))
    return report


def test_each_overlay_says_what_it_did(report: dict[str, Any]) -> None:
    numbers = {"supplied": 0, "moved_from_pages": 0, "elsewhere": 0}
    report["overlays"] |= {
        "applied": [
            {"overlay": "a.yaml", **numbers, "supplied": 2, "moved_from_pages": 3},
            {"overlay": "b.yaml", **numbers, "elsewhere": 4},
        ],
        "removed": ["b.yaml:7 paths/~1a"],
        "skipped": ["c.yaml: not applied, as it belongs to the pages ours"],
    }
    lines = format_report(report).splitlines()
    first = next(n for n, line in enumerate(lines) if line.startswith("facts of operations"))
    assert lines[first + 1 : first + 5] == [
        "  a.yaml: supplies 2 facts, gives 3 facts of captures their place",
        "  b.yaml: supplies 4 values about the API as a whole",
        "  b.yaml:7: removes paths/~1a, which a page states",
        "  c.yaml: not applied, as it belongs to the pages ours",
    ]


def test_only_what_there_is_to_look_at_is_listed(report: dict[str, Any]) -> None:
    assert "to look at:" not in format_report(report).splitlines()
    report["unread"] = [{"source": f"a.htm:{n}", "text": "Words."} for n in range(22)]
    lines = format_report(report).splitlines()
    assert lines[lines.index("to look at:") + 1 :] == [
        "  texts left unread: 22",
        *(f"    a.htm:{n}: Words." for n in range(20)),
        "    and 2 more",
    ]
