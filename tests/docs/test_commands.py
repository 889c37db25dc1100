"""Commands of the pages: those of the command line, with its options."""

from __future__ import annotations

import re
from pathlib import Path

import click

from generator.docs.calls import command
from generator.docs.reference import Reference
from icws_cli.calling import CallCommand
from icws_cli.names import shell_name
from icws_cli.operations import call_at

COMMON = {"--output", "-o", "--dry-run", "--help"}


def test_a_page_shows_the_command_of_its_operation(reference: Reference) -> None:
    hold = next(
        one.method for one in reference.entries if one.method.address == "interactions.hold"
    )
    assert [line.code.strip() for line in command(hold)] == [
        "icws interactions hold INTERACTION_ID",
        "--on|--no-on",
        "[--json FILE]",
    ]
    consult = next(
        one.method
        for one in reference.entries
        if one.method.address == "interactions.consult.create"
    )
    queue = next(line for line in command(consult) if "--queue-id" in line.code)
    assert (queue.code.strip(), queue.note) == ("[--queue-id QUEUE_ID]", "# needs interactions 13")


def test_a_page_says_where_options_can_state_one_of_several_objects(site: Path) -> None:
    for name, expected in (
        ("interactions/create-interaction", True),
        ("connection/create-connection", False),  # which has secrets
    ):
        text = (site / "operation" / f"{name}.html").read_text("utf-8")
        assert ("or --type TYPE, and options for its properties" in text) == expected


def test_each_command_of_a_page_has_the_arguments_of_the_command_line(reference: Reference) -> None:
    for entry in reference.entries:
        address = tuple(entry.method.address.split("."))
        told = " ".join(line.code for line in command(entry.method))
        known = CallCommand("x", call_at(address))
        params = known.get_params(click.Context(known))
        # Of a body that can be one of several objects, a page shows the JSON.
        chosen = set() if known._choice is None else {one.name for one in known._choice.params()}
        options = [
            one for one in params if isinstance(one, click.Option) and one.name not in chosen
        ]
        written = {name for one in options for name in (*one.opts, *one.secondary_opts)} - COMMON
        assert set(re.findall(r"--[a-z\d-]+", told)) == written, told
        prefix = ["icws", *map(shell_name, address)]
        arguments = [one.name.upper() for one in params if isinstance(one, click.Argument)]
        assert told.split()[: len(prefix) + len(arguments)] == [*prefix, *arguments]
