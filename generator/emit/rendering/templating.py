"""The jinja2 environment of the templates."""

from __future__ import annotations

import jinja2

from generator.emit.quoting import docstring, literal
from generator.shipped import shipped


def environment() -> jinja2.Environment:
    """Return an environment whose filters quote whatever comes from a spec."""
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
    return env
