"""Needed versions are stated in four places, and they agree."""

from __future__ import annotations

import inspect
import json
from importlib import resources
from pathlib import Path
from typing import Any

import icws
from icws._gates import GATES
from icws.operations import OPERATIONS
from tests.client_areas import method_of
from tests.embedded import openapi
from tests.models_source import models_source

_METHODS = ("get", "put", "post", "delete")


def table() -> dict[str, Any]:
    text = resources.files("icws").joinpath("features.json").read_text("utf-8")
    return json.loads(text)  # type: ignore[no-any-return]


def of_spec() -> dict[tuple[str, str], list[tuple[str, int]]]:
    """Return the versions that operations of the spec need, by method and path."""
    found = {}
    for path, item in openapi()["paths"].items():
        for method in _METHODS:
            stated = [h["x-feature"] for h in (item, item.get(method, {})) if "x-feature" in h]
            strictest: dict[str, int] = {}
            for feature in stated:
                since = max(feature["since"], strictest.get(feature["name"], 0))
                strictest[feature["name"]] = since
            if method in item and strictest:
                found[method.upper(), path] = list(strictest.items())
    return found


def test_the_table_of_the_package_is_what_the_client_checks_and_what_the_spec_says() -> None:
    published = table()["operations"]
    checked = {
        name: [
            {"name": gate.feature, "since": gate.since}
            | ({"obsolete": gate.obsolete} if gate.obsolete else {})
            for gate in gates
        ]
        for name, gates in GATES.operations.items()
    }
    assert published == checked
    named = {
        (op.method, op.path): [(gate["name"], gate["since"]) for gate in published[name]]
        for name, op in OPERATIONS.items()
        if name in published
    }
    assert named == of_spec()
    assert len(named) >= 38


def words(text: str | None) -> str:
    """A text without its line breaks."""
    return " ".join((text or "").split())


def test_docstrings_say_what_the_table_says() -> None:
    published = table()
    client = icws.Client("http://localhost")
    for name, gates in published["operations"].items():
        text = inspect.getdoc(method_of(client, OPERATIONS[name].address)) or ""
        for gate in gates:
            assert f"Needs {gate['name']} {gate['since']}." in text, name
    for holder in ("types", "messages"):
        for name, gates in published[holder].items():
            text = words(inspect.getdoc(getattr(icws.models, name)))
            assert all(f"Needs {gate['name']} {gate['since']}." in text for gate in gates), name
    source = models_source(Path(icws.__file__).parents[1])
    for name, properties in published["properties"].items():
        body = source[source.index(f"class {name}(") :]
        body = words(body[: body.index("\n\n\n")])
        for wire, gates in properties.items():
            for gate in gates:
                assert f"Needs {gate['name']} {gate['since']}." in body, f"{name}.{wire}"
