# Copied from commandline/request.py; edits here are lost.
"""`icws request`: a request to any path of the server."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

import click
import msgspec

import icws

from . import options
from .body_text import body_text
from .output import Printer
from .performing import perform
from .settings import Settings
from .usage import wrong_usage
from .values import PairValue

__all__ = ["commands"]


def commands() -> Mapping[str, click.Command]:
    """Return the command by its name."""
    pair = PairValue(click.STRING)
    command = click.Command(
        "request",
        callback=click.pass_obj(_request),
        params=[
            click.Argument(["method"]),
            click.Argument(["path"]),
            click.Option(
                ["--json", "text"], metavar="FILE|-|TEXT", help="The body of the request."
            ),
            click.Option(["--param"], type=pair, multiple=True, help="A parameter of the query."),
            click.Option(
                ["--requires"],
                type=PairValue(click.INT),
                multiple=True,
                help="A feature version that the request needs, such as interactions=13.",
            ),
            click.Option(["--header"], type=pair, multiple=True, help="A header."),
            *options.of_calls(),
        ],
        help="Send a request to any path, such as GET /interactions/123. The path begins behind "
        "the session's, or with /icws/.",
    )
    return {"request": command}


def _request(
    settings: Settings,
    method: str,
    path: str,
    text: str | None,
    param: tuple[tuple[str, str], ...],
    header: tuple[tuple[str, str], ...],
    requires: tuple[tuple[str, int], ...],
) -> None:
    printer = Printer(settings.output)
    more: dict[str, Any] = {}
    if text is not None:
        try:
            body = body_text(text)
            if not body.strip():
                raise ValueError("there is no JSON, the input is empty")
            more["json"] = json.loads(body)
        except (ValueError, RecursionError) as error:
            raise click.BadParameter(str(error), param_hint="'--json'") from None

    def call(client: icws.Client) -> icws.Response:
        with wrong_usage():
            return client.request(
                method.upper(),
                path,
                params=dict(param),
                headers=dict(header),
                requires=dict(requires),
                **more,
            )

    perform(settings, printer, call, lambda response: printer.result(_contents(response)))


def _contents(response: icws.Response) -> Any:
    """Return the body as JSON data, or as it came if it is none; None without a body."""
    if not response.body:
        return None
    if "json" not in (response.header("Content-Type") or "").lower():
        return response.body
    try:
        return msgspec.json.decode(response.body)
    except (ValueError, RecursionError):
        return response.body
