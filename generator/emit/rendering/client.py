"""Rendering of the planned client: everything in memory, checked, nothing written."""

from __future__ import annotations

import functools
from collections.abc import Callable, Mapping
from typing import NamedTuple

import jinja2

from generator.emit.plan import Area, Plan
from generator.emit.rendering.area_check import check_area
from generator.emit.rendering.docstrings import at_doc, client_doc, method_doc, watch_doc
from generator.emit.rendering.gate_tables import features_json, tables
from generator.emit.rendering.layout import laid_out
from generator.emit.rendering.models import render_models
from generator.emit.rendering.origin import with_origin
from generator.emit.rendering.signatures import (
    constant,
    constants,
    fields,
    newest,
    overloaded,
    parameters,
    shadows,
    signature,
    spans,
    union,
)
from generator.emit.rendering.sync_form import replacements, sync_form
from generator.emit.rendering.templating import environment
from generator.shipped import shipped

Files = dict[str, bytes]


class Module(NamedTuple):
    """A module before it is laid out: the phrase for its first line, and its source."""

    origin: str
    source: str


Modules = dict[str, Module]
# Hand-written caches, each with the message and the types that it merges.
_CACHES = {
    "ChatCache": ("ChatContentsMessage", "ChatMembersMessage", "ChatText", "FullChatMember"),
    "InteractionCache": ("InteractionChangedMessage",),
    "QueueCache": ("QueueContentsMessage", "QueueInteraction"),
}
_FUNCTIONS: list[Callable[..., object]] = [
    at_doc,
    client_doc,
    constant,
    constants,
    fields,
    method_doc,
    newest,
    overloaded,
    parameters,
    shadows,
    signature,
    spans,
    union,
    watch_doc,
]


def render(plan: Plan) -> Files:
    """Return the files of the client: relative path -> contents.

    Raises:
        EmitError: what was rendered is not what was planned.
    """
    files: Files = {"icws/features.json": features_json(plan), "icws/py.typed": b""}
    runtime = {
        file.relative_to(shipped("runtime")).as_posix(): file.read_text("utf-8")
        for file in sorted(shipped("runtime").rglob("*.py"))
    }
    for path, source in runtime.items():
        origin = f"Copied from runtime/{path}"
        files[f"icws/_runtime/{path}"] = with_origin(path, source, origin).encode()
    modules = _shared(plan) | _both_forms(plan, runtime)
    sources = laid_out({path: module.source for path, module in modules.items()})
    for path, source in sources.items():
        files[path] = with_origin(path, source, modules[path].origin).encode()
    return files


def _shared(plan: Plan) -> Modules:
    """Return the rendered modules that both forms use."""
    values: list[tuple[str, str, dict[str, object]]] = [
        ("__init__.py", "init.py", {"plan": plan, "caches": caches_of(plan)}),
        ("_gates.py", "_gates.py", {"tables": tables(plan)}),
        ("messages.py", "messages.py", {"messages": plan.messages}),
        ("operations/__init__.py", "operations_init.py", {"areas": plan.areas}),
    ]
    values += [(f"operations/{a.attribute}.py", "operations.py", {"area": a}) for a in plan.areas]
    modules = {f"icws/{path}": _rendered(template, **names) for path, template, names in values}
    models = Module(_origin("models.py"), render_models(plan.models))
    return modules | {"icws/models.py": models}


def _both_forms(plan: Plan, runtime: Mapping[str, str]) -> Modules:
    """Return the modules of the areas in both forms, and the derived ones of the runtime."""
    modules = {f"icws/aio/{path}": one for path, one in _async_modules(plan, "async").items()}
    # A module of `_sync` that is there already is written by hand.
    derived = {
        f"icws/_runtime/{path.replace('_async/', '_sync/')}": (f"runtime/{path}", source)
        for path, source in runtime.items()
        if path.startswith("_async/") and path.replace("_async/", "_sync/") not in runtime
    }
    for path, module in _async_modules(plan, "sync").items():
        derived[f"icws/{path}"] = (f"icws/aio/{path}", module.source)
    written = [*runtime.values(), *(module.source for module in modules.values())]
    table = replacements(written, _names(plan))
    forms = sync_form({path: source for path, (_, source) in derived.items()}, table)
    for path, source in forms.items():
        modules[path] = Module(f"Derived from {derived[path][0]}", source)
    return modules


def _async_modules(plan: Plan, form: str) -> Modules:
    """Return the modules of `icws.aio` by their paths in it.

    Args:
        plan: the client.
        form: the form of the calls in docstrings, "async" or "sync".
    """
    modules = {
        "client.py": _rendered("client.py", plan=plan, form=form),
        "areas/__init__.py": _rendered("areas_init.py"),
    }
    if form == "async":
        modules["__init__.py"] = _rendered("aio_init.py")
    if caches := caches_of(plan):
        modules["caches.py"] = _rendered("caches.py", caches=caches, form=form)
    for area in plan.areas:
        modules[f"areas/{area.attribute}.py"] = Module(_origin("area.py"), render_area(area, form))
    return modules


def _names(plan: Plan) -> set[str]:
    """Return the names of the spec that stand in both forms alike."""
    arguments = [a for area in plan.areas for method in area.methods for a in method.arguments]
    names = {a.wire for a in arguments} | {a.name for a in arguments}
    return names | {*plan.models.classes.values()}


def caches_of(plan: Plan) -> dict[str, tuple[str, ...]]:
    """Return the caches that this API has the messages for: name -> what their watches bring."""
    caches: dict[str, tuple[str, ...]] = {}
    classes = {*plan.models.classes.values()}
    watches = [method.watch for area in plan.areas for method in area.methods if method.watch]
    for name, (message, *others) in _CACHES.items():
        kinds = next((watch.kinds for watch in watches if message in watch.kinds), ())
        if kinds and classes.issuperset(others):
            caches[name] = kinds
    return caches


def render_area(area: Area, form: str = "async") -> str:
    """Return the source of the async module of one area, with the docstrings of a form."""
    source = _text("area.py", area=area, form=form)
    check_area(source, area)
    return source


def _rendered(template: str, **values: object) -> Module:
    return Module(_origin(template), _text(template, **values))


def _origin(template: str) -> str:
    return f"Rendered from spec/ and templates/client/{template}.jinja2"


def _text(template: str, **values: object) -> str:
    return _environment().get_template(f"{template}.jinja2").render(**values)


@functools.cache
def _environment() -> jinja2.Environment:
    env = environment()
    env.globals.update({function.__name__: function for function in _FUNCTIONS})
    return env
