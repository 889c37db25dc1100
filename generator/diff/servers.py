"""Servers: of OpenAPI by their addresses, of AsyncAPI by their names."""

from __future__ import annotations

from generator.diff.data import canonical
from generator.diff.fields import Fields, address_fields, compare_data, compare_fields, is_lasting
from generator.diff.matching import are_distinct, key_of, text_below, values
from generator.diff.pair import Pair
from generator.diff.security import compare_listed_security
from generator.diff.variables import compare_variables
from generator.spec.document import Node
from generator.spec.operations import operation_objects

_stated_url = text_below("url")
# What holds where a document states no servers.
_DEFAULT = [{"url": "/"}]


def _url(server: Node) -> str | None:
    """Return the address of a server; paths begin with the slash that it may end with."""
    url = _stated_url(server)
    return url and (url.rstrip("/") or "/")


def compare_servers(pair: Pair) -> bool:
    """Compare lists of servers; False where an entry has no address, or one is there twice."""
    if not all(are_distinct(node.elements(), _url) for node in pair.nodes):
        return False
    stated = [[] if node.missing else node.value for node in pair.nodes]
    if [] in stated and _DEFAULT in stated:
        return True
    for child in pair.matched(Node.elements, _url):
        child = child.part(f"server {_url(child.present)}")
        if is_lasting(child, "server"):
            compare_fields(child, _ADDRESS, ("url",))
    return True


def compare_servers_of(path: Pair, operation: Pair) -> None:
    """Compare the servers of an operation: its own, else those of its path or its document.

    What both specs state for all operations of a path, or of the document, is compared once.
    """
    old, new = map(_in_force, path.nodes, operation.nodes)
    if not old.parts[1:] and not new.parts[1:]:
        return
    pair = operation.below(old, new)
    if old.parts[:-1] == path.old.parts and new.parts[:-1] == path.new.parts:
        pair = path.below(old, new)
        if not pair.first_time("servers"):
            return
    if not compare_servers(pair):
        compare_data(pair.part("servers"))


def compare_default_servers(pair: Pair) -> bool:
    """Compare the servers of documents, unless operations of only one of them rely on these."""
    relied_on = {_is_relied_on(node.document.top) for node in pair.nodes}
    return len(relied_on) == 2 or compare_servers(pair)


def _in_force(path: Node, operation: Node) -> Node:
    stated = (part.child("servers") for part in (operation, path, path.document.top))
    return next((servers for servers in stated if not servers.missing), path.document.top.absent())


def _is_relied_on(top: Node) -> bool:
    stated = [
        _in_force(one.item, one.node) for one in operation_objects(top.document, strict=False)
    ]
    return not stated or any(not servers.parts[1:] for servers in stated)


def compare_named_servers(pair: Pair) -> None:
    """Compare the servers of AsyncAPI documents by name, or by what they are."""
    for child in pair.matched(values, key_of, lambda node: canonical(node.resolved().value)):
        stated = child.part(f"server {child.keys[0]}")
        child = stated.resolved()
        if is_lasting(child, "server"):
            stated.report_renamed("server-renamed")
            compare_fields(child, _NAMED)


_ADDRESS: Fields = {"variables": (dict, compare_variables)}
_NAMED: Fields = {
    **_ADDRESS,
    **address_fields("server-address-changed", "host", "pathname", "protocol"),
    "security": (list, compare_listed_security),
}
