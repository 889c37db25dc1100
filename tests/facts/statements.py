"""A fact about the API as one line: an item and what is said of it.

Both sides of the comparison come down to such statements, so that comparing is comparing two
dictionaries, and no part of either can be passed over by a comparison that was not written.
"""

from __future__ import annotations

from pathlib import Path

Statements = dict[str, str]


def property_value(type_name: str, *, required: bool, nullable: bool) -> str:
    """Statements about a property."""
    need = "required" if required else "optional"
    return f"{type_name}, {need}{', can be null' if nullable else ''}"


def merged(one: Statements, other: Statements) -> Statements:
    """Statements of two documents about types; disagreements are values too."""
    result = dict(one)
    for item, value in other.items():
        said = result.setdefault(item, value)
        if said != value:
            result[item] = f"{said} in one document; {value} in the other"
    for item in one.keys() ^ other.keys():
        subject = _subject(item)
        if subject in one and subject in other and " derives from " not in item:
            result[item] += " in one document only"
    return result


def _subject(item: str) -> str:
    """The type or enumeration that an item is a part of."""
    kind, name = item.split(" ")[:2]
    return f"{kind} {name.partition('.')[0]}"


def read_statements(file: Path) -> Statements:
    """Read statements, one a line."""
    lines = file.read_text("utf-8").splitlines()
    return {item: value for item, _, value in (line.partition(": ") for line in lines)}


def write_statements(file: Path, statements: Statements) -> None:
    """Write statements, one a line, in order."""
    lines = [f"{item}: {value}\n" for item, value in sorted(statements.items())]
    file.write_text("".join(lines), "utf-8")
