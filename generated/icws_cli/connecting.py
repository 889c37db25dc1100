# Copied from commandline/connecting.py; edits here are lost.
"""Clients of a run: one with the stored session, renewed if it has ended, or one of its own."""

from __future__ import annotations

import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import FrameType
from typing import Any, TypeVar

import click

import icws
from icws_cli._core.errors import LocatedError
from icws_cli._core.input_file import read_file

from .exits import CommandError, CredentialsError
from .sessions import SessionFile, let_go
from .settings import Settings
from .unreadable import reason_of

__all__ = ["in_session", "log_in", "new_client", "own_session", "without_session"]

T = TypeVar("T")
APPLICATION = "icws command line"


def new_client(settings: Settings, **more: Any) -> icws.Client:
    """Return a client without a session, with the settings of a run.

    Raises UsageError for settings that a client does not take.
    """
    try:
        timeout = settings.timeout
        if timeout is not None:
            more["timeout"] = timeout
        authorities = settings.get("ca")
        if authorities is not None:
            more["ssl_context"] = _trusting(str(authorities))
        policy: Any = settings.get("policy") or "error"
        return icws.Client(settings.url, policy=policy, **more)
    except (TypeError, ValueError) as error:
        raise click.UsageError(str(error)) from error


def log_in(client: icws.Client, settings: Settings, password: str) -> None:
    """Open a session by user and password.

    Raises IcwsError, and CredentialsError without a user, or if the server refuses them.
    """
    taken = getattr(getattr(client, "log_in", None), "__kwdefaults__", None) or {}
    if "password" not in taken:
        raise CommandError("this client has no log-in by user and password")
    user = settings.user
    try:
        client.log_in(user_id=user, password=password, application_name=APPLICATION)
    except (icws.BadRequestError, icws.UnauthorizedError, icws.ForbiddenError) as error:
        # Servers answer a wrong password with 400.
        raise CredentialsError(str(error)) from error


def in_session(
    settings: Settings, call: Callable[[icws.Client], T], show: Callable[[T], None]
) -> None:
    """Show the result of a call in the user's session, which stays open and stored.

    A session that the server has ended is renewed, and the call repeated, once: an
    UnauthorizedError means that the server has not done it. What has been shown in part is not
    shown again: the end of a session between the parts of a list is an error.
    """
    file = SessionFile(settings.url, settings.user)
    client = new_client(settings)
    try:
        resumed = file.resume(client)
        if not resumed:
            log_in(client, settings, settings.password(is_login=False))
            file.save(client)
        state = client.session.state
        try:
            try:
                result = call(client)
            except icws.UnauthorizedError:
                if not resumed:
                    raise
                file.remove()
                log_in(client, settings, settings.password(is_login=False))
                result = call(client)
            show(result)
        finally:
            if client.session.state is not state:
                file.save(client)
    finally:
        let_go(client)


def without_session(
    settings: Settings, call: Callable[[icws.Client], T], show: Callable[[T], None]
) -> None:
    """Show the result of a call that needs no session."""
    client = new_client(settings)
    try:
        show(call(client))
    finally:
        let_go(client)


@contextmanager
def own_session(settings: Settings) -> Iterator[icws.Client]:
    """Yield a client with a session of its own, renewed where it ends, and closed at the end.

    The messages of a session go to one reader. A watch in the stored session would lose those
    that another command reads, and end that one's watches.
    """
    before = signal.signal(signal.SIGTERM, _interrupt)
    try:
        with new_client(settings, relogin=True) as client:
            log_in(client, settings, settings.password())
            yield client
    finally:
        signal.signal(signal.SIGTERM, before)


def _interrupt(number: int, frame: FrameType | None) -> None:
    raise KeyboardInterrupt


def _trusting(file: str) -> Any:
    import ssl

    try:
        read_file(Path(file))  # OpenSSL waits for a pipe, and reads a device without end
        return ssl.create_default_context(cafile=file)
    except (LocatedError, OSError) as error:
        reason = reason_of(error)
        raise ValueError(f"{file}: no certificates can be read from it: {reason}") from error
