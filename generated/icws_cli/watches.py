# Copied from commandline/watches.py; edits here are lost.
"""`icws watch`: messages of what is watched most often, and of the whole session."""

from __future__ import annotations

import functools
import os
from collections.abc import Callable, Mapping
from typing import Any

import click

import icws
from icws import models

from . import options
from .dry_run import rehearse
from .operations import Address, has_call
from .output import Printer
from .settings import Settings
from .shortcut import Shortcut
from .suggesting import SuggestingGroup
from .values import JsonValue
from .watching import print_messages

__all__ = ["commands"]

_QUEUE = ("queues", "watch")
_STATUS = ("status", "user_statuses", "watch")
_INTERACTION = ("interactions", "watch")
_ATTRIBUTES = ("Eic_CallStateString", "Eic_RemoteName", "Eic_RemoteTn")
_HELP = """Print the messages of a watch, line by line, until Ctrl-C.

A watch has a session of its own. All other watches of the API are commands of their resources, such
as icws licenses watch."""


def commands() -> Mapping[str, click.Command]:
    """Return the group by its name."""
    return {"watch": _WatchGroup("watch", help=_HELP)}


class _WatchGroup(SuggestingGroup):
    """The group of the watches that the API has; they are made when it is used."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return the names of the watches, sorted."""
        return sorted(_watches())

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Return the command of a name; None if there is none."""
        return _watches().get(cmd_name)


@functools.cache
def _watches() -> Mapping[str, click.Command]:
    below: dict[str, click.Command] = {"messages": _command("messages", (), _messages, [], _OF_ALL)}
    if has_call(_QUEUE):
        queue = JsonValue(models.QueueId)
        asked = click.Argument(
            ["queues"], type=queue, nargs=-1, required=True, metavar="KIND:NAME..."
        )
        below["queue"] = _command("queue", _QUEUE, _queues, [asked, _attributes()], _OF_QUEUES)
    if has_call(_STATUS):
        users = click.Argument(["users"], nargs=-1, required=True, metavar="USER...")
        below["status"] = _command("status", _STATUS, _statuses, [users], _OF_STATUSES)
    if has_call(_INTERACTION):
        which = click.Argument(["interaction"])
        below["interaction"] = _command(
            "interaction", _INTERACTION, _interaction, [which, _attributes()], _OF_INTERACTION
        )
    return below


_OF_ALL = "Print the messages that the server sends without a watch."
_OF_QUEUES = "Watch the interactions of queues, such as user:ada or workgroup:Sales."
_OF_STATUSES = "Watch the statuses of users."
_OF_INTERACTION = "Watch the attributes of an interaction."


def _attributes() -> click.Option:
    return click.Option(
        ["--attribute", "attributes"],
        multiple=True,
        default=_ATTRIBUTES,
        show_default=True,
        metavar="NAME",
        help="An attribute to report; can be given several times.",
    )


def _command(
    name: str,
    call: Address,
    callback: Callable[..., None],
    params: list[click.Parameter],
    text: str,
) -> click.Command:
    all_params = [*params, *options.watching(), *options.of_calls()]
    calls = (call,) if call else ()
    return Shortcut(name, calls, callback=click.pass_obj(callback), params=all_params, help=text)


def _queues(
    settings: Settings, queues: tuple[models.QueueId, ...], attributes: tuple[str, ...], **end: Any
) -> None:
    name, ids, names = f"icws-{os.getpid()}", list(queues), list(attributes)
    _run(
        settings,
        lambda client: client.queues.watch(name, queue_ids=ids, attribute_names=names),
        lambda client: client.queues.subscribe(name, queue_ids=ids, attribute_names=names),
        **end,
    )


def _statuses(settings: Settings, users: tuple[str, ...], **end: Any) -> None:
    _run(
        settings,
        lambda client: client.status.user_statuses.watch(user_ids=list(users)),
        lambda client: client.status.user_statuses.subscribe(user_ids=list(users)),
        **end,
    )


def _interaction(
    settings: Settings, interaction: str, attributes: tuple[str, ...], **end: Any
) -> None:
    names = list(attributes)
    _run(
        settings,
        lambda client: client.interactions.watch(interaction, attribute_names=names),
        lambda client: client.interactions.subscribe(interaction, attribute_names=names),
        **end,
    )


def _messages(settings: Settings, **end: Any) -> None:
    _run(settings, lambda client: client.messages(), lambda client: client.poll(), **end)


def _run(
    settings: Settings,
    watch: Callable[[icws.Client], icws.Subscription[Any]],
    start: Callable[[icws.Client], Any],
    count: int | None,
    seconds: float | None,
) -> None:
    printer = Printer(settings.output)
    if settings.dry_run:
        rehearse(settings, printer, start)
        return
    print_messages(settings, printer, watch, count, seconds)
