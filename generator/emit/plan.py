"""The plan of a client: its classes, areas and methods, decided before anything is rendered."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from generator.spec.gates import Gates

Shape = dict[str, Any]
"""A schema reduced to types and class names; see `generator.emit.shapes`."""


@dataclass(frozen=True, slots=True)
class Field:
    """A field of a struct."""

    name: str
    wire: str
    shape: Shape
    required: bool
    gates: Gates
    doc: tuple[str, ...]
    read_only: bool = False


@dataclass(frozen=True, slots=True)
class Struct:
    """A class of the models; `base` is the class that it derives from, if any.

    `fields` are all of them; those named in `inherited` are the base's and not repeated.
    """

    name: str
    component: str
    tag: str | None
    gates: Gates
    fields: tuple[Field, ...]
    doc: tuple[str, ...]
    base: str | None = None
    inherited: frozenset[str] = frozenset()

    @property
    def own(self) -> tuple[Field, ...]:
        """The fields that the class itself declares."""
        return tuple(field for field in self.fields if field.name not in self.inherited)


@dataclass(frozen=True, slots=True)
class Member:
    """A member of an enumeration."""

    name: str
    value: int
    gates: Gates
    doc: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Enumeration:
    """An open enumeration of the models."""

    name: str
    component: str
    gates: Gates
    members: tuple[Member, ...]
    doc: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Union:
    """A type alias of the models."""

    name: str
    component: str
    gates: Gates
    shape: Shape
    doc: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Models:
    """All classes of the models."""

    structs: tuple[Struct, ...]
    enumerations: tuple[Enumeration, ...]
    unions: tuple[Union, ...]


@dataclass(frozen=True, slots=True)
class Argument:
    """An argument of a method; `place` is path, query, header, property or body.

    `choices` are the values of an argument that takes some only; `Choice` in `hint` stands for
    them. `options` are those that need a version, with what they need.
    """

    name: str
    wire: str
    place: str
    hint: str
    required: bool
    gates: Gates
    doc: tuple[str, ...]
    choices: tuple[str | int, ...] = ()
    options: tuple[tuple[str | int, Gates], ...] = ()
    field: str = ""
    default: str = "UNSET"


@dataclass(frozen=True, slots=True)
class Call:
    """An example of a method: arguments by name, each with its value as source."""

    summary: str
    arguments: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Watch:
    """What a subscription is ended by, and the classes of the messages that it brings."""

    name: str
    stop: str
    kinds: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Method:
    """One operation of an area.

    `body_class` is the class whose properties are arguments; `body_name` is the argument that
    takes an object of it instead. `brings` are the classes of the messages that follow the call.
    """

    name: str
    operation_id: str
    http: str
    path: str
    needs_session: bool
    gates: Gates
    arguments: tuple[Argument, ...]
    body_class: str | None
    body_hint: str | None
    result: str
    decoder: str | None
    statuses: tuple[tuple[int, str | None], ...]
    doc: tuple[str, ...]
    calls: tuple[Call, ...] = ()
    body_name: str = "body"
    brings: tuple[str, ...] = ()
    watch: Watch | None = None


@dataclass(frozen=True, slots=True)
class View:
    """A class of an area: what a version of its feature has, or everything (version None).

    `methods` and `messages` are what it does not inherit from `base`; `messages` are all kinds
    that it has, or none where they are as in the base.
    """

    version: int | None
    class_name: str
    base: str | None
    methods: tuple[Method, ...]
    messages: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Area:
    """One namespace of the client; `feature` is what its versions are counted by."""

    attribute: str
    module: str
    class_name: str
    feature: str
    methods: tuple[Method, ...]
    views: tuple[View, ...] = ()


@dataclass(frozen=True, slots=True)
class Message:
    """A message of the channel and the class of its payload."""

    urn: str
    class_name: str
    gates: Gates


@dataclass(frozen=True, slots=True)
class Plan:
    """The whole client."""

    models: Models
    areas: tuple[Area, ...]
    messages: tuple[Message, ...]
    log_in: tuple[Area, Method] | None = None
    log_out: tuple[Area, Method] | None = None
    poll: tuple[Area, Method] | None = None
    heartbeat: tuple[Area, Method] | None = None
