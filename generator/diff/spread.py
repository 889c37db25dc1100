"""Choices: what is said beside the options, said in each of them."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from generator.diff.data import canonical
from generator.diff.fields import ANNOTATIONS
from generator.diff.flattening import whole_shape
from generator.diff.shape import Shape
from generator.spec.document import Node

Constraints = dict[tuple[str, str], Any]
"""Statements of a schema about values, each by its keyword and the name of a property."""

# Keywords that say which properties there are beside those that the same schema names.
_MIND_PROPERTIES = frozenset({"additionalProperties", "patternProperties"})
_MIND_PROPERTIES |= {"unevaluatedProperties"}


def spread(shape: Shape, other: Shape) -> Shape:
    """Return a choice that says in each option what the other choice says only there.

    Beside the options it means the same, as each value has to meet both.
    """
    if not shape.union or not other.union:
        return shape
    beside = _constraints(shape)
    beside = {key: value for key, value in beside.items() if key not in _constraints(other)}
    if not beside or shape.null_beside or other.null_beside or "null" in shape.kinds:
        return shape
    theirs, ours = (
        [_constraints(whole) if (whole := whole_shape(option)) else {} for option in each.options]
        for each in (other, shape)
    )
    if any(one.keys() & {(key, "") for key in _MIND_PROPERTIES} for one in (*theirs, *ours)):
        beside = {key: value for key, value in beside.items() if key[0] != "properties"}
    beside = {key: value for key, value in beside.items() if all(key in one for one in theirs)}
    if not beside:
        return shape
    options = [
        _with(option, {key: value for key, value in beside.items() if not _says(one, key, value)})
        for option, one in zip(shape.options, ours, strict=True)
    ]
    return replace(
        shape,
        kinds=frozenset() if ("type", "") in beside else shape.kinds,
        properties={k: n for k, n in shape.properties.items() if ("properties", k) not in beside},
        required={k: n for k, n in shape.required.items() if ("required", k) not in beside},
        keywords={k: n for k, n in shape.keywords.items() if (k, "") not in beside},
        options=options,
    )


def _constraints(shape: Shape) -> Constraints:
    stated: Constraints = {}
    if shape.kinds:
        stated["type", ""] = sorted(shape.kinds)
    stated |= {("properties", name): node.value for name, node in shape.properties.items()}
    stated |= {("required", name): True for name in shape.required}
    kept = shape.keywords.items()
    drops = ANNOTATIONS | {"discriminator"}
    return stated | {(key, ""): node.value for key, node in kept if key not in drops}


def _says(constraints: Constraints, key: tuple[str, str], value: Any) -> bool:
    """Tell whether a schema says as much itself; of types, fewer are as much."""
    stated = constraints.get(key)
    if key == ("type", "") and stated:
        return {*stated} <= {*value, *(["integer"] if "number" in value else [])}
    return key in constraints and canonical(stated) == canonical(value)


def _with(option: Node, more: Constraints) -> Node:
    if not more:
        return option
    added: dict[str, Any] = {}
    for (key, name), value in more.items():
        if key == "required":
            added.setdefault(key, []).append(name)
        elif key == "properties":
            added.setdefault(key, {})[name] = value
        else:
            added[key] = value
    return option.with_value({"allOf": [added, option.value]})
