"""Targets of the whole line: when they are met, missed, or cannot be judged."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from benchmarks.processes import Usage, measured
from benchmarks.targets import Largest, Longer, Memory, Share, Succeeds, Target, Within


def used(processor: float = 1.0, wall: float = 1.0, status: int = 0) -> Usage:
    return Usage(processor, wall, 50.0, status, "")


@pytest.mark.parametrize(
    ("target", "usage", "text", "met"),
    [
        (Succeeds(), used(), "", True),
        (Succeeds(), used(status=1), "exit status 1", False),
        (Share("cold", "5 %", 0.05), used(0.5), "5.0 %", True),
        (Share("cold", "5 %", 0.05), used(0.6), "6.0 %", False),
        (Share("cold", "5 %", 0.05), used(0.1, status=2), "exit status 2", False),
        (Share("missing", "5 %", 0.05), used(9.0), "not compared", True),
        (Longer("cold"), used(wall=2.0), "that took 50 % of it", True),
        (Longer("cold"), used(wall=0.5), "that took 200 % of it", False),
        (Longer("cold"), used(wall=2.0, status=1), "exit status 1", False),
        (Longer("missing"), used(wall=2.0), "not compared", True),
        (Memory(50), used(), "50 MB", True),
        (Memory(49), used(), "50 MB", False),
        (Memory(50), used(status=1), "exit status 1", False),
        (Within("2 s", 2), used(wall=2.0), "2.0 s", True),
        (Within("2 s", 2), used(wall=2.1), "2.1 s", False),
        (Within("2 s", 2), used(wall=0.1, status=1), "exit status 1", False),
    ],
)
def test_a_step_is_judged(
    target: Target, usage: Usage, text: str, met: bool, tmp_path: Path
) -> None:
    assert target.judge(usage, {"cold": used(10.0)}, tmp_path) == (text, met)


def test_the_largest_file_counts_and_none_at_all_is_a_miss(tmp_path: Path) -> None:
    target = Largest("page", "site/**/*.html", "1 kB", 1000)
    assert target.judge(used(), {}, tmp_path) == ("no page is there", False)
    (tmp_path / "site/deep").mkdir(parents=True)
    (tmp_path / "site/a.html").write_text("x" * 1000)
    (tmp_path / "site/a.css").write_text("x" * 5000)
    assert target.judge(used(), {}, tmp_path) == ("0 of 1, the largest a.html of 1 kB", True)
    (tmp_path / "site/deep/b.html").write_text("x" * 2000)
    assert target.judge(used(), {}, tmp_path) == ("1 of 2, the largest b.html of 2 kB", False)


def test_a_process_is_measured_with_its_folder_environment_and_status(tmp_path: Path) -> None:
    program = "import os, sys; print(os.getcwd(), os.environ['WHERE']); sys.exit(3)"
    usage = measured((sys.executable, "-c", program), tmp_path, tmp_path, {"WHERE": "here"})
    assert (usage.status, usage.output) == (3, f"{tmp_path.resolve()} here\n")
    assert usage.memory > 1
    assert usage.processor > 0
    assert usage.wall > 0
