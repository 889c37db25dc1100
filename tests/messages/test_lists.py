"""Lists that messages change: whatever is added, changed and removed, the state is the server's."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

import msgspec
import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, rule, run_state_machine_as_test

from icws import UNSET, UnknownObject, models
from icws._runtime.decoding import Decoder
from icws._runtime.lists import check_kinds, merge_lists
from icws.messages import AnyMessage

Wire = dict[str, Any]
MESSAGES = Decoder[list[Any]](list[AnyMessage])


@dataclass(frozen=True)
class Kind:
    """A kind of message with a list of items, each of which has a letter.

    Its functions take a letter.

    Attributes:
        urn: the `__type` of the message.
        prefix: the beginning of the names of its lists.
        added: what an added item has on the wire, beside the properties that may be left out.
        changed: the same of a changed item; none where items do not change.
        removed: a removed item on the wire.
        key: the key of an item in the state.
        partial: whether a changed item is only a part of an item.
        more: other properties of the message.
    """

    urn: str
    prefix: str
    added: Callable[[str], Any]
    changed: Callable[[str], Wire] | None
    removed: Callable[[str], Any] = str
    key: Callable[[str], Any] = str
    partial: bool = False
    more: tuple[tuple[str, Any], ...] = ()

    def message(self, is_delta: bool, **lists: Any) -> Any:
        """Return a message with some lists; what is None is left out."""
        wire = {"__type": self.urn, "isDelta": is_delta, **dict(self.more)}
        for part, items in lists.items():
            if items is not None:
                wire[f"{self.prefix}{part.title()}" if self.prefix else part] = items
        return MESSAGES.decode(json.dumps([wire]).encode())[0]


def user(letter: str) -> Wire:
    return {"configurationId": {"id": letter}}


def campaign(letter: str) -> Wire:
    urn = "urn:inin.com:dialer:availableCampaign"
    return {"__type": urn, "id": letter, "name": "n", "workgroup": "w", "campaignType": 0}


def changed_campaign(letter: str) -> Wire:
    return {"__type": "urn:inin.com:dialer:changedCampaign", "id": letter, "name": "other"}


def session(letter: str, reason: int = 0) -> Wire:
    place = {"userId": {"id": letter}, "stationId": {"id": "s"}}
    return {**place, "applicationName": "a", "machineName": "m", "reason": reason}


KINDS = {
    "users": Kind("urn:inin.com:configuration.people:usersMessage", "", user, user),
    "campaigns": Kind(
        "urn:inin.com:dialer:availableCampaignsMessage",
        "campaigns",
        campaign,
        changed_campaign,
        removed=lambda letter: {"id": letter},
        partial=True,
        more=(("agentHasLogonCampaignRight", True),),
    ),
    "sessions": Kind(
        "urn:inin.com:session:sessionsMessage",
        "sessions",
        session,
        None,
        # What is no part of the key may have changed since.
        removed=lambda letter: session(letter, 1),
        key=lambda letter: (letter, "s", "a", "m"),
    ),
    "memos": Kind("urn:inin.com:alerts:memoListMessage", "", lambda _: {}, lambda _: {}),
    "requests": Kind(
        "urn:inin.com:interactions.assistance:assistanceRequestListMessage", "requests", str, None
    ),
}
# Properties that may be left out, and one that only later clients know.
MORE: dict[str, dict[str, Any]] = {
    "users": {"notes": st.sampled_from(["1", "2", None]), "extension": st.just("1") | st.none()},
    "campaigns": {"status": st.lists(st.just(1), max_size=1)},
    "memos": {"memoTitle": st.sampled_from("12"), "url": st.just("1")},
}
LETTERS = st.sampled_from("abcd")


def wire_of(item: Any) -> Any:
    """Return an item as the server would send it."""
    wire = msgspec.to_builtins(item)
    if isinstance(wire, dict):
        wire |= wire.pop("$additional_properties", {})
    return wire


def with_more(kind: str, wire: Any, more: Wire) -> Any:
    return {**wire, **more} if kind in MORE else wire


class Lists(RuleBasedStateMachine):
    """A list on a server, the messages about it, and what a client makes of them."""

    kind = ""

    def __init__(self) -> None:
        super().__init__()
        self.server: dict[Any, Any] = {}
        self.state: Mapping[Any, Any] = {}
        self.followed: dict[Any, Any] = {}
        self.versions: list[tuple[Mapping[Any, Any], dict[Any, Any]]] = []

    @rule(data=st.data(), is_delta=st.booleans())
    def something_happens(self, data: st.DataObject, is_delta: bool) -> None:
        kind = KINDS[self.kind]
        later = {"laterProperty": st.integers(0, 2)}
        more = st.fixed_dictionaries({}, optional={**MORE.get(self.kind, {}), **later})
        items = st.dictionaries(LETTERS, more, max_size=3)
        added = {
            letter: with_more(self.kind, kind.added(letter), extra)
            for letter, extra in data.draw(items).items()
        }
        changed: dict[str, Any] = {}
        if kind.changed:
            changed = {
                letter: with_more(self.kind, kind.changed(letter), extra)
                for letter, extra in data.draw(items).items()
            }
        removed = data.draw(st.lists(LETTERS, max_size=2))
        self.on_server(kind, is_delta, added, changed, removed)
        as_map = self.kind == "memos"
        message = kind.message(
            is_delta,
            added=added if as_map else [*added.values()],
            changed=(changed if as_map else [*changed.values()]) if kind.changed else None,
            # A list that would be empty can be left out.
            removed=[kind.removed(letter) for letter in removed] or None,
        )
        self.arrives(message, is_delta)

    def on_server(
        self,
        kind: Kind,
        is_delta: bool,
        added: dict[str, Any],
        changed: dict[str, Any],
        removed: list[str],
    ) -> None:
        if not is_delta:
            self.server.clear()
        for letter, item in added.items():
            self.server[kind.key(letter)] = item
        for letter, item in changed.items():
            if letter in self.server:
                # The type of a part is not that of the whole.
                stated = {k: v for k, v in item.items() if k != "__type"}
                self.server[letter] = {**self.server[letter], **stated}
            elif not kind.partial:
                self.server[letter] = item
        for letter in removed:
            self.server.pop(kind.key(letter), None)

    def arrives(self, message: Any, is_delta: bool) -> None:
        before = self.state
        self.state, change = merge_lists(before, message)
        assert {key: wire_of(item) for key, item in self.state.items()} == self.server
        assert change.replaced is not is_delta
        # The changes alone add up to the same.
        assert before.keys().isdisjoint(change.added)
        assert before.keys() >= {*change.changed, *change.removed}
        assert all(before[key] == item for key, item in change.removed.items())
        self.followed |= {**change.added, **change.changed}
        for key in change.removed:
            del self.followed[key]
        assert self.followed == self.state
        self.versions.append((self.state, {k: wire_of(v) for k, v in self.state.items()}))

    def teardown(self) -> None:
        for state, wires in self.versions:
            assert {key: wire_of(item) for key, item in state.items()} == wires


@pytest.mark.parametrize("kind", KINDS)
def test_a_list_is_what_the_server_has(kind: str) -> None:
    machine = type("Machine", (Lists,), {"kind": kind})
    run_state_machine_as_test(machine, settings=settings(max_examples=40, stateful_step_count=8))


USERS = KINDS["users"]


def users(*items: Any) -> Mapping[Any, Any]:
    state, _ = merge_lists({}, USERS.message(False, added=list(items)))
    return state


def test_null_clears_and_nothing_keeps() -> None:
    known = users({**user("a"), "notes": "1", "extension": "2"})
    state, change = merge_lists(known, USERS.message(True, changed=[{**user("a"), "notes": None}]))
    assert (state["a"].notes, state["a"].extension) == (None, "2")
    assert change.changed == {"a": state["a"]}
    again, change = merge_lists(state, USERS.message(True, changed=[user("a")]))
    assert (again, change.changed) == (state, {})


def test_a_value_that_does_not_fit_replaces_the_one_that_did() -> None:
    known = users({**user("a"), "notes": "1", "laterProperty": 1})
    state, _ = merge_lists(known, USERS.message(True, changed=[{**user("a"), "notes": 5}]))
    assert state["a"].notes is UNSET
    assert state["a"].additional_properties == {"laterProperty": 1, "notes": 5}
    state, _ = merge_lists(state, USERS.message(True, changed=[{**user("a"), "notes": "2"}]))
    assert state["a"].notes == "2"
    assert state["a"].additional_properties == {"laterProperty": 1}


def test_a_part_keeps_what_it_does_not_know() -> None:
    """A changed campaign has no workgroup by the spec, and a campaign must have one."""
    kind = KINDS["campaigns"]
    known, _ = merge_lists({}, kind.message(False, added=[campaign("a")]))
    odd = {**changed_campaign("a"), "workgroup": "x", "hasBaseScript": True}
    state, _ = merge_lists(known, kind.message(True, changed=[odd]))
    assert isinstance(state["a"], models.AvailableCampaign)
    assert (state["a"].name, state["a"].workgroup) == ("other", "w")
    assert state["a"].additional_properties == {"workgroup": "x", "hasBaseScript": True}


ODD: list[Any] = [
    None,
    5,
    "b",
    [],
    {},
    {"configurationId": None},
    {"configurationId": {"id": None}},
]
ODD += [{"configurationId": {"id": ["b"]}}, {"configurationId": "b"}, {"__type": "urn:x", "id": 1}]


@pytest.mark.parametrize("odd", ODD)
@pytest.mark.parametrize("where", ["added", "changed", "removed"])
def test_an_item_without_a_key_is_passed_over(where: str, odd: Any) -> None:
    known = users(user("a"))
    lists: Wire = {"added": [user("c")]}
    lists[where] = [odd, *lists.get(where, [])]
    state, change = merge_lists(known, USERS.message(True, **lists))
    assert [*state] == ["a", "c"]
    assert [*change.added] == ["c"]


@pytest.mark.parametrize("odd", [None, 5, "b", {"a": user("a")}])
@pytest.mark.parametrize("where", ["added", "changed", "removed"])
def test_what_is_no_list_is_passed_over(where: str, odd: Any) -> None:
    known = users(user("a"))
    state, _ = merge_lists(known, USERS.message(True, **{where: odd}))
    assert state == known


def test_a_dictionary_keeps_its_items_only() -> None:
    kind = KINDS["memos"]
    state, change = merge_lists({}, kind.message(False, added={"a": {"url": "u"}, "b": 5}))
    assert {key: memo.url for key, memo in state.items()} == {"a": "u"}
    assert [*change.added] == ["a"]


def test_a_dictionary_of_plain_values_has_their_states() -> None:
    def message(is_delta: bool, **changed: Any) -> models.UserActivationMessage:
        told = {
            "__type": "urn:inin.com:activations:userActivationMessage",
            "isDelta": is_delta,
            "subscriptionId": "s",
            "userId": "ada",
            "activationsChanged": changed,
        }
        return models.UserActivationMessage.from_dict(told)

    state, change = merge_lists({}, message(False, Billing=True, Sales=False))
    assert (state, change.added) == ({"Billing": True, "Sales": False}, state)
    state, change = merge_lists(state, message(True, Sales=True, Support=False))
    assert state == {"Billing": True, "Sales": True, "Support": False}
    assert (change.added, change.changed) == ({"Support": False}, {"Sales": True})
    assert merge_lists(state, message(False))[0] == {}


def test_other_messages_change_nothing() -> None:
    known = users(user("a"))
    unknown = UnknownObject(data={"__type": "urn:example.com:new", "isDelta": False})
    state, change = merge_lists(known, unknown)
    assert state is known
    assert (change.message, change.replaced, change.added) == (unknown, False, {})


def test_one_kind_has_lists() -> None:
    check_kinds([models.QueueContentsMessage, models.QueueSubscriptionStateMessage, UnknownObject])
    with pytest.raises(TypeError, match="no lists of items"):
        check_kinds([])
    with pytest.raises(TypeError, match="UsersMessage, QueueContentsMessage"):
        check_kinds([models.UsersMessage, models.QueueContentsMessage])
