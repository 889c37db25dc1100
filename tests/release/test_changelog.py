"""The changelog as a file, and text of pages in it."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.diff.accepted import Accepted, Review
from generator.diff.change import Change, Place
from generator.diff.rules import RULES
from generator.errors import LocatedError
from generator.release.changelog import link_targets, make_entry, with_entry
from generator.release.headings import HEADINGS, heading_of
from generator.release.plan import ReleasePlan
from generator.release.version import Version

NOWHERE = Place("openapi.yaml", "", 1)
START = "# Changelog\n\nWhat has changed.\n"


def test_the_newest_entry_is_the_first() -> None:
    one = with_entry(START, Version(1, 0, 0), "## [1.0.0] - 2031-01-01\n\nThe first release.\n")
    two = with_entry(one, Version(1, 1, 0), "## [1.1.0] - 2031-02-01\n\n### Added\n\n- More\n")
    assert two == (
        "# Changelog\n\nWhat has changed.\n\n"
        "## [1.1.0] - 2031-02-01\n\n### Added\n\n- More\n\n"
        "## [1.0.0] - 2031-01-01\n\nThe first release.\n"
    )


def test_what_is_written_by_hand_stands_first_in_the_next_entry() -> None:
    notes = "## [Unreleased]\n\n### Breaking\n\n- `a` is `b`.\n"
    one = with_entry(f"{START}\n{notes}", Version(1, 0, 0), "## [1.0.0] - 2031-01-01\n\nFirst.\n")
    assert one == (
        "# Changelog\n\nWhat has changed.\n\n"
        "## [1.0.0] - 2031-01-01\n\n### Breaking\n\n- `a` is `b`.\n\nFirst.\n"
    )
    again = one.replace("\n## [1.0.0]", f"\n{notes}\n## [1.0.0]")
    two = with_entry(again, Version(2, 0, 0), "## [2.0.0] - 2031-02-01\n\nMore.\n")
    assert two.startswith(
        "# Changelog\n\nWhat has changed.\n\n## [2.0.0] - 2031-02-01\n\n### Breaking"
    )
    assert two.count("- `a` is `b`.") == 2
    assert "Unreleased" not in two


def test_a_version_has_one_entry() -> None:
    text = with_entry(START, Version(1, 0, 0), "## [1.0.0] - 2031-01-01\n")
    with pytest.raises(LocatedError) as refusal:
        with_entry(text, Version(1, 0, 0), "## [1.0.0] - 2031-01-02\n")
    assert str(refusal.value) == (
        "distribution/CHANGELOG.md:5: it has an entry of 1.0.0 (expected none before it)"
    )


def made(text: str) -> str:
    """An entry into which a page has put the same text wherever it can."""
    change = Change(
        "feature-moved", text, NOWHERE, NOWHERE, {"old": text, "new": text}, feature=text
    )
    accepted = Change("other-changed", text, NOWHERE, NOWHERE, {"how": text})
    reason = Accepted(accepted.fingerprint, accepted.rule, text, text, 1)
    review = Review([change], [(accepted, reason)])
    return make_entry(ReleasePlan(Version(2, 0, 0), "v1.0.0", review), 0)


def outside_of_code(text: str) -> str:
    """Markdown without its code spans, as CommonMark has them."""
    return re.sub(r"(?<!`)(`+)(?!`)(.+?)(?<!`)\1(?!`)", "", text, flags=re.DOTALL)


@given(st.text(min_size=1))
def test_text_of_pages_stands_in_code_only(text: str) -> None:
    assert outside_of_code(made(text)) == outside_of_code(made("x"))


@pytest.mark.parametrize(
    "text",
    [
        "<script>alert(1)</script>", "[x](javascript:alert(1))", "@everyone", "``` `` `",
        "a\n## [9.9.9] - 2000-01-01", "\u202egnp.exe", "`", " ", "a|b", "{0}", "%0a::error::",
    ],
)  # fmt: skip
def test_hostile_text(text: str) -> None:
    said = made(text)
    assert outside_of_code(said) == outside_of_code(made("x"))
    assert said.isprintable() or set(filter(lambda c: not c.isprintable(), said)) == {"\n"}
    assert said.count("\n") == made("x").count("\n")


def test_what_is_written_by_hand_stands_below_the_same_heading() -> None:
    notes = "## [Unreleased]\n\n### Added\n\n- By hand.\n\n### Fixed\n\n- A fault.\n"
    entry = "## [1.0.0] - 2031-01-01\n\n### Added\n\n- `b`\n\n### Removed\n\n- `c`\n"
    made = with_entry(f"{START}\n{notes}", Version(1, 0, 0), entry)
    assert made.partition("2031-01-01\n")[2] == (
        "\n### Added\n\n- By hand.\n- `b`\n\n### Removed\n\n- `c`\n\n### Fixed\n\n- A fault.\n"
    )


def test_headings_lead_to_what_changed() -> None:
    targets = link_targets("https://forge.example/a/b", Version(1, 0, 0), None)
    one = with_entry(START, Version(1, 0, 0), "## [1.0.0] - 2031-01-01\n\nFirst.\n", targets)
    targets = link_targets("https://forge.example/a/b", Version(1, 1, 0), "v1.0.0")
    two = with_entry(one, Version(1, 1, 0), "## [1.1.0] - 2031-02-01\n\nMore.\n", targets)
    assert two.partition("First.\n\n")[2] == (
        "[Unreleased]: https://forge.example/a/b/compare/v1.1.0...HEAD\n"
        "[1.1.0]: https://forge.example/a/b/compare/v1.0.0...v1.1.0\n"
        "[1.0.0]: https://forge.example/a/b/releases/tag/v1.0.0\n"
    )
    assert link_targets("", Version(1, 0, 0), None) == {}


@pytest.mark.parametrize("rule", RULES)
def test_every_rule_has_one_of_the_six_headings(rule: str) -> None:
    heading = heading_of(rule)
    assert heading in HEADINGS
    expected = {
        "operation-removed": "Removed",
        "format-removed": "Changed",
        "text-changed": "Changed",
        "property-added-late": "Added",
        "security-removed": "Security",
        "deprecated-set": "Deprecated",
        "schema-renamed": "Changed",
    }
    assert heading == expected.get(rule, heading)


def test_what_is_not_released_yet_stands_below_the_six_headings() -> None:
    for changelog in ("distribution/CHANGELOG.md", "CHANGELOG.md"):
        notes = Path(changelog).read_text("utf-8").partition("\n## [Unreleased]\n")[2]
        lines = notes.partition("\n## [")[0].splitlines()
        assert [line for line in lines if line.startswith("#") and line[4:] not in HEADINGS] == []
