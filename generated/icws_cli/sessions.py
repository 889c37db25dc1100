# Copied from commandline/sessions.py; edits here are lost.
"""Stored sessions: one file for each server and user, which nobody else can read."""

from __future__ import annotations

import hashlib
import os
import sys
import time
from collections.abc import Mapping
from pathlib import Path

import msgspec

import icws
from icws_cli._core.errors import LocatedError
from icws_cli._core.input_file import read_file

from .exits import CommandError
from .unreadable import reason_of

__all__ = ["SessionFile", "let_go", "state_folder"]


class _Stored(msgspec.Struct, forbid_unknown_fields=True):
    url: str
    user: str
    session: icws.StoredSession


class SessionFile:
    """The file of the session of one user at one server.

    It holds what identifies the session, as a browser's cookies do, and never the password.

    Args:
        url: the base URL that the user stated.
        user: the user.
        folder: the folder of all such files.
    """

    def __init__(self, url: str, user: str, folder: Path | None = None) -> None:
        self._url, self._user = url, user
        name = hashlib.sha256(f"{url}\0{user}".encode()).hexdigest()[:24]
        self._file = (state_folder() if folder is None else folder) / f"session-{name}.json"

    def resume(self, client: icws.Client) -> bool:
        """Give a client the stored session, if there is one; return whether there is.

        A file that is damaged, or that others could have read or written, is passed over.
        """
        stored = self._read()
        if stored is None:
            return False
        try:
            client.resume(stored.session)
        except ValueError:
            return False
        return True

    def features(self) -> Mapping[str, int] | None:
        """Return the feature versions of the server of the stored session; None without one."""
        stored = self._read()
        return None if stored is None else stored.session.features

    def save(self, client: icws.Client) -> None:
        """Store the session of a client. Raises CommandError if that cannot be done."""
        if not client.logged_in:
            self.remove()
            return
        stored = _Stored(self._url, self._user, client.export_session())
        folder = self._file.parent
        try:
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            # It is made for the user alone, and replaced as a whole: readers see no half of it.
            temporary = self._file.with_suffix(f".{os.getpid()}")
            temporary.unlink(missing_ok=True)
            try:
                descriptor = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
                with os.fdopen(descriptor, "wb") as file:
                    file.write(msgspec.json.encode(stored))
                _replace(temporary, self._file)
            finally:
                temporary.unlink(missing_ok=True)
        except OSError as error:
            reason = reason_of(error)
            raise CommandError(f"{self._file}: the session cannot be kept: {reason}") from error

    def remove(self) -> None:
        """Forget the stored session, if there is one."""
        self._file.unlink(missing_ok=True)

    def _read(self) -> _Stored | None:
        try:
            data = read_file(self._file)
            state = self._file.stat()
            stored = msgspec.json.decode(data, type=_Stored)
        except (LocatedError, OSError, ValueError, RecursionError):
            return None
        if os.name != "nt" and (state.st_mode & 0o077 or state.st_uid != os.getuid()):
            return None
        return stored if (stored.url, stored.user) == (self._url, self._user) else None


def _replace(new: Path, old: Path) -> None:
    """Put a file into the place of another; Windows lets nobody do so while others read that."""
    for wait in (0.01, 0.02, 0.05, 0.1, 0.2):
        try:
            new.replace(old)
            return
        except PermissionError:
            if os.name != "nt":
                raise
            time.sleep(wait)
    new.replace(old)


def let_go(client: icws.Client) -> None:
    """Close the connections of a client, and leave its session open for later calls."""
    if client.logged_in:
        client.detach()
    client.session.sender.close()


def state_folder() -> Path:
    """Return the folder that ICWS_STATE names, else the user's for what programs keep."""
    if stated := os.environ.get("ICWS_STATE"):
        return Path(stated)
    if sys.platform == "darwin":
        base = Path.home() / "Library" / "Application Support"
    else:
        named = os.environ.get("LOCALAPPDATA" if os.name == "nt" else "XDG_STATE_HOME") or ""
        base = Path(named) if Path(named).is_absolute() else Path.home() / ".local" / "state"
    return base / "icws"
