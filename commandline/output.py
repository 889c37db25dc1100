"""Output: tables for people, JSON lines for programs, and no text that a terminal would obey."""

from __future__ import annotations

import codecs
import enum
import json
import sys
import time
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from typing import Any, Literal

from msgspec import UNSET

import icws
from icws._runtime.encoding import to_wire
from icws._runtime.gating import stated_properties
from icws._runtime.printing import printable

__all__ = ["Mode", "Printer", "json_line"]

Mode = Literal["auto", "table", "json"]
_LONGEST_CELL = 200
# Columns that are narrower than this cannot be read; a table that needs such is turned.
_NARROW = 16


class Printer:
    """A printer of results to standard output.

    Args:
        mode: "table" for people, "json" for JSON lines; "auto" is a table where standard output
            is a terminal.
    """

    def __init__(self, mode: Mode = "auto") -> None:
        self.is_table: bool = mode == "table" or (mode == "auto" and sys.stdout.isatty())
        """Whether results are printed for people."""

    def result(self, value: Any) -> None:
        """Print what a call returned; nothing but "done" for people where it returns nothing."""
        if value is None:
            if self.is_table:
                print("done")
        elif isinstance(value, bytes):
            self._bytes(value)
        elif self.is_table:
            with _unprintable():
                self._tables(readable(value))
        else:
            for part in value if isinstance(value, list) else [value]:
                print(_wire_line(part))

    def items(self, values: Iterable[Any]) -> None:
        """Print the items of a list, as JSON each as soon as it is there."""
        if self.is_table:
            fetched = list(values)
            with _unprintable():
                self._tables([readable(value) for value in fetched])
            return
        for value in values:
            print(_wire_line(value), flush=True)

    def rows(self, rows: Iterable[Mapping[str, Any]]) -> None:
        """Print rows that the command has made itself; all have the same columns."""
        if self.is_table:
            self._grid(list(rows))
            return
        for row in rows:
            print(json_line(dict(row)))

    def message(self, message: Any) -> None:
        """Print a message of a watch at once: a line, or one for each item that it tells of."""
        if not self.is_table:
            print(_wire_line(message), flush=True)
            return
        at = time.strftime("%H:%M:%S")
        with _unprintable():
            for event, fields in _events(message):
                pairs = " ".join(f"{printable(k)}={_cell(v)}" for k, v in _flat(fields).items())
                print(f"{at}  {printable(event):<8}  {pairs}".rstrip(), flush=True)

    def _bytes(self, value: bytes) -> None:
        if sys.stdout.isatty():
            raise icws.IcwsError(
                f"the response is {len(value)} bytes of a file (expected output to a file or pipe)"
            )
        sys.stdout.buffer.write(value)

    def _tables(self, value: Any) -> None:
        """Print a value: a list of objects with a column for each property, one object in rows."""
        if isinstance(value, dict):
            lists = [part for part in value.values() if _is_table(part)]
            if len(value) == len(lists) == 1:
                value = lists[0]
        if _is_table(value):
            self._grid([_flat(row) for row in value])
        elif isinstance(value, dict):
            self._grid([{"property": k, "value": v} for k, v in _flat(value).items()])
        elif isinstance(value, list):
            self._grid([{"value": part} for part in value])
        else:
            print(_cell(value))

    def _grid(self, rows: list[Mapping[str, Any]]) -> None:
        """Print rows as a table; below each other where the terminal has no room for columns."""
        from rich.console import Console
        from rich.table import Table
        from rich.text import Text

        def table(names: Iterable[str], lines: Iterable[Iterable[Any]]) -> Table:
            made = Table(box=None, pad_edge=False, header_style="bold")
            for name in names:
                made.add_column(Text(printable(name)), overflow="fold")
            for line in lines:
                made.add_row(*(Text(_cell(part)) for part in line))
            return made

        # Without a terminal nothing limits the width of a line.
        width = None if sys.stdout.isatty() else 10_000
        console = Console(file=sys.stdout, width=width, markup=False, emoji=False, highlight=False)
        names = list(dict.fromkeys(name for row in rows for name in row))
        if not names:
            return
        whole = table(names, ([row.get(name, "") for name in names] for row in rows))
        needed = sum(_width(name, rows) for name in names)
        if needed <= console.width or console.width // len(names) >= _NARROW:
            console.print(whole)
            return
        for at, row in enumerate(rows):
            if at:
                console.print()
            console.print(table(("property", "value"), row.items()))


def _width(name: str, rows: Iterable[Mapping[str, Any]]) -> int:
    """Return the width of a column, with what parts it from the next."""
    return max(len(name), *(len(_cell(row.get(name, ""))) for row in rows)) + 2


def _wire_line(value: Any) -> str:
    with _unprintable():
        return json_line(to_wire(value))


@contextmanager
def _unprintable() -> Iterator[None]:
    """Turn the failure of showing a response, such as one nested too deep, into DecodeError."""
    try:
        yield
    except (RecursionError, TypeError, ValueError) as error:
        raise icws.DecodeError(f"the response cannot be printed: {error}") from None


def readable(value: Any) -> Any:
    """Return a value as plain data for people: wire names, and names of enumeration members."""
    if isinstance(value, enum.Enum):
        return value.name
    if isinstance(value, icws.UnknownObject):
        return value.data
    if isinstance(value, icws.Model):
        return {wire: readable(part) for wire, part in stated_properties(value)}
    if isinstance(value, dict):
        return {str(key): readable(part) for key, part in value.items()}
    if isinstance(value, (list, tuple)):
        return [readable(part) for part in value]
    return value


def json_line(value: Any) -> str:
    """Return JSON on one line, in which what a terminal would obey is escaped.

    So is all that is not ASCII where standard output is not UTF-8, as that of a pipe on Windows:
    JSON is UTF-8 for whoever reads it.
    """
    is_utf8 = codecs.lookup(sys.stdout.encoding or "utf-8").name == "utf-8"
    text = json.dumps(value, ensure_ascii=not is_utf8, separators=(",", ":"))
    if text.isprintable():
        return text
    return "".join(c if c.isprintable() else json.dumps(c)[1:-1] for c in text)


def _events(message: Any) -> Iterator[tuple[str, Mapping[str, Any]]]:
    """Yield what a message tells: each item that came, changed or went, or that it has a list of.

    One without items is an event itself.
    """
    describe = getattr(message, "_lists", None)
    if describe is None:
        known = not isinstance(message, icws.UnknownObject)
        name = type(message).__name__.removesuffix("Message") if known else message.type
        fields = _mapping(readable(message))
        tables = [part for part in fields.values() if _is_table(part)]
        for item in tables[0] if len(tables) == 1 else [fields]:
            yield name, item
        return
    lists = describe()
    for event in ("added", "changed", "removed"):
        items = getattr(message, getattr(lists, event) or "_", UNSET)
        if items is UNSET or items is None:
            continue
        if isinstance(items, dict):
            for key, item in items.items():
                yield event, {"key": key, **_mapping(readable(item))}
        else:
            for item in items:
                yield event, _mapping(readable(item))


def _mapping(value: Any) -> Mapping[str, Any]:
    return value if isinstance(value, dict) else {"id": value}


def _flat(fields: Mapping[str, Any]) -> dict[str, Any]:
    """Return fields with those of objects of scalars in their place, such as attributes."""
    flat: dict[str, Any] = {}
    for name, value in fields.items():
        if isinstance(value, dict) and not any(isinstance(v, (dict, list)) for v in value.values()):
            for inner, part in value.items():
                flat[f"{name}.{inner}" if inner in fields or inner in flat else inner] = part
        else:
            flat[name] = value
    return flat


def _is_table(value: Any) -> bool:
    return isinstance(value, list) and bool(value) and all(isinstance(row, dict) for row in value)


def _cell(value: Any) -> str:
    """Return a value as text of one line, without anything that a terminal would obey."""
    if isinstance(value, str):
        return printable(value, _LONGEST_CELL)
    return printable(json_line(value), _LONGEST_CELL)
