"""The command `icws` itself: the areas of the client, and the commands beside them."""

from __future__ import annotations

import click

import icws

from . import completion, features, login, options, request, status, watches
from .settings import Settings, config_file, read_config
from .suggesting import SuggestingGroup
from .tree import ResourceGroup, area_groups

__all__ = ["root"]

_HELP = """Call an ICWS server.

\b
  icws login
  icws interactions hold 123 --on
  icws watch queue user:ada

Each operation of the API is a command, at the place that it has in the Python client:
client.interactions.hold("123", on=True) is icws interactions hold 123 --on. --help behind a command
lists its options, and says what they need of the server.

The server, the user and the password come from ICWS_URL, ICWS_USER and ICWS_PASSWORD, or from a
file of settings. icws login asks for a password that is not there, and keeps the session for later
calls."""


class RootGroup(SuggestingGroup):
    """The group of all commands: those that are written by hand first, then the areas."""

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write both kinds, without loading any area."""
        for title, of_client in (("Commands", False), ("Areas of the API", True)):
            rows = [
                (name, command.get_short_help_str(limit=120))
                for name, command in sorted(self.commands.items())
                if isinstance(command, ResourceGroup) == of_client
            ]
            with formatter.section(title):
                formatter.write_dl(rows)


def root() -> click.Group:
    """Return the command with all that is below it; what the API lacks is left out."""

    def begin() -> None:
        settings = click.get_current_context().ensure_object(Settings)
        settings.config = read_config(config_file())

    commands: dict[str, click.Command] = {}
    for module in (login, features, request, watches, completion):
        commands.update(module.commands())
    # An area of their name would count before them: every operation can be reached.
    commands.update(area_groups({"status": status.commands}))
    group = RootGroup(
        "icws", commands=commands, params=options.of_root(), callback=begin, help=_HELP
    )
    group.params.append(_version())
    return group


def _version() -> click.Option:
    def show(ctx: click.Context, param: click.Parameter, value: bool) -> None:
        if value and not ctx.resilient_parsing:
            click.echo(f"icws {icws.__version__}")
            ctx.exit()

    return click.Option(
        ["--version"],
        is_flag=True,
        expose_value=False,
        is_eager=True,
        callback=show,
        help="Show the version and exit.",
    )
