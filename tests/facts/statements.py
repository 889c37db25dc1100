"""A fact about the API as one line: an item and what is said of it.

Both sides of the comparison come down to such statements, so that comparing is comparing two
dictionaries, and no part of either can be passed over by a comparison that was not written.
"""

from __future__ import annotations

from pathlib import Path

Statements = dict[str, str]
_STATED = "stated"
# What a version is of, and what that is a part of.
_OWNERS = {"property": "type", "option": "type", "member": "enumeration"}


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
        if all(subject in one and subject in other for subject in _subjects(item)):
            result[item] += " in one document only"
    return result


def _subjects(item: str) -> list[str]:
    """Return the type or enumeration that an item is a part of, and the base that it names."""
    kind, name = item.removeprefix("version of ").split(" ")[:2]
    if kind == "option":
        name = item.rpartition(" ")[2]
    _, _, base = item.partition(" derives from ")
    subject = f"{_OWNERS.get(kind, kind)} {name.partition('.')[0]}"
    return [subject, *([f"type {base}"] if base else [])]


def read_statements(file: Path) -> Statements:
    """Read statements as `write_statements` writes them."""
    found: Statements = {}
    subject = ""
    for line in file.read_text("utf-8").splitlines():
        text, _, value = line.partition(": ")
        item = text.strip()
        if text == item:
            subject = item
        else:
            item = f"{subject}{item}" if item.startswith(".") else f"{subject} {item}"
        found[item] = value or _STATED
    return found


def write_statements(file: Path, statements: Statements) -> None:
    """Write statements, one a line, in order.

    What belongs to an operation, type or enumeration stands below it without its name; an item
    that is stated and no more has no value.
    """
    lines: list[str] = []
    subject = ""
    for item, value in sorted(statements.items()):
        rest = item.removeprefix(subject)
        if subject and rest != item and rest[0] in " .":
            item = f"  {rest.strip()}"
        else:
            subject = item
        lines.append(f"{item}\n" if value == _STATED else f"{item}: {value}\n")
    file.write_text("".join(lines), "utf-8")
