"""Renders the planned client: everything in memory, checked, nothing written."""

from __future__ import annotations

import ast
import builtins
from collections.abc import Callable, Iterable
from dataclasses import replace

from generator.emit.arguments import annotation
from generator.emit.call_source import example_lines
from generator.emit.colour import blocking
from generator.emit.colour_check import check_blocking
from generator.emit.errors import EmitError
from generator.emit.gates import features_json, tables
from generator.emit.imports import rank, without_unused
from generator.emit.models import render_models
from generator.emit.plan import Area, Argument, Method, Plan
from generator.emit.quoting import wrap
from generator.emit.templating import environment, formatted
from generator.shipped import shipped

Files = dict[str, bytes]
_FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)
_RUNTIME_PARTS = ("", "aio", "blocking")
# Hand-written caches, each with the message and the types that it merges.
_CACHES = {
    "ChatCache": ("ChatContentsMessage", "ChatMembersMessage", "ChatText", "FullChatMember"),
    "InteractionCache": ("InteractionChangedMessage",),
    "QueueCache": ("QueueContentsMessage", "QueueInteraction"),
}


def render(plan: Plan) -> Files:
    """Return the files of the client: relative path -> contents.

    Raises:
        EmitError: what was rendered is not what was planned.
    """
    files: Files = {"icws/features.json": features_json(plan), "icws/py.typed": b""}
    sources = {"icws/models.py": render_models(plan.models)}
    sources["icws/_gates.py"] = _python("_gates.py", tables=tables(plan))
    sources["icws/messages.py"] = _python("messages.py", messages=plan.messages)
    sources["icws/operations/__init__.py"] = _python("operations_init.py", areas=plan.areas)
    asynchronous = {"aio/__init__.py": _python("aio_init.py", plan=plan)}
    asynchronous["aio/client.py"] = _python("client.py", plan=plan)
    asynchronous["aio/areas/__init__.py"] = _python("areas_init.py", areas=plan.areas)
    caches = caches_of(plan)
    if caches:
        asynchronous["aio/caches.py"] = _python("caches.py", caches=caches)
    for area in plan.areas:
        sources[f"icws/operations/{area.module}.py"] = _python("operations.py", area=area)
        asynchronous[f"aio/areas/{area.module}.py"] = render_area(area)
    for path, source in asynchronous.items():
        sources[f"icws/{path}"] = source
        sources[f"icws/{path.removeprefix('aio/')}"] = _blocking(path, source)
    sources["icws/__init__.py"] = _python("init.py", plan=plan, caches=caches)
    for path, source in sources.items():
        ast.parse(source)
        files[path] = source.encode()
    return files | _runtime()


def caches_of(plan: Plan) -> dict[str, tuple[str, ...]]:
    """Return the caches that this API has the messages for: name -> what their watches bring."""
    found: dict[str, tuple[str, ...]] = {}
    classes = {struct.name for struct in plan.models.structs}
    watches = [method.watch for area in plan.areas for method in area.methods if method.watch]
    for name, (message, *others) in _CACHES.items():
        kinds = next((watch.kinds for watch in watches if message in watch.kinds), ())
        if kinds and classes.issuperset(others):
            found[name] = kinds
    return found


def _runtime() -> Files:
    """Return the hand-written code, and the blocking form of what is written for asyncio."""
    files: Files = {}
    for part in _RUNTIME_PARTS:
        for file in sorted((shipped("runtime") / part).glob("*.py")):
            files["/".join(("icws/_runtime", *filter(None, (part, file.name))))] = file.read_bytes()
    for path in [path for path in files if path.startswith("icws/_runtime/aio/")]:
        # What differs in kind stands beside, written by hand.
        other = path.replace("/aio/", "/blocking/")
        if other not in files:
            files[other] = _blocking(path, files[path].decode()).encode()
    return files


def _blocking(path: str, source: str) -> str:
    derived = blocking(source)
    check_blocking(path, source, derived)
    return formatted(without_unused(derived))


def render_area(area: Area) -> str:
    """Return the source of the module of one area."""
    source = _python("area.py", area=area)
    check_area(source, area)
    return source


def constant(method: Method) -> str:
    """Return the name of the constant that holds the operation of a method."""
    return method.name.strip("_").upper()


def constants(area: Area) -> list[str]:
    """Return the names of all constants of an area's operations."""
    watches = [method.watch.name.upper() for method in area.methods if method.watch]
    return [*map(constant, area.methods), *watches]


def overloaded(method: Method) -> bool:
    """Tell whether a checker must be told that it is the body or its required properties."""
    return any(a.place == "property" and a.required for a in method.arguments)


def signature(method: Method, form: str = "either") -> list[str]:
    """Return the parameters of a method after self: positional ones, `*`, keywords.

    Args:
        method: the method.
        form: whether the body is given by its "properties", as an "object", or "either" way.
    """
    positional = [_parameter(a) for a in method.arguments if a.place in ("path", "body")]
    keywords = [a for a in method.arguments if a.place not in ("path", "body")]
    if form == "object":
        keywords = [a for a in keywords if a.place != "property"]
    elif form == "either" and overloaded(method):
        keywords = [replace(a, required=a.required and a.place != "property") for a in keywords]
    if method.body_class and form != "properties":
        optional = " | UnsetType = UNSET" if form == "either" else ""
        positional.append(f"{method.body_name}: models.{method.body_class}{optional}")
    # Required keywords first, so that signatures read like calls.
    ordered = sorted(keywords, key=lambda argument: not argument.required)
    return [*positional, *(["*"] if ordered else []), *map(_parameter, ordered)]


def method_doc(method: Method, called: str) -> list[str]:
    """Return the lines of the docstring of a method that examples call as `called`."""
    lines: list[str] = []
    for paragraph in method.doc:
        lines += ["", *wrap(paragraph)] if lines else wrap(paragraph)
    if method.arguments:
        lines += ["", "Args:"]
        if method.body_class:
            text = f"{method.body_name}: The body as an object, instead of its properties."
            body = wrap(text, "        ", "    ")
        for argument in [a for a in method.arguments if a.place == "path"]:
            lines += _argument_doc(argument)
        lines += body if method.body_class else []
        for argument in [a for a in method.arguments if a.place != "path"]:
            lines += _argument_doc(argument)
    lines += ["", "Raises:"]
    text = "FeatureVersionError: the server is too old for a part of the call, or has dropped it."
    lines += wrap(text, "        ", "    ")
    lines += wrap("ApiError: the server answered with an error.", "        ", "    ")
    examples = example_lines(method, called)
    if examples:
        lines += ["", "Example:", *examples]
    return lines


def client_doc() -> list[str]:
    """Return the lines of the docstring of the client: what its hand-written base says."""
    source = (shipped("runtime") / "aio/client.py").read_text(encoding="utf-8")
    classes = [node for node in ast.parse(source).body if isinstance(node, ast.ClassDef)]
    base = next(node for node in classes if node.name == "AsyncClientBase")
    return (ast.get_docstring(base) or "").splitlines()


def watch_doc(method: Method) -> list[str]:
    """Return the lines of the docstring of a method's watch."""
    first = f"A subscription, started by `{method.name}` when its block is entered, ended with it."
    lines = method_doc(replace(method, doc=(first, *method.doc), calls=()), "")
    return lines[: lines.index("Raises:") - 1]


def fields(method: Method) -> list[tuple[str, str]]:
    """Return the fields of the body's class with the arguments that fill them."""
    return [(a.field, a.name) for a in method.arguments if a.place == "property"]


def parameters(method: Method) -> list[str]:
    """Return the wire names of a method's parameters."""
    places = ("path", "query", "header")
    return [a.wire for a in method.arguments if a.place in places]


def exports(names: Iterable[str]) -> list[str]:
    """Return names in the order in which linters want a module's exports."""
    return sorted(names, key=rank)


def union(kinds: Iterable[str], *, unknown: bool = True) -> str:
    """Return the union of message classes; unreadable ones come as unknown objects."""
    return " | ".join([*(f"models.{kind}" for kind in kinds), *(["UnknownObject"] * unknown)])


def spans(area: Area) -> list[tuple[int, int, str]]:
    """Return which versions each view stands for: first, last, class."""
    views = [(view.version, view.class_name) for view in area.views if view.version]
    ends = [version - 1 for version, _ in views[1:]] + [newest(area)]
    return [(first, last, name) for (first, name), last in zip(views, ends, strict=True)]


def newest(area: Area) -> int:
    """Return the newest version of its feature that an area knows."""
    return max(view.version or 0 for view in area.views)


def at_doc(area: Area) -> list[str]:
    """Return the lines of the docstring of `at`."""
    text = (
        f"Return the view of {area.feature} as a server of a version has it. A type checker "
        f"refuses there what came later, and so does every call. Raises FeatureVersionError when "
        f"the server is older, ValueError for a version outside of "
        f"{spans(area)[0][0]} to {newest(area)}."
    )
    return wrap(text)


def shadows(methods: Iterable[Method]) -> bool:
    """Tell whether an argument has the name of a builtin, which linters remark."""
    names = frozenset(dir(builtins))
    return any(a.name in names for method in methods for a in method.arguments)


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


def _argument_doc(argument: Argument) -> list[str]:
    text = " ".join(argument.doc) or "See the documentation of the API."
    return wrap(f"{argument.name}: {text}", "        ", "    ")


def _parameter(argument: Argument) -> str:
    hint = annotation(argument)
    if argument.required:
        return f"{argument.name}: {hint}"
    bare = hint.removesuffix(" | None")
    null = " | None" if bare != hint else ""
    union = "Any" if bare == "Any" else f"{bare} | UnsetType{null}"
    return f"{argument.name}: {union} = {argument.default}"


def _python(name: str, **values: object) -> str:
    env = environment()
    functions: list[Callable[..., object]] = [
        constant,
        overloaded,
        signature,
        method_doc,
        watch_doc,
        client_doc,
        at_doc,
        fields,
    ]
    functions += [parameters, shadows, union, spans, newest, exports, constants]
    env.globals.update({function.__name__: function for function in functions})
    text = env.get_template(f"{name}.jinja2").render(**values)
    return formatted(without_unused(text))
