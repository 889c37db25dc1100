"""Parts of the API in words, as the templates show them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from generator.docs.text import Block
from generator.spec.gates import Gates


@dataclass(frozen=True, slots=True)
class Piece:
    """A word of the name of a type; `href` is an address from the root of the site, or empty."""

    text: str
    href: str = ""


Words = tuple[Piece, ...]


@dataclass(frozen=True, slots=True)
class Link:
    """A name of the API with its kind, a detail and its address from the root of the site."""

    kind: str
    name: str
    detail: str
    href: str


@dataclass(frozen=True, slots=True)
class Fact:
    """A limit, a default or another fact about a value besides its type."""

    label: str
    value: str = ""


@dataclass(frozen=True, slots=True)
class OptionText:
    """A value that a part can have, or an error id that a response can have."""

    value: str
    name: str
    text: tuple[Block, ...]
    gates: Gates
    anchor: str


@dataclass(frozen=True, slots=True)
class ExampleText:
    """An example as the spec has it."""

    title: str
    text: tuple[Block, ...]
    body: str


@dataclass(frozen=True, slots=True)
class FieldText:
    """A parameter, a header or a property.

    Attributes:
        place: its place in the request, or its base.
        python: its name in the client, where that is another one.
    """

    name: str
    anchor: str
    type: Words
    required: bool
    gates: Gates
    text: tuple[Block, ...]
    facts: tuple[Fact, ...]
    options: tuple[OptionText, ...]
    examples: tuple[ExampleText, ...] = ()
    place: str = ""
    place_href: str = ""
    python: str = ""


@dataclass(frozen=True, slots=True)
class ChoiceText:
    """One of the types that a value can have, with the `__type` that says so."""

    type: Words
    tag: str
    gates: Gates
    fields: tuple[FieldText, ...] = ()


def in_python(fields: Iterable[FieldText], names: Mapping[str, str]) -> tuple[FieldText, ...]:
    """Return parts with their names in the client; `names` has them by those of the API."""
    return tuple(
        replace(field, python=names[field.name])
        if names.get(field.name, field.name) != field.name
        else field
        for field in fields
    )
