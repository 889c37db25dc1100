"""Signatures of the client's methods, as the templates need them."""

from __future__ import annotations

import re
from collections.abc import Iterable

from msgspec.structs import replace

from generator.emit.plan import CREDENTIALS, Argument, Method
from generator.emit.quoting import literal

_LIST = re.compile(r"\blist\[")


def signature(method: Method, form: str = "either") -> list[str]:
    """Return the parameters of a method after self: positional ones, `*`, keywords.

    Args:
        method: the method.
        form: whether the body is given by its "properties", as an "object", or "either" way.
    """
    leading = [a for a in method.arguments if a.is_positional]
    keywords = [a for a in method.arguments if not a.is_positional]
    if form == "object" or any(a.place == "body" for a in leading):
        # A parameter with a default cannot stand before one without.
        leading = [replace(a, required=True) for a in leading]
    if form == "object":
        keywords = [a for a in keywords if a.place != "property"]
    elif form == "either":
        keywords = [replace(a, required=a.required and a.place != "property") for a in keywords]
    positional = [_parameter(a) for a in leading]
    if method.body_class and form != "properties":
        optional = " | UnsetType = UNSET" if form == "either" else ""
        positional.append(f"{method.body_name}: models.{method.body_class}{optional}")
    # Required keywords first, so that signatures read like calls.
    ordered = sorted(keywords, key=lambda argument: not argument.required)
    return [*positional, *(["*"] if ordered else []), *map(_parameter, ordered)]


def log_in_keywords(method: Method) -> list[str]:
    """Return the parameters of a log-in by user and password: `*`, keywords."""
    own = [f"{name}: str | UnsetType = UNSET" for name in CREDENTIALS]
    return ["*", *own, *(_parameter(a) for a in method.arguments if not a.is_positional)]


def log_in_body(method: Method) -> str:
    """Return the type of the settings of a log-in as source."""
    return next(annotation(a) for a in method.arguments if a.place == "body")


def annotation(argument: Argument) -> str:
    """Return the type of an argument as source, with the values that it can have."""
    if not argument.choices:
        return argument.hint
    values = ", ".join(map(literal, argument.choices))
    return argument.hint.replace("Choice", f"Literal[{values}]")


def optional(hint: str) -> str:
    """Return a type that is also UNSET; None stands last, as readers expect it."""
    bare = hint.removesuffix(" | None")
    return f"{bare} | UnsetType{hint.removeprefix(bare)}"


def unshadowed(methods: Iterable[Method]) -> tuple[Method, ...]:
    """Return methods as they stand beside a method `list`, which their hints must not mean."""
    return tuple(
        replace(
            method,
            result=_LIST.sub("builtins.list[", method.result),
            subscription=_LIST.sub("builtins.list[", method.subscription),
            arguments=tuple(
                replace(argument, hint=_LIST.sub("builtins.list[", argument.hint))
                for argument in method.arguments
            ),
        )
        for method in methods
    )


def _parameter(argument: Argument) -> str:
    hint = annotation(argument)
    if argument.required:
        return f"{argument.name}: {hint}"
    if argument.place == "page":
        return f"{argument.name}: {hint} = {argument.default}"
    hint = hint if hint == "Any" or argument.default == "None" else optional(hint)
    return f"{argument.name}: {hint} = {argument.default}"
