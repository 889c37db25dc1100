"""Classes of the models, planned from the component schemas."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator

from msgspec.structs import replace

from generator.emit.planned_models import Enumeration, Field, Member, Models, Struct, Union
from generator.emit.planning.choices import gates_and_options, options_doc
from generator.emit.planning.naming import (
    FIELD_RESERVED,
    MEMBER_RESERVED,
    Names,
    defined_names,
    member_name,
    snake_case,
)
from generator.emit.planning.sentences import (
    gate_sentences,
    members_sentence,
    part_doc,
    value_sentences,
)
from generator.emit.planning.shapes import Shapes
from generator.emit.planning.untagged import with_untagged
from generator.emit.quoting import text_of
from generator.spec.document import Node
from generator.spec.gates import combine, member_gates
from generator.spec.schema import (
    Flat,
    bases,
    component_name,
    discriminator,
    flatten,
    gates_of_values,
    layers,
    required_names,
)
from generator.spec.spec import Spec

_UNRENAMABLE = re.compile('[\\\\"\x00-\x1f]')


def plan_models(spec: Spec, shapes: Shapes) -> Models:
    """Return the classes for all component schemas. Raises SpecError."""
    reserved = FIELD_RESERVED | defined_names("model.py", "Model")
    mapped_tags = _mapped_tags(spec)
    structs, enumerations, unions = [], [], []
    for name, class_name in shapes.classes.items():
        schema = spec.schemas[name]
        flat = flatten(schema)
        text = text_of(schema, "description") or text_of(schema, "summary") or f"{class_name}."
        doc = tuple(filter(None, (text, gate_sentences(flat.gates))))
        shared = (class_name, name, flat.gates, doc)
        if shapes.kinds[name] == "struct":
            tag = flat.tag or mapped_tags.get(name)
            required = _required(schema, flat)
            wires = [wire for wire in flat.properties if wire != "__type" or tag is None]
            fields = tuple(_fields(shapes, flat, wires, required, Names(reserved)))
            structs.append(Struct(*shared, tag, fields))
        elif shapes.kinds[name] == "enum":
            enumerations.append(Enumeration(*shared, tuple(_members(schema))))
        else:
            shape = shapes.union(name)
            members = filter(None, [members_sentence(shape)])
            unions.append(Union(class_name, name, flat.gates, (*doc, *members), shape))
    marked = list(with_untagged(structs, unions))
    return Models(tuple(_with_bases(spec, marked)), tuple(enumerations), tuple(unions))


def _mapped_tags(spec: Spec) -> dict[str, str]:
    """Return the `__type` that a discriminator gives to schemas which do not say it."""
    tags: dict[str, str] = {}
    for schema in spec.schemas.values():
        name, mapping = discriminator(schema)
        if name == "__type":
            for urn, target in mapping.items():
                tags.setdefault(component_name(target) or "", urn)
    return tags


def _required(schema: Node, flat: Flat) -> set[str]:
    """Return the names of the properties that every object of a type has.

    What has gates that the type has not is not required: servers of other versions neither send
    it nor take it.
    """
    required = set()
    for layer in layers(schema):
        for name in required_names(layer.node):
            declared = flat.properties.get(name)
            gates = gates_of_values(declared.node) if declared else ()
            if combine(flat.gates, gates) == flat.gates:
                required.add(name)
    return required


def _fields(
    shapes: Shapes, flat: Flat, wires: Iterable[str], required: Collection[str], names: Names
) -> Iterator[Field]:
    for wire in wires:
        if _UNRENAMABLE.search(wire) or wire == "$additional_properties":
            # msgspec takes no such name: the property stays in additional_properties.
            continue
        schema = flat.properties[wire].node
        gates, options = gates_and_options(schema, shapes)
        is_conditional = wire in flat.required and wire not in required
        yield Field(
            name=names.take(snake_case(wire)),
            wire=wire,
            shape=shapes.of(schema),
            required=wire in required,
            gates=gates,
            doc=part_doc(
                text_of(schema, "description"),
                gates,
                value_sentences(schema),
                "Servers that have it require it." if is_conditional else "",
                options_doc(options),
            ),
            read_only=schema.child("readOnly").value is True,
            options=options,
        )


def _members(schema: Node) -> Iterator[Member]:
    taken = Names(MEMBER_RESERVED)
    values = list(schema.child("enum").elements())
    names = schema.child("x-enum-varnames")
    if not isinstance(names.value, list) or len(names.value) != len(values):
        raise names.error("x-enum-varnames does not fit enum", f"{len(values)} names")
    seen = set()
    for at, (value, gates) in enumerate(zip(values, member_gates(schema), strict=True)):
        if type(value.value) is not int:
            raise value.error("a member of an enumeration is no integer", "an integer")
        if value.value not in seen:
            seen.add(value.value)
            doc = part_doc(text_of(schema.child("x-enum-descriptions"), at), gates)
            name = taken.take(member_name(str(names.value[at])))
            yield Member(name, value.value, gates, doc)


def _with_bases(spec: Spec, structs: list[Struct]) -> Iterator[Struct]:
    """Yield the classes, each with the class that it can derive from.

    A class derives where its schema is `allOf` with one reference, to a type that becomes a
    class, and keeps the names, types and needs of all fields of that class: Python would
    refuse others. The other classes repeat what they inherit, as they stand.
    """
    by_component = {struct.component: struct for struct in structs}
    for struct in structs:
        above = _single_base(spec, struct.component)
        base = None if above is None else by_component.get(above)
        if base is None or not _fits(base, struct) or _is_circular(spec, struct.component):
            yield struct
        else:
            inherited = tuple(field.name for field in struct.fields if field in base.fields)
            yield replace(struct, base=base.name, inherited=inherited)


def _single_base(spec: Spec, component: str) -> str | None:
    types = bases(spec.schemas[component])
    return component_name(types[0]) if len(types) == 1 else None


def _fits(base: Struct, struct: Struct) -> bool:
    fields = [(field.wire, field.name, field.shape, field.required) for field in struct.fields]
    return all((f.wire, f.name, f.shape, f.required) in fields for f in base.fields)


def _is_circular(spec: Spec, component: str) -> bool:
    seen = set()
    name: str | None = component
    while name is not None and name not in seen:
        seen.add(name)
        name = _single_base(spec, name)
    return name is not None
