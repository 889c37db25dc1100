"""Comparison of a rendered area with the plan."""

from __future__ import annotations

import ast

from generator.emit.errors import EmitError
from generator.emit.plan import Area, Method
from generator.emit.rendering.signatures import overloaded, signature

_FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)
_STATEMENTS = (ast.Import, ast.ImportFrom, ast.ClassDef, ast.Assign, ast.AnnAssign, ast.Expr)
_OWN = ("at", "messages", "__init__")
# A name and the names of the arguments.
Function = tuple[str, list[str]]


def check_area(source: str, area: Area) -> None:
    """Compare the classes, methods and arguments of a module with the plan.

    Raises:
        EmitError: they differ.
    """
    file, tree = f"areas/{area.attribute}.py", ast.parse(source)
    for node in tree.body:
        if not isinstance(node, _STATEMENTS):
            raise EmitError(file, f"the statement {type(node).__name__} is not planned")
    rendered = {
        node.name: [_function(item) for item in node.body if isinstance(item, _FUNCTIONS)]
        for node in tree.body
        if isinstance(node, ast.ClassDef)
    }
    for functions in rendered.values():
        # The templates' own methods, by names that no operation can have.
        functions[:] = [each for each in functions if each[0] not in _OWN]
    planned = {
        f"Async{view.class_name}": [each for m in view.methods for each in _functions(m)]
        for view in area.views
    }
    for name in {**rendered, **planned}:
        if rendered.get(name) != planned.get(name):
            raise EmitError(file, f"the methods of {name} are not rendered as planned")


def _function(node: ast.FunctionDef | ast.AsyncFunctionDef) -> Function:
    return node.name, [a.arg for a in (*node.args.args, *node.args.kwonlyargs)][1:]


def _functions(method: Method) -> list[Function]:
    """Return the functions that a method is rendered as."""
    forms = ("properties", "object", "either") if overloaded(method) else ("either",)
    names = (method.name, method.watch.name) if method.watch else (method.name,)
    return [
        (name, [part.split(":")[0] for part in signature(method, form) if part != "*"])
        for name in names
        for form in forms
    ]
