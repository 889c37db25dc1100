"""Effective gates are compared: of a part, and of everything that holds it."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.diff import Change, ComparedSpec, Level, compare
from generator.spec.gates import Gate, Gates, combine, gate_value

Json = dict[str, Any]
Stated = dict[str, Any]

# The parts that can state gates, each with its holders, from the outermost on. The value of a type
# has its base types' gates; a message, those of its payload.
HOLDERS = {
    "operation": ("path",),
    "parameter": ("path", "operation"),
    "parameter of the path": ("path", "operation"),
    "body": ("path", "operation"),
    "response": ("path", "operation"),
    "header": ("path", "operation", "response"),
    "error id": ("path", "operation", "response"),
    "inline property": ("path", "operation", "response"),
    "type": ("path", "operation", "body", "base"),
    "base": ("path", "operation", "body", "type"),
    "property": ("path", "operation", "body", "base", "type"),
    "member": ("path", "operation", "body", "base", "type", "property"),
    "option": ("path", "operation", "body", "base", "type", "choice"),
    "choice": ("path", "operation", "body", "base", "type"),
    "property of an option": ("path", "operation", "body", "base", "type", "choice", "option"),
    "message": ("payload",),
    "payload": ("message",),
    "property of a message": ("message", "payload"),
}
PLACES = [(part, holder) for part, holders in HOLDERS.items() for holder in holders]
NO = None


def gate(since: int, obsolete: int | None = None, name: str = "a") -> Json:
    return {"name": name, "since": since} | ({"obsolete": obsolete} if obsolete else {})


# All versions are known: what changes is not the range of versions.
KNOWN = {"get": {"x-feature": [gate(1, 99), gate(1, 99, "b"), gate(50), gate(50, None, "b")]}}


def ref(name: str) -> Json:
    return {"$ref": f"#/components/schemas/{name}"}


def json(schema: Json) -> Json:
    return {"application/json": {"schema": schema}}


def spec(stated: Stated) -> ComparedSpec:
    """A spec with one part of each kind, of which some state gates."""

    def part(name: str, /, **rest: Any) -> Json:
        return rest | ({"x-feature": stated[name]} if stated.get(name) else {})

    inline = {"type": "object", "properties": {"q": part("inline property", type="string")}}
    option = part("option", type="object", properties={"r": part("property of an option")})
    member = {"enum": [1], "x-enum-features": [stated.get("member")]}
    schemas = {
        "Base": part("base", type="object", properties={"b": {}}),
        "T": part(
            "type",
            allOf=[ref("Base")],
            type="object",
            properties={
                "p": part("property", **member),
                "c": part("choice", oneOf=[option, {"type": "string"}]),
            },
        ),
    }
    response = part(
        "response",
        headers={"H": part("header")},
        content=json(inline),
        **{"x-error-ids": [part("error id", id="e")]},
    )
    operation = part(
        "operation",
        parameters=[part("parameter", name="x", **{"in": "query"})],
        requestBody=part("body", content=json(ref("T"))),
        responses={"200": response},
    )
    of_path = part("parameter of the path", name="y", **{"in": "query"})
    path = part("path", parameters=[of_path], put=operation)
    payload = part("payload", type="object", properties={"m": part("property of a message")})
    message = part("message", payload=ref("P"))
    return ComparedSpec.of(
        {
            "openapi": "3.1.0",
            "paths": {"/a": path, "/known": KNOWN},
            "components": {"schemas": schemas},
        },
        {
            "asyncapi": "3.0.0",
            "components": {"schemas": {"P": payload}, "messages": {"M": message}},
        },
    )


def changes(old: Stated, new: Stated) -> list[Change]:
    found = compare(spec(old), spec(new))
    assert all(change.rule.startswith("feature-") for change in found)
    return found


def level(old: Stated, new: Stated) -> str:
    return str(max(change.level for change in changes(old, new)))


BACKWARDS = {"breaking": "addition", "addition": "breaking", "docs": "docs", "warning": "warning"}


@pytest.mark.parametrize(("part", "holder"), PLACES)
@pytest.mark.parametrize(
    ("stated", "before", "after", "expected"),
    [
        (gate(5), gate(7), gate(9), "breaking"),
        (gate(5), NO, gate(9), "breaking"),
        (gate(5), gate(2), gate(9), "breaking"),
        (gate(5), NO, gate(2, 12), "breaking"),
        (gate(5), gate(7), gate(7, 12), "breaking"),
        (gate(5), gate(7, 12), gate(7, 10), "breaking"),
        (gate(5), gate(7), [gate(7), gate(3, name="b")], "breaking"),
        (gate(9), gate(3), gate(8), "docs"),
        (gate(9), NO, gate(9), "docs"),
        (gate(9), gate(3), NO, "docs"),
        (gate(2, 10), NO, gate(1, 12), "docs"),
        ([gate(2), gate(3, name="b")], NO, gate(3, name="b"), "docs"),
        (gate(2), {"name": "a"}, gate(9), "warning"),
        (gate(2), gate(9), gate(9) | {"note": "x"}, "warning"),
        (gate(2), gate(9), {"name": "a", "since": "nine"}, "warning"),
    ],
)
def test_a_part_is_judged_within_what_holds_it(
    part: str, holder: str, stated: Any, before: Any, after: Any, expected: str
) -> None:
    old, new = ({holder: stated, part: own} for own in (before, after))
    assert level(old, new) == expected
    assert level(new, old) == BACKWARDS[expected]


@pytest.mark.parametrize(("part", "holder"), PLACES)
def test_a_move_to_another_feature_breaks_in_either_direction(part: str, holder: str) -> None:
    old, new = ({holder: gate(5), part: own} for own in (gate(7), gate(3, name="b")))
    assert level(old, new) == level(new, old) == "breaking"


@pytest.mark.parametrize(
    ("path", "operation", "expected"),
    [
        ((gate(13), gate(13)), (gate(2), gate(5)), [("docs", "feature-restated")]),
        ((gate(13), gate(15)), (gate(2), gate(2)), [("breaking", "feature-since-raised")]),
        ((gate(13), gate(15)), (gate(20), gate(20)), [("docs", "feature-restated")]),
        ((gate(1), gate(1, 20)), (gate(2), gate(2)), [("breaking", "feature-obsolete-set")]),
        ((NO, gate(3, name="b")), (gate(2), gate(2)), [("breaking", "feature-since-stated")]),
        ((gate(9), NO), (NO, gate(9)), [("docs", "feature-restated")] * 2),
        (
            (NO, NO),
            (NO, [gate(2), gate(3, name="b")]),
            [("breaking", "feature-since-stated")] * 2,
        ),
        ((gate(2), {"name": "a"}), (gate(9), gate(9)), [("warning", "feature-malformed")]),
    ],
)
def test_an_operation_has_the_versions_of_its_path_and_its_own(
    path: tuple[Any, Any], operation: tuple[Any, Any], expected: list[tuple[str, str]]
) -> None:
    old, new = ({"path": path[i], "operation": operation[i]} for i in (0, 1))
    assert [(str(c.level), c.rule) for c in changes(old, new)] == expected


def test_what_a_path_raises_is_reported_at_its_operations_with_the_place_in_the_path() -> None:
    (change,) = changes(
        {"path": gate(13), "operation": gate(2)}, {"path": gate(15), "operation": gate(2)}
    )
    assert change.item == "PUT /a"
    assert change.sentence == "needs a 15 where a 13 was enough: callers of a 13 to 14 lose it"
    assert change.new.pointer == "/paths/~1a/x-feature"


def test_what_states_no_gate_is_reported_with_its_place() -> None:
    (change,) = changes({}, {"member": {"since": 2}})
    assert (change.item, str(change.level)) == ("T.p.1", "warning")
    assert change.sentence == "x-feature states no gate: client and sandbox refuse it"
    assert change.new.pointer == "/components/schemas/T/properties/p/x-enum-features/0"


GATES = st.lists(
    st.builds(Gate, st.sampled_from("ab"), st.integers(1, 9), st.none() | st.integers(10, 15)),
    max_size=2,
).map(lambda gates: combine(tuple(gates)))
STATED = st.dictionaries(st.sampled_from(["path", *HOLDERS]), GATES, max_size=6)


def effective(part: str, stated: dict[str, Gates]) -> set[Gate]:
    return set(combine(*(stated.get(name, ()) for name in (*HOLDERS[part], part))))


@given(old=STATED, new=STATED)
def test_it_breaks_exactly_if_a_part_needs_more_than_before(
    old: dict[str, Gates], new: dict[str, Gates]
) -> None:
    before, after = ({part: effective(part, s) for part in HOLDERS} for s in (old, new))
    stricter = any(set(combine(tuple(before[p]), tuple(after[p]))) != before[p] for p in HOLDERS)
    found = changes(*({name: gate_value(g) for name, g in s.items()} for s in (old, new)))
    assert any(change.level == Level.BREAKING for change in found) == stricter
    assert any(change.level > Level.DOCS for change in found) == (before != after)
