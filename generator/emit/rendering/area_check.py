"""Comparison of a rendered module of areas with the plan."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator

from generator.emit.errors import EmitError
from generator.emit.plan import Area, Child, Method
from generator.emit.rendering.signatures import signature

_FOR_CHECKERS = (ast.ImportFrom, ast.AnnAssign)
_STATEMENTS = (ast.Import, ast.ImportFrom, ast.ClassDef, ast.Assign, ast.AnnAssign, ast.Expr)
# The templates' own methods, by names that no method of an area has.
_OWN = ("at", "messages", "__init__")
# A name and the names of the arguments.
Function = tuple[str, list[str]]


def check_areas(source: str, areas: Iterable[Area], file: str) -> None:
    """Compare the classes, methods and arguments of a module with the plan. Raises EmitError."""
    rendered = _outline(source, file)
    planned: dict[str, list[Function]] = {}
    for area in areas:
        for mixin in area.mixins:
            methods = _planned(mixin.methods, implemented=not mixin.bases)
            planned[mixin.class_name] = [*_attributes(mixin.children), *methods]
        for view in area.views:
            methods = _planned(view.methods, implemented=True)
            planned[f"Async{view.class_name}"] = [*_attributes(view.children), *methods]
    for name in {**rendered, **planned}:
        if rendered.get(name) != planned.get(name):
            raise EmitError(file, f"the methods of {name} are not rendered as planned")


def _outline(source: str, file: str) -> dict[str, list[Function]]:
    """Return the functions of a module by class."""
    rendered = {}
    for node in ast.parse(source).body:
        if not isinstance(node, _STATEMENTS) and not _is_for_checkers(node):
            raise EmitError(file, f"the statement {type(node).__name__} is not planned")
        if isinstance(node, ast.ClassDef):
            rendered[node.name] = list(_rendered(node.body))
    return rendered


def _is_for_checkers(node: ast.stmt) -> bool:
    """Tell whether a statement only names types, for type checkers."""
    return (
        isinstance(node, ast.If)
        and ast.unparse(node.test) == "TYPE_CHECKING"
        and all(isinstance(item, _FOR_CHECKERS) for item in node.body)
        and not node.orelse
    )


def _rendered(body: Iterable[ast.stmt]) -> Iterator[Function]:
    """Yield the functions of a class, also those for type checkers only."""
    for item in body:
        if isinstance(item, ast.If):
            yield from _rendered([*item.body, *item.orelse])
        elif isinstance(item, (ast.FunctionDef, ast.AsyncFunctionDef)) and not _is_own(item):
            yield item.name, [a.arg for a in (*item.args.args, *item.args.kwonlyargs)][1:]


def _is_own(function: ast.FunctionDef | ast.AsyncFunctionDef) -> bool:
    is_resource = any(ast.unparse(one) == "property" for one in function.decorator_list)
    return function.name in _OWN and not is_resource


def _attributes(children: Iterable[Child]) -> Iterator[Function]:
    return ((child.area.attribute, []) for child in children)


def _planned(methods: Iterable[Method], *, implemented: bool) -> Iterator[Function]:
    """Yield the functions that methods are rendered as."""
    for method in methods:
        forms = ["properties", "object"] if method.overloaded else []
        if implemented or not forms:
            forms.append("either")
        for name in filter(None, (method.name, method.watch)):
            for form in forms:
                yield name, [p.split(":")[0] for p in signature(method, form) if p != "*"]
