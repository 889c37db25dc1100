"""Responses that are no JSON: the sandbox states the media type that the spec has."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from sandbox import Sandbox
from sandbox.handling import Request, Response
from tests.sandbox.raw import Raw, Reply

TEXT: dict[str, Any] = {"schema": {"type": "string"}}
JSON = "application/vnd.inin.icws+json"
OURS = "application/vnd.inin.icws+JSON; charset=utf-8"
LOCATION = {"Location": {"schema": {"type": "string"}}}


def answer(
    tmp_path: Path,
    content: dict[str, Any],
    body: Response | None = None,
    *,
    error: str = "text/html",
) -> Reply:
    """Return the response to an operation: `content` is that of its success.

    `error` is the media type of its error.
    """
    responses = {
        "200": {"description": "", "content": content, "headers": LOCATION},
        "404": {"description": "", "content": {error: {}}},
    }
    get = {"operationId": "show", "tags": ["things"], "security": [], "responses": responses}
    openapi = {"openapi": "3.1.0", "paths": {"/icws/things": {"get": get}}}
    tmp_path.joinpath("openapi.json").write_text(json.dumps(openapi), encoding="utf-8")
    tmp_path.joinpath("asyncapi.json").write_text("{}", encoding="utf-8")

    def handle(request: Request) -> Response | None:
        return body

    sandbox = Sandbox(spec=tmp_path, handlers={("GET", "/icws/things"): handle})
    with sandbox as url:
        reply = Raw(url).ask("GET", "/icws/things")
    assert sandbox.broken == []
    return reply


@pytest.mark.parametrize("media_type", ["text/html", "application/xml; charset=utf-8"])
def test_a_sample_is_a_text_of_the_media_type(tmp_path: Path, media_type: str) -> None:
    reply = answer(tmp_path, {media_type: TEXT})
    assert (reply.status, reply.headers["Content-Type"]) == (200, media_type)
    assert reply.raw
    assert not reply.raw.startswith(b'"')


def test_the_text_of_a_handler_is_sent_as_it_is(tmp_path: Path) -> None:
    page = "<p>Grüße</p>"
    reply = answer(tmp_path, {"text/html": TEXT}, Response(200, page))
    assert (reply.headers["Content-Type"], reply.raw) == ("text/html", page.encode())


@pytest.mark.parametrize("content", [{JSON: TEXT}, {JSON: TEXT, "text/html": TEXT}, {"*/*": TEXT}])
def test_the_first_media_type_counts_and_json_is_ours(
    tmp_path: Path, content: dict[str, Any]
) -> None:
    reply = answer(tmp_path, content, Response(200, "text"))
    assert (reply.headers["Content-Type"], reply.json) == (OURS, "text")


ERROR = Response(404, {"message": "No <user>."})


def test_an_error_is_json(tmp_path: Path) -> None:
    reply = answer(tmp_path, {"text/html": TEXT}, ERROR, error=JSON)
    assert (reply.status, reply.headers["Content-Type"]) == (404, OURS)
    assert reply.json["message"] == "No <user>."


def test_an_error_of_a_page_is_its_message_as_text(tmp_path: Path) -> None:
    reply = answer(tmp_path, {"text/html": TEXT}, ERROR)
    assert (reply.status, reply.headers["Content-Type"]) == (404, "text/html")
    assert reply.raw == b"No &lt;user&gt;."
