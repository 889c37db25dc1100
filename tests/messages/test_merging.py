"""Merged messages: however a history is cut into deltas, the state is the same."""

from __future__ import annotations

import copy
from collections.abc import Mapping
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from icws import Attributes, UnknownObject, models
from icws._runtime.attributes import merge_attributes
from icws._runtime.chats import ChatState, merge_chat
from icws._runtime.decoding import Decoder
from icws._runtime.lists import merge_lists
from icws.messages import AnyMessage

NAMES = st.sampled_from(["Note", "note", "State", "STATE", "Other"])
VALUES = st.dictionaries(NAMES, st.sampled_from("abc"), max_size=3)
IDS = st.sampled_from("1234")
Wire = dict[str, Any]


def lower(attributes: Mapping[str, str]) -> dict[str, str]:
    return {name.lower(): value for name, value in attributes.items()}


@st.composite
def queue_messages(draw: st.DrawFn) -> tuple[list[models.QueueContentsMessage], dict[str, Any]]:
    """Draw what happens on a queue, as messages; and what is there in the end."""
    there: dict[str, dict[str, str]] = {}
    messages = []
    for number in range(draw(st.integers(1, 6))):
        whole = number == 0 or draw(st.booleans())
        added: dict[str, dict[str, str]] = {}
        changed: dict[str, dict[str, str]] = {}
        removed: list[str] = []
        for one in draw(st.lists(IDS, max_size=3, unique=True)):
            if one not in there:
                there[one] = lower(draw(VALUES))
                added[one] = there[one]
            elif draw(st.booleans()):
                del there[one]
                removed.append(one)
            else:
                changed[one] = draw(VALUES)
                there[one] = {**there[one], **lower(changed[one])}
        messages.append(_queue_message(draw, whole, there, added, changed, removed))
    return messages, there


def _queue_message(
    draw: st.DrawFn,
    whole: bool,
    there: dict[str, dict[str, str]],
    added: dict[str, dict[str, str]],
    changed: dict[str, dict[str, str]],
    removed: list[str],
) -> models.QueueContentsMessage:
    """Make the message of one step, which tells all or only what happened."""
    wire: Wire = {"isDelta": not whole, "subscriptionId": "q"}
    lists: Wire = {"interactionsAdded": _entries(there if whole else added)}
    if not whole:
        lists["interactionsChanged"] = _entries(changed)
        lists["interactionsRemoved"] = removed
    # An optional list that would be empty can be left out.
    wire |= {name: value for name, value in lists.items() if value or draw(st.booleans())}
    wire["__type"] = "urn:inin.com:queues:queueContentsMessage"
    return msgspec.convert(copy.deepcopy(wire), models.QueueContentsMessage)


def _entries(interactions: dict[str, dict[str, str]]) -> list[Wire]:
    return [{"interactionId": one, "attributes": had} for one, had in interactions.items()]


@given(queue_messages())
def test_a_queue_is_what_the_server_has(
    made: tuple[list[models.QueueContentsMessage], dict[str, Any]],
) -> None:
    messages, there = made
    state: Mapping[str, Any] = {}
    known: dict[str, dict[str, str]] = {}
    for message in messages:
        before = copy.deepcopy(dict(state))
        new, change = merge_lists(state, message)
        assert dict(state) == before
        # The changes alone add up to the same.
        for part in (change.added, change.changed):
            known |= {key: lower(one.attributes) for key, one in part.items()}
        for key in change.removed:
            del known[key]
        state = new
        assert known == {key: lower(one.attributes) for key, one in state.items()}
    assert known == there


@given(VALUES, st.lists(st.tuples(st.booleans(), VALUES)))
def test_attributes_are_merged_in_any_case_of_letters(
    first: dict[str, str], more: list[tuple[bool, dict[str, str]]]
) -> None:
    state, expected = Attributes(), {}
    for is_delta, values in [(False, first), *more]:
        message = models.InteractionChangedMessage(
            is_delta=is_delta, interaction_id="1", attributes=values
        )
        state, change = merge_attributes(state, message)
        expected = {**(expected if is_delta else {}), **lower(values)}
        assert lower(state) == expected
        assert len(state) == len(expected)
        assert change.replaced is not is_delta
        assert all(state[name] == value for name, value in change.changed.items())
        for name, value in expected.items():
            assert state[name.upper()] == state.get(name) == value
            assert name.title() in state


def test_attributes_that_are_not_there() -> None:
    known = Attributes({"Eic_State": "A"})
    assert known["eic_STATE"] == "A"
    assert "Note" not in known
    assert 7 not in known
    assert known.get("Note") is None
    assert known.get("Note", "-") == "-"
    with pytest.raises(KeyError, match="Note"):
        known["Note"]
    assert msgspec.json.encode(known) == b'{"Eic_State":"A"}'


def member(user: str, interaction: str, *, typing: bool = False) -> models.FullChatMember:
    return models.FullChatMember(
        chat_member_type=models.ChatMemberType(1),
        display_name=user,
        interaction_id=interaction,
        user_id=user,
        is_typing=typing,
    )


MEMBERS = st.builds(member, st.sampled_from("ab"), IDS, typing=st.booleans())


@given(
    st.lists(
        st.tuples(
            st.booleans(),
            st.lists(MEMBERS, max_size=3),
            st.lists(MEMBERS, max_size=2),
            st.lists(MEMBERS, max_size=2),
        )
    )
)
def test_members_are_known_by_user_and_interaction(steps: list[Any]) -> None:
    state: ChatState[Any, Any] = ChatState()
    expected: dict[tuple[str, str], bool] = {}
    for is_delta, added, changed, removed in steps:
        state, _ = merge_chat(
            state,
            models.ChatMembersMessage(
                is_delta=is_delta,
                interaction_id="1",
                members_added=added,
                members_changed=changed,
                members_removed=removed,
            ),
        )
        expected = expected if is_delta else {}
        for one in [*added, *changed]:
            expected[one.user_id, one.interaction_id] = one.is_typing
        for one in removed:
            expected.pop((one.user_id, one.interaction_id), None)
        assert {key: one.is_typing for key, one in state.members.items()} == expected


@given(st.lists(st.tuples(st.booleans(), st.lists(st.text(max_size=3), max_size=3))))
def test_lines_are_added_or_replaced_and_members_stay(steps: list[tuple[bool, list[str]]]) -> None:
    ada = member("ada", "1")
    state: ChatState[Any, Any] = ChatState({("ada", "1"): ada})
    said: list[str] = []
    for is_delta, texts in steps:
        lines = [models.ChatText(chat_member=ada, text=t, timestamp="") for t in texts]
        message = models.ChatContentsMessage(
            is_delta=is_delta, interaction_id="1", messages_added=lines
        )
        state, change = merge_chat(state, message)
        said = [*said, *texts] if is_delta else texts
        assert [line.text for line in state.lines] == said
        assert [line.text for line in change.lines] == texts
        assert state.members == {("ada", "1"): ada}


@pytest.mark.parametrize("merge", [merge_attributes, merge_lists, merge_chat])
def test_other_messages_change_nothing(merge: Any) -> None:
    states = {merge_attributes: Attributes(Note="1"), merge_lists: {}, merge_chat: ChatState()}
    unknown = UnknownObject(data={"__type": "urn:example.com:new", "isDelta": False})
    state, change = merge(states[merge], unknown)
    assert state is states[merge]
    assert change.message is unknown
    assert not change.replaced


def test_a_change_to_what_is_not_known_makes_nothing() -> None:
    message = models.QueueContentsMessage(
        is_delta=True,
        subscription_id="q",
        interactions_changed=[models.Interaction(interaction_id="1", attributes={"Note": "1"})],
        interactions_removed=["2"],
    )
    state, change = merge_lists({}, message)
    assert dict(state) == {}
    assert (change.added, change.changed, change.removed) == ({}, {}, {})


def test_a_state_is_what_a_dict_would_be_and_old_ones_stay() -> None:
    names = [str(number) for number in range(200)]
    first = [{"interactionId": name, "attributes": {"Note": "0"}} for name in names]
    state, _ = merge_lists({}, contents(False, interactionsAdded=first))
    expected = dict.fromkeys(names, "0")
    versions: list[tuple[Mapping[str, Any], dict[str, str]]] = []
    for number in range(500):
        one, other = names[number * 7 % 200], names[number * 11 % 200]
        parts: Wire = {"interactionsChanged": [], "interactionsRemoved": [other]}
        if one in expected:
            parts["interactionsChanged"] = [{"interactionId": one, "attributes": {"Note": "c"}}]
            expected[one] = "c"
        else:
            parts["interactionsAdded"] = [{"interactionId": one, "attributes": {"Note": "a"}}]
            expected[one] = "a"
        expected.pop(other, None)
        state, _ = merge_lists(state, contents(True, **parts))
        versions.append((state, dict(expected)))
    for version, had in versions:
        assert [(key, one.attributes["Note"]) for key, one in version.items()] == list(had.items())
        assert len(version) == len(had)
        assert all((name in version) == (name in had) for name in names)


def contents(is_delta: bool, **parts: Any) -> Any:
    wire = {"__type": "urn:inin.com:queues:queueContentsMessage", "subscriptionId": "q"}
    return read({**wire, "isDelta": is_delta, **parts})


def read(wire: Wire) -> Any:
    return Decoder[list[Any]](list[AnyMessage]).decode(msgspec.json.encode([wire]))[0]


ODD = [
    {"interactionId": "5", "attributes": None},
    {"interactionId": "6"},
    {"interactionId": 7, "attributes": {}},
    {"attributes": {}},
    {"interactionId": ["8"], "attributes": {}},
    5,
    None,
    "9",
    [],
]


@pytest.mark.parametrize("odd", ODD)
@pytest.mark.parametrize("where", ["Added", "Changed", "Removed"])
def test_what_is_odd_on_a_queue_is_passed_over(where: str, odd: Any) -> None:
    good = {"interactionId": "1", "attributes": {"Note": "1"}}
    known, _ = merge_lists({}, contents(False, interactionsAdded=[good]))
    parts: Wire = {"interactionsAdded": [{**good, "interactionId": "2"}]}
    parts["interactions" + where] = [odd, *parts.get("interactions" + where, [])]
    state, change = merge_lists(known, contents(True, **parts))
    assert {key: dict(one.attributes) for key, one in state.items()} == {
        "1": {"Note": "1"},
        "2": {"Note": "1"},
    }
    assert [*change.added] == ["2"]


def test_a_value_that_is_no_text_is_not_known() -> None:
    wire = {"interactionId": "1", "attributes": {"Note": "1", "Other": "2"}}
    known, _ = merge_lists({}, contents(False, interactionsAdded=[wire]))
    wire = {"interactionId": "1", "attributes": {"note": 5, "Other": "3"}}
    state, _ = merge_lists(known, contents(True, interactionsChanged=[wire]))
    assert state["1"].attributes == {"Other": "3"}


ADA = {
    "__type": "urn:inin.com:interactions.chat:fullChatMember",
    "userId": "ada",
    "interactionId": "1",
    "displayName": "Ada",
    "chatMemberType": 2,
    "isTyping": False,
}


@pytest.mark.parametrize(
    "odd",
    [
        {**ADA, "__type": "urn:example.com:newMember"},
        {key: value for key, value in ADA.items() if key != "isTyping"},
        {**ADA, "userId": None},
        None,
        3,
    ],
)
@pytest.mark.parametrize("where", ["Added", "Changed", "Removed"])
def test_what_is_odd_in_a_chat_is_passed_over(where: str, odd: Any) -> None:
    lists: Wire = {"membersAdded": [ADA], "membersChanged": [], "membersRemoved": []}
    lists["members" + where] = [odd, *lists["members" + where]]
    kind = "urn:inin.com:interactions.chat:chatMembersMessage"
    message = read({"__type": kind, "isDelta": False, "interactionId": "1", **lists})
    state, change = merge_chat(ChatState(), message)
    assert list(state.members) == [("ada", "1")]
    assert [one.display_name for one in change.joined] == ["Ada"]
    kind = "urn:inin.com:interactions.chat:chatContentsMessage"
    line = {"chatMember": ADA, "text": "hello", "timestamp": ""}
    lines = {"messagesAdded": [odd, line]}
    message = read({"__type": kind, "isDelta": True, "interactionId": "1", **lines})
    state, change = merge_chat(state, message)
    assert [one.text for one in state.lines] == ["hello"]
