"""Security: the ways in which callers are let in, and the schemes by which.

A way is a set of schemes with scopes, all of which a caller must have. One that asks for less lets
in all whom the other one did. A scheme says how credentials are passed, and where tokens come from.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from generator.diff.data import canonical
from generator.diff.fields import (
    Fields,
    address_fields,
    compare_data,
    compare_fields,
    compare_text,
    is_lasting,
)
from generator.diff.lifecycle import report_if_one_sided
from generator.diff.matching import Matches, in_order, key_of, match, values
from generator.diff.pair import Pair
from generator.spec.document import Document, Node
from generator.spec.operations import operation_objects
from generator.spec.schema import are_texts

# The schemes of a way, each with a scope; a scheme alone has the scope "".
_Way = frozenset[tuple[str, str]]
_OPEN: _Way = frozenset()


def compare_security(pair: Pair) -> None:
    """Compare the `security` of operations, or of their documents where they state none."""
    in_force = pair.mapped(_in_force)
    stated = pair.child("security")
    # Where a document states none, the place is the document.
    if all(node.parts in ((), ("security",)) for node in in_force.nodes):
        stated = replace(in_force.named("all operations"), gates=())
        if not stated.first_time():
            return
    old, new = map(_ways, in_force.nodes)
    if old is None or new is None:
        compare_data(stated.part("security"))
        return
    _compare_ways(stated, old, new)


def compare_listed_security(pair: Pair) -> None:
    """Compare the `security` of servers or operations of AsyncAPI: each entry is a way."""
    old, new = ({_way_of(entry) for entry in node.elements()} or {_OPEN} for node in pair.nodes)
    _compare_ways(pair.part("security"), old, new)


def _way_of(entry: Node) -> _Way:
    is_name = entry.target() is not None and entry.value.keys() == {"$ref"}
    name = key_of(entry.resolved()) if is_name else canonical(entry.value)
    return frozenset({(name, "")})


def _compare_ways(pair: Pair, old: set[_Way], new: set[_Way]) -> None:
    """Report the ways of one spec, each with one of the other that asks for less or for more."""
    if old != new:
        names = _new_names(*(node.document for node in pair.nodes))
        old = {frozenset((names.get(scheme, scheme), scope) for scheme, scope in w) for w in old}
    matches = match(sorted(old, key=_text), sorted(new, key=_text), lambda way: way)
    lasting = [way for way, _ in matches.both]
    looser = in_order(matches._replace(both=[]), lambda way, other: other < way)
    idle = {way: other for way in looser.old for other in lasting if other < way}
    left = Matches([], [way for way in looser.old if way not in idle], looser.new)
    stricter = in_order(left, lambda way, other: other > way)
    for rule, pairs in (
        ("security-loosened", looser.both),
        ("security-removed-idle", [*idle.items()]),
        ("security-tightened", stricter.both),
    ):
        for way, other in pairs:
            texts = _text(way), _text(other)
            pair.part(min(texts)).report(rule, old=texts[0], new=texts[1])
    for way in stricter.old:
        pair.part(_text(way)).report("security-removed", old=_text(way))
    for way in stricter.new:
        pair.part(_text(way)).report("security-added", new=_text(way))


def compare_default_security(tops: Pair) -> None:
    """Report that documents differ in the `security` of operations, of which none relies on it."""
    stated = tops.child("security").named("all operations security")
    if stated.same or any(map(_is_relied_on, tops.nodes)):
        return
    old, new = map(_ways, stated.nodes)
    if old is None or old != new:
        stated.report_idle()


def _is_relied_on(top: Node) -> bool:
    return any(
        not one.node.has("security") for one in operation_objects(top.document, strict=False)
    )


def _in_force(operation: Node) -> Node:
    own = operation.child("security")
    return operation.document.top.child("security") if own.missing else own


def _ways(security: Node) -> set[_Way] | None:
    """Return the ways to be let in; None where they are not stated as they should be."""
    if security.missing or security.value == []:
        return {_OPEN}
    if not isinstance(security.value, list):
        return None
    ways = set()
    for way in security.value:
        if not isinstance(way, dict) or not all(map(are_texts, way.values())):
            return None
        ways.add(frozenset((name, one) for name, scopes in way.items() for one in ("", *scopes)))
    return ways


def _text(way: _Way) -> str:
    schemes: dict[str, list[str]] = {}
    for scheme, scope in sorted(way):
        schemes.setdefault(scheme, []).extend([scope] if scope else [])
    texts = (f"{name}({', '.join(scopes)})" if scopes else name for name, scopes in schemes.items())
    return " and ".join(texts) or "nothing"


# Words for people; `bearerFormat` is a hint only (OpenAPI).
_WORDS = frozenset({"description", "summary", "bearerFormat"})
_PASSED = ("type", "in", "name", "scheme")


def compare_schemes(pair: Pair) -> None:
    """Compare the security schemes of two documents; one with the same content has a new name."""
    for child in pair.matched_pairs(match(values(pair.old), values(pair.new), key_of, _content)):
        stated = child.named(child.keys[0])
        child = stated.resolved()
        if not child.both(dict):
            compare_data(child.named(f"security {child.item}"))
        elif is_lasting(child, "security-scheme"):
            stated.report_renamed("security-scheme-renamed")
            _compare_scheme(child)


def _new_names(old: Document, new: Document) -> dict[str, str]:
    """Return the names that the schemes of a document have in a newer one, where they differ."""
    before, after = (values(d.top.at("components", "securitySchemes")) for d in (old, new))
    matches = match(before, after, key_of, _content)
    names = ((key_of(one), key_of(other)) for one, other in matches.both)
    return {one: other for one, other in names if one != other}


def _content(scheme: Node) -> str | None:
    """Return what a scheme demands, as a text; None for what is no scheme."""
    stated = scheme.resolved().value
    if not isinstance(stated, dict) or "type" not in stated:
        return None
    return canonical({**_passed(stated), **{k: v for k, v in stated.items() if k not in _DONE}})


def _passed(scheme: dict[str, Any]) -> dict[str, Any]:
    """Return how a scheme has credentials passed; names of headers and schemes have no case."""
    passed = {key: scheme[key] for key in _PASSED if key in scheme}
    for key in ("scheme", *(["name"] if scheme.get("in") == "header" else [])):
        if isinstance(passed.get(key), str):
            passed[key] = passed[key].lower()
    return passed


def _compare_scheme(pair: Pair) -> None:
    old, new = (_passed(node.value) for node in pair.nodes)
    if canonical(old) != canonical(new):
        stated = [{k: n.value[k] for k in _PASSED if k in n.value} for n in pair.nodes]
        texts = canonical(stated[0]), canonical(stated[1])
        reached = (pair.comparison.of(node).reach.of(node, "any") for node in pair.nodes)
        needed = any(pair.uses) or any(reached)
        rule = "security-scheme-changed" if needed else "security-scheme-changed-idle"
        pair.report(rule, values=[old, new], texts=texts)
    compare_fields(pair, _SCHEME, _PASSED)


def _compare_flows(pair: Pair) -> None:
    for name, child in pair.children():
        child = child.part(name)
        if is_lasting(child, "security-flow"):
            compare_fields(child, _FLOW)


def _compare_scopes(pair: Pair) -> None:
    for name, child in pair.children():
        child = child.part(name)
        if not report_if_one_sided(child, "security-scope", ()):
            compare_text(child, "description")


_FLOW: Fields = {
    **address_fields("security-address-changed", "authorizationUrl", "tokenUrl", "refreshUrl"),
    "scopes": (dict, _compare_scopes),
    "availableScopes": (dict, _compare_scopes),  # AsyncAPI
}
_SCHEME: Fields = {
    "flows": (dict, _compare_flows),
    **address_fields("security-address-changed", "openIdConnectUrl"),
    "bearerFormat": (str, lambda pair: compare_text(pair.part("bearerFormat"), "bearerFormat")),
}
_DONE = frozenset({*_WORDS, *_PASSED})
