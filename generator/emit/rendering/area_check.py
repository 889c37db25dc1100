"""Comparison of a rendered area with the plan."""

from __future__ import annotations

import ast

from generator.emit.errors import EmitError
from generator.emit.plan import Area, Method
from generator.emit.rendering.signatures import overloaded, signature

_FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)


def check_area(source: str, area: Area) -> None:
    """Compare the classes, methods and arguments of a module with the plan.

    Raises:
        EmitError: they differ.
    """
    tree = ast.parse(source)
    classes = [node for node in tree.body if isinstance(node, ast.ClassDef)]
    found = {
        cls.name: [_shape_of(node) for node in cls.body if isinstance(node, _FUNCTIONS)]
        for cls in classes
    }
    planned = {
        f"Async{view.class_name}": [shape for m in view.methods for shape in _shapes_of(m)]
        for view in area.views
    }
    for shapes in found.values():
        # What the templates add of their own, by names that no operation can have.
        shapes[:] = [shape for shape in shapes if shape[0] not in ("at", "messages", "__init__")]
    allowed = (ast.Import, ast.ImportFrom, ast.ClassDef, ast.Assign, ast.AnnAssign, ast.Expr)
    odd = [type(node).__name__ for node in tree.body if not isinstance(node, allowed)]
    if found != planned or odd:
        problem = f"the code has the methods {found} and the statements {odd}"
        raise EmitError(f"areas/{area.module}.py", problem, f"the methods {planned}")


def _shape_of(node: ast.FunctionDef | ast.AsyncFunctionDef) -> tuple[str, list[str]]:
    return node.name, [a.arg for a in (*node.args.args, *node.args.kwonlyargs)][1:]


def _shapes_of(method: Method) -> list[tuple[str, list[str]]]:
    """Return the names and arguments of the functions that a method is rendered as."""
    forms = ("properties", "object", "either") if overloaded(method) else ("either",)
    names = (method.name, method.watch.name) if method.watch else (method.name,)
    return [
        (name, [part.split(":")[0] for part in signature(method, form) if part != "*"])
        for name in names
        for form in forms
    ]
