"""Runs over pages that changed a little: what was kept leads to the files of a first run."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import fields, is_dataclass, replace
from pathlib import Path
from random import Random
from typing import Any

import pytest

from embedded.load import load_source
from embedded.markup.page import (
    Feature,
    Method,
    Page,
    Parameter,
    Representation,
    Response,
    Row,
)
from embedded.markup.render import page_file, render_page
from embedded.pages import Pages
from generator.cli import main
from tests.embedded import ROOT

SEED = 13
AREAS = (
    "/icws/connection",
    "/icws/{sessionId}/statistics",
    "/icws/{sessionId}/messaging",
    "/icws/{sessionId}/client-buttons",
)
# Each changes many parts, or one of a document that no page decides.
OVERLAYS = (
    ("$.info", "{x-note: a note}"),
    ("$.components.schemas.*", "{properties: {another: {type: integer, minimum: 2}}}"),
    ("$.components.schemas.*", "{description: In other words.}"),
    ("$.paths.*.get", "{x-note: a note}"),
    ("$.paths.*", "{parameters: [{name: more, in: query, schema: {type: string}}]}"),
)
OVERLAY = """\
overlay: 1.1.0
info: {{title: A title, version: '1'}}
extends: openapi.yaml
actions:
  - target: {}
    x-source: a test
    description: Some words.
    update: {}
"""
RUNS = 5
EDITS_OF_A_RUN = 3


def _words(random: Random, method: Method) -> Method:
    return replace(method, text=(f"Says {random.random()}.",))


def _parameter(random: Random, method: Method) -> Method:
    extra = Parameter("Query", f"extra{random.randrange(99)}", ("Came later.",))
    return replace(method, parameters=(*method.parameters, extra))


def _feature(random: Random, method: Method) -> Method:
    return replace(method, features=(Feature("queues", random.randrange(1, 9)),))


def _response(random: Random, method: Method) -> Method:
    others = tuple(one for one in method.responses if one.status != 410)
    return replace(method, responses=(*others, Response(410, "Gone", (f"{random.random()}",))))


def _row(random: Random, method: Method) -> Method:
    """Return a method whose answers have another property; their type has it everywhere."""
    extra = Row(f"extra{random.randrange(9)}", random.choice(("String", "Int")), ("Later.",))
    return replace(method, responses=tuple(_with_row(extra, one) for one in method.responses))


def _with_row(row: Row, response: Response) -> Response:
    body = response.representation
    # Options, keys and values stand in brackets.
    if body is None or not body.contents.rows or body.contents.rows[0].name.startswith("["):
        return response
    contents = replace(body.contents, rows=(*body.contents.rows, row))
    return replace(response, representation=replace(body, contents=contents))


EDITS: tuple[Callable[[Random, Method], Method], ...] = (
    *(_words, _parameter, _feature, _response, _row),
)


def _edited(random: Random, page: Page) -> Page:
    """Return a page with one of its methods changed, gone, or beside another one."""
    if not page.methods:
        return page
    at = random.randrange(len(page.methods))
    kind = random.choice((*EDITS, None))
    others = page.methods[:at] + page.methods[at + 1 :]
    if kind is None:
        return replace(page, methods=others or page.methods)
    return replace(page, methods=(*others, kind(random, page.methods[at])))


def _retitled(part: Any, old: str, new: str) -> Any:
    """Return a part of a page with another name of a type, wherever it shows that type."""
    if isinstance(part, tuple):
        return tuple(_retitled(one, old, new) for one in part)
    if not is_dataclass(part) or isinstance(part, type):
        return part
    below = {one.name: _retitled(getattr(part, one.name), old, new) for one in fields(part)}
    if isinstance(part, Representation) and part.title == old:
        below["title"] = new
    return replace(part, **below)


def _with_other_type(random: Random, pages: dict[str, Page]) -> dict[str, Page]:
    """Return pages on which a type has another name."""
    methods = [method for _, page in sorted(pages.items()) for method in page.methods]
    bodies = [response.representation for one in methods for response in one.responses]
    title = random.choice([body.title for body in bodies if body])
    return {path: _retitled(page, title, f"{title}Of2") for path, page in pages.items()}


def _moved(random: Random, pages: dict[str, Page]) -> dict[str, Page]:
    """Return pages of which one states another path: its operations have other addresses."""
    path = random.choice(sorted(pages))
    at = path.index("/", 1)
    other = random.choice((f"{path}/more", f"{path}-of-all", f"{path[:at]}/others{path[at:]}"))
    others = {one: page for one, page in pages.items() if one != path}
    return others | {other: replace(pages[path], path=other)}


def _lay_over(random: Random, folder: Path) -> None:
    """Put an overlay into a folder, in the place of that before, or leave none."""
    (folder / "zz.yaml").unlink(missing_ok=True)
    if random.random() < 0.7:
        (folder / "zz.yaml").write_text(OVERLAY.format(*random.choice(OVERLAYS)))


def _written(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


@pytest.mark.slow
def test_a_run_after_edits_writes_what_a_first_run_does(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    random = Random(SEED)  # noqa: S311 - reproducible, not secret
    every = Pages(load_source(ROOT / "spec" / "api")).every()
    pages = {page.path: page for page in every if page.path.startswith(AREAS)}
    original = dict(pages)
    shutil.copytree(ROOT / "spec" / "overlays", tmp_path / "overlays")
    for number in range(RUNS):
        for area in random.sample(AREAS, EDITS_OF_A_RUN if number else 0):
            path = random.choice(sorted(path for path in original if path.startswith(area)))
            # Some come back as they were, so that what was kept long ago is right again.
            if random.random() < 0.3:
                pages[path] = original[path]
            elif path in pages and random.random() < 0.2:
                del pages[path]
            else:
                pages[path] = _edited(random, pages.get(path, original[path]))
        if number:
            pages = random.choice((_moved, _with_other_type))(random, pages)
            _lay_over(random, tmp_path / "overlays")
        shutil.rmtree(tmp_path / "pages", ignore_errors=True)
        for page in pages.values():
            file = tmp_path / "pages" / page_file(page.path)
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(render_page(page), "utf-8")
        reads = ("--pages", str(tmp_path / "pages"), "--overlays", str(tmp_path / "overlays"))
        command = ["generate", "--accept-removals", *reads, "--out"]
        assert main([*command, str(tmp_path / "kept")]) == 0
        assert main([*command, str(tmp_path / f"first{number}"), "--no-cache"]) == 0
        assert _written(tmp_path / "kept") == _written(tmp_path / f"first{number}")
