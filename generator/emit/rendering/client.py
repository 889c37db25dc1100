"""Rendering of the planned client: everything in memory, checked, nothing written."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from generator.emit.cache import TextCache
from generator.emit.plan import Area, Mixin, Plan, View
from generator.emit.rendering.area_check import check_area
from generator.emit.rendering.docstrings import example_calls
from generator.emit.rendering.gate_tables import features_json, tables
from generator.emit.rendering.layout import laid_out
from generator.emit.rendering.models import model_files
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
        "icws/__init__.py": rendered("init.py", plan=plan, caches=plan.caches),
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
    examples = example_calls(plan)
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
        for path, part in _area_modules(area):
            classes = _classes(area, part)
            has_examples = any(method.calls for one in classes for method in one.methods)
            modules[path] = (
                render_area(area, form, examples, part, cache)
                if has_examples or path not in known
                else known[path]
            )
    return modules


def _area_modules(area: Area) -> Iterator[tuple[str, str]]:
    """Yield the path of each module of an area, and its part; a large area is a package."""
    folder = f"areas/{area.attribute}"
    yield f"{folder}/__init__.py" if area.parts else f"{folder}.py", ""
    yield from ((f"{folder}/_{part}.py", part) for part in area.parts)


def _classes(area: Area, part: str) -> list[Mixin | View]:
    """Return the classes of the module of an area, or of a part of it."""
    return [
        *(mixin for mixin in area.mixins if mixin.part == part),
        *(() if part else area.views),
    ]


def _names(plan: Plan) -> set[str]:
    """Return the names of the spec that stand in both forms alike."""
    arguments = [a for area in plan.areas for method in area.methods for a in method.arguments]
    names = {name for a in arguments for name in (a.wire, a.name)}
    return names | {*plan.models.classes.values()}


def render_area(
    area: Area,
    form: str,
    examples: Mapping[str, str],
    part: str = "",
    cache: TextCache | None = None,
) -> Generated:
    """Return the async module of one area, or of a part of it, with the docstrings of a form.

    Raises:
        EmitError: it has other methods than planned.
    """
    classes = _classes(area, part)
    here = [one for one in classes if isinstance(one, Mixin)]
    views = [one for one in classes if isinstance(one, View)]
    methods = [method for one in classes for method in one.methods]
    module = rendered(
        "area.py", area=area, here=here, views=views, methods=methods, form=form, examples=examples
    )
    check_area(module.text, area, part, cache)
    return module
