"""docs/conventions.md has each convention, and what shows it is there."""

from __future__ import annotations

import re
from pathlib import Path

DOCS = Path(__file__).parents[1] / "docs"
PAGE = (DOCS / "conventions.md").read_text("utf-8")


def test_every_convention_is_shown_by_something_that_exists() -> None:
    rows = [line.split(" | ") for line in PAGE.splitlines() if line.startswith("| ")][2:]
    assert len({convention for convention, _, _ in rows}) == 27
    for _, _, shown_by in rows:
        links = re.findall(r"\[[\w.]+\]\(([^)]+)\)", shown_by)
        assert links
        assert [link for link in links if not (DOCS / link).exists()] == []


def test_the_api_has_no_keys_of_idempotency() -> None:
    """As the table says: no page documents a header, a parameter or a property of that name."""
    assert "idempoten" in PAGE.lower()
    for document in ("openapi.yaml", "asyncapi.yaml"):
        assert "idempoten" not in (DOCS.parent / "spec" / document).read_text("utf-8").lower()
