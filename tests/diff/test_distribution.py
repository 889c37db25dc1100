"""The distribution `gatediff`: the comparison without the generator, and with PyYAML alone."""

from __future__ import annotations

import ast
import os
import subprocess
import sys
import tarfile
import zipfile
from graphlib import TopologicalSorter
from pathlib import Path

import pytest
import yaml
from hatchling.builders.sdist import SdistBuilder
from hatchling.builders.wheel import WheelBuilder

from generator.cli import main

ROOT = Path(__file__).parents[2]
GATEDIFF = ROOT / "distribution/gatediff"
# What the comparison and the spec core may import: each other, and these.
ALONE = {
    "generator.arguments",
    "generator.errors",
    "generator.exit_status",
    "generator.git",
    "generator.input_file",
}
FOLDERS = ("generator.diff", "generator.spec")


def imported(file: Path) -> set[str]:
    nodes = list(ast.walk(ast.parse(file.read_text("utf-8"))))
    names = {alias.name for node in nodes if isinstance(node, ast.Import) for alias in node.names}
    return names | {str(node.module) for node in nodes if isinstance(node, ast.ImportFrom)}


@pytest.mark.parametrize("folder", FOLDERS)
def test_the_comparison_and_the_spec_core_import_nothing_else(folder: str) -> None:
    files = [*ROOT.joinpath(*folder.split(".")).rglob("*.py")]
    files += [ROOT.joinpath(*module.split(".")).with_suffix(".py") for module in ALONE]
    allowed = FOLDERS if folder == "generator.diff" else ("generator.spec",)
    strange = {
        (file.name, name)
        for file in files
        for name in imported(file)
        if name.partition(".")[0] not in {*sys.stdlib_module_names, "yaml"}
        and not name.startswith(allowed)
        and name not in ALONE
    }
    assert not strange


def test_no_modules_of_the_comparison_import_each_other() -> None:
    """Not even for types: what static_order does not raise for has no circle."""
    modules = {
        ".".join(file.relative_to(ROOT).with_suffix("").parts): imported(file)
        for file in ROOT.joinpath("generator/diff").rglob("*.py")
        if file.name != "__init__.py"
    }
    assert {*TopologicalSorter(modules).static_order()} >= modules.keys()


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel that is built from the sdist, as an index has both."""
    folder = tmp_path_factory.mktemp("gatediff")
    source = str(GATEDIFF)
    sdist = next(SdistBuilder(source).build(directory=str(folder)))
    with tarfile.open(sdist) as archive:
        archive.extractall(folder, filter="data")
    inside = str(next(folder.glob("gatediff-*/")))
    return Path(next(WheelBuilder(inside).build(directory=str(folder), versions=["standard"])))


def test_it_runs_with_pyyaml_alone(wheel: Path, tmp_path: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(tmp_path / "site")  # noqa: S202  # built above
        assert any(name.endswith("/LICENSE") for name in archive.namelist())
    for module in ("yaml", "_yaml"):
        (tmp_path / "site" / module).symlink_to(Path(yaml.__file__).parents[1] / module)
    (tmp_path / "old.yaml").write_text("openapi: 3.0.3\npaths: {/a: {get: {responses: {}}}}\n")
    (tmp_path / "new.yaml").write_text("openapi: 3.0.3\npaths: {}\n")
    program = (
        "import sys; sys.path.insert(0, 'site'); from gatediff.diff.__main__ import main; "
        "assert 'gatediff.diff.command' not in sys.modules; "  # so an interruption is caught
        "status = main(['old.yaml', 'new.yaml', '--fail-on', 'breaking']); "
        "assert not [name for name in sys.modules if name.startswith('generator')]; "
        "import gatediff; assert gatediff.compare(*gatediff.read('old.yaml', 'old.yaml')) == []; "
        "sys.exit(status)"
    )
    done = subprocess.run(
        [sys.executable, "-I", "-S", "-c", program],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    assert not done.stderr
    assert done.returncode == 1
    assert "GET /a" in done.stdout


def test_both_ways_to_build_give_the_same_package(wheel: Path, tmp_path: Path) -> None:
    source = str(GATEDIFF)
    direct = next(WheelBuilder(source).build(directory=str(tmp_path), versions=["standard"]))
    with zipfile.ZipFile(direct) as one, zipfile.ZipFile(wheel) as other:
        contents = [{n: a.read(n) for n in sorted(a.namelist())} for a in (one, other)]
    assert contents[0] == contents[1]


def test_the_action_writes_a_page_and_fails_on_a_level(tmp_path: Path) -> None:
    """The script of the action, with the generator's command as the program."""
    (tmp_path / "old.yaml").write_text("openapi: 3.0.3\npaths: {/a: {get: {responses: {}}}}\n")
    (tmp_path / "new $(touch x);.yaml").write_text("openapi: 3.0.3\npaths: {}\n")
    program = tmp_path / "gatediff"
    program.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m generator.diff "$@"\n')
    program.chmod(0o755)
    names = {"OLD": "old.yaml", "NEW": "new $(touch x);.yaml", "FAIL_ON": "breaking"}
    files = {"GITHUB_OUTPUT": "output", "GITHUB_STEP_SUMMARY": "summary", "RUNNER_TEMP": "."}
    done = subprocess.run(
        ["bash", str(GATEDIFF / "action.sh"), str(program)],  # noqa: S607  # as in the action
        cwd=tmp_path,
        env={
            **os.environ,
            **names,
            **files,
            "LEVELS": "",
            "PROFILE": "auto",
            "PYTHONPATH": str(ROOT),
        },
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 1, done.stderr
    assert done.stdout.startswith(
        "::error file=new $(touch x);.yaml,line=2,title=operation-removed"
    )
    assert (tmp_path / "summary").read_text().startswith("## Changes of the API: 1 breaking")
    assert (tmp_path / "output").read_text() == "page=./gatediff.md\n"
    assert not (tmp_path / "x").exists()


def test_no_expression_stands_in_a_script_of_the_action() -> None:
    action = yaml.safe_load((GATEDIFF / "action.yml").read_text("utf-8"))
    steps = action["runs"]["steps"]
    assert all("${{" not in step["run"] for step in steps)
    given = {f"${{{{ inputs.{name} }}}}" for name in action["inputs"]}
    assert given == set(steps[-1]["env"].values())


def test_the_hook_runs_a_command_that_there_is(tmp_path: Path) -> None:
    (hook,) = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text("utf-8"))
    command, *options = hook["entry"].split()
    assert command == "icwsgen"
    file = tmp_path / "openapi.yaml"
    file.write_text("openapi: 3.1.0\npaths: {}\n")
    assert main([*options, str(file), str(file)]) == 0
