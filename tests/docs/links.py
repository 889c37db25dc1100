"""Specs of these tests, and links of a site."""

from __future__ import annotations

import os
from pathlib import Path

ROOT = Path(__file__).parents[2]
EMBEDDED = ROOT / "spec"
HOSTILE = ROOT / "tests" / "emit" / "fixture_spec"
SMALL = Path(__file__).parent / "small_spec"


_INFO = "info: {title: Small, version: '1'}\n"
_RELEASES = """info:
  title: Small
  version: '1'
  x-releases:
    - name: old
      description: The first.
      features:
        - {name: things, at-least: 2, basis: stated, description: Locations came with it.}
    - name: middle
      features:
        - {name: things, at-least: 4, basis: inferred, description: It seems so.}
    - name: new
      features:
        - {name: things, at-least: 5, basis: stated, description: An error went.}
        - {name: masts, at-least: 1, basis: stated, description: They came with it.}
    - {name: newest, features: []}
"""


def small_with_releases(folder: Path) -> Path:
    """Write the small spec with releases into a folder, and return that."""
    text = (SMALL / "openapi.yaml").read_text("utf-8")
    assert _INFO in text
    folder.mkdir(parents=True)
    (folder / "openapi.yaml").write_text(text.replace(_INFO, _RELEASES), "utf-8")
    return folder


def pages(site: Path) -> list[Path]:
    """Return all pages of a site."""
    return sorted(site.rglob("*.html"))


def resolve(page: Path, href: str) -> tuple[Path, str]:
    """Return the file and the anchor that a link on a page leads to."""
    name, _, anchor = href.partition("#")
    return (Path(os.path.normpath(page.parent / name)) if name else page), anchor
