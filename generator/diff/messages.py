"""AsyncAPI documents: operations that bring messages, and the messages.

Messages are matched by the URN that is their name, wherever they are listed.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable
from dataclasses import replace

from generator.diff.data import canonical
from generator.diff.fields import (
    Fields,
    are_objects,
    compare_data,
    compare_fields,
    compare_text,
    compare_value,
    is_lasting,
    name_change,
    reusable,
)
from generator.diff.gates import message_gates
from generator.diff.lifecycle import compare_features, report_if_one_sided
from generator.diff.matching import caseless, key_of, text_below, values
from generator.diff.media_types import plain_media_type
from generator.diff.pair import Pair
from generator.diff.schemas import compare_schema
from generator.diff.security import compare_listed_security
from generator.diff.stated_messages import (
    is_wrapped,
    listed_messages,
    listing_parts,
    message_name,
    messages_of,
    payload_schema,
    place_of_message,
    urn_of,
)
from generator.spec.document import Node
from generator.spec.operations import operation_objects
from generator.spec.paths import identity
from generator.spec.schema import gates_of_values, type_tag

_address = text_below("address")
_JSON_SCHEMA = ("application/vnd.aai.asyncapi", "application/schema", "application/vnd.oai.openapi")


def compare_messages(tops: Pair) -> None:
    """Compare the messages that both documents state among the components, or that only one has.

    One that stands in a channel of either document is compared there.
    """
    for message in tops.comparison.lone_messages.values():
        lone = tops.alone(message, key_of(message))
        spec = tops.comparison.new if lone.old.missing else tops.comparison.old
        lone = replace(lone, users=tuple(listing_parts(spec, message)))
        report_if_one_sided(lone, "message", message_gates(message))
    stated = tops.child("components").child("messages")
    for child in stated.matched(values, urn_of, key_of):
        if not child.one_sided:
            compare_message(child)


def compare_subscriptions(pair: Pair) -> None:
    """Compare `operations`: what brings which messages, matched by the HTTP operation."""
    comparison = pair.comparison
    labels = {
        id(spec.asyncapi): {
            one.id: f"{one.method.upper()} {one.path}"
            for one in operation_objects(spec.openapi, strict=False)
        }
        for spec in (comparison.old, comparison.new)
    }

    def label(node: Node) -> str | None:
        return labels[id(node.document)].get(key_of(node))

    def http_operation(node: Node) -> str | None:
        # Names of path parameters are no part of it.
        return identity(label(node) or "") or None

    for child in pair.matched(values, http_operation, key_of):
        name = child.common(label) or child.common(http_operation)
        child = child.named(name or f"operation {key_of(child.present)}").resolved()
        if is_lasting(child, "subscription"):
            child.report_renamed("operation-renamed")
            compare_fields(child, _SUBSCRIPTION, _compare_subscribed(child))


def compare_listed(
    pair: Pair,
    name_of: Callable[[Node], Hashable],
    message_of: Callable[[Node], Node],
    listed: Callable[[Node], Iterable[Node]] = Node.elements,
) -> bool:
    """Compare lists of messages, in which each counts once; False where an entry names none."""
    names = [name_of(entry) for node in pair.nodes for entry in listed(node)]
    if not all(isinstance(name, str) for name in names):
        return False

    def urn(entry: Node) -> str | None:
        return urn_of(message_of(entry))

    def entries(node: Node) -> Iterable[Node]:
        return {name_of(entry): entry for entry in listed(node)}.values()

    # One that has only got another name says so itself, and so does one that only a spec has.
    for child in pair.matched(entries, name_of, urn):
        message = message_of(child.present)
        if not pair.comparison.is_lone(message):
            named = child.part(name_of(child.present))
            report_if_one_sided(named, "subscription-message", message_gates(message))
    return True


def _compare_subscribed(pair: Pair) -> list[str]:
    """Compare the messages of operations or replies; return the field that this is about.

    Where none lists its messages, those of the channel are compared at the channel.
    """
    stated = pair.child("messages")
    lists_none = stated.old.missing and stated.new.missing
    are_lists = lists_none or stated.both(list)
    done = are_lists and (
        lists_none or compare_listed(pair, _referred, lambda entry: entry, messages_of)
    )
    return ["messages"] if done else []


def compare_message(entry: Pair) -> None:
    """Compare messages, or references to them."""
    pair = entry.resolved()
    item = pair.keys[0]
    pair, entry = pair.named(item), entry.named(item)
    if not are_objects(pair):
        return
    if pair.one_sided:
        if not pair.comparison.is_lone(pair.present):
            channel = entry.present.document.top.at(*entry.present.parts[:2])
            lone = replace(entry, users=(channel,))
            report_if_one_sided(lone, "message", message_gates(pair.present))
    elif pair.first_time(*map(_beside, entry.nodes)):
        pair.report_renamed("message-renamed")
        old, new = ([node.child("x-feature")] for node in pair.nodes)
        payloads = [gates_of_values(node.child("payload"), strict=False) for node in pair.nodes]
        compare_features(pair, old, new, (payloads[0], payloads[1]))
        _compare_content_type(pair)
        directions = (pair.comparison.of(node).directions_of(node) for node in pair.nodes)
        for direction in sorted(set().union(*directions)):
            compare_fields(pair.travelling(direction), _MESSAGE, ("x-feature", "contentType"))


def compare_default_type(pair: Pair) -> None:
    """Compare the media type of the messages that state none."""
    if _media_type(pair.old) == _media_type(pair.new):
        return
    relying = [_relying(node) for node in pair.nodes]
    named = pair.named("defaultContentType")
    if relying[0] & relying[1]:
        name_change("message-content-type-changed")(named)
    elif not any(relying):
        named.report_idle()
    # Else messages that now state their own media type, or do no longer, are compared by it.


def _relying(default: Node) -> set[str]:
    """Return the messages of a document that state no media type, by URN, else by key."""
    top = default.document.top
    stated = [*values(top.at("components", "messages")), *listed_messages(top)]
    messages = (entry.resolved() for entry in stated)
    return {message_name(message) for message in messages if not message.has("contentType")}


def _media_type(node: Node) -> str | None:
    return plain_media_type(node.value) if isinstance(node.value, str) else None


def _compare_content_type(pair: Pair) -> None:
    """Compare the media types of two messages; where one states none, the default counts."""
    stated = pair.child("contentType")
    if not stated.both(str):
        compare_data(stated.part("contentType"))
        return
    used = stated.mapped(lambda n: n.document.top.child("defaultContentType") if n.missing else n)
    both_rely = stated.old.missing and stated.new.missing
    if not both_rely and _media_type(used.old) != _media_type(used.new):
        old, new = ("none" if n.missing else str(n.value) for n in used.nodes)
        stated.report("message-content-type-changed", old=old, new=new)


def _compare_name(pair: Pair) -> bool:
    """Compare the names in two messages: each is the `__type` of the payload, which says it."""
    if not pair.both(str):
        return False
    holders = [node.document.top.at(*place_of_message(node.parts)) for node in pair.nodes]
    tags = [type_tag(payload_schema(holder.child("payload"))) for holder in holders]
    if pair.one_sided and tags[0] == tags[1] == pair.present.value:
        compare_text(pair.part("name"), "name")
    elif tags != [node.value for node in pair.nodes]:
        name_change("message-urn-changed")(pair)
    return True


def _referred(entry: Node) -> str | None:
    """Return the key of the message that an entry of a list refers to; None for another entry."""
    if entry.parts[:1] == ("channels",):
        return key_of(entry.resolved())
    if not isinstance(entry.value, dict) or list(entry.value) != ["$ref"]:
        return None
    ref = entry.value["$ref"]
    return key_of(entry.resolved()) if entry.target() else ref if isinstance(ref, str) else None


def _beside(entry: Node) -> str:
    """Return what stands beside the reference of an entry: it adds to the target."""
    if entry.target() is None:
        return "{}"
    return canonical({key: value for key, value in entry.value.items() if key != "$ref"})


def _compare_channel(pair: Pair) -> bool:
    """Tell whether an operation is on channels of one address, whatever they are called.

    The channels themselves are compared where they stand.
    """
    addresses = [identity(_address(node.resolved()) or "") for node in pair.nodes]
    beside = set(map(_beside, pair.nodes))
    return bool(addresses[0]) and addresses[0] == addresses[1] and len(beside) == 1


def _compare_payload(pair: Pair) -> None:
    formats = [_format(node) for node in pair.nodes]
    inner = pair.mapped(payload_schema)
    if all(name.startswith(_JSON_SCHEMA) for name in formats):
        compare_schema(inner)
    elif formats[0] != formats[1]:
        pair.report("payload-format-changed", old=formats[0], new=formats[1])
    elif not inner.same:
        pair.report("payload-changed", values=inner.values, format=formats[0])


def _format(payload: Node) -> str:
    """Return the format of a payload without its version; without one, it is AsyncAPI's own."""
    stated = payload.child("schemaFormat").value if is_wrapped(payload) else None
    return caseless(stated).partition(";")[0] if isinstance(stated, str) else _JSON_SCHEMA[0]


def _compare_headers(pair: Pair) -> None:
    """Compare the schemas of headers, which are an object also where none are described."""
    stated = pair.mapped(lambda n: n.with_value({"type": "object"}) if n.missing else n)
    _compare_payload(stated.part("headers"))


def _compare_reply(pair: Pair) -> None:
    pair = pair.part("reply").resolved()
    if is_lasting(pair, "reply"):
        compare_fields(pair, _REPLY, _compare_subscribed(pair))


def _compare_correlation(pair: Pair) -> bool:
    pair = pair.resolved()
    if not compare_value(pair.child("location"), "correlation-id"):
        return False
    if not pair.one_sided:
        compare_fields(pair.part("correlationId"), {}, ("location",))
    return True


_REPLY: Fields = {
    "address": (dict, reusable("address")),
    "channel": (dict, _compare_channel),
}
_SUBSCRIPTION: Fields = {
    "action": (str, lambda pair: name_change("subscription-action-changed")(pair.part("action"))),
    "bindings": (dict, reusable("bindings")),
    "channel": (dict, _compare_channel),
    "reply": (dict, _compare_reply),
    "security": (list, compare_listed_security),
}
_MESSAGE: Fields = {
    "bindings": (dict, reusable("bindings")),
    "correlationId": (dict, _compare_correlation),
    "name": (str, _compare_name),
    "payload": (object, _compare_payload),
    "headers": (object, _compare_headers),
}
