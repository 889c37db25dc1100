# Copied from commandline/names.py; edits here are lost.
"""Names of the client's attributes and arguments in a shell. The pages of operations use them too.

The generator runs this module without the package, so it imports nothing of it.
"""

from __future__ import annotations

__all__ = ["option_name", "option_names", "shell_name"]

_RESERVED = frozenset({"--count", "--dry-run", "--for", "--help", "--json", "--output"})


def shell_name(attribute: str) -> str:
    """Return the name of an attribute in a shell: `user-statuses` for `user_statuses`."""
    return attribute.strip("_").replace("_", "-")


def option_name(argument: str) -> str:
    """Return the option for an argument; `-value` is behind a name that all commands have."""
    option = f"--{shell_name(argument).lower()}"
    return f"{option}-value" if option in _RESERVED else option


def option_names(argument: str, *, is_flag: bool) -> tuple[str, ...]:
    """Return the option for an argument, and for a flag the one that denies it."""
    name = option_name(argument)
    return (name, option_name(f"no_{argument}")) if is_flag else (name,)
