"""The links on the index's page: stated in one file, and in both packages from there."""

from __future__ import annotations

import email
import shutil
import tomllib
import zipfile
from pathlib import Path

import pytest
from hatchling.builders.sdist import SdistBuilder
from hatchling.builders.wheel import WheelBuilder

from generator.emit.client import client_files
from generator.emit.rendering import distribution
from generator.emit.rendering.links import NAME, project_links
from generator.errors import LocatedError
from generator.spec.load import load_spec
from tests.diff.test_distribution import GATEDIFF
from tests.docs.links import ROOT, SMALL
from tests.package.building import copy_of_generated

LINKS = """
Source = "https://code.example/icws?a&b"
"Issues and questions" = "https://code.example/icws/issues"
"""
IN_WHEEL = [
    "Source, https://code.example/icws?a&b",
    "Issues and questions, https://code.example/icws/issues",
]
SOURCE = ROOT / "distribution"


def links_in(wheel: Path) -> list[str] | None:
    """Return the links in a wheel; None if it has none."""
    with zipfile.ZipFile(wheel) as archive:
        (name,) = (name for name in archive.namelist() if name.endswith(".dist-info/METADATA"))
        metadata = email.message_from_bytes(archive.read(name))
    return metadata.get_all("Project-URL")


def wheel_of(source: Path, into: Path) -> Path:
    return Path(next(WheelBuilder(str(source)).build(directory=str(into), versions=["standard"])))


def pyproject(folder: Path, monkeypatch: pytest.MonkeyPatch) -> bytes:
    """Return the metadata that the generator writes with the files of a distribution."""
    folders = {"distribution": folder, "docs": ROOT / "docs"}
    monkeypatch.setattr(distribution, "shipped", folders.__getitem__)
    return client_files(load_spec(SMALL))["pyproject.toml"]


@pytest.mark.parametrize(("text", "expected"), [("# none yet\n", None), (LINKS, IN_WHEEL)])
def test_the_client_has_the_links_that_are_stated(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, text: str, expected: list[str] | None
) -> None:
    stated = Path(shutil.copytree(SOURCE, tmp_path / "distribution"))
    (stated / NAME).write_text(text, "utf-8")
    written = pyproject(stated, monkeypatch)
    assert tomllib.loads(written.decode())["project"].get("urls", {}) == tomllib.loads(text)
    client = copy_of_generated(tmp_path / "client")
    (client / "pyproject.toml").write_bytes(written)
    assert links_in(wheel_of(client, tmp_path)) == expected


@pytest.mark.parametrize(("text", "expected"), [("# none yet\n", None), (LINKS, IN_WHEEL)])
def test_gatediff_has_them_too_also_when_built_from_its_sdist(
    tmp_path: Path, text: str, expected: list[str] | None
) -> None:
    source = Path(shutil.copytree(GATEDIFF, tmp_path / "distribution" / "gatediff"))
    (source.parent / NAME).write_text(text, "utf-8")
    (tmp_path / "generator").symlink_to(ROOT / "generator")
    assert links_in(wheel_of(source, tmp_path)) == expected
    sdist = next(SdistBuilder(str(source)).build(directory=str(tmp_path)))
    shutil.unpack_archive(sdist, tmp_path / "elsewhere", filter="data")
    (inside,) = (tmp_path / "elsewhere").iterdir()
    assert links_in(wheel_of(inside, tmp_path / "again")) == expected


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("Source =", "the file is no TOML"),
        ("Source = 'http://code.example'", "Source is 'http://code.example' (expected the address"),
        ("Source = 'https://...'", "Source is 'https://...' (expected"),
        ("Source = 'https://code.example/a b'", "(expected the address of a page, https://...)"),
        ("Source = 1", "Source is 1 (expected"),
        (f"{'a' * 33} = 'https://code.example'", "(expected at most 32 letters)"),
    ],
)
def test_what_is_no_link_is_an_error(tmp_path: Path, text: str, problem: str) -> None:
    (tmp_path / NAME).write_text(text, "utf-8")
    with pytest.raises(LocatedError) as raised:
        project_links(tmp_path)
    assert str(raised.value).startswith(f"{tmp_path / NAME}: ")
    assert problem in str(raised.value)
