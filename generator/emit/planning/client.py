"""The client of a spec, planned."""

from __future__ import annotations

from dataclasses import replace

from generator.emit.plan import Area, Method, Plan
from generator.emit.planning.messages import plan_messages
from generator.emit.planning.models import plan_models
from generator.emit.planning.naming import defined_names
from generator.emit.planning.operations import Planner
from generator.emit.planning.shapes import Shapes
from generator.emit.planning.views import views_of
from generator.spec.spec import Spec

_OWN_ATTRIBUTES = frozenset({"log_in", "log_out", "poll", "close", "features", "supports"})


def plan_spec(spec: Spec) -> Plan:
    """Return the plan of the client for a spec. Raises SpecError."""
    shapes = Shapes(spec)
    models = plan_models(spec, shapes)
    base = defined_names("_async/client.py", "AsyncClientBase")
    by_key = plan_messages(spec, shapes, models)
    messages = tuple(dict.fromkeys(by_key.values()))
    classes = {key: message.class_name for key, message in by_key.items()}
    planned = Planner(spec, shapes, models, classes).areas(base | _OWN_ATTRIBUTES)
    areas = tuple(replace(area, views=views_of(area, messages)) for area in planned)
    polls = (_find(areas, "GET", address) for address in spec.addresses)
    return Plan(
        models=models,
        areas=areas,
        messages=messages,
        log_in=_log_in(areas),
        log_out=_find(areas, "DELETE", "/icws/{sessionId}/connection"),
        poll=next(filter(None, polls), None),
        heartbeat=_find(areas, "POST", "/icws/{sessionId}/messaging/heartbeat"),
    )


def _log_in(areas: tuple[Area, ...]) -> tuple[Area, Method] | None:
    """Return the log-in; it asks for the server's features where it can."""
    log_in = _find(areas, "POST", "/icws/connection")
    if log_in is None:
        return None
    area, method = log_in
    # The body holds the settings of the new session.
    bodies = {a.name: "settings" for a in method.arguments if a.place == "body"}
    arguments = tuple(
        replace(a, default='("features",)' if a.hint.startswith("Sequence[") else '"features"')
        if (a.place, a.wire) == ("query", "include") and not a.required
        else replace(a, name=bodies.get(a.name, a.name))
        for a in method.arguments
    )
    calls = tuple(
        replace(call, arguments=tuple((bodies.get(n, n), value) for n, value in call.arguments))
        for call in method.calls
    )
    return area, replace(method, arguments=arguments, calls=calls)


def _find(areas: tuple[Area, ...], http: str, path: str) -> tuple[Area, Method] | None:
    for area in areas:
        for method in area.methods:
            if method.http == http and method.path == path:
                return area, method
    return None
