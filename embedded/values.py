"""The value of a property or a body, as the source writes it.

    value   = "list of " value | "list (1,*) of " value | "dictionary of " value | options
    options = name *(" or " name) [" as " name]

A name is a basic type of the pages (`String`), or the URN of a type or an enumeration without
`urn:inin.com:` (`queues:queueId`). `as` names the base of the options where the first is not it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

_LIST = re.compile(r"list(?: \((\d+,(?:\d+|\*))\))? of (.+)")
_DICTIONARY = re.compile(r"dictionary of (.+)")


@dataclass(frozen=True, slots=True)
class Names:
    """One name, or several of which a value has one; `base` is what they have in common."""

    names: tuple[str, ...]
    base: str


@dataclass(frozen=True, slots=True)
class ListOf:
    """A list; `bounds` as a page prints them."""

    item: Value
    bounds: str


@dataclass(frozen=True, slots=True)
class DictionaryOf:
    """Free keys with values of one type."""

    entry: Value


Value = Names | ListOf | DictionaryOf


def parse_value(text: str) -> Value:
    """Return what a text of the source means; whether its names exist is not asked."""
    if match := _LIST.fullmatch(text):
        return ListOf(parse_value(match[2]), match[1] or "Unbounded")
    if match := _DICTIONARY.fullmatch(text):
        return DictionaryOf(parse_value(match[1]))
    options, _, base = text.partition(" as ")
    names = tuple(options.split(" or "))
    return Names(names, base or names[0])
