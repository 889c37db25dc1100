"""The project as a repository, and its updates, each made once."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.release.version import Version
from tests.release.clones import Clone, released
from tests.release.pages import add_property
from tests.release.wheels import packed
from tests.shared_folders import SharedFolders


@pytest.fixture(scope="session")
def project(shared: SharedFolders) -> Clone:
    """Released as 1.4.0, with nothing after it. Not to be changed."""
    return Clone(shared.folder("project", lambda folder: released(folder, Version(1, 4, 0))))


@pytest.fixture(scope="session")
def updated(project: Clone, shared: SharedFolders) -> Clone:
    """The same, where a page has a new property at interactions 14. Not to be changed."""

    def update(folder: Path) -> None:
        add_property(project.copy(folder), "comfortNote", since=14)

    return Clone(shared.folder("updated", update))


@pytest.fixture(scope="session")
def wheels(shared: SharedFolders) -> Path:
    """A folder with wheels of what the client and its test server need."""
    return shared.folder("wheels", packed)
