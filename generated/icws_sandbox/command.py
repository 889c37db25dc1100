# Copied from sandbox/command.py; edits here are lost.
"""The command `icws-sandbox`."""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import logging
import secrets
import signal
import sys
from collections.abc import Sequence
from pathlib import Path

from .journal import logger
from .sandbox import Sandbox
from .sessions import IDLE
from .users import UsersError

PORT = 8018


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the sandbox until it is interrupted.

    Returns:
        0: it was interrupted; 1: it could not start; 2 (by argparse): wrong usage.
    """
    parsed = _parser().parse_args(arguments)
    _log(quiet=parsed.quiet)
    try:
        sandbox = Sandbox(
            parsed.port,
            parsed.host,
            features=dict(parsed.feature),
            users=parsed.users,
            seed=parsed.seed,
            alternate_hosts=parsed.alternate_host,
            idle=parsed.idle or None,
            scenario=parsed.scenario,
        )
        asyncio.run(_serve(sandbox, accepting=not parsed.not_accepting))
    except OSError as error:
        where = f"{parsed.host}:{parsed.port}"
        print(f"icws-sandbox: {where}: cannot listen: {error.strerror}", file=sys.stderr)
        return 1
    except (UsersError, ValueError) as error:
        for line in str(error).splitlines():
            print(f"icws-sandbox: {line}", file=sys.stderr)
        return 1
    return 0


async def _serve(sandbox: Sandbox, *, accepting: bool) -> None:
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        # A platform without it stops by KeyboardInterrupt.
        with contextlib.suppress(NotImplementedError):
            loop.add_signal_handler(number, stop.set)
    url = await sandbox.start()
    try:
        sandbox.accept_log_ins(accepting)
        features = " ".join(f"{name}={version}" for name, version in sandbox.dial.features.items())
        logger.info("listening on %s with %s, seed %d", url, features, sandbox.seed)
        await stop.wait()
    finally:
        await sandbox.stop()
        logger.info("stopped")


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="icws-sandbox", description="A server that speaks ICWS, for trying clients on."
    )
    add = parser.add_argument
    add("--host", default="127.0.0.1", help="where to listen (default: %(default)s)")
    add("--port", type=int, default=PORT, help="0: one that is free (default: %(default)s)")
    add(
        "--feature",
        type=_feature,
        action="append",
        default=[],
        metavar="NAME=N",
        help="pretend this version of a feature, 0 for none; may be repeated (a version above "
        "those that the spec knows is announced, and acts like the newest)",
    )
    add("--users", type=Path, metavar="FILE", help="TOML or JSON file of who can log in")
    add(
        "--seed",
        type=int,
        default=secrets.randbits(32),
        metavar="N",
        help="of ids, tokens and samples; by default one that nobody can guess",
    )
    add(
        "--idle",
        type=float,
        default=IDLE,
        metavar="SECONDS",
        help="an idle session ends after so long; 0: never (default: %(default)s)",
    )
    add(
        "--alternate-host",
        action="append",
        default=[],
        metavar="HOST",
        help="another server to tell clients about; may be repeated",
    )
    add("--not-accepting", action="store_true", help="answer log-ins with 503")
    add("--scenario", type=Path, metavar="FILE", help="TOML or JSON file of events and faults")
    add("--quiet", action="store_true", help="log no requests")
    return parser


def _feature(text: str) -> tuple[str, int]:
    name, equals, version = text.partition("=")
    if not name or not equals or not (version.isascii() and version.isdecimal()):
        raise argparse.ArgumentTypeError(f"{text!r} is no NAME=N, such as interactions=8")
    return name, int(version)


def _log(*, quiet: bool) -> None:
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(logging.Formatter("%(asctime)s %(message)s", "%H:%M:%S"))
    logger.addHandler(handler)
    logger.setLevel(logging.WARNING if quiet else logging.INFO)
    logger.propagate = False
    # It would answer a request that is no HTTP with 400 and a traceback.
    logging.getLogger("aiohttp.server").setLevel(logging.CRITICAL)


if __name__ == "__main__":
    sys.exit(main())
