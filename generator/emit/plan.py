"""The plan of a client: its classes, areas and methods, decided before anything is rendered."""

from __future__ import annotations

import re
from collections.abc import Mapping

from msgspec.structs import replace

from generator.emit.planned_models import Models, Options, Planned
from generator.emit.quoting import plain
from generator.spec.gates import Gates
from generator.spec.spec import Message

CREDENTIALS = ("user_id", "password", "application_name")
"""The fields of a log-in by user and password, in the order of the arguments."""
Version = int | None
"""A version of a feature; None for all versions."""
# The path parameter that only tells a subscription from others, so that any new id will do.
_SUBSCRIPTION = "subscriptionId"
# Modules of areas with fewer methods stay below 300 kB.
_LARGE = 100


class Argument(Planned, frozen=True):
    """An argument of a method.

    Attributes:
        wire: the name of the parameter or the property.
        place: path, query, header, property or body; page for the size of a list's parts.
        hint: the type as source; `Choice` in it stands for the type of the choices.
        gates: the gates that the parameter or the property states, and those that its type has
            beside a class.
        choices: its values, where only some are allowed.
        options: values with gates of their own.
        field: the field of the body's class that it sets.
        default: the source of its default.
    """

    name: str
    wire: str
    place: str
    hint: str
    required: bool
    gates: Gates
    doc: str
    choices: tuple[str | int, ...] = ()
    options: Options = ()
    field: str = ""
    default: str = "UNSET"

    @property
    def has_moments(self) -> bool:
        """Whether it takes datetimes."""
        return "datetime" in self.hint

    @property
    def takes_numbers(self) -> bool:
        """Whether it takes numbers, or what counts as one in Python."""
        if "Choice" in self.hint:
            return not all(isinstance(choice, str) for choice in self.choices)
        return re.search(r"\b(?:int|float|bool|Any)\b", self.hint) is not None

    @property
    def is_positional(self) -> bool:
        """Whether a call gives it by its position."""
        return self.place in ("path", "body")

    @property
    def key(self) -> tuple[str, str]:
        """The place and the name of the part of the request that it states."""
        return self.place, self.wire


class Call(Planned, frozen=True):
    """An example of a method: the values of its arguments as source, by their keys."""

    summary: str
    values: Mapping[tuple[str, str], str]


class CalledOperation(Planned, frozen=True):
    """An operation as far as the client knows it.

    Attributes:
        tag: its first tag: the area of the API.
        id: its `operationId`.
        http: the HTTP method, in upper case.
        path: the path template.
        gates: the versions of servers that have it.
        media: the media types of successes that are no JSON; their bodies are not decoded.
    """

    tag: str
    id: str
    http: str
    path: str
    gates: Gates = ()
    media: tuple[str, ...] = ()


class Method(Planned, frozen=True):
    """A method of an area, which calls an operation.

    Attributes:
        name: the name in its area.
        area: the attribute of its area, which names the module of the operations.
        constant: the name of the operation in that module.
        address: the call below the client, such as `configuration.users.list`.
        arguments: in the order of the path, the body, the query and the headers.
        result: the type of the result as source.
        decoder: the type of the first body of a success; None where there is none.
        bodies: the types of the bodies that the decoder does not read, with their statuses.
        doc: the paragraphs of the docstring.
        body_class: the class whose properties are arguments, if any.
        body_name: the argument that takes an object of the body's class.
        body_gates: the gates that every body needs, beside those of its class.
        brings: the classes of the messages that follow the call.
        watch: the name of the method that returns a subscription of the call, if any.
        subscription: the type of that subscription as source of the async form.
        watch_constant: the name of the watch in the module of the operations.
        stop: the name of the operation there that ends the subscription.
        listed: the field of the body whose items the method yields, fetched part by part; empty
            for a method that returns the body.
        item: the type of such an item as source.
    """

    name: str
    operation: CalledOperation
    arguments: tuple[Argument, ...]
    result: str
    area: str = ""
    constant: str = ""
    address: str = ""
    decoder: str | None = None
    bodies: tuple[tuple[str | None, tuple[int, ...]], ...] = ()
    doc: tuple[str, ...] = ()
    calls: tuple[Call, ...] = ()
    body_class: str | None = None
    body_name: str = "body"
    body_gates: Gates = ()
    brings: tuple[str, ...] = ()
    watch: str | None = None
    subscription: str = ""
    watch_constant: str = ""
    stop: str = ""
    listed: str = ""
    item: str = ""

    @property
    def as_watch(self) -> Method:
        """The method with the arguments of its watch, which can make up an id of its own."""
        return replace(self, arguments=tuple(map(_of_watch, self.arguments)))

    @property
    def watch_address(self) -> str:
        """The call of its watch below the client; empty where it has none."""
        return f"{self.address.rpartition('.')[0]}.{self.watch}" if self.watch else ""

    @property
    def returns(self) -> str:
        """The type that the method returns, as source of the async form."""
        return f"AsyncListing[{self.item}]" if self.listed else self.result

    @property
    def subscription_class(self) -> str:
        """The class of the subscription in the async form, without its types."""
        return self.subscription.partition("[")[0]

    @property
    def operation_id(self) -> str:
        """The operation, as `area.operation`."""
        return f"{plain(self.operation.tag)}.{plain(self.operation.id)}"

    @property
    def gates(self) -> Gates:
        """The versions of servers that have the operation."""
        return self.operation.gates

    @property
    def http(self) -> str:
        """The HTTP method, in upper case."""
        return self.operation.http

    @property
    def path(self) -> str:
        """The path template."""
        return self.operation.path

    @property
    def parameters(self) -> tuple[str, ...]:
        """The names of the arguments that are no part of a body or of the path."""
        elsewhere = ("path", "property", "body")
        return tuple(a.wire for a in self.arguments if a.place not in elsewhere)

    @property
    def numbers(self) -> tuple[str, ...]:
        """The names of the parameters of the query whose lists take numbers."""
        lists = [a for a in self.arguments if a.place == "query" and "Sequence[" in a.hint]
        return tuple(a.wire for a in lists if a.takes_numbers)

    @property
    def answers(self) -> list[str]:
        """The types of what comes back, errors included, as source."""
        return [self.result, self.decoder or "", *(hint or "" for hint, _ in self.bodies)]

    @property
    def media(self) -> tuple[str, ...]:
        """The media types of successes that are no JSON; their bodies are not decoded."""
        return self.operation.media

    @property
    def overloaded(self) -> bool:
        """Whether there are overloads: for the body, and for required properties of it."""
        return any(a.place == "property" and a.required for a in self.arguments)


class Child(Planned, frozen=True):
    """A resource of a class of an area, by the class that the versions of that class have.

    Attributes:
        class_name: that class.
        bases: what it derives from.
        attribute: the attribute that it is.
        address: the attributes below the client that lead to it.
    """

    class_name: str
    bases: tuple[str, ...]
    attribute: str
    address: str


class AreaClass(Planned, frozen=True):
    """A class of an area: a view for programs, or a mixin that views derive from.

    Attributes:
        versions: the first versions of the views that have a mixin, or that of a view itself; None
            for the view of all versions.
        bases: of a view, the mixins and the view before where it has all of that; of a mixin
            that only declares methods, the one that implements them.
        methods: the methods that it implements, or declares.
        messages: the kinds that its method `messages` takes; none where it has no such method.
        children: the resources that it has.
    """

    class_name: str
    versions: tuple[Version, ...]
    bases: tuple[str, ...] = ()
    methods: tuple[Method, ...] = ()
    messages: tuple[str, ...] = ()
    children: tuple[Child, ...] = ()

    @property
    def version(self) -> Version:
        """The first version that a view is for; None for all."""
        return self.versions[0]


class Area(Planned, frozen=True):
    """A namespace of the client: an area of the API, or a resource within another one.

    Attributes:
        attribute: the attribute of the client, or of what it is in. It names the module as well.
        class_name: the class of all versions.
        tag: the tag of its operations.
        feature: the feature whose versions its views follow.
        methods: its own methods, without those of its resources.
        children: the resources in it.
        path: the attributes of the client that lead to what it is in.
        mixins: the classes that its views derive from, those that implement methods first.
        views: the classes for programs, the oldest version first.
        classes: the class by the first version that has it; None where the area is not there.
        text: the description of the tag, of an area alone.
    """

    attribute: str
    class_name: str
    tag: str
    feature: str
    methods: tuple[Method, ...]
    children: tuple[Area, ...] = ()
    path: tuple[str, ...] = ()
    mixins: tuple[AreaClass, ...] = ()
    views: tuple[AreaClass, ...] = ()
    classes: tuple[tuple[int, str | None], ...] = ()
    text: str = ""

    @property
    def name(self) -> str:
        """The name of the area in those of its operations."""
        return plain(self.tag)

    @property
    def address(self) -> str:
        """The attributes below the client, such as `configuration.users`."""
        return ".".join((*self.path, self.attribute))

    @property
    def tree(self) -> tuple[Area, ...]:
        """The area and all resources in it, each before those in it."""
        return (self, *(area for child in self.children for area in child.tree))

    @property
    def every_method(self) -> tuple[Method, ...]:
        """All methods, also those of its resources."""
        return tuple(method for area in self.tree for method in area.methods)

    @property
    def is_large(self) -> bool:
        """Whether each of its resources is in a module of its own."""
        return not self.path and len(self.every_method) >= _LARGE

    @property
    def newest(self) -> int:
        """The newest version of the feature that the area knows."""
        return max(version for version, _ in self.classes)

    @property
    def spans(self) -> list[tuple[int, int, str]]:
        """The versions of each view: first, last, class."""
        starts = [version for version, _ in self.classes]
        ends = [version - 1 for version in (*starts[1:], max(starts, default=0) + 1)]
        spans = zip(self.classes, ends, strict=False)
        return [(first, last, name) for (first, name), last in spans if name]

    def class_at(self, version: Version) -> str | None:
        """Return the class of a version of the feature; None where the version has none of it."""
        if version is None or not self.classes:
            return self.class_name
        names = [name for first, name in self.classes if first <= version]
        return names[-1] if names else None


class Plan(Planned, frozen=True):
    """The plan of a client.

    Attributes:
        modules: the models once more, by the modules that they are in.
        messages: the messages by class.
        caches: the caches by name, each with the messages of the watches that it takes.
        own: the methods that the client calls itself, by its names for them: log_in, log_out,
            poll, heartbeat, features.
        password_settings: the class of the settings that log a user in by a password.
    """

    models: Models
    modules: Mapping[str, Models]
    areas: tuple[Area, ...]
    messages: Mapping[str, Message]
    caches: Mapping[str, tuple[str, ...]]
    own: Mapping[str, Method]
    password_settings: str = ""

    @property
    def has_attributes(self) -> bool:
        """Whether there are interactions with attributes."""
        return any(struct.has_attributes for struct in self.models.structs)

    @property
    def derived_messages(self) -> dict[str, str]:
        """The tags of classes that derive from messages, and those of the messages."""
        structs = {struct.name: struct for struct in self.models.structs}
        derived = {}
        for struct in self.models.structs:
            base = structs.get(struct.base or "")
            while base is not None and base.name not in self.messages:
                base = structs.get(base.base or "")
            if base is not None and struct.tag is not None and struct.name not in self.messages:
                derived[struct.tag] = self.messages[base.name].urn
        return derived

    @property
    def untagged_messages(self) -> list[str]:
        """The classes of messages without a `__type`."""
        untagged = {struct.name for struct in self.models.structs if struct.tag is None}
        return [name for name in self.messages if name in untagged]


def _of_watch(argument: Argument) -> Argument:
    """Return an argument as the watch of its method has it."""
    if argument.place != "path" or argument.wire != _SUBSCRIPTION:
        return argument
    doc = "The id of the subscription; None: a new one."
    return replace(argument, hint="str | None", required=False, default="None", doc=doc)
