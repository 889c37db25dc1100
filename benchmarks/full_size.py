"""Pages of the vendor's number and size, made from the facts about the whole API.

`python -m benchmarks.full_size FACTS DIR` writes them: FACTS is the folder of contracts.json,
feature_versions.json and messages.json. The sentences are fillers of the usual length. With a
third argument, `constructs`, the samples of each construct of captures are among them.
"""

from __future__ import annotations

import json
import re
import shutil
import sys
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from itertools import islice
from pathlib import Path
from typing import Any

from tests.markup.page import (
    Contents,
    ErrorId,
    Feature,
    Features,
    Message,
    Method,
    Option,
    Page,
    Parameter,
    Representation,
    Response,
    Row,
)
from tests.markup.render import page_file, render_page

Fact = dict[str, Any]

# Bases that occur themselves, so that a page prints them plainly.
_CONCRETE = frozenset({"error", "asyncOperationAcceptedResponse", "chatMember", "message"})
_WORDS = {"Number": "Double", "Number integer": "Int"}
_REASONS = {200: "OK", 201: "Created", 202: "Accepted", 204: "No Content", 302: "Found"}
_READ_ONLY = "This is a read only property and can not be changed."
_NULL_ITEMS = "The items can be null."
# The words that the samples of constructs have: the type is the same.
_OF_SAMPLES = {
    ("error", "errorId"): "Names the error.",
    ("error", "message"): "Says what is wrong.",
}
_SAMPLES = Path(__file__).parents[1] / "tests" / "read" / "samples"
_KINDS = {"template": "Template", "header": "Header", "query": "Query"}


class Facts:
    """The facts about the whole API, with what pages need of them."""

    def __init__(self, folder: Path) -> None:
        contracts, versions, messages = (
            json.loads((folder / f"{name}.json").read_text("utf-8"))
            for name in ("contracts", "feature_versions", "messages")
        )
        self.operations: list[Fact] = contracts["operations"]
        self._types: dict[str, Fact] = contracts["types"]
        self._enums: dict[str, Fact] = contracts["enums"]
        self._derived = defaultdict[str, list[str]](list)
        for urn, fact in self._types.items():
            if fact["base"]:
                self._derived[fact["base"]].append(urn)
        self._reached: dict[str, frozenset[str]] = {}
        self._made: dict[tuple[str, tuple[str, ...]], Contents] = {}
        self._messages = {
            (method, entry["path"]): [
                m["urn"] for m in entry["messages"] if m["urn"] in self._types
            ]
            for entry in messages["subscriptions"]
            for method in entry["methods"][:1]
        }
        self._versions = defaultdict[tuple[Any, ...], list[Feature]](list)
        for row in versions:
            key = (row["path"], row["method"], row["level"], row["item"])
            feature = Feature(row["feature"], row["since"], row.get("obsolete"))
            if feature not in self._versions[key]:
                self._versions[key].append(feature)

    def pages(self) -> Iterator[Page]:
        """Yield a page for each resource, in the order of their paths."""
        by_path = defaultdict[str, list[Fact]](list)
        for operation in self.operations:
            by_path[operation["path"]].append(operation)
        for path in sorted(by_path):
            methods = tuple(map(self._method, by_path[path]))
            yield Page(path, methods, features=self._since(path, None, "resource", None))

    def _since(self, *key: Any) -> Features:
        return tuple(self._versions.get(key, [])[:1])

    def _method(self, operation: Fact) -> Method:
        path, verb = operation["path"], operation["method"]
        body = operation["content"]
        return Method(
            verb,
            text=(f"{_sentence(operation['name'])} This is one of the operations of the area.",),
            features=self._since(path, verb, "operation", None),
            parameters=tuple(self._parameters(operation)),
            representations=(self._representation(body),) if body else (),
            responses=tuple(self._responses(operation)),
        )

    def _parameters(self, operation: Fact) -> Iterator[Parameter]:
        key = (operation["path"], operation["method"], "parameter")
        for place, names in operation["required"].items():
            for name in names:
                text = (f"{_sentence(name)} Every request needs it.",)
                yield Parameter(_KINDS[place], name, text, required=True)  # type: ignore[arg-type]
        for place, facts in operation.get("optional", {}).items():
            for fact in facts:
                yield Parameter(
                    _KINDS[place],  # type: ignore[arg-type]
                    fact["name"],
                    (f"{_sentence(fact['name'])} It can be left out.",),
                    default=_text(fact.get("default")),
                    options=tuple(
                        Option(option, _sentence(option))
                        for option in map(_text, fact.get("options", ()))
                        if option
                    ),
                    features=self._since(*key, fact["name"]),
                )

    def _responses(self, operation: Fact) -> Iterator[Response]:
        path, verb = operation["path"], operation["method"]
        messages = tuple(
            Message(self._representation(urn), (_sentence(urn.rpartition(":")[2]),))
            for urn in self._messages.get((verb, path), ())
        )
        stated = {int(status): body for status, body in operation["responses"].items()}
        if not any(status < 400 for status in stated):
            stated = {204: None} | stated
        for status, body in sorted(stated.items()):
            first, messages = messages, ()
            errors = tuple(
                ErrorId(error["id"], error["type"], _sentence(error["id"].rpartition(".")[2]))
                for error in operation.get("error_ids", ())
                if int(error["status"]) == status
            )
            yield Response(
                status,
                _REASONS.get(status, "Error"),
                (f"The status {status} of the usual kind.",),
                error_ids=errors,
                representation=self._representation(body) if body else None,
                messages=first,
            )

    def _representation(self, urn: str) -> Representation:
        if urn in self._types:
            return Representation(_name(self._types[urn]), self._contents(urn, (urn,)))
        return Representation(urn.rpartition(":")[2], Contents())

    def _contents(self, urn: str, above: tuple[str, ...]) -> Contents:
        """Return the rows of a type, or its options where other types derive from it.

        They are made once for all places that have the same of its types above them.
        """
        reached = self._reachable(urn)
        key = urn, tuple(one for one in above if one in reached)
        if key not in self._made:
            self._made[key] = self._new_contents(urn, above)
        return self._made[key]

    def _reachable(self, urn: str) -> frozenset[str]:
        """Return a type and all that can stand below it."""
        if urn not in self._reached:
            found, waiting = set[str](), [urn]
            while waiting:
                one = waiting.pop()
                if one in found or one not in self._types:
                    continue
                found.add(one)
                waiting += self._descendants(one)
                waiting += (str(prop["type"]) for prop in self._properties(one).values())
            self._reached[urn] = frozenset(found)
        return self._reached[urn]

    def _new_contents(self, urn: str, above: tuple[str, ...]) -> Contents:
        options = self._options(urn)
        if not options:
            return Contents(tuple(self._rows(urn, above)), key=urn)
        rows = (
            Row(
                "[option]",
                f"Complex Type: {_name(self._types[option])}",
                (_sentence(_name(self._types[option])),),
                contents=self._option(option, above),
            )
            for option in options
        )
        return Contents(tuple(rows), key=f"{urn} options", options=True)

    def _options(self, urn: str) -> list[str]:
        """Return the types of which a value can be where a page prints a type."""
        options = [u for u in self._descendants(urn) if self._types[u]["sends_type"]]
        fact = self._types[urn]
        if not options or _name(fact) in _CONCRETE:
            return []
        return [urn, *options] if fact["sends_type"] else options

    def _option(self, urn: str, above: tuple[str, ...]) -> Contents:
        if urn in above[:-1]:
            return Contents(key=urn)
        return Contents(tuple(self._rows(urn, (*above, urn))), key=urn)

    def _descendants(self, urn: str) -> Iterator[str]:
        for derived in self._derived.get(urn, ()):
            yield derived
            yield from self._descendants(derived)

    def _rows(self, urn: str, above: tuple[str, ...]) -> Iterator[Row]:
        fact = self._types[urn]
        if fact["sends_type"]:
            yield Row("__type", f'"{urn}"', ("Names the type.",), required=True)
        for name, prop in self._properties(urn).items():
            yield self._row(urn, name, prop, above)

    def _properties(self, urn: str) -> dict[str, Fact]:
        fact = self._types[urn]
        inherited = self._properties(fact["base"]) if fact["base"] in self._types else {}
        own: dict[str, Fact] = fact["props"]
        return inherited | own

    def _row(self, urn: str, name: str, prop: Fact, above: tuple[str, ...]) -> Row:
        value, contents = self._value(prop, above)
        if prop.get("map"):
            entry = Row("[value]", value, ("A value.",), contents=contents)
            keys = Row("[key]", "String", ("A key.",))
            value, contents = "Dictionary", Contents((keys, entry))
        elif prop.get("list"):
            value = f"List [{'1,*' if prop.get('min_items') else 'Unbounded'}]: {value}"
        least, most = prop.get("minimum"), prop.get("maximum")
        return Row(
            name,
            value,
            tuple(_words(_name(self._types[urn]), name, prop)),
            criteria=(f"Is a value from {least} to {most}.",) if None not in (least, most) else (),
            required=prop["required"],
            nullable=prop["nullable"],
            default=_text(prop.get("default")),
            contents=contents,
        )

    def _value(self, prop: Fact, above: tuple[str, ...]) -> tuple[str, Contents | None]:
        kind = prop["type"]
        if kind in self._enums:
            fact = self._enums[kind]
            members = (
                Row(name, str(value), (_sentence(name),)) for name, value in fact["values"].items()
            )
            return f"Enumeration: {_name(fact)}", Contents(tuple(members), key=kind)
        if kind in self._types:
            fact = self._types[kind]
            options = bool(self._options(kind))
            shown = Contents(key=f"{kind} options" if options else kind, options=options)
            if kind not in above:
                shown = self._contents(kind, (*above, kind))
            if options:
                return f"Multiple Options: {_name(fact)}", shown
            return f"Complex Type: {_name(fact)}", shown
        return str(prop.get("word") or _WORDS.get(kind, kind)), None


def write_constructs(folder: Path) -> int:
    """Write the samples of constructs below a folder; return how many there are."""
    samples = sorted(_SAMPLES.glob("*.txt"))
    (folder / "constructs").mkdir(parents=True, exist_ok=True)
    for sample in samples:
        shutil.copy(sample, folder / "constructs")
    return len(samples)


def write_pages(facts: Path, folder: Path) -> int:
    """Write the pages below a folder; return how many there are."""
    count = 0
    for page in Facts(facts).pages():
        _write(page, folder)
        count += 1
    return count


def change_pages(facts: Path, folder: Path, *, step: int, limit: int | None = None) -> None:
    """Change some of the written pages: each step-th, and of those only as many as the limit.

    The first method of a page gets a parameter and says it in other words.
    """
    pages = islice(Facts(facts).pages(), 0, None, step)
    for page in islice(pages, limit):
        first, *rest = page.methods
        extra = Parameter("Query", "extra", ("Came later.",))
        changed = replace(first, text=("Other words.",), parameters=(*first.parameters, extra))
        _write(replace(page, methods=(changed, *rest)), folder)


def _write(page: Page, folder: Path) -> None:
    target = folder / page_file(page.path)
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(render_page(page), "utf-8")


def _words(holder: str, name: str, prop: Fact) -> Iterator[str]:
    """Yield the paragraphs of a row."""
    filler = f"{_sentence(name)} A property of {holder}."
    yield _OF_SAMPLES.get((holder, name), filler)
    if prop.get("read_only"):
        yield _READ_ONLY
    if prop.get("items_nullable"):
        yield _NULL_ITEMS


def _name(fact: Fact) -> str:
    name: str = fact["name"]
    return name[:1].lower() + name[1:]


def _text(value: Any) -> str | None:
    """Return a value as a page prints it; None for none."""
    if value is None or isinstance(value, str):
        return value
    return json.dumps(value)


@cache
def _sentence(name: str) -> str:
    words = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", " ", name).replace("-", " ").lower()
    return f"The {words} of this place."


if __name__ == "__main__":
    number = write_pages(Path(sys.argv[1]), Path(sys.argv[2]))
    if sys.argv[3:] == ["constructs"]:
        number += write_constructs(Path(sys.argv[2]))
    print(number, "pages")
