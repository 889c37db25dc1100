"""Schemas: their layers, what they are together, and what they refer to.

Standards: JSON Schema 2020-12, as OpenAPI 3.1 uses it, and draft-07, as AsyncAPI 3 does.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from generator.spec.document import Node
from generator.spec.gates import (
    Gates,
    combine,
    effective_gates,
    option_gates,
    own_gates,
    union_keyword,
)

APPLICATORS = frozenset(
    {"$ref", "allOf", "oneOf", "anyOf", "properties", "items", "additionalProperties"}
)
"""Keywords whose values are schemas, or lead to some."""

_SCHEMAS = ("components", "schemas")
_STRUCTURE = frozenset({"$ref", "allOf"})
_CONTENT = frozenset({"type", "properties", "required", "oneOf", "anyOf"})


class Layer(NamedTuple):
    """One of the schemas that a value must meet together.

    Attributes:
        node: a schema; its own keywords count, not its `$ref` and `allOf`.
        holders: the schemas of the same component that hold it in `allOf`, from the outermost.
    """

    node: Node
    holders: tuple[Node, ...] = ()

    @property
    def gates(self) -> Gates:
        """The effective gates of the layer within its component."""
        return effective_gates(*self.holders, self.node)


class Property(NamedTuple):
    """A property of a flattened schema.

    Attributes:
        node: its schema; where base and derived type both describe it, both descriptions merged.
        own: the gates that it states itself.
        holder: the gates of the schema that declares it.
    """

    node: Node
    own: Gates
    holder: Gates

    @property
    def gates(self) -> Gates:
        """The effective gates: of the property and the schema that declares it."""
        return combine(self.holder, self.own)


@dataclass(slots=True)
class Flat:
    """A schema with its references resolved and `allOf` merged; the derived type wins.

    Attributes:
        gates: the effective gates of a value: of the place, its type and all base types.
        properties: by name, those of base types first.
        required: names, in the order in which they are stated; values are the stating nodes.
        keywords: all other keywords.
    """

    gates: Gates = ()
    properties: dict[str, Property] = field(default_factory=dict)
    required: dict[str, Node] = field(default_factory=dict)
    keywords: dict[str, Node] = field(default_factory=dict)

    @property
    def tag(self) -> str | None:
        """The `__type` that every value has; None where the schema does not say it."""
        tag = self.properties.get("__type")
        return _const(tag.node) if tag else None

    @property
    def types(self) -> list[Any]:
        """The types that it states: none, one or several."""
        return listed(self.keyword("type", []))

    @property
    def kind(self) -> Any:
        """The first type that it states beside null; None where it states none."""
        return next((each for each in self.types if each != "null"), None)

    def keyword(self, name: str, default: Any = None) -> Any:
        """Return the value of a keyword; the default where the schema does not state it."""
        return self.keywords[name].value if name in self.keywords else default


def layers(schema: Node, *, strict: bool = True) -> Iterator[Layer]:
    """Yield the schemas that a schema is made of: base types first, its own keywords last.

    Args:
        schema: any schema; what is no object, or only refers to others, is no layer.
        strict: whether a reference that leads nowhere is an error; else it is passed over.

    Raises:
        SpecError: a reference leads out of the document or to nothing.
    """
    yield from _layers(schema, (), set(), strict=strict)


def flatten(schema: Node) -> Flat:
    """Merge the layers of a schema.

    Raises:
        SpecError: a reference leads nowhere, or `x-feature` states no gate.
    """
    flat = Flat()
    for layer in layers(schema):
        gates = layer.gates
        flat.gates = combine(flat.gates, gates)
        for name, node in layer.node.child("properties").items():
            above = flat.properties.get(name)
            if above is not None:
                node = restated(above.node, node)
            flat.properties[name] = Property(node, own_gates(node), gates)
        flat.required.update(required_names(layer.node))
        for key, node in layer.node.items():
            if key not in _STRUCTURE and key not in ("properties", "required"):
                flat.keywords[key] = node
    return flat


def required_names(schema: Node) -> dict[str, Node]:
    """Return the properties that a schema itself requires, each with the place that says so.

    `required` lists those that every server has; `x-required` marks the others, which every
    server requires that has them.
    """
    listed = schema.child("required").elements() if schema.has("required") else ()
    required = {str(stated.value): stated for stated in listed}
    properties = schema.get("properties")
    for name, stated in properties.items() if isinstance(properties, dict) else ():
        if isinstance(stated, dict) and stated.get("x-required") is True:
            required.setdefault(name, schema.at("properties", name, "x-required"))
    return required


def gates_of_values(schema: Node, *, strict: bool = True) -> Gates:
    """Return the effective gates of the values of a schema: of the place, its type and its bases.

    Args:
        schema: any schema.
        strict: whether a fault is an error; else what has one is passed over.

    Raises:
        SpecError: a reference leads nowhere, or `x-feature` states no gate.
    """
    if isinstance(schema.value, dict) and schema.value.keys().isdisjoint(_STRUCTURE):
        return own_gates(schema, strict=strict)  # as of most schemas
    chains = ((*layer.holders, layer.node) for layer in layers(schema, strict=strict))
    return combine(*(effective_gates(*chain, strict=strict) for chain in chains))


def restated(above: Node, own: Node) -> Node:
    """Return a property of a base type that a derived type states again.

    Where they differ, the derived type's words count; a value has to meet both, so the property
    needs the versions of both.
    """
    values = [node.value for node in (above, own)]
    if not all(isinstance(value, dict) for value in values):
        return own
    is_reference = any(type_reference(node) is not None for node in (above, own))
    merged = {**({} if is_reference else values[0]), **values[1]}
    gates = [value["x-feature"] for value in values if value.get("x-feature") is not None]
    if len(gates) == 2 and gates[0] != gates[1]:
        merged["x-feature"] = [*listed(gates[0]), *listed(gates[1])]
    elif gates:
        merged["x-feature"] = gates[0]
    return Node(own.document, own.parts, merged)


def bases(schema: Node) -> list[Node]:
    """Return the types that a schema names in `allOf`."""
    members = schema.child("allOf").elements()
    return [target for member in members if (target := member.target()) is not None]


def options(schema: Node, *, strict: bool = True) -> list[Node]:
    """Return the members of a union: those of `oneOf`, else of `anyOf`; none for other schemas.

    A member for which the union states gates in `x-option-features` has them as its `x-feature`.

    Args:
        schema: any schema.
        strict: whether gates that do not fit the members are an error; else they are passed over.

    Raises:
        SpecError: `x-option-features` is no list of gates as long as the members.
    """
    keyword = union_keyword(schema)
    members = list(schema.child(keyword).elements()) if schema.has(keyword) else []
    if not schema.has("x-option-features"):
        return members
    if strict:
        option_gates(schema)  # raises for gates that do not fit
    gates = [gate.value for gate in schema.child("x-option-features").elements()]
    if len(gates) != len(members):
        return members
    return [_gated(member, gate) for member, gate in zip(members, gates, strict=True)]


def _gated(option: Node, gate: Any) -> Node:
    """Return an option with a gate of its union beside its own."""
    if gate is None or not isinstance(option.value, dict):
        return option
    own = option.value.get("x-feature")
    both = gate if own is None else [*listed(own), *listed(gate)]
    return Node(option.document, option.parts, {**option.value, "x-feature": both})


def listed(value: Any) -> list[Any]:
    """Return a value that can be one or a list, such as `type` and `x-feature`, as a list."""
    return value if isinstance(value, list) else [value]


def are_texts(value: Any) -> bool:
    """Tell whether a value is a list of texts."""
    return isinstance(value, list) and all(isinstance(item, str) for item in value)


def is_null(schema: Node) -> bool:
    """Tell whether a schema allows null only."""
    return isinstance(schema.value, dict) and schema.value.get("type") == "null"


def discriminator(schema: Node) -> tuple[str, Mapping[str, Node]]:
    """Return the property that tells the members of a union apart, and the member by its value.

    OpenAPI states the mapping; in AsyncAPI the discriminator is a name alone, and the mapping
    follows from the `const` of each member. Without a discriminator the name is empty.
    """
    stated = schema.child("discriminator")
    if isinstance(stated.value, str):
        members = ((type_tag(option), referred_type(option)) for option in options(schema))
        return stated.value, {tag: node for tag, node in members if tag and node}
    name = stated.child("propertyName").value
    mapping: dict[str, Node] = {}
    for tag, ref in stated.child("mapping").items():
        target = schema.referred(ref.value)
        if target is None:
            raise ref.error(f"the mapping {ref.value!r} leads to nothing", "an existing schema")
        mapping[tag] = target
    return (name if isinstance(name, str) else ""), mapping


def type_tag(schema: Node) -> str | None:
    """Return the `__type` that every value of a schema has; None where it does not say it."""
    tag = None
    for layer in layers(schema, strict=False):
        tag = _const(layer.node.at("properties", "__type")) or tag
    return tag


def component_name(schema: Node) -> str | None:
    """Return the name of a component schema; None for a schema elsewhere."""
    named = schema.parts[:2] == _SCHEMAS and len(schema.parts) == 3
    return str(schema.parts[2]) if named else None


def type_reference(schema: Node) -> Node | None:
    """Return the object whose `$ref` says the type of a schema; None where none does.

    That is the schema itself, or the only member of its `allOf`: draft-07 ignores everything
    beside `$ref`, so there the description, versions and flags of a place stand beside `allOf`.
    A component of this form is a type of its own, derived from the other.
    """
    if not isinstance(schema.value, dict):
        return None
    if "$ref" in schema.value:
        return schema
    if "allOf" not in schema.value:
        return None
    members = list(schema.child("allOf").elements())
    is_place = component_name(schema) is None and not schema.value.keys() & _CONTENT
    if len(members) != 1 or not is_place:
        return None
    return members[0] if only_refers(members[0]) else None


def only_refers(node: Node) -> bool:
    """Tell whether a part is a reference, and nothing else."""
    return isinstance(node.value, dict) and node.value.keys() == {"$ref"}


def referred_type(schema: Node) -> Node | None:
    """Return the schema that a schema refers to as its type; None where there is none."""
    stated = type_reference(schema)
    return None if stated is None else stated.target()


def resolved_type(schema: Node) -> Node:
    """Return the schema that a schema refers to as its type, or itself where it states it.

    Raises:
        SpecError: the reference leads nowhere.
    """
    return (type_reference(schema) or schema).resolve()


def named_type(schema: Node) -> str | None:
    """Return the name of the component that a schema refers to; None where it does not.

    Raises:
        SpecError: the reference leads to something else.
    """
    stated = type_reference(schema)
    if stated is None:
        return None
    target = stated.target()
    name = component_name(target) if target is not None else None
    if name is None:
        problem = f"$ref {stated.value['$ref']!r} names no schema of the document"
        raise stated.error(problem, "#/components/schemas/<name>")
    return name


def _layers(
    schema: Node, holders: tuple[Node, ...], seen: set[int], *, strict: bool
) -> Iterator[Layer]:
    # Values stay alive with the document, so their ids are their own.
    if not isinstance(schema.value, dict) or id(schema.value) in seen:
        return
    seen.add(id(schema.value))
    target = schema.target()
    if target is not None:
        yield from _layers(target, (), seen, strict=strict)
    elif "$ref" in schema.value and strict:
        schema.resolve()
    if "allOf" in schema.value:
        for member in schema.child("allOf").elements():
            yield from _layers(member, (*holders, schema), seen, strict=strict)
    if not schema.value.keys() <= _STRUCTURE:
        yield Layer(schema, holders)


def _const(node: Node) -> str | None:
    value = node.child("const").value
    return value if isinstance(value, str) else None
