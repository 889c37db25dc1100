from __future__ import annotations

import os
from pathlib import Path

import pytest

from generator.docs.reference import Reference, read_reference
from generator.docs.site import write_docs

ROOT = Path(__file__).parents[2]
EMBEDDED = ROOT / "spec"
HOSTILE = ROOT / "tests" / "emit" / "fixture_spec"


@pytest.fixture(scope="session")
def reference() -> Reference:
    return read_reference(EMBEDDED)


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the site of the embedded spec."""
    out = tmp_path_factory.mktemp("site")
    write_docs(EMBEDDED, out)
    return out


@pytest.fixture(scope="session")
def hostile_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the site of a spec whose names and sentences are awkward."""
    out = tmp_path_factory.mktemp("hostile")
    write_docs(HOSTILE, out)
    return out


def pages(site: Path) -> list[Path]:
    return sorted(site.rglob("*.html"))


def resolve(page: Path, href: str) -> tuple[Path, str]:
    """Return the file and the anchor that a link on a page leads to."""
    name, _, anchor = href.partition("#")
    return (Path(os.path.normpath(page.parent / name)) if name else page), anchor
