"""The project as a repository, and its updates, each made once."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.release.version import Version
from tests.release.clones import Clone, released
from tests.release.pages import add_property
from tests.release.wheels import packed


@pytest.fixture(scope="session")
def project(tmp_path_factory: pytest.TempPathFactory) -> Clone:
    """Released as 1.4.0, with nothing after it. Not to be changed."""
    return released(tmp_path_factory.mktemp("project") / "repository", Version(1, 4, 0))


@pytest.fixture(scope="session")
def updated(project: Clone, tmp_path_factory: pytest.TempPathFactory) -> Clone:
    """The same, where a page has a new property at interactions 14. Not to be changed."""
    clone = project.copy(tmp_path_factory.mktemp("updated") / "repository")
    add_property(clone, "comfortNote", since=14)
    return clone


@pytest.fixture(scope="session")
def wheels(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with wheels of what the client and its test server need."""
    return packed(tmp_path_factory.mktemp("wheels"))
