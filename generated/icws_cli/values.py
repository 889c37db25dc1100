# Copied from commandline/values.py; edits here are lost.
"""Values of options: the types of the client's arguments as what a shell can write."""

from __future__ import annotations

import enum
import itertools
import typing
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, get_args, get_origin

import click
import msgspec
from msgspec import UnsetType

from icws._gates import GATES
from icws._runtime.decoding import Decoder
from icws._runtime.enumerations import OpenEnum
from icws._runtime.printing import printable

from .shapes import expectation, is_list, members, sentence

__all__ = [
    "JsonValue",
    "Kind",
    "MemberValue",
    "PairValue",
    "Word",
    "kind_of",
    "read_json",
]

# What a line of the help has room for beside the option.
_ROOM = 48
_LONGEST = 60


if TYPE_CHECKING:
    _ParamType = click.ParamType[Any]
else:
    _ParamType = click.ParamType  # older ones have no generic class


class Kind(msgspec.Struct, frozen=True):
    """The form of an argument in a shell: one value or several, each of a type of click."""

    type: _ParamType
    multiple: bool = False
    collect: Callable[[Sequence[Any]], Any] = list
    is_flag: bool = False


class MemberValue(_ParamType):
    """A member of an enumeration, by its name in any case, or its number."""

    name = "member"

    def __init__(self, members: type[OpenEnum]) -> None:
        self._enum = members
        self._members = {
            name.strip("_").lower(): member for name, member in members.__members__.items()
        }

    def get_metavar(self, param: click.Parameter, ctx: click.Context) -> str:
        """Return the names; only the name of the enumeration where there are many."""
        return self.names

    @property
    def names(self) -> str:
        """The names of the members; that of the enumeration where there are many."""
        names = "|".join(self._members)
        return names if len(names) <= _ROOM else self._enum.__name__.upper()

    @property
    def sentence(self) -> str:
        """The members that are too many for the metavar, and the versions that some need."""
        needs = GATES.members.get(self._enum.__name__, {})
        names = [
            f"{name} ({' and '.join(f'needs {g.feature} {g.since}' for g in needs[member.value])})"
            if needs.get(member.value)
            else name
            for name, member in self._members.items()
        ]
        is_shown = self.names == "|".join(self._members)
        return f"One of: {', '.join(names)}." if needs or not is_shown else ""

    def convert(
        self, value: Any, param: click.Parameter | None, ctx: click.Context | None
    ) -> OpenEnum:
        """Return the member; fail for a name that is none."""
        if isinstance(value, self._enum):
            return value
        member = self._members.get(str(value).lower())
        if member is not None:
            return member
        try:
            return self._enum(int(value))
        except ValueError:
            names = ", ".join(self._members)
            self.fail(f"{value!r} is no {self._enum.__name__} (expected {names})", param, ctx)

    def shell_complete(
        self, ctx: click.Context, param: click.Parameter, incomplete: str
    ) -> list[click.shell_completion.CompletionItem]:
        """Return the names that begin as what is typed."""
        from click.shell_completion import CompletionItem

        begun = incomplete.lower()
        return [CompletionItem(name) for name in self._members if name.startswith(begun)]


class Word(click.Choice[str]):
    """One of several words."""

    def get_metavar(self, param: click.Parameter, ctx: click.Context) -> str | None:
        """Return the words; one word for all of them where they have no room."""
        return "WORD" if self.sentence else super().get_metavar(param, ctx)

    @property
    def sentence(self) -> str:
        """The words that are too many for the metavar."""
        is_shown = len("|".join(self.choices)) <= _ROOM
        return "" if is_shown else f"One of: {', '.join(self.choices)}."


class JsonValue(_ParamType):
    """A value of a type of the API as JSON; KIND:NAME for an object of an enumeration and a text.

    A property that the type does not have is refused: nothing is sent that was misspelt.
    """

    name = "json"

    def __init__(self, hint: Any) -> None:
        self._hint = hint
        self._pair = _pair_of(hint)

    def get_metavar(self, param: click.Parameter, ctx: click.Context) -> str:
        """Return the two forms of an object of two parts, and JSON for all others."""
        return "JSON" if self._pair is None else f"{MemberValue(self._pair[1]).names}:NAME"

    @property
    def sentence(self) -> str:
        """The properties of the object, where the metavar does not say them."""
        form = "" if self._pair else sentence(self._hint)
        return form and f"{form.rstrip('.')}."

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        """Return the value; fail for text that is no JSON or does not fit the type."""
        if not isinstance(value, str):
            return value
        if self._pair is not None and not value.lstrip().startswith("{"):
            cls, enumeration, kind, name = self._pair
            written, colon, text = value.partition(":")
            if not colon:
                form = f"{MemberValue(enumeration).names}:NAME"
                self.fail(f"{value!r} is incomplete (expected {form})", param, ctx)
            member = MemberValue(enumeration).convert(written, param, ctx)
            return cls(**{kind: member, name: text})
        try:
            return read_json(value.encode(), self._hint)
        except ValueError as error:
            self.fail(str(error), param, ctx)

    def shell_complete(
        self, ctx: click.Context, param: click.Parameter, incomplete: str
    ) -> list[click.shell_completion.CompletionItem]:
        """Return the kinds that begin as what is typed, such as `user:`."""
        if self._pair is None:
            return []
        kinds = MemberValue(self._pair[1]).shell_complete(ctx, param, incomplete)
        for kind in kinds:
            kind.value += ":"
        return kinds


class PairValue(_ParamType):
    """An entry of a dictionary, written as NAME=VALUE."""

    name = "name=value"

    def __init__(self, value: _ParamType) -> None:
        self._value = value

    def convert(
        self, value: Any, param: click.Parameter | None, ctx: click.Context | None
    ) -> tuple[str, Any]:
        """Return the name and the value; fail without an equals sign."""
        if isinstance(value, tuple):
            return value
        name, equals, text = value.partition("=")
        if not equals or not name:
            self.fail(f"{value!r} is no entry (expected NAME=VALUE)", param, ctx)
        return name, self._value.convert(text, param, ctx)


def kind_of(hint: Any) -> Kind:
    """Return how an argument of a type is written."""
    options = [part for part in members(hint) if part not in (UnsetType, type(None))]
    lists = [part for part in options if is_list(part)]
    if lists and len(options) <= 2:
        # `Sequence[str] | str`: one text can hold several names, separated by commas.
        either = len(options) == 2
        inner = kind_of(get_args(lists[0])[0])
        return Kind(inner.type, True, _one_or_list if either else list)
    if str in options:
        return Kind(click.STRING)
    if len(options) != 1:
        return Kind(JsonValue(hint))
    (option,) = options
    if get_origin(option) in (dict, Mapping):
        return Kind(PairValue(kind_of(get_args(option)[1]).type), True, dict)
    if get_origin(option) is Literal:
        return Kind(Word([str(value) for value in get_args(option)]))
    if isinstance(option, type) and issubclass(option, enum.Enum):
        return Kind(MemberValue(option))  # type: ignore[arg-type]
    simple = {str: click.STRING, int: click.INT, float: click.FLOAT, bool: click.BOOL}
    if option in simple:
        return Kind(simple[option], is_flag=option is bool)
    return Kind(JsonValue(option))


def read_json(data: bytes, hint: Any) -> Any:
    """Return JSON as a value of a type.

    Raises ValueError if it is no JSON, or does not fit the type.
    """
    try:
        return _decoded(data, hint)
    except ValueError as error:
        problem = str(error)
        try:
            value = msgspec.json.decode(data)
        except (ValueError, RecursionError):
            value = None
            if not data.strip():
                problem = "there is no JSON, the input is empty"
            elif data.lstrip()[:1] not in (b"{", b"["):
                text = printable(data.decode("utf-8", "replace"), _LONGEST)
                problem = f"{text} is no JSON"
        expected = expectation(hint, value)
        raise ValueError(f"{problem} (expected {expected})" if expected else problem) from None


def _decoded(data: bytes, hint: Any) -> Any:
    try:
        return msgspec.json.decode(data, type=hint)
    except TypeError:
        pass  # msgspec does not take the type, such as a union of models without `__type`
    except RecursionError as error:
        raise ValueError(str(error)) from None
    try:
        return Decoder[Any](hint).decode(data)
    except Exception as error:
        raise ValueError(str(error)) from None


def _one_or_list(values: Sequence[Any]) -> Any:
    return values[0] if len(values) == 1 else list(values)


def _pair_of(hint: Any) -> tuple[type, type[OpenEnum], str, str] | None:
    """Return the class, the enumeration and both fields of an object such as a queue's id."""
    if not isinstance(hint, type) or not issubclass(hint, msgspec.Struct):
        return None
    if hint.__struct_config__.tag is not None:
        return None
    hints = typing.get_type_hints(hint)
    fields = {n: hints[n] for n in hint.__struct_fields__ if n != "additional_properties"}
    if len(fields) == 2:
        for (kind, members), (name, text) in itertools.permutations(fields.items(), 2):
            if text is str and isinstance(members, type) and issubclass(members, OpenEnum):
                return hint, members, kind, name
    return None
