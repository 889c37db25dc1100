from __future__ import annotations

from pathlib import Path

import pytest

from generator.docs.output import write_site
from generator.docs.reference import Reference, read_reference
from generator.docs.site import render_site, write_docs
from tests.docs.links import EMBEDDED, HOSTILE
from tests.shared_folders import SharedFolders


@pytest.fixture(scope="session")
def reference() -> Reference:
    return read_reference(EMBEDDED)


@pytest.fixture(scope="session")
def site(request: pytest.FixtureRequest, shared: SharedFolders) -> Path:
    """Return the site of the embedded spec."""

    def write(folder: Path) -> None:
        write_site(folder, render_site(request.getfixturevalue("reference")))

    return shared.folder("site", write)


@pytest.fixture(scope="session")
def hostile_site(shared: SharedFolders) -> Path:
    """Return the site of a spec whose names and sentences are awkward."""
    return shared.folder("hostile-site", lambda folder: write_docs(HOSTILE, folder))
