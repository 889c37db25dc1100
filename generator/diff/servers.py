"""Servers: of OpenAPI by their addresses, of AsyncAPI by their names."""

from __future__ import annotations

from generator.diff.fields import are_objects, compare_fields
from generator.diff.lifecycle import report_if_one_sided
from generator.diff.matching import text_below
from generator.diff.pair import Pair
from generator.diff.security import compare_server_security
from generator.spec.document import Node

_url = text_below("url")
# What holds where a document states no servers.
_DEFAULT = [{"url": "/"}]


def compare_servers(pair: Pair) -> bool:
    """Compare lists of servers; False where an entry has no address, or one is there twice."""
    for node in pair.nodes:
        urls = [_url(entry) for entry in node.elements()]
        if None in urls or len(set(urls)) < len(urls):
            return False
    stated = [[] if node.missing else node.value for node in pair.nodes]
    if [] in stated and _DEFAULT in stated:
        return True
    for child in pair.matched(Node.elements, _url):
        child = child.part(f"server {_url(child.present)}")
        if not report_if_one_sided(child, "server", ()):
            compare_fields(child, {}, ("url",))
    return True


def compare_named_servers(pair: Pair) -> None:
    """Compare the servers of AsyncAPI documents."""
    for name, child in pair.children():
        child = child.part(f"server {name}")
        if are_objects(child) and not report_if_one_sided(child, "server", ()):
            compare_fields(child, {"security": (list, compare_server_security)})
