"""All tools over the spec, a line each; exits with 1 if one has a problem that is not known.

`make tools ARGS='redocly orval'` runs some of them; docs/tools.md says what each shows.
"""

from __future__ import annotations

import argparse
import sys
import time
from pathlib import Path

from interop import (
    datamodel_code_generator,
    openapi_generator,
    openapi_python_client,
    typescript,
)
from interop.environment import HOME, set_up
from interop.faults import judge
from interop.trial import EMBEDDED, LIMIT, Check, Trial, emptied, say
from interop.validators import JUDGES, VALIDATORS

CHECKS = (
    *VALIDATORS,
    *openapi_python_client.CHECKS,
    *openapi_generator.CHECKS,
    *typescript.CHECKS,
    *datamodel_code_generator.CHECKS,
    *JUDGES,
)
_SHOWN = 10
"""Problems of one tool that are printed, unless all are asked for."""


def main() -> int:
    """Run the tools, print a line for each, tell whether all went as expected."""
    options = _options()
    if set(options.tools) - {check.tool for check in (*VALIDATORS, *JUDGES)}:
        set_up()
    failed = []
    for check in CHECKS:
        if check.tool in options.tools:
            say(check.tool)
            trial = Trial(options.spec, emptied(HOME / "output" / check.tool), limit=options.limit)
            if not _attempt(check, trial, shown=None if options.all else _SHOWN):
                failed.append(check.tool)
    if failed:
        print(f"failed: {', '.join(failed)}")
    return 1 if failed else 0


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="make tools", description="Tools over the spec.")
    names = [check.tool for check in CHECKS]
    parser.add_argument("tools", nargs="*", metavar="TOOL", help=f"some of {', '.join(names)}")
    parser.add_argument("--spec", type=Path, default=EMBEDDED, help="the folder of the spec")
    parser.add_argument(
        "--limit", type=int, default=LIMIT, metavar="SECONDS", help="a tool may take so long"
    )
    parser.add_argument("--all", action="store_true", help="print all problems, not the first ones")
    options = parser.parse_args()
    if unknown := sorted(set(options.tools) - set(names)):
        parser.error(f"{', '.join(unknown)}: expected some of {', '.join(names)}")
    options.tools = options.tools or names
    options.spec = options.spec.resolve()
    return options


def _attempt(check: Check, trial: Trial, shown: int | None) -> bool:
    """Try a tool and print its line; tell whether it went as expected."""
    began = time.perf_counter()
    check.attempt(trial)
    seconds = time.perf_counter() - began
    verdict = judge(check.tool, trial.problems, embedded=trial.documents == EMBEDDED)
    say("")
    figures = [f"{seconds:.1f} s"]
    if trial.size is not None:
        figures.append(f"{trial.size / 1000:.0f} kB")
    if verdict.known:
        figures.append(f"known faults: {verdict.known}")
    result = "ok" if verdict.passed else "FAILED"
    print(f"{check.tool} {check.version()}: {', '.join(figures)}: {result}", flush=True)
    lines = list(verdict.lines())
    for line in lines[:shown]:
        print(f"  {line}", flush=True)
    if shown is not None and len(lines) > shown:
        print(f"  and {len(lines) - shown} more (ARGS='--all {check.tool}' prints all)", flush=True)
    return verdict.passed


if __name__ == "__main__":
    sys.exit(main())
