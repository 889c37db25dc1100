# Copied from runtime/routing.py; edits here are lost.
"""Routing of messages to subscriptions, by the kind of a message and its keys."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Mapping
from typing import Any, Generic, TypeVar

from .locking import GuardedLock
from .model import Model, UnknownObject

__all__ = ["Router"]

T = TypeVar("T", bound=Hashable)
Reader = Callable[[str], str | None]


class _Request:
    """The messages that one target asked for.

    Each kind has a tag and the names, in lower case, of the keys that its messages can have.
    `values` has all values of a key since the target was added, `keys` the latest.
    """

    __slots__ = ("keys", "kinds", "values")

    def __init__(self, kinds: Iterable[type[Any]], keys: dict[str, str]) -> None:
        self.keys = keys
        self.values = {name.lower(): {value} for name, value in keys.items()}
        self.kinds = [
            (kind, _tag(kind), [name for name in self.values if name in _fields(kind)])
            for kind in kinds
        ]

    def match(self, classes: tuple[type, ...], tag: str | None, read: Reader) -> list[str] | None:
        """Return the names of the keys by which a message matches; None if it does not."""
        if not self.kinds:
            return []
        for kind, own, names in self.kinds:
            if kind in classes or (tag is not None and own == tag):
                values = [(name, read(name)) for name in names]
                if all(value is None or value in self.values[name] for name, value in values):
                    return names
        return None

    def replace_key(self, name: str, value: str) -> None:
        """Let a key have another value, given its name in lower case."""
        self.keys = {key: value if key.lower() == name else old for key, old in self.keys.items()}
        self.values[name].add(value)


class Router(Generic[T]):
    """The targets of messages. Threads can share a router.

    A target asks for some kinds of message, or for all if it names none. Keys distinguish it
    from others: a key that a message has as a property (compared in any case of letters) must
    have an equal value. A message without that property goes to every target of its kind.
    """

    def __init__(self) -> None:
        self._lock = GuardedLock()
        self._requests: dict[T, _Request] = {}
        self._moved: dict[T, None] = {}

    def __len__(self) -> int:
        return len(self._requests)

    def add(
        self, target: T, kinds: Iterable[type[Any]] = (), keys: Mapping[str, object] | None = None
    ) -> None:
        """Route messages of some kinds and keys to a target from now on."""
        texts = {name: str(value) for name, value in (keys or {}).items()}
        with self._lock:
            self._requests[target] = _Request(kinds, texts)

    def remove(self, target: T) -> None:
        """Route no more messages to a target; an unknown target is no error."""
        with self._lock:
            self._requests.pop(target, None)
            self._moved.pop(target, None)

    def clear(self) -> list[T]:
        """Remove all targets and return them."""
        with self._lock:
            targets = list(self._requests)
            self._requests.clear()
            self._moved.clear()
            return targets

    def keys(self, target: T) -> Mapping[str, str]:
        """Return the present keys of a target; empty for one that is unknown."""
        with self._lock:
            request = self._requests.get(target)
            return dict(request.keys) if request else {}

    def moved(self) -> list[T]:
        """Return the targets whose keys have changed since the last call."""
        if not self._moved:
            return []
        with self._lock:
            moved = list(self._moved)
            self._moved.clear()
            return moved

    def targets(self, message: object) -> list[T]:
        """Return the targets of a message, in the order in which they were added.

        A property called ``new`` and then the name of a key tells that another object takes the
        place of this one: the targets of the message then follow that object as well.
        """
        read = _reader(message)
        classes = type(message).__mro__
        tag = message.type if isinstance(message, UnknownObject) else None
        targets = []
        with self._lock:
            for target, request in self._requests.items():
                names = request.match(classes, tag, read)
                if names is None:
                    continue
                targets.append(target)
                for name in names:
                    new = read(f"new{name}")
                    if new is not None:
                        request.replace_key(name, new)
                        self._moved[target] = None
        return targets


_known: dict[type[Any], Mapping[str, str]] = {}


def _tag(kind: type[Any]) -> str | None:
    tag = getattr(getattr(kind, "__struct_config__", None), "tag", None)
    return tag if isinstance(tag, str) else None


def _fields(kind: type[Any]) -> Mapping[str, str]:
    """Return the fields of a class by their wire names in lower case."""
    fields = _known.get(kind)
    if fields is None:
        wires: Iterable[tuple[str, str]] = ()
        if issubclass(kind, Model):
            wires = zip(kind.__struct_encode_fields__, kind.__struct_fields__, strict=True)
        fields = _known[kind] = {wire.lower(): name for wire, name in wires}
    return fields


def _reader(message: object) -> Reader:
    """Return a function from a key's name in lower case to its value in the message, or None."""
    if isinstance(message, UnknownObject):
        data = {name.lower(): value for name, value in message.data.items()}
        return lambda name: _text(data.get(name))
    fields = _fields(type(message))
    return lambda name: _text(getattr(message, fields[name])) if name in fields else None


def _text(value: object) -> str | None:
    """Return the text of a scalar; other values are no keys and can be nested without end."""
    return str(value) if isinstance(value, (str, int, float)) else None
