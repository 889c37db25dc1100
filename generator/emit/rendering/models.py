"""The package `models`: its classes, rendered and compared with the plan."""

from __future__ import annotations

import ast
from collections.abc import Mapping

from generator.emit.errors import EmitError
from generator.emit.planned_models import Models, ModelType, Struct
from generator.emit.planning.naming import camel_case
from generator.emit.planning.shapes import UNKNOWN
from generator.emit.rendering.templating import Generated, rendered

Entries = set[tuple[str, object]]


def model_names(modules: Mapping[str, Models]) -> dict[str, list[str]]:
    """Return the classes and aliases of each module of the package `models`."""
    return {module: sorted(item.name for item in part.types) for module, part in modules.items()}


def model_tags(modules: Mapping[str, Models]) -> dict[str, list[str]]:
    """Return the tags of the classes of each module of the package `models`."""
    return {
        module: sorted({struct.tag for struct in part.structs if struct.tag is not None})
        for module, part in modules.items()
    }


def render_models(models: Models, file: str = "models.py") -> Generated:
    """Return a module. Raises EmitError: other classes or fields were rendered than planned."""
    names = sorted(item.name for item in models.types)
    local = {*names, UNKNOWN}
    module = rendered(
        "models.py",
        classes=_bases_first(models),
        structs=models.structs,
        unions=models.unions,
        names=names,
        local=local,
    )
    _check(module.text, models, file)
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


def _check(source: str, models: Models, file: str) -> None:
    """Compare the classes, fields and aliases of a module with the plan."""
    planned: dict[str, Entries] = {item.name: set() for item in models.types}
    for struct in models.structs:
        planned[struct.name] = {(field.name, field.wire) for field in struct.own}
        planned[struct.name] |= {(f.parsed, f.name) for f in struct.own if f.parsed}
        if struct.takes_datetimes:
            planned[struct.name].add(("__post_init__", "_write_datetimes"))
        if struct.lists:
            planned[struct.name].add(("_lists", struct.lists.added))
    planned |= {e.name: {(m.name, m.value) for m in e.members} for e in models.enumerations}
    found = {name: set(entries) for name, entries in _parts(source, file).items()}
    if names := sorted(found.keys() ^ planned.keys()):
        problem = f"classes are either rendered or planned: {', '.join(names)}"
        raise EmitError(file, problem, "both")
    for name, entries in planned.items():
        if differing := entries ^ found[name]:
            members = ", ".join(sorted({member for member, _ in differing}))
            raise EmitError(file, f"members of {name} are not rendered as planned: {members}")


def _parts(source: str, file: str) -> dict[str, list[tuple[str, object]]]:
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
                raise EmitError(file, problem, "classes and aliases only")
    return parts


def _entries(item: ast.stmt) -> Entries:
    match item:
        case ast.AnnAssign(
            target=ast.Name(id=name), annotation=ast.Subscript(value=ast.Name(id="ClassVar")),
            value=ast.Call(args=[value]),
        ):  # fmt: skip
            return {(name, ast.literal_eval(value))}
        case ast.AnnAssign(target=ast.Name(id=name), value=ast.Call(keywords=keywords)):
            wires = [word.value for word in keywords if word.arg == "name"]
            return {(name, ast.literal_eval(wires[0]) if wires else camel_case(name))}
        case ast.AnnAssign(target=ast.Name(id=name)):
            return {(name, camel_case(name))}
        case ast.FunctionDef(name=name, body=[ast.Expr(value=ast.Call(func=ast.Name(id=called)))]):
            return {(name, called)}
        case ast.Assign(targets=[ast.Name(id=name)], value=value):
            return {(name, ast.literal_eval(value))}
        case ast.FunctionDef(name=name, body=[ast.Return(value=ast.Call(args=[first, *_]))]):
            return {(name, ast.literal_eval(first))}
        case ast.Expr():
            return set()
    return {("?", ast.unparse(item))}
