# Copied from commandline/options.py; edits here are lost.
"""Options that several commands have."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from .names import option_names
from .settings import Settings

if TYPE_CHECKING:
    from .values import Kind

__all__ = ["of_argument", "of_calls", "of_root", "watching"]


def of_argument(name: str, kind: Kind, text: str) -> click.Option:
    """Return the option for an argument of the client; None stands for one that is not stated."""
    written = "/".join(option_names(name, is_flag=kind.is_flag))
    if kind.is_flag:
        return click.Option([written, name], default=None, help=text)
    return click.Option(
        [written, name], type=kind.type, multiple=kind.multiple, default=None, help=text
    )


def of_root() -> list[click.Parameter]:
    """Return the options in front of the first command: the server and how to reach it."""

    def stated(name: str, text: str, **more: Any) -> click.Option:
        def keep(ctx: click.Context, param: click.Parameter, value: Any) -> None:
            ctx.ensure_object(Settings).stated[name] = value

        return click.Option([f"--{name}"], expose_value=False, callback=keep, help=text, **more)

    policies = click.Choice(["error", "warn", "off"])
    return [
        stated("url", "The server: http(s)://host[:port][/path].  [ICWS_URL]"),
        stated("user", "The user.  [ICWS_USER]"),
        stated("ca", "A file of certificates to trust.  [ICWS_CA]", metavar="FILE"),
        stated("timeout", "Seconds to wait for a response.  [ICWS_TIMEOUT]", type=float),
        stated(
            "policy",
            "For parts that the server does not have: refuse to send them (error), warn, or "
            "send them (off).  [ICWS_POLICY]",
            type=policies,
        ),
        _output(),
    ]


def of_calls() -> list[click.Parameter]:
    """Return the options of every command that sends a request."""

    def keep(ctx: click.Context, param: click.Parameter, value: bool) -> None:
        if value:
            ctx.ensure_object(Settings).dry_run = True

    dry_run = click.Option(
        ["--dry-run"],
        is_flag=True,
        expose_value=False,
        callback=keep,
        help="Print the request and the versions that it needs; send nothing.",
    )
    return [_output(), dry_run]


def watching() -> list[click.Parameter]:
    """Return the options of every command that watches."""
    return [
        click.Option(
            ["--count", "count"],
            type=click.IntRange(min=1),
            metavar="N",
            help="End after N messages.",
        ),
        click.Option(
            ["--for", "seconds"],
            type=click.FloatRange(min=0, min_open=True),
            metavar="SECONDS",
            help="End after so many seconds.",
        ),
    ]


def _output() -> click.Option:
    def keep(ctx: click.Context, param: click.Parameter, value: Any) -> None:
        if value is not None:
            ctx.ensure_object(Settings).stated["output"] = value

    return click.Option(
        ["--output", "-o"],
        type=click.Choice(["auto", "table", "json"]),
        expose_value=False,
        callback=keep,
        help="A table for people, or JSON lines; auto: a table on a terminal.",
    )
