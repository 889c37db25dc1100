"""Rendering of the planned client: everything in memory, checked, nothing written."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cache as cached
from functools import partial

import msgspec
from msgspec.structs import replace

from generator.emit.cache import TextCache
from generator.emit.digest import digest
from generator.emit.plan import Area, AreaClass, Plan
from generator.emit.rendering.check import check_areas
from generator.emit.rendering.docstrings import client_doc, example_calls, log_in_doc
from generator.emit.rendering.gate_tables import Table, features_json, tables
from generator.emit.rendering.layout import laid_out
from generator.emit.rendering.models import render_models
from generator.emit.rendering.signatures import unshadowed
from generator.emit.rendering.sync_form import async_classes, replacements, sync_form
from generator.emit.rendering.templating import Generated, copied, rendered, template_source
from generator.shipped import shipped_modules


class _Module(msgspec.Struct, frozen=True):
    """A module of the client.

    Attributes:
        inputs: all that decides its text, but for the code that renders it.
        make: a function that renders it; its layout is left to ruff.
    """

    inputs: tuple[str, ...]
    make: Callable[[], Generated]


_Modules = dict[str, _Module]


def render(plan: Plan, cache: TextCache | None = None) -> dict[str, bytes]:
    """Return the files of the client: relative path -> contents. Raises EmitError."""
    cache = cache or TextCache()
    gates = tables(plan)
    files = {"icws/features.json": features_json(gates), "icws/py.typed": b""}
    runtime = shipped_modules("runtime")
    for path, source in runtime.items():
        files[f"icws/_runtime/{path}"] = copied(f"runtime/{path}", source).file(path)
    examples = example_calls(plan, cache)
    of_async = _async_modules(plan, "async", examples, {})
    of_sync = _async_modules(plan, "sync", examples, of_async)
    table = replacements(_async_classes(plan, runtime), _names(plan))
    modules = {f"icws/aio/{path}": module for path, module in of_async.items()}
    modules |= _shared(plan, gates) | _sync_modules(of_sync, runtime, table)
    texts = _made(modules, cache)
    cache.trim()
    return files | {path: text.encode() for path, text in texts.items()}


def _async_classes(plan: Plan, runtime: Mapping[str, str]) -> Iterator[str]:
    """Yield the classes of async modules that have other names in the sync form.

    They follow from the runtime, the templates and the plan: all modules are rendered at once.
    """
    templates = ("client.py", "caches.py") if plan.caches else ("client.py",)
    for source in (*runtime.values(), *map(template_source, templates)):
        yield from async_classes(source)
    for area in _every_area(plan):
        yield from (f"Async{view.class_name}" for view in area.views)


def _made(modules: _Modules, cache: TextCache) -> dict[str, str]:
    """Return the texts of modules, laid out by ruff; those that the cache has are not rendered."""

    def derive(paths: list[str]) -> dict[str, str]:
        made = {path: modules[path].make() for path in paths}
        sources = laid_out({path: module.text for path, module in made.items()})
        return {
            path: made[path]._replace(text=source).file(path).decode()
            for path, source in sources.items()
        }

    return cache.derived({path: (path, *one.inputs) for path, one in modules.items()}, derive)


def _rendered(template: str, **values: object) -> _Module:
    """Return a module that is rendered from a template and nothing else but these values."""
    return _Module((template, digest(values)), cached(partial(rendered, template, **values)))


def _shared(plan: Plan, gates: Table) -> _Modules:
    """Return the modules that both forms use."""
    urns = {name: message.urn for name, message in plan.messages.items()}
    names = {name: part.names for name, part in plan.modules.items()}
    tags = {name: part.tags for name, part in plan.modules.items()}
    modules = {
        "icws/__init__.py": _rendered(
            "init.py", caches=plan.caches, has_attributes=plan.has_attributes
        ),
        "icws/_gates.py": _rendered("_gates.py", tables=gates),
        "icws/_model_index.py": _rendered("model_index.py", names=names, tags=tags),
        "icws/messages.py": _rendered("messages.py", urns=urns),
        "icws/models/__init__.py": _rendered("models_init.py", modules=list(names)),
        "icws/operations/__init__.py": _rendered("operations_init.py", areas=_heads(plan.areas)),
    }
    for name, part in plan.modules.items():
        path = f"models/{name}.py"
        modules[f"icws/{path}"] = _Module(
            ("models", digest(part)), partial(render_models, part, path)
        )
    operations = partial(
        _rendered, "operations.py", derived=plan.derived_messages, untagged=plan.untagged_messages
    )
    for area in plan.areas:
        modules[f"icws/operations/{area.attribute}.py"] = operations(methods=area.every_method)
    return modules


def _sync_modules(
    of_areas: _Modules, runtime: Mapping[str, str], table: Mapping[str, str]
) -> _Modules:
    """Return the modules that are derived from async ones: of the areas, and of the runtime.

    Args:
        of_areas: the modules of `icws.aio`, with the docstrings of the sync form.
        runtime: the sources of the runtime.
        table: the words to replace.
    """
    sources = {f"icws/{path}": (f"icws/aio/{path}", one) for path, one in of_areas.items()}
    for path, source in runtime.items():
        derived = path.replace("_async/", "_sync/")
        # A module of `_sync` that is there already is written by hand.
        if derived not in runtime:
            text = copied(f"runtime/{path}", source)
            module = _Module(("text", text.text), partial(Generated, *text))
            sources[f"icws/_runtime/{derived}"] = (f"runtime/{path}", module)
    words = digest(sorted(table.items()))

    def derive(origin: str, module: _Module) -> Generated:
        return Generated(f"Derived from {origin}", sync_form(module.make().text, table))

    return {
        path: _Module(("sync form", words, *module.inputs), partial(derive, origin, module))
        for path, (origin, module) in sources.items()
    }


def _async_modules(plan: Plan, form: str, examples: Mapping[str, str], known: _Modules) -> _Modules:
    """Return the modules of `icws.aio`, with the docstrings of the form "async" or "sync".

    Args:
        plan: the plan.
        form: the form of the client.
        examples: the calls as `example_calls` returns them.
        known: the modules of another form; areas without examples are the same in both.
    """
    log_in = plan.own.get("log_in")
    modules = {
        "client.py": _rendered(
            "client.py",
            areas=_heads(plan.areas),
            own=plan.own,
            password_settings=plan.password_settings,
            doc=client_doc(),
            log_in_doc=log_in and log_in_doc(log_in, form, examples, plan.password_settings),
        ),
        "areas/__init__.py": _rendered("areas_init.py"),
    }
    if form == "async":
        modules["__init__.py"] = _rendered("aio_init.py")
    if plan.caches:
        modules["caches.py"] = _rendered("caches.py", caches=plan.caches, form=form)
    for area in plan.areas:
        for path, areas in _divided(area):
            has_examples = any(method.calls for one in areas for method in one.methods)
            if path in known and not has_examples:
                modules[path] = known[path]
                continue
            # The examples follow from the calls, which the methods have.
            modules[path] = _Module(
                ("areas", path, form, digest(areas)),
                cached(partial(render_areas, areas, path, form, examples)),
            )
    return modules


def _heads(areas: Iterable[Area]) -> list[Area]:
    """Return areas without their methods and resources."""
    return [replace(area, methods=(), children=(), mixins=(), views=()) for area in areas]


def _divided(area: Area) -> Iterator[tuple[str, tuple[Area, ...]]]:
    """Yield the path of each module of an area, and what is in it; a large area is a package."""
    folder = f"areas/{area.attribute}"
    if not area.is_large:
        yield f"{folder}.py", _flat(area.tree)
        return
    yield f"{folder}/__init__.py", _flat((area,))
    for child in area.children:
        yield f"{folder}/{child.attribute}.py", _flat(child.tree)


def _flat(areas: Iterable[Area]) -> tuple[Area, ...]:
    """Return areas without those in them, to which their classes lead."""
    return tuple(replace(area, children=()) for area in areas)


def _every_area(plan: Plan) -> list[Area]:
    return [area for root in plan.areas for area in root.tree]


def _names(plan: Plan) -> set[str]:
    """Return the names of the spec that stand in both forms alike."""
    areas = _every_area(plan)
    methods = [method for area in areas for method in area.methods]
    names = {name for method in methods for a in method.arguments for name in (a.wire, a.name)}
    names |= {*(area.attribute for area in areas), *(method.name for method in methods)}
    return names | {*plan.models.classes.values()}


def render_areas(
    areas: Sequence[Area], path: str, form: str, examples: Mapping[str, str]
) -> Generated:
    """Return an async module of areas, with the docstrings of a form.

    Args:
        areas: the areas, or the resources, in the module.
        path: the path of the module in the package of the form.
        form: the form of the client.
        examples: the calls as `example_calls` returns them.

    Raises:
        EmitError: it has other methods than planned.
    """
    children = [
        child for area in areas for one in (*area.mixins, *area.views) for child in one.children
    ]
    named = [one.name for area in areas for one in area.methods]
    named += [child.attribute for child in children]
    shown = [_unshadowed(area) for area in areas] if "list" in named else list(areas)
    here = {area.address for area in areas}
    elsewhere = {(one.attribute, one.class_name) for one in children if one.address not in here}
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
    check_areas(module.text, areas, path)
    return module


def _unshadowed(area: Area) -> Area:
    def classes(several: Iterable[AreaClass]) -> tuple[AreaClass, ...]:
        return tuple(replace(one, methods=unshadowed(one.methods)) for one in several)

    methods = unshadowed(area.methods)
    return replace(area, methods=methods, mixins=classes(area.mixins), views=classes(area.views))
