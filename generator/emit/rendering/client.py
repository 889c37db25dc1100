"""Rendering of the planned client: everything in memory, checked, nothing written."""

from __future__ import annotations

import ast
from collections.abc import Callable

from generator.emit.plan import Area, Plan
from generator.emit.rendering.area_check import check_area
from generator.emit.rendering.docstrings import at_doc, client_doc, method_doc, watch_doc
from generator.emit.rendering.gate_tables import features_json, tables
from generator.emit.rendering.imports import without_unused
from generator.emit.rendering.layout import laid_out
from generator.emit.rendering.models import render_models
from generator.emit.rendering.origin import with_origin
from generator.emit.rendering.signatures import (
    constant,
    constants,
    exports,
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
Sources = dict[str, str]
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
    exports,
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
    for path, source in (_shared(plan) | _both_forms(plan)).items():
        ast.parse(source)
        files[path] = source.encode()
    return files


def _shared(plan: Plan) -> Sources:
    """Return the rendered modules that both forms use: path -> source."""
    modules: list[tuple[str, str, dict[str, object]]] = [
        ("__init__.py", "init.py", {"plan": plan, "caches": caches_of(plan)}),
        ("_gates.py", "_gates.py", {"tables": tables(plan)}),
        ("messages.py", "messages.py", {"messages": plan.messages}),
        ("operations/__init__.py", "operations_init.py", {"areas": plan.areas}),
    ]
    modules += [(f"operations/{a.attribute}.py", "operations.py", {"area": a}) for a in plan.areas]
    sources = {"icws/models.py": _rendered("models.py", render_models(plan.models))}
    for path, template, values in modules:
        sources[f"icws/{path}"] = _rendered(template, _tidy(_text(template, **values)))
    return sources


def _both_forms(plan: Plan) -> Sources:
    """Return the runtime, and the modules of the areas in their async and their sync form."""
    runtime = {
        file.relative_to(shipped("runtime")).as_posix(): file.read_text("utf-8")
        for file in sorted(shipped("runtime").rglob("*.py"))
    }
    sources = {
        f"icws/_runtime/{path}": with_origin(path, text, f"Copied from runtime/{path}")
        for path, text in runtime.items()
    }
    modules = _async_modules(plan, "async")
    for path, (template, source) in modules.items():
        sources[f"icws/aio/{path}"] = _rendered(template, _tidy(source))
    # A module of `_sync` that is there already is written by hand.
    derived = {
        f"icws/_runtime/{path.replace('_async/', '_sync/')}": (f"runtime/{path}", text)
        for path, text in runtime.items()
        if path.startswith("_async/") and path.replace("_async/", "_sync/") not in runtime
    }
    for path, (_, source) in _async_modules(plan, "sync").items():
        derived[f"icws/{path}"] = (f"icws/aio/{path}", source)
    written = [*runtime.values(), *(source for _, source in modules.values())]
    table = replacements(written, _names(plan))
    forms = sync_form({path: source for path, (_, source) in derived.items()}, table)
    for path, source in forms.items():
        sources[path] = with_origin(path, _tidy(source), f"Derived from {derived[path][0]}")
    return sources


def _async_modules(plan: Plan, form: str) -> dict[str, tuple[str, str]]:
    """Return the modules of `icws.aio`: path -> template and source.

    Args:
        plan: the client.
        form: whose calls the examples in docstrings show, those of the "async" or the "sync" form.
    """
    modules: list[tuple[str, str, dict[str, object]]] = [
        ("client.py", "client.py", {"plan": plan, "form": form}),
        ("areas/__init__.py", "areas_init.py", {}),
    ]
    if form == "async":
        modules.append(("__init__.py", "aio_init.py", {}))
    if caches := caches_of(plan):
        modules.append(("caches.py", "caches.py", {"caches": caches, "form": form}))
    sources = {path: (template, _text(template, **values)) for path, template, values in modules}
    for area in plan.areas:
        sources[f"areas/{area.attribute}.py"] = ("area.py", render_area(area, form))
    return sources


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


def _rendered(template: str, source: str) -> str:
    origin = f"Rendered from spec/ and templates/client/{template}.jinja2"
    return with_origin(template, source, origin)


def _tidy(source: str) -> str:
    return laid_out(without_unused(source))


def _text(name: str, **values: object) -> str:
    env = environment()
    env.globals.update({function.__name__: function for function in _FUNCTIONS})
    return env.get_template(f"{name}.jinja2").render(**values)
