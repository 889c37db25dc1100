"""Gates answer which server versions have a part."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.spec.document import Document, Node
from generator.spec.errors import SpecError
from generator.spec.gates import (
    Gate,
    Gates,
    admits,
    combine,
    effective_gates,
    gate_statements,
    gate_value,
    has_dropped,
    member_gates,
    option_gates,
    own_gates,
    read_gates,
    union_keyword,
)
from generator.spec.parsing import parse
from generator.spec.schema import gates_of_values

VERSIONS = st.integers(1, 6)
GATES = st.lists(
    st.builds(Gate, st.sampled_from("abc"), VERSIONS, st.none() | VERSIONS), max_size=4
).map(lambda gates: combine(tuple(gates)))
SERVERS = st.dictionaries(st.sampled_from("abc"), VERSIONS)


def node(value: Any) -> Node:
    return Document("x.json", {"part": value}).top.child("part")


def test_the_strictest_of_two_gates_comes_last_and_goes_first() -> None:
    one, other = (Gate("a", 2, 9),), (Gate("a", 4, 7),)
    assert combine(one, other) == combine(other, one) == (Gate("a", 4, 7),)
    assert combine(one, (Gate("a", 1),)) == combine((Gate("a", 1),), one) == one


def test_options_of_a_union_stand_where_there_are_some() -> None:
    options = [{"type": "string"}]
    assert union_keyword(node({"oneOf": options, "anyOf": []})) == "oneOf"
    assert union_keyword(node({"oneOf": [], "anyOf": options})) == "anyOf"
    gated = {"oneOf": [], "anyOf": options, "x-option-features": [{"name": "a", "since": 2}]}
    assert option_gates(node(gated)) == ((Gate("a", 2),),)


@given(GATES, GATES, SERVERS)
def test_a_server_has_what_both_gates_admit(
    one: Gates, other: Gates, server: dict[str, int]
) -> None:
    both = admits(one, server) and admits(other, server)
    assert admits(combine(one, other), server) == both


@given(GATES, GATES)
def test_combined_gates_are_one_a_feature_in_any_order(one: Gates, other: Gates) -> None:
    combined = combine(one, other)
    assert sorted({gate.feature for gate in combined}) == sorted(g.feature for g in combined)
    assert set(combined) == set(combine(other, one)) == set(combine(combined, one))


@given(GATES, SERVERS)
def test_dropped_is_what_an_end_took_away(gates: Gates, server: dict[str, int]) -> None:
    endless = tuple(Gate(gate.feature, gate.since) for gate in gates)
    assert admits(gates, server) == (admits(endless, server) and not has_dropped(gates, server))


@given(GATES)
def test_gates_are_read_back_from_their_value(gates: Gates) -> None:
    assert read_gates(node(gate_value(gates))) == gates


@pytest.mark.parametrize(
    ("version", "is_there", "is_dropped"),
    [(2, False, False), (3, True, False), (4, True, False), (5, False, True), (6, False, True)],
)
def test_a_part_is_there_from_since_on_and_below_obsolete(
    version: int, is_there: bool, is_dropped: bool
) -> None:
    gate = Gate("a", 3, 5)
    assert (gate.admits(version), gate.has_dropped(version)) == (is_there, is_dropped)


def test_a_server_without_the_feature_has_nothing_of_it() -> None:
    assert not admits((Gate("a", 1),), {"b": 9})
    assert not has_dropped((Gate("a", 1, 1),), {"b": 9})
    assert admits((), {})


@pytest.mark.parametrize(
    ("server", "is_there", "is_dropped"),
    [
        ({"a": 2, "b": 4}, True, False),
        ({"a": 1, "b": 4}, False, False),
        ({"a": 2, "b": 3}, False, False),
        ({"a": 2, "b": 6}, False, True),
        ({"a": 1, "b": 6}, False, True),
    ],
)
def test_each_feature_is_asked_for_its_own_version(
    server: dict[str, int], is_there: bool, is_dropped: bool
) -> None:
    gates = (Gate("a", 2), Gate("b", 4, 6))
    assert (admits(gates, server), has_dropped(gates, server)) == (is_there, is_dropped)


@pytest.mark.parametrize(
    ("gates", "value"),
    [
        ((), None),
        ((Gate("a", 2),), {"name": "a", "since": 2}),
        ((Gate("a", 2, 5),), {"name": "a", "since": 2, "obsolete": 5}),
        ((Gate("a", 2), Gate("b", 1)), [{"name": "a", "since": 2}, {"name": "b", "since": 1}]),
    ],
)
def test_gates_are_written_in_their_shortest_form(gates: Gates, value: object) -> None:
    assert gate_value(gates) == value


@pytest.mark.parametrize(
    "stated",
    [
        "a 2", 2, True, {}, {"name": "a"}, {"since": 2}, {"name": "a", "since": "2"},
        {"name": "a", "since": True}, {"name": "a", "since": 2.0}, {"name": 1, "since": 2},
        {"name": "a", "since": 2, "obsolete": "3"}, {"name": "a", "since": 2, "note": "x"},
        [{"name": "a"}], [["a", 2]],
    ],
)  # fmt: skip
def test_what_states_no_gate_is_an_error(stated: object) -> None:
    with pytest.raises(SpecError) as refused:
        own_gates(node({"x-feature": stated}))
    assert str(refused.value).endswith(
        ": x-feature states no gate "
        "(expected {name: <feature>, since: <integer>, obsolete?: <integer>})"
    )


@pytest.mark.parametrize("since", [0, -1])
def test_no_part_came_with_a_version_below_1(since: int) -> None:
    with pytest.raises(SpecError, match=f"states the version {since} .expected a version from 1"):
        own_gates(node({"x-feature": {"name": "a", "since": since}}))


def test_what_states_no_gate_counts_as_none_where_wrong_specs_are_read() -> None:
    wrong = {"x-feature": [{"name": "a", "since": 2}, {"name": "b"}]}
    schema = {"allOf": [{"$ref": "#/nowhere"}, wrong, {"x-feature": {"name": "c", "since": 3}}]}
    assert own_gates(node(wrong), strict=False) == ()
    assert gates_of_values(node(schema), strict=False) == (Gate("c", 3),)
    with pytest.raises(SpecError):
        gates_of_values(node(schema))


def test_the_error_names_the_line() -> None:
    document = parse(b"paths:\n  /a:\n    x-feature:\n      name: a\n", "openapi.yaml")
    with pytest.raises(SpecError) as refused:
        own_gates(document.top.at("paths", "/a"))
    assert str(refused.value) == (
        "openapi.yaml:3: /paths/~1a/x-feature: x-feature states no gate "
        "(expected {name: <feature>, since: <integer>, obsolete?: <integer>})"
    )


def test_effective_gates_are_those_of_a_part_and_its_holders() -> None:
    path = node({"x-feature": {"name": "a", "since": 13, "obsolete": 20}})
    operation = node({"x-feature": [{"name": "a", "since": 2}, {"name": "b", "since": 3}]})
    assert effective_gates(path, operation) == (Gate("a", 13, 20), Gate("b", 3))


def test_members_have_gates_of_their_own() -> None:
    schema = node({"enum": [1, 2], "x-enum-features": [None, {"name": "a", "since": 2}]})
    assert member_gates(schema) == ((), (Gate("a", 2),))
    assert member_gates(node({"enum": [1, 2]})) == ((), ())
    with pytest.raises(SpecError, match=r"x-enum-features does not fit enum \(expected 2 gates"):
        member_gates(node({"enum": [1, 2], "x-enum-features": [None]}))


def test_every_statement_of_a_document_is_found() -> None:
    document = Document(
        "x.json",
        {
            "paths": {"/a": {"x-feature": 1, "get": {"parameters": [{"x-feature": 2}]}}},
            "components": {"schemas": {"E": {"enum": [0, 1], "x-enum-features": [3, None]}}},
            "x-error-ids": [{"x-feature": 4}],
        },
    )
    values = [statement.value for statement in gate_statements(document)]
    assert sorted(map(str, values)) == ["1", "2", "3", "4", "None"]


def test_data_and_names_state_nothing() -> None:
    schema = {
        "properties": {"x-feature": {"x-feature": 1}, "default": {"x-feature": 2}},
        "default": {"x-feature": 3},
        "examples": [{"x-feature": 4}],
        "const": {"x-enum-features": [5]},
    }
    document = Document("x.json", {"components": {"schemas": {"T": schema, "x-feature": {}}}})
    assert sorted(statement.value for statement in gate_statements(document)) == [1, 2]


@pytest.mark.parametrize("keyword", ["oneOf", "anyOf"])
def test_options_have_the_gates_that_stand_beside_the_union(keyword: str) -> None:
    late = {"name": "a", "since": 5}
    union = node({keyword: [{"type": "string"}, {}], "x-option-features": [None, late]})
    assert option_gates(union) == ((), (Gate("a", 5),))
    assert [part.pointer for part in gate_statements(union.document)] == [
        "/part/x-option-features/0",
        "/part/x-option-features/1",
    ]
    assert option_gates(node({keyword: [{}, {}]})) == ((), ())


@pytest.mark.parametrize("stated", [[None], "all", {"0": None}])
def test_gates_of_options_that_do_not_fit_are_an_error(stated: Any) -> None:
    union = node({"oneOf": [{}, {}], "x-option-features": stated})
    with pytest.raises(SpecError, match="x-option-features does not fit the options"):
        option_gates(union)
