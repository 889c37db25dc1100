"""`icws completion`: the script that lets a shell complete commands and options."""

from __future__ import annotations

from collections.abc import Mapping

import click
from click.shell_completion import get_completion_class

from .command import COMPLETE

__all__ = ["commands"]


def commands() -> Mapping[str, click.Command]:
    """Return the command by its name."""
    return {"completion": _completion}


@click.command("completion")
@click.argument("shell", type=click.Choice(["bash", "zsh", "fish"]))
@click.pass_context
def _completion(ctx: click.Context, shell: str) -> None:
    """Print the completion script of a shell.

    For bash, put eval "$(icws completion bash)" into ~/.bashrc; for zsh likewise into ~/.zshrc,
    behind compinit; for fish, icws completion fish >~/.config/fish/completions/icws.fish.
    """
    kind = get_completion_class(shell)
    if kind is not None:
        click.echo(kind(ctx.find_root().command, {}, "icws", COMPLETE).source())
