"""The whole line at the vendor's size: each step with its cost and what it is to reach.

`make bench-full` runs it on the embedded pages. Each step is a process of its own, so its time and
memory are its own. It exits with 1 where a target is missed.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from benchmarks import full_client
from benchmarks.earlier_diff import source_tree
from benchmarks.fifty_edits import write_edited
from benchmarks.full_size import change_pages, copy_pages
from benchmarks.growth import growth
from benchmarks.peers import HOME, client_input, python
from benchmarks.processes import Usage, measured
from benchmarks.targets import Largest, Longer, Memory, Share, Succeeds, Target, Within
from generator.release.version import read_version

_ROOT = Path(__file__).resolve().parents[1]
_KB, _MB = 1e3, 1e6


@dataclass(frozen=True)
class Work:
    """The folders of a run.

    Attributes:
        top: the folder of all others.
        runs: the steps so far, by their names.
    """

    top: Path
    runs: dict[str, Usage] = field(default_factory=dict)

    def __getitem__(self, name: str) -> Path:
        """Return a folder by its name, such as `pages`."""
        return self.top / name


@dataclass(frozen=True)
class Step:
    """A row of the table.

    Attributes:
        name: the words of its row.
        command: words after `python -m`, or after `/` a program of the project; names of folders
            stand in braces.
        target: what it is to reach.
        prepare: a function that makes what the command needs, which is not measured; False: the
            step cannot run here.
        folder: the working folder; by default that of the project.
    """

    name: str
    command: str
    target: Target = field(default_factory=Succeeds)
    prepare: Callable[[Work], bool | None] = lambda work: None
    folder: str = ""


def _change_one(work: Work) -> None:
    change_pages(work["pages"], step=10, limit=1)


def _change_tenth(work: Work) -> None:
    shutil.copytree(work["out"], work["newer"])
    change_pages(work["pages"], step=10)


def _has_node(work: Work) -> bool:
    return (_ROOT / "node_modules/.bin").is_dir()


def _peer_input(work: Work) -> None:
    python("generators")
    work["peer"].mkdir()
    client_input(work["peer"], work["out"] / "spec")


def _released(work: Work) -> None:
    """Make a repository whose last release has the old spec, and whose work tree the new one."""
    root = work["repository"]
    shutil.copytree(work["out"], root)
    shutil.copytree(_ROOT / "distribution", root / "distribution")
    version = read_version((root / "distribution/_version.py").read_text("utf-8"))
    for command in ("init -q", "add -A", "commit -qm release", f"tag {version.tag}"):
        who = ("-c", "user.name=benchmark", "-c", "user.email=benchmark@example.invalid")
        subprocess.run(  # noqa: S603  # git, with arguments of its own
            ("git", "-C", str(root), *who, *command.split()),  # noqa: S607
            check=True,
        )
    shutil.copytree(work["newer"], root, dirs_exist_ok=True)


_COLD = "pages to spec and client, from nothing"
_EARLIER = "diff before the work on full size"
_GENERATE = "generator generate --pages {pages} --out {out}"
_PEER = "/.venv-peers/generators/bin/openapi-python-client generate --path={peer}/spec.json"
_VALIDATORS = "openapi-spec-validator redocly spectral asyncapi-parser"

STEPS = (
    Step(_COLD, _GENERATE, Memory(600)),
    Step("nothing changed", _GENERATE, Share(_COLD, "5 %", 0.05)),
    Step("one page changed", _GENERATE, Share(_COLD, "15 %", 0.15), _change_one),
    Step(
        "openapi-python-client, from the spec",
        f"{_PEER} --config={{peer}}/opc.json --output-path={{peer}}/client",
        Longer(_COLD),
        _peer_input,
    ),
    Step("every tenth page changed", _GENERATE.replace("out}", "newer}"), prepare=_change_tenth),
    Step("spec to client", "generator client --spec {out}/spec --out {client}"),
    Step("validators and linters", f"interop --spec {{out}}/spec {_VALIDATORS}", prepare=_has_node),
    Step("sandbox, until it listens", "benchmarks.listening", Within("2 s", 2)),
    Step(
        "docs",
        "generator docs --spec {out}/spec --out {site}",
        Largest("page", "site/**/*.html", "300 kB", 300 * _KB),
    ),
    Step(
        _EARLIER,
        "benchmarks.earlier_diff {earlier} {out}/spec {newer}/spec",
        prepare=lambda work: source_tree(work["earlier"]),
    ),
    Step("diff", "generator diff -- {out}/spec {newer}/spec", Share(_EARLIER, "1/4", 0.25)),
    Step(
        "diff of fifty edits",
        "generator diff -- spec {fifty}",
        prepare=lambda work: write_edited(work["fifty"]),
    ),
    Step(
        "release --dry-run",
        "generator release --dry-run",
        prepare=_released,
        folder="repository",
    ),
)


def main() -> int:
    """Run the steps and print the tables; return 0, or 1 for a missed target."""
    with tempfile.TemporaryDirectory() as folder:
        work = Work(Path(folder).resolve())
        count = copy_pages(work["pages"])
        print(f"{count} pages of {_size(work['pages'].rglob('*.htm')) / _MB:.0f} MB\n")
        print("| step | processor time | time | memory of the largest process | target | reached |")
        print("| --- " * 6 + "|")
        met = [_run(step, work) for step in STEPS]
        for line in _results(work):
            print(line, flush=True)
            met.append("missed" not in line)
    return 0 if all(met) else 1


def _run(step: Step, work: Work) -> bool:
    """Run a step and print its row; tell whether its target is met."""
    if step.prepare(work) is False:
        print(f"| {step.name} | not possible here | | | {step.target.text} | |", flush=True)
        return True
    used = measured(
        _command(step.command, work),
        work[step.folder] if step.folder else _ROOT,
        work.top,
        {
            "XDG_CACHE_HOME": str(work["cache"]),
            "PYTHONPATH": _import_path(work),
            # Where openapi-python-client looks for ruff, by which it formats.
            "PATH": f"{HOME / 'generators' / 'bin'}{os.pathsep}{os.environ['PATH']}",
        },
    )
    work.runs[step.name] = used
    outcome = step.target.judge(used, work.runs, work.top)
    mark = "" if outcome.met else " **missed**"
    print(
        f"| {step.name} | {used.processor:.1f} s | {used.wall:.1f} s | {used.memory:.0f} MB "
        f"| {step.target.text} | {outcome.text}{mark} |",
        flush=True,
    )
    if used.status:
        print(*used.output.splitlines()[-10:], sep="\n", file=sys.stderr, flush=True)
    return outcome.met


def _command(text: str, work: Work) -> list[str]:
    names = ("pages", "out", "newer", "client", "site", "earlier", "fifty", "peer")
    folders = {name: str(work[name]) for name in names}
    first, *rest = (word.format(**folders) for word in text.split())
    own = [f"{_ROOT}{first}"] if first.startswith("/") else [sys.executable, "-m", first]
    return [*own, *rest]


def _import_path(work: Work) -> str:
    return f"{work['out'] / 'generated'}:{_ROOT}"


def _results(work: Work) -> Iterator[str]:
    yield "\n| result | size |\n| --- | --- |"
    for name in ("openapi.yaml", "asyncapi.yaml"):
        yield f"| {name} | {_size([work['out'] / 'spec' / name]) / _MB:.2f} MB |"
    yield ""
    yield from growth(work["pages"], work["growth"])
    yield ""
    yield from full_client.lines(work["out"] / "spec", work["client"])


def _size(paths: Iterable[Path]) -> int:
    return sum(path.stat().st_size for path in paths)


if __name__ == "__main__":
    sys.exit(main())
