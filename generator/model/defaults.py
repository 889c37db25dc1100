"""Defaults that pages state as text: their JSON values, and whether a value may be one.

A default of a basic type or an enumeration has a JSON value. Those of objects, lists and
dictionaries are words; so is the null of a value that can be null.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, NamedTuple

from generator.model.api import Parameter
from generator.model.types import Definition, EnumType, Member, Named, Property
from generator.spec.property_types import PropertyType

_COMMAS = re.compile(r"comma.(?:delimited|separated)|(?:delimited|separated) by commas")
_BOOLEANS = {"true": True, "false": False}
_EITHER = re.compile(r"\btrue or false\b", re.IGNORECASE)
_NUMBER = re.compile(r"-?[0-9]{1,15}(\.[0-9]{1,15})?([eE][-+]?[0-9]{1,2})?")
_SHOWN = 8


class Misfit(NamedTuple):
    """The fact of a row that its default does not fit, and the values that would."""

    fact: str
    expected: str


def property_default(prop: Property, definition: Definition | None) -> Any:
    """Return the default of a row as JSON; None without one, or where it has no JSON value.

    Args:
        prop: the row.
        definition: what its type names, if it names anything that a page shows.
    """
    if not prop.default or (prop.nullable and prop.default.lower() == "null"):
        return None
    if isinstance(prop.type, PropertyType):
        return _of_basic_type(prop.default, prop.type.json_type)
    if isinstance(definition, EnumType):
        # A name that the merged enumeration has dropped still names a value of it.
        own = prop.type.definition if isinstance(prop.type, Named) else None
        dropped = own.members if isinstance(own, EnumType) else []
        return _of_members(prop.default, definition.members, dropped)
    return None


def misfit(prop: Property, definition: Definition | None) -> Misfit | None:
    """Return why the default of a row is none of its values; None where it is one, or words."""
    if not prop.default or (prop.nullable and prop.default.lower() == "null"):
        return None
    value, row = property_default(prop, definition), prop.type
    if isinstance(definition, EnumType) and definition.members and value is None:
        return Misfit("type", one_of([member.name for member in definition.members]))
    if not isinstance(row, PropertyType):
        return None
    if value is None or not row.is_written(prop.default):
        return Misfit("type", f"a value of type {row.name}")
    return next(_outside(prop, row, value), None)


def lists_values(parameter: Parameter) -> bool:
    """Tell whether a parameter takes several of its options, separated by commas."""
    return bool(parameter.options and _COMMAS.search(parameter.description))


def parameter_type(parameter: Parameter) -> str:
    """Return the JSON type of a parameter or of its items, of which pages state no type.

    Its default and its options say it, or else its description says that it is true or false.
    """
    options, default = parameter.options, (parameter.default or "").lower()
    if options:
        stated = any(option.description or option.feature for option in options)
        either = {option.value.lower() for option in options} == _BOOLEANS.keys()
        return "boolean" if either and not stated else "string"
    if default in _BOOLEANS or (not default and _EITHER.search(parameter.description)):
        return "boolean"
    return "string" if _integer(default) is None else "integer"


def parameter_default(parameter: Parameter) -> str | bool | int | list[str] | None:
    """Return the default of a parameter: a list where it lists values; None without one."""
    if not parameter.default:
        return None
    kind = parameter_type(parameter)
    if kind != "string":
        value: bool | int | None = _of_basic_type(parameter.default, kind)
        return parameter.default if value is None else value
    if lists_values(parameter):
        return [part.strip() for part in parameter.default.split(",")]
    return parameter.default


def one_of(names: list[str]) -> str:
    """Return the words for a choice of names, of which a long list is cut."""
    shown = ", ".join(names[:_SHOWN])
    return f"one of {shown}" + (f" and {len(names) - _SHOWN} more" if names[_SHOWN:] else "")


def _of_members(text: str, members: list[Member], dropped: list[Member]) -> int | None:
    """Return the value of the member that a text names, or whose number it is."""
    by_name = {member.name: member.value for member in (*dropped, *members)}
    number = by_name.get(text, _integer(text))
    return next((member.value for member in members if member.value == number), None)


def _of_basic_type(text: str, json_type: str) -> Any:
    if json_type == "boolean":
        return _BOOLEANS.get(text.lower())
    if json_type == "integer":
        return _integer(text)
    if json_type == "number":
        return float(text) if _NUMBER.fullmatch(text) else None
    return text


def _integer(text: str) -> int | None:
    return int(text) if re.fullmatch(r"-?[0-9]{1,19}", text) else None


def _outside(prop: Property, row: PropertyType, value: Any) -> Iterator[Misfit]:
    """Yield the limits of a type and of a row that a value does not keep."""
    if row.is_numeric:
        size, unit = value, ""
        least = {"type": row.minimum, "minimum": prop.minimum}
        most = {"type": row.maximum, "maximum": prop.maximum}
    else:
        size, unit = len(str(value)), " characters"
        least, most = {"min_length": prop.min_length}, {"max_length": prop.max_length}
    for fact, low in least.items():
        if low is not None and size < low:
            yield Misfit(fact, f"at least {low}{unit}")
    for fact, high in most.items():
        if high is not None and size > high:
            yield Misfit(fact, f"at most {high}{unit}")
