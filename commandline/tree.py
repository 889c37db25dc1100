"""Groups of commands: the areas of the client and the resources in them."""

from __future__ import annotations

import functools
import re
from collections.abc import Callable, Iterable, Mapping
from typing import TypeAlias

import click

from .calling import CallCommand
from .help_text import write_paragraphs
from .names import shell_name
from .operations import Address, Call, area_documentation, areas, calls_of
from .suggesting import SuggestingGroup

__all__ = ["MoreCommands", "ResourceGroup", "area_groups"]

# "Jobs that extract rows: ..." lists what follows.
_FEW_WORDS = re.compile(r"[:.](?:\s|$)")
MoreCommands: TypeAlias = Callable[[], Mapping[str, click.Command]]


class ResourceGroup(SuggestingGroup):
    """An area, or a resource in it. Its commands are made when they are named.

    Args:
        address: the attributes of the client that lead to it.
        more: returns the commands that it has beside those of the client, by name.
    """

    def __init__(self, address: Address, more: MoreCommands = dict) -> None:
        super().__init__(shell_name(address[-1]))
        self._address = address
        self._more = more

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return the names of the commands, sorted."""
        return sorted({*self._more(), *self._names})

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Return the command or the group of a name; None if there is none."""
        attribute = self._names.get(cmd_name)
        if attribute is None:
            return self._more().get(cmd_name)
        address = (*self._address, attribute)
        call = self._calls().get(address)
        return ResourceGroup(address) if call is None else CallCommand(cmd_name, call)

    @property
    def is_area(self) -> bool:
        """Whether it is an area of the client."""
        return len(self._address) == 1

    def get_short_help_str(self, limit: int = 45) -> str:
        """Return what an area is about, in a few words; of a resource, the number of its calls."""
        if self.is_area:
            words = _FEW_WORDS.split(self._text, 1)[0]
            return f"{words}." if words else ""
        number = len(_within(self._calls(), self._address))
        return "1 call" if number == 1 else f"{number} calls"

    def format_help_text(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write where it stands in Python."""
        shell = " ".join(map(shell_name, self._address))
        if self.is_area:
            write_paragraphs(formatter, [self._text])
        formatter.write_paragraph()
        with formatter.indentation():
            formatter.write_text(
                f"Calls of {shell}; in Python, those of client.{'.'.join(self._address)}."
            )

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the commands, resources behind the calls."""
        commands = [(name, self.get_command(ctx, name)) for name in self.list_commands(ctx)]
        for title, is_group in (("Commands", False), ("Resources", True)):
            rows = [
                (name, command.get_short_help_str())
                for name, command in commands
                if command is not None and isinstance(command, click.Group) == is_group
            ]
            if rows:
                with formatter.section(title):
                    formatter.write_dl(rows)

    @property
    def _text(self) -> str:
        """Return what the client says of an area."""
        return next(iter(area_documentation(self._address[0]).paragraphs), "")

    def _calls(self) -> Mapping[Address, Call]:
        return calls_of(self._address[0])

    @functools.cached_property
    def _names(self) -> dict[str, str]:
        """Return the attributes below it by their names in a shell."""
        depth = len(self._address)
        below = (address[depth] for address in _within(self._calls(), self._address))
        return {shell_name(attribute): attribute for attribute in below}


def area_groups(more: Mapping[str, MoreCommands]) -> dict[str, ResourceGroup]:
    """Return the group of each area by its name, with more commands for some of them."""
    names = {shell_name(area): area for area in areas()}
    return {name: ResourceGroup((area,), more.get(name, dict)) for name, area in names.items()}


def _within(calls: Iterable[Address], resource: Address) -> list[Address]:
    return [address for address in calls if address[: len(resource)] == resource]
