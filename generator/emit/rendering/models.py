"""models.py: the classes of the models, rendered and compared with the plan."""

from __future__ import annotations

import ast
import json

from generator.emit.cache import TextCache
from generator.emit.errors import EmitError
from generator.emit.plan import Models, ModelType, Struct
from generator.emit.planning.shapes import UNKNOWN
from generator.emit.rendering.templating import Generated, rendered

_FILE = "models.py"
Entries = set[tuple[str, object]]


def render_models(models: Models, cache: TextCache | None = None) -> Generated:
    """Return models.py. Raises EmitError: other classes or fields were rendered than planned."""
    # Hints of other modules name the class of unknown objects as `models.UnknownObject`.
    names = sorted([*(item.name for item in models.types), UNKNOWN])
    module = rendered(_FILE, classes=_bases_first(models), unions=models.unions, names=names)
    _check(module.text, models, cache or TextCache())
    return module


def _bases_first(models: Models) -> list[ModelType]:
    """Return the classes by name, each behind its base."""
    classes = {item.name: item for item in (*models.structs, *models.enumerations)}
    ordered: dict[str, ModelType] = {}

    def add(item: ModelType) -> None:
        if isinstance(item, Struct) and item.base:
            add(classes[item.base])
        ordered[item.name] = item

    for name in sorted(classes):
        add(classes[name])
    return list(ordered.values())


def _check(source: str, models: Models, cache: TextCache) -> None:
    """Compare the classes, fields and aliases of models.py with the plan."""
    planned: dict[str, Entries] = {item.name: set() for item in models.types}
    planned |= {s.name: {(f.name, f.wire) for f in s.own} for s in models.structs}
    planned |= {e.name: {(m.name, m.value) for m in e.members} for e in models.enumerations}
    outlines = cache.derived(
        {_FILE: ("outline of models", source)}, lambda _: {_FILE: json.dumps(_parts(source))}
    )
    found: dict[str, Entries] = {
        name: {(member, value) for member, value in entries}
        for name, entries in json.loads(outlines[_FILE]).items()
    }
    if names := sorted(found.keys() ^ planned.keys()):
        problem = f"classes are either rendered or planned: {', '.join(names)}"
        raise EmitError(_FILE, problem, "both")
    for name, entries in planned.items():
        if differing := entries ^ found[name]:
            members = ", ".join(sorted({member for member, _ in differing}))
            raise EmitError(_FILE, f"members of {name} are not rendered as planned: {members}")


def _parts(source: str) -> dict[str, list[tuple[str, object]]]:
    """Return the classes and aliases of a module, with the fields or members that they have."""
    parts: dict[str, list[tuple[str, object]]] = {}
    for node in ast.parse(source).body:
        match node:
            case ast.ClassDef(name=name, body=body):
                parts[name] = [entry for item in body for entry in _entries(item)]
            case ast.AnnAssign(target=ast.Name(id=name)):
                parts[name] = []
            case ast.Import() | ast.ImportFrom() | ast.Expr(value=ast.Constant()):
                continue
            case ast.Assign(targets=[ast.Name(id="__all__")]):
                continue
            case _:
                problem = f"{ast.unparse(node)[:80]!r} is neither a class nor an alias"
                raise EmitError(_FILE, problem, "classes and aliases only")
    return parts


def _entries(item: ast.stmt) -> Entries:
    match item:
        case ast.AnnAssign(target=ast.Name(id=name), value=ast.Call(keywords=keywords)):
            wires = [word.value for word in keywords if word.arg == "name"]
            return {(name, ast.literal_eval(wires[0]) if wires else name)}
        case ast.AnnAssign(target=ast.Name(id=name)):
            return {(name, name)}
        case ast.Assign(targets=[ast.Name(id=name)], value=value):
            return {(name, ast.literal_eval(value))}
        case ast.Expr():
            return set()
    return {("?", ast.unparse(item))}
