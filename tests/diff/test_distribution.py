"""The distribution `gatediff`: the comparison without the generator, and with PyYAML alone."""

from __future__ import annotations

import ast
import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path

import pytest
import yaml
from hatchling.builders.sdist import SdistBuilder
from hatchling.builders.wheel import WheelBuilder

ROOT = Path(__file__).parents[2]
# What the comparison and the spec core may import: each other, and these.
ALONE = {"generator.errors", "generator.exit_status", "generator.git"}
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


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel that is built from the sdist, as an index has both."""
    folder = tmp_path_factory.mktemp("gatediff")
    source = str(ROOT / "distribution/gatediff")
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
    source = str(ROOT / "distribution/gatediff")
    direct = next(WheelBuilder(source).build(directory=str(tmp_path), versions=["standard"]))
    with zipfile.ZipFile(direct) as one, zipfile.ZipFile(wheel) as other:
        contents = [{n: a.read(n) for n in sorted(a.namelist())} for a in (one, other)]
    assert contents[0] == contents[1]
