"""The jinja2 environment of the pages: all text of a spec is escaped."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from pathlib import Path
from typing import Any

import jinja2

from generator.docs.calls import call, command
from generator.docs.highlighting import highlighted
from generator.docs.names import Anchors, anchor
from generator.docs.reference import message_page, python_page
from generator.docs.schemas import examples, facts, message_examples, properties, words
from generator.docs.text import description
from generator.emit.quoting import plain, visible
from generator.emit.rendering.signatures import annotation
from generator.shipped import shipped

STATIC = Path(__file__).with_name("static")


@cache
def environment() -> jinja2.Environment:
    """Return the environment, which escapes everything and shows characters that would deceive.

    It is one for all sites, so that a template is compiled once.
    """
    env = jinja2.Environment(
        loader=jinja2.FileSystemLoader(shipped("templates") / "docs"),
        undefined=jinja2.StrictUndefined,
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        finalize=_finalize,
    )
    env.filters["by_page"] = _by_page
    env.globals.update(
        anchor=anchor,
        call=call,
        command=command,
        annotation=annotation,
        description=description,
        examples=examples,
        facts=facts,
        highlighted=lambda source: highlighted(_finalize(source)),
        message_page=message_page,
        message_examples=message_examples,
        message_fields=lambda message: properties(message.payload, Anchors()),
        plain=plain,
        python_page=python_page,
        words=words,
    )
    return env


def _by_page(sources: Iterable[str]) -> Iterable[tuple[str, list[str]]]:
    """Return places, `page:line`, as pages with their lines."""
    pages: dict[str, list[str]] = {}
    for source in sources:
        page, _, line = source.rpartition(":")
        pages.setdefault(page, []).append(line)
    return pages.items()


def _finalize(value: Any) -> Any:
    """Replace characters that no reader sees: control, bidi, zero-width, lone surrogates."""
    if not isinstance(value, str) or hasattr(value, "__html__") or value.isprintable():
        return value
    return "\n".join(map(visible, value.split("\n")))
