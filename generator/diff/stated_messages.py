"""Messages as documents state and list them: their names, their places, and who lists each."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from generator.diff.matching import key_of, match, text_below, values
from generator.spec.document import Document, Node
from generator.spec.operations import operation_objects
from generator.spec.pointer import KeyPath
from generator.spec.schema import type_tag
from generator.spec.spec import Spec

_name = text_below("name")
_COMPONENTS = ("components", "messages")


def payload_schema(payload: Node) -> Node:
    """Return the schema of a payload, be it wrapped with its `schemaFormat`."""
    return payload.child("schema") if is_wrapped(payload) else payload


def is_wrapped(payload: Node) -> bool:
    """Tell whether a payload is a schema with its `schemaFormat`."""
    return payload.has("schemaFormat") and payload.has("schema")


def urn_of(message: Node) -> str | None:
    """Return the name in a message, or in the one that it refers to; None where it has none.

    Without `name` it is the `__type` of the payload.
    """
    node = message.resolved()
    return _name(node) or type_tag(payload_schema(node.child("payload")))


def message_name(message: Node) -> str:
    """Return the name in a message, as `urn_of` does, else its key."""
    return urn_of(message) or key_of(message)


def place_of_message(parts: KeyPath) -> KeyPath:
    """Return the place of the message that a part is or stands in."""
    return parts[: 4 if parts[:1] == ("channels",) else 3]


def states_message(document: Document, place: KeyPath) -> bool:
    """Tell whether a message is stated at a place, not only referred to."""
    if place[:2] == _COMPONENTS:
        return len(place) > 2
    is_listed = place[:1] == ("channels",) and place[2:3] == ("messages",) and len(place) > 3
    return is_listed and document.top.at(*place[:4]).target() is None


def stated_messages(top: Node) -> list[Node]:
    """Return the messages of an AsyncAPI document, those in channels too, each where it stands."""
    in_place = (entry for entry in listed_messages(top) if entry.target() is None)
    return [*values(top.at(*_COMPONENTS)), *in_place]


def listed_messages(top: Node) -> Iterator[Node]:
    """Yield the messages that the channels of a document list."""
    for channel in values(top.child("channels")):
        yield from values(channel.resolved().child("messages"))


def messages_of(operation: Node) -> list[Node]:
    """Return the messages of an operation or a reply: those of its channel, if it lists none."""
    stated = operation.child("messages")
    if not stated.missing:
        return [*stated.elements()]
    return values(operation.child("channel").resolved().child("messages"))


def each_once(messages: Iterable[Node]) -> list[Node]:
    """Return messages, each name once."""
    return [*{message_name(message): message for message in messages}.values()]


def lone_messages(old: Document, new: Document) -> list[Node]:
    """Return the messages that only one of two documents has, wherever they stand in it."""
    before, after = (each_once(stated_messages(document.top)) for document in (old, new))
    matches = match(before, after, urn_of, key_of)
    return [*matches.old, *matches.new]


def listing_parts(spec: Spec, message: Node) -> Iterator[Node]:
    """Yield the channels and operations of both documents that list a message."""
    top, name = spec.asyncapi.top, message_name(message)
    for kind in ("channels", "operations"):
        for part in values(top.child(kind)):
            several = part.resolved().child("messages")
            entries = [*values(several), *several.elements()]
            if any(message_name(entry.resolved()) == name for entry in entries):
                yield part
    if message.parts[:2] == _COMPONENTS:
        for one in operation_objects(spec.openapi, strict=False):
            names = one.node.child("x-messages").elements()
            if key_of(message) in (stated.value for stated in names):
                yield one.node
