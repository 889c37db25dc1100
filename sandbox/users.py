"""Users who can log in: a few by default, or those of a TOML or JSON file.

[users.ada]
password = "secret"
displayName = "Ada Lovelace"       # the rest is optional
workgroups = ["Billing"]
roles = ["Agent"]
skills = ["English"]
workstation = "desk1"
singleSignOnToken = "a-long-text"
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any

from generator.errors import LocatedError
from generator.input_file import read_file
from generator.spec.json_text import read_json
from generator.spec.schema import are_texts


class UsersError(LocatedError):
    """A file of users is not valid."""


@dataclass(frozen=True)
class User:
    """One user; `workstation` is the user's usual station."""

    id: str
    password: str = field(repr=False)
    display_name: str
    workgroups: tuple[str, ...] = ()
    workstation: str | None = None
    single_sign_on_token: str | None = field(default=None, repr=False)
    roles: tuple[str, ...] = ()
    skills: tuple[str, ...] = ()


Users = Mapping[str, User]
UsersSource = Mapping[str, User | Mapping[str, Any]] | Path | str
"""Users by their names, as objects or as the tables of a file; or the name of a file."""
_Line = Callable[..., int | None]
"""The line of a user, or of a key of the user; None without a file."""


def _default(
    id_: str, name: str, workgroups: tuple[str, ...], station: str, role: str, skill: str
) -> User:
    return User(
        id_, "secret", name, workgroups, workstation=station, roles=(role,), skills=(skill,)
    )


DEFAULT: Users = {
    user.id: user
    for user in (
        _default("ada", "Ada Lovelace", ("Billing", "Sales"), "desk1", "Supervisor", "German"),
        _default("grace", "Grace Hopper", ("Billing",), "desk2", "Agent", "English"),
        _default("alan", "Alan Turing", ("Sales",), "desk3", "Agent", "English"),
    )
}

_LISTS = ("workgroups", "roles", "skills")
_KEYS = ("password", "displayName", "workstation", "singleSignOnToken", *_LISTS)


def read(users: UsersSource) -> Users:
    """Return users: those of a mapping, whose tables are checked, or of the file of this name.

    Raises:
        UsersError: a table or the file is not valid.
    """
    if isinstance(users, (Path, str)):
        return load(Path(users))
    _check_names("users", _no_line, users)
    return {
        name: entry if isinstance(entry, User) else _user("users", _no_line, name, entry)
        for name, entry in users.items()
    }


def load(file: Path) -> Users:
    """Read the users of a file.

    Raises:
        UsersError: the file cannot be read, or is not valid.
    """
    try:
        text = read_file(file).decode("utf-8-sig")
        data = read_json(text) if file.suffix == ".json" else tomllib.loads(text)
    except LocatedError as error:
        raise UsersError(str(file), error.problem, error.expected) from error
    except UnicodeDecodeError as error:
        raise UsersError(str(file), "the file is not text", "UTF-8") from error
    except RecursionError as error:
        problem = "the file is nested too deeply"
        raise UsersError(str(file), problem, "a table of users") from error
    except ValueError as error:
        line = re.search(r"line (\d+)", str(error))
        problem = f"the file is not {'JSON' if file.suffix == '.json' else 'TOML'}: {error}"
        raise UsersError(str(file), problem, line=int(line[1]) if line else 1) from error
    users = data.get("users") if isinstance(data, dict) else None
    if not isinstance(users, dict) or not users:
        raise UsersError(str(file), "the file has no users", "a table users.NAME for each", 1)
    line_of = partial(_line, text)
    _check_names(str(file), line_of, users)
    return {name: _user(str(file), line_of, name, entry) for name, entry in users.items()}


def _check_names(source: str, line_of: _Line, names: Iterable[str]) -> None:
    """Check that each name is one, and another one than those before: case does not count."""
    known: dict[str, str] = {}
    for name in names:
        line = line_of(name)
        if not name.strip():
            raise UsersError(source, "a user has an empty name", "a name", line)
        other = known.setdefault(name.casefold(), name)
        if other != name:
            problem = f"user {name} is user {other} in another case"
            raise UsersError(source, problem, "names that differ in more than case", line)


def _user(source: str, line_of: _Line, name: str, entry: Any) -> User:
    def error(problem: str, expected: str, *keys: str) -> UsersError:
        return UsersError(source, f"user {name} {problem}", expected, line_of(name, *keys))

    if not isinstance(entry, Mapping):
        raise error("is not a table", "a table with a password")
    if unknown := sorted(set(entry) - set(_KEYS)):
        raise error(f"has an unknown key {unknown[0]}", f"one of {', '.join(_KEYS)}", unknown[0])
    if "password" not in entry:
        raise error("has no password", "a text")
    for key, value in entry.items():
        if key not in _LISTS and not isinstance(value, str):
            raise error(f"has a {key} that is not a text", "a text", key)
    lists = {key: entry.get(key, []) for key in _LISTS}
    for key, names in lists.items():
        if not isinstance(names, (list, tuple)) or not are_texts(list(names)):
            raise error(f"has {key} that are not a list of texts", "a list of texts", key)
    return User(
        id=name,
        password=entry["password"],
        display_name=entry.get("displayName", name),
        workgroups=tuple(lists["workgroups"]),
        roles=tuple(lists["roles"]),
        skills=tuple(lists["skills"]),
        workstation=entry.get("workstation"),
        single_sign_on_token=entry.get("singleSignOnToken"),
    )


def _no_line(*names: str) -> None:
    """Return no line: tables of a program have none."""


def _line(text: str, *names: str) -> int:
    """Return the line of a user, or of a key of the user; the parsers do not tell.

    Each name is looked for as a key or in the head of a table, from where the one before is. What
    is not found, such as a name with escapes, is where the one before is.
    """
    at = 0
    for name in names:
        quoted = rf"([\"']){re.escape(name)}\1"
        bare = rf"|(?<![\w\"'-]){re.escape(name)}(?![\w\"'-])" if name else ""
        match = re.compile(rf"(?:{quoted}{bare})\s*[]=.:]").search(text, at)
        at = at if match is None else match.start()
    return text.count("\n", 0, at) + 1
