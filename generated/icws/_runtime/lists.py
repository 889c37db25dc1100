# Copied from runtime/lists.py; edits here are lost.
"""Lists of items that messages add to, change and remove from, and their merging.

A message with `isDelta` false replaces the items, one with true changes them. The functions are
pure: a state is never changed, so that any thread can read it. Items that could not be decoded,
or that have no key, are ignored.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from operator import attrgetter
from types import MappingProxyType
from typing import Any, Generic, Protocol, TypeVar

from msgspec import UNSET, Struct, field
from msgspec.structs import fields, replace

from .attributes import Attributes
from .message_type import Message_co, WithDefaults
from .model import Lists, Model, UnknownObject

__all__ = ["HasLists", "ListChange", "check_kinds", "merge_lists"]

K = TypeVar("K")
K_co = TypeVar("K_co", covariant=True)
I_co = TypeVar("I_co", covariant=True)

_EMPTY: Mapping[Any, Any] = MappingProxyType({})


class HasLists(Protocol[K_co, I_co]):
    """A message with lists of items."""

    def _lists(self) -> Lists[K_co, I_co]: ...


class ListChange(WithDefaults, Struct, Generic[K, I_co, Message_co], frozen=True):
    """The change of a list by a message: items by key, in their new or last state.

    ``replaced`` says that the message had the whole list; the other fields are the difference
    even then. They are empty for other kinds of message. ``message`` has the kinds of message that
    the subscription brings.
    """

    message: Message_co
    replaced: bool = False
    added: Mapping[K, I_co] = field(default_factory=lambda: _EMPTY)
    changed: Mapping[K, I_co] = field(default_factory=lambda: _EMPTY)
    removed: Mapping[K, I_co] = field(default_factory=lambda: _EMPTY)


def merge_lists(
    state: Mapping[Any, Any], message: Any
) -> tuple[Mapping[Any, Any], ListChange[Any, Any, Any]]:
    """Return the items of a list by key after a message, and the change.

    A partial change of an unknown item is ignored, since it does not describe all of it.
    """
    if not hasattr(message, "_lists"):
        return state, ListChange(message)
    lists: Lists[Any, Any] = message._lists()
    new = dict(state) if message.is_delta else {}
    # Old or new keys that the message can have changed.
    touched: dict[Any, None] = {} if message.is_delta else dict.fromkeys(state)
    for key, item in _items(lists, message, lists.added):
        new[key] = _new(lists, item)
        touched[key] = None
    for key, item in _items(lists, message, lists.changed):
        if key in new:
            new[key] = _updated(lists, new[key], item)
        elif not lists.partial:
            new[key] = _new(lists, item)
        touched[key] = None
    for key in _removed_keys(lists, message):
        new.pop(key, None)
        touched[key] = None
    return new, ListChange(message, not message.is_delta, *_difference(state, new, touched))


def check_kinds(kinds: Iterable[type[Any]]) -> None:
    """Raise TypeError unless one kind of message, of those that a subscription has, has lists."""
    having = [kind.__name__ for kind in kinds if hasattr(kind, "_lists")]
    if not having:
        raise TypeError("the messages have no lists of items (expected one kind that has them)")
    if len(having) > 1:
        problem = "several kinds of message have lists of items"
        raise TypeError(f"{problem}: {', '.join(having)} (expected one)")


def _items(lists: Lists[Any, Any], message: Any, name: str) -> Iterator[tuple[Any, Any]]:
    """Yield the items of a field with their keys."""
    items = getattr(message, name, UNSET)
    if isinstance(items, dict):
        for key, item in items.items():
            if type(item) is lists.plain or (lists.plain is None and _is_model(item)):
                yield key, item
    elif isinstance(items, list):
        for item in items:
            if (key := _key_of(lists, item)) is not None:
                yield key, item


def _removed_keys(lists: Lists[Any, Any], message: Any) -> Iterator[Any]:
    """Yield the keys of the removed items."""
    items = getattr(message, lists.removed, UNSET)
    for item in items if isinstance(items, list) else ():
        key = item if _is_key(item) else _key_of(lists, item)
        if key is not None:
            yield key


def _key_of(lists: Lists[Any, Any], item: Any) -> Any:
    """Return the key of an item; None if it has none."""
    if not lists.key:
        return item if _is_key(item) else None
    if not _is_model(item):
        return None
    try:
        key: Any = attrgetter(*lists.key)(item)
    except AttributeError:
        return None
    parts = key if len(lists.key) > 1 else (key,)
    return key if all(map(_is_key, parts)) else None


def _new(lists: Lists[Any, Any], item: Any) -> Any:
    """Return an item as the state keeps it."""
    if not lists.attributes:
        return item
    merged = Attributes().merged(getattr(item, lists.attributes))
    return replace(item, **{lists.attributes: merged})


def _updated(lists: Lists[Any, Any], item: Any, change: Any) -> Any:
    """Return an item with the properties that a change states, be they null.

    An item that comes as another class than before is replaced.
    """
    if lists.plain or (type(item) is not type(change) and not lists.partial):
        return _new(lists, change)
    wire_names = dict(zip(item.__struct_fields__, item.__struct_encode_fields__, strict=True))
    stated = {name: getattr(change, name, UNSET) for name in wire_names}
    additional = stated.pop("additional_properties") or {}
    stated = {name: value for name, value in stated.items() if value is not UNSET}
    if lists.attributes:
        merged = getattr(item, lists.attributes).merged(stated[lists.attributes])
        stated[lists.attributes] = merged
    before = item.additional_properties or {}
    replaced = {wire_names[name] for name in stated}
    unchanged = {wire: value for wire, value in before.items() if wire not in replaced}
    stated |= dict.fromkeys(_unfit(type(item), additional), UNSET)
    return replace(item, **stated, additional_properties=unchanged | additional or UNSET)


def _unfit(kind: type[Any], additional: Collection[str]) -> Iterator[str]:
    """Yield the optional fields of a class whose values came as additional properties.

    Those values do not fit the fields, and what the fields had before is out of date.
    """
    if additional:
        for field in fields(kind):
            if field.encode_name in additional and not field.required:
                yield field.name


def _is_model(item: object) -> bool:
    return isinstance(item, Model) and not isinstance(item, UnknownObject)


def _is_key(item: object) -> bool:
    return isinstance(item, (str, int))


def _difference(
    old: Mapping[Any, Any], new: Mapping[Any, Any], keys: Iterable[Any]
) -> tuple[Mapping[Any, Any], Mapping[Any, Any], Mapping[Any, Any]]:
    """Compare some keys: return values only in the new, that differ, and only in the old."""
    added: dict[Any, Any] = {}
    changed: dict[Any, Any] = {}
    removed: dict[Any, Any] = {}
    for key in keys:
        before, now = old.get(key), new.get(key)
        if now is None:
            if before is not None:
                removed[key] = before
        elif before is None:
            added[key] = now
        elif before is not now and before != now:
            changed[key] = now
    return MappingProxyType(added), MappingProxyType(changed), MappingProxyType(removed)
