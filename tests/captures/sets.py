"""Text captures of four pages, in two sets: the vendor's and the project's own.

The vendor's lie beside the repository, where they are at all. The own ones have the same rows in
the same lines; their sentences are those of the embedded pages, of which three are captures.
"""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.embedded import ROOT, SPEC

VENDORS_PAGES = ROOT.parent / "shared" / "pages"
NEEDS_VENDORS_PAGES = pytest.mark.skipif(
    not VENDORS_PAGES.is_dir(), reason="the vendor's pages do not lie beside the repository"
)
CAPTURES = ("watch", "callback", "chat", "consult")
_NUMBERS = dict(zip(CAPTURES, ("000", "001", "002", "003"), strict=True))


@dataclass(frozen=True)
class Captures:
    """A set of captures, by the names watch, callback, chat and consult, the last one lossy."""

    name: str

    def path(self, capture: str) -> Path:
        """Return the file of a capture."""
        if self.name == "own":
            return Path(__file__).with_name(f"{capture}.txt")
        (path,) = (VENDORS_PAGES / "seeds").glob(f"{_NUMBERS[capture]}_*.txt")
        return path

    def overlays(self, into: Path) -> Path:
        """Return a folder of the project's overlays, which are for the captures of this set."""
        into.mkdir()
        for file in (SPEC / "overlays").glob("*.yaml"):
            text = file.read_text("utf-8")
            for capture, number in _NUMBERS.items():
                text = self._pinned(text, capture, number)
            (into / file.name).write_text(text, "utf-8")
        return into

    def _pinned(self, text: str, capture: str, number: str) -> str:
        """Return an overlay for a capture of this set, where it is for the vendor's."""
        pin = re.search(rf"name: ({number}_\w+\.txt)\n +sha256: (\w{{64}})\n", text)
        if pin is None:
            return text
        path = self.path(capture)
        digest = hashlib.sha256(path.read_bytes()).hexdigest()
        # The first twelve digits stand in the paths of what a lossy capture leaves unplaced.
        text = text.replace(pin[2], digest).replace(pin[2][:12], digest[:12])
        return text.replace(pin[1], path.name)


SETS = [
    pytest.param(Captures("vendors"), id="vendors", marks=NEEDS_VENDORS_PAGES),
    pytest.param(Captures("own"), id="own"),
]
