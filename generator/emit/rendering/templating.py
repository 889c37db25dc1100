"""Generated texts: rendered from templates or copied, with a first line that names their source."""

from __future__ import annotations

import functools
import re
import textwrap
from collections.abc import Collection, Iterable
from typing import NamedTuple

import jinja2
from jinja2.bccache import Bucket
from msgspec.structs import replace

from generator.emit.cache import TextCache
from generator.emit.planned_models import Field, Shape, Struct
from generator.emit.planning.naming import camel_case
from generator.emit.planning.shapes import RECEIVED, SENT, Words, hint, qualified, union
from generator.emit.quoting import docstring, literal, paragraphs
from generator.emit.rendering.docstrings import (
    area_doc,
    at_doc,
    child_doc,
    method_doc,
    mixin_doc,
    view_doc,
    watch_doc,
)
from generator.emit.rendering.operations import (
    decoder_name,
    shared_decoders,
    shared_statuses,
    statuses,
)
from generator.emit.rendering.signatures import (
    log_in_body,
    log_in_keywords,
    optional,
    signature,
)
from generator.shipped import shipped

_CLASS = re.compile(r"\bmodels\.(\w+)")


class Generated(NamedTuple):
    """A generated text, and the phrase that names its source."""

    origin: str
    text: str

    def file(self, path: str) -> bytes:
        """Return the file at a path; its first line is a comment of Markdown or of Python."""
        line = f"{self.origin}; edits here are lost."
        first = f"<!-- {line} -->\n\n" if path.endswith(".md") else f"# {line}\n"
        return (first + self.text).encode()


class _Compiled(jinja2.BytecodeCache):
    """Templates as earlier runs compiled them, which takes longer than to render them."""

    def __init__(self, cache: TextCache) -> None:
        self._cache = cache

    def load_bytecode(self, bucket: Bucket) -> None:
        """Fill in a compiled template, if it is that of the same text."""
        data = self._cache.get("template", bucket.key)
        if data is not None:
            bucket.bytecode_from_string(data)

    def dump_bytecode(self, bucket: Bucket) -> None:
        """Keep a compiled template."""
        self._cache.put(bucket.bytecode_to_string(), "template", bucket.key)


def keep_compiled(cache: TextCache) -> None:
    """Have templates compiled once for all runs with a cache."""
    _environment().bytecode_cache = _Compiled(cache)


def rendered(template: str, **values: object) -> Generated:
    """Return the text of a template of the client."""
    text = _environment().get_template(f"{template}.jinja2").render(**values)
    return Generated(f"Rendered from spec/ and templates/client/{template}.jinja2", text)


def template_source(template: str) -> str:
    """Return the source of a template of the client."""
    return (shipped("templates") / "client" / f"{template}.jinja2").read_text("utf-8")


def copied(path: str, text: str) -> Generated:
    """Return the text of a file of the repository, whether or not it was changed."""
    return Generated(f"Copied from {path}", text)


@functools.cache
def _environment() -> jinja2.Environment:
    env = jinja2.Environment(
        loader=jinja2.FileSystemLoader(shipped("templates") / "client"),
        undefined=jinja2.StrictUndefined,
        autoescape=False,  # noqa: S701 - Python is written, not HTML; the filters quote
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    env.filters["literal"] = literal
    env.filters["doc"] = lambda lines, indent="    ": docstring(list(lines), indent)
    env.filters["paragraphs"] = paragraphs
    env.filters["camel"] = camel_case
    env.filters["hint"] = _hint
    env.filters["field_hint"] = _field_hint
    env.filters["tuple"] = _tuple
    env.filters["words"] = _words
    functions = (
        *(area_doc, at_doc, child_doc, method_doc, mixin_doc, view_doc, watch_doc),
        *(log_in_body, log_in_keywords, qualified, signature, union),
        *(decoder_name, shared_decoders, shared_statuses, statuses),
    )
    env.globals.update({function.__name__: function for function in functions})
    return env


def _words(names: Iterable[str]) -> str:
    """Return texts as the source of one text, with spaces between them, in several lines.

    They are a tuple where one of them has a space.
    """
    several = list(names)
    if any(name.split() != [name] for name in several):
        return _tuple(map(literal, several))
    lines = textwrap.wrap(" ".join(several), 80, break_long_words=False, break_on_hyphens=False)
    return f"({' '.join(literal(line + ' ') for line in lines or [''])})"


def _tuple(items: Iterable[object]) -> str:
    """Return a tuple as source; a comma at the end only where Python needs it, for the layout."""
    sources = list(map(str, items))
    return f"({', '.join(sources)}{',' if len(sources) == 1 else ''})"


def _field_hint(field: Field, struct: Struct, local: Collection[str]) -> str:
    """Return the type of a field as source within a module of the models."""
    if field.is_attributes:
        return "_Attributes"
    moment = "_MomentText" if struct.sent and not field.read_only else "str"
    words = replace(RECEIVED, moment=moment) if struct.received else replace(SENT, moment="_Moment")
    untagged = replace(words, untagged="_Untagged[{}]")
    return _hint(field.shape, local, field.required, untagged)


def _hint(
    shape: Shape, local: Collection[str], required: bool = True, words: Words = RECEIVED
) -> str:
    """Return a type as source within a module of the models, where the local classes are."""

    def name(match: re.Match[str]) -> str:
        return match[1] if match[1] in local else f"_models.{match[1]}"

    source = _CLASS.sub(name, hint(shape, words))
    return source if required else optional(source)
