"""Comparison of a rendered area with the plan."""

from __future__ import annotations

import ast

from generator.emit.errors import EmitError
from generator.emit.plan import Area, Method
from generator.emit.rendering.signatures import signature

_STATEMENTS = (ast.Import, ast.ImportFrom, ast.ClassDef, ast.Assign, ast.AnnAssign, ast.Expr)
# The templates' own methods, by names that no operation can have.
_OWN = ("at", "messages", "__init__")
# A name and the names of the arguments.
Function = tuple[str, list[str]]


def check_area(source: str, area: Area) -> None:
    """Compare the classes, methods and arguments of a module with the plan. Raises EmitError."""
    file, rendered = f"areas/{area.attribute}.py", dict[str, list[Function]]()
    for node in ast.parse(source).body:
        if not isinstance(node, _STATEMENTS):
            raise EmitError(file, f"the statement {type(node).__name__} is not planned")
        if isinstance(node, ast.ClassDef):
            rendered[node.name] = [
                (item.name, [a.arg for a in (*item.args.args, *item.args.kwonlyargs)][1:])
                for item in node.body
                if isinstance(item, (ast.FunctionDef, ast.AsyncFunctionDef))
                and item.name not in _OWN
            ]
    planned = {
        f"Async{view.class_name}": [each for m in view.methods for each in _functions(m)]
        for view in area.views
    }
    for name in {**rendered, **planned}:
        if rendered.get(name) != planned.get(name):
            raise EmitError(file, f"the methods of {name} are not rendered as planned")


def _functions(method: Method) -> list[Function]:
    """Return the functions that a method is rendered as."""
    forms = ("properties", "object", "either") if method.overloaded else ("either",)
    return [
        (name, [part.split(":")[0] for part in signature(method, form) if part != "*"])
        for name in filter(None, (method.name, method.watch))
        for form in forms
    ]
