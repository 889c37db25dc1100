"""The client of a spec, planned: its areas and methods, from the operations and the messages."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import partial

from msgspec.structs import replace

from generator.emit.plan import CREDENTIALS, Area, Argument, CalledOperation, Method, Plan
from generator.emit.plan_cache import PlanCache
from generator.emit.planned_models import Models, Struct
from generator.emit.planning.addresses import EXTENSION, Address, Place, addresses
from generator.emit.planning.arguments import plan_arguments
from generator.emit.planning.caches import plan_caches, subscription_type, with_lists
from generator.emit.planning.directions import as_received, with_directions
from generator.emit.planning.examples import Values, plan_calls
from generator.emit.planning.listings import with_listing
from generator.emit.planning.models import plan_models
from generator.emit.planning.modules import (
    References,
    classes_in,
    model_modules,
    references_of,
)
from generator.emit.planning.naming import (
    Names,
    class_case,
    defined_names,
    runtime_source,
    snake_case,
)
from generator.emit.planning.sentences import gate_sentences
from generator.emit.planning.shapes import Shapes, hint
from generator.emit.planning.tree import area_tree
from generator.emit.planning.views import with_views
from generator.emit.quoting import plain, text_of
from generator.spec.gates import Gates, combine
from generator.spec.operations import Operation
from generator.spec.schema import named_type
from generator.spec.spec import Message, Spec

_STATUS = re.compile("[1-5][0-9][0-9]")
# The operations that the client calls itself; that of messages has several paths.
_OWN = {
    "log_in": ("POST", "/icws/connection"),
    "log_out": ("DELETE", "/icws/{sessionId}/connection"),
    "heartbeat": ("POST", "/icws/{sessionId}/messaging/heartbeat"),
    "features": ("GET", "/icws/connection/features"),
}
_SESSIONS = {
    _OWN["log_in"]: "The client keeps the session: this is `client.log_in`.",
    _OWN["log_out"]: "The client forgets the session: this is `client.log_out`.",
}
# The classes of the runtime that the client derives from, by their modules.
_BASES = {
    "_async/client.py": "AsyncClientBase",
    "_async/untyped_calls.py": "AsyncUntypedCalls",
    "_async/session_calls.py": "AsyncSessionCalls",
    "options.py": "Overridable",
}
_OWN_ATTRIBUTES = frozenset({"log_in", "log_out", "poll", "close", "features", "supports"})


def plan_spec(spec: Spec, cache: PlanCache | None = None) -> Plan:
    """Return the plan of the client for a spec. Raises SpecError.

    Args:
        spec: the spec.
        cache: the models and the areas that earlier runs planned.
    """
    planner = _Planner(spec, cache or PlanCache(spec))
    areas, messages, references = list(planner.areas()), planner.messages, planner.references
    models = with_directions(planner.models, areas, messages, references)
    methods = {(m.http, m.path): m for area in areas for m in area.every_method}
    polls = (("GET", path) for path in spec.addresses if ("GET", path) in methods)
    places = _OWN | {"poll": next(polls, ("", ""))}
    own = {name: methods[place] for name, place in places.items() if place in methods}
    password_settings = ""
    if "log_in" in own:
        password_settings = _password_settings(own["log_in"], models)
        own["log_in"] = _log_in(own["log_in"])
    watches = (method.brings for method in methods.values() if method.watch)
    return Plan(
        models=models,
        modules=model_modules(models, areas, references),
        areas=tuple(areas),
        messages=messages,
        caches=plan_caches(models, watches),
        own=own,
        password_settings=password_settings,
    )


def client_names() -> frozenset[str]:
    """Return the names that the client has for itself, so that no area can have them."""
    return _OWN_ATTRIBUTES.union(*(defined_names(*place) for place in _BASES.items()))


class _Planner:
    """Planner of areas and methods.

    Attributes:
        messages: the messages by class.
        models: the models, as if a server sent all of them.
        references: the classes that each class refers to.
    """

    def __init__(self, spec: Spec, cache: PlanCache) -> None:
        self._spec = spec
        self._cache = cache
        self._shapes = Shapes(spec)
        # By their keys in the document.
        self._classes = dict(_message_classes(spec, self._shapes))
        self.messages: dict[str, Message] = {}
        for key, class_name in self._classes.items():
            self.messages.setdefault(class_name, spec.messages[key])
        base = runtime_source("model.py")  # whose names no field can have
        self.models, self.references = cache.planned(
            tuple[Models, References], self._planned_models, base
        )
        self._structs = {struct.name: struct for struct in self.models.structs}
        bases = {struct.base for struct in self.models.structs}
        self._ends = {name: one for name, one in self._structs.items() if name not in bases}
        self._values = Values(self.models)

    def _planned_models(self) -> tuple[Models, References]:
        models = plan_models(self._spec, self._shapes)
        models = as_received(with_lists(models, self._classes.values()))
        return models, references_of(models)

    def areas(self) -> Iterator[Area]:
        """Yield one area a tag, in the order of first use."""
        by_tag: dict[str, list[Operation]] = {}
        for operation in self._spec.operations:
            by_tag.setdefault(operation.tag, []).append(operation)
        placed = self._addresses()
        stated = self._spec.openapi.top.child("tags").elements()
        texts = {str(tag.child("name").value): text_of(tag, "description") for tag in stated}
        classes = Names({"Area", "Operation", "Decoder"}, number="")
        for tag, operations in by_tag.items():
            places = [placed[operation.method, operation.path] for operation in operations]
            attribute, class_name = places[0].area, classes.take(class_case(tag))
            feature = _feature_of(operations) or tag
            root = Area(attribute, class_name, tag, feature, (), text=texts.get(tag, ""))
            yield self._cache.planned(
                Area,
                partial(self._area, root, operations, places),
                root,
                [self._deciding(*one) for one in zip(operations, places, strict=True)],
            )

    def _addresses(self) -> dict[Place, Address]:
        """Return the address of each operation."""
        operations = self._spec.operations
        # All that `addresses` asks of an operation.
        decisive = [
            (
                *(one.method, one.path, one.tag, bool(one.messages)),
                *(one.node.has(EXTENSION), one.node.get(EXTENSION)),
            )
            for one in operations
        ]
        return self._cache.planned(
            dict[Place, Address],
            lambda: addresses(operations, client_names()),
            decisive,
            list(map(runtime_source, _BASES)),
        )

    def _area(self, root: Area, operations: Sequence[Operation], places: Sequence[Address]) -> Area:
        """Return an area with its methods, resources and views."""
        methods: dict[tuple[str, ...], list[Method]] = {}
        for address, method in zip(places, self._methods(operations, places), strict=True):
            methods.setdefault(address.nodes, []).append(method)
        gates = {class_name: message.gates for class_name, message in self.messages.items()}
        return with_views(area_tree(root, methods), gates)

    def _methods(self, operations: Sequence[Operation], places: Sequence[Address]) -> list[Method]:
        """Return the methods of an area, each with its watch."""
        constants = Names({"message_types"}, suffix="_operation")
        several = self._cache.each_planned(
            Method,
            operations[0].tag,
            lambda at: self._method(operations[at], places[at]),
            [self._deciding(*one) for one in zip(operations, places, strict=True)],
        )
        planned = [
            replace(one, constant=_constant(constants, snake_case(one.operation.id), one.area))
            for one in several
        ]
        stops = {method.path: method.constant for method in planned if method.http == "DELETE"}
        return [
            _with_watch(constants, method, address, stops, self._structs)
            for method, address in zip(planned, places, strict=True)
        ]

    def _deciding(self, operation: Operation, address: Address) -> tuple[object, ...]:
        """Return all that decides a method, beside the components."""
        item = self._cache.digests(self._spec.openapi).get(("paths", operation.path))
        own = operation.path, operation.method, operation.secured
        return *own, item, address, self._is_poll(operation)

    def _method(self, operation: Operation, address: Address) -> Method:
        part = operation.body
        body_gates = combine(part.own, self._shapes.gates(part.schema)) if part else ()
        arguments, body, body_name = plan_arguments(operation, self._shapes, self._ends)
        results = self._results(operation)
        # The first body of a success is the usual one; other statuses have their own decoders.
        successes = [result for status, result in results if 200 <= status < 300]
        decoder = next(filter(None, successes), None)
        bodies: dict[str | None, tuple[int, ...]] = {}
        for status, result in results:
            # A success without a body is not read by the usual decoder.
            if result != decoder and (result or 200 <= status < 300):
                bodies[result] = (*bodies.get(result, ()), status)
        method = Method(
            name=address.method,
            area=address.area,
            address=address.dotted,
            operation=_called(operation),
            arguments=arguments,
            result=_union(successes),
            decoder=decoder,
            bodies=tuple(bodies.items()),
            doc=tuple(_paragraphs(operation, body, body_gates)),
            calls=tuple(plan_calls(operation, arguments, body, self._shapes, self._values)),
            body_class=body.name if body else None,
            body_name=body_name,
            body_gates=body_gates,
            brings=tuple(self._classes[key] for key in operation.messages if key in self._classes),
        )
        return with_listing(method, self._structs)

    def _is_poll(self, operation: Operation) -> bool:
        return operation.method == "get" and operation.path in self._spec.addresses

    def _results(self, operation: Operation) -> list[tuple[int, str | None]]:
        """Return the type of the body by status; None where there is no body."""
        is_poll = self._is_poll(operation)
        results: list[tuple[int, str | None]] = []
        for response in operation.responses:
            status = response.status
            if status.upper() == "2XX" and response.has_body:
                status = "200"  # the decoder of a success reads all that have none of their own
            if not _STATUS.fullmatch(status):
                continue
            result = hint(self._shapes.of(response.schema)) if response.is_json else None
            if is_poll and result and status.startswith("2"):
                result = "list[AnyMessage]"
            results.append((int(status), result))
        return results


def _called(operation: Operation) -> CalledOperation:
    successes = [one for one in operation.responses if one.status.startswith("2")]
    return CalledOperation(
        operation.tag,
        operation.id,
        operation.method.upper(),
        operation.path,
        operation.gates,
        tuple(sorted({one.foreign_media_type for one in successes if one.foreign_media_type})),
    )


def _feature_of(operations: Iterable[Operation]) -> str | None:
    """Return the feature that most of the operations need; None where none states one."""
    features = Counter(gate.feature for operation in operations for gate in operation.gates)
    return next((feature for feature, _ in features.most_common(1)), None)


def _paragraphs(operation: Operation, body: Struct | None, own: Gates) -> list[str]:
    summary = text_of(operation.node, "summary")
    # A summary is often the first sentence of the description.
    text = text_of(operation.node, "description").removeprefix(summary).strip()
    paragraphs = [part for part in (summary, text) if part] or [f"{plain(operation.id)}."]
    needs = gate_sentences(operation.gates)
    body_needs = gate_sentences(combine(own, body.gates)) if body else ""
    if needs:
        paragraphs.append(needs)
    if body_needs and body_needs != needs:
        paragraphs.append(f"The body: {body_needs[0].lower()}{body_needs[1:]}")
    if note := _SESSIONS.get((operation.method.upper(), operation.path)):
        paragraphs.append(note)
    if operation.messages:
        paragraphs.append(f"Brings {', '.join(map(plain, operation.messages))}.")
    return paragraphs


def _constant(names: Names, name: str, area: str) -> str:
    """Return the name of an operation in its module, which need not say the area again."""
    verb, _, rest = name.partition("_")
    rest = rest.removeprefix(f"{area.strip('_')}_")
    return names.take(f"{verb}_{rest}" if rest else verb).strip("_").upper()


def _with_watch(
    constants: Names,
    method: Method,
    address: Address,
    stops: Mapping[str, str],
    structs: Mapping[str, Struct],
) -> Method:
    """Return a method with its watch, if it starts a subscription that another one ends.

    Args:
        constants: the names in the module of the operations that are taken.
        method: the method.
        address: the place of the operation in the client.
        stops: the operations that end something, by path.
        structs: the models.
    """
    if not address.watch or not method.brings:
        return method
    subject = snake_case(method.operation.id).removeprefix("subscribe_")
    constant = _constant(constants, f"watch_{subject}", address.area)
    return replace(
        method,
        watch=address.watch,
        subscription=subscription_type(method.brings, structs),
        watch_constant=constant,
        stop=stops[method.path],
    )


def _union(hints: list[str | None]) -> str:
    """Return the union of types as source; None stands last, as readers expect it."""
    parts = dict.fromkeys(
        part for hint in hints or [None] for part in (hint or "None").split(" | ")
    )
    return "Any" if "Any" in parts else " | ".join(sorted(parts, key=lambda part: part == "None"))


def _message_classes(spec: Spec, shapes: Shapes) -> Iterator[tuple[str, str]]:
    """Yield the messages whose payload is a class with fields: key in the document, class."""
    for key, message in spec.messages.items():
        component = named_type(message.payload)
        if component is None:
            problem = "the message has no payload of a named type"
            raise message.node.error(problem, "a $ref to a component schema")
        if shapes.kinds[component] == "struct":
            yield key, shapes.classes[component]


def _log_in(method: Method) -> Method:
    """Return the log-in of the client; it asks for the server's features where it can."""

    def argument(planned: Argument) -> Argument:
        if planned.place == "body":
            return replace(planned, name="settings")
        if planned.key == ("query", "include") and not planned.required:
            is_list = planned.hint.startswith("Sequence[")
            return replace(planned, default='("features",)' if is_list else '"features"')
        return planned

    return replace(
        method,
        address="log_in",
        arguments=tuple(map(argument, method.arguments)),
        doc=tuple(text for text in method.doc if text not in _SESSIONS.values()),
    )


def _password_settings(method: Method, models: Models) -> str:
    """Return the class of settings with a user and a password; empty without one."""
    unions = {union.name: union for union in models.unions}
    structs = {struct.name: struct for struct in models.structs}
    bodies = classes_in(argument.hint for argument in method.arguments if argument.place == "body")
    members = (
        classes_in([hint(unions[body].shape)]) if body in unions else [body] for body in bodies
    )
    for name in (name for several in members for name in several if name in structs):
        fields = structs[name].fields
        required = {field.name for field in fields if field.required}
        if required <= {*CREDENTIALS} <= {field.name for field in fields}:
            return name
    return ""
