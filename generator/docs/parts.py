"""What the templates show: parts of the API, already put into words."""

from __future__ import annotations

from dataclasses import dataclass

from generator.docs.text import Block
from generator.emit.plan import Gates


@dataclass(frozen=True, slots=True)
class Piece:
    """A word of the name of a type; `href` is an address from the root of the site, or empty."""

    text: str
    href: str = ""


Words = tuple[Piece, ...]


@dataclass(frozen=True, slots=True)
class Fact:
    """What else is known of a value: its default, its range."""

    label: str
    value: str


@dataclass(frozen=True, slots=True)
class Option:
    """A value that a part can have."""

    value: str
    name: str
    text: tuple[Block, ...]
    gates: Gates
    anchor: str


@dataclass(frozen=True, slots=True)
class Example:
    """An example as the spec has it."""

    title: str
    text: tuple[Block, ...]
    body: str


@dataclass(frozen=True, slots=True)
class Part:
    """A parameter, a header or a property; `place` says where it goes, or what it came from."""

    name: str
    anchor: str
    type: Words
    required: bool
    gates: Gates
    text: tuple[Block, ...]
    facts: tuple[Fact, ...]
    options: tuple[Option, ...]
    examples: tuple[Example, ...] = ()
    place: str = ""
    place_href: str = ""


@dataclass(frozen=True, slots=True)
class Choice:
    """One of the types that a value can have, with the `__type` that says so."""

    type: Words
    tag: str
    gates: Gates
    parts: tuple[Part, ...] = ()
