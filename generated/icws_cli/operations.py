# Copied from commandline/operations.py; edits here are lost.
"""Operations of the client, found by their calls: those of an area are loaded with it alone."""

from __future__ import annotations

import builtins
import functools
import inspect
import re
import typing
from collections.abc import Mapping
from dataclasses import dataclass
from importlib import import_module
from types import FunctionType
from typing import Any

import icws
from icws._gates import GATES
from icws._runtime.operation import Operation, Watch
from icws._runtime.requests import path_parameters

from .documentation import Documentation, documentation_of

__all__ = [
    "Address",
    "Argument",
    "Call",
    "area_documentation",
    "areas",
    "call_at",
    "calls_of",
    "has_call",
]

# Sentences of docstrings that speak of Python, or that a watch shares with what starts it.
_WATCHED = re.compile(r"Starts watching (.*?)(?:, or replaces .*)?(?=\.$)")
_MESSAGES = re.compile(r"Brings ([^;]*); `watch` yields them\.")
_LIMIT = re.compile(r"Value: (\w)")
_CLIENT = re.compile(r"The client keeps the session: this is `client\.log_in`")
Address = tuple[str, ...]
"""The attributes that lead to a method or a resource, such as configuration, users, list."""


@dataclass(frozen=True)
class Argument:
    """An argument of a method.

    Attributes:
        name: its name in Python.
        hint: its type.
        place: "path" for a part of the path, "body" for the whole body, "option" for others.
        required: whether a call needs it, unless it has the whole body.
        text: the sentences of the documentation.
    """

    name: str
    hint: Any
    place: str
    required: bool
    text: str


@dataclass(frozen=True)
class Call:
    """A method of the client that calls an operation, or that watches."""

    address: Address
    operation: Operation[Any]
    is_watch: bool

    @property
    def documentation(self) -> Documentation:
        """The docstring of the method."""
        # That of a watch speaks of the block of a `with` statement.
        start = self.operation.address.rpartition(".")[2] if self.is_watch else self.address[-1]
        return documentation_of(getattr(_class_at(self.address[:-1]), start))

    @property
    def summary(self) -> str:
        """The first sentence of the documentation; of a watch, what it does beside starting."""
        first = next(iter(self.documentation.paragraphs), "")
        return (
            _WATCHED.sub(r"Watches \1, and prints the messages", first) if self.is_watch else first
        )

    @property
    def help(self) -> tuple[str, ...]:
        """The paragraphs of the documentation, in the words of a shell."""
        paragraphs = (self.summary, *self.documentation.paragraphs[1:])
        in_shell = (_MESSAGES.sub(self._in_shell, text) for text in paragraphs)
        return (*(_CLIENT.sub("`icws login` does it", text) for text in in_shell), self.needs)

    def _in_shell(self, messages: re.Match[str]) -> str:
        return (
            f"Prints {messages[1]}." if self.is_watch else f"Brings {messages[1]} to the session."
        )

    @property
    def needs(self) -> str:
        """The sentence about the servers that have the operation, if its docstring has none."""
        is_gated = GATES.operations.get(self.operation.id)
        return "" if is_gated else "The documentation states no version of this operation."

    @property
    def sends(self) -> str:
        """The HTTP request, as a phrase."""
        return f"Sends {self.operation.method} {self.operation.path}"

    @property
    def requirement(self) -> str:
        """The sentences about the servers that have the operation."""
        stated = (text for text in self.documentation.paragraphs if text.startswith("Needs "))
        return " ".join(stated) or self.needs

    @functools.cached_property
    def arguments(self) -> tuple[Argument, ...]:
        """The arguments of the method, in its order."""
        method = _method_at(self.address)
        hints, texts = _hints(method), self.documentation.arguments
        in_path = [name for name in path_parameters(self.operation.path) if name != "sessionId"]
        # Of a method with overloads, that of the properties says what a call needs.
        declared: Any = next(iter(typing.get_overloads(method)), method)
        stated = inspect.signature(declared).parameters
        arguments = []
        for at, (name, one) in enumerate(list(inspect.signature(method).parameters.items())[1:]):
            is_option = one.kind is one.KEYWORD_ONLY
            place = "option" if is_option else "path" if at < len(in_path) else "body"
            required = name in stated and stated[name].default is one.empty
            text = _LIMIT.sub(lambda stated: stated[1].upper(), texts.get(name, ""))
            arguments.append(Argument(name, hints[name], place, required, text))
        return tuple(arguments)

    @property
    def body(self) -> Argument | None:
        """The argument that is the whole body; None where the method has none."""
        return next((one for one in self.arguments if one.place == "body"), None)

    @property
    def has_list(self) -> bool:
        """Whether the method returns a listing, which is fetched part by part."""
        return str(_method_at(self.address).__annotations__["return"]).startswith("Listing[")

    def method_of(self, client: icws.Client) -> Any:
        """Return the method of a client."""
        return functools.reduce(getattr, self.address, client)

    def start_of(self, client: icws.Client) -> Any:
        """Return the method of a client that sends the operation itself, also for a watch."""
        return functools.reduce(getattr, self.operation.address.split("."), client)


def areas() -> tuple[str, ...]:
    """Return the attributes of the client that are areas."""
    return icws.Client._areas


def area_documentation(area: str) -> Documentation:
    """Return the docstring of an area of the client; none is loaded for it."""
    return documentation_of(getattr(icws.Client, area))


@functools.cache
def calls_of(area: str) -> Mapping[Address, Call]:
    """Return all calls of an area by their addresses; no other area is loaded."""
    calls: dict[Address, Call] = {}
    for value in vars(import_module(f"icws.operations.{area}")).values():
        if isinstance(value, Operation) and value.address:
            address = tuple(value.address.split("."))
            calls[address] = Call(address, value, is_watch=False)
        elif isinstance(value, Watch):
            *resource, start = value.start.address.split(".")
            address = (*resource, f"watch{start.removeprefix('subscribe')}")
            calls[address] = Call(address, value.start, is_watch=True)
    return calls


def call_at(address: Address) -> Call:
    """Return the call that the client has at an address."""
    return calls_of(address[0])[address]


def has_call(address: Address) -> bool:
    """Return whether the client has a call; no area but its own is loaded."""
    return address[0] in areas() and address in calls_of(address[0])


@functools.cache
def _outline() -> icws.Client:
    """Return a client that asks no server, for the classes of its areas."""
    return icws.Client("http://localhost")


def _class_at(address: Address) -> type:
    return type(functools.reduce(getattr, address, _outline()))


def _method_at(address: Address) -> FunctionType:
    method: FunctionType = getattr(_class_at(address[:-1]), address[-1])
    return method


class _Names(dict[str, Any]):
    """The names of a module and the built-in ones."""

    def __missing__(self, name: str) -> Any:
        """Return the type of a name that the module imports for type checkers alone."""
        return Any


def _hints(method: FunctionType) -> dict[str, Any]:
    """Return the types of the arguments; a name that only type checkers know is Any."""
    names = _Names({**vars(builtins), **method.__globals__})
    return typing.get_type_hints(method, method.__globals__, names)
