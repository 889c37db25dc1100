"""Accepted changes: recorded once, found again, and missed when they are no more."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.diff import ComparedSpec, compare
from generator.diff.accepted import Accepted, load_accepted, review
from generator.diff.change import Change
from generator.spec.errors import SpecError

ENTRY = """accepted:
  - fingerprint: "{fingerprint}"
    rule: {rule}
    item: {item}
    reason: The servers never had it.
"""


def spec(description: str, **properties: object) -> ComparedSpec:
    schema = {"type": "object", "description": description, "properties": properties}
    body = {"content": {"a/b": {"schema": {"$ref": "#/components/schemas/T"}}}}
    paths = {"/a": {"get": {"responses": {"200": body}}}}
    return ComparedSpec.of(
        {"openapi": "3.1.0", "paths": paths, "components": {"schemas": {"T": schema}}}
    )


def removal(before: ComparedSpec, after: ComparedSpec) -> Change:
    return next(c for c in compare(before, after) if c.rule == "property-removed")


def test_an_entry_survives_rewording_and_moves(tmp_path: Path) -> None:
    found = removal(spec("one", a={}, b={}), spec("one", b={}))
    path = tmp_path / "accepted-changes.yaml"
    path.write_text(ENTRY.format(fingerprint=found.fingerprint, rule=found.rule, item=found.item))
    changes = compare(spec("one", x={}, a={"description": "d"}, b={}), spec("two", x={}, b={}))
    judged = review(changes, load_accepted(path))
    assert [change.rule for change, _ in judged.accepted] == ["property-removed"]
    assert [change.rule for change in judged.changes] == ["text-changed"]
    assert judged.stale == []


def test_other_values_are_another_change() -> None:
    old, new, newer = (spec("d", a={"type": "integer", "maximum": n}) for n in (9, 5, 3))
    (one,), (other,) = compare(old, new), compare(old, newer)
    assert (one.rule, one.item) == (other.rule, other.item)
    assert one.fingerprint != other.fingerprint


@pytest.mark.parametrize(("rule", "item"), [("property-removed", "T.b"), ("text-changed", "T.a")])
def test_an_entry_tells_of_the_change_of_its_fingerprint(
    tmp_path: Path, rule: str, item: str
) -> None:
    before, after = spec("d", a={}, b={}), spec("d", b={})
    found = removal(before, after)
    path = tmp_path / "a.yaml"
    path.write_text(ENTRY.format(fingerprint=found.fingerprint, rule=rule, item=item))
    entries = load_accepted(path)
    with pytest.raises(SpecError) as caught:
        review(compare(before, after), entries)
    assert str(caught.value) == (
        f"{path.as_posix()}:2: {found.fingerprint} is not '{rule}' of '{item}' "
        "(expected 'property-removed' of 'T.a')"
    )


def test_an_entry_that_no_change_needs_is_stale() -> None:
    entry = Accepted("0" * 12, "r", "i", "why", 2)
    assert review([], [entry]).stale == [entry]


@pytest.mark.parametrize(
    ("text", "error"),
    [
        ("# nothing yet\n\n", "1: the file is empty (expected a mapping)"),
        ("- x\n", "1: the top of the file is no mapping (expected a mapping)"),
        ("accepted: x\n", "1: the file is no list of changes (expected a list below `accepted:`)"),
        (
            "accepted:\n  - rule: x\n",
            "2: /accepted/0: the entry has the keys rule "
            "(expected fingerprint, item, reason, rule)",
        ),
        (
            ENTRY.format(fingerprint="1", rule="r", item="i").replace('"1"', "123456789012"),
            "2: /accepted/0/fingerprint: fingerprint is 123456789012 (expected a text, in quotes)",
        ),
        (
            ENTRY.format(fingerprint="1", rule="r", item="i")
            + ENTRY.format(fingerprint="1", rule="r", item="i").partition("\n")[2],
            "6: /accepted/1: 1 is there twice (expected each change once)",
        ),
        (
            ENTRY.format(fingerprint="1", rule="r", item="i").replace(
                "The servers never had it.", "''"
            ),
            "5: /accepted/0/reason: reason is '' (expected a text, in quotes)",
        ),
    ],
)
def test_what_is_no_entry(tmp_path: Path, text: str, error: str) -> None:
    path = tmp_path / "a.yaml"
    path.write_text(text)
    with pytest.raises(SpecError) as caught:
        load_accepted(path)
    assert str(caught.value) == f"{path.as_posix()}:{error}"


def test_bytes_that_are_no_text_are_on_their_line(tmp_path: Path) -> None:
    path = tmp_path / "a.yaml"
    path.write_bytes(b"accepted:\n- \xff\n")
    with pytest.raises(SpecError, match=r"a\.yaml:2: the text is not UTF-8 "):
        load_accepted(path)
