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
    stated = schemas if isinstance(schemas, dict) else {}
    several = [name for name, schema in stated.items() if _stands_for_others(schema)]
    if not components or not several:
        return document
    derived = derived_types(stated)
    uses = Counter(str(part.get("$ref")) for part in objects_in(document))
    completed = {}
    for name in several:
        ref, discriminator = component_ref("schemas", name), stated[name]["discriminator"]
        mapping = discriminator.get("mapping", {})
        named = [target for target in mapping.values() if isinstance(target, str)]
        refs = {one: component_ref("schemas", one) for one in _subtypes(name, derived)}
        rest = {one: target for one, target in refs.items() if target not in named}
        if rest and uses[ref] > len(derived.get(ref, ())):
            discriminator = {**discriminator, "mapping": {**rest, **mapping}}
            completed[name] = {**stated[name], "discriminator": discriminator}
    return {**document, "components": {**components, "schemas": {**stated, **completed}}}


def _stands_for_others(schema: object) -> bool:
    if not isinstance(schema, dict) or schema.keys() & {"oneOf", "anyOf"}:
        return False
    discriminator = schema.get("discriminator")
    if not isinstance(discriminator, dict) or type(discriminator.get("propertyName")) is not str:
        return False
    return type(discriminator.get("mapping", {})) is dict


def _subtypes(name: str, derived: Mapping[str, list[str]]) -> list[str]:
    several = [name]
    for base in several:
        below = derived.get(component_ref("schemas", base), ())
        several += [one for one in below if one not in several]
    return several[1:]


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
