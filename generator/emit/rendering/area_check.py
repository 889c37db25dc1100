"""Comparison of a rendered area with the plan."""

from __future__ import annotations

import ast
import json
from collections.abc import Iterable, Iterator

from generator.emit.cache import TextCache
from generator.emit.errors import EmitError
from generator.emit.plan import Area, Method
from generator.emit.rendering.signatures import signature

_FOR_CHECKERS = (ast.ImportFrom, ast.AnnAssign)
_STATEMENTS = (ast.Import, ast.ImportFrom, ast.ClassDef, ast.Assign, ast.AnnAssign, ast.Expr)
# The templates' own methods, by names that no operation can have.
_OWN = ("at", "messages", "__init__")
# A name and the names of the arguments.
Function = tuple[str, list[str]]


def check_area(source: str, area: Area, part: str = "", cache: TextCache | None = None) -> None:
    """Compare the classes, methods and arguments of a module with the plan. Raises EmitError."""
    file = f"areas/{area.attribute}/_{part}.py" if part else f"areas/{area.attribute}.py"
    outlines = (cache or TextCache()).derived(
        {file: ("outline of an area", source)}, lambda _: {file: json.dumps(_outline(source, file))}
    )
    rendered: dict[str, list[Function]] = {
        name: [(function, arguments) for function, arguments in functions]
        for name, functions in json.loads(outlines[file]).items()
    }
    planned = {
        mixin.class_name: list(_planned(mixin.methods, implemented=mixin.base is None))
        for mixin in area.mixins
        if mixin.part == part
    }
    for view in area.views if not part else ():
        planned[f"Async{view.class_name}"] = list(_planned(view.methods, implemented=True))
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
        elif isinstance(item, (ast.FunctionDef, ast.AsyncFunctionDef)) and item.name not in _OWN:
            yield item.name, [a.arg for a in (*item.args.args, *item.args.kwonlyargs)][1:]


def _planned(methods: Iterable[Method], *, implemented: bool) -> Iterator[Function]:
    """Yield the functions that methods are rendered as."""
    for method in methods:
        forms = ["properties", "object"] if method.overloaded else []
        if implemented or not forms:
            forms.append("either")
        for name in filter(None, (method.name, method.watch)):
            for form in forms:
                yield name, [p.split(":")[0] for p in signature(method, form) if p != "*"]
