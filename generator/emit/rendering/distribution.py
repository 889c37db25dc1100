"""Files beside the packages: metadata, README, licence and examples."""

from __future__ import annotations

import ast

from generator.emit.plan import Plan
from generator.emit.rendering.origin import with_origin
from generator.emit.rendering.templating import environment
from generator.shipped import shipped

# Attributes of every client beside its areas, or between an area and its methods.
_OWN = frozenset({"at", "features", "messages", "with_options"})


def distribution_files(plan: Plan) -> dict[str, bytes]:
    """Return the files that make a distribution of the packages: relative path -> contents.

    Examples, in `examples/` and in the README, are hand-written against the API as it is
    known; one that calls what this spec does not have is left out.
    """
    source = shipped("distribution")
    known = offered(plan)
    copied = {
        # Without one, the build applies the .gitignore of the next folder above.
        ".gitignore": "gitignore",
        "CHANGELOG.md": "CHANGELOG.md",
        "icws/_version.py": "_version.py",
    }
    for file in sorted((source / "examples").glob("*.py")):
        if used(file.read_text("utf-8")) <= known:
            copied[f"examples/{file.name}"] = f"examples/{file.name}"
    files = {"LICENSE": (source / "LICENSE").read_text("utf-8")}
    for path, name in copied.items():
        text = (source / name).read_text("utf-8")
        files[path] = with_origin(path, text, f"Copied from distribution/{name}")
    for path in ("pyproject.toml", "README.md"):
        template = environment().get_template(f"{path}.jinja2")
        template.globals["runs"] = lambda code: used(code) <= known
        origin = f"Rendered from spec/ and templates/client/{path}.jinja2"
        files[path] = with_origin(path, template.render(plan=plan), origin)
    return {path: text.encode() for path, text in files.items()}


def offered(plan: Plan) -> frozenset[str]:
    """Return the names for programs: `area.method`, `models.Class` and items of `supports`."""
    names = {area.attribute for area in plan.areas}
    for area in plan.areas:
        for method in area.methods:
            names |= {f"{area.attribute}.{method.name}", method.operation_id}
            names |= {f"{method.operation_id}.{a.wire}" for a in method.arguments}
            if method.watch:
                names.add(f"{area.attribute}.{method.watch.name}")
    return frozenset(names | {f"models.{name}" for name in plan.models.classes.values()})


def used(source: str) -> frozenset[str]:
    """Return the names of `client` and `models` that a program uses, in the form of `offered`."""
    names = set()
    for node in ast.walk(ast.parse(source)):
        match [name for name in _path(node) if name not in _OWN]:
            case ["client", area, method]:
                names.add(f"{area}.{method}")
            case ["models", name]:
                names.add(f"models.{name}")
            case ["client", "supports"] if isinstance(node, ast.Call):
                names |= {str(a.value) for a in node.args if isinstance(a, ast.Constant)}
    return frozenset(names)


def _path(node: ast.AST) -> list[str]:
    """Return `a.b(1).c` as a, b, c; nothing for what does not begin with a name."""
    match node:
        case ast.Name(id=name):
            return [name]
        case ast.Attribute(value=inner, attr=name):
            before = _path(inner)
            return [*before, name] if before else []
        case ast.Call(func=function):
            return _path(function)
    return []
