"""Wheel and sdist that are not fit to be published."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.release.build import build
from generator.release.errors import ReleaseError
from generator.release.version import Version

PROJECT = """\
[build-system]
requires = ["hatchling"]
build-backend = "hatchling.build"

[project]
name = "icws-client"
version = "1.4.0"
description = "Small."
requires-python = ">=3.11"
{readme}
[tool.hatch.build.targets.wheel]
packages = ["icws"]
{hook}
"""
HOOK = """\
import secrets
from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class Hook(BuildHookInterface):
    def initialize(self, version, build_data):
        with open(f"{self.root}/icws/__init__.py", "w") as file:
            file.write(secrets.token_hex())
"""


def project(folder: Path, readme: str = 'readme = "README.md"', hook: str = "") -> Path:
    (folder / "icws").mkdir(parents=True)
    (folder / "icws/__init__.py").write_text("")
    (folder / "README.md").write_text("# Small\n")
    (folder / "hatch_build.py").write_text(HOOK)
    (folder / "pyproject.toml").write_text(PROJECT.format(readme=readme, hook=hook))
    return folder


def test_the_same_bytes_dated_as_told(tmp_path: Path) -> None:
    source = project(tmp_path / "source")
    (tmp_path / "one").mkdir()
    (tmp_path / "two").mkdir()
    one = build(source, tmp_path / "one", Version(1, 4, 0), 1_600_000_000)
    two = build(source, tmp_path / "two", Version(1, 4, 0), 1_700_000_000)
    assert one.sdist.name == two.sdist.name == "icws_client-1.4.0.tar.gz"
    assert one.digests() != two.digests()


def test_builds_that_differ_are_refused(tmp_path: Path) -> None:
    source = project(tmp_path / "source", hook="[tool.hatch.build.hooks.custom]")
    with pytest.raises(ReleaseError, match="two builds differ: the same bytes"):
        build(source, tmp_path, Version(1, 4, 0), 1_600_000_000)


def test_what_an_index_would_not_take_is_refused(tmp_path: Path) -> None:
    source = project(tmp_path / "source", readme="")
    with pytest.raises(ReleaseError, match=r"^twine check: failed with 1: ") as no:
        build(source, tmp_path, Version(1, 4, 0), 1_600_000_000)
    assert "long_description" in str(no.value)


def test_a_distribution_of_another_version_is_refused(tmp_path: Path) -> None:
    source = project(tmp_path / "source")
    with pytest.raises(
        ReleaseError, match=r"icws_client-1\.4\.0\.tar\.gz: icws_client-1\.5\.0-py3"
    ):
        build(source, tmp_path, Version(1, 5, 0), 1_600_000_000)
