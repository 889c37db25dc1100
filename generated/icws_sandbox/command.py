# Copied from sandbox/command.py; edits here are lost.
"""The command `icws-sandbox`."""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import logging
import math
import os
import secrets
import signal
import sys
from collections.abc import Callable, Sequence
from inspect import signature
from pathlib import Path
from typing import TYPE_CHECKING

from icws_sandbox._core.arguments import path_argument, text_argument
from icws_sandbox._core.errors import LocatedError, printable

from .command_help import FORMATS, ListActions
from .request_log import logger
from .sessions import IDLE

if TYPE_CHECKING:
    from .sandbox import Sandbox

PORT = 8018
TLS_PORT = 8019
_UNKNOWN = "release %s: nothing is known of these features, they stay at their newest version: %s"
_LONGEST_LINE = 2000
_EXTRAS = {"aiohttp": "sandbox", "jsonschema_rs": "sandbox", "cryptography": "sandbox-tls"}


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the sandbox until it is interrupted.

    Returns:
        0: it was interrupted; 1: it could not start; 2 (by argparse): wrong usage.
    """
    parser = _parser()
    parsed = parser.parse_args(arguments)
    if parsed.certificate is not None and not parsed.tls:
        parser.error("--certificate needs --tls")
    _set_up_log(quiet=parsed.quiet)
    try:
        asyncio.run(_serve(_sandbox(parsed), parsed))
    except ModuleNotFoundError as error:
        extra = _EXTRAS.get((error.name or "").partition(".")[0])
        if extra is None:
            raise
        return _fail(f"{error.name} is not installed: pip install 'icws-client[{extra}]'")
    except OSError as error:
        return _fail(f"{parsed.host}:{_port(parsed)}: cannot listen: {error.strerror}")
    except (LocatedError, ValueError) as error:
        return _fail(*map(str, getattr(error, "problems", [error])))  # a scenario has several
    return 0


def _sandbox(parsed: argparse.Namespace) -> Sandbox:
    """Return the sandbox of the options: those that have the name of an argument are that one."""
    from .sandbox import Sandbox  # needs the extra

    options = vars(parsed) | {
        "port": _port(parsed),
        "features": dict(parsed.features),
        "delays": dict(parsed.delays),
    }
    return Sandbox(
        **{name: options[name] for name in options.keys() & signature(Sandbox).parameters}
    )


def _port(parsed: argparse.Namespace) -> int:
    default = TLS_PORT if parsed.tls else PORT
    return default if parsed.port is None else int(parsed.port)


async def _serve(sandbox: Sandbox, parsed: argparse.Namespace) -> None:
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        # A platform without it stops by KeyboardInterrupt.
        with contextlib.suppress(NotImplementedError):
            loop.add_signal_handler(number, stop.set)
    url = await sandbox.start()
    try:
        if unknown := sandbox.dial.unknown:
            logger.warning(_UNKNOWN, parsed.release, ", ".join(unknown))
        if parsed.certificate is not None:
            _write(parsed.certificate, sandbox.certificate or "")
        sandbox.accept_log_ins(not parsed.not_accepting)
        features = " ".join(f"{name}={version}" for name, version in sandbox.dial.features.items())
        logger.info("listening on %s with %s, seed %d", url, features, sandbox.seed)
        await stop.wait()
    finally:
        await sandbox.stop()
        logger.info("stopped")


def _write(file: Path, text: str) -> None:
    try:
        # Without it, a pipe that nobody reads would be waited for.
        flags = os.O_WRONLY | os.O_CREAT | os.O_TRUNC | getattr(os, "O_NONBLOCK", 0)
        with os.fdopen(os.open(file, flags, 0o666), "w", encoding="ascii") as stream:
            stream.write(text)
    except OSError as error:
        problem = f"the certificate cannot be written: {error.strerror}"
        raise LocatedError(str(file), problem, "a file in a folder that exists") from error


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="icws-sandbox",
        description="A server that speaks ICWS, for trying clients on.",
        epilog=FORMATS,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    _serving(parser.add_argument_group("serving").add_argument)
    _age(parser.add_argument_group("the age of the server").add_argument)
    _contents(parser.add_argument_group("users, events and faults").add_argument)
    _behaviour(parser.add_argument_group("behaviour").add_argument)
    return parser


def _serving(add: Callable[..., object]) -> None:
    add(
        "--host",
        type=text_argument,
        default="127.0.0.1",
        help="address to listen on (default: %(default)s)",
    )
    add(
        "--port", type=_port_number, help=f"0: a free port (default: {PORT}; {TLS_PORT} with --tls)"
    )
    add("--tls", action="store_true", help="serve HTTPS, with a self-signed certificate")
    add(
        "--certificate",
        type=path_argument,
        metavar="FILE",
        help="write the certificate of --tls to this file, for clients to trust it",
    )
    add(
        "--no-cors",
        dest="cors",
        action="store_false",
        help="let no programs of other origins in browsers in",
    )
    add("--quiet", action="store_true", help="log no requests")


def _age(add: Callable[..., object]) -> None:
    add(
        "--feature",
        dest="features",
        type=_feature,
        action="append",
        default=[],
        metavar="NAME=N",
        help="pretend this version of a feature, 0 for none; may be repeated (a version above "
        "those that the spec knows is announced, and acts like the newest)",
    )
    add(
        "--release",
        type=text_argument,
        metavar="NAME",
        help="pretend a server release, such as '2016 R3': each feature has the lowest version "
        "that the release is known to have; those of which nothing is known stay at their newest "
        "version, and are listed; --feature overrides both (a wrong name lists the known ones)",
    )


def _contents(add: Callable[..., object]) -> None:
    add(
        "--users",
        type=path_argument,
        metavar="FILE",
        help="TOML or JSON file of users who can log in; below",
    )
    add(
        "--scenario",
        type=path_argument,
        metavar="FILE",
        help="TOML or JSON file of events and faults; below",
    )
    add("--list-actions", action=ListActions, help="list the actions of scenarios, and exit")
    add(
        "--seed",
        type=int,
        default=secrets.randbits(32),
        metavar="N",
        help="seed of ids, tokens and samples (default: a random one)",
    )


def _behaviour(add: Callable[..., object]) -> None:
    add(
        "--idle",
        type=_seconds_or_never,
        default=IDLE,
        metavar="SECONDS",
        help="seconds after which an idle session ends; 0: never (default: %(default)s)",
    )
    add(
        "--delay",
        dest="delays",
        type=_delay,
        action="append",
        default=[],
        metavar="NAME=SECONDS",
        help="seconds until something happens by itself; may be repeated; below",
    )
    add(
        "--alternate-host",
        dest="alternate_hosts",
        type=text_argument,
        action="append",
        default=[],
        metavar="HOST",
        help="another server to tell clients about; may be repeated",
    )
    add("--not-accepting", action="store_true", help="answer log-ins with 503")
    add(
        "--lenient",
        action="store_true",
        help="take text for booleans and numbers, and null for optional properties, in bodies",
    )


def _port_number(text: str) -> int:
    if not (text.isascii() and text.isdecimal() and len(text) < 6 and int(text) < 65536):
        raise argparse.ArgumentTypeError(f"{text!r} is no port (expected 0 to 65535)")
    return int(text)


def _seconds(text: str) -> float:
    try:
        seconds = float(text)
    except ValueError:
        seconds = math.nan
    if not (math.isfinite(seconds) and seconds >= 0):
        raise argparse.ArgumentTypeError(f"{text!r} is no time in seconds (expected 0 or more)")
    return seconds


def _seconds_or_never(text: str) -> float | None:
    return _seconds(text) or None


def _delay(text: str) -> tuple[str, float]:
    name, equals, seconds = text.partition("=")
    if not name or not equals:
        raise argparse.ArgumentTypeError(f"{text!r} is no delay (expected NAME=SECONDS)")
    return name, _seconds(seconds)


def _feature(text: str) -> tuple[str, int]:
    name, equals, version = text.partition("=")
    if not name or not equals or not (version.isascii() and version.isdecimal()):
        raise argparse.ArgumentTypeError(
            f"{text!r} is not a feature version (expected NAME=N, such as interactions=8)"
        )
    return name, int(version)


def _set_up_log(*, quiet: bool) -> None:
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(logging.Formatter("%(asctime)s %(message)s", "%H:%M:%S"))
    logger.addHandler(handler)
    logger.setLevel(logging.WARNING if quiet else logging.INFO)
    logger.propagate = False
    # aiohttp logs a traceback for a request that is not HTTP.
    logging.getLogger("aiohttp.server").setLevel(logging.CRITICAL)


def _fail(*lines: str) -> int:
    for line in lines:
        print(f"icws-sandbox: {printable(line, _LONGEST_LINE)}", file=sys.stderr)
    return 1
