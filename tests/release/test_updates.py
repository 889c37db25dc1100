"""Two updates of an embedded page, from the page to the number and the changelog."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.release.clones import Clone
from tests.release.pages import remove_property

pytestmark = pytest.mark.slow

ADDED = """\
### Added

#### `interactions 14`

- `createConsultParameters.comfortNote` is new in `interactions 14`
- `interactions` goes up to `14`, was `13`
"""
REMOVED = """\
### Breaking

- `consultTransferResult.consultInteractionId` is gone

### Python names and types that follow

- **breaking:** `icws.models.ConsultTransferResult.consult_interaction_id` is gone
"""


def dry_run(clone: Clone) -> str:
    before = clone.files()
    said = clone.icwsgen("release", "--dry-run").stdout
    assert clone.files() == before
    return said


def test_a_new_property_at_a_new_version_is_a_minor_release(updated: Clone) -> None:
    said = dry_run(updated)
    assert said == (
        "1.5.0, after v1.4.0; worst change of the API: addition\n\n"
        f"## [1.5.0] - 2031-05-06\n\n{ADDED}"
    )


def test_a_removed_property_is_a_major_release(project: Clone, tmp_path: Path) -> None:
    clone = project.copy(tmp_path / "repository")
    remove_property(clone, "consultInteractionId")
    said = dry_run(clone)
    assert said == (
        "2.0.0, after v1.4.0; worst change of the API: breaking\n\n"
        f"## [2.0.0] - 2031-05-06\n\n{REMOVED}"
    )


def test_what_the_generator_changed_is_told_apart(updated: Clone, tmp_path: Path) -> None:
    clone = updated.copy(tmp_path / "repository")
    for name in ("runtime/times.py", "generated/icws/_runtime/times.py"):
        file = clone.folder / name
        text = file.read_text("utf-8")
        assert "def parse_datetime(text: str)" in text
        file.write_text(text.replace("(text: str)", "(text: str, *, zone: str)"), "utf-8")
    clone.commit("Another time")
    assert dry_run(clone) == (
        "2.0.0, after v1.4.0; worst change of the API: breaking\n\n"
        f"## [2.0.0] - 2031-05-06\n\n{ADDED}\n"
        "### Python only\n\n- **breaking:** `icws.parse_datetime` `zone` is new and required\n"
    )


def test_without_an_update_nothing_is_released(project: Clone) -> None:
    before = project.files()
    assert project.icwsgen("release").stdout == "nothing has changed since the last release\n"
    assert project.files() == before
