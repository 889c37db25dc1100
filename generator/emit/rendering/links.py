"""Links on the index's page of the package, which the maintainer states in one file."""

from __future__ import annotations

import tomllib
from pathlib import Path

from generator.errors import LocatedError

NAME = "links.toml"
# As long as an index takes them.
_LONGEST = 32


def project_links(folder: Path) -> dict[str, str]:
    """Return the links by their labels; none where the file states none.

    Args:
        folder: the folder that has the file.

    Raises:
        LocatedError: the file is no TOML, or states what is no link.
    """
    path = folder / NAME
    try:
        links = tomllib.loads(path.read_text("utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise LocatedError(str(path), f"the file is no TOML: {error}") from error
    for label, address in links.items():
        if len(label) > _LONGEST or not label.isprintable():
            problem = f"the label {label!r} is no word"
            raise LocatedError(str(path), problem, f"at most {_LONGEST} letters")
        if not _is_address(address):
            problem = f"{label} is {address!r}"
            raise LocatedError(str(path), problem, "the address of a page, https://...")
    return links


def _is_address(value: object) -> bool:
    if not isinstance(value, str) or not value.startswith("https://"):
        return False
    host = value.removeprefix("https://").partition("/")[0]
    return host.strip(".") != "" and value.isprintable() and " " not in value
