"""The release that follows from changes, and its changelog."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.diff.accepted import load_accepted
from generator.diff.documents import read
from generator.diff.specs import compare
from generator.errors import LocatedError
from generator.release.changelog import make_entry
from generator.release.plan import ReleasePlan, plan_release
from generator.release.repository import Repository
from tests.release.small import CLIENT_FILE, SPEC_FILE, VERSION_FILE, Small

GONE = ("        name: {type: string}\n", "        other: {type: string}\n")
WITH = "        name: {type: string}\n"
NEWER = WITH + "        note: {type: string, x-feature: {name: things, since: %d}}\n"


CLIENT_BODY = "def get_thing(name=None):\n    return name\n"


@pytest.fixture
def small(tmp_path: Path) -> Small:
    made = Small(tmp_path / "repository")
    made.clone.tag("v1.4.0")
    return made


def planned(small: Small, since: str | None = None) -> ReleasePlan | None:
    return plan_release(Repository(small.clone.folder), since)


def told(small: Small) -> str:
    """The entry, without its heading."""
    plan = planned(small)
    assert plan is not None
    return f"{plan.version}\n" + make_entry(plan, 0).partition("\n\n")[2]


def test_the_first_release_is_the_version_that_is_there(tmp_path: Path) -> None:
    plan = planned(Small(tmp_path / "repository"))
    assert plan is not None
    assert plan == ReleasePlan(plan.version)
    assert str(plan.version) == "1.4.0"
    assert make_entry(plan, 86_400) == "## [1.4.0] - 1970-01-02\n\nThe first release.\n"


def test_without_a_change_there_is_no_release(small: Small) -> None:
    small.write("README.md", "What no user of the client sees.\n")
    assert planned(small) is None


def test_a_new_feature_version_is_an_addition(small: Small) -> None:
    small.edit(SPEC_FILE, WITH, NEWER % 2)
    assert told(small) == (
        "1.5.0\n### Added\n\n#### `things 2`\n\n- `thing.note` is new in `things 2`; "
        "in responses of `GET /thing`\n"
    )


def test_before_1_0_each_number_counts_one_place_lower(small: Small) -> None:
    small.write(VERSION_FILE, '__version__ = "0.4.0"\n')
    small.clone.git("tag", "--delete", "v1.4.0")
    small.clone.tag("v0.4.0")
    small.edit(SPEC_FILE, WITH, NEWER % 2)
    assert told(small).startswith("0.4.1\n### Added\n")
    small.edit(SPEC_FILE, *GONE)
    assert told(small).startswith("0.5.0\n### Added\n")
    assert "### Removed\n\n- **Breaking:** `thing.name` is gone" in told(small)


def test_entries_are_grouped_by_heading_and_feature_version(small: Small) -> None:
    small.edit(SPEC_FILE, WITH, (NEWER % 2).replace("note", "older"))
    small.clone.tag("v1.5.0")
    small.write(VERSION_FILE, '__version__ = "1.5.0"\n')
    small.edit(SPEC_FILE, "since: 2", "since: 3")
    small.edit(SPEC_FILE, WITH, (NEWER % 11) + NEWER.replace(WITH, "").replace("note", "nine") % 9)
    lines = told(small).splitlines()
    headings = [line for line in lines if line.startswith(("#", "2"))]
    assert headings == [
        "2.0.0",
        "### Added", "#### `things 9`", "#### `things 11`",
        "### Changed", "#### `things 3`",
    ]  # fmt: skip
    assert "- `thing.nine` is new in `things 9`; in responses of `GET /thing`" in lines
    assert any(line.startswith("- **Breaking:** `thing.older` needs") for line in lines)


def test_a_reworded_sentence_is_a_patch(small: Small) -> None:
    small.edit(SPEC_FILE, "Says what it is.", "Tells what it is.")
    assert told(small) == "1.4.1\n### Changed\n\n- Descriptions, reworded: 1\n"


def test_what_only_python_programs_see_counts_as_well(small: Small) -> None:
    small.write(CLIENT_FILE, "def get_thing(): ...\n\n\ndef more(): ...\n")
    assert told(small) == (
        "2.0.0\n### Added\n\n#### Python names and types\n\n"
        "- `icws.more`: was added\n"
        "\n### Removed\n\n#### Python names and types\n\n"
        "- **Breaking:** `icws.get_thing(name)`: parameter was removed\n"
    )


def test_a_parameter_that_is_called_otherwise_is_one_change(small: Small) -> None:
    small.edit(SPEC_FILE, *GONE)
    small.write(CLIENT_FILE, "def get_thing(other=None): ...\n")
    assert told(small).partition("#### Python")[2].partition("\n\n### ")[0] == (
        " names and types\n\n- **Breaking:** `icws.get_thing(name)`: parameter is called `other`"
    )


def test_where_the_old_spec_makes_no_client_any_more_all_is_the_generators(small: Small) -> None:
    small.edit(SPEC_FILE, "operationId: getThing", "operationId: getThing\n      x-feature: 3")
    small.write(VERSION_FILE, '__version__ = "1.5.0"\n')
    small.clone.tag("v1.5.0")
    small.write("templates/new", "A change of the generator.\n")
    small.edit(SPEC_FILE, *GONE)
    small.write(CLIENT_FILE, "def get_thing(other=None): ...\n")
    plan = planned(small)
    assert plan is not None
    assert [(change.name, change.new) for change in plan.own] == [("icws.get_thing(name)", "other")]


def test_other_code_behind_the_same_names_is_a_patch(small: Small) -> None:
    small.write(CLIENT_FILE, CLIENT_BODY)
    assert told(small).startswith("1.4.1\n### Fixed\n\n- Inside only")


def test_an_accepted_change_breaks_all_the_same_and_has_its_reason(small: Small) -> None:
    small.edit(SPEC_FILE, *GONE)
    folder = small.clone.folder
    (gone,) = [
        change
        for change in compare(*read(f"{_old(small)}/openapi.yaml", f"{folder}/spec/openapi.yaml"))
        if change.rule == "property-removed"
    ]
    small.write(
        "spec/accepted-changes.yaml",
        f"accepted:\n- fingerprint: '{gone.fingerprint}'\n  rule: {gone.rule}\n"
        f"  item: {gone.item}\n  reason: 'It was [never](x) sent.'\n",
    )
    assert len(load_accepted(folder / "spec/accepted-changes.yaml")) == 1
    said = told(small)
    assert (
        "### Removed\n\n- **Breaking:** `thing.name` is gone; in responses of `GET /thing` "
        "(accepted: `It was [never](x) sent.`)\n"
    ) in said


def _old(small: Small) -> Path:
    into = small.clone.folder.parent / "old"
    return Repository(small.clone.folder).export("refs/tags/v1.4.0", into) / "spec"


def test_a_higher_number_written_by_hand_stands(small: Small) -> None:
    small.edit(SPEC_FILE, "Says what it is.", "Tells what it is.")
    small.write(VERSION_FILE, '__version__ = "2.0.0"\n')
    plan = planned(small)
    assert plan is not None
    assert str(plan.version) == "2.0.0"


def test_a_lower_one_is_refused(small: Small) -> None:
    small.write(VERSION_FILE, '__version__ = "1.3.9"\n')
    with pytest.raises(LocatedError) as refusal:
        planned(small)
    assert str(refusal.value) == (
        "distribution/_version.py:1: the version is 1.3.9 "
        "(expected 1.4.0, the last release, or more)"
    )


def test_it_stands_with_no_other_change(small: Small) -> None:
    small.write(VERSION_FILE, '__version__ = "2.0.0"\n')
    assert told(small) == "2.0.0\nAs v1.4.0, under another number.\n"
    small.clone.tag("v2.0.0")
    assert planned(small) is None


def test_another_release_can_be_compared_with(small: Small) -> None:
    small.edit(SPEC_FILE, *GONE)
    small.write(VERSION_FILE, '__version__ = "2.0.0"\n')
    small.clone.tag("v2.0.0")
    small.clone.git("revert", "--no-edit", "HEAD~1")
    now, before = planned(small), planned(small, "v1.4.0")
    assert now is not None
    assert str(now.version) == "3.0.0"
    assert before is None
