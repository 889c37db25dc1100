# Copied from runtime/environment.py; edits here are lost.
"""Settings that the environment has where a program gives none: the server, user and password."""

from __future__ import annotations

import os
from typing import Any, TypeVar

from msgspec import UNSET, Struct, UnsetType

__all__ = ["base_url_or_environment", "log_in_settings"]

_URL = "ICWS_URL"
_VARIABLES = {"user_id": "ICWS_USER", "password": "ICWS_PASSWORD"}

S = TypeVar("S", bound=Struct)


def base_url_or_environment(base_url: Any) -> str:
    """Return the base URL, or that of the environment; raise ValueError if there is neither."""
    if isinstance(base_url, str):
        return base_url
    if base_url is not None:
        kind = type(base_url).__name__
        raise TypeError(f"base_url is a {kind} (expected http(s)://host[:port][/path])")
    url = os.environ.get(_URL)
    if not url:
        raise ValueError(f"there is no base URL (expected base_url, or {_URL} in the environment)")
    return url


def log_in_settings(
    cls: type[S],
    settings: Any,
    *,
    user_id: str | UnsetType,
    password: str | UnsetType,
    application_name: str | UnsetType,
    application: str,
) -> Any:
    """Return the settings of a log-in: those that were passed, or those of a user and a password.

    Args:
        cls: the class of the settings with a password.
        settings: an object with settings, instead of the others.
        user_id: the user; that of the environment without it.
        password: the password; that of the environment without it.
        application_name: the name of the program, for administrators of the server.
        application: the name without that argument.

    Raises:
        TypeError: there are settings and other arguments, or there is no user or no password.
    """
    stated = {"user_id": user_id, "password": password, "application_name": application_name}
    stated = {name: value for name, value in stated.items() if value is not UNSET}
    if settings is not UNSET:
        if stated:
            names = ", ".join(stated)
            raise TypeError(f"log_in has settings and also {names} (expected one or the other)")
        return settings
    for name, variable in _VARIABLES.items():
        if name not in stated:
            value = os.environ.get(variable)
            if not value:
                raise TypeError(
                    f"log_in has no {name} (expected the argument, or {variable} in the "
                    f"environment, or an object with settings)"
                )
            stated[name] = value
    return cls(**{"application_name": application, **stated})
