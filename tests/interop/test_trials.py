"""Trials of tools: what is a problem, what is a known fault, and what is printed."""

from __future__ import annotations

import json
import re
import subprocess
import sys
import time
from functools import partial
from pathlib import Path

import pytest

from interop.__main__ import CHECKS, main
from interop.environment import FOLDER, once
from interop.faults import FAULTS, Fault, judge
from interop.trial import Check, Trial, matches
from interop.union_values import cases
from sandbox.schema_validators import SchemaValidators
from sandbox.versions import dialled
from tests.making import ROOT

KNOWN = (
    Fault("names", "generator-(a|b)", r"WARN \w+ is reserved"),
    Fault("beta", "generator-a", "WARN beta.*"),
)


@pytest.fixture
def trial(tmp_path: Path) -> Trial:
    return Trial(ROOT / "spec", tmp_path)


def failing(*lines: str, status: int = 1) -> list[str]:
    return [sys.executable, "-c", f"print({chr(10).join(lines)!r}); raise SystemExit({status})"]


def test_known_faults_pass_and_nothing_else() -> None:
    problems = ["WARN select is reserved", "WARN error is reserved", "WARN beta: beware"]
    verdict = judge("generator-a", problems, KNOWN)
    assert (verdict.passed, verdict.known, list(verdict.lines())) == (True, 2, [])
    verdict = judge("generator-a", [*problems, "ERROR WARN beta"], KNOWN)
    assert (verdict.passed, list(verdict.lines())) == (False, ["ERROR WARN beta"])


def test_a_fault_of_another_tool_is_none_of_this_one() -> None:
    assert judge("generator-b", ["WARN a is reserved", "WARN beta"], KNOWN).unexpected == (
        "WARN beta",
    )
    assert judge("generator-ab", ["WARN a is reserved"], KNOWN).unexpected != ()
    assert judge("other", [], KNOWN).passed


def test_a_known_fault_that_is_gone_fails() -> None:
    verdict = judge("generator-a", ["WARN a is reserved"], KNOWN)
    assert not verdict.passed
    assert list(verdict.lines()) == [
        "the known fault beta did not occur (expected; see docs/tools.md)"
    ]


def test_both_forms_of_a_renamed_model_are_one_known_fault() -> None:
    (fault,) = [each for each in FAULTS if each.id == "reserved-names"]
    why = "(model name matches existing language type)"
    for form in ("model name", "a model name"):
        assert fault.explains(f"WARN Error {why} cannot be used as {form}. Renamed to ModelError")
    assert not fault.explains(f"WARN Error {why} cannot be used")


def test_another_spec_need_not_bring_about_a_known_fault() -> None:
    assert judge("generator-a", ["WARN a is reserved"], KNOWN, embedded=False).passed
    assert not judge("generator-a", ["ERROR"], KNOWN, embedded=False).passed
    rare = Fault("formats", "generator-a", "WARN format .*", embedded=False)
    problems = ["WARN a is reserved", "WARN beta", "WARN format x"]
    assert judge("generator-a", problems, (*KNOWN, rare)).passed
    assert judge("generator-a", problems[:2], (*KNOWN, rare)).passed


def test_a_command_that_fails_is_a_problem_by_its_lines(trial: Trial) -> None:
    trial.run(failing("fine", f"error in {trial.folder}/a.ts", "error  in a.ts"), problems="error")
    assert trial.problems == ["error in a.ts"]


def test_a_command_that_fails_is_a_problem_whatever_it_says(trial: Trial) -> None:
    trial.run(failing("boom"), problems="error")
    trial.run([sys.executable, "-c", "raise SystemExit(3)"])
    assert trial.problems == ["boom", f"{Path(sys.executable).name} failed silently"]


def test_a_command_that_succeeds_is_none(trial: Trial) -> None:
    assert trial.run(failing("error", status=0), problems="error") == "error\n"
    assert trial.problems == []


def test_a_command_that_hangs_is_ended(trial: Trial) -> None:
    trial.limit = 0.2
    trial.run([sys.executable, "-c", "import time; time.sleep(60)"])
    assert trial.problems == [f"{Path(sys.executable).name} did not end within 0.2 s"]


def test_the_limit_is_for_all_commands_together(trial: Trial) -> None:
    trial.limit = 0
    trial.run(failing("late", status=0))
    assert trial.problems == [f"{Path(sys.executable).name} did not end within 0 s"]


def test_what_a_command_started_ends_with_it(trial: Trial) -> None:
    trial.limit = 2
    sleeper = [sys.executable, "-c", "import time; time.sleep(60)"]
    start = f"import subprocess as s; p = s.Popen({sleeper!r}); print(p.pid, flush=True); p.wait()"
    said = trial.run([sys.executable, "-c", start])
    deadline = time.monotonic() + 10
    while running(int(said)):
        assert time.monotonic() < deadline
        time.sleep(0.01)


def running(process: int) -> bool:
    """Tell whether a process lives; one that has ended can wait for its parent to know."""
    ps = ["ps", "-o", "stat=", "-p", str(process)]
    state = subprocess.run(ps, capture_output=True, text=True, check=False).stdout.strip()
    return bool(state) and not state.startswith("Z")


def test_a_lost_operation_is_a_problem(trial: Trial) -> None:
    count = len(trial.spec.operations)
    trial.expect_operations(map(str, range(count)))
    assert trial.problems == []
    trial.expect_operations(map(str, range(count - 1)))
    assert trial.problems == [f"the output has {count - 1} operations (expected {count})"]


def test_no_output_is_a_problem(trial: Trial) -> None:
    trial.measure(trial.folder / "client")
    assert (trial.size, trial.problems) == (0, ["client was not written"])
    (trial.folder / "a.go").write_text("func A\nfunc B\n")
    trial.measure(trial.folder)
    assert trial.size == 14
    assert matches(r"^func (\w+)", trial.folder) == ["A", "B"]
    assert matches(r"^func (\w+)", trial.folder / "none.go") == []


def run(monkeypatch: pytest.MonkeyPatch, *arguments: str) -> int:
    def fail(trial: Trial) -> None:
        for number in range(12):
            trial.report(f"problem {number}")

    checks = (
        Check("good", lambda: "1.0", lambda trial: None),
        Check("bad", lambda: "2.0", fail),
    )
    monkeypatch.setattr("interop.__main__.CHECKS", checks)
    monkeypatch.setattr("interop.__main__.set_up", lambda: None)
    monkeypatch.setattr("sys.argv", ["interop", *arguments])
    return main()


def test_a_line_for_each_tool_and_the_first_problems(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("interop.__main__.HOME", tmp_path)
    assert run(monkeypatch) == 1
    said = capsys.readouterr()
    lines = re.sub(r"\d+\.\d s", "N s", said.out).splitlines()
    assert lines[:3] == ["good 1.0: N s: ok", "bad 2.0: N s: FAILED", "  problem 0"]
    assert lines[-2:] == ["  and 2 more (ARGS='--all bad' prints all)", "failed: bad"]
    assert (len(lines), said.err) == (14, "")
    assert run(monkeypatch, "--all", "bad") == 1
    assert "  problem 11\n" in capsys.readouterr().out
    assert run(monkeypatch, "good") == 0


def test_an_unknown_tool_is_wrong_usage(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit, match="2"):
        run(monkeypatch, "bat")
    assert "bat: expected some of good, bad" in capsys.readouterr().err


def test_what_is_set_up_is_set_up_again_when_its_locks_change(tmp_path: Path) -> None:
    made: list[str] = []
    for digest in ("a", "a", "b", "b"):
        once(tmp_path / "mark", digest, partial(made.append, digest))
    assert made == ["a", "b"]

    def fail() -> None:
        raise SystemExit("no network")

    with pytest.raises(SystemExit):
        once(tmp_path / "other", "a", fail)
    once(tmp_path / "other", "a", lambda: made.append("again"))
    assert made[-1] == "again"


def test_every_known_fault_is_documented_and_every_tool() -> None:
    text = (ROOT / "docs/tools.md").read_text("utf-8")
    rows = set(re.findall(r"^\| `([a-z0-9.-]+)` \|", text, re.MULTILINE))
    assert rows == {fault.id for fault in FAULTS}
    tools = {check.tool for check in CHECKS}
    assert set(re.findall(r"^\| ([a-z-]+) \| .* \| .* \|$", text, re.MULTILINE)) >= tools
    for fault in FAULTS:
        assert any(map(fault.is_of, tools)), fault


def test_values_of_unions_are_values_of_the_spec(trial: Trial) -> None:
    validators = SchemaValidators(trial.spec, dialled(trial.spec.features, {}))
    every = list(cases(trial.spec))
    for case in every:
        schema = trial.spec.schemas[case.schema]
        assert validators.of(schema).is_valid(case.value), case
    assert {"error", "missingPropertyError", "stationSettings"} <= {case.schema for case in every}
    assert any(None in case.value.values() for case in every)


def test_an_incomplete_value_lacks_what_is_optional(trial: Trial) -> None:
    connection = [case for case in cases(trial.spec) if case.schema == "emailAddress"]
    flat = trial.spec.flat(trial.spec.schemas["emailAddress"])
    assert flat.properties.keys() > flat.required.keys()
    assert [case.value.keys() for case in connection] == [flat.required.keys()]


def test_the_lock_of_npm_names_no_registry_and_pins_what_is_wanted() -> None:
    lock = json.loads((FOLDER / "package-lock.json").read_text("utf-8"))["packages"]
    wanted = json.loads((FOLDER / "package.json").read_text("utf-8"))["devDependencies"]
    packages = {name: each for name, each in lock.items() if name}
    assert {name for name, each in packages.items() if "resolved" in each} == set()
    assert all("integrity" in each for each in packages.values())
    assert {name: lock[f"node_modules/{name}"]["version"] for name in wanted} == wanted
