"""Rows of a representation in a text capture, and the places where names were lost.

A capture drops collapsed rows: the row of a nested object, list, dictionary, enumeration or
option is gone and only what stood below it is left. From the first such gap on, the owner of a
row can no longer be known; such rows are kept as *unplaced*. A nested object of plain
properties whose names do not repeat leaves no sign at all and cannot be told from its holder.
"""

from __future__ import annotations

from typing import Literal

from generator.model.source import Source
from generator.model.types import (
    Constant,
    LostName,
    Member,
    Named,
    ObjectType,
    Property,
    urn_of,
)
from generator.model.walk import with_innermost
from generator.read import comments
from generator.read.phrases import TypePhrase
from generator.read.text.capture import ASSOCIATED, PARAMETER_COLUMNS, Capture


class RowReader:
    """The rows of one representation, read into an object type."""

    def __init__(self, capture: Capture, definition: ObjectType) -> None:
        self.capture = capture
        self.definition = definition
        self._broken = False
        self._group: set[str] = set()
        self._enumeration: LostName | None = None
        self._options_open = False
        # Types without a row of their own, of which a row below them gives the name.
        self.types: list[ObjectType] = []

    def read(self) -> None:
        """Read rows up to the end of the representation."""
        while not self._ends():
            source = self.capture.source()
            if phrase := self.capture.row_at():
                self._row(phrase)
            elif self.capture.take_all(comments.MULTIPLE_OPTIONS):
                self.capture.take_all(comments.OPTIONS_SENTENCE)
                self._lose("property", "multiple options", source)
                self._options_open = True
            else:
                self.capture.skip()
        self.definition.urn = urn_of(self.definition.properties)

    def _ends(self) -> bool:
        capture = self.capture
        return (
            capture.part is not None
            or capture.text() in {ASSOCIATED, "Response"}
            or capture.stands(("Parameters", *PARAMETER_COLUMNS))
        )

    def _row_ends(self) -> bool:
        text = self.capture.text()
        return self._ends() or text == comments.MULTIPLE_OPTIONS or bool(self.capture.row_at())

    def _row(self, phrase: TypePhrase) -> None:
        prop = Property(self.capture.text(), phrase.type, self.capture.source())
        self.capture.take_all(prop.name, self.capture.text(1))
        self._check_gap(prop)
        comment = self.capture.take_comment(self._row_ends)
        comments.apply_comment(prop, comment)
        if self._enumeration is not None and isinstance(phrase.type, Constant):
            value = int(phrase.type.value)
            member = Member(prop.name, value, prop.source, prop.description, prop.feature)
            self._enumeration.members.append(member)
            return
        self._group.add(prop.name)
        if comments.RECURSIVE in comment.labels and phrase.leaf:
            self._recursive(prop, phrase.leaf)
            return
        if self._broken:
            self.definition.unplaced.append(prop)
            return
        self.definition.properties.append(prop)
        # Contents of a row follow with nothing to say where they end.
        self._broken = phrase.contents != "none"

    def _recursive(self, row: Property, name: str) -> None:
        """Take a row whose type is the type that holds it.

        Is that another type than the representation, then the rows above are its rows: the row
        of the representation that has this type stood, collapsed, above them.
        """
        own = self.definition
        if self._broken:
            own.unplaced.append(row)
            return
        if name == own.name:
            row.type = with_innermost(row.type, Named(name, own))
            own.properties.append(row)
            return
        inner = ObjectType(name, row.source, captured=True, is_cut=own.is_cut)
        row.type = with_innermost(row.type, Named(name, inner))
        inner.properties, own.properties = [*own.properties, row], []
        inner.source = inner.properties[0].source
        inner.urn = urn_of(inner.properties)
        self.types.append(inner)
        self._lose("property", f"nested object {name}", inner.source)

    def _check_gap(self, row: Property) -> None:
        """Note the loss above a row that cannot follow the one before it."""
        name, constant = row.name, row.type.value if isinstance(row.type, Constant) else None
        if self._options_open and name != "[option]":
            self._lose("option", "type of an option", row.source)
        self._options_open = False
        if isinstance(constant, int):
            last = self._enumeration
            if last is None or any(m.name == name or m.value == constant for m in last.members):
                # A second member of that name or value belongs to another enumeration.
                last = self._enumeration = self._lose("property", "enumeration with", row.source)
            last.kind += f" {name}={constant}"
            return
        self._enumeration = None
        if name == "[key]":
            self._lose("property", "dictionary", row.source)
        elif name in self._group or (name == "__type" and self._nested(str(constant))):
            urn = f" {constant}" if name == "__type" else ""
            self._lose("property", f"nested object{urn}", row.source)

    def _nested(self, urn: str) -> bool:
        """Tell whether a `__type` is not that of the representation: it begins another object."""
        name = self.definition.name
        own = not name or urn.rpartition(":")[2].lower() == name.lower()
        return bool(self._group) or (not self._broken and not own)

    def _lose(self, what: Literal["property", "option"], kind: str, source: Source) -> LostName:
        lost = LostName(what, kind, source)
        self.definition.unplaced.append(lost)
        self._broken = True
        self._group.clear()
        return lost
