"""Names and signatures of the client's methods, as the templates need them."""

from __future__ import annotations

import builtins
from collections.abc import Iterable
from dataclasses import replace

from generator.emit.plan import Area, Argument, Method
from generator.emit.quoting import literal


def constant(method: Method) -> str:
    """Return the name of the constant that holds the operation of a method."""
    return method.name.strip("_").upper()


def constants(area: Area) -> list[str]:
    """Return the names of all constants of an area's operations."""
    watches = [method.watch.name.upper() for method in area.methods if method.watch]
    return [*map(constant, area.methods), *watches]


def overloaded(method: Method) -> bool:
    """Tell whether a method has overloads: for its body, and for required properties of it."""
    return any(a.place == "property" and a.required for a in method.arguments)


def signature(method: Method, form: str = "either") -> list[str]:
    """Return the parameters of a method after self: positional ones, `*`, keywords.

    Args:
        method: the method.
        form: whether the body is given by its "properties", as an "object", or "either" way.
    """
    positional = [_parameter(a) for a in method.arguments if a.place in ("path", "body")]
    keywords = [a for a in method.arguments if a.place not in ("path", "body")]
    if form == "object":
        keywords = [a for a in keywords if a.place != "property"]
    elif form == "either" and overloaded(method):
        keywords = [replace(a, required=a.required and a.place != "property") for a in keywords]
    if method.body_class and form != "properties":
        optional = " | UnsetType = UNSET" if form == "either" else ""
        positional.append(f"{method.body_name}: models.{method.body_class}{optional}")
    # Required keywords first, so that signatures read like calls.
    ordered = sorted(keywords, key=lambda argument: not argument.required)
    return [*positional, *(["*"] if ordered else []), *map(_parameter, ordered)]


def annotation(argument: Argument) -> str:
    """Return the type of an argument as source, with the values that it can have."""
    if not argument.choices:
        return argument.hint
    values = ", ".join(map(literal, argument.choices))
    return argument.hint.replace("Choice", f"Literal[{values}]")


def fields(method: Method) -> list[tuple[str, str]]:
    """Return the fields of the body's class with the arguments that fill them."""
    return [(a.field, a.name) for a in method.arguments if a.place == "property"]


def parameters(method: Method) -> list[str]:
    """Return the wire names of a method's parameters."""
    places = ("path", "query", "header")
    return [a.wire for a in method.arguments if a.place in places]


def union(kinds: Iterable[str], *, unknown: bool = True) -> str:
    """Return the union of message classes; unreadable ones come as unknown objects."""
    return " | ".join([*(f"models.{kind}" for kind in kinds), *(["UnknownObject"] * unknown)])


def spans(area: Area) -> list[tuple[int, int, str]]:
    """Return the versions of each view: first, last, class."""
    views = [(view.version, view.class_name) for view in area.views if view.version]
    ends = [version - 1 for version, _ in views[1:]] + [newest(area)]
    return [(first, last, name) for (first, name), last in zip(views, ends, strict=True)]


def newest(area: Area) -> int:
    """Return the newest version of its feature that an area knows."""
    return max(view.version or 0 for view in area.views)


def shadows(methods: Iterable[Method]) -> bool:
    """Tell whether an argument has the name of a builtin, which linters report."""
    names = frozenset(dir(builtins))
    return any(a.name in names for method in methods for a in method.arguments)


def _parameter(argument: Argument) -> str:
    hint = annotation(argument)
    if argument.required:
        return f"{argument.name}: {hint}"
    bare = hint.removesuffix(" | None")
    null = " | None" if bare != hint else ""
    union = "Any" if bare == "Any" else f"{bare} | UnsetType{null}"
    return f"{argument.name}: {union} = {argument.default}"
