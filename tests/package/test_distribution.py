"""Wheel and sdist: what is in them, that they agree, and what their metadata say."""

from __future__ import annotations

import email
import re
import sys
import tarfile
import zipfile
from pathlib import Path

import icws
from generator.emit.rendering.links import project_links
from tests.package.building import GENERATED, ROOT, Built, build, copy_of_generated, run

NAME = f"icws_client-{icws.__version__}"


def files_of(package: str) -> set[str]:
    """The files of a package as the generator writes them."""
    folder = GENERATED / package
    return {
        path.relative_to(GENERATED).as_posix()
        for path in folder.rglob("*")
        if path.is_file() and not {"__pycache__", ".mypy_cache"} & set(path.parts)
    }


PACKAGES = files_of("icws") | files_of("icws_cli") | files_of("icws_sandbox")


def test_the_packages_are_typed_code_and_data_and_nothing_else() -> None:
    assert {Path(name).suffix for name in PACKAGES} == {".py", ".json", ".typed"}
    assert {"icws/py.typed", "icws_sandbox/py.typed", "icws/features.json"} <= PACKAGES
    assert not [name for name in PACKAGES if re.search(r"(^|/)(test_|tests/|conftest)", name)]


def test_the_wheel_has_the_packages_and_the_licence(built: Built) -> None:
    info = f"{NAME}.dist-info"
    own = ("METADATA", "RECORD", "WHEEL", "entry_points.txt", "licenses/LICENSE")
    with zipfile.ZipFile(built.wheel) as wheel:
        assert wheel.testzip() is None
        assert set(wheel.namelist()) == PACKAGES | {f"{info}/{name}" for name in own}
    assert built.wheel.name == f"{NAME}-py3-none-any.whl"


def test_the_sdist_has_the_examples_and_guides_too(built: Built) -> None:
    own = {".gitignore", "CHANGELOG.md", "LICENSE", "PKG-INFO", "README.md", "pyproject.toml"}
    with tarfile.open(built.sdist) as sdist:
        names = {member.name for member in sdist.getmembers() if member.isfile()}
    assert names == {
        f"{NAME}/{name}" for name in PACKAGES | files_of("docs") | files_of("examples") | own
    }


def test_the_wheel_of_the_sdist_is_the_wheel_of_the_tree(built: Built, tmp_path: Path) -> None:
    with tarfile.open(built.sdist) as sdist:
        sdist.extractall(tmp_path, filter="data")
    again = build(tmp_path / NAME, tmp_path / "dist")
    assert again.wheel.read_bytes() == built.wheel.read_bytes()


def test_the_same_bytes_outside_of_the_repository(built: Built, tmp_path: Path) -> None:
    source = copy_of_generated(tmp_path / "elsewhere")
    (source / "icws" / "__pycache__").mkdir()
    (source / "icws" / "__pycache__" / "client.cpython-311.pyc").write_bytes(b"left by a run")
    again = build(source, tmp_path / "dist")
    assert again.sdist.read_bytes() == built.sdist.read_bytes()
    assert again.wheel.read_bytes() == built.wheel.read_bytes()


def test_twine_has_no_objection(built: Built, tmp_path: Path) -> None:
    command = (sys.executable, "-m", "twine", "--no-color", "check", "--strict")
    said = run(*command, built.sdist, built.wheel, cwd=tmp_path)
    assert said.count("PASSED") == 2


def test_metadata(built: Built) -> None:
    with zipfile.ZipFile(built.wheel) as wheel:
        said = email.message_from_bytes(wheel.read(f"{NAME}.dist-info/METADATA"))
        entry_points = wheel.read(f"{NAME}.dist-info/entry_points.txt").decode()
    assert said["Name"] == "icws-client"
    assert said["Version"] == icws.__version__
    assert said["License-Expression"] == "MIT"
    assert said["Author"] == "The icws-generator authors"
    assert said["Requires-Python"] == ">=3.11"
    assert said.get_all("Provides-Extra") == [
        *("async", "cli", "cli-keyring", "sandbox", "sandbox-tls")
    ]
    assert said["Description-Content-Type"] == "text/markdown"
    assert said.get_payload() == (GENERATED / "README.md").read_text("utf-8")
    assert {"Typing :: Typed", "Framework :: Pytest"} <= set(said.get_all("Classifier") or ())
    assert "icws = icws_cli.__main__:main" in entry_points
    links = project_links(ROOT / "distribution")
    assert said.get_all("Project-URL", []) == [", ".join(link) for link in links.items()]
    assert "icws-sandbox = icws_sandbox.__main__:main" in entry_points


def test_one_place_has_the_version() -> None:
    version = re.compile(rf"(?<![\d.=]){re.escape(icws.__version__)}(?![\d.])")
    texts = [path for path in GENERATED.rglob("*") if path.suffix in (".py", ".toml", ".md")]
    texts.remove(GENERATED / "CHANGELOG.md")  # it tells of every version
    written = [path for path in texts if version.search(path.read_text("utf-8"))]
    assert written == [GENERATED / "icws" / "_version.py"]


def test_the_licence_is_the_projects() -> None:
    assert (GENERATED / "LICENSE").read_bytes() == (ROOT / "LICENSE").read_bytes()
