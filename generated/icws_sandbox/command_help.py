# Copied from sandbox/command_help.py; edits here are lost.
"""Texts of `icws-sandbox --help` and `--list-actions`."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from .delays import EVENTS, Delays

if TYPE_CHECKING:
    from .scenario.parameters import Parameter


FORMATS = """\
A file of users (--users) says who can log in; everything but the password is optional:

  [users.ada]
  password = "secret"
  displayName = "Ada Lovelace"
  workgroups = ["Billing"]
  roles = ["Supervisor"]
  skills = ["German"]
  workstation = "desk1"

A scenario (--scenario) is a list of steps, each with its time and its action:

  seed = 7                     # equal seeds, equal runs

  [[steps]]
  every = 5                    # seconds; or at = 5, once
  do = "call-arrives"          # --list-actions has all
  workgroup = ["Sales", "Billing"]   # of several values one is drawn

  [[steps]]
  at = 10
  do = "drop"
  path = "*/messaging/messages"
  requests = 100

Both can be JSON with the same names. A file with a mistake is refused, with its line.
Without a file of users, ada, grace and alan can log in, each with the password "secret".

Seconds (--delay) until something happens by itself:

"""
FORMATS += "".join(
    f"  {f'{name}={getattr(Delays, name):g}':<18} until {event}\n" for name, event in EVENTS.items()
)
_INTRODUCTION = """\
Actions of a scenario: what `do` of a step names, and what the step can have beside it.
A * marks what must be there; a list of several values stands for one of them, drawn by the seed.
"""
_NOTES = """\
An interaction is for the workgroup Sales where neither workgroup nor user is given. `on` is a
name that `as` gave; without it, an interaction that is still there is drawn. Faults are for the
requests that method and path select: the next one, or as many as `requests` says, or all for so
many seconds (`for`), each with the probability `share`.
"""


class ListActions(argparse.Action):
    """The option that prints the actions of scenarios and ends."""

    def __init__(self, option_strings: list[str], dest: str, **options: Any) -> None:
        super().__init__(option_strings, dest, nargs=0, **options)

    def __call__(self, parser: argparse.ArgumentParser, *_: object) -> None:
        """Print the actions, and end with status 0."""
        try:
            print(actions_text(), end="", flush=True)
        except OSError as error:
            parser.exit(1, f"{parser.prog}: standard output: {error.strerror}\n")
        parser.exit()


def actions_text() -> str:
    """Return all actions of scenarios with their parameters, as a terminal shows them."""
    # Not above: the command says by itself what must be installed for the sandbox.
    from .scenario.actions import ACTIONS
    from .scenario.parameters import TIMING

    lines = [_INTRODUCTION]
    for action in ACTIONS.values():
        lines += [f"{action.name:<20}{action.effect}", *_rows(action.parameters)]
    lines += ["", "every step", *_rows(TIMING), "", _NOTES]
    return "\n".join(lines)


def _rows(parameters: tuple[Parameter, ...]) -> Iterator[str]:
    from .scenario.parameters import TEXT

    plain = [p for p in parameters if p.type is TEXT and p.default is None]
    if plain:
        yield f"    {', '.join(f'{p.name}{_mark(p)}' for p in plain)}: texts"
    for one in parameters:
        if one not in plain:
            default = "" if one.default is None else f" (default: {one.default})"
            yield f"    {one.name}{_mark(one)}: {one.type.expected}{default}"


def _mark(parameter: Parameter) -> str:
    return "*" if parameter.required else ""
