"""Types that a discriminator tells apart without a choice that lists them.

Where a type with a discriminator and no choice is used, and not only as a base, it stands for all
types that name it in `allOf`, each told by its name (https://spec.openapis.org/oas/v3.1.1.html#discriminator-object).
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping
from typing import Any

from generator.spec.document import objects_in
from generator.spec.pointer import component_ref

Data = dict[str, Any]


def with_subtypes(document: Data) -> Data:
    """Return a document whose discriminators map the types that name theirs in `allOf`."""
    components = document.get("components")
    schemas = components.get("schemas") if isinstance(components, dict) else None
    if not isinstance(components, dict) or not isinstance(schemas, dict):
        return document
    found: Data = {}
    several = [name for name, schema in schemas.items() if _stands_for_others(schema)]
    uses = (
        Counter(str(part.get("$ref")) for part in objects_in(document))
        if several
        else Counter[str]()
    )
    derived = derived_types(schemas) if several else {}
    for name in several:
        schema, ref = schemas[name], component_ref("schemas", name)
        if uses[ref] > len(derived.get(ref, ())):
            told = schema["discriminator"]
            stated = told.get("mapping", {})
            refs = {one: component_ref("schemas", one) for one in _subtypes(name, derived)}
            named = [ref for ref in stated.values() if isinstance(ref, str)]
            rest = {one: ref for one, ref in refs.items() if ref not in named}
            if rest:
                told = {**told, "mapping": {**rest, **stated}}
                found[name] = {**schema, "discriminator": told}
    if not found:
        return document
    return {**document, "components": {**components, "schemas": {**schemas, **found}}}


def _stands_for_others(schema: object) -> bool:
    if not isinstance(schema, dict) or schema.keys() & {"oneOf", "anyOf"}:
        return False
    told = schema.get("discriminator")
    return (
        isinstance(told, dict)
        and isinstance(told.get("propertyName"), str)
        and isinstance(told.get("mapping", {}), dict)
    )


def _subtypes(name: str, derived: Mapping[str, list[str]]) -> list[str]:
    """Return the types that name a type in `allOf`, and those that name them."""
    found = {name}
    waiting = [name]
    for base in waiting:
        new = [one for one in derived.get(component_ref("schemas", base), ()) if one not in found]
        found.update(new)
        waiting += new
    return waiting[1:]


def derived_types(schemas: Mapping[str, Any]) -> dict[str, list[str]]:
    """Return the component schemas that name each reference in `allOf`."""
    derived: defaultdict[str, list[str]] = defaultdict(list)
    for name, schema in schemas.items():
        members = schema.get("allOf") if isinstance(schema, dict) else None
        named = members if isinstance(members, list) else []
        refs = [member.get("$ref") for member in named if isinstance(member, dict)]
        for ref in dict.fromkeys(ref for ref in refs if isinstance(ref, str)):
            derived[ref].append(name)
    return derived
