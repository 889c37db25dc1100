# Copied from sandbox/users.py; edits here are lost.
"""Who can log in: a few users by default, or those of a TOML or JSON file.

[users.ada]
password = "secret"
displayName = "Ada Lovelace"       # the rest may be left out
workgroups = ["Billing"]
workstation = "desk1"
singleSignOnToken = "a-long-text"
"""

from __future__ import annotations

import json
import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any


class UsersError(Exception):
    """A file of users cannot be used: `file:line: what is wrong: what was expected`."""


@dataclass(frozen=True)
class User:
    """One user; `workstation` is the station that they usually sit at."""

    id: str
    password: str = field(repr=False)
    display_name: str
    workgroups: tuple[str, ...] = ()
    workstation: str | None = None
    single_sign_on_token: str | None = field(default=None, repr=False)


Users = Mapping[str, User]

DEFAULT: Users = {
    user.id: user
    for user in (
        User("ada", "secret", "Ada Lovelace", ("Billing", "Sales"), workstation="desk1"),
        User("grace", "secret", "Grace Hopper", ("Billing",), workstation="desk2"),
        User("alan", "secret", "Alan Turing", ("Sales",), workstation="desk3"),
    )
}

_TEXTS = ("password", "displayName", "workstation", "singleSignOnToken")
_LISTS = ("workgroups",)


def load(file: Path) -> Users:
    """Read the users of a file.

    Raises:
        UsersError: it cannot be read, or is not what it should be.
    """
    try:
        text = file.read_text(encoding="utf-8")
        data = json.loads(text) if file.suffix == ".json" else tomllib.loads(text)
    except OSError as error:
        raise UsersError(f"{file}:1: cannot be read: {error.strerror}") from error
    except ValueError as error:
        line = re.search(r"line (\d+)", str(error))
        expected = "JSON" if file.suffix == ".json" else "TOML"
        where = f"{file}:{line[1] if line else 1}"
        raise UsersError(f"{where}: {error}: {expected} was expected") from error
    users = data.get("users") if isinstance(data, dict) else None
    if not isinstance(users, dict) or not users:
        raise UsersError(f"{file}:1: there are no users: a table users.NAME each was expected")
    return {name: _user(file, text, name, entry) for name, entry in users.items()}


def _user(file: Path, text: str, name: str, entry: Any) -> User:
    def wrong(what: str, expected: str) -> UsersError:
        return UsersError(f"{file}:{_line(text, name)}: user {name}: {what}: {expected}")

    if not isinstance(entry, dict):
        raise wrong("is no table", "a table with a password was expected")
    unknown = sorted(set(entry) - {*_TEXTS, *_LISTS})
    if unknown:
        known = ", ".join((*_TEXTS, *_LISTS))
        raise wrong(f"{unknown[0]} is not known", f"one of {known} was expected")
    if "password" not in entry:
        raise wrong("has no password", "a text was expected")
    for key in set(_TEXTS) & set(entry):
        if not isinstance(entry[key], str):
            raise wrong(f"{key} is no text", "a text was expected")
    for key in set(_LISTS) & set(entry):
        value = entry[key]
        if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
            raise wrong(f"{key} is no list of texts", "a list of texts was expected")
    return User(
        id=name,
        password=entry["password"],
        display_name=entry.get("displayName", name),
        workgroups=tuple(entry.get("workgroups", ())),
        workstation=entry.get("workstation"),
        single_sign_on_token=entry.get("singleSignOnToken"),
    )


def _line(text: str, name: str) -> int:
    """Return the line that names a user first; the parsers do not tell."""
    for number, line in enumerate(text.splitlines(), 1):
        if name in re.split(r"[^\w-]+", line):
            return number
    return 1
