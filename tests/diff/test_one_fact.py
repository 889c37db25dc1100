"""One fact is one finding with one fingerprint, in both directions of time and in every output."""

from __future__ import annotations

import json
from typing import Any

import pytest

from generator.diff import Change, ComparedSpec, Effect, Level, compare
from generator.diff.accepted import Accepted, review
from generator.diff.output.json_document import to_json
from generator.diff.output.markdown import to_markdown
from generator.diff.output.text import to_text
from tests.diff.cases import cases

Json = dict[str, Any]
ONCE = {
    "messages: a message that two channels and an operation list": (
        ("channel /c", "channel /d", "operation o")
    ),
    "messages: a message renamed, whose name only its payload has": ("message urn:m",),
    "messages: a message in a channel, which the application sends": ("message m",),
    "messages: a type of a message in a channel, which the application sends": ("message m",),
    "messages: a trait whose headers have another type": ("message urn:m",),
    "choices: tags swapped (request)": ("POST /things",),
    "objects: a definition in use (request)": ("POST /things",),
    "operations: a tag called otherwise": ("GET /a", "PUT /a"),
}


def operations(*names: str, **parts: Any) -> ComparedSpec:
    """Operations that state the same parts."""
    return ComparedSpec.of({"openapi": "3.1.0", "paths": {name: {"get": parts} for name in names}})


def both_ways(old: ComparedSpec, new: ComparedSpec) -> list[list[Change]]:
    return [compare(old, new), compare(new, old)]


@pytest.mark.parametrize("case", [c for c in cases() if c.name in ONCE], ids=lambda case: case.name)
def test_a_fact_is_one_finding_in_both_directions_of_time(case: Any) -> None:
    for changes in both_ways(case.before, case.after):
        (change,) = changes
        assert set(change.affected) == set(ONCE[case.name])


def test_each_such_pair_is_in_the_corpus() -> None:
    assert {case.name for case in cases()} >= ONCE.keys()


@pytest.mark.parametrize(
    ("before", "after", "count"),
    [
        ({}, {"deprecated": True}, 1),
        ({"security": [{"k": []}]}, {"security": [{"l": []}]}, 2),
        ({"security": []}, {"security": [{"l": []}]}, 1),
        ({"tags": ["x", "y"]}, {"tags": ["y", "x"]}, 1),
        ({}, {"parameters": [{"name": "q", "in": "query"}]}, 1),
    ],
)
def test_what_operations_have_alike_is_one_finding(before: Json, after: Json, count: int) -> None:
    names = ("/a", "/b", "/c")
    for changes in both_ways(operations(*names, **before), operations(*names, **after)):
        assert len(changes) == count
        assert {change.affected for change in changes} == {("GET /a", "GET /b", "GET /c")}
        reviewed = review(changes, [])
        document = json.loads(to_json(reviewed))
        assert sum(document["counts"].values()) == len(document["changes"]) == count
        for text in (to_text(reviewed, unfold=True), to_markdown(reviewed)):
            assert all(change.fingerprint in text for change in changes)


def test_operations_that_are_gone_are_facts_of_their_own() -> None:
    gone, come = both_ways(operations("/a", "/b", "/c"), operations())
    assert len(gone) == len(come) == 3


def test_one_operation_more_is_another_fingerprint() -> None:
    def fingerprints(*names: str) -> set[str]:
        changes = compare(operations(*names), operations(*names, deprecated=True))
        return {change.fingerprint for change in changes}

    three, four = fingerprints("/a", "/b", "/c"), fingerprints("/a", "/b", "/c", "/d")
    assert len(three) == len(four) == 1
    assert three.isdisjoint(four)


def test_accepting_a_line_accepts_all_that_it_stands_for() -> None:
    names = ("/a", "/b", "/c")
    (change,) = compare(operations(*names), operations(*names, deprecated=True))
    entry = Accepted(change.fingerprint, change.rule, change.item, "Meant.", 1)
    assert review([change], [entry]).changes == []


def test_accepting_one_rewording_accepts_no_other() -> None:
    def worded(text: str) -> ComparedSpec:
        return operations("/a", description=text)

    (one,), (other,), (back,) = (
        compare(worded(old), worded(new)) for old, new in (("a", "b"), ("a", "c"), ("b", "a"))
    )
    assert len({change.fingerprint for change in (one, other, back)}) == 3


@pytest.mark.parametrize(
    ("gate", "reader"),
    [({}, Level.ADDITION), ({"x-feature": {"name": "i", "since": 3}}, Level.ADDITION)],
)
def test_a_new_required_property_is_one_finding_with_both_effects(
    gate: Json, reader: Level
) -> None:
    def typed(**parts: Any) -> ComparedSpec:
        body = {"content": {"a/b": {"schema": {"$ref": "#/components/schemas/T"}}}}
        operation = {"requestBody": body, "responses": {"200": body}}
        return ComparedSpec.of(
            {
                "openapi": "3.1.0",
                "paths": {"/a": {"post": operation}},
                "components": {"schemas": {"T": {"type": "object", **parts}}},
            }
        )

    new = typed(properties={"b": {"type": "string", **gate}}, required=["b"])
    changes, back = both_ways(typed(), new)
    (change,) = (one for one in changes if one.item == "T.b")
    assert (change.rule, change.level) == ("property-added-required", Level.BREAKING)
    assert change.effects == (
        Effect("request", Level.BREAKING, ("POST /a",)),
        Effect("response", reader, ("POST /a",)),
    )
    assert [one.rule for one in back if one.item == "T.b"] == ["property-removed"]


def test_a_text_that_reads_as_a_number_is_told_in_quotes() -> None:
    def stated(value: Any) -> ComparedSpec:
        parameter = {"name": "q", "in": "query", "schema": {"enum": [value, "a"]}}
        return operations("/a", parameters=[parameter])

    (change,) = compare(stated(1), stated("1"))
    assert change.sentence == 'is "1" where it was 1'
