"""Packages that are not fit to be released: at the build, at twine's check, in use."""

from __future__ import annotations

import tarfile
from pathlib import Path

import pytest

from generator.errors import LocatedError
from generator.release.package import build, try_out
from generator.release.version import Version
from tests.release.small import PACKAGE, README

VERSION = Version(1, 4, 0)
TIME = 1_600_000_000


def source(folder: Path) -> Path:
    """Write the client of the small repository, as the folder that is built."""
    for name, text in PACKAGE.items():
        if name.startswith("generated/"):
            file = folder / name.removeprefix("generated/")
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text, "utf-8")
    return folder


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("package")
    return build(source(folder / "source"), folder / "dist", VERSION, TIME)


@pytest.fixture
def no_index(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PIP_NO_INDEX", "1")


def test_the_files_have_the_time_of_the_release(wheel: Path) -> None:
    sdist = wheel.with_name("icws_client-1.4.0.tar.gz")
    assert sorted(wheel.parent.iterdir()) == [wheel, sdist]
    assert wheel.name == "icws_client-1.4.0-py3-none-any.whl"
    with tarfile.open(sdist) as files:
        assert {member.mtime for member in files.getmembers()} == {TIME}


def test_a_package_that_an_index_would_not_take_is_refused(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = source(tmp_path / "source")
    project = folder / "pyproject.toml"
    project.write_text(project.read_text().replace('readme = "README.md"\n', ""))
    with pytest.raises(LocatedError) as refusal:
        build(folder, tmp_path / "dist", VERSION, TIME)
    assert str(refusal.value) == "twine check: it failed with exit status 1 (expected 0)"
    assert "long_description" in capsys.readouterr().err


def test_a_package_of_another_version_is_refused(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(LocatedError, match=r"^twine check: it failed"):
        build(source(tmp_path / "source"), tmp_path / "dist", Version(1, 5, 0), TIME)
    printed = "".join(capsys.readouterr().err.split())  # twine breaks its lines
    assert "icws_client-1.5.0.tar.gz" in printed


@pytest.mark.usefixtures("no_index")
@pytest.mark.parametrize(
    ("readme", "version", "message"),
    [
        (README, Version(1, 5, 0), "icws_client-1.4.0-py3-none-any.whl: its version is 1.4.0 "
         "(expected 1.5.0)"),
        ("# Small\n", VERSION, "README.md: it has no quick start (expected a ```python block "
         "below one)"),
        (README.replace("== 1", "== 2"), VERSION, "quick start: it failed with exit status 1 "
         "(expected 0)"),
    ],
    ids=["version", "no program", "program"],
)  # fmt: skip
def test_a_package_that_does_not_keep_its_word_is_refused(
    wheel: Path, tmp_path: Path, readme: str, version: Version, message: str
) -> None:
    file = tmp_path / "README.md"
    file.write_text(readme)
    with pytest.raises(LocatedError) as refusal:
        try_out(wheel, file, version, tmp_path)
    assert str(refusal.value) == message


@pytest.mark.usefixtures("no_index")
def test_a_package_that_keeps_it_passes(wheel: Path, tmp_path: Path) -> None:
    (tmp_path / "README.md").write_text(README)
    try_out(wheel, tmp_path / "README.md", VERSION, tmp_path)
