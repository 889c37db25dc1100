"""Renders the planned client: everything in memory, checked, nothing written."""

from __future__ import annotations

import ast
import builtins
import re
from collections.abc import Iterable

from generator.emit.call_source import example_lines
from generator.emit.errors import EmitError
from generator.emit.gates import features_json, tables
from generator.emit.models import render_models
from generator.emit.plan import Area, Argument, Method, Plan
from generator.emit.quoting import wrap
from generator.emit.templating import environment, formatted, templates_dir

Files = dict[str, bytes]


def render(plan: Plan) -> Files:
    """Return the files of the client: relative path -> contents.

    Raises:
        EmitError: what was rendered is not what was planned.
    """
    files: Files = {"icws/features.json": features_json(plan), "icws/py.typed": b""}
    sources = {"icws/models.py": render_models(plan.models)}
    sources["icws/_gates.py"] = _python("_gates.py", tables=tables(plan))
    sources["icws/messages.py"] = _python("messages.py", messages=plan.messages)
    sources["icws/areas/__init__.py"] = _python("areas_init.py", areas=plan.areas)
    for area in plan.areas:
        sources[f"icws/areas/{area.module}.py"] = render_area(area)
    sources["icws/client.py"] = _python("client.py", plan=plan)
    sources["icws/__init__.py"] = _python("init.py", plan=plan)
    for path, source in sources.items():
        ast.parse(source)
        files[path] = source.encode()
    runtime = templates_dir() / "runtime"
    for file in sorted(runtime.glob("*.py")):
        files[f"icws/_runtime/{file.name}"] = file.read_bytes()
    return files


def render_area(area: Area) -> str:
    """Return the source of the module of one area."""
    source = _python("area.py", area=area)
    check_area(source, area)
    return source


def constant(method: Method) -> str:
    """Return the name of the constant that holds the operation of a method."""
    return method.name.strip("_").upper() + "_OPERATION"


def signature(method: Method) -> list[str]:
    """Return the parameters of a method after self: positional ones, `*`, keywords."""
    positional = [a for a in method.arguments if a.place in ("path", "body")]
    keywords = [a for a in method.arguments if a.place not in ("path", "body")]
    # Required keywords first, so that signatures read like calls.
    ordered = sorted(keywords, key=lambda argument: not argument.required)
    return [*map(_parameter, positional), *(["*"] if ordered else []), *map(_parameter, ordered)]


def method_doc(method: Method, called: str) -> list[str]:
    """Return the lines of the docstring of a method that examples call as `called`."""
    lines: list[str] = []
    for paragraph in method.doc:
        lines += ["", *wrap(paragraph)] if lines else wrap(paragraph)
    if method.arguments:
        lines += ["", "Args:"]
        for argument in method.arguments:
            text = " ".join(argument.doc) or "See the documentation of the API."
            lines += wrap(f"{argument.name}: {text}", "        ", "    ")
    lines += ["", "Raises:"]
    text = "FeatureVersionError: the server is too old for a part of the call, or has dropped it."
    lines += wrap(text, "        ", "    ")
    lines += wrap("ApiError: the server answered with an error.", "        ", "    ")
    examples = example_lines(method, called)
    if examples:
        lines += ["", "Example:", *examples]
    return lines


def fields(method: Method) -> list[tuple[str, str]]:
    """Return the fields of the body's class with the arguments that fill them."""
    return [(a.field, a.name) for a in method.arguments if a.place == "property"]


def parameters(method: Method) -> list[str]:
    """Return the wire names of a method's parameters."""
    places = ("path", "query", "header")
    return [a.wire for a in method.arguments if a.place in places]


def shadows(methods: Iterable[Method]) -> bool:
    """Tell whether an argument has the name of a builtin, which linters remark."""
    names = frozenset(dir(builtins))
    return any(a.name in names for method in methods for a in method.arguments)


def check_area(source: str, area: Area) -> None:
    """Compare the class, methods and arguments of a module with the plan.

    Raises:
        EmitError: they differ.
    """
    tree = ast.parse(source)
    classes = [node for node in tree.body if isinstance(node, ast.ClassDef)]
    found = [
        (node.name, [a.arg for a in (*node.args.args, *node.args.kwonlyargs)][1:])
        for cls in classes
        for node in cls.body
        if isinstance(node, ast.FunctionDef)
    ]
    planned = [
        (m.name, [part.split(":")[0] for part in signature(m) if part != "*"]) for m in area.methods
    ]
    allowed = (ast.Import, ast.ImportFrom, ast.ClassDef, ast.Assign, ast.AnnAssign, ast.Expr)
    odd = [type(node).__name__ for node in tree.body if not isinstance(node, allowed)]
    if [c.name for c in classes] != [area.class_name] or found != planned or odd:
        raise EmitError(f"areas/{area.module}.py: came out as {found} {odd}, not as {planned}")


def _parameter(argument: Argument) -> str:
    if argument.required:
        return f"{argument.name}: {argument.hint}"
    bare = argument.hint.removesuffix(" | None")
    null = " | None" if bare != argument.hint else ""
    union = "Any" if bare == "Any" else f"{bare} | UnsetType{null}"
    return f"{argument.name}: {union} = {argument.default}"


def _python(name: str, **values: object) -> str:
    env = environment()
    functions = (constant, signature, method_doc, fields, parameters, shadows)
    env.globals.update({function.__name__: function for function in functions})
    text = env.get_template(f"{name}.jinja2").render(**values)
    return formatted(_without_unused(text))


def _without_unused(source: str) -> str:
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
            words = [f"{a.name} as {a.asname}" if a.asname else a.name for a in kept]
            lines[node.lineno - 1] = f"from {node.module} import {', '.join(words)}"
    text = "\n".join(line for line in lines if line is not None) + "\n"
    # Where a whole block of imports went, its empty line goes too.
    return re.sub("\n{3,}(?=from )", "\n\n", text)
