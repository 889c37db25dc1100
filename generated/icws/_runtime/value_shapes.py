# Copied from runtime/value_shapes.py; edits here are lost.
"""Shapes of single values: scalars, enumerations, literals, and types encoded as text."""

from __future__ import annotations

import enum
from datetime import datetime
from typing import Any

import msgspec

from .enumerations import KeptText

__all__ = [
    "ConvertedShape",
    "EnumShape",
    "LiteralShape",
    "MismatchError",
    "MomentShape",
    "ScalarShape",
    "Shape",
    "whole",
]

_JSON_KINDS: frozenset[type] = frozenset({dict, list, str, int, float, bool, type(None)})
_EXACT_FLOAT = 2.0**53


class MismatchError(Exception):
    """Data that does not fit a type; the message, if any, names the part."""


class Shape:
    """The shape of any value, which stays as it is."""

    kinds: frozenset[type] = _JSON_KINDS

    def read(self, value: Any) -> Any:
        """Return the value as the type has it; raise MismatchError if it does not fit."""
        return value

    def admits(self, value: Any) -> bool:
        """Return whether a Python value may be sent for this type."""
        return True

    def admits_kept(self, value: Any) -> bool:
        """Return whether a value may be sent as an item of a collection that was received.

        An item that was kept as received may be sent back, unless it is an object: received ones
        are never kept as they are, and plain ones would bypass the gates of models.
        """
        if self.admits(value):
            return True
        if isinstance(value, (dict, str, enum.Enum)):
            return False
        try:
            self.read(value)
        except MismatchError:
            return True
        return False


class ScalarShape(Shape):
    """The shape of null, a boolean, a number or a text."""

    def __init__(self, type_: type) -> None:
        self.type = type_
        self.kinds = frozenset({float, int}) if type_ is float else frozenset({type_})

    def read(self, value: Any) -> Any:
        """Accept the exact type, and conversions from other types without loss."""
        if type(value) is self.type:
            return value
        if self.type is int:
            return whole(value)
        if self.type is float and type(value) is int:
            return float(value)
        if self.type in (float, bool) and isinstance(value, str):
            try:
                return msgspec.convert(value, self.type, strict=False)
            except ValueError:  # half a surrogate pair makes it another one than msgspec's
                raise MismatchError from None
        raise MismatchError

    def admits(self, value: Any) -> bool:
        """Return whether the value has the type; an integer may be sent as a float."""
        if isinstance(value, bool):
            return self.type is bool
        return isinstance(value, (int, float) if self.type is float else self.type)


class MomentShape(ScalarShape):
    """The shape of a date-time: a text, or a datetime that is written as one."""

    def __init__(self) -> None:
        super().__init__(str)

    def admits(self, value: Any) -> bool:
        """Return whether the value is a text or a datetime."""
        return isinstance(value, (str, datetime))


class EnumShape(Shape):
    """The shape of an enumeration; a text is the name of a member, or kept as it is."""

    def __init__(self, type_: type[enum.Enum]) -> None:
        self.type = type_
        self.kinds = frozenset({type(member.value) for member in type_} or {int})
        self.names: dict[str, enum.Enum] = {}
        for name, member in type_.__members__.items():
            self.names.setdefault(name.rstrip("_").lower(), member)

    def read(self, value: Any) -> Any:
        """Return the member by value, then by name."""
        try:
            return self.type(whole(value) if int in self.kinds else value)
        except (MismatchError, ValueError):
            if isinstance(value, str):
                member = self.names.get(value.rstrip("_").lower())
                return KeptText(value) if member is None else member
            raise MismatchError from None

    def admits(self, value: Any) -> bool:
        """Return whether the value is a member, or a text that was kept.

        A plain integer or text would bypass the gates of the members.
        """
        return isinstance(value, (self.type, KeptText))


class LiteralShape(Shape):
    """The shape of a literal; other values of the same kind are kept."""

    def __init__(self, values: tuple[Any, ...]) -> None:
        self.kinds = frozenset(type(value) for value in values)

    def read(self, value: Any) -> Any:
        """Accept any value of the kind of a constant."""
        if type(value) not in self.kinds:
            raise MismatchError
        return value


class ConvertedShape(Shape):
    """The shape of a standard type that msgspec converts from text, like a date."""

    kinds = frozenset({str})

    def __init__(self, type_: Any) -> None:
        self.type = type_

    def read(self, value: Any) -> Any:
        """Convert the value by msgspec."""
        try:
            return msgspec.convert(value, self.type, strict=False)
        except (msgspec.ValidationError, TypeError, ValueError):
            raise MismatchError from None


def whole(value: Any) -> int:
    """Return the integer of a number or its decimal text; raise MismatchError otherwise."""
    if type(value) is int:
        return value
    if type(value) is float and value.is_integer() and abs(value) <= _EXACT_FLOAT:
        return int(value)
    # Longer texts are no numbers of this API, and slow to convert.
    if isinstance(value, str) and len(value) <= 20 and value.isascii():
        digits = value[1:] if value[:1] == "-" else value
        if digits.isdigit():
            return int(value)
    raise MismatchError
