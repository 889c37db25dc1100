from __future__ import annotations

from pathlib import Path

import pytest

from generator.docs.output import write_site
from generator.docs.reference import Reference, read_reference
from generator.docs.site import render_site, write_docs
from tests.docs.links import EMBEDDED, HOSTILE


@pytest.fixture(scope="session")
def reference() -> Reference:
    return read_reference(EMBEDDED)


@pytest.fixture(scope="session")
def site(reference: Reference, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the site of the embedded spec."""
    out = tmp_path_factory.mktemp("site")
    write_site(out, render_site(reference))
    return out


@pytest.fixture(scope="session")
def hostile_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the site of a spec whose names and sentences are awkward."""
    out = tmp_path_factory.mktemp("hostile")
    write_docs(HOSTILE, out)
    return out
