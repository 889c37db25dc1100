"""Two updates of an embedded page, from the page to the number and the changelog."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import pytest

from generator.cli import main
from tests.release.clones import RELEASED, Clone
from tests.release.pages import remove_property

pytestmark = pytest.mark.slow

ADDED = """\
### Added

#### `interactions 14`

- `createConsultParameters.comfortNote` is new in `interactions 14`; in requests of \
`POST /icws/{sessionId}/interactions/{interactionId}/consult`
- `interactions` goes up to version `14` where it went up to `13`

### Changed

#### Python names and types

- `icws.areas.interactions.InteractionsV13.consult`: type is `InteractionsConsultV13`, was \
`InteractionsConsult`
"""
REMOVED = """\
### Removed

- **Breaking:** `consultTransferResult.consultInteractionId` is gone; in responses of \
`POST /icws/{sessionId}/interactions/{interactionId}/consult`

#### Python names and types

- **Breaking:** `icws.models.ConsultTransferResult.consult_interaction_id`: was removed
"""


@dataclass(frozen=True)
class DryRun:
    """Runs of `release --dry-run` in this process."""

    monkeypatch: pytest.MonkeyPatch
    capsys: pytest.CaptureFixture[str]

    def __call__(self, clone: Clone) -> str:
        before = clone.files()
        self.monkeypatch.chdir(clone.folder)
        self.monkeypatch.setenv("SOURCE_DATE_EPOCH", RELEASED)
        self.capsys.readouterr()
        assert main(["release", "--dry-run"]) == 0
        assert clone.files() == before
        return self.capsys.readouterr().out


@pytest.fixture
def dry_run(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> DryRun:
    return DryRun(monkeypatch, capsys)


def test_a_new_property_at_a_new_version_is_a_minor_release(
    updated: Clone, dry_run: DryRun
) -> None:
    said = dry_run(updated)
    assert said == (
        "1.5.0, after v1.4.0; worst change of the API: warning\n\n"
        f"## [1.5.0] - 2031-05-06\n\n{ADDED}"
    )


def test_a_removed_property_is_a_major_release(
    project: Clone, tmp_path: Path, dry_run: DryRun
) -> None:
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
    # By its own generator: that of this repository has not changed.
    assert clone.icwsgen("release", "--dry-run").stdout == (
        "2.0.0, after v1.4.0; worst change of the API: breaking\n\n"
        f"## [2.0.0] - 2031-05-06\n\n{ADDED}"
        "- **Breaking:** `icws.parse_datetime(zone)`: parameter was added as required\n"
    )
