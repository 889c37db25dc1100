"""Operations and messages that a part of a document reaches, in the direction of its values."""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property
from typing import Any, NamedTuple

from generator.diff.rules import Direction
from generator.diff.stated_messages import (
    message_name,
    messages_of,
    place_of_message,
    stated_messages,
    states_message,
)
from generator.spec.document import FILES, Document, Node
from generator.spec.operations import METHODS, operation_objects
from generator.spec.pointer import KeyPath
from generator.spec.references import all_references

# The fields of an operation whose values travel in a direction; the rest have any.
_SENT: dict[Any, Direction] = {"parameters": "request", "requestBody": "request"}
_SENT["responses"] = "response"
# A webhook is called by the server: its body is read, and its response is sent.
_WEBHOOK: dict[Direction, Direction] = {"request": "message", "response": "request", "any": "any"}

# The keys of a document whose parts have no place of their own.
_SHARED = (("components",), (FILES,))


class _Use(NamedTuple):
    """A place that is no component: the name of its operation or message, and its direction."""

    name: str
    direction: Direction


class Reach:
    """The operations and messages of a document that its parts reach.

    It needs the components by `__type`, to which error ids refer, and the directions of messages.
    """

    def __init__(
        self,
        document: Document,
        types: Mapping[str, Node],
        directions: Mapping[KeyPath, set[Direction]],
    ) -> None:
        self._document = document
        self._types = types
        self._directions = directions
        # Uses with a number each, so that a set of them is an integer with a bit for each.
        self._numbers: dict[_Use, int] = {}

    def of(self, part: Node, direction: Direction) -> list[str]:
        """Return the names of the operations and messages that a part reaches.

        Args:
            part: the part, or the holder of a missing one.
            direction: the direction in which its values travel; with `any`, every use counts.
        """
        places = list(self._places_of(part.parts))
        uses: Iterable[_Use] = (use for place in places for use in self._uses_at(place))
        if not places:
            digits = reversed(f"{self._leading.get(part.parts[:3], 0):b}")
            uses = (use for use, digit in zip(self._numbers, digits, strict=False) if digit == "1")
        wanted = {direction, "any"}
        names = {use.name for use in uses if direction == "any" or use.direction in wanted}
        known = self._positions
        return sorted(names, key=lambda name: (known.get(name, len(known)), name))

    def _places_of(self, parts: KeyPath) -> Iterator[KeyPath]:
        """Yield the places of a part; none if it is, or stands in, a component."""
        for target, path in self._shared_items:
            if parts[: len(target)] == target:
                yield path + parts[len(target) :]
        if parts[:1] not in _SHARED or parts[1:2] == ("messages",):
            yield parts

    @cached_property
    def _shared_items(self) -> list[tuple[KeyPath, KeyPath]]:
        """The items of paths that stand among the components or in a file, with their paths."""
        items = ((path, self._document.top.at(*path).target()) for path, _ in self._items)
        return [(target.parts, path) for path, target in items if target is not None]

    @cached_property
    def _items(self) -> list[tuple[KeyPath, Node]]:
        return [
            ((key, path), item.resolved())
            for key in ("paths", "webhooks")
            for path, item in self._document.top.child(key).items()
        ]

    def _bit(self, use: _Use) -> int:
        return 1 << self._numbers.setdefault(use, len(self._numbers))

    @cached_property
    def _leading(self) -> Mapping[KeyPath, int]:
        """The uses that lead to each component, be it through others: a bit for each."""
        uses: dict[KeyPath, int] = defaultdict(int)
        targets: dict[KeyPath, list[KeyPath]] = defaultdict(list)
        for user, value in self._parts():
            for reference in set(all_references(value)):
                target = self._types.get(reference) or self._document.top.referred(reference)
                if target is None:
                    continue
                if isinstance(user, _Use):
                    uses[target.parts[:3]] |= self._bit(user)
                else:
                    targets[user].append(target.parts[:3])
        for place, security in self._securities():
            for scheme in {scheme for way in security.elements() for scheme, _ in way.items()}:
                for use in self._uses_at(place):
                    uses["components", "securitySchemes", scheme] |= self._bit(use)
        for file, content in self._document.top.child(FILES).items():
            # Whatever refers to a file as a whole leads to each part of it.
            targets[FILES, file] += [(FILES, file, name) for name, _ in content.items()]
        waiting = deque(uses)
        while waiting:
            user = waiting.popleft()
            for led in targets.get(user, ()):
                if uses[user] & ~uses[led]:
                    uses[led] |= uses[user]
                    waiting.append(led)
        return uses

    def _securities(self) -> Iterator[tuple[KeyPath, Node]]:
        yield ("security",), self._document.top.child("security")
        for path, item in self._items:
            for method in METHODS:
                yield (*path, method, "security"), item.at(method, "security")

    def _parts(self) -> Iterator[tuple[_Use | KeyPath, Any]]:
        """Yield what can refer to components, with its place or its own component."""
        top = self._document.top
        for kind, components in top.child("components").items():
            for name, component in components.items():
                place = ("components", kind, name)
                if kind != "messages":
                    yield place, component.value
        for message in stated_messages(top):
            for use in self._uses_at(message.parts):
                yield use, message.value
        for file, content in top.child(FILES).items():
            for name, part in content.items():
                yield (FILES, file, name), part.value
        yield from self._parts_of_paths()

    def _parts_of_paths(self) -> Iterator[tuple[_Use, Any]]:
        for path, item in self._items:
            for field, part in item.items():
                below = part.items() if field in METHODS else [("", part)]
                for name, child in below:
                    place = (*path, field, name) if name else (*path, field)
                    for use in self._uses_at(place):
                        yield use, {name: child.value}

    def _uses_at(self, place: KeyPath) -> Iterator[_Use]:
        """Yield the uses that a place outside of the components is, or holds."""
        key, name, field, below = (*place, None, None, None, None)[:4]
        if key in ("paths", "webhooks") and name is not None:
            item = self._document.top.at(key, name).resolved()
            methods = [field] if field in METHODS else [m for m in METHODS if item.has(m)]
            direction = _SENT.get(below if field in METHODS else field, "any")
            if key == "webhooks":
                direction = _WEBHOOK[direction]
            for method in methods:
                verb = str(method).upper()
                yield _Use(
                    f"{verb} {name}" if key == "paths" else f"webhook {name} {verb}", direction
                )
        elif states_message(self._document, place):
            message = place_of_message(place)
            label = f"message {message_name(self._document.top.at(*message))}"
            for at in self._directions.get(message, {"message"}):
                yield _Use(label, at)
        elif key == "channels" and name is not None:
            address = self._document.top.at(key, name, "address").value
            yield _Use(f"channel {address if isinstance(address, str) else name}", "any")
        elif key == "operations" and name is not None:
            yield _Use(f"operation {name}", "any")
        elif key == "security":
            for one in operation_objects(self._document, strict=False):
                if not one.node.has("security"):
                    yield _Use(f"{one.method.upper()} {one.path}", "any")

    @cached_property
    def _positions(self) -> dict[str, int]:
        names = (use.name for path, _ in self._items for use in self._uses_at(path))
        return {name: at for at, name in enumerate(dict.fromkeys(names))}


def message_directions(asyncapi: Document) -> dict[KeyPath, set[Direction]]:
    """Return the directions in which the messages of a document travel, by their place.

    What the application that the document describes sends is a request to the other side. Without
    a list of its own, an operation has all messages of its channel.
    """
    directions: dict[KeyPath, set[Direction]] = {}
    for _, stated in asyncapi.top.child("operations").items():
        operation = stated.resolved()
        direction: Direction = "request" if operation.child("action").value == "send" else "message"
        back: Direction = "message" if direction == "request" else "request"
        for part, at in ((operation, direction), (operation.child("reply").resolved(), back)):
            for message in messages_of(part):
                place = place_of_message(message.resolved().parts)
                directions.setdefault(place, set()).add(at)
    return directions
