"""All targets, or some, for so many seconds each: `make fuzz ARGS='--seconds 60 pages specs'`.

An input with a finding is kept in build/fuzz/TARGET; ARGS='TARGET --input FILE' repeats it.
"""

from __future__ import annotations

import argparse
import os
import re
import subprocess
import sys
from pathlib import Path

from fuzz.target import ROOT

TARGETS = ("pages", "captures", "specs", "event_streams", "answers")
OUTPUT = ROOT / "build/fuzz"
INPUT_SECONDS = 20
"""An input that takes longer is a finding, and so is one that needs more memory than this."""
MEGABYTES = 1024


def main() -> int:
    """Run the targets one after the other, a process each; exit with 1 if one has a finding."""
    options = _options()
    failed = [target for target in options.targets if not _run(target, options)]
    if failed:
        print(f"findings: {', '.join(failed)} (the inputs are in {OUTPUT.relative_to(ROOT)})")
    return 1 if failed else 0


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="make fuzz", description="Coverage-guided fuzzing.")
    parser.add_argument("names", nargs="*", metavar="TARGET", help=f"some of {', '.join(TARGETS)}")
    parser.add_argument("--seconds", type=int, default=60, help="how long each target runs")
    parser.add_argument("--input", type=Path, metavar="FILE", help="try this input alone")
    options = parser.parse_args()
    options.targets = options.names or TARGETS
    if unknown := sorted({*options.targets} - {*TARGETS}):
        parser.error(f"{', '.join(unknown)}: expected some of {', '.join(TARGETS)}")
    return options


def _run(target: str, options: argparse.Namespace) -> bool:
    """Run a target and print a line of its outcome; tell whether it has no finding."""
    folder = OUTPUT / target
    corpus = folder / "corpus"
    corpus.mkdir(parents=True, exist_ok=True)
    limits = (f"-timeout={INPUT_SECONDS}", f"-rss_limit_mb={MEGABYTES}")
    work = [str(options.input)]
    if not options.input:
        work = [f"-max_total_time={options.seconds}", "-print_final_stats=1", str(corpus)]
    done = subprocess.run(  # noqa: S603
        [
            sys.executable,
            "-m",
            "fuzz.worker",
            target,
            f"-artifact_prefix={folder}/",
            *limits,
            *work,
        ],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": _path()},
        capture_output=True,
        text=True,
        errors="replace",
    )
    inputs, peak = (
        (re.findall(rf"^stat::{name}: +(\d+)", done.stderr, re.MULTILINE) or ["1"])[0]
        for name in ("number_of_executed_units", "peak_rss_mb")
    )
    print(
        f"{target}: {inputs} inputs, {peak} MB: {'FAILED' if done.returncode else 'ok'}", flush=True
    )
    if done.returncode:
        print(done.stdout.strip() or done.stderr[-2000:], flush=True)
    return not done.returncode


def _path() -> str:
    own = [str(ROOT), str(ROOT / "generated")]
    return os.pathsep.join([*own, *filter(None, [os.environ.get("PYTHONPATH")])])


if __name__ == "__main__":
    sys.exit(main())
