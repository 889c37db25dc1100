"""Settings of a call: server, user and password, from options, environment, file and keyring."""

from __future__ import annotations

import os
import stat
import sys
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, get_args

import click

from generator.errors import LocatedError
from generator.input_file import read_file

from .exits import CommandError, CredentialsError
from .output import Mode
from .unreadable import reason_of

__all__ = ["Settings", "config_file", "keep_password", "read_config"]

_KEYRING_SERVICE = "icws"
_KEYS = ("url", "user", "password", "ca", "timeout", "policy", "output")


@dataclass
class Settings:
    """The settings of a run.

    Attributes:
        stated: the options of the command line, which count before all others.
        config: the contents of the file of settings.
        dry_run: whether to print the request instead of sending it.
    """

    stated: dict[str, Any] = field(default_factory=dict)
    config: dict[str, Any] = field(default_factory=dict)
    dry_run: bool = False

    def get(self, name: str) -> Any:
        """Return a setting: of the command line, else the environment, else the file; or None."""
        if self.stated.get(name) is not None:
            return self.stated[name]
        return os.environ.get(f"ICWS_{name.upper()}") or self.config.get(name)

    @property
    def output(self) -> Mode:
        """The form of the output; raises UsageError for another than those that are known."""
        output: Mode = self.get("output") or "auto"
        if output not in get_args(Mode):
            raise click.UsageError(f"output is {output!r} (expected {', '.join(get_args(Mode))})")
        return output

    @property
    def timeout(self) -> float | None:
        """The seconds to wait for a response, if stated; raises UsageError for what is none."""
        stated = self.get("timeout")
        try:
            return None if stated is None else float(stated)
        except ValueError:
            raise click.UsageError(f"timeout is {stated!r} (expected seconds)") from None

    @property
    def url(self) -> str:
        """The base URL of the server; raises UsageError without one."""
        url = self.get("url")
        if not url:
            raise click.UsageError(
                f"there is no server (expected --url, ICWS_URL, or url in {config_file()})"
            )
        return str(url).rstrip("/")

    @property
    def user(self) -> str:
        """The user; raises CredentialsError without one."""
        user = self.get("user")
        if not user:
            raise CredentialsError(
                f"there is no user (expected --user, ICWS_USER, or user in {config_file()})"
            )
        return str(user)

    def password(self, *, is_login: bool = True) -> str:
        """Return the password: of the environment, the file, the keyring, or whoever types it.

        Raises CredentialsError if there is none, and no terminal to ask at.

        Args:
            is_login: whether it is needed in any case; if not, `icws login` would do before.
        """
        password = self.get("password") or _of_keyring(self.url, self.user)
        if not password and _is_terminal():
            password = click.prompt(f"Password of {self.user}", hide_input=True, err=True)
        if not password:
            places = f"ICWS_PASSWORD, password in {config_file()}, or one in the keyring"
            raise CredentialsError(
                f"there is no password for {self.user}, and no terminal to ask for it "
                f"(expected {places})"
                if is_login
                else f"there is no session, and no password for {self.user} "
                f"(expected icws login, {places})"
            )
        return str(password)


def config_file() -> Path:
    """Return the path of the file of settings, which need not exist."""
    named = os.environ.get("ICWS_CONFIG")
    return Path(named) if named else Path(click.get_app_dir("icws")) / "config.toml"


def read_config(file: Path) -> dict[str, Any]:
    """Return the settings in a TOML file; none if there is no such file.

    Raises CommandError if it cannot be read, has others than the known settings, or has a
    password that other users of the machine can read.
    """
    try:
        mode = file.stat().st_mode
        text = read_file(file).decode("utf-8-sig")  # editors of Windows begin a file with a mark
    except FileNotFoundError:
        return {}
    except (LocatedError, OSError, UnicodeDecodeError) as error:
        raise CommandError(f"{file}: the settings cannot be read: {reason_of(error)}") from error
    import tomllib  # not above: many users have no such file

    try:
        config = tomllib.loads(text)
    except (ValueError, RecursionError) as error:  # also a number or date that is out of range
        raise CommandError(f"{file}: the file is not TOML: {error}") from error
    for name, value in config.items():
        if name not in _KEYS:
            raise CommandError(f"{file}: {name} is no setting (expected {', '.join(_KEYS)})")
        if not isinstance(value, (str, int, float)):
            raise CommandError(f"{file}: {name} is no text (expected a text or a number)")
    if "password" in config and os.name != "nt" and mode & (stat.S_IRWXG | stat.S_IRWXO):
        raise CommandError(f"{file}: others can read the password (expected: chmod 600 {file})")
    return config


def keep_password(url: str, user: str, password: str) -> None:
    """Keep a password in the keyring; raises CommandError if there is none."""
    try:
        import keyring
    except ModuleNotFoundError:
        raise CommandError(
            "keyring is not installed: pip install 'icws-client[cli-keyring]'"
        ) from None
    try:
        keyring.set_password(_KEYRING_SERVICE, f"{user}@{url}", password)
    except keyring.errors.KeyringError as error:
        raise CommandError(f"the keyring does not take the password: {error}") from None


def _is_terminal() -> bool:
    """Tell whether somebody can be asked."""
    return sys.stdin.isatty() and sys.stderr.isatty()


def _of_keyring(url: str, user: str) -> str | None:
    try:
        import keyring
    except ModuleNotFoundError:
        return None
    try:
        return keyring.get_password(_KEYRING_SERVICE, f"{user}@{url}")
    except keyring.errors.KeyringError:
        return None  # such as a locked one, or a machine without any
