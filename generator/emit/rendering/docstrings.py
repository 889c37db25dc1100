"""Docstrings of the client, its areas and methods, as lines for the templates."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator, Mapping
from functools import cache as cached

from msgspec.structs import replace

from generator.emit.cache import TextCache
from generator.emit.plan import CREDENTIALS, Area, AreaClass, Argument, Call, Child, Method, Plan
from generator.emit.planning.naming import runtime_class
from generator.emit.quoting import docstring, paragraphs, wrap
from generator.emit.rendering.layout import laid_out

_INDENT = "    "
_BRINGS = "Brings "
_CODE_WIDTH = 84
_ERRORS = (
    "A call raises FeatureVersionError where the server is too old for a part of it, or has "
    "dropped it, and ApiError where it answers with an error."
)
_NO_VERSION = 'Of a method without "Needs" the documentation states no version.'
_CREDENTIALS = {
    "user_id": "The user; without it that of the environment variable ICWS_USER.",
    "password": "The password; without it that of the environment variable ICWS_PASSWORD.",
    "application_name": "The name of the program, for the server's administrators; without it "
    "that of the user agent.",
}


def example_calls(plan: Plan, cache: TextCache | None = None) -> Mapping[str, str]:
    """Return the calls of all examples as ruff writes them, in both forms, by their sources.

    Args:
        plan: the plan.
        cache: what earlier runs laid out.

    Raises:
        EmitError: a call is no Python.
    """
    methods = [method for area in plan.areas for method in area.every_method]
    sources = [
        _source(method, call, form)
        for method in (*methods, *plan.own.values())
        for call in method.calls
        for form in ("async", "sync")
    ]
    codes = laid_out({f"{at}.py": code for at, code in enumerate(sources)}, _CODE_WIDTH, cache)
    return dict(zip(sources, codes.values(), strict=True))


def method_doc(method: Method, form: str, examples: Mapping[str, str]) -> list[str]:
    """Return the lines of the docstring of a method.

    Args:
        method: the method.
        form: the form of the client, "async" or "sync".
        examples: the calls as `example_calls` returns them.
    """
    lines = [*paragraphs(_with_watch(method)), *_arguments(method)]
    title = ["Example:"]
    for call in example_lines(method, form, examples):
        lines += ["", *title, *(f"{_INDENT}{line}" if line else "" for line in call)]
        title = []
    return lines


def log_in_doc(
    method: Method, form: str, examples: Mapping[str, str], password_settings: str
) -> list[str]:
    """Return the lines of the docstring of the client's log-in, which belongs to no area.

    Args:
        method: the log-in.
        form: the form of the client, "async" or "sync".
        examples: the calls as `example_calls` returns them.
        password_settings: the class of settings by which a user logs in with a password, if any.
    """
    arguments = (
        tuple(_with_credentials(method.arguments)) if password_settings else method.arguments
    )
    stated = replace(method, doc=(*method.doc, _ERRORS), arguments=arguments)
    return method_doc(stated, form, examples)


def _with_credentials(arguments: Iterable[Argument]) -> Iterator[Argument]:
    """Yield the arguments of a log-in, with those that can stand instead of the settings."""
    for argument in arguments:
        if argument.place != "body":
            yield argument
            continue
        yield replace(argument, doc=f"{argument.doc} Without it, the next three are sent.")
        for name in CREDENTIALS:
            doc = _CREDENTIALS[name]
            yield Argument(name, "", "credential", "str", required=False, gates=(), doc=doc)


def watch_doc(method: Method) -> list[str]:
    """Return the lines of the docstring of a method's watch."""
    first = f"A subscription by `{method.name}`, for the time of its block."
    # Its messages stand in the type of the result.
    rest = (paragraph for paragraph in method.doc if not paragraph.startswith(_BRINGS))
    return [*paragraphs((first, *rest)), *_arguments(method.as_watch)]


def _with_watch(method: Method) -> Iterator[str]:
    """Yield the paragraphs of a method, which point to its watch where they name its messages."""
    for paragraph in method.doc:
        if method.watch and paragraph.startswith(_BRINGS):
            yield f"{paragraph.removesuffix('.')}; `{method.watch}` yields them."
        else:
            yield paragraph


def at_doc(area: Area) -> list[str]:
    """Return the lines of the docstring of `at`."""
    version = "a version" if area.tag == area.feature else f"a version of {area.feature}"
    oldest = area.spans[0][0]
    span = f"a version outside of {oldest} to {area.newest}"
    if area.newest == oldest:
        span = f"any version but {oldest}"
    return wrap(
        f"Return the view of {area.tag} as a server of {version} has it. A type checker "
        f"refuses there what came later, if the version is a literal, and so does every call. "
        f"Raises FeatureVersionError when "
        f"the server is older, ValueError for {span}."
    )


def area_doc(area: Area) -> list[str]:
    """Return the lines of the docstring of the attribute of an area."""
    return paragraphs((area.text or f"The operations of {area.tag}.", f"{_ERRORS} {_NO_VERSION}"))


def child_doc(child: Child) -> list[str]:
    """Return the lines of the docstring of the attribute of a resource."""
    return [f"The operations of {child.address}."]


def view_doc(area: Area, view: AreaClass) -> list[str]:
    """Return the lines of the docstring of a view."""
    if area.path:
        on = f" on a server with {area.feature} {view.version}" if view.version else ""
        return [f"The operations of {area.address}{on}."]
    if view.version is None:
        return ["The operations of this area; a call that the server is too old for is refused."]
    return wrap(f"The operations that a server with {area.feature} {view.version} has.")


def mixin_doc(area: Area, mixin: AreaClass) -> str:
    """Return the docstring of a mixin: the versions whose views have it."""
    spans: list[list[int]] = []
    for first, last, _ in area.spans:
        if first not in mixin.versions:
            continue
        if spans and spans[-1][1] == first - 1:
            spans[-1][1] = last
        else:
            spans.append([first, last])
    parts = [str(first) if first == last else f"{first} to {last}" for first, last in spans]
    if spans and spans[-1][1] == area.newest:
        parts[-1] = f"{spans[-1][0]} and later"
    what = "Signatures" if mixin.bases else "Operations"
    versions = f" {', '.join(parts)}" if parts else ""
    if area.spans and not parts:
        return f"{what} that only the view of all versions has."
    return f"{what} of {area.address if area.path else area.tag}{versions}."


@cached
def client_doc() -> list[str]:
    """Return the lines of the docstring of the client: that of its hand-written base."""
    base = runtime_class("_async/client.py", "AsyncClientBase")
    return (ast.get_docstring(base) or "").splitlines()


def _section(title: str, items: Iterable[str]) -> list[str]:
    return ["", title, *(line for item in items for line in wrap(item, _INDENT * 2, _INDENT))]


def _arguments(method: Method) -> list[str]:
    """Return what is known of a method's arguments; one without a sentence has its type alone."""
    stated = [argument for argument in method.arguments if argument.doc]
    items = [f"{argument.name}: {argument.doc}" for argument in stated]
    if method.body_class:
        body = f"{method.body_name}: The whole body."
        if required := [a.name for a in method.arguments if a.place == "property" and a.required]:
            body += f" Required without it: {', '.join(required)}."
        items.insert(sum(argument.place == "path" for argument in stated), body)
    return _section("Args:", items) if items else []


def example_lines(method: Method, form: str, examples: Mapping[str, str]) -> Iterator[list[str]]:
    """Yield the example calls of a method, each with its summary as a comment.

    An example whose source a docstring would change is left out.
    """
    for call in method.calls:
        code = examples[_source(method, call, form)].splitlines()
        if _survives(code):
            yield [*wrap(call.summary, "# "), *code]


def _source(method: Method, call: Call, form: str) -> str:
    arguments = [argument for argument in method.arguments if argument.key in call.values]
    words = [call.values[argument.key] for argument in arguments if argument.is_positional]
    # Required keywords first, as in the signature.
    for argument in sorted(arguments, key=lambda argument: not argument.required):
        if not argument.is_positional:
            words.append(f"{argument.name}={call.values[argument.key]}")
    prefix = "await " if form == "async" and not method.listed else ""
    return f"{prefix}client.{method.address}({', '.join(words)})\n"


def _survives(code: list[str]) -> bool:
    """Tell whether the code is the same when it is read back out of a docstring."""
    text = ast.literal_eval(docstring(["", *code], ""))
    try:
        return ast.dump(ast.parse(text)) == ast.dump(ast.parse("\n".join(code)))
    except SyntaxError:
        return False
