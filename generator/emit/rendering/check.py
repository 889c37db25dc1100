"""Comparison of rendered modules with the plan: their classes, and what these declare."""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterable, Iterator, Mapping

from generator.emit.errors import EmitError
from generator.emit.plan import Area, Child, Method
from generator.emit.planned_models import Models
from generator.emit.planning.naming import camel_case
from generator.emit.rendering.signatures import signature

Entry = tuple[str, object]
"""A declaration: its name, and the names of its arguments or its value."""

# The templates' own methods, by names that no method of an area has.
_OWN = ("at", "messages", "__init__")
_FOR_CHECKERS = (ast.ImportFrom, ast.AnnAssign)


def check_areas(source: str, areas: Iterable[Area], file: str) -> None:
    """Compare the classes, methods and arguments of a module with the plan. Raises EmitError."""
    planned: dict[str, list[Entry]] = {}
    for area in areas:
        for mixin in area.mixins:
            methods = _planned(mixin.methods, implemented=not mixin.bases)
            planned[mixin.class_name] = [*_attributes(mixin.children), *methods]
        for view in area.views:
            methods = _planned(view.methods, implemented=True)
            planned[f"Async{view.class_name}"] = [*_attributes(view.children), *methods]
    _compare(_outline(source, _functions, file), planned, file)


def check_models(source: str, models: Models, file: str) -> None:
    """Compare the classes, fields and aliases of a module with the plan. Raises EmitError."""
    planned: dict[str, set[Entry]] = {item.name: set() for item in models.types}
    for struct in models.structs:
        planned[struct.name] = {(field.name, field.wire) for field in struct.own}
        planned[struct.name] |= {(f.parsed, f.name) for f in struct.own if f.parsed}
        if struct.takes_datetimes:
            planned[struct.name].add(("__post_init__", "_write_datetimes"))
        if struct.lists:
            planned[struct.name].add(("_lists", struct.lists.added))
    planned |= {e.name: {(m.name, m.value) for m in e.members} for e in models.enumerations}
    rendered = _outline(source, _fields, file)
    _compare({name: set(entries) for name, entries in rendered.items()}, planned, file)


def _compare(
    rendered: Mapping[str, Iterable[Entry]], planned: Mapping[str, Iterable[Entry]], file: str
) -> None:
    for name in {**rendered, **planned}:
        if rendered.get(name) != planned.get(name):
            differing = {*rendered.get(name, ())} ^ {*planned.get(name, ())}
            members = ", ".join(sorted({member for member, _ in differing}))
            raise EmitError(file, f"{name} is not rendered as planned: {members}")


def _outline(
    source: str, entries: Callable[[list[ast.stmt]], Iterable[Entry]], file: str
) -> dict[str, list[Entry]]:
    """Return the classes and aliases of a module, with the entries of the classes."""
    outline: dict[str, list[Entry]] = {}
    for node in ast.parse(source).body:
        match node:
            case ast.ClassDef(name=name, body=body):
                outline[name] = [*entries(body)]
            case ast.AnnAssign(target=ast.Name(id=name)):
                outline[name] = []
            case ast.Import() | ast.ImportFrom() | ast.Expr(value=ast.Constant()):
                continue
            case ast.Assign(targets=[ast.Name(id="__all__")]):
                continue
            case ast.Assign(value=ast.Call(func=ast.Name(id="TypeVar"))):
                continue
            case ast.If(test=ast.Name(id="TYPE_CHECKING"), body=body, orelse=[]) if all(
                isinstance(item, _FOR_CHECKERS) for item in body
            ):
                continue
            case _:
                problem = f"{ast.unparse(node)[:80]!r} is neither a class nor an alias"
                raise EmitError(file, problem, "classes and aliases only")
    return outline


def _functions(body: list[ast.stmt]) -> Iterator[Entry]:
    """Yield the functions of a class, also those for type checkers only."""
    for item in body:
        if isinstance(item, ast.If):
            yield from _functions([*item.body, *item.orelse])
        elif isinstance(item, (ast.FunctionDef, ast.AsyncFunctionDef)) and not _is_own(item):
            yield item.name, tuple(a.arg for a in (*item.args.args, *item.args.kwonlyargs))[1:]


def _is_own(function: ast.FunctionDef | ast.AsyncFunctionDef) -> bool:
    is_resource = any(ast.unparse(one) == "property" for one in function.decorator_list)
    return function.name in _OWN and not is_resource


def _attributes(children: Iterable[Child]) -> Iterator[Entry]:
    return ((child.attribute, ()) for child in children)


def _planned(methods: Iterable[Method], *, implemented: bool) -> Iterator[Entry]:
    """Yield the functions that methods are rendered as."""
    for method in methods:
        forms = ["properties", "object"] if method.overloaded else []
        if implemented or not forms:
            forms.append("either")
        for name in filter(None, (method.name, method.watch)):
            for form in forms:
                yield name, tuple(p.split(":")[0] for p in signature(method, form) if p != "*")


def _fields(body: list[ast.stmt]) -> Iterator[Entry]:
    """Yield the fields, members and own methods of a class of the models."""
    for item in body:
        match item:
            case ast.AnnAssign(
                target=ast.Name(id=name),
                annotation=ast.Subscript(value=ast.Name(id="ClassVar")),
                value=ast.Call(args=[value]),
            ):
                yield name, ast.literal_eval(value)
            case ast.AnnAssign(target=ast.Name(id=name), value=ast.Call(keywords=keywords)):
                wires = [word.value for word in keywords if word.arg == "name"]
                yield name, ast.literal_eval(wires[0]) if wires else camel_case(name)
            case ast.AnnAssign(target=ast.Name(id=name)):
                yield name, camel_case(name)
            case ast.FunctionDef(
                name=name, body=[ast.Expr(value=ast.Call(func=ast.Name(id=called)))]
            ):
                yield name, called
            case ast.Assign(targets=[ast.Name(id=name)], value=value):
                yield name, ast.literal_eval(value)
            case ast.FunctionDef(name=name, body=[ast.Return(value=ast.Call(args=[first, *_]))]):
                yield name, ast.literal_eval(first)
            case ast.Expr():
                continue
            case _:
                yield "?", ast.unparse(item)
