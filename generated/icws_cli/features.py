# Copied from commandline/features.py; edits here are lost.
"""`icws features`: the feature versions of the server."""

from __future__ import annotations

from collections.abc import Mapping

import click

import icws

from . import options
from .connecting import without_session
from .dry_run import rehearse
from .output import Printer
from .settings import Settings

__all__ = ["commands"]


def commands() -> Mapping[str, click.Command]:
    """Return the command by its name; nothing where the API lists no features."""
    if icws.Client._features_operation is None:
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

    def call(client: icws.Client) -> None:
        operation = icws.Client._features_operation
        if operation is not None:
            infos = client.session.call(operation).feature_info_list
            rows = sorted((info.feature_id, info.version) for info in infos)
            printer.rows({"feature": name, "version": version} for name, version in rows)

    if settings.dry_run:
        rehearse(settings, printer, call)
    else:
        without_session(settings, call)
