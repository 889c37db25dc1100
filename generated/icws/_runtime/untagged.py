# Copied from runtime/untagged.py; edits here are lost.
"""Unions of which a member has no `__type`, which msgspec refuses to tell apart.

msgspec decodes an object of such a union as plain data, and the member that its `__type` names is
made of that: twice the work of msgspec alone, and a tenth of that of lenient decoding.
"""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Annotated, Any, TypeAlias, TypeVar, get_args

import msgspec
from msgspec import convert

__all__ = ["Untagged", "UntaggedUnion", "chosen"]

T = TypeVar("T")


class UntaggedUnion(type):
    """A class that msgspec takes in place of a union."""

    union: Any
    by_tag: dict[str | None, type[msgspec.Struct]]

    if not TYPE_CHECKING:
        # Only msgspec asks, after `chosen` has made an object, and plain data is none. A function
        # in Python that asks for the members would cost a tenth of all decoding of such a union.
        __instancecheck__ = msgspec.Struct.__instancecheck__


if TYPE_CHECKING:
    Untagged: TypeAlias = Annotated[T, UntaggedUnion]
else:

    class Untagged:
        """The type of a field; type checkers see the union itself."""

        def __class_getitem__(cls, union: Any) -> UntaggedUnion:
            """Return the class in place of a union."""
            return _in_place_of(union, get_args(union))


@functools.cache
def _in_place_of(union: Any, members: tuple[Any, ...]) -> UntaggedUnion:
    """Return the class for a union, by its members, too: unions are equal in any order."""
    by_tag: dict[str | None, type[msgspec.Struct]] = {}
    for member in members:
        if isinstance(member, type) and issubclass(member, msgspec.Struct):
            by_tag.setdefault(_tag_of(member), member)
    name = " | ".join(getattr(member, "__name__", str(member)) for member in members)
    return UntaggedUnion(name, (), {"union": union, "by_tag": by_tag})


def _tag_of(cls: type[msgspec.Struct]) -> str | None:
    tag = cls.__struct_config__.tag
    return None if tag is None else str(tag)


def chosen(type_: Any, value: Any) -> Any:
    """Return the object of an untagged union for plain data, as the `dec_hook` of msgspec.

    Raises TypeError and ValidationError for data that fits no member to the letter, and for
    another such union in a member: all of it is decoded leniently.
    """
    try:
        # Mostly there is none, and a method takes longer: a thirtieth of a batch of messages.
        tag = value["__type"] if "__type" in value else None  # noqa: SIM401
        member = type_.by_tag[tag]
    except (KeyError, TypeError):
        raise TypeError(f"Expected `{type_.__name__}`, got `{type(value).__name__}`") from None
    return convert(value, member)
