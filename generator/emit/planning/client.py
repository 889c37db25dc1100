"""The client of a spec, planned."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from generator.emit.plan import Area, Argument, Method, Plan
from generator.emit.planning.models import plan_models
from generator.emit.planning.naming import defined_names
from generator.emit.planning.operations import Planner
from generator.emit.planning.shapes import Shapes
from generator.emit.planning.views import views_of
from generator.spec.schema import named_type
from generator.spec.spec import Message, Spec

_OWN_ATTRIBUTES = frozenset({"log_in", "log_out", "poll", "close", "features", "supports"})


def plan_spec(spec: Spec) -> Plan:
    """Return the plan of the client for a spec. Raises SpecError."""
    shapes = Shapes(spec)
    models = plan_models(spec, shapes)
    classes = dict(_message_classes(spec, shapes))
    messages: dict[str, Message] = {}
    for key, class_name in classes.items():
        messages.setdefault(class_name, spec.messages[key])
    gates = {class_name: message.gates for class_name, message in messages.items()}
    reserved = defined_names("_async/client.py", "AsyncClientBase") | _OWN_ATTRIBUTES
    planned = Planner(spec, shapes, models, classes).areas(reserved)
    areas = tuple(replace(area, views=views_of(area, gates)) for area in planned)
    log_in = _find(areas, "POST", "/icws/connection")
    return Plan(
        models=models,
        areas=areas,
        messages=messages,
        log_in=log_in and (log_in[0], _log_in(log_in[1])),
        log_out=_find(areas, "DELETE", "/icws/{sessionId}/connection"),
        poll=_find(areas, "GET", *spec.addresses),
        heartbeat=_find(areas, "POST", "/icws/{sessionId}/messaging/heartbeat"),
    )


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

    return replace(method, arguments=tuple(map(argument, method.arguments)))


def _find(areas: tuple[Area, ...], http: str, *paths: str) -> tuple[Area, Method] | None:
    """Return the first method that calls the operation of one of some paths, with its area."""
    methods = {(m.http, m.path): (area, m) for area in areas for m in area.methods}
    found = (methods.get((http, path)) for path in paths)
    return next(filter(None, found), None)
