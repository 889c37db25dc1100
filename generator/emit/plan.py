"""The plan of a client: its classes, areas and methods, decided before anything is rendered."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from generator.spec.gates import Gates

Shape = dict[str, Any]
"""A schema reduced to types and class names; see `generator.emit.planning.shapes`."""


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
    """A class of the models.

    Attributes:
        name: the class.
        component: the component schema.
        tag: the `__type` of its objects, if any.
        gates: the effective gates of the type.
        fields: all fields, those of the base too.
        doc: the paragraphs of the docstring.
        base: the class that it derives from, if any.
        inherited: names of the fields that the base declares.
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

    @property
    def classes(self) -> dict[str, str]:
        """The names of all classes and aliases by component."""
        classes = {struct.component: struct.name for struct in self.structs}
        classes |= {enumeration.component: enumeration.name for enumeration in self.enumerations}
        return classes | {union.component: union.name for union in self.unions}


@dataclass(frozen=True, slots=True)
class Argument:
    """An argument of a method.

    Attributes:
        name: the argument.
        wire: the name of the parameter or the property.
        place: path, query, header, property or body.
        hint: the type as source; `Choice` in it stands for the type of the choices.
        required: whether a call must give it.
        gates: the gates that the parameter or the property states itself.
        doc: the sentences of its docstring.
        choices: its values, where only some are allowed.
        options: choices with gates of their own.
        field: the field of the body's class that it sets.
        default: the source of its default.
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

    @property
    def is_positional(self) -> bool:
        """Whether a call gives it by its position."""
        return self.place in ("path", "body")


@dataclass(frozen=True, slots=True)
class Call:
    """An example of a method: arguments by name, each with its value as source."""

    summary: str
    arguments: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Watch:
    """A subscription: the method that ends it, and the classes of the messages that it brings."""

    name: str
    stop: str
    kinds: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Method:
    """A method of an area, which calls an operation.

    Attributes:
        name: the method.
        operation_id: the operation, as `area.operation`.
        http: the HTTP method, in upper case.
        path: the path template.
        needs_session: whether the path has a session id.
        gates: the effective gates of the operation.
        arguments: in the order of the path, the body, the query and the headers.
        body_class: the class whose properties are arguments, if any.
        body_hint: the type of the body as source; None where there is none.
        result: the type of the result as source.
        decoder: the type of the first body of a success; None where there is none.
        statuses: the types of the bodies that the decoder does not read, by status.
        doc: the paragraphs of the docstring.
        calls: examples.
        body_name: the argument that takes an object of the body's class.
        brings: the classes of the messages that follow the call.
        watch: the subscription that it starts, if any.
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
    """A class of an area for one version of its feature, or for all versions.

    Attributes:
        version: the version; None for all.
        class_name: the class.
        base: the view that it derives from, if any.
        methods: the methods that it does not inherit.
        messages: all kinds of messages that it has; none where they are those of the base.
    """

    version: int | None
    class_name: str
    base: str | None
    methods: tuple[Method, ...]
    messages: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Area:
    """A namespace of the client.

    Attributes:
        attribute: the attribute of the client, which is the module of its classes as well.
        class_name: the class of all versions.
        feature: the feature whose versions its views follow.
        methods: all methods.
        views: the classes, the oldest version first.
    """

    attribute: str
    class_name: str
    feature: str
    methods: tuple[Method, ...]
    views: tuple[View, ...] = ()


@dataclass(frozen=True, slots=True)
class MessageClass:
    """A message of the channel and the class of its payload."""

    urn: str
    class_name: str
    gates: Gates


@dataclass(frozen=True, slots=True)
class Plan:
    """The plan of a client; methods that the client calls itself stand with their areas."""

    models: Models
    areas: tuple[Area, ...]
    messages: tuple[MessageClass, ...]
    log_in: tuple[Area, Method] | None = None
    log_out: tuple[Area, Method] | None = None
    poll: tuple[Area, Method] | None = None
    heartbeat: tuple[Area, Method] | None = None
