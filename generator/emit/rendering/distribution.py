"""Files beside the packages: metadata, README, licence and examples."""

from __future__ import annotations

import ast

from generator.emit.cache import TextCache
from generator.emit.plan import Plan
from generator.emit.rendering.links import project_links
from generator.emit.rendering.templating import copied, rendered
from generator.shipped import shipped

# What is for users of the package whatever its spec has.
_GUIDES = ("messages.md", "sandbox.md")
# Methods of a client, and of an area.
_RETURN_THEIR_KIND = frozenset({"at", "with_options"})


def distribution_files(plan: Plan, cache: TextCache | None = None) -> dict[str, bytes]:
    """Return the files that make a distribution of the packages: relative path -> contents.

    Examples, in `examples/` and in the README, are hand-written against the API as it is
    known; one that calls what this spec does not have is left out.

    Args:
        plan: the plan of the client.
        cache: the names that earlier runs found in examples.
    """
    source = shipped("distribution")
    known = offered(plan)
    copies = {
        # Without one, the build applies the .gitignore of the next folder above.
        ".gitignore": "gitignore",
        "CHANGELOG.md": "CHANGELOG.md",
        "icws/_version.py": "_version.py",
    }
    if plan.has_attributes:
        copies["icws/attributes.py"] = "attributes.py"
    programs = sorted((source / "examples").glob("*.py"))
    examples = {f"examples/{file.name}": file.read_text("utf-8") for file in programs}
    names = (cache or TextCache()).derived(
        {path: ("used names", text) for path, text in examples.items()},
        lambda paths: {path: "\n".join(sorted(used(examples[path]))) for path in paths},
    )
    copies |= {path: path for path in examples if known.issuperset(names[path].splitlines())}
    files = {"LICENSE": (source / "LICENSE").read_text("utf-8").encode()}
    for path, name in copies.items():
        text = (source / name).read_text("utf-8")
        files[path] = copied(f"distribution/{name}", text).file(path)
    for name in _GUIDES:
        text = (shipped("docs") / name).read_text("utf-8")
        files[f"docs/{name}"] = copied(f"docs/{name}", text).file(name)
    links = project_links(source)
    for path in ("pyproject.toml", "README.md"):
        page = rendered(path, plan=plan, links=links, runs=lambda code: used(code) <= known)
        files[path] = page.file(path)
    return files


def offered(plan: Plan) -> set[str]:
    """Return what programs can name: `log_in`, `area.method`, `models.Class`, items, paths."""
    names = {f"models.{name}" for name in plan.models.classes.values()}
    names |= {"attributes"} if plan.has_attributes else set()
    names |= {"log_in"} if plan.password_settings else set()
    for area in (one for root in plan.areas for one in root.tree):
        names.add(area.address)
        for method in area.methods:
            operation, address = method.operation_id, method.address
            names |= {address, operation, method.path}
            names |= {method.watch_address} if method.watch else set()
            names.update(f"{operation}.{argument.wire}" for argument in method.arguments)
            names.update(f"{address}.{argument.name}" for argument in method.arguments)
    return names


def used(source: str) -> set[str]:
    """Return the names of `client` and `models` that a program uses, in the form of `offered`."""
    names = set()
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.ImportFrom) and _imports_attributes(node):
            names.add("attributes")
        match _path(node):
            # By a user and a password; the class of an object of settings stands in the program.
            case ["client", "log_in"] if isinstance(node, ast.Call) and node.keywords:
                names.add("log_in")
            case ["client", "supports"] if isinstance(node, ast.Call):
                names |= {str(a.value) for a in node.args if isinstance(a, ast.Constant)}
            case ["client", "request" | "stream"] if isinstance(node, ast.Call):
                paths = [a.value for a in node.args[1:] if isinstance(a, ast.Constant)]
                names |= {_whole_path(str(path)) for path in paths}
            case ["client", *path] if len(path) > 1 and path[1:] not in (["at"], ["messages"]):
                names.add(".".join(path))
            case ["models", name]:
                names.add(f"models.{name}")
    return names


def _whole_path(path: str) -> str:
    """Return a path of `client.request` as the spec has it."""
    return path if path.startswith("/icws/") else f"/icws/{{sessionId}}{path}"


def _imports_attributes(node: ast.ImportFrom) -> bool:
    """Return whether a program imports the names of attributes, which other APIs lack."""
    names = {alias.name for alias in node.names}
    return node.module == "icws.attributes" or (node.module == "icws" and "attributes" in names)


def _path(node: ast.AST) -> list[str]:
    """Return `a.b(1).c` as a, b, c; nothing for what does not begin with a name.

    What a client or an area returns of its own kind is left out: `client.x.at(1).y` is client, x,
    y. Nothing is behind the result of any other call.
    """
    match node:
        case ast.Name(id=name):
            return [name]
        case ast.Attribute(value=ast.Call(func=ast.Attribute(value=inner, attr=own)), attr=name):
            before = _path(inner) if own in _RETURN_THEIR_KIND else []
            return [*before, name] if before else []
        case ast.Attribute(value=inner, attr=name):
            before = [] if isinstance(inner, ast.Call) else _path(inner)
            return [*before, name] if before and before[1:] != ["features"] else []
        case ast.Call(func=function):
            return _path(function)
    return []
