"""`client`: spec in, client out."""

from __future__ import annotations

import argparse
import sys

from generator.arguments import path_argument
from generator.commands.options import add_cache_option, cache_folder
from generator.commands.outcome import untouched, written
from generator.files import recover
from generator.spec.collection import paused_collection
from generator.spec.load import SUFFIXES
from generator.unchanged import CommandCall, Stamp


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Declare the command."""
    command = commands.add_parser("client", help="emit the client from a spec")
    command.set_defaults(run=run)
    command.add_argument(
        "--spec", type=path_argument, required=True, help="folder with openapi.yaml"
    )
    command.add_argument("--out", type=path_argument, required=True, help="folder of the client")
    add_cache_option(command)


@paused_collection()
def run(parsed: argparse.Namespace) -> int:
    """Run it; returns the exit status."""
    recover(parsed.spec, parsed.spec.parent, parsed.out)
    names = [f"{kind}.{suffix}" for kind in ("openapi", "asyncapi") for suffix in SUFFIXES]
    documents = [parsed.spec / name for name in names]
    call = CommandCall("client", [str(parsed.spec)], documents, parsed.out, client="")
    stamp = Stamp(call, cache_folder(parsed, "runs"))
    messages = stamp.messages()
    outcome = untouched(parsed.out, ["."])
    if messages is None:
        # Here, as a run that has nothing to do needs none of it.
        from generator.emit.cache import TextCache
        from generator.emit.client import client_files
        from generator.emit.folder import write
        from generator.emit.plan_cache import PlanCache
        from generator.emit.support.check import unsupported
        from generator.spec.load import load_spec

        spec = load_spec(parsed.spec)
        cache = PlanCache(spec, TextCache(cache_folder(parsed, "client")))
        findings = unsupported(spec, cache)
        messages = "".join(f"{finding}\n" for finding in findings)
        if any(finding.is_refused for finding in findings):
            print(messages, end="", file=sys.stderr)
            return 1
        files = client_files(spec, cache, findings)
        changed = write(files, parsed.out)
        (outcome,) = written(parsed.out, ["."], files, changed)
        stamp.keep(files, messages)
    print(messages, end="", file=sys.stderr)
    print(outcome)
    return 0
