"""AsyncAPI documents: channels, operations that bring messages, and the messages."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from generator.diff import rules
from generator.diff.comparison import Comparison, Fields
from generator.diff.gates import message_gates, schema_gates
from generator.diff.pair import Pair, canonical, values
from generator.diff.schemas import Schemas
from generator.spec.document import Document, Node
from generator.spec.operations import METHODS
from generator.spec.paths import identity


class Messages:
    """Compares messages, matched by the URN that is their name, wherever they are listed."""

    def __init__(self, comparison: Comparison, schemas: Schemas) -> None:
        self.comparison = comparison
        self.schemas = schemas

    def components(self, pair: Pair) -> None:
        """Compare `components/messages`."""
        for child in _by_urn(pair):
            self._message(child)

    def channels(self, pair: Pair) -> None:
        """Compare `channels`, matched by their addresses."""
        for child in pair.matched(_resolved, _address, _key):
            child = child.named(f"channel {_shared(_address, child) or _key(child.present)}")
            if not self.comparison.came_or_went(child, "channel-added", "channel-removed"):
                self._renamed(child, "channel-renamed")
                self.comparison.fields(child, {"messages": (dict, self._channel_messages)})

    def operations(self, pair: Pair) -> None:
        """Compare `operations`: what brings which messages, matched by the HTTP operation."""
        specs = self.comparison.old, self.comparison.new
        labels = {id(spec.asyncapi): _http_operations(spec.openapi) for spec in specs}

        def label(node: Node) -> str | None:
            return labels[id(node.document)].get(_key(node))

        def http_operation(node: Node) -> str | None:
            # Names of path parameters are no part of it.
            return identity(label(node) or "") or None

        for child in pair.matched(values, http_operation, _key):
            name = _shared(label, child) or _shared(http_operation, child)
            child = self.comparison.resolve(child.named(name or f"operation {_key(child.present)}"))
            added, removed = "subscription-added", "subscription-removed"
            if not self.comparison.came_or_went(child, added, removed):
                self._renamed(child, "operation-renamed")
                self.comparison.fields(child, {"messages": (list, self._brought)})

    def _renamed(self, pair: Pair, rule: str) -> None:
        old, new = (_key(node) for node in pair.nodes)
        if old != new:
            self.comparison.report(rule, pair, old=old, new=new)

    def _channel_messages(self, pair: Pair) -> None:
        for child in _by_urn(pair):
            if not child.one_sided:
                name = _shared(_urn, child) or _key(child.present)
                self._renamed(child.named(f"{pair.item} {name}"), "message-renamed")
            self._message(child)

    def _message(self, entry: Pair) -> None:
        pair = self.comparison.resolve(entry)
        item = min(_key(node) for node in pair.nodes if not node.missing)
        pair, entry = pair.named(item), entry.named(item)
        if not pair.both(dict):
            self.comparison.leftover(pair)
        elif pair.one_sided:
            gates = message_gates(pair.present)
            self.comparison.gated_came_or_went(entry, rules.MESSAGE, gates)
        elif self.comparison.first_time(pair, *map(_beside, entry.nodes)):
            self._renamed(pair, "message-renamed")
            old, new = ([node.child("x-feature")] for node in pair.nodes)
            payloads = [schema_gates(node.child("payload")) for node in pair.nodes]
            self.comparison.features(pair, old, new, (payloads[0], payloads[1]))
            fields: Fields = {
                "payload": (object, self._payload),
                "headers": (object, self._headers),
                "contentType": (str, self._content_type),
            }
            self.comparison.fields(pair, fields, ("x-feature",))

    def _payload(self, pair: Pair) -> None:
        self.schemas.compare(pair.travelling("message"))

    def _headers(self, pair: Pair) -> None:
        self.schemas.compare(pair.named(f"{pair.item} headers").travelling("message"))

    def _content_type(self, pair: Pair) -> None:
        if not pair.same:
            old, new = ("none" if node.missing else node.value for node in pair.nodes)
            self.comparison.report("message-content-type-changed", pair, old=old, new=new)

    def _brought(self, pair: Pair) -> bool:
        if any(_referred(entry) is None for node in pair.nodes for entry in node.elements()):
            return False
        for child in pair.matched(_once, _referred):
            child = child.named(f"{pair.item} {_referred(child.present)}")
            gates = message_gates(child.present)
            self.comparison.gated_came_or_went(child, rules.SUBSCRIPTION_MESSAGE, gates)
        return True


def _key(node: Node) -> str:
    return str(node.parts[-1])


def _shared(name_of: Callable[[Node], str | None], pair: Pair) -> str | None:
    """Return the name that all specs that have a part give it; None where they differ."""
    names = {name_of(node) for node in pair.nodes if not node.missing}
    return names.pop() if len(names) == 1 else None


def _urn(node: Node) -> str | None:
    """Return the name in a message."""
    name = node.resolved().child("name").value
    return name if isinstance(name, str) else None


def _resolved(channels: Node) -> list[Node]:
    return [channel.resolved() for channel in values(channels)]


def _once(entries: Node) -> Iterable[Node]:
    """Return the entries of a list, each message once."""
    return {_referred(entry): entry for entry in entries.elements()}.values()


def _address(channel: Node) -> str | None:
    address = channel.child("address").value
    return address if isinstance(address, str) else None


def _by_urn(pair: Pair) -> Iterator[Pair]:
    """Yield messages by the name in them, else by their key."""
    return pair.matched(values, _urn, _key)


def _http_operations(openapi: Document) -> dict[str, str]:
    """Return method and path of the operations of an OpenAPI document, by `operationId`."""
    return {
        str(operation.value): f"{method.upper()} {path}"
        for path, item in openapi.top.child("paths").items()
        for method in METHODS
        if not (operation := item.at(method, "operationId")).missing
    }


def _referred(entry: Node) -> str | None:
    """Return the key of the message that an entry of a list refers to; None for another entry."""
    if not isinstance(entry.value, dict) or list(entry.value) != ["$ref"]:
        return None
    ref = entry.value["$ref"]
    return _key(entry.resolved()) if entry.target() else ref if isinstance(ref, str) else None


def _beside(entry: Node) -> str:
    """Return what stands beside the reference of an entry: it adds to the target."""
    if entry.target() is None:
        return "{}"
    return canonical({key: value for key, value in entry.value.items() if key != "$ref"})
