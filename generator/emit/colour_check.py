"""The blocking form says what the asynchronous one says: compared as syntax trees."""

from __future__ import annotations

import ast
from typing import Any

from generator.emit.colour import NAMES
from generator.emit.errors import EmitError


def check_blocking(path: str, source: str, derived: str) -> None:
    """Compare a module with its blocking form.

    Raises:
        EmitError: but for colour, docstrings and imports they are not the same code.
    """
    expected = _Blocking().visit(ast.parse(source))
    if ast.dump(expected) != ast.dump(_Bare().visit(ast.parse(derived))):
        raise EmitError(path, "the blocking form is not the same code as the asynchronous one")


class _Bare(ast.NodeTransformer):
    """Takes out of a tree what no code depends on."""

    def visit_Assign(self, node: ast.Assign) -> ast.AST | None:
        # What a module exports has the names of its own form.
        return None if ast.unparse(node.targets[0]) == "__all__" else self.generic_visit(node)

    def visit_Expr(self, node: ast.Expr) -> ast.AST:
        if isinstance(node.value, ast.Constant) and isinstance(node.value.value, str):
            return ast.Pass()
        return self.generic_visit(node)

    def visit_Import(self, node: ast.Import) -> None:
        return None

    def visit_ImportFrom(self, node: ast.ImportFrom) -> None:
        return None


class _Blocking(_Bare):
    """Takes the colour out of it too."""

    def visit_AsyncFunctionDef(self, node: ast.AsyncFunctionDef) -> ast.AST:
        return self.visit(ast.FunctionDef(**_parts(node)))  # type: ignore[no-any-return]

    def visit_AsyncWith(self, node: ast.AsyncWith) -> ast.AST:
        return self.visit(ast.With(**_parts(node)))  # type: ignore[no-any-return]

    def visit_AsyncFor(self, node: ast.AsyncFor) -> ast.AST:
        return self.visit(ast.For(**_parts(node)))  # type: ignore[no-any-return]

    def visit_Await(self, node: ast.Await) -> ast.AST:
        return self.visit(node.value)  # type: ignore[no-any-return]

    def visit_Subscript(self, node: ast.Subscript) -> ast.AST:
        if isinstance(node.value, ast.Name) and node.value.id == "Awaitable":
            return self.visit(node.slice)  # type: ignore[no-any-return]
        return self.generic_visit(node)

    def visit_FunctionDef(self, node: ast.FunctionDef) -> ast.AST:
        node.name = _name(node.name)
        return self.generic_visit(node)

    def visit_ClassDef(self, node: ast.ClassDef) -> ast.AST:
        node.name = _name(node.name)
        return self.generic_visit(node)

    def visit_Name(self, node: ast.Name) -> ast.AST:
        node.id = _name(node.id)
        return node

    def visit_Attribute(self, node: ast.Attribute) -> ast.AST:
        if not (isinstance(node.value, ast.Name) and node.value.id == "models"):
            node.attr = _name(node.attr)
        return self.generic_visit(node)


def _parts(node: ast.AST) -> dict[str, Any]:
    return dict(ast.iter_fields(node))


def _name(name: str) -> str:
    if name in NAMES:
        return NAMES[name]
    after = name.removeprefix("Async").removeprefix("_Async")
    renamed = name.startswith(("Async", "_Async")) and after[:1].isupper()
    return ("_" if name.startswith("_") else "") + after if renamed else name
