"""Routing of messages to subscriptions, against a model that asks each one."""

from __future__ import annotations

from typing import Any

import msgspec
from hypothesis import given
from hypothesis import strategies as st

from icws import UNSET, UnknownObject, models
from icws._runtime.model import Model
from icws._runtime.routing import Router

CHANGED = "urn:inin.com:interactions:interactionChangedMessage"
KINDS: list[type[Any]] = [
    models.InteractionChangedMessage,
    models.InteractionDeallocatedMessage,
    models.MultipleSubscriptionMessage,
    UnknownObject,
]
IDS = st.sampled_from(["1", "2", "3"])
KEYS = st.one_of(
    st.just({}),
    st.builds(lambda v: {"interactionId": v}, IDS),
    st.builds(lambda v: {"subscriptionId": v}, IDS),
    st.builds(lambda v, w: {"interactionId": v, "SUBSCRIPTIONID": w}, IDS, IDS),
)
MESSAGES = st.one_of(
    st.builds(
        models.InteractionChangedMessage,
        is_delta=st.just(True),
        interaction_id=IDS,
        attributes=st.just({}),
    ),
    st.builds(models.InteractionDeallocatedMessage, is_delta=st.just(True), interaction_id=IDS),
    st.builds(
        models.MultipleSubscriptionMessage,
        is_delta=st.just(True),
        subscription_id=st.one_of(st.just(UNSET), IDS),
    ),
    st.builds(
        lambda urn, data: UnknownObject(data={"__type": urn, **data}),
        st.sampled_from([CHANGED, "urn:example.com:other"]),
        st.one_of(st.just({}), st.builds(lambda v: {"INTERACTIONID": v}, IDS)),
    ),
)
TARGETS = st.lists(st.tuples(st.lists(st.sampled_from(KINDS), unique=True), KEYS), max_size=8)


def properties(message: Any) -> dict[str, str]:
    if isinstance(message, UnknownObject):
        return {name.lower(): value for name, value in message.data.items()}
    found = {name.replace("_", ""): getattr(message, name) for name in message.__struct_fields__}
    return {name: value for name, value in found.items() if value is not UNSET}


def is_for(message: Any, kinds: list[type[Any]], keys: dict[str, str]) -> bool:
    if not kinds:
        return True
    if type(message) not in kinds:
        by_urn = isinstance(message, UnknownObject) and message.type == CHANGED
        if not (by_urn and models.InteractionChangedMessage in kinds):
            return False
    elif type(message) is UnknownObject:
        return True
    if isinstance(message, models.MultipleSubscriptionMessage):
        keys = {name: value for name, value in keys.items() if name.lower() == "subscriptionid"}
    else:
        keys = {name: value for name, value in keys.items() if name.lower() == "interactionid"}
    said = properties(message)
    return all(said.get(name.lower(), value) == value for name, value in keys.items())


@given(TARGETS, st.lists(MESSAGES, max_size=6), st.data())
def test_each_message_finds_who_asked_for_it(
    targets: list[tuple[list[type[Any]], dict[str, str]]], messages: list[Any], data: st.DataObject
) -> None:
    router: Router[int] = Router()
    for number, (kinds, keys) in enumerate(targets):
        router.add(number, kinds, keys)
    left = set(range(len(targets)))
    for message in messages:
        found = router.targets(message)
        assert sorted(found) == [n for n in sorted(left) if is_for(message, *targets[n])]
        if left and data.draw(st.booleans()):
            gone = data.draw(st.sampled_from(sorted(left)))
            left.remove(gone)
            router.remove(gone)
    for number in left:
        router.remove(number)
    assert len(router) == 0


def test_who_follows_a_new_id_keeps_the_old_one() -> None:
    router: Router[str] = Router()
    kinds = [models.InteractionMorphedMessage, models.InteractionDeallocatedMessage]
    router.add("a", kinds, {"interactionId": "1"})
    router.add("b", kinds, {"interactionId": "2"})
    morphed = models.InteractionMorphedMessage(
        is_delta=False, interaction_id="1", new_interaction_id="2"
    )
    assert router.targets(morphed) == ["a"]
    assert router.keys("a") == {"interactionId": "2"}

    def gone(interaction: str) -> list[str]:
        return sorted(
            router.targets(
                models.InteractionDeallocatedMessage(is_delta=False, interaction_id=interaction)
            )
        )

    assert gone("1") == ["a"]
    assert gone("2") == ["a", "b"]
    router.remove("a")
    assert gone("1") == []
    assert gone("2") == ["b"]
    router.remove("b")
    assert len(router) == 0


def test_a_target_that_follows_an_object_keeps_its_other_keys() -> None:
    router: Router[str] = Router()
    kinds = [models.InteractionMorphedMessage]
    router.add("a", kinds, {"INTERACTIONID": 1, "workgroup": "x"})
    assert router.moved() == []
    router.targets(
        models.InteractionMorphedMessage(is_delta=False, interaction_id="1", new_interaction_id="2")
    )
    assert router.keys("a") == {"INTERACTIONID": "2", "workgroup": "x"}
    assert (router.moved(), router.moved()) == (["a"], [])


def test_a_target_that_was_removed_has_no_keys_and_is_not_moved() -> None:
    router: Router[str] = Router()
    message = models.InteractionMorphedMessage(
        is_delta=False, interaction_id="1", new_interaction_id="2"
    )
    for name in ("a", "b"):
        router.add(name, [models.InteractionMorphedMessage], {"interactionId": "1"})
    assert router.targets(message) == ["a", "b"]
    router.remove("a")
    router.remove("nobody")
    assert (router.keys("a"), router.moved()) == ({}, ["b"])
    router.targets(message)
    assert router.clear() == ["b"]
    assert (len(router), router.keys("b"), router.moved()) == (0, {}, [])


def test_kinds_that_were_never_met_before_are_known_by_their_wire_names() -> None:
    class Renamed(Model, tag_field="__type", tag="urn:renamed"):
        thing: str = msgspec.field(name="thingID")

    class Plain:
        pass

    router: Router[str] = Router()
    router.add("model", [Renamed], {"THINGid": "1"})
    router.add("plain", [Plain], {"thingId": "1"})
    assert router.targets(Renamed(thing="1")) == ["model"]
    assert router.targets(Renamed(thing="2")) == []
    assert router.targets(Plain()) == ["plain"]
    for thing, targets in (("1", ["model"]), ("2", [])):
        unknown = UnknownObject(data={"__type": "urn:renamed", "thingId": thing})
        assert router.targets(unknown) == targets


def test_what_is_no_text_or_number_is_no_key() -> None:
    router: Router[int] = Router()
    router.add(1, [models.InteractionChangedMessage], {"interactionID": "1"})
    nested: Any = "1"
    for _ in range(100_000):
        nested = [nested]
    for value, found in [("1", [1]), (1, [1]), ("2", []), (nested, [1]), ({}, [1])]:
        odd = UnknownObject(data={"__type": CHANGED, "interactionID": value})
        assert router.targets(odd) == found
