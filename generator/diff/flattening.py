"""Flattening: the shape of a schema.

Members of `allOf` that stand in place are merged into it, `anyOf` with a null is the rest made
nullable, a lone reference in `allOf` is a reference; a reference to a component is kept as one.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from generator.diff.alternatives import alternatives, are_schemas, is_schema, only_null, or_null
from generator.diff.data import canonical
from generator.diff.fields import ANNOTATIONS
from generator.diff.members import members_of_both, met, narrowed, together
from generator.diff.shape import Shape
from generator.diff.spellings import implied, settle_spellings
from generator.spec.document import Node
from generator.spec.gates import union_keyword
from generator.spec.schema import are_texts, component_name, layers, options

_UNIONS = ("oneOf", "anyOf")
_ALL_TYPES = frozenset({"string", "number", "boolean", "object", "array", "null"})


def shape_of(node: Node) -> Shape | None:
    """Return the normal form of a schema; None where the node is none.

    A missing schema allows everything, as an empty one does.
    """
    if not is_schema(node):
        return None
    return _as_reference(_stated(node))


def _as_reference(shape: Shape) -> Shape:
    """Return a schema whose only base, beside nothing else, is what it refers to."""
    alone = not (shape.ref or shape.options or shape.types or shape.properties or shape.required)
    if alone and len(shape.bases) == 1:
        shape.ref = shape.bases.pop()
    return shape


def expanded(shape: Shape) -> Shape:
    """Return a shape with the components that it is made of merged into it."""
    return _flat(shape, [shape.node])


def whole_shape(schema: Node) -> Shape | None:
    """Return the shape of a schema with all that it is made of merged; None where it is none."""
    shape = shape_of(schema)
    return expanded(shape) if shape else None


def within_above(old: Shape, new: Shape) -> tuple[Shape, Shape]:
    """Return two shapes with the limits that hold with those of what they are made of.

    Where that has changed itself, it is told there, and the shapes are as they state it.
    """
    inherited = [_flat(shape, shape.above) for shape in (old, new)]
    result = tuple(replace(shape, keywords=dict(shape.keywords)) for shape in (old, new))
    if inherited[0].kinds == inherited[1].kinds and old.kinds != new.kinds:
        for shape, above in zip(result, inherited, strict=True):
            shape.never |= not shape.narrow(above.kinds)
    for key in {**old.keywords, **new.keywords}.keys() - ANNOTATIONS:
        one, other = (above.keywords.get(key) for above in inherited)
        if one and other and canonical(one.value) == canonical(other.value):
            for shape, node in zip(result, (one, other), strict=True):
                shape.keywords[key] = met(key, node, shape.keywords.get(key, node))
    return result[0], result[1]


def of_one_option(shape: Shape) -> Shape:
    """Return a schema with its choice merged into it, if that has one option and no tags."""
    value, has_tags = shape.node.value, "discriminator" in shape.keywords
    if len(shape.options) != 1 or has_tags or not shape.node.has(shape.union):
        return shape
    members = value.get("allOf", [])
    if not are_schemas(shape.node.with_value(members)):
        return shape
    dropped = (shape.union, "x-option-features")
    value = {key: item for key, item in value.items() if key not in dropped}
    value["allOf"] = [*members, shape.options[0].value]
    return shape_of(shape.node.with_value(value)) or shape


def as_base(shape: Shape, other: Shape) -> Shape:
    """Return a schema whose reference is a base, if it is a type of its own or the other's base."""
    if shape.ref is None:
        return shape
    is_base = any(base.parts == shape.ref.parts for base in other.bases)
    if not is_base and component_name(shape.node) is None:
        return shape
    return replace(shape, ref=None, bases=[shape.ref, *shape.bases])


def with_bases(shape: Shape, bases: list[Node]) -> Shape:
    """Return a shape with some of its bases merged into it; its own parts win."""
    if not bases:
        return shape
    result = _flat(shape, bases)
    _overlay(result, shape)
    result.ref = shape.ref
    merged = {base.parts for base in bases}
    result.bases = [base for base in shape.bases if base.parts not in merged]
    return result


def _flat(shape: Shape, nodes: list[Node]) -> Shape:
    """Return what schemas state, and all that they are made of, base types first."""
    result = Shape(shape.node)
    for node in nodes:
        roots: dict[int, Node] = {}
        for layer in layers(node, strict=False):
            root = layer.holders[0] if layer.holders else layer.node
            roots.pop(id(root.value), None)
            roots[id(root.value)] = root
        for root in roots.values():
            _overlay(result, _stated(root))
    return result


def _stated(node: Node) -> Shape:
    shape = Shape(node)
    _merge(shape, node, frozenset())
    settle_spellings(shape)
    return shape


def _overlay(shape: Shape, own: Shape) -> None:
    """Add what a derived schema states to what its bases state; where they differ, it wins."""
    shape.null_beside |= own.null_beside
    shape.never |= own.never
    shape.narrow(own.kinds)
    shape.features += own.features
    members = members_of_both(shape.keywords, own.keywords)
    for key, child in own.keywords.items():
        base = None if key in ANNOTATIONS else shape.keywords.get(key)
        shape.keywords[key] = met(key, base, child)
    shape.keywords |= members
    for name, node in own.properties.items():
        base = shape.properties.get(name)
        shape.properties[name] = node if base is None else narrowed(base, node)
    shape.required.update(own.required)
    if own.union:
        shape.union, shape.options = own.union, own.options
    shape.clashes += own.clashes


def _merge(shape: Shape, node: Node, holders: frozenset[int]) -> None:
    """Add what a schema states to a shape; of two statements about one thing, the later counts."""
    shape.never |= node.value is False or node.child("not").value in (True, {})
    if id(node.value) in holders:
        return
    holders |= {id(node.value)}
    members = members_of_both(shape.keywords, dict(node.items()))
    shape.keywords |= members
    instead, schemas = implied(node)
    for schema in schemas:
        _merge(shape, schema, holders)
    for key, child in node.items():
        if key in members or key in instead:
            continue
        if key == "$ref":
            _reference(shape, node, child)
        elif key == "allOf" and are_schemas(child):
            for member in child.elements():
                _merge(shape, member, holders)
        elif key in _UNIONS and are_schemas(child):
            _union(shape, key, node, holders)
        elif key == "x-feature":
            shape.features.append(child)
        elif key == "x-option-features" and _fits_options(node, child):
            continue
        elif not _own_field(shape, key, child):
            _keyword(shape, key, child)


def _reference(shape: Shape, node: Node, child: Node) -> None:
    target = node.target()
    if target is None or not is_schema(target):
        _keyword(shape, "$ref", child)
    elif node.parts == shape.node.parts and shape.ref is None:
        shape.ref = target
    elif all(base.parts != target.parts for base in shape.bases):
        shape.bases.append(target)


def _own_field(shape: Shape, key: str, child: Node) -> bool:
    """Add what has a field of its own; tell whether it does, and is as it should be."""
    value = child.value
    if key == "type":
        return _type(shape, value if isinstance(value, list) else [value])
    if key == "nullable" and isinstance(value, bool):
        shape.null_beside |= value
        return True
    if key == "properties" and isinstance(value, dict):
        for name, node in child.items():
            _property(shape, name, node)
            if _is_required_where_known(node.child("x-required")):
                shape.required.setdefault(name, node.child("x-required"))
        return True
    if key == "required" and are_texts(value):
        shape.required.update({node.value: node for node in child.elements()})
        return True
    # The object that has the property counts it among the required ones.
    return key == "x-required" and _is_required_where_known(child)


def _is_required_where_known(statement: Node) -> bool:
    return statement.value is True and statement.parts[-3:-2] == ("properties",)


def _type(shape: Shape, types: list[Any]) -> bool:
    if not types or not are_texts(types):
        return False
    kinds = frozenset(types)
    kinds -= {"integer"} if "number" in kinds else set()
    shape.never |= not shape.narrow(frozenset() if kinds == _ALL_TYPES else kinds)
    return True


def _property(shape: Shape, name: str, node: Node) -> None:
    other = shape.properties.get(name)
    if other is not None and canonical(other.value) != canonical(node.value):
        node = node.with_value({"allOf": [other.value, node.value]})
    shape.properties[name] = node


def _keyword(shape: Shape, key: str, child: Node) -> None:
    other = shape.keywords.get(key)
    if other is not None and canonical(other.value) != canonical(child.value):
        both = together(key, other, child)
        if key == "const" or (key == "enum" and both is not None and not both.value):
            shape.never = True
        elif both is None:
            shape.clashes.append((key, canonical(other.value)))
        child = both or child
    shape.keywords[key] = child


def _union(shape: Shape, key: str, node: Node, holders: frozenset[int]) -> None:
    """Add a choice; the gates that it states for its options are read as theirs."""
    members = list(node.child(key).elements())
    if key == union_keyword(node):
        members = options(node, strict=False)
    members = [inner for option in members for inner in alternatives(option, key)]
    others = [option for option in members if not only_null(option)]
    if members and not others:
        shape.never |= not shape.narrow(frozenset({"null"}))
        return
    if shape.union or not others:
        _keyword(shape, key, node.child(key))
        return
    shape.null_beside |= len(others) < len(members)
    if len(others) == 1 and len(others) < len(members):
        _merge(shape, or_null(others[0]), holders)
    else:
        # The same alternative twice is none more.
        shape.union = key
        shape.options = [*{canonical(option.value): option for option in others}.values()]


def _fits_options(node: Node, features: Node) -> bool:
    members = node.child(union_keyword(node)).value
    both = isinstance(members, list) and isinstance(features.value, list)
    return both and len(members) == len(features.value)
