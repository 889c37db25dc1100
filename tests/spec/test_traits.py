"""Traits of AsyncAPI are merged into the operations and messages that name them."""

from __future__ import annotations

from typing import Any

import pytest

from generator.spec.document import Document
from generator.spec.traits import with_traits

Json = dict[str, Any]


def merged(message: Json, **components: Json) -> Json:
    data = {"asyncapi": "3.0.0", "components": {"messages": {"m": message}, **components}}
    document = with_traits(Document("x.json", data))
    content: Json = document.top.at("components", "messages", "m").value
    return content


@pytest.mark.parametrize(
    ("traits", "own", "result"),
    [
        ([{"title": "a"}], {}, {"title": "a"}),
        ([{"title": "a"}, {"title": "b"}], {}, {"title": "b"}),
        ([{"title": "a"}], {"title": "own"}, {"title": "own"}),
        ([{"title": "a", "summary": "s"}, {"title": None}], {}, {"summary": "s"}),
        ([{"title": None, "summary": "s"}], {}, {"summary": "s"}),
        ([{"title": None}], {"title": "own"}, {"title": "own"}),
        (
            [{"headers": {"type": "object", "title": "a"}}, {"headers": {"title": None}}],
            {"headers": {"description": "own"}},
            {"headers": {"type": "object", "description": "own"}},
        ),
        ([{"tags": [1]}, {"tags": [2]}], {}, {"tags": [2]}),
        ([{"headers": {"a": 1}}], {"headers": True}, {"headers": True}),
    ],
)
def test_later_traits_win_and_what_the_message_states_itself_counts(
    traits: list[Json], own: Json, result: Json
) -> None:
    assert merged({"traits": traits, **own}) == result


def test_a_trait_can_be_a_reference() -> None:
    message = {"traits": [{"$ref": "#/components/messageTraits/t"}]}
    assert merged(message, messageTraits={"t": {"title": "a"}}) == {"title": "a"}


def test_a_message_without_traits_is_not_copied() -> None:
    message = {"title": "a"}
    assert merged(message) is message


@pytest.mark.parametrize("traits", [[7], [{"title": "a"}, []]])
def test_a_list_of_traits_that_cannot_be_read_stays(traits: list[Any]) -> None:
    message = {"traits": traits}
    assert merged(message) is message


def test_operations_have_traits_and_used_ones_leave_the_components() -> None:
    named = {"$ref": "#/components/operationTraits/t"}
    traits = {"t": {"title": "a"}, "unused": {"title": "b"}}
    data = {
        "asyncapi": "3.0.0",
        "operations": {"o": {"action": "send", "traits": [named]}},
        "components": {"operationTraits": traits},
    }
    assert with_traits(Document("x.json", data)).data == {
        "asyncapi": "3.0.0",
        "operations": {"o": {"action": "send", "title": "a"}},
        "components": {"operationTraits": {"unused": {"title": "b"}}},
    }
