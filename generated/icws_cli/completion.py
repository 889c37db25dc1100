# Copied from commandline/completion.py; edits here are lost.
"""`icws completion`: the script that lets a shell complete commands, and answers to it."""

from __future__ import annotations

import os
from collections.abc import Mapping

import click
from click.shell_completion import get_completion_class, shell_complete

__all__ = ["commands", "complete"]

_VARIABLE = "_ICWS_COMPLETE"
# Edits of click's scripts: no space behind a value of which half is completed, such as `user:`.
# A script that does not have these lines stays as it is. fish adds no space by itself.
_HALVES = {
    "bash": (
        "COMPREPLY+=($value)",
        "COMPREPLY+=($value); [[ $value == *: ]] && compopt -o nospace",
    ),
    "zsh": (
        "compadd -U -V unsorted -a completions",
        "compadd -U -V unsorted -S '' -- ${(M)completions:#*:}\n"
        "        compadd -U -V unsorted -- ${completions:#*:}",
    ),
}


def commands() -> Mapping[str, click.Command]:
    """Return the command by its name."""
    return {"completion": _completion}


def complete(group: click.Group) -> int | None:
    """Answer the script of a shell and return the exit status; None if no script asks."""
    asked = os.environ.get(_VARIABLE)
    return shell_complete(group, {}, "icws", _VARIABLE, asked) if asked else None


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
        script = kind(ctx.find_root().command, {}, "icws", _VARIABLE).source()
        click.echo(script.replace(*_HALVES.get(shell, ("", ""))))
