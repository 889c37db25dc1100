"""Channels of AsyncAPI documents, by their addresses.

What matters is which messages come at an address. Channels of one address only group them.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Iterator

from generator.diff.fields import Fields, compare_fields, is_lasting, name_change
from generator.diff.matching import Matches, key_of, match, text_below, values
from generator.diff.messages import compare_message
from generator.diff.pair import Pair
from generator.diff.stated_messages import each_once, message_name, urn_of
from generator.diff.variables import compare_variables
from generator.spec.document import Node
from generator.spec.paths import identity, parameter_names

_stated = text_below("address")


def _address(channel: Node) -> str | None:
    """Return the address of a channel, whatever its variables are called."""
    stated = _stated(channel)
    return None if stated is None else identity(stated)


def compare_channels(pair: Pair) -> None:
    """Compare `channels`, and the messages that come at the address of each."""
    counts = [Counter(map(_address, _channels(node))) for node in pair.nodes]
    shared = {address for address in counts[0] if address is not None} & set(counts[1])

    def lone_address(channel: Node) -> str | None:
        address = _address(channel)
        return None if any(count[address] > 1 for count in counts) else address

    for child in pair.matched(_channels, _address_and_key, _group, lone_address, key_of):
        address = child.common(_stated) or child.common(lone_address)
        is_lone = child.common(lone_address) is not None
        name = address if is_lone else child.keys[0]
        child = child.named(f"channel {name}")
        if child.both(dict) and child.one_sided and _address(child.present) in shared:
            child.report("channel-split" if child.old.missing else "channel-joined")
        elif is_lasting(child, "channel"):
            child.report_renamed("channel-renamed")
            compare_fields(child, _CHANNEL)
    for address in sorted(shared):
        old, new = (list(_entries(node.document.top, address)) for node in pair.nodes)
        _compare_entries(pair, old, new)


def _compare_group(pair: Pair) -> None:
    """Report messages that a channel has gained from or lost to another one of its address.

    Those of channels whose address differs are compared as they stand.
    """
    channels = [node.document.top.at(*node.parts[:2]) for node in pair.nodes]
    if _address(channels[0]) != _address(channels[1]) or _address(channels[0]) is None:
        _compare_entries(pair, values(pair.old), values(pair.new))
        return
    names = [set(map(message_name, values(node))) for node in pair.nodes]
    moved = names[0] ^ names[1]
    # Which messages the other channels have is asked for few: each is a walk over all of them.
    for channel in channels if moved else ():
        moved &= set(map(message_name, _entries(channel.document.top, _address(channel))))
    if moved:
        pair.report("channel-regrouped", values=sorted(map(str, moved)))


def _compare_address(pair: Pair) -> bool:
    """Compare addresses; null says no more than that there is none."""
    old, new = (None if node.missing else node.value for node in pair.nodes)
    if not all(isinstance(address, str | None) for address in (old, new)):
        return False
    if old is None or new is None or identity(old) != identity(new):
        name_change("channel-moved")(pair.mapped(lambda n: n.absent() if n.value is None else n))
        return True
    for at, (one, other) in enumerate(zip(*map(parameter_names, (old, new)), strict=True), 1):
        if one != other:
            pair.part(f"{{{at}}}").report("path-parameter-renamed", old=one, new=other)
    return True


def _compare_servers(pair: Pair) -> None:
    """Compare the servers that a channel is on, of those that both documents have: all, or some."""
    known = [{key for key, _ in n.document.top.child("servers").items()} for n in pair.nodes]
    stated = [{key_of(entry.resolved()) for entry in node.elements()} for node in pair.nodes]
    old, new = (side or every for side, every in zip(stated, known, strict=True))
    for name in sorted((old ^ new) & known[0] & known[1]):
        pair.part(f"server {name}").report("server-added" if name in new else "server-removed")


_CHANNEL: Fields = {
    "address": (object, _compare_address),
    "messages": (dict, _compare_group),
    "parameters": (dict, compare_variables),
    "servers": (list, _compare_servers),
}


def _compare_entries(pair: Pair, old: list[Node], new: list[Node]) -> None:
    """Compare messages that channels list, those of the same channel first.

    One that has moved is compared with the one elsewhere; one without any partner counts once.
    """
    matches = match(old, new, _channel_and_urn, lambda entry: entry.parts)
    gone = match(each_once(matches.old), new, urn_of, key_of)
    fresh = match(old, each_once(matches.new), urn_of, key_of)
    for child in pair.matched_pairs(Matches([*matches.both, *gone.both, *fresh.both], [], [])):
        name = child.common(urn_of) or key_of(child.old)
        if not all(key_of(entry) == key_of(entry.resolved()) for entry in child.nodes):
            # Where the channel calls it as the component is called, that one says it.
            child.part(name).report_renamed("message-renamed")
        compare_message(child)
    for child in pair.matched_pairs(Matches([], gone.old, fresh.new)):
        compare_message(child)


def _channels(channels: Node) -> list[Node]:
    return [channel.resolved() for channel in values(channels)]


def _entries(top: Node, address: str | None) -> Iterator[Node]:
    """Yield the messages that the channels of an address list."""
    for channel in _channels(top.child("channels")):
        if _address(channel) == address:
            yield from values(channel.child("messages"))


def _address_and_key(channel: Node) -> Hashable | None:
    return (address, key_of(channel)) if (address := _address(channel)) is not None else None


def _group(channel: Node) -> Hashable | None:
    """Return the address of a channel with its messages, which tell it from its neighbours."""
    names = frozenset(map(message_name, values(channel.child("messages"))))
    address = _address(channel)
    return (address, names) if address is not None and names else None


def _channel_and_urn(entry: Node) -> Hashable | None:
    return (entry.parts[:-1], urn) if (urn := urn_of(entry)) is not None else None
