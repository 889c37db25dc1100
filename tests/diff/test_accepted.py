"""Accepted changes: recorded once, found again, and missed when they are no more."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.diff import DiffError, Documents, compare
from generator.diff.accepted import Accepted, load_accepted, review
from generator.diff.change import Change

ENTRY = """accepted:
  - fingerprint: "{fingerprint}"
    rule: {rule}
    item: {item}
    reason: The servers never had it.
"""


def spec(description: str, **properties: object) -> Documents:
    schema = {"type": "object", "description": description, "properties": properties}
    body = {"content": {"a/b": {"schema": {"$ref": "#/components/schemas/T"}}}}
    paths = {"/a": {"get": {"responses": {"200": body}}}}
    return Documents.of(
        {"openapi": "3.1.0", "paths": paths, "components": {"schemas": {"T": schema}}}
    )


def removal(before: Documents, after: Documents) -> Change:
    return next(c for c in compare(before, after) if c.rule == "response-property-removed")


def test_an_entry_survives_rewording_and_moves(tmp_path: Path) -> None:
    found = removal(spec("one", a={}, b={}), spec("one", b={}))
    path = tmp_path / "accepted-changes.yaml"
    path.write_text(ENTRY.format(fingerprint=found.fingerprint, rule=found.rule, item=found.item))
    changes = compare(spec("one", x={}, a={"description": "d"}, b={}), spec("two", x={}, b={}))
    judged = review(changes, load_accepted(path))
    assert [change.rule for change, _ in judged.accepted] == ["response-property-removed"]
    assert [change.rule for change in judged.changes] == ["text-changed"]
    assert judged.stale == []


def test_other_values_are_another_change() -> None:
    old, new, newer = (spec("d", a={"type": "integer", "maximum": n}) for n in (9, 5, 3))
    (one,), (other,) = compare(old, new), compare(old, newer)
    assert (one.rule, one.item) == (other.rule, other.item)
    assert one.fingerprint != other.fingerprint


@pytest.mark.parametrize(
    ("rule", "item"), [("response-property-removed", "T.b"), ("text-changed", "T.a")]
)
def test_an_entry_tells_of_the_change_of_its_fingerprint(
    tmp_path: Path, rule: str, item: str
) -> None:
    before, after = spec("d", a={}, b={}), spec("d", b={})
    found = removal(before, after)
    path = tmp_path / "a.yaml"
    path.write_text(ENTRY.format(fingerprint=found.fingerprint, rule=rule, item=item))
    entries = load_accepted(path)
    with pytest.raises(DiffError) as caught:
        review(compare(before, after), entries)
    assert str(caught.value) == (
        f"{path.as_posix()}:2: {found.fingerprint} is not '{rule}' of '{item}': "
        "'response-property-removed' of 'T.a'"
    )


def test_an_entry_that_no_change_needs_is_stale() -> None:
    entry = Accepted("0" * 12, "r", "i", "why", 2)
    assert review([], [entry]).stale == [entry]


@pytest.mark.parametrize(
    ("text", "error"),
    [
        ("# nothing yet\n\n", "1: is empty: accepted: and below it a list"),
        ("- x\n", "1: no list of changes: accepted: and below it a list"),
        ("accepted:\n  - rule: x\n", "2: rule: fingerprint, item, reason, rule"),
        (
            ENTRY.format(fingerprint="1", rule="r", item="i").replace('"1"', "123456789012"),
            "2: fingerprint: 123456789012: fingerprint as a text, in quotes",
        ),
        (
            ENTRY.format(fingerprint="1", rule="r", item="i")
            + ENTRY.format(fingerprint="1", rule="r", item="i").partition("\n")[2],
            "6: 1 is there twice: each once",
        ),
        (
            ENTRY.format(fingerprint="1", rule="r", item="i").replace(
                "The servers never had it.", "''"
            ),
            "2: reason: '': reason as a text, in quotes",
        ),
    ],
)
def test_what_is_no_entry(tmp_path: Path, text: str, error: str) -> None:
    path = tmp_path / "a.yaml"
    path.write_text(text)
    with pytest.raises(DiffError) as caught:
        load_accepted(path)
    assert str(caught.value) == f"{path.as_posix()}:{error}"


def test_bytes_that_are_no_text_are_on_their_line(tmp_path: Path) -> None:
    path = tmp_path / "a.yaml"
    path.write_bytes(b"accepted:\n- \xff\n")
    with pytest.raises(DiffError, match=r"a\.yaml:2: is no UTF-8: "):
        load_accepted(path)
