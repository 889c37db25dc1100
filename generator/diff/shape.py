"""The normal form of a schema: what it says, however it is written.

Members of `allOf` that stand in place are merged into it, `anyOf` with a null is the rest made
nullable, a lone reference in `allOf` is a reference; a reference to a component is kept as one.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from generator.diff.node import Node, canonical

_SCHEMAS = ("components", "schemas")
_UNIONS = ("oneOf", "anyOf")


@dataclass(eq=False)
class Shape:
    """A schema as its parts; `keywords` holds all that has no field of its own."""

    node: Node
    ref: Node | None = None
    bases: list[Node] = field(default_factory=list)
    nullable: bool = False
    types: frozenset[str] = frozenset()
    keywords: dict[str, Node] = field(default_factory=dict)
    properties: dict[str, Node] = field(default_factory=dict)
    required: dict[str, Node] = field(default_factory=dict)
    union: str = ""
    options: list[Node] = field(default_factory=list)
    clashes: list[tuple[str, str]] = field(default_factory=list)

    @property
    def bare(self) -> bool:
        """Whether it says nothing of its own that a value would have to meet."""
        return not (self.types or self.properties or self.required or self.bases or self.ref)


def shape_of(node: Node) -> Shape | None:
    """Return the normal form of a schema; None where it is none.

    A schema that is missing allows everything, as an empty one does.
    """
    if not _is_schema(node):
        return None
    shape = Shape(node)
    _merge(shape, node, set())
    lone = len(shape.bases) == 1 and shape.ref is None and not shape.options
    if lone and not (shape.types or shape.properties or shape.required):
        shape.ref = shape.bases.pop()
    return shape


def expanded(shape: Shape) -> Shape:
    """The same with the component that it refers to, and its bases, in place."""
    result = Shape(shape.node)
    _spread(result, shape.node, set())
    return result


def with_bases(shape: Shape, bases: list[Node]) -> Shape:
    """The same with some of its bases in place; its own parts win."""
    result = Shape(shape.node)
    seen: set[int] = set()
    for base in bases:
        _spread(result, base, seen)
    _overlay(result, shape)
    result.ref = shape.ref
    result.bases = [base for base in shape.bases if base not in bases]
    return result


def name_of(node: Node) -> str | None:
    """The name of a component schema; None of any other node."""
    if node.parts[:2] == _SCHEMAS and len(node.parts) == 3:
        return str(node.parts[2])
    return None


def urn_of(node: Node) -> str | None:
    """The `__type` that all objects of a schema have, where there is one."""
    for schema in _with_all_bases(node, set()):
        properties = schema.value.get("properties")
        tag = properties.get("__type") if isinstance(properties, dict) else None
        value = tag.get("const") if isinstance(tag, dict) else None
        if isinstance(value, str):
            return value
    return None


def inherited(shape: Shape, name: str) -> Node | None:
    """A property that a schema has from a base, or from what it refers to."""
    for above in ([shape.ref] if shape.ref else []) + shape.bases:
        for schema in _with_all_bases(above, set()):
            properties = schema.value.get("properties")
            if isinstance(properties, dict) and name in properties:
                return schema.child("properties").child(name)
    return None


def inherits_required(shape: Shape, name: str) -> bool:
    """Whether a base demands a property."""
    return any(
        name in (schema.value.get("required") or ())
        for base in shape.bases
        for schema in _with_all_bases(base, set())
        if isinstance(schema.value.get("required"), list)
    )


def _with_all_bases(node: Node, seen: set[int]) -> Iterator[Node]:
    """A schema and what it is made of, itself first."""
    if not isinstance(node.value, dict) or id(node.value) in seen:
        return
    seen.add(id(node.value))
    yield node
    target = node.target()
    if target is not None:
        yield from _with_all_bases(target, seen)
    members = node.value.get("allOf")
    if isinstance(members, list):
        for index in reversed(range(len(members))):
            yield from _with_all_bases(node.child("allOf").child(index), seen)


def _is_schema(node: Node) -> bool:
    return node.missing or isinstance(node.value, (dict, bool))


def _spread(shape: Shape, node: Node, seen: set[int]) -> None:
    """Add a schema and all that it refers to, the latter first."""
    if id(node.value) in seen:
        return
    seen.add(id(node.value))
    part = Shape(node)
    _merge(part, node, set())
    for above in ([part.ref] if part.ref else []) + part.bases:
        _spread(shape, above, seen)
    _overlay(shape, part)


def _overlay(shape: Shape, own: Shape) -> None:
    """Add what a derived schema says to what its bases say; where they differ, it counts."""
    shape.nullable |= own.nullable
    shape.types = own.types or shape.types
    shape.keywords.update(own.keywords)
    for name, node in own.properties.items():
        base = shape.properties.get(name)
        values = [n.value for n in (base, node) if n is not None]
        if len(values) == 2 and all(isinstance(v, dict) and "$ref" not in v for v in values):
            node = Node(node.document, node.parts, {**values[0], **values[1]})
        shape.properties[name] = node
    shape.required.update(own.required)
    if own.union:
        shape.union, shape.options = own.union, own.options
    shape.clashes += own.clashes


def _merge(shape: Shape, node: Node, open_: set[int]) -> None:
    """Add what a schema says to a shape; of two that say the same otherwise, the later counts."""
    value = _plain(node.value)
    if id(node.value) in open_:
        return
    open_ = {*open_, id(node.value)}
    for key in value:
        child = (
            node.child(key)
            if isinstance(node.value, dict)
            else Node(node.document, node.parts, value[key])
        )
        if key == "$ref":
            _reference(shape, node, child)
        elif key == "allOf" and _schemas(child):
            for index in range(len(child.value)):
                _merge(shape, child.child(index), open_)
        elif key in _UNIONS and _schemas(child):
            _union(shape, key, child, open_)
        elif not _own(shape, key, child):
            _keyword(shape, key, child)


def _plain(value: Any) -> dict[str, Any]:
    if value is False:
        return {"not": {}}
    return value if isinstance(value, dict) else {}


def _schemas(node: Node) -> bool:
    items = node.value
    return isinstance(items, list) and all(isinstance(item, (dict, bool)) for item in items)


def _reference(shape: Shape, node: Node, child: Node) -> None:
    target = node.target()
    if target is None or not _is_schema(target):
        _keyword(shape, "$ref", child)
    elif node.parts == shape.node.parts and shape.ref is None:
        shape.ref = target
    elif all(base.parts != target.parts for base in shape.bases):
        shape.bases.append(target)


def _own(shape: Shape, key: str, child: Node) -> bool:
    value = child.value
    if key == "type":
        types = value if isinstance(value, list) else [value]
        if not types or not all(isinstance(item, str) for item in types):
            return False
        named = frozenset(types) - {"null"}
        if shape.types and named and shape.types != named:
            shape.clashes.append(("type", canonical(sorted(shape.types))))
        shape.types = named or shape.types or frozenset({"null"})
        shape.nullable |= "null" in types and bool(named)
        return True
    if key == "nullable" and isinstance(value, bool):
        shape.nullable |= value
        return True
    if key == "properties" and isinstance(value, dict):
        for name in value:
            _property(shape, name, child.child(name))
        return True
    if key == "required" and isinstance(value, list) and all(isinstance(x, str) for x in value):
        shape.required.update({name: child.child(i) for i, name in enumerate(value)})
        return True
    return False


def _property(shape: Shape, name: str, node: Node) -> None:
    there = shape.properties.get(name)
    if there is not None and canonical(there.value) != canonical(node.value):
        both = {"allOf": [there.value, node.value]}
        node = Node(node.document, node.parts, both)
    shape.properties[name] = node


def _keyword(shape: Shape, key: str, child: Node) -> None:
    there = shape.keywords.get(key)
    if there is not None and canonical(there.value) != canonical(child.value):
        shape.clashes.append((key, canonical(there.value)))
    shape.keywords[key] = child


def _union(shape: Shape, key: str, child: Node, open_: set[int]) -> None:
    options = [child.child(index) for index in range(len(child.value))]
    rest = [option for option in options if option.value != {"type": "null"}]
    if shape.union or not rest:
        _keyword(shape, key, child)
        return
    if len(rest) < len(options):
        shape.nullable = True
    if len(rest) == 1 and len(rest) < len(options):
        _merge(shape, rest[0], open_)
    else:
        shape.union, shape.options = key, rest
