"""Caches: which messages have lists of items, what identifies an item, and who merges what.

A list of items is told by up to three properties: `interactionsAdded`, `interactionsChanged` and
`interactionsRemoved`, or plainly `added`, `changed` and `removed`. A few messages have one list of
items as they are now, of which only those that changed come later.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from msgspec.structs import replace

from generator.emit.planned_models import (
    Field,
    ItemLists,
    Models,
    Shape,
    Struct,
    holds_attributes,
)
from generator.emit.planning.shapes import class_of, hint, union

# Caches that are written by hand, with the messages and the types that they merge.
_BY_HAND = {
    "ChatCache": ("ChatContentsMessage", "ChatMembersMessage", "ChatText", "FullChatMember"),
    "InteractionCache": ("InteractionChangedMessage",),
}
_LISTS = "ListCache"
# What identifies an item whose properties do not tell: several of them, or none, look like an id.
_KEYS = {
    "DirectoryMetadata": ("directoryID",),
    "FullChatMember": ("userId", "interactionId"),
    "LicenseAssignedStatus": ("name",),
    "SessionInformation": ("userId.id", "stationId.id", "applicationName", "machineName"),
    "StatusMessage": ("statusId",),
    "UserStatus": ("userId",),
}
# Messages whose one list has the state of items; an item that a later message lacks is as before.
_STATES = {
    "JobStatusMessage": "jobStatusList",
    "LicenseMessage": "licenseAssignedStatusList",
    "UserActivationMessage": "activationsChanged",
    "UserStatusMessage": "userStatusList",
    "WorkgroupActivationMessage": "activationsChanged",
}
_CHANGES = re.compile("(.*?)(added|changed|removed)", re.IGNORECASE)
_KEY_TYPES = ("string", "integer")
_PLAIN_TYPES = (*_KEY_TYPES, "boolean")
Structs = Mapping[str, Struct]
Key = list[tuple[str, Shape]]
"""The key of an item: the paths of its fields, and the shapes at their ends."""


def with_lists(models: Models, messages: Iterable[str]) -> Models:
    """Return the models, where each message with a list of items knows its list."""
    structs = {struct.name: struct for struct in models.structs}
    kinds = {*messages}
    return replace(
        models,
        structs=tuple(
            replace(struct, lists=_lists(struct, structs)) if struct.name in kinds else struct
            for struct in models.structs
        ),
    )


def plan_caches(models: Models, watches: Iterable[tuple[str, ...]]) -> dict[str, tuple[str, ...]]:
    """Return the caches that an API has the messages for, with other messages of their watches.

    The cache of lists takes any message with lists, beside those.

    Args:
        models: the models, with their lists.
        watches: the messages that each watch brings.
    """
    caches: dict[str, tuple[str, ...]] = {}
    structs = {struct.name: struct for struct in models.structs}
    watches = list(watches)
    for name, (message, *others) in _BY_HAND.items():
        kinds = next((brought for brought in watches if message in brought), ())
        if kinds and structs.keys() >= {*others}:
            caches[name] = kinds
    having = {name for name, struct in structs.items() if struct.lists}
    if having:
        beside = (kind for brought in watches if having & {*brought} for kind in brought)
        caches[_LISTS] = tuple(dict.fromkeys(kind for kind in beside if kind not in having))
    return dict(sorted(caches.items()))


def subscription_type(kinds: Iterable[str], models: Structs) -> str:
    """Return the type of a subscription to some kinds of message, as source of the async form.

    It is a class that makes the cache of the messages, where they have one. Unreadable messages
    come as unknown objects.
    """
    kinds = [*kinds]
    messages = union(kinds)
    for cache, (message, *others) in _BY_HAND.items():
        if message in kinds and models.keys() >= {*others}:
            return f"Async{cache.removesuffix('Cache')}Subscription[{messages}]"
    lists = [models[kind].lists for kind in kinds if kind in models and models[kind].lists]
    if len(lists) == 1 and (one := lists[0]):
        return f"AsyncListSubscription[{one.key_type}, {hint(one.item)}, {messages}]"
    return f"AsyncSubscription[{messages}]"


def _lists(message: Struct, structs: Structs) -> ItemLists | None:
    """Return the list of a message; None if it has none, or several, or items without a key."""
    if not any(field.name == "is_delta" and field.required for field in message.fields):
        return None
    groups: dict[str, dict[str, Field]] = {}
    for field in message.fields:
        if field.wire == _STATES.get(message.name):
            groups[field.wire] = {"states": field}
        elif match := _CHANGES.fullmatch(field.wire):
            groups.setdefault(match[1], {})[match[2].lower()] = field
    lists = [one for group in groups.values() if (one := _list(group, structs))]
    return lists[0] if len(lists) == 1 else None


def _list(group: Mapping[str, Field], structs: Structs) -> ItemLists | None:
    """Return a list of items, or of states; None where they cannot be merged by key.

    Of a list of states, an unknown item is new, and none is removed.
    """
    states, added, changed, removed = map(group.get, ("states", "added", "changed", "removed"))
    first, change = states or added, states or changed
    if first is None or not (change or removed):
        return None
    key, item = _key(first, structs), _entries(first)
    plain = hint(item) if states and key == [] and item.get("type") in _PLAIN_TYPES else ""
    if key is None or (states and not key and not plain):
        return None
    if not (_changes(first, change, key, structs) and _removes(removed, key, structs)):
        return None
    of_change = _entries(change) if change else item
    attributes = "" if states else _attributes(item, structs)
    return ItemLists(
        added="" if states else first.name,
        changed=change.name if change else "",
        removed=removed.name if removed else "",
        key=tuple(path for path, _ in key),
        key_types=tuple(hint(shape) for _, shape in key) or ("str",),
        item=item,
        attributes=attributes if attributes == _attributes(of_change, structs) else "",
        partial=of_change != item,
        plain=plain,
    )


def _entries(field: Field) -> Shape:
    """Return the shape of the items in a list, or in a dictionary."""
    shape = _stated(field.shape)
    entries: Shape = shape.get("items") or shape.get("additionalProperties") or {}
    return entries


def _key(added: Field, structs: Structs) -> Key | None:
    """Return what identifies the items of a field; None if nothing is known.

    Nothing is needed for items that are their own keys, and for dictionaries.
    """
    item = _entries(added)
    if _stated(added.shape).get("type") == "object" or item == {"type": "string"}:
        return []
    return _paths_of_fields(_KEYS.get(class_of(item)) or _looked_up(item, structs), item, structs)


def _looked_up(item: Shape, structs: Structs) -> tuple[str, ...]:
    """Return the path of the property that identifies an item: its id, or the only one."""
    fields = _fields(item, structs)
    wires = {field.wire for field in fields}
    for path in ("configurationId.id", "id"):
        if path.split(".")[0] in wires:
            return (path,)
    ids = [field.wire for field in fields if field.required and field.wire.endswith(("Id", "ID"))]
    return tuple(ids) if len(ids) == 1 else ()


def _paths_of_fields(paths: Iterable[str], item: Shape, structs: Structs) -> Key | None:
    """Return paths of properties as paths of fields, with the shapes at their ends.

    None if there is no path, or one that ends in no text or number.
    """
    ends = []
    for path in paths:
        names, shape = [], item
        for wire in path.split("."):
            field = next((f for f in _fields(shape, structs) if f.wire == wire), None)
            if field is None:
                return None
            names.append(field.name)
            shape = _stated(field.shape)
        if shape.get("type") not in _KEY_TYPES:
            return None
        ends.append((".".join(names), shape))
    return ends or None


def _changes(added: Field, changed: Field | None, key: Key, structs: Structs) -> bool:
    """Tell whether changed items are told as the added ones are, and have their keys."""
    if changed is None or changed.shape == added.shape:
        return True
    return bool(key) and _has(_entries(changed), key, structs)


def _removes(removed: Field | None, key: Key, structs: Structs) -> bool:
    """Tell whether a field has the keys of what is removed, or items with their keys."""
    if removed is None:
        return True
    entry = _entries(removed)
    if entry.get("type") in _KEY_TYPES:
        return [shape for _, shape in key] in ([], [entry])
    return bool(key) and _has(entry, key, structs)


def _has(entry: Shape, key: Key, structs: Structs) -> bool:
    fields = {field.name for field in _fields(entry, structs)}
    return fields >= {path.split(".")[0] for path, _ in key}


def _attributes(item: Shape, structs: Structs) -> str:
    """Return the field with the attributes of an interaction; empty if there is none."""
    return next((f.name for f in _fields(item, structs) if holds_attributes(f)), "")


def _fields(shape: Shape, structs: Structs) -> tuple[Field, ...]:
    struct = structs.get(class_of(shape))
    return struct.fields if struct else ()


def _stated(shape: Shape) -> Shape:
    """Return a shape without null."""
    options = [option for option in shape.get("anyOf", ()) if option != {"type": "null"}]
    return options[0] if len(options) == 1 else shape
