# Copied from commandline/choosing.py; edits here are lost.
"""Bodies that are one of several objects: `--type` says which, options state its properties."""

from __future__ import annotations

import itertools
import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

import click
import msgspec
from msgspec import UnsetType

import icws

from . import options
from .names import option_name
from .shapes import members
from .usage import missing
from .values import Kind, kind_of

__all__ = ["Choice", "choice_of"]

TYPE = "type_"
_WORDS = re.compile(r"[A-Z]?[a-z\d]+|[A-Z]+(?![a-z])")


@dataclass(frozen=True)
class _Property:
    """A property of some of the objects; `needed_by` has the names of those that require it."""

    kind: Kind
    held_by: tuple[str, ...]
    needed_by: tuple[str, ...]

    @property
    def text(self) -> str:
        """The objects that it belongs to."""
        if self.needed_by == self.held_by:
            return f"For {', '.join(self.held_by)}.  [required]"
        marked = (f"{name} (required)" if name in self.needed_by else name for name in self.held_by)
        return f"For {', '.join(marked)}."


@dataclass(frozen=True)
class Choice:
    """The objects of which a body can be one, by short names, and all their properties."""

    objects: Mapping[str, type[icws.Model]]
    properties: Mapping[str, _Property]

    def name_of(self, tag: str) -> str:
        """Return the short name of the object with a `__type`."""
        return next(name for name, cls in self.objects.items() if _tag(cls) == tag)

    def params(self) -> Iterator[click.Option]:
        """Yield `--type`, and an option for each property."""
        yield click.Option(
            ["--type", TYPE],
            type=click.Choice(list(self.objects)),
            metavar="TYPE",
            help="The object to send, by a name for its __type: "
            f"{', '.join(self.objects)}. --json can take its place.",
        )
        for name, one in self.properties.items():
            yield options.of_argument(name, one.kind, one.text)

    def is_stated(self, ctx: click.Context) -> bool:
        """Return whether the command line has `--type` or one of the properties."""
        return ctx.params[TYPE] is not None or bool(self._stated(ctx))

    def body(self, ctx: click.Context) -> icws.Model:
        """Return the object that the command line states.

        Raises UsageError for an object that is not chosen or lacks something, and for a property
        of others.
        """
        chosen, stated = ctx.params[TYPE], self._stated(ctx)
        if chosen is None:
            raise click.UsageError(f"Missing option '--type' (expected {self._names}).", ctx)
        for name in stated:
            if chosen not in self.properties[name].held_by:
                held = ", ".join(self.properties[name].held_by)
                problem = f"{option_name(name)} is no option of --type {chosen}"
                raise click.UsageError(f"{problem} (expected one of: {held})", ctx)
        for name, one in self.properties.items():
            if chosen in one.needed_by and name not in stated:
                raise missing(name, is_flag=one.kind.is_flag, ctx=ctx)
        return self.objects[chosen](**stated)

    @property
    def _names(self) -> str:
        return ", ".join(self.objects)

    def _stated(self, ctx: click.Context) -> dict[str, Any]:
        values = ((name, one.kind, ctx.params[name]) for name, one in self.properties.items())
        return {
            name: kind.collect(value) if kind.multiple else value
            for name, kind, value in values
            if value is not None and value != ()
        }


def choice_of(hint: Any, taken: Collection[str]) -> Choice | None:
    """Return the choice that a type of a body leaves; None for one object, or others than objects.

    Args:
        hint: the type.
        taken: the names of other arguments; properties of these names are left to `--json`.
    """
    others = (UnsetType, icws.UnknownObject)
    classes = [one for one in members(hint) if one not in others]
    if len(classes) < 2 or not all(isinstance(one, type) and _tag(one) for one in classes):
        return None
    objects = dict(zip(_short_names(list(map(_tag, classes))), classes, strict=True))
    fields: dict[str, list[tuple[str, Any]]] = {}
    for name, cls in objects.items():
        for field in msgspec.structs.fields(cls):
            is_other = option_name(field.name) != "--type" and field.name not in taken
            if field.name != "additional_properties" and is_other:
                fields.setdefault(field.name, []).append((name, field))
    return Choice(objects, {name: _property(holders) for name, holders in fields.items()})


def _property(holders: list[tuple[str, Any]]) -> _Property:
    needed = tuple(name for name, field in holders if field.required)
    return _Property(kind_of(holders[0][1].type), tuple(name for name, _ in holders), needed)


def _tag(cls: type) -> str:
    tag = cls.__struct_config__.tag if issubclass(cls, icws.Model) else None
    return tag if isinstance(tag, str) else ""


def _short_names(tags: list[str]) -> list[str]:
    """Return the last parts of tags, without the words that all of them begin and end with."""
    words = [_WORDS.findall(tag.rpartition(":")[2]) for tag in tags]
    longest = min(map(len, words)) - 1
    before = _alike(words, longest)
    after = _alike([one[::-1] for one in words], longest - before)
    return ["-".join(one[before : len(one) - after]).lower() for one in words]


def _alike(words: list[list[str]], most: int) -> int:
    """Return the number of words that all have in common at their beginning."""
    columns = itertools.islice(zip(*words, strict=False), most)
    return sum(1 for _ in itertools.takewhile(lambda column: len(set(column)) == 1, columns))
