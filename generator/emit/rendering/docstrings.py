"""Docstrings of the client, its areas and methods, as lines for the templates."""

from __future__ import annotations

import ast
from dataclasses import replace

from generator.emit.plan import Area, Argument, Method
from generator.emit.quoting import paragraphs, wrap
from generator.emit.rendering.call_source import example_lines
from generator.emit.rendering.signatures import newest, spans
from generator.shipped import shipped


def method_doc(method: Method, called: str) -> list[str]:
    """Return the lines of the docstring of a method that examples call as `called`."""
    lines = paragraphs(method.doc)
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
    """Return the lines of the docstring of the client: that of its hand-written base."""
    source = (shipped("runtime") / "_async/client.py").read_text(encoding="utf-8")
    classes = [node for node in ast.parse(source).body if isinstance(node, ast.ClassDef)]
    base = next(node for node in classes if node.name == "AsyncClientBase")
    return (ast.get_docstring(base) or "").splitlines()


def watch_doc(method: Method) -> list[str]:
    """Return the lines of the docstring of a method's watch."""
    first = f"A subscription, started by `{method.name}` when its block is entered, ended with it."
    lines = method_doc(replace(method, doc=(first, *method.doc), calls=()), "")
    return lines[: lines.index("Raises:") - 1]


def at_doc(area: Area) -> list[str]:
    """Return the lines of the docstring of `at`."""
    text = (
        f"Return the view of {area.feature} as a server of a version has it. A type checker "
        f"refuses there what came later, and so does every call. Raises FeatureVersionError when "
        f"the server is older, ValueError for a version outside of "
        f"{spans(area)[0][0]} to {newest(area)}."
    )
    return wrap(text)


def _argument_doc(argument: Argument) -> list[str]:
    text = " ".join(argument.doc) or "See the documentation of the API."
    return wrap(f"{argument.name}: {text}", "        ", "    ")
