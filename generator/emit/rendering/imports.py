"""Imports of rendered modules."""

from __future__ import annotations

import ast
import re


def without_unused(source: str) -> str:
    """Leave out imports from typing and the like that this module does not need."""
    tree = ast.parse(source)
    used = {node.id for node in ast.walk(tree) if isinstance(node, ast.Name)}
    exported = {
        item.value
        for node in tree.body
        if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "__all__"
        for item in ast.walk(node)
        if isinstance(item, ast.Constant)
    }
    lines: list[str | None] = list(source.splitlines())
    for node in tree.body:
        if not isinstance(node, ast.ImportFrom) or node.module == "__future__":
            continue
        kept = [a for a in node.names if (a.asname or a.name) in used | exported]
        end = node.end_lineno or node.lineno
        lines[node.lineno - 1 : end] = [None] * (end - node.lineno + 1)
        if kept:
            kept.sort(key=lambda alias: rank(alias.name))
            words = [f"{a.name} as {a.asname}" if a.asname else a.name for a in kept]
            module = "." * node.level + (node.module or "")
            lines[node.lineno - 1] = f"from {module} import {', '.join(words)}"
    text = "\n".join(line for line in lines if line is not None) + "\n"
    # Where a whole block of imports went, its empty line goes too.
    return re.sub("\n{3,}(?=from )", "\n\n", text)


def rank(name: str) -> tuple[int, str]:
    """Order names as linters do: constants, classes, the rest; numbers by their value."""
    kind = 0 if name.isupper() and len(name) > 1 else 1 if name[0].isupper() else 2
    return kind, re.sub("[0-9]+", lambda run: run[0].zfill(9), name)
