"""Pairs after the families of oasdiff's rules: what is said here and there, and why."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from generator.diff import ComparedSpec
from generator.spec.parsing import parse

FOLDER = Path(__file__).with_name("oasdiff")
LEVELS = {"B": "breaking", "W": "warning", "A": "addition", "D": "docs"}
# What oasdiff's levels are here; INFO is what breaks nobody, as is what no rule speaks of.
_THERE = {"E": "B", "W": "W", "I": "", "-": ""}
_DIRECTIONS = ("request", "response")

Node = dict[str, Any]


@dataclass(frozen=True)
class FamilyPair:
    """A pair of schemas, operations or documents.

    Attributes:
        family: the family of rules.
        oasdiff: oasdiff's rules.
        at: what the two are: schema, property, operation or document.
        old: the old one.
        new: the new one.
        forward: the rules here with their letters, one for each direction of a schema.
        backward: those of the mirror.
        there: oasdiff's letters, forwards and backwards.
        why: the reason of a difference.
        text: forwards and backwards, the rules of a parameter, if they are others: it is a text.
    """

    family: str
    oasdiff: str
    at: str
    old: Any
    new: Any
    forward: dict[str, str]
    backward: dict[str, str]
    there: tuple[str, str]
    why: str
    text: tuple[dict[str, str], dict[str, str]] | None = None

    @property
    def of_schemas(self) -> bool:
        """Whether there is a level for each direction."""
        return self.at in ("schema", "property")

    @property
    def agrees(self) -> bool:
        """Whether it is as breaking here as there, in both directions of time."""
        ways = zip((self.forward, self.backward), self.there, strict=True)
        return all(
            _weight(rules, at) == _THERE[letter]
            for rules, letters in ways
            for at, letter in enumerate(letters)
        )

    def specs(self) -> tuple[ComparedSpec, ComparedSpec]:
        """Return both documents."""
        old, new = (_document(self.at, part) for part in (self.old, self.new))
        return ComparedSpec.of(old), ComparedSpec.of(new)


def family_pairs() -> Iterator[FamilyPair]:
    """Yield all pairs, in the order of the files."""
    for name in ("schemas", "documents"):
        path = FOLDER / f"{name}.yaml"
        text = "families:\n" + path.read_text("utf-8")
        for family in parse(text.encode(), path.name).data["families"]:
            for pair in family["pairs"]:
                forward, backward = pair["there"].split("|")
                yield FamilyPair(
                    family["family"],
                    pair["oasdiff"],
                    pair.get("at", family.get("at", "schema")),
                    pair["old"],
                    pair["new"],
                    pair["is"],
                    pair["was"],
                    (forward, backward),
                    pair.get("why", ""),
                    (pair["text"]["is"], pair["text"]["was"]) if "text" in pair else None,
                )


def _weight(rules: dict[str, str], at: int) -> str:
    """Return the weightiest letter of a direction, if it is one that can fail a build."""
    letters = {letters[at] for letters in rules.values()}
    return next((letter for letter in "BW" if letter in letters), "")


def _document(at: str, part: Any) -> Node:
    if at == "document":
        return {"openapi": "3.1.0", "paths": {}, **part}
    if at == "operation":
        return {"openapi": "3.1.0", "paths": {"/a": {"post": part}}}
    holder = {"type": "object", "properties": {"p": part}}
    operations = {"request property": _request(holder), "response property": _response(holder)}
    if at == "schema":
        parameter = {"parameters": [{"name": "p", "in": "query", "schema": part}]}
        operations["request parameter"] = parameter
        operations["request body"] = _request(part)
        operations["response body"] = _response(part)
    paths = {f"/{name.replace(' ', '-')}": {"post": one} for name, one in operations.items()}
    return {"openapi": "3.1.0", "paths": paths}


def _request(schema: Any) -> Node:
    return {"requestBody": {"content": {"application/json": {"schema": schema}}}}


def _response(schema: Any) -> Node:
    return {"responses": {"200": {"content": {"application/json": {"schema": schema}}}}}
