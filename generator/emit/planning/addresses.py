"""Addresses of operations in the client: the area, the resources below it, and the method.

`GET /icws/{sessionId}/configuration/users` is `client.configuration.users.list`. The segments of
the path that are no parameters are the resources; docs/names.md states the rule.
"""

from __future__ import annotations

import keyword
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from itertools import takewhile

import msgspec
from msgspec.structs import replace

from generator.emit.planning.naming import (
    AREA_RESERVED,
    METHOD_RESERVED,
    Names,
    attribute_name,
    snake_case,
)
from generator.spec.document import Node
from generator.spec.english import is_plural, leading_verb, words_of
from generator.spec.errors import SpecError
from generator.spec.known_operations import known_operations, named_operations
from generator.spec.operations import Operation
from generator.spec.paths import (
    area_named,
    identity,
    is_subscription,
    parameter_of,
    resource_of,
)

EXTENSION = "x-client-method"
NAMED_METHODS = {row.operation: row.call for row in named_operations() if row.call}
"""The methods, below the area, that the rule does not give."""
_SUBSCRIPTION_METHODS = {"put": "subscribe", "delete": "unsubscribe"}
_ITEM = "{}"
_NAME = re.compile(r"[a-z][a-z0-9_]*")
Place = tuple[str, str]
"""An operation: its method in lower case and its path."""
Resource = tuple[str, ...]
"""The segments of a resource from its area on, with {} for parameters."""


class Address(msgspec.Struct, frozen=True):
    """The place of an operation in the client.

    Attributes:
        area: the attribute of the client.
        nodes: the attributes below the area, one within the other.
        method: the name of the method.
        watch: the name of the method that subscribes and returns the messages, if there is one.
    """

    area: str
    nodes: tuple[str, ...]
    method: str
    watch: str | None = None

    @property
    def dotted(self) -> str:
        """The call below the client, such as `configuration.users.list`."""
        return ".".join((self.area, *self.nodes, self.method))


def addresses(
    operations: Sequence[Operation], reserved: Iterable[str] = ()
) -> dict[Place, Address]:
    """Return the address of each operation; no two have the same.

    Args:
        operations: all operations of the API.
        reserved: the names that the client itself has.

    Raises:
        SpecError: two operations have one address, or a method is called as a resource beside
            it, or a stated name is none.
    """
    areas = _area_attributes(operations, reserved)
    resources = _Resources(operations)
    # A watch ends by an operation of its own area, which is in the same module.
    ended = {(one.tag, one.path) for one in operations if one.method == "delete"}
    placed = {}
    for operation in operations:
        nodes, method = resources.names(operation)
        stated = operation.node.child(EXTENSION)
        if not stated.missing:
            method = _stated(stated)
        address = Address(areas[operation.tag], nodes, method)
        is_ended = (operation.tag, operation.path) in ended
        if operation.method == "put" and operation.messages and is_ended:
            is_named = method.startswith("subscribe")
            watch = f"watch{method.removeprefix('subscribe')}" if is_named else "watch"
            address = replace(address, watch=watch)
        placed[operation.method, operation.path] = address
    _refuse_clashes(operations, placed)
    return placed


class _Resources:
    """The resources of an API: the methods on each, and how many operations lead through it.

    Known operations count where the API lacks them, so that none is called by its neighbours.
    """

    def __init__(self, operations: Iterable[Operation]) -> None:
        self._methods: dict[Resource, set[str]] = defaultdict(set)
        self._operations: Counter[Resource] = Counter()
        stated = {(operation.method, operation.path) for operation in operations}
        known = ((method.lower(), path) for method, path in map(str.split, known_operations()))
        places = {
            (method, _resource(path))
            for method, path in (*stated, *known)
            if not is_subscription(path)
        }
        for method, resource in places:
            self._methods[resource].add(method)
            self._operations.update(resource[:end] for end in range(len(resource) + 1))

    def names(self, operation: Operation) -> tuple[tuple[str, ...], str]:
        """Return the attributes below the area, and the method."""
        named = NAMED_METHODS.get(f"{operation.method.upper()} {identity(operation.path)}")
        if named:
            *nodes, method = named.split(".")
            return tuple(nodes), method
        segments = _behind_area(operation)
        names = _attributes(segment for segment in segments if segment != _ITEM)
        verb = self._action(operation, segments)
        if verb is None:
            return names, self._method(operation)
        *nodes, last = names
        return tuple(nodes), f"{verb}_{last}".strip("_") if verb else last

    def _action(self, operation: Operation, segments: list[str]) -> str | None:
        """Return the verb of an action, which no resource is behind; None for a resource.

        It is empty where the last constant segment begins with a verb of its own.
        """
        method, resource = operation.method, _resource(operation.path)
        if method not in ("post", "put") or is_subscription(operation.path):
            return None
        behind = sum(1 for _ in takewhile(lambda part: part == _ITEM, reversed(segments)))
        if behind == len(segments) or self._operations[resource[: len(resource) - behind]] > 1:
            return None
        words = words_of(segments[-behind - 1])
        if leading_verb(words):
            return ""
        return None if behind or is_plural(words) else _verb(method)

    def _method(self, operation: Operation) -> str:
        method, resource = operation.method, _resource(operation.path)
        if is_subscription(operation.path) and method in _SUBSCRIPTION_METHODS:
            return _SUBSCRIPTION_METHODS[method]
        is_item = resource[-1:] == (_ITEM,)
        if method == "get":
            return "list" if not is_item and self._is_collection(resource) else "get"
        return "update" if method == "post" and is_item else _verb(method)

    def _is_collection(self, resource: Resource) -> bool:
        """Tell whether a resource has items, or is a plural that no PUT changes as a whole."""
        if self._operations[*resource, _ITEM]:
            return True
        is_changed = "put" in self._methods.get(resource, ())
        return is_plural(words_of(resource[-1] if resource else "")) and not is_changed


def _verb(method: str) -> str:
    return {"post": "create", "put": "update"}.get(method, method)


def _resource(path: str) -> Resource:
    return tuple(
        segment if parameter_of(segment) is None else _ITEM for segment in resource_of(path)
    )


def _behind_area(operation: Operation) -> list[str]:
    """Return the segments of a resource behind that of its area; all of them if it has none."""
    segments, own = list(_resource(operation.path)), snake_case(operation.tag)
    for at, segment in enumerate(segments):
        if own in (snake_case(segment), snake_case(area_named(segment))) and segment != _ITEM:
            return segments[at + 1 :]
    return segments


def _attributes(segments: Iterable[str]) -> tuple[str, ...]:
    names = [attribute_name(segment) for segment in segments]
    return tuple(
        f"{name}_" if name in (METHOD_RESERVED if at else AREA_RESERVED) else name
        for at, name in enumerate(names)
    )


def _area_attributes(operations: Iterable[Operation], reserved: Iterable[str]) -> dict[str, str]:
    names = Names(METHOD_RESERVED | frozenset(reserved))
    tags = dict.fromkeys(operation.tag for operation in operations)
    return {tag: names.take(attribute_name(tag)) for tag in tags}


def _stated(node: Node) -> str:
    """Return the name that the spec states for a method."""
    name = node.value
    if not isinstance(name, str) or not _NAME.fullmatch(name) or keyword.iskeyword(name):
        raise node.error("the name of the method is none", "a lower-case name such as hold_all")
    return name


def _refuse_clashes(operations: Sequence[Operation], placed: dict[Place, Address]) -> None:
    """Raise an error for a method that another one, a resource or the client has the name of."""
    taken: dict[tuple[str, ...], Operation] = {}
    for operation in operations:
        address = placed[operation.method, operation.path]
        for end in range(len(address.nodes)):
            taken.setdefault((address.area, *address.nodes[: end + 1]), operation)
    for operation in operations:
        address = placed[operation.method, operation.path]
        for name in filter(None, (address.method, address.watch)):
            path = (address.area, *address.nodes, name)
            if path in taken or name in (METHOD_RESERVED if address.nodes else AREA_RESERVED):
                raise _clash(operation, taken.get(path), ".".join(path))
            taken[path] = operation


def _clash(operation: Operation, other: Operation | None, dotted: str) -> SpecError:
    rival = _words(other) if other else "a part of every area"
    return operation.node.error(
        f"both {_words(operation)} and {rival} would be client.{dotted}",
        f"another name, which {EXTENSION} states",
    )


def _words(operation: Operation) -> str:
    return f"{operation.method.upper()} {operation.path}"
