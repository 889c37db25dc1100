"""Whatever a spec says is text: never an element, an attribute, a link out, or a file elsewhere."""

from __future__ import annotations

import json
import re
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import lxml.html
import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from generator.docs.reference import read_reference
from generator.docs.site import Files, render_site
from tests.docs.links import pages

BITS = [
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "</title></style></script>",
    "' onclick='alert(1)",
    "javascript:alert(1)",
    "{{ 7*7 }}{% raw %}",
    "<!--",
    "]]>",
    "&lt;b&gt;",
    "\n\n- <li>",
    "\u202e",
    "../../x",
    "#",
]
FOLDERS = "static/|types/|messages/|matrix/|(operations?|python)/([a-z0-9_-]+/)?"
NOT_IN_PATHS = re.compile(r"[\x00-\x1f\x7f\s?#\\{}]")
TEXT = st.lists(st.sampled_from(BITS) | st.text(max_size=4), max_size=4).map("".join)


def feature(text: str) -> dict[str, Any]:
    return {"name": text, "since": 2, "obsolete": 9}


def schema(text: str) -> dict[str, Any]:
    return {"type": "string", "description": text, "default": text, "x-feature": feature(text)}


def types(text: str) -> dict[str, Any]:
    thing = {
        "type": "object",
        "description": text,
        "properties": {
            "__type": {"type": "string", "const": text},
            f"p{text}": {**schema(text), "x-required-when": text, "pattern": text, "format": text},
            "level": {"$ref": "#/components/schemas/level", "description": text},
        },
    }
    level = {
        "type": "integer",
        "enum": [0],
        "x-enum-varnames": [text],
        "x-enum-descriptions": [text],
        "x-enum-features": [feature(text)],
    }
    return {"thing": thing, "level": level}


def operation(text: str) -> dict[str, Any]:
    content = {
        f"application/{text}": {
            "schema": {"$ref": "#/components/schemas/thing"},
            "examples": {text: {"summary": text, "description": text, "value": {text: text}}},
        }
    }
    return {
        "operationId": text,
        "tags": [text],
        "summary": text,
        "description": text,
        "x-messages": [text],
        "parameters": [
            {"name": f"n{text}", "in": "query", "description": text, "schema": {"enum": [text]}}
        ],
        "requestBody": {"required": True, "description": text, "content": content},
        "responses": {
            "200": {
                "description": text,
                "headers": {text: {"schema": schema(text), "description": text}},
                "content": content,
                "x-error-ids": [{"id": text, "type": text, "description": text}],
            }
        },
    }


def spec_of(text: str) -> dict[str, Any]:
    bound = {"at-least": 2, "description": f"b{text}"}
    path = f"/icws/{NOT_IN_PATHS.sub('', text)}"
    return {
        "openapi": "3.1.0",
        "info": {
            "title": text,
            "version": text,
            "description": text,
            "x-releases": [
                {
                    "name": f"r{text}",
                    "description": f"d{text}",
                    "features": [
                        {**bound, "name": name, "basis": basis}
                        for name, basis in ((f"f{text}", "inferred"), (f"g{text}", "stated"))
                    ],
                },
                {"name": f"s{text}", "features": []},
            ],
        },
        "tags": [{"name": text, "description": text}],
        "paths": {path: {"post": operation(text)}},
        "components": {"schemas": types(text)},
    }


def site_of(text: str) -> Files:
    with TemporaryDirectory() as folder:
        (Path(folder) / "openapi.json").write_text(json.dumps(spec_of(text)))
        (Path(folder) / "sources.json").write_text(json.dumps({"thing": [text, text]}))
        return render_site(read_reference(Path(folder)))


def kinds(files: Files) -> set[tuple[str, str]]:
    """Return the elements of all pages, each with each of its attributes."""
    trees = [lxml.html.fromstring(page.encode("utf-8")) for name, page in html(files)]
    nodes = [node for tree in trees for node in tree.iter()]
    return {(str(node.tag), str(name)) for node in nodes for name in ["", *node.attrib]}


def html(files: Files) -> list[tuple[str, str]]:
    return [(name, page) for name, page in files.items() if name.endswith(".html")]


@cache
def plain() -> set[tuple[str, str]]:
    """Return the elements and attributes of sites whose texts are plain."""
    return kinds(site_of("a")) | kinds(site_of("a\n\n- b\n\nc"))


@settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow], derandomize=True
)
@given(TEXT)
@example("".join(BITS))
def test_text_never_becomes_markup(text: str) -> None:
    files = site_of(text)
    assert kinds(files) <= plain()
    for name in files:
        assert re.fullmatch(rf"({FOLDERS})?[a-z0-9_-]+\.(html|css|js)", name)
    for name, page in html(files):
        tree = lxml.html.fromstring(page.encode("utf-8"))
        root = "../" * name.count("/")
        assert all(src.startswith(f"{root}static/") for src in tree.xpath("//script/@src"))
        assert not tree.xpath("//script/text()")
        assert not [url for url in tree.xpath("//a/@href") if re.match(r"\w+:|//|/", url)]
        assert not re.search("[\u202a-\u202e\u2066-\u2069\x00-\x08]", page)


def test_it_is_still_there_to_read() -> None:
    text = BITS[0] + BITS[1]
    page = next(page for name, page in site_of(text).items() if name.startswith("operation/"))
    told = lxml.html.fromstring(page.encode("utf-8")).text_content()
    assert told.count(text) > 10
    assert NOT_IN_PATHS.sub("", text) in told


@pytest.mark.parametrize("bit", ["__import__", "import os"])
def test_code_in_names_is_text(hostile_site: Path, bit: str) -> None:
    assert any(bit in page.read_text("utf-8") for page in pages(hostile_site))
