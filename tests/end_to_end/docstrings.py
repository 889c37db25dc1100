"""The calls that the client's docstrings show."""

from __future__ import annotations

import ast
import inspect
import textwrap

import icws
from tests.client_areas import resources_of


def documented_calls() -> dict[str, list[str]]:
    """Return the calls in the docstrings of the areas' methods, by `area.resource.method`."""
    client = icws.Client("https://localhost:8019")
    found = {}
    for attribute, area in resources_of(client).items():
        for name, method in inspect.getmembers(type(area), inspect.isfunction):
            _, section, code = (inspect.getdoc(method) or "").partition("\nExample:\n")
            if section:
                tree = ast.parse(textwrap.dedent(code))
                found[f"{attribute}.{name}"] = [ast.unparse(node) for node in tree.body]
    return found
