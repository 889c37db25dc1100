"""Security schemes: how credentials are passed, and where tokens come from."""

from __future__ import annotations

from typing import Any

from generator.diff.data import canonical
from generator.diff.fields import (
    Fields,
    address_fields,
    are_objects,
    compare_data,
    compare_fields,
    compare_text,
)
from generator.diff.lifecycle import report_if_one_sided
from generator.diff.matching import Matches, key_of, match, values
from generator.diff.pair import Pair
from generator.spec.document import Document, Node

# Words for people; `bearerFormat` is a hint only (OpenAPI).
_WORDS = frozenset({"description", "summary", "bearerFormat"})
_PASSED = ("type", "in", "name", "scheme")


def compare_schemes(pair: Pair) -> None:
    """Compare the security schemes of two documents; one with the same content has a new name."""
    for child in pair.matched_pairs(_matches(*pair.nodes)):
        stated = child.named(child.keys[0])
        child = stated.resolved()
        if not child.both(dict):
            compare_data(child.named(f"security {child.item}"))
        elif not report_if_one_sided(child, "security-scheme", ()):
            stated.report_renamed("security-scheme-renamed")
            _compare_scheme(child)


def new_names(old: Document, new: Document) -> dict[str, str]:
    """Return the names that the schemes of a document have in a newer one, where they differ."""
    both = _matches(*(d.top.at("components", "securitySchemes") for d in (old, new))).both
    names = ((key_of(one), key_of(other)) for one, other in both)
    return {one: other for one, other in names if one != other}


def _matches(old: Node, new: Node) -> Matches[Node]:
    return match(values(old), values(new), key_of, _content)


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
        if are_objects(child) and not report_if_one_sided(child, "security-flow", ()):
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
