"""`icws features`: the feature versions of the server."""

from __future__ import annotations

from collections.abc import Mapping

import click

import icws

from . import options
from .output import Printer
from .performing import perform
from .settings import Settings

__all__ = ["commands"]


def commands() -> Mapping[str, click.Command]:
    """Return the command by its name; nothing where the API lists no features."""
    if icws.Client._operations.features is None:
        return {}
    command = click.Command(
        "features",
        callback=click.pass_obj(_features),
        params=options.of_calls(),
        help="Print the feature versions of the server. It needs no log-in.",
    )
    return {"features": command}


def _features(settings: Settings) -> None:
    printer = Printer(settings.output)

    def call(client: icws.Client) -> list[tuple[str, int]]:
        operation = icws.Client._operations.features
        infos = [] if operation is None else client.session.call(operation).feature_info_list
        return sorted((info.feature_id, info.version) for info in infos)

    def show(versions: list[tuple[str, int]]) -> None:
        printer.rows({"feature": name, "version": version} for name, version in versions)

    perform(settings, printer, call, show, session=False)
