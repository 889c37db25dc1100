"""YAML of plain data: the same bytes everywhere, and nothing in it but data.

PyYAML's emitter, which is pure Python for this layout, takes most of the time of a run. So the
usual lines are written here, exactly as it writes them, and it is asked for the rest.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Any

from generator.write.scalars import AMBIGUOUS, is_plain

# Where a text of one line begins or ends like this, or has this in it, it needs quotes; where it
# begins with a letter or a slash and has none of it, it needs none.
_QUOTED = re.compile(r"[#,\[\]{}&*!|>'\"%@`]|.*(?:: | #|:$)")
_UNQUOTED = re.compile(r"[A-Za-z/](?:.*[^ ])?")
# PyYAML counts the tag in, which is not written.
_LONGEST_KEY = 128 - len("!!str")
_STEP = "  "
_EMPTY: dict[type[Any], str] = {dict: "{}", list: "[]", tuple: "[]"}


class Lines(str):
    """Lines of `yaml_lines`, which stand in a document in the place of a filled object."""


def yaml_lines(data: dict[str, Any], level: int) -> str:
    """Return the lines of a filled object that stands so many levels below the top."""
    lines: list[str] = []
    _write(data, _STEP * level, _STEP * level, lines)
    return "\n".join(lines)


def is_usual_key(key: Any) -> bool:
    """Tell whether a key stands before a colon on a line of its own, so that `Lines` can follow."""
    return _key(key) is not None


def to_yaml(document: Any) -> str:
    """Render plain dicts, lists and scalars; texts of several lines as blocks.

    Text that YAML would read as something else is quoted, so a page cannot smuggle in a tag, an
    anchor or a number.
    """
    if not _is_filled(document):
        return _dumped(document)
    lines: list[str] = []
    _write(document, "", "", lines)
    lines.append("")
    return "\n".join(lines)


def _write(data: Any, first: str, indent: str, lines: list[str]) -> None:
    """Append the lines of a filled object or list.

    Args:
        data: the object or list.
        first: what stands before its first entry: the indent, or a dash that it follows.
        indent: what stands before the others.
        lines: where the lines go.
    """
    below = indent + _STEP
    if isinstance(data, dict):
        for key, value in data.items():
            name = _key(key)
            if name is None:
                lines += _by_pyyaml({key: value}, first, indent)
            elif _is_filled(value):
                lines.append(f"{first}{name}:")
                _write(value, below, below, lines)
            elif type(value) is Lines:
                lines += [f"{first}{name}:", value]
            else:
                lines.append(f"{first}{name}: {_scalar(value, below)}")
            first = indent
    else:
        for value in data:
            if _is_filled(value):
                _write(value, f"{first}- ", below, lines)
            else:
                lines.append(f"{first}- {_scalar(value, below)}")
            first = indent


def _is_filled(value: Any) -> bool:
    return type(value) in (dict, list, tuple) and bool(value)


@lru_cache(maxsize=20_000)
def _key(key: Any) -> str | None:
    """Return a key as it stands before a colon; None where it cannot stand there."""
    if type(key) is not str or not 0 < len(key) < _LONGEST_KEY or not key.isprintable():
        return None
    return _text(key)


def _scalar(value: Any, indent: str) -> str:
    """Return a value that is no filled object or list; its further lines are indented."""
    if type(value) is str:
        text = _text(value)
    elif value is None or type(value) is bool:
        text = {None: "null", True: "true", False: "false"}[value]
    elif type(value) is int:
        text = str(value)
    else:
        text = _EMPTY[type(value)] if type(value) in _EMPTY and not value else _alone(value)
    return text if "\n" not in text else _indented(text, indent)


@lru_cache(maxsize=20_000)
def _text(value: str) -> str:
    """Return a text in its style; its further lines are not indented."""
    if "\n" in value and value[-1] != "\n" and is_plain(value):
        return f"|-\n{value}"
    if not value.isprintable() or value == "":
        return _alone(value)
    if AMBIGUOUS.fullmatch(value) or _QUOTED.match(value):
        return "'" + value.replace("'", "''") + "'"
    return value if _UNQUOTED.fullmatch(value) else _alone(value)


def _alone(value: Any) -> str:
    """Return a scalar, or an empty object or list, as PyYAML writes it."""
    # Not as the last part of a document, which can end with a mark.
    text = _dumped({"k": value, "z": None})
    return "\n".join(
        line.removeprefix(_STEP)
        for line in text.removeprefix("k: ").removesuffix("\nz: null\n").split("\n")
    )


def _indented(text: str, indent: str) -> str:
    """Return a text whose further lines are indented, save for the empty ones."""
    first, *others = text.split("\n")
    return "\n".join([first, *(indent + line if line else line for line in others)])


def _by_pyyaml(data: Any, first: str, indent: str) -> list[str]:
    text = _dumped(data).removesuffix("\n").removesuffix("\n...")
    return [first + _indented(text, indent)]


def _dumped(data: Any) -> str:
    # Here, as it takes a while to import and few texts are unusual.
    from generator.write.pyyaml import dumped

    return dumped(data)
