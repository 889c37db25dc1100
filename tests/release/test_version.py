"""Version numbers: their order, and the files that state them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.diff.rules import Level
from generator.errors import LocatedError
from generator.release.version import Version, read_version, with_version

NUMBERS = st.integers(min_value=0, max_value=999_999)
VERSIONS = st.builds(Version, NUMBERS, NUMBERS, NUMBERS)


@pytest.mark.parametrize(
    ("last", "level", "following"),
    [
        ("1.4.2", Level.BREAKING, "2.0.0"),
        ("1.4.2", Level.WARNING, "1.5.0"),
        ("1.4.2", Level.ADDITION, "1.5.0"),
        ("1.4.2", Level.DOCS, "1.4.3"),
        ("0.4.2", Level.BREAKING, "0.5.0"),
        ("0.4.2", Level.WARNING, "0.4.3"),
        ("0.4.2", Level.ADDITION, "0.4.3"),
        ("0.4.2", Level.DOCS, "0.4.3"),
    ],
)
def test_the_worst_change_decides(last: str, level: Level, following: str) -> None:
    version = Version.parse(last)
    assert version is not None
    assert str(version.after(level)) == following


@given(VERSIONS, st.sampled_from(Level))
def test_a_version_is_above_the_last_and_worse_changes_lead_no_lower(
    last: Version, level: Level
) -> None:
    assert last < last.after(level) <= last.after(Level.BREAKING)


@given(VERSIONS)
def test_a_version_is_read_as_it_is_written(version: Version) -> None:
    assert Version.parse(str(version)) == version
    assert Version.of_tag(version.tag) == version
    source = '"""Doc."""\n\n__version__ = "0.0.1"\n'
    assert read_version(with_version(source, version)) == version


@pytest.mark.parametrize(
    "text", ["", "1.2", "1.2.3.4", "01.2.3", "1.2.3rc1", "1.2.3\n", "v1.2.3", "\u0661.2.3"]
)
def test_what_is_no_version(text: str) -> None:
    assert Version.parse(text) is None


def test_10_is_above_9() -> None:
    assert Version(1, 10, 0) > Version(1, 9, 9)


@pytest.mark.parametrize(
    "source",
    ["", "__version__ = '1.2.3'\n", '__version__ = "1.2"\n', '__version__ = "1.2.3"\n' * 2],
)
def test_a_module_that_states_no_version_is_named(source: str) -> None:
    with pytest.raises(LocatedError) as refusal:
        read_version(source)
    assert str(refusal.value) == (
        'distribution/_version.py:1: it states no version (expected __version__ = "1.2.3", once)'
    )
