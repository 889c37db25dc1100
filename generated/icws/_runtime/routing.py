# Copied from runtime/routing.py; edits here are lost.
"""Which subscriptions a message is for: found by its kind and its keys, not by asking each one."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Iterator, Mapping
from typing import Any, Generic, TypeVar

from .locking import GuardedLock
from .model import Model, UnknownObject

__all__ = ["Router"]

T = TypeVar("T", bound=Hashable)
Names = tuple[str, ...]
Values = tuple[str, ...]


class _Group(Generic[T]):
    """The targets of one kind that are told apart by the same properties."""

    __slots__ = ("by_values", "every")

    def __init__(self) -> None:
        self.every: dict[T, None] = {}
        self.by_values: dict[Values, dict[T, None]] = {}


class _Entry:
    """What a target asked for; `keys` are the latest, by the names that it gave them."""

    __slots__ = ("keys", "kinds", "places")

    def __init__(self, kinds: tuple[type[Any], ...], keys: dict[str, str]) -> None:
        self.kinds = kinds
        self.keys = keys
        self.places: list[tuple[type[Any], Names, Values]] = []


class Router(Generic[T]):
    """The targets of messages. It can be used from several threads.

    A target asks for kinds of message, all of them where it names none, and is told apart from
    others by keys: those that a message has as properties, by the same name in any case of
    letters, must be equal. A message without the property goes to all who asked for its kind.
    """

    def __init__(self) -> None:
        self._lock = GuardedLock()
        self._entries: dict[T, _Entry] = {}
        self._every_kind: dict[T, None] = {}
        self._groups: dict[type[Any], dict[Names, _Group[T]]] = {}
        self._kinds: dict[str, type[Any]] = {}
        self._moved: dict[T, None] = {}

    def __len__(self) -> int:
        return len(self._entries)

    def add(
        self, target: T, kinds: Iterable[type[Any]] = (), keys: Mapping[str, object] | None = None
    ) -> None:
        """Let a target have messages from now on."""
        texts = {name: str(value) for name, value in (keys or {}).items()}
        with self._lock:
            entry = self._entries[target] = _Entry(tuple(kinds), texts)
            if not entry.kinds:
                self._every_kind[target] = None
            self._index(target, entry)

    def remove(self, target: T) -> None:
        """Let a target have no more. Nothing happens if it had none."""
        with self._lock:
            entry = self._entries.pop(target, None)
            self._every_kind.pop(target, None)
            self._moved.pop(target, None)
            for kind, names, values in entry.places if entry else ():
                self._drop(target, kind, names, values)

    def clear(self) -> list[T]:
        """Remove all targets and return them."""
        with self._lock:
            targets = list(self._entries)
            for part in (
                self._entries,
                self._every_kind,
                self._groups,
                self._kinds,
                self._moved,
            ):
                part.clear()
            return targets

    def keys(self, target: T) -> Mapping[str, str]:
        """Return the keys of a target; after an object took another's place, the new ones."""
        with self._lock:
            entry = self._entries.get(target)
            return dict(entry.keys) if entry else {}

    def moved(self) -> list[T]:
        """Return the targets with new keys since this was last asked."""
        if not self._moved:
            return []
        with self._lock:
            moved = list(self._moved)
            self._moved.clear()
            return moved

    def targets(self, message: object) -> list[T]:
        """Return who a message is for, each once.

        A property called ``new`` and then the name of a key tells that something takes another's
        place: who got this message gets from now on what has the new key as well.
        """
        read = _reader(message)
        found: dict[T, None] = {}
        with self._lock:
            for kind in self._kinds_of(message):
                for names, group in self._groups.get(kind, {}).items():
                    hit = _hit(group, [read(name) for name in names])
                    found.update(hit)
                    self._follow(list(hit), names, read)
            found.update(self._every_kind)
        return list(found)

    def _kinds_of(self, message: object) -> Iterator[type[Any]]:
        yield from type(message).__mro__
        if isinstance(message, UnknownObject) and message.type in self._kinds:
            # Of a known type, which it did not fit: who asked for the type gets it as it is.
            yield self._kinds[message.type]

    def _index(self, target: T, entry: _Entry) -> None:
        lower = {name.lower(): value for name, value in entry.keys.items()}
        for kind in entry.kinds:
            urn = getattr(getattr(kind, "__struct_config__", None), "tag", None)
            if isinstance(urn, str):
                self._kinds[urn] = kind
            names = tuple(name for name in lower if name in _fields(kind))
            values = tuple(lower[name] for name in names)
            group = self._groups.setdefault(kind, {}).setdefault(names, _Group())
            group.every[target] = None
            group.by_values.setdefault(values, {})[target] = None
            if (kind, names, values) not in entry.places:
                entry.places.append((kind, names, values))

    def _drop(self, target: T, kind: type[Any], names: Names, values: Values) -> None:
        groups = self._groups.get(kind, {})
        group = groups.get(names)
        if group is None:
            return  # it went with another place of the same target, its last
        group.every.pop(target, None)
        group.by_values[values].pop(target, None)
        if not group.by_values[values]:
            del group.by_values[values]
        if not group.every:
            del groups[names]
        if not groups:
            del self._groups[kind]

    def _follow(self, targets: list[T], names: Names, read: Any) -> None:
        for name in names:
            new = read(f"new{name}")
            if new is None:
                continue
            for target in targets:
                entry = self._entries[target]
                entry.keys = {k: new if k.lower() == name else v for k, v in entry.keys.items()}
                self._index(target, entry)
                self._moved[target] = None


_known: dict[type[Any], Mapping[str, str]] = {}


def _fields(kind: type[Any]) -> Mapping[str, str]:
    """Return the fields of a class by their wire names in lower case."""
    fields = _known.get(kind)
    if fields is None:
        wires: Iterable[tuple[str, str]] = ()
        if issubclass(kind, Model):
            wires = zip(kind.__struct_encode_fields__, kind.__struct_fields__, strict=True)
        fields = _known[kind] = {wire.lower(): name for wire, name in wires}
    return fields


def _reader(message: object) -> Any:
    """Return a function from a name in lower case to the message's value, None without one."""
    if isinstance(message, UnknownObject):
        data = {name.lower(): value for name, value in message.data.items()}
        return lambda name: _text(data.get(name))
    fields = _fields(type(message))
    return lambda name: _text(getattr(message, fields[name])) if name in fields else None


def _text(value: object) -> str | None:
    """Return the text of a scalar; anything else is no key, and can be nested without end."""
    return str(value) if isinstance(value, (str, int, float)) else None


def _hit(group: _Group[T], values: list[str | None]) -> dict[T, None]:
    known = tuple(value for value in values if value is not None)
    return group.by_values.get(known, {}) if len(known) == len(values) else group.every
