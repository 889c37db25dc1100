"""Security: the ways in which callers are let in.

A way is a set of schemes with scopes, all of which a caller must have. One that asks for less lets
in all whom the other one did.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from generator.diff.data import canonical
from generator.diff.fields import compare_data
from generator.diff.matching import Matches, in_order, key_of, match
from generator.diff.pair import Pair
from generator.diff.security_schemes import new_names
from generator.spec.document import Node
from generator.spec.operations import operation_objects
from generator.spec.schema import are_texts

# The schemes of a way, each with a scope; a scheme alone has the scope "".
_Way = frozenset[tuple[str, str]]
_OPEN: _Way = frozenset()


def compare_security(pair: Pair) -> None:
    """Compare the `security` of operations, or of their documents where they state none."""
    in_force = pair.mapped(_security)
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
        names = new_names(*(node.document for node in pair.nodes))
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
            _report(pair, rule, way, other)
    for way in stricter.old:
        pair.part(_text(way)).report("security-removed", old=_text(way))
    for way in stricter.new:
        pair.part(_text(way)).report("security-added", new=_text(way))


def _report(pair: Pair, rule: str, old: _Way, new: _Way) -> None:
    pair.part(min(_text(old), _text(new))).report(rule, old=_text(old), new=_text(new))


def compare_default_security(tops: Pair) -> None:
    """Report that documents differ in the `security` of operations, of which none relies on it."""
    stated = tops.child("security").named("all operations security")
    if stated.same or any(map(_is_relied_on, tops.nodes)):
        return
    old, new = map(_ways, stated.nodes)
    if old is None or old != new:
        stated.report_idle()


def _is_relied_on(top: Node) -> bool:
    """Tell whether an operation of a document states no `security` of its own."""
    return any(
        not one.node.has("security") for one in operation_objects(top.document, strict=False)
    )


def _security(operation: Node) -> Node:
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
        ways.add(frozenset(_demands(way.items())))
    return ways


def _demands(way: Iterable[tuple[str, list[str]]]) -> Iterable[tuple[str, str]]:
    for scheme, scopes in way:
        yield scheme, ""
        yield from ((scheme, scope) for scope in scopes)


def _text(way: _Way) -> str:
    schemes: dict[str, list[str]] = {}
    for scheme, scope in sorted(way):
        schemes.setdefault(scheme, []).extend([scope] if scope else [])
    texts = (f"{name}({', '.join(scopes)})" if scopes else name for name, scopes in schemes.items())
    return " and ".join(texts) or "nothing"
