"""Named unions: one component for all places that offer the same options.

The name follows from the options alone, so that neither another page nor another place changes it.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from typing import Any

from generator.spec.document import Document, Node, objects_in, rewritten
from generator.spec.entries import with_entries
from generator.spec.pointer import component_ref
from generator.spec.schema import bases, component_name
from generator.step_cache import StepCache

Schema = dict[str, Any]

# What a union consists of; it moves to the component.
_PARTS = ("oneOf", "anyOf", "x-option-features", "discriminator")
# What can be said of one place, beside a reference; anything else belongs to the union itself.
_OF_PLACES = frozenset({"description", "title", "default", "deprecated", "readOnly", "writeOnly"})
# A name of more types is too long to be read.
_MOST_NAMED = 3


def with_named_unions(file: str, document: Schema, cache: StepCache) -> Schema:
    """Return a document in which unions of several types are components, and places refer to them.

    A union stays at its place if it has an option without a name, or if something else has its
    name.

    Args:
        file: the name of the document in errors.
        document: the document as plain data, with or without components.
        cache: what earlier runs found.
    """
    schemas = document.get("components", {}).get("schemas", {})
    named: Schema = {}

    def refer(node: Node, content: Schema) -> Schema:
        union = {key: content[key] for key in _PARTS if key in content}
        place = {key: value for key, value in content.items() if key not in union}
        if component_name(node) or not _is_of_place(node, place):
            return content
        name = _name(node, union)
        # Of unions that differ in the order of options the first counts, as it does for properties.
        if name is None or name in schemas or not _is_alike(union, named.setdefault(name, union)):
            return content
        return {"$ref": component_ref("schemas", name)} | place

    def with_references(entry: Node) -> Any:
        if not cache.of_part("unions", entry, _has_unions):
            return entry.value
        return rewritten(entry, refer, frozenset(_PARTS))

    changed = with_entries(Document(file, document), with_references)
    if not named:
        return document
    components = changed["components"]
    all_schemas = components["schemas"] | {name: named[name] for name in sorted(named)}
    return changed | {"components": components | {"schemas": all_schemas}}


def _has_unions(entry: Node) -> bool:
    """Tell whether an entry has a union that can be named."""
    return any(map(_is_of_references, objects_in(entry.value)))


def _is_of_references(part: Any) -> bool:
    """Tell whether a part has one union, all of whose options are references, and several."""
    unions = [part[keyword] for keyword in ("oneOf", "anyOf") if keyword in part]
    if len(unions) != 1 or not isinstance(unions[0], list) or len(unions[0]) < 2:
        return False
    return all(isinstance(one, dict) and one.keys() == {"$ref"} for one in unions[0])


def _is_of_place(node: Node, keywords: Schema) -> bool:
    """Tell whether keywords can stand beside a reference at a place."""
    is_option = node.parts[-2:-1] in (("oneOf",), ("anyOf",))
    allowed = all(key in _OF_PLACES or key.startswith("x-") for key in keywords)
    return allowed and not (is_option and keywords)


def _is_alike(one: Schema, other: Schema) -> bool:
    """Tell whether two unions of one name say the same, in whatever order."""
    keyword, gates = _keyword(one), "x-option-features"
    rest = [{k: v for k, v in union.items() if k not in (keyword, gates)} for union in (one, other)]
    return keyword == _keyword(other) and rest[0] == rest[1]


def _keyword(union: Schema) -> str:
    return "oneOf" if "oneOf" in union else "anyOf"


def _name(node: Node, union: Schema) -> str | None:
    """Return the name of a union; None where it has not several options, each with a name.

    Few options are spelt out, the one that the others derive from first. More of them and their
    gates are a hash, so that no two unions with other options or gates share a name.
    """
    if not _is_of_references(node.value):
        return None
    options = list(node.child(_keyword(union)).elements())
    types = [option.target() for option in options]
    names = [component_name(target) if target else None for target in types]
    gates = union.get("x-option-features", [None] * len(options))
    is_sound = isinstance(gates, list) and len(gates) == len(options) == len(set(names))
    if None in names or not is_sound:
        return None
    base = _base([target for target in types if target])
    members = sorted((str(name), _canonical(gate)) for name, gate in zip(names, gates, strict=True))
    listed = sorted(map(str, names), key=lambda name: (name != base, name))
    is_short = len(options) <= _MOST_NAMED
    words = "_or_".join(listed) if is_short else f"{base or listed[0]}_options"
    return words if is_short and not any(gates) else f"{words}_{_digest(members)}"


def _base(types: Sequence[Node]) -> str | None:
    """Return the one of several types that all the others derive from; None without one."""
    for base in types:
        if all(base.parts in {one.parts, *_above(one)} for one in types):
            return component_name(base)
    return None


def _above(derived: Node) -> set[tuple[str | int, ...]]:
    """Return the places of the bases of a type, at any distance."""
    above: set[tuple[str | int, ...]] = set()
    waiting = [derived]
    while waiting:
        further = [base for base in bases(waiting.pop()) if base.parts not in above]
        above |= {base.parts for base in further}
        waiting += further
    return above


def _digest(content: object) -> str:
    return hashlib.sha256(_canonical(content).encode()).hexdigest()[:6]


def _canonical(content: object) -> str:
    return json.dumps(content, sort_keys=True, ensure_ascii=False)
