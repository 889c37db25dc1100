"""Rendering of the planned client: everything in memory, checked, nothing written."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from generator.emit.cache import TextCache
from generator.emit.plan import Area, Mixin, Plan, View
from generator.emit.rendering.area_check import check_areas
from generator.emit.rendering.docstrings import example_calls
from generator.emit.rendering.gate_tables import features_json, tables
from generator.emit.rendering.layout import laid_out
from generator.emit.rendering.models import model_files
from generator.emit.rendering.signatures import unshadowed
from generator.emit.rendering.sync_form import replacements, sync_form
from generator.emit.rendering.templating import Generated, copied, rendered
from generator.shipped import shipped

Modules = dict[str, Generated]


def render(plan: Plan, cache: TextCache | None = None) -> dict[str, bytes]:
    """Return the files of the client: relative path -> contents. Raises EmitError."""
    cache = cache or TextCache()
    files = {"icws/features.json": features_json(plan), "icws/py.typed": b""}
    runtime = {
        file.relative_to(shipped("runtime")).as_posix(): file.read_text("utf-8")
        for file in sorted(shipped("runtime").rglob("*.py"))
    }
    for path, source in runtime.items():
        files[f"icws/_runtime/{path}"] = copied(f"runtime/{path}", source).file(path)
    modules = _shared(plan, cache) | _both_forms(plan, runtime, cache)
    sources = laid_out({path: module.text for path, module in modules.items()}, cache=cache)
    for path, source in sources.items():
        files[path] = modules[path]._replace(text=source).file(path)
    cache.trim()
    return files


def _shared(plan: Plan, cache: TextCache) -> Modules:
    """Return the rendered modules that both forms use."""
    modules = {
        "icws/__init__.py": rendered(
            "init.py", plan=plan, caches=plan.caches, has_attributes=plan.has_attributes
        ),
        "icws/_gates.py": rendered("_gates.py", tables=tables(plan)),
        "icws/messages.py": rendered("messages.py", messages=plan.messages),
        **model_files(plan.modules, cache),
        "icws/operations/__init__.py": rendered("operations_init.py", areas=plan.areas),
    }
    for area in plan.areas:
        modules[f"icws/operations/{area.attribute}.py"] = rendered(
            "operations.py", area=area, plan=plan
        )
    return modules


def _both_forms(plan: Plan, runtime: Mapping[str, str], cache: TextCache) -> Modules:
    """Return the modules of the areas in both forms, and the derived ones of the runtime."""
    examples = example_calls(plan, cache)
    written_for_async = _async_modules(plan, "async", examples, cache, {})
    modules = {f"icws/aio/{path}": one for path, one in written_for_async.items()}
    # A module of `_sync` that is there already is written by hand.
    derived = {
        f"icws/_runtime/{path.replace('_async/', '_sync/')}": (f"runtime/{path}", source)
        for path, source in runtime.items()
        if path.startswith("_async/") and path.replace("_async/", "_sync/") not in runtime
    }
    for path, module in _async_modules(plan, "sync", examples, cache, written_for_async).items():
        derived[f"icws/{path}"] = (f"icws/aio/{path}", module.text)
    written = [*runtime.values(), *(module.text for module in modules.values())]
    table = replacements(written, _names(plan))
    forms = sync_form({path: source for path, (_, source) in derived.items()}, table, cache)
    for path, source in forms.items():
        modules[path] = Generated(f"Derived from {derived[path][0]}", source)
    return modules


def _async_modules(
    plan: Plan, form: str, examples: Mapping[str, str], cache: TextCache, known: Modules
) -> Modules:
    """Return the modules of `icws.aio`, with the docstrings of the form "async" or "sync".

    Args:
        plan: the plan.
        form: the form of the client.
        examples: the calls as `example_calls` returns them.
        cache: what earlier runs derived.
        known: the modules of another form; areas without examples are the same in both.
    """
    modules = {
        "client.py": rendered("client.py", plan=plan, form=form, examples=examples),
        "areas/__init__.py": rendered("areas_init.py"),
    }
    if form == "async":
        modules["__init__.py"] = rendered("aio_init.py")
    if plan.caches:
        modules["caches.py"] = rendered("caches.py", caches=plan.caches, form=form)
    for area in plan.areas:
        for path, areas in _area_modules(area):
            has_examples = any(method.calls for one in areas for method in one.methods)
            modules[path] = (
                render_areas(areas, path, form, examples, cache)
                if has_examples or path not in known
                else known[path]
            )
    return modules


def _area_modules(area: Area) -> Iterator[tuple[str, tuple[Area, ...]]]:
    """Yield the path of each module of an area, and what is in it; a large area is a package."""
    folder = f"areas/{area.attribute}"
    if not area.is_large:
        yield f"{folder}.py", area.tree
        return
    yield f"{folder}/__init__.py", (area,)
    yield from ((f"{folder}/{child.attribute}.py", child.tree) for child in area.children)


def _names(plan: Plan) -> set[str]:
    """Return the names of the spec that stand in both forms alike."""
    areas = [area for root in plan.areas for area in root.tree]
    methods = [method for area in areas for method in area.methods]
    names = {name for method in methods for a in method.arguments for name in (a.wire, a.name)}
    names |= {*(area.attribute for area in areas), *(method.name for method in methods)}
    return names | {*plan.models.classes.values()}


def render_areas(
    areas: Sequence[Area],
    path: str,
    form: str,
    examples: Mapping[str, str],
    cache: TextCache | None = None,
) -> Generated:
    """Return an async module of areas, with the docstrings of a form.

    Args:
        areas: the areas, or the resources, in the module.
        path: the path of the module in the package of the form.
        form: the form of the client.
        examples: the calls as `example_calls` returns them.
        cache: what earlier runs derived.

    Raises:
        EmitError: it has other methods than planned.
    """
    names = {name for area in areas for name in _attributes(area)}
    shown = [_unshadowed(area) for area in areas] if "list" in names else list(areas)
    here = {area.address for area in areas}
    holders: list[Mixin | View] = []
    for area in areas:
        holders += [*area.mixins, *area.views]
    elsewhere = {
        (child.area.attribute, child.class_name)
        for one in holders
        for child in one.children
        if child.area.address not in here
    }
    module = rendered(
        "area.py",
        operations=path.split("/")[1].removesuffix(".py"),
        areas=shown,
        methods=[method for area in shown for method in area.methods],
        elsewhere=sorted(elsewhere),
        root="." * (path.count("/") + 1),
        form=form,
        examples=examples,
    )
    check_areas(module.text, areas, path, cache)
    return module


def _attributes(area: Area) -> Iterator[str]:
    yield from (method.name for method in area.methods)
    yield from (child.attribute for child in area.children)


def _unshadowed(area: Area) -> Area:
    return replace(
        area,
        methods=unshadowed(area.methods),
        mixins=tuple(replace(one, methods=unshadowed(one.methods)) for one in area.mixins),
        views=tuple(replace(one, methods=unshadowed(one.methods)) for one in area.views),
    )
