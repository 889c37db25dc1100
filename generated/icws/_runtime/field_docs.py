# Copied from runtime/field_docs.py; edits here are lost.
"""Docstrings of models with their fields, for `help()` and for schemas of other libraries.

The docstring of a field stands below it in the source, where editors read it. At run time it is
read from there as well, when somebody asks: a second copy would be a tenth of the client.
"""

from __future__ import annotations

import ast
import functools
import inspect
import re
import sys
import types
from collections.abc import Iterator, Mapping
from typing import Any, Union, get_args, get_origin

import msgspec
from msgspec import UnsetType

from .moments import MOMENT

__all__ = ["field_docs", "stated_doc", "type_of_field", "with_fields"]

_SPACE = re.compile(r"\s+")
# A class at the top of a module ends where another line begins without a space.
_CLASS = r"^class {}\b.*?(?=^[A-Za-z_@#]|\Z)"


def with_fields(text: str, cls: type[msgspec.Struct]) -> str:
    """Return the docstring of a class, followed by its fields."""
    lines = list(_lines(cls))
    stated = inspect.cleandoc(text)
    return "\n".join([stated, "", "Attributes:", *lines]) if lines else stated


def stated_doc(cls: type) -> str:
    """Return the docstring of a class as it stands in its source, without the fields."""
    return inspect.cleandoc(str(vars(cls).get("__doc__") or ""))


def field_docs(cls: type) -> dict[str, str]:
    """Return the docstrings of fields by name, as far as there is a source to read them from."""
    docs: dict[str, str] = {}
    for part in reversed(cls.__mro__):
        docs.update(_in_source(part) if issubclass(part, msgspec.Struct) else {})
    return docs


def _lines(cls: type[msgspec.Struct]) -> Iterator[str]:
    docs = field_docs(cls)
    for field in msgspec.structs.fields(cls):
        if field.name != "additional_properties":
            hint = _type_name(field.type) + ("" if field.required else ", optional")
            yield f"    {field.name} ({hint}): {docs.get(field.name, '')}".rstrip(": ")


def type_of_field(cls: type[msgspec.Struct], name: str) -> str:
    """Return the type of a field as a reader of the documentation writes it."""
    return next(
        _type_name(field.type) for field in msgspec.structs.fields(cls) if field.name == name
    )


def _type_name(type_: Any) -> str:
    """Return a type as a reader of the documentation writes it."""
    origin, args = get_origin(type_), get_args(type_)
    if origin in (Union, types.UnionType):
        return " | ".join(_type_name(arg) for arg in args if arg is not UnsetType)
    if hasattr(type_, "__metadata__"):
        return "datetime | str" if MOMENT in type_.__metadata__ else _type_name(args[0])
    if type_ is type(None):
        return "None"
    name = getattr(origin or type_, "__name__", str(type_))
    return f"{name}[{', '.join(map(_type_name, args))}]" if args else str(name)


def _in_source(cls: type) -> Mapping[str, str]:
    """Return the docstrings of the fields that a class itself declares."""
    # Only the class is parsed: its module can have hundreds.
    match = re.search(
        _CLASS.format(cls.__name__), _source(cls.__module__), re.MULTILINE | re.DOTALL
    )
    try:
        body = ast.parse(match[0]).body if match else []
    except SyntaxError:
        body = []
    return dict(
        pair for node in body if isinstance(node, ast.ClassDef) for pair in _documented(node)
    )


@functools.cache
def _source(module: str) -> str:
    """Return the source of a module; an empty text where there is none."""
    try:
        return inspect.getsource(sys.modules[module])
    except (KeyError, OSError, TypeError):
        return ""


def _documented(node: ast.ClassDef) -> Iterator[tuple[str, str]]:
    for item, after in zip(node.body, node.body[1:], strict=False):
        match item, after:
            case (
                ast.AnnAssign(target=ast.Name(id=name)),
                ast.Expr(value=ast.Constant(value=str(text))),
            ):
                yield name, _SPACE.sub(" ", text).strip()
