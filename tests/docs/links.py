"""Specs of these tests, and links of a site."""

from __future__ import annotations

import os
from pathlib import Path

ROOT = Path(__file__).parents[2]
EMBEDDED = ROOT / "spec"
HOSTILE = ROOT / "tests" / "emit" / "fixture_spec"
SMALL = Path(__file__).parent / "small_spec"


def pages(site: Path) -> list[Path]:
    """Return all pages of a site."""
    return sorted(site.rglob("*.html"))


def resolve(page: Path, href: str) -> tuple[Path, str]:
    """Return the file and the anchor that a link on a page leads to."""
    name, _, anchor = href.partition("#")
    return (Path(os.path.normpath(page.parent / name)) if name else page), anchor
