"""The client package of a spec: planned, rendered, written."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from generator.emit.distribution import distribution_files
from generator.emit.messages import plan_messages
from generator.emit.operations import Planner
from generator.emit.package import write
from generator.emit.plan import Area, Method, Plan
from generator.emit.render import Files, render
from generator.emit.sandbox import sandbox_files
from generator.emit.shapes import Shapes
from generator.emit.structs import class_names, plan_models
from generator.emit.views import views_of
from generator.shipped import shipped
from generator.spec.load import load_spec
from generator.spec.spec import Spec

_OWN_ATTRIBUTES = frozenset({"log_in", "log_out", "poll", "close", "features", "supports"})


def emit_client(spec: Spec, out_dir: Path) -> None:
    """Write the client package for a spec.

    Args:
        spec: the spec.
        out_dir: directory of the distribution; its packages `icws` and `icws_sandbox` are the
            generator's own.

    Raises:
        SpecError: the spec is not what it should be; nothing was written.
        EmitError: the rendered code is not what was planned; nothing was written.
        OSError: a file could not be written.
    """
    write(render_client(spec), out_dir)


def render_client(spec: Spec) -> Files:
    """Return the files of the client and the sandbox for a spec: relative path -> contents.

    Raises:
        SpecError: the spec is not what it should be.
        EmitError: the rendered code is not what was planned.
    """
    plan = plan_spec(spec)
    return {**render(plan), **distribution_files(plan), **sandbox_files(spec)}


def plan_client(folder: Path) -> Plan:
    """Return the plan of the client for the spec in a folder. Raises SpecError."""
    return plan_spec(load_spec(folder))


def plan_spec(spec: Spec) -> Plan:
    """Return the plan of the client for a spec. Raises SpecError."""
    runtime = shipped("runtime")
    shapes = Shapes(spec)
    models = plan_models(spec, shapes, runtime)
    base = class_names(runtime / "_async" / "client.py", "AsyncClientBase")
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
