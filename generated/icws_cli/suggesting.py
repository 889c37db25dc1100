# Copied from commandline/suggesting.py; edits here are lost.
"""Groups that say which command was probably meant."""

from __future__ import annotations

import difflib

import click

__all__ = ["SuggestingGroup"]


class SuggestingGroup(click.Group):
    """A group that names the commands most like one that it does not have."""

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Return the command of the first argument; fail with those like it if there is none."""
        name = args[0]
        if not ctx.resilient_parsing and self.get_command(ctx, name) is None:
            # Python has underscores where a shell has hyphens.
            written = name.lower().replace("_", "-")
            near = difflib.get_close_matches(written, self.list_commands(ctx))
            if near and not name.startswith("-"):
                ctx.fail(f"No such command {name!r}. Did you mean {' or '.join(near)}?")
        return super().resolve_command(ctx, args)
