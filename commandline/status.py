"""`icws status set`: the user's status, by its name."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import click

import icws
from icws._runtime.printing import printable

from . import options
from .operations import has_call
from .output import Printer
from .performing import perform
from .settings import Settings
from .shortcut import Shortcut

__all__ = ["commands"]

_NEEDED = (("status", "status_messages", "list"), ("status", "user_statuses", "update"))


def commands() -> Mapping[str, click.Command]:
    """Return the command by its name; nothing where the API has no statuses."""
    if not all(map(has_call, _NEEDED)):
        return {}
    command = Shortcut(
        "set",
        _NEEDED,
        callback=click.pass_obj(_set),
        params=[
            click.Argument(["status"]),
            click.Option(["--notes"], help="A note for those who see the status."),
            click.Option(["--of"], metavar="USER", help="Another user than one's own."),
            *options.of_calls(),
        ],
        help="Set the status of the user, such as Available, by its name or its id.",
        short_help="Set the status of the user, by its name or its id.",
    )
    return {"set": command}


def _set(settings: Settings, status: str, notes: str | None, of: str | None) -> None:
    printer = Printer(settings.output)
    more: dict[str, Any] = {} if notes is None else {"notes": notes}

    def change(client: icws.Client, status_id: str) -> None:
        client.status.user_statuses.update(of or settings.user, status_id=status_id, **more)

    def call(client: icws.Client) -> None:
        known = client.status.status_messages.list().all()
        wanted = status.casefold()
        # An id is unique, while a name can be that of another status's id.
        for names in ("status_id", "message_text"):
            for one in known:
                if getattr(one, names).casefold() == wanted:
                    change(client, one.status_id)
                    return
        names = "; ".join(printable(one.message_text) for one in known)
        raise click.UsageError(f"{printable(status)!r} is no status (expected {names})")

    # A dry run asks no server for the names of its statuses.
    asked = (lambda client: change(client, status)) if settings.dry_run else call
    perform(settings, printer, asked, printer.result)
