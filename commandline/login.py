"""`icws login` and `icws logout`: sessions that are kept for later calls."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress

import click

import icws

from .connecting import log_in, new_client
from .output import Printer
from .sessions import SessionFile, let_go
from .settings import Settings, keep_password

__all__ = ["commands"]


def commands() -> Mapping[str, click.Command]:
    """Return the commands by name."""
    return {"login": _login, "logout": _logout}


@click.command("login")
@click.option(
    "--keep", is_flag=True, help="Keep the password in the keyring, to log in again with it."
)
@click.pass_obj
def _login(settings: Settings, keep: bool) -> None:
    """Log in, and keep the session for later calls.

    A password that is not known is asked for. Only the session is kept, in a file that nobody else
    can read, unless --keep puts the password into the keyring of the system.
    """
    url, user = settings.url, settings.user
    password = settings.password()
    client = new_client(settings)
    try:
        log_in(client, settings, password)
        SessionFile(url, user).save(client)
        base = client.session.state.base
    finally:
        let_go(client)
    if keep:
        keep_password(url, user, password)
    Printer(settings.output).rows([{"user": user, "url": base}])


@click.command("logout")
@click.pass_obj
def _logout(settings: Settings) -> None:
    """End the session that is kept, if there is one."""
    file = SessionFile(settings.url, settings.user)
    client = new_client(settings)
    try:
        if file.resume(client):
            file.remove()
            # A session that has ended is what was asked for.
            with suppress(icws.UnauthorizedError, icws.NotFoundError, icws.GoneError):
                client.log_out()
    finally:
        let_go(client)
