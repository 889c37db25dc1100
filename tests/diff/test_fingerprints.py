"""Each change is reported and has a fingerprint of its own: accepting it accepts no other."""

from __future__ import annotations

from typing import Any

import pytest

from generator.diff import Change, ComparedSpec, compare

Json = dict[str, Any]


def operation(**parts: Any) -> ComparedSpec:
    return ComparedSpec.of({"openapi": "3.1.0", "paths": {"/a": {"get": parts}}})


def answer(**content: Json) -> ComparedSpec:
    media = {f"a/{name}": {"schema": schema} for name, schema in content.items()}
    return operation(responses={"200": {"content": media}})


def top(**parts: Any) -> ComparedSpec:
    return ComparedSpec.of({"openapi": "3.1.0", "paths": {"/a": {"get": {}}}, **parts})


def since(rest: int, messages: int) -> ComparedSpec:
    """A type that both kinds of document have, and the version of its property in each."""
    schemas = [
        {"T": {"properties": {"p": {"x-feature": {"name": "i", "since": number}}}}}
        for number in (rest, messages)
    ]
    ref = {"$ref": "#/components/schemas/T"}
    body = {"requestBody": {"content": {"a/b": {"schema": ref}}}}
    return ComparedSpec.of(
        {
            "openapi": "3.1.0",
            "paths": {"/a": {"put": body}},
            "components": {"schemas": schemas[0]},
        },
        {
            "asyncapi": "3.0.0",
            "components": {"schemas": schemas[1], "messages": {"m": {"payload": ref}}},
        },
    )


def of(rule: str, changes: list[Change]) -> list[Change]:
    return [change for change in changes if change.rule == rule]


def options(*names: str) -> Json:
    return {"oneOf": [{"type": "object", "properties": {name: {}}} for name in names]}


PARAMETERS = [{"name": "x", "in": "query"}, {"name": "x", "in": "header"}]
LONG = "v" * 130

SEVERAL = {
    "feature-since-raised": (since(3, 3), since(5, 9)),
    "parameter-removed": (operation(parameters=PARAMETERS), operation(parameters=[])),
    "limit-loosened": (
        answer(b={"maxLength": 5}, c={"maxLength": 5}),
        answer(b={"maxLength": 6}, c={"maxLength": 9}),
    ),
    "pattern-removed": (
        answer(b={"pattern": "x"}, c={"pattern": "x"}),
        answer(b={}, c={}),
    ),
    "option-removed": (answer(b=options("a", "b", "c")), answer(b=options("c"))),
    "enum-value-removed": (
        answer(b={"enum": [f"{LONG}1", f"{LONG}2", "x"]}),
        answer(b={"enum": ["x"]}),
    ),
}


@pytest.mark.parametrize("rule", SEVERAL)
def test_changes_of_one_rule_do_not_hide_each_other(rule: str) -> None:
    changes = of(rule, compare(*SEVERAL[rule]))
    assert len(changes) == 2
    assert len({change.fingerprint for change in changes}) == 2


def test_a_change_that_was_hidden_is_not_accepted_with_the_first() -> None:
    both = operation(parameters=PARAMETERS)
    (one,) = of("parameter-removed", compare(both, operation(parameters=PARAMETERS[1:])))
    (other,) = of("parameter-removed", compare(both, operation(parameters=PARAMETERS[:1])))
    assert one.fingerprint != other.fingerprint


def test_a_type_of_both_documents_is_reported_once() -> None:
    assert len(of("feature-since-raised", compare(since(3, 3), since(5, 5)))) == 1


def foreign(name: str) -> ComparedSpec:
    return operation(keyword_of_no_rule=name)


def scheme(name: str) -> ComparedSpec:
    schemes = {"s": {"type": "apiKey", "in": name, "name": "n"}}
    return top(security=[{"s": []}], components={"securitySchemes": schemes})


def style(name: str) -> ComparedSpec:
    return operation(parameters=[{"name": "x", "in": "query", "style": name}])


def discriminator(name: str) -> ComparedSpec:
    return answer(b={**options("a", "b"), "discriminator": {"propertyName": name}})


def const(last: str) -> ComparedSpec:
    return answer(b={"const": ["x" * 130, last]})


@pytest.mark.parametrize(
    ("rule", "specs"),
    [
        ("other-changed", [foreign(name) for name in "abc"]),
        ("security-scheme-changed", [scheme(name) for name in ("header", "query", "cookie")]),
        ("parameter-style-changed", [style(n) for n in ("form", "pipeDelimited", "deepObject")]),
        ("discriminator-changed", [discriminator(name) for name in "abc"]),
        ("const-changed", [const(last) for last in "abc"]),
    ],
)
def test_an_accepted_change_is_open_again_when_the_value_changes_again(
    rule: str, specs: list[ComparedSpec]
) -> None:
    (one,), (other,) = compare(specs[0], specs[1]), compare(specs[0], specs[2])
    assert (one.rule, one.item) == (other.rule, other.item) == (rule, one.item)
    assert one.fingerprint != other.fingerprint


def test_a_move_to_another_feature_says_what_takes_the_part_out_there() -> None:
    def gated(**gate: Any) -> ComparedSpec:
        return operation(parameters=[{"name": "x", "in": "query", "x-feature": gate}])

    old = gated(name="i", since=1)
    changes = [
        of("feature-moved", compare(old, gated(name="q", since=1, obsolete=number)))[0]
        for number in (5, 6)
    ]
    assert "q 1 (gone from 5 on)" in changes[0].sentence
    assert changes[0].fingerprint != changes[1].fingerprint
