"""Docstrings of the client, its areas and methods, as lines for the templates."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator

from generator.emit.plan import Area, Call, Method
from generator.emit.quoting import docstring, paragraphs, wrap
from generator.emit.rendering.layout import laid_out
from generator.shipped import shipped

_INDENT = "    "
_CODE_WIDTH = 84
_ERRORS = (
    "FeatureVersionError: the server is too old for a part of the call, or has dropped it.",
    "ApiError: the server answered with an error.",
)


def method_doc(method: Method, called: str) -> list[str]:
    """Return the lines of the docstring of a method that examples call as `called`."""
    lines = [*paragraphs(method.doc), *_arguments(method), *_section("Raises:", _ERRORS)]
    title = ["Example:"]
    for call in _calls(method, called):
        lines += ["", *title, *(f"{_INDENT}{line}" if line else "" for line in call)]
        title = []
    return lines


def watch_doc(method: Method) -> list[str]:
    """Return the lines of the docstring of a method's watch."""
    first = f"A subscription, started by `{method.name}` when its block is entered, ended with it."
    return [*paragraphs((first, *method.doc)), *_arguments(method)]


def at_doc(area: Area) -> list[str]:
    """Return the lines of the docstring of `at`."""
    return wrap(
        f"Return the view of {area.feature} as a server of a version has it. A type checker "
        f"refuses there what came later, and so does every call. Raises FeatureVersionError when "
        f"the server is older, ValueError for a version outside of "
        f"{area.spans[0][0]} to {area.newest}."
    )


def client_doc() -> list[str]:
    """Return the lines of the docstring of the client: that of its hand-written base."""
    source = (shipped("runtime") / "_async/client.py").read_text(encoding="utf-8")
    classes = [node for node in ast.parse(source).body if isinstance(node, ast.ClassDef)]
    base = next(node for node in classes if node.name == "AsyncClientBase")
    return (ast.get_docstring(base) or "").splitlines()


def _section(title: str, items: Iterable[str]) -> list[str]:
    return ["", title, *(line for item in items for line in wrap(item, _INDENT * 2, _INDENT))]


def _arguments(method: Method) -> list[str]:
    if not method.arguments:
        return []
    unknown = "See the documentation of the API."
    items = [f"{argument.name}: {argument.doc or unknown}" for argument in method.arguments]
    if method.body_class:
        body = f"{method.body_name}: The body as an object, instead of its properties."
        items.insert(sum(argument.place == "path" for argument in method.arguments), body)
    return _section("Args:", items)


def _calls(method: Method, called: str) -> Iterator[list[str]]:
    """Yield the example calls of a method, each with its summary as a comment.

    An example whose source a docstring would change is left out.
    """
    sources = {f"{at}.py": _source(method, call, called) for at, call in enumerate(method.calls)}
    codes = laid_out(sources, _CODE_WIDTH).values() if sources else ()
    for call, source in zip(method.calls, codes, strict=True):
        code = source.splitlines()
        if _survives(code):
            yield [*wrap(call.summary, "# "), *code]


def _source(method: Method, call: Call, called: str) -> str:
    given = [argument for argument in method.arguments if argument.key in call.values]
    words = [call.values[argument.key] for argument in given if argument.is_positional]
    # Required keywords first, as in the signature.
    for argument in sorted(given, key=lambda argument: not argument.required):
        if not argument.is_positional:
            words.append(f"{argument.name}={call.values[argument.key]}")
    return f"{called}({', '.join(words)})\n"


def _survives(code: list[str]) -> bool:
    """Tell whether the code is the same when it is read back out of a docstring."""
    text = ast.literal_eval(docstring(["", *code], ""))
    try:
        return ast.dump(ast.parse(text)) == ast.dump(ast.parse("\n".join(code)))
    except SyntaxError:
        return False
