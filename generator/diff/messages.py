"""Compares two AsyncAPI documents: channels, what brings messages, and the messages."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from generator.diff.comparison import Comparison, Fields
from generator.diff.features import Features, gate_at
from generator.diff.node import Node, Pair, canonical
from generator.diff.operations import anonymous
from generator.diff.schemas import Schemas
from generator.document import operations


class Messages:
    """Compares messages, matched by the URN that is their name, wherever they are listed."""

    def __init__(self, comparison: Comparison, features: Features, schemas: Schemas) -> None:
        self.comparison = comparison
        self.features = features
        self.schemas = schemas

    def components(self, pair: Pair, item: str) -> None:
        """Compare `components/messages`."""
        old, new = (_by_urn(node) for node in (pair.old, pair.new))
        for urn in dict.fromkeys([*old, *new]):
            child = Pair(old.get(urn, pair.old.absent()), new.get(urn, pair.new.absent()))
            self._message(child)

    def channels(self, pair: Pair, item: str) -> None:
        """Compare `channels`, matched by their address."""
        old, new = (_by_address(node) for node in (pair.old, pair.new))
        for address in dict.fromkeys([*old, *new]):
            child = Pair(old.get(address, pair.old.absent()), new.get(address, pair.new.absent()))
            where = f"channel {address}"
            if not child.both(dict):
                self.comparison.leftover(child, where)
            elif child.old.missing or child.new.missing:
                how = "added" if child.old.missing else "removed"
                self.comparison.report(f"channel-{how}", where, child)
            else:
                self._channel(child, where)

    def operations(self, pair: Pair, item: str) -> None:
        """Compare `operations`: what brings which messages, matched by the HTTP operation."""
        old = _by_operation(pair.old, self.comparison.old.openapi.data)
        new = _by_operation(pair.new, self.comparison.new.openapi.data)
        for key in dict.fromkeys([*old, *new]):
            labels = {side[key][0] for side in (old, new) if key in side}
            name = labels.pop() if len(labels) == 1 else key
            nodes = [side[key][1] if key in side else None for side in (old, new)]
            child = Pair(nodes[0] or pair.old.absent(), nodes[1] or pair.new.absent())
            child = self.comparison.resolve(child)
            if not child.both(dict):
                self.comparison.leftover(child, name)
            elif child.old.missing or child.new.missing:
                how = "added" if child.old.missing else "removed"
                self.comparison.report(f"subscription-{how}", name, child)
            else:
                self._operation(child, name)

    def _channel(self, pair: Pair, item: str) -> None:
        names = [str(node.parts[-1]) for node in (pair.old, pair.new)]
        if names[0] != names[1]:
            facts = {"old": names[0], "new": names[1]}
            self.comparison.report("channel-renamed", item, pair, **facts)
        looks: Fields = {"messages": (dict, self._listed)}
        self.comparison.fields(pair, item, looks)

    def _listed(self, pair: Pair, item: str) -> None:
        """Compare the messages of a channel: that one is listed, and what it is."""
        old, new = (_by_urn(node) for node in (pair.old, pair.new))
        for urn in dict.fromkeys([*old, *new]):
            child = Pair(old.get(urn, pair.old.absent()), new.get(urn, pair.new.absent()))
            keys = [_label(node) or "" for node in (child.old, child.new) if not node.missing]
            if keys[0] != keys[-1]:
                facts = {"old": keys[0], "new": keys[-1]}
                self.comparison.report("message-renamed", f"{item} {urn}", child, **facts)
            self._message(child)

    def _message(self, pair: Pair) -> None:
        entry, pair = pair, self.comparison.resolve(pair)
        names = [_label(node) for node in (pair.old, pair.new)]
        item = min(name for name in names if name) if any(names) else "message"
        if not pair.both(dict):
            self.comparison.leftover(pair, item)
        elif pair.old.missing:
            self.features.added("message", item, entry, gate_at(pair.new))
        elif pair.new.missing:
            self.features.removed("message", item, entry, gate_at(pair.old))
        elif self.comparison.first_time(pair, _beside(entry.old), _beside(entry.new)):
            if names[0] != names[1]:
                facts = {"old": names[0] or "", "new": names[1] or ""}
                self.comparison.report("message-renamed", item, pair, **facts)
            self._both(pair, item)

    def _both(self, pair: Pair, item: str) -> None:
        self.schemas.holders = gate_at(pair.old), gate_at(pair.new)
        looks: Fields = {
            "payload": (object, lambda child, where: self._schema(child, where)),
            "headers": (object, lambda child, where: self._schema(child, f"{where} headers")),
            "contentType": (str, self._content_type),
            "x-feature": (dict, self.features.compare),
        }
        self.comparison.fields(pair, item, looks)

    def _schema(self, pair: Pair, item: str) -> None:
        self.schemas.compare(pair, item, "message")

    def _content_type(self, pair: Pair, item: str) -> None:
        if not pair.same:
            old, new = ("none" if n.missing else n.value for n in (pair.old, pair.new))
            self.comparison.report("message-content-type-changed", item, pair, old=old, new=new)

    def _operation(self, pair: Pair, item: str) -> None:
        names = [str(node.parts[-1]) for node in (pair.old, pair.new)]
        if names[0] != names[1]:
            facts = {"old": names[0], "new": names[1]}
            self.comparison.report("operation-renamed", item, pair, **facts)
        looks: Fields = {
            "messages": (list, self._brought),
            "x-feature": (dict, self.features.compare),
        }
        self.comparison.fields(pair, item, looks)

    def _brought(self, pair: Pair, item: str) -> bool:
        old, new = (_by_key(node) for node in (pair.old, pair.new))
        if old is None or new is None:
            return False
        for name in dict.fromkeys([*old, *new]):
            one, other, where = old.get(name), new.get(name), f"{item} {name}"
            if one is None and other is not None:
                child, gate = Pair(pair.old.absent(), other), gate_at(other.resolved())
                self.features.added("subscription-message", where, child, gate)
            elif other is None and one is not None:
                child, gate = Pair(one, pair.new.absent()), gate_at(one.resolved())
                self.features.removed("subscription-message", where, child, gate)
        return True


def _by_operation(holder: Node, openapi: Mapping[str, Any]) -> dict[str, tuple[str, Node]]:
    """Operations with what to call them, by the HTTP operation of the same name, if there is one.

    Names of path parameters are no part of the key.
    """
    paths = openapi.get("paths")
    items = (
        {p: i for p, i in paths.items() if isinstance(i, dict)} if isinstance(paths, dict) else {}
    )
    labels = {
        str(operation["operationId"]): f"{method.upper()} {path}"
        for path, method, operation in operations({"paths": items})
        if "operationId" in operation
    }
    found: dict[str, tuple[str, Node]] = {}
    for name in holder.value if isinstance(holder.value, dict) else ():
        label = labels.get(name, f"operation {name}")
        key = anonymous(label) if name in labels else label
        if key in found:
            key = label = f"operation {name}"
        found[key] = (label, holder.child(name))
    return found


def _by_urn(holder: Node) -> dict[str, Node]:
    """Messages by the name in them, else by the key under which they stand."""
    found: dict[str, Node] = {}
    for key in holder.value if isinstance(holder.value, dict) else ():
        node = holder.child(key)
        value = node.resolved().value
        name = value.get("name") if isinstance(value, dict) else None
        urn = name if isinstance(name, str) and name not in found else key
        found[urn if urn not in found else f"{urn} {key}"] = node
    return found


def _by_address(holder: Node) -> dict[str, Node]:
    found: dict[str, Node] = {}
    for key in holder.value if isinstance(holder.value, dict) else ():
        node = holder.child(key).resolved()
        address = node.value.get("address") if isinstance(node.value, dict) else None
        known = isinstance(address, str) and address not in found
        found[str(address) if known else key] = node
    return found


def _by_key(node: Node) -> dict[str, Node] | None:
    """The messages that a list refers to, by the names of their components; None if it is odd."""
    found: dict[str, Node] = {}
    for index in range(0 if node.missing else len(node.value)):
        entry = node.child(index)
        ref = entry.value.get("$ref") if isinstance(entry.value, dict) else None
        if not isinstance(ref, str) or len(entry.value) > 1:
            return None
        found[str(entry.resolved().parts[-1]) if entry.target() else ref] = entry
    return found


def _beside(node: Node) -> str:
    """What stands beside the reference of an entry: it adds to what is referred to."""
    if node.target() is None:
        return "{}"
    return canonical({key: value for key, value in node.value.items() if key != "$ref"})


def _label(node: Node) -> str | None:
    return None if node.missing or not node.parts else str(node.parts[-1])
