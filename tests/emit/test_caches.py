"""Lists of messages are found in the spec, with what identifies an item; caches follow."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest

from generator.emit.planned_models import Field, ItemLists, Models, Shape, Struct
from generator.emit.planning.caches import plan_caches, subscription_type, with_lists
from generator.emit.planning.client import plan_spec
from generator.emit.planning.naming import snake_case
from generator.emit.planning.shapes import hint, reference
from generator.emit.rendering.client import render
from generator.spec.load import load_spec
from tests.embedded import client_plan, spec

HERE = Path(__file__).parent
TEXT: Shape = {"type": "string"}
NUMBER: Shape = {"type": "integer"}


def test_an_api_without_lists_and_chats_has_no_caches() -> None:
    plan = plan_spec(load_spec(HERE / "fixture_spec"))
    assert plan.caches == {}
    files = render(plan)
    assert not [path for path in files if path.endswith("caches.py")]
    assert b"Cache" not in files["icws/__init__.py"]


def test_the_real_api_has_all_three_with_what_their_watches_bring() -> None:
    caches = client_plan().caches
    assert [*caches] == ["ChatCache", "InteractionCache", "ListCache"]
    assert caches["ChatCache"] == ("ChatMembersMessage", "ChatContentsMessage")
    assert "InteractionMorphedMessage" in caches["InteractionCache"]
    assert "QueueSubscriptionStateMessage" in caches["ListCache"]
    assert "QueueContentsMessage" not in caches["ListCache"]


def test_the_lists_of_the_real_api() -> None:
    golden, lists = HERE / "lists.txt", "".join(map(_line, _with_lists()))
    if os.environ.get("UPDATE_GOLDEN"):
        golden.write_text(lists, "utf-8")
    assert lists == golden.read_text("utf-8")


def test_every_message_that_tells_what_was_removed_or_changed_has_a_list() -> None:
    """Those of the spec that have a cache are all that can have one, by the names alone."""
    change = re.compile("(.*?)(added|changed|removed)", re.IGNORECASE)
    having = set()
    for name, message in spec().messages.items():
        parts: dict[str, set[str]] = {}
        schema: Mapping[str, Any] = message.payload.resolved().value
        for holder in [schema, *schema.get("allOf", ())]:
            for wire, value in holder.get("properties", {}).items():
                match = change.fullmatch(wire)
                if match and "$ref" not in str(value.get("allOf")):
                    parts.setdefault(match[1], set()).add(match[2].lower())
        if any("added" in part and len(part) > 1 for part in parts.values()):
            having.add(name[0].upper() + name[1:])
    states = {s.name for s in _with_lists() if s.lists and not s.lists.added}
    assert states == {
        "JobStatusMessage",
        "LicenseMessage",
        "UserActivationMessage",
        "UserStatusMessage",
        "WorkgroupActivationMessage",
    }
    assert having == {struct.name for struct in _with_lists()} - states


def test_the_type_of_a_subscription_has_the_cache_of_its_messages() -> None:
    """A foreign API may have a message of a name that is known, and not what it is made of."""
    plan = client_plan()
    watches = {m.address: m.subscription for a in plan.areas for m in a.every_method if m.watch}
    callback = "models.CallbackMessage | UnknownObject"
    assert watches["interactions.callback.subscribe"] == f"AsyncSubscription[{callback}]"
    users = "str, models.User, models.UsersMessage | UnknownObject"
    assert watches["configuration.users.subscribe"] == f"AsyncListSubscription[{users}]"
    chat = "models.ChatMembersMessage | models.ChatContentsMessage | UnknownObject"
    assert watches["interactions.chat.subscribe"] == f"AsyncChatSubscription[{chat}]"
    assert watches["interactions.subscribe"].startswith("AsyncInteractionSubscription[")
    kinds = ["ChatContentsMessage", "Unknown"]
    foreign = "AsyncSubscription[models.ChatContentsMessage | models.Unknown | UnknownObject]"
    assert subscription_type(kinds, {}) == foreign


def test_no_watch_brings_two_lists() -> None:
    having = {struct.name for struct in _with_lists()}
    methods = [method for area in client_plan().areas for method in area.every_method]
    assert not [m.name for m in methods if m.watch and len(having & {*m.brings}) > 1]


def _with_lists() -> list[Struct]:
    return sorted((s for s in client_plan().models.structs if s.lists), key=lambda s: s.name)


def _line(struct: Struct) -> str:
    lists = struct.lists
    assert lists is not None
    names = ", ".join(filter(None, (lists.added, lists.changed, lists.removed)))
    more = [f"attributes: {lists.attributes}"] if lists.attributes else []
    more += ["changes are partial"] if lists.partial else []
    said = f"{struct.name}: {names}\n    {lists.key_type} -> {hint(lists.item)}"
    said += f", by {', '.join(lists.key)}" if lists.key else ""
    return "\n    ".join([said, *more]) + "\n"


def fields(**shapes: Shape) -> tuple[Field, ...]:
    """Return fields by their wire names; those that end with `_` may be left out."""
    return tuple(
        Field(snake_case(wire), wire.strip("_"), shape, not wire.endswith("_"), (), "", False)
        for wire, shape in shapes.items()
    )


def struct(class_name: str, /, **shapes: Shape) -> Struct:
    every = fields(**shapes)
    return Struct(class_name, class_name, (), (), None, every)


def items(shape: Shape) -> Shape:
    return {"type": "array", "items": shape}


def planned(message: Mapping[str, Shape], *others: Struct) -> ItemLists | None:
    """Return the list of a message with some properties."""
    structs = (struct("Told", isDelta={"type": "boolean"}, **message), *others)
    (first, *rest) = with_lists(Models(structs, (), ()), ["Told"]).structs
    assert not any(one.lists for one in rest)
    return first.lists


def of_things(**shapes: Shape) -> ItemLists | None:
    """Return the list of a message about things that have some properties."""
    thing = items(reference("Thing"))
    message = {"thingsAdded": thing, "thingsChanged": thing, "thingsRemoved": items(TEXT)}
    return planned(message, struct("Thing", **shapes), struct("Id", id=TEXT))


NULLABLE: Shape = {"anyOf": [reference("Id"), {"type": "null"}]}


@pytest.mark.parametrize(
    ("shapes", "key"),
    [
        ({"id": TEXT, "otherId": TEXT}, "id"),
        ({"configurationId_": reference("Id"), "id": TEXT}, "configuration_id.id"),
        ({"configurationId_": NULLABLE}, "configuration_id.id"),
        ({"thingId": TEXT, "ownerId_": TEXT, "paid_": TEXT}, "thing_id"),
        ({"thingID": TEXT}, "thing_id"),
    ],
)
def test_the_id_of_an_item_identifies_it(shapes: dict[str, Shape], key: str) -> None:
    lists = of_things(**shapes)
    assert lists == ItemLists(
        *("things_added", "things_changed", "things_removed"),
        key=(key,),
        key_types=("str",),
        item=reference("Thing"),
    )


@pytest.mark.parametrize(
    "shapes",
    [
        {"name": TEXT},
        {"thingId": TEXT, "ownerId": TEXT},
        {"thingId_": TEXT},
        {"id": {"type": "boolean"}},
        {"id": items(TEXT)},
        # The removed ones have keys of another type.
        {"id": NUMBER},
        {"configurationId": TEXT},
    ],
)
def test_an_item_that_nothing_identifies_has_no_cache(shapes: dict[str, Shape]) -> None:
    assert of_things(**shapes) is None


def _messages() -> Iterator[tuple[dict[str, Shape], str | None]]:
    whole, part, texts = items(reference("Whole")), items(reference("Part")), items(TEXT)
    by_key = {"type": "object", "additionalProperties": reference("Bare")}
    yield {"added": whole, "changed": part, "removed": part}, "str added changed removed partial"
    yield {"added": whole, "removed": whole}, "str added removed"
    yield {"added": whole, "changed": whole}, "str added changed"
    yield {"idsAdded": texts, "idsRemoved": texts}, "str ids_added ids_removed"
    yield {"added": by_key, "changed": by_key, "removed": texts}, "str added changed removed"
    # What is only added to, or only changes, is no list that can be merged.
    yield {"added": whole}, None
    yield {"changed": whole, "removed": texts}, None
    # Changed items have no keys, or are told in another way.
    yield {"added": texts, "changed": whole}, None
    yield {"added": whole, "changed": items(reference("Bare"))}, None
    yield {"added": by_key, "changed": items(reference("Bare"))}, None
    # Two lists would need two caches.
    yield {"aAdded": whole, "aRemoved": whole, "bAdded": whole, "bRemoved": whole}, None
    yield {"linesAdded": texts, "added": whole, "removed": texts}, "str added removed"
    # What identifies the removed ones is missing.
    yield {"added": whole, "removed": items(reference("Bare"))}, None
    yield {"added": items(reference("Missing")), "removed": texts}, None
    yield {"added": TEXT, "removed": TEXT}, None


@pytest.mark.parametrize(("message", "expected"), list(_messages()))
def test_the_lists_of_a_message(message: dict[str, Shape], expected: str | None) -> None:
    others = struct("Whole", id=TEXT, name=TEXT), struct("Part", id=TEXT), struct("Bare", name=TEXT)
    lists = planned(message, *others)
    said = None
    if lists:
        names = [lists.key_type, lists.added, lists.changed, lists.removed]
        said = " ".join(filter(None, [*names, "partial" if lists.partial else ""]))
    assert said == expected


def test_a_message_with_the_states_of_items_has_a_list_if_they_have_keys() -> None:
    for field, has_list in (("userId", True), ("name", False)):
        told = struct(
            "UserStatusMessage",
            isDelta={"type": "boolean"},
            userStatusList=items(reference("UserStatus")),
        )
        status = struct("UserStatus", **{field: TEXT})
        lists = with_lists(Models((told, status), (), ()), [told.name]).structs[0].lists
        assert (lists is not None) is has_list
        if lists:
            assert (lists.added, lists.changed, lists.removed) == ("", "user_status_list", "")
            assert lists.key == ("user_id",)


def test_a_message_that_may_be_no_delta_only_has_lists() -> None:
    whole = struct("Whole", id=TEXT)
    both = {"added": items(reference("Whole")), "removed": items(TEXT)}
    for told in (struct("Told", **both), struct("Told", isDelta_={"type": "boolean"}, **both)):
        models = with_lists(Models((told, whole), (), ()), ["Told"])
        assert [one.lists for one in models.structs] == [None, None]
    # Neither has another class than a message.
    told = struct("Told", isDelta={"type": "boolean"}, **both)
    assert with_lists(Models((told, whole), (), ()), []).structs[0].lists is None


def test_the_cache_of_lists_takes_what_comes_beside_them() -> None:
    thing, both = struct("Thing", id=TEXT), {"added": items(reference("Thing"))}
    told = struct("Told", isDelta={"type": "boolean"}, removed=items(TEXT), **both)
    models = with_lists(Models((told, thing), (), ()), ["Told"])
    watches = [("Told", "State"), ("Other",), ("More", "Told", "State")]
    assert plan_caches(models, watches) == {"ListCache": ("State", "More")}
    assert plan_caches(models, []) == {"ListCache": ()}
    assert plan_caches(Models((thing,), (), ()), watches) == {}
