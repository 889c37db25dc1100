"""Representations: rows of properties, at any depth, and the types that they show."""

from __future__ import annotations

from msgspec import Struct, field
from msgspec.structs import replace

from generator.model.api import Representation
from generator.model.source import Source
from generator.model.types import (
    Constant,
    Definition,
    Dictionary,
    EnumType,
    ListOf,
    Member,
    Named,
    ObjectType,
    Option,
    Property,
    TypeRef,
    UnionType,
    Unknown,
    urn_of,
)
from generator.read import comments
from generator.read.comments import Comment
from generator.read.errors import PageError, refuse_second
from generator.read.html.comment import is_feature_table, read_comment, read_feature_table
from generator.read.html.document import Document, child_tags, find, find_all
from generator.read.html.tree import Tag, Text
from generator.read.phrases import IDENTIFIER, TYPE_PHRASE, TypePhrase, type_phrase
from generator.spec import property_types

_COLUMNS = {"Property", "Value", "Comments"}
_EXPANDERS = {"Expand All Collapse All", "Expand AllCollapse All"}
_CONTENTS = "complex-type-contents"
_LEVEL = "data-contract-level-"
_COLLAPSIBLE = "collapsible"
_KEY, _VALUE = "[key]", "[value]"
_UNNAMED = TypePhrase(Unknown(), "complex")


class _Body(Struct):
    """The rows of one level by kind and name; of a dictionary, `[key]` and `[value]`."""

    properties: dict[str, Property] = field(default_factory=dict)
    members: dict[str, Member] = field(default_factory=dict)
    dictionary: dict[str, Property] = field(default_factory=dict)
    options: list[Option] = field(default_factory=list)
    has_options: bool = False
    options_note: str = ""


class _Pending(Struct):
    """A clone target: a row whose type waits for the source of the clone."""

    clone_id: str
    row: Property | Option
    phrase: TypePhrase
    documentation: str


class RepresentationReader:
    """The representations of one page; clone ids are resolved across the page."""

    def __init__(self, doc: Document) -> None:
        self.doc = doc
        self._sources: dict[str, TypeRef] = {}
        self._pending: list[_Pending] = []
        self._level = 0
        # Rows that name the type which holds them, until it is known.
        self._open: list[tuple[Property, TypePhrase]] = []

    def read(self, section: Tag) -> Representation:
        """Read one `section.data-contract-representation`."""
        head = find(section, "div", "type-name")
        phrase, note = self._heading(head) if head else (_UNNAMED, Comment())
        description = note.text
        source = self.doc.source(head or section)
        representation = Representation(phrase.type, source, note.feature)
        nodes: list[Tag] = []
        for child in child_tags(section):
            own = child.classes
            if "representation-type" in own:
                continue
            if "headers" in own:
                for cell in child_tags(child):
                    self.doc.furniture(cell, _COLUMNS)
            elif _is_row(child) or _CONTENTS in own:
                nodes.append(child)
            else:
                for tag in filter(is_feature_table, [child, *find_all(child, "div")]):
                    feature = representation.feature or read_feature_table(self.doc, tag)
                    representation.feature = feature
        body = self._rows(nodes)
        if not nodes and not phrase.leaf:
            return representation  # a plain type, or a list of one, has no rows
        name = phrase.leaf or getattr(phrase.type, "name", "")
        if not name and (urn := urn_of([*body.properties.values()])):
            name = urn.rpartition(":")[2]
        known = name if name or phrase is _UNNAMED else None
        leaf = self._closed(_define(known, body, representation.source, description))
        self._open.clear()
        representation.type = _with_leaf(phrase.type, leaf)
        if isinstance(leaf, Named) and leaf.definition:
            leaf.definition.description = description or leaf.definition.description
            leaf.definition.feature = representation.feature
        return representation

    def _heading(self, head: Tag) -> tuple[TypePhrase, Comment]:
        """Read the name of a representation, and the documentation of its type."""
        strings = [node for node in head.contents if isinstance(node, Text)]
        name = "".join(map(self.doc.read, strings))
        self.doc.furniture(find(head, "div", "expand-collapse"), _EXPANDERS)
        words = find(head, "div", "type-documentation")
        documentation = read_comment(self.doc, words.contents if words else ())
        if not name:
            return _UNNAMED, documentation
        if IDENTIFIER.fullmatch(name) and property_types.named(name) is None:
            return TypePhrase(Named(name), "complex", name), documentation
        return self._phrase(name, self.doc.source(head)), documentation

    @staticmethod
    def _phrase(text: str, source: Source) -> TypePhrase:
        phrase = type_phrase(text)
        if phrase is None:
            raise PageError(source, f"the type {text[:80]!r} is unknown", TYPE_PHRASE)
        return phrase

    def _rows(self, nodes: list[Tag]) -> _Body:
        """Read the rows of one level, each with the contents that follow it."""
        body = _Body()
        rest = nodes[::-1]
        while rest:
            row = rest.pop()
            if not _is_row(row):
                raise self.doc.error(row, "the contents have no row", "a row before them")
            has_contents = rest and _CONTENTS in rest[-1].classes
            self._check_place(row, opens=bool(has_contents))
            self._row(row, rest.pop() if has_contents else None, body)
        return body

    def _check_place(self, row: Tag, *, opens: bool) -> None:
        """Refuse a row that says of itself that it stands elsewhere, or has other contents.

        Between such rows others are missing, and the contents can be those of another row.
        """
        level = f"{_LEVEL}{self._level}"
        if level not in row.classes:
            stated = min(name for name in row.classes if name.startswith(_LEVEL))
            raise self.doc.error(row, f"the row is of {stated[:40]!r}", f"{level} in this place")
        is_collapsible = _COLLAPSIBLE in row.classes
        if opens and not is_collapsible:
            problem = "the page has a hole: contents follow a row that has none"
            raise self.doc.error(row, problem, "a collapsible row before them")
        if is_collapsible and not opens and comments.RECURSIVE not in self.doc.peek(row):
            problem = "the page has a hole: a collapsible row has no contents"
            raise self.doc.error(row, problem, "its contents behind it")

    def _row(self, row: Tag, contents: Tag | None, body: _Body) -> None:
        doc = self.doc
        columns = child_tags(row, "div")
        if len(columns) != 3:
            problem = f"the row has {len(columns)} columns"
            raise doc.error(row, problem, "3: name, value, comments")
        source = doc.source(row)
        name = doc.read(find(columns[0], of_class="property-content") or columns[0])
        value = doc.read(columns[1])
        note = read_comment(doc, columns[2].contents)
        if not name and not value and note.multiple_options:
            body.has_options, body.options_note = True, note.text
            return
        phrase = self._phrase(value, source)
        number = phrase.type.value if isinstance(phrase.type, Constant) else None
        if not name:
            what = "member" if isinstance(number, int) else "property"
            raise PageError(source, f"the {what} has no name", "a name in the first column")
        if name == "[option]":
            option = Option(phrase.type, source, feature=note.feature)
            self._fill(option, phrase, contents, note)
            option.description = note.text
            body.options.append(option)
        elif isinstance(number, int):
            refuse_second("member", name, body.members, source)
            body.members[name] = Member(name, number, source, note.text, note.feature)
        else:
            prop = Property(name, phrase.type, source)
            self._fill(prop, phrase, contents, note)
            comments.apply_comment(prop, note)
            if comments.RECURSIVE in note.labels and contents is None:
                self._open.append((prop, phrase))
            elif phrase.contents == "dictionary" and contents is None:
                raise PageError(source, f"{name} has no values", "a [value]")
            is_part = name in (_KEY, _VALUE)
            rows = body.dictionary if is_part else body.properties
            refuse_second("row" if is_part else "property", name, rows, source)
            rows[name] = prop

    def _fill(
        self, row: Property | Option, phrase: TypePhrase, contents: Tag | None, note: Comment
    ) -> None:
        """Give a row's type its definition: from the contents, or from the clone source."""
        if contents is None:
            return
        clone_id = str(contents.get("data-clone-id") or "")
        own = contents.classes
        documentation = note.take_documentation()
        if "data-contract-clone-target" in own:
            self._pending.append(_Pending(clone_id, row, phrase, documentation))
            return
        self._level += 1
        body = self._rows(child_tags(contents))
        self._level -= 1
        body.has_options = body.has_options or phrase.contents == "options"
        if phrase.contents == "enumeration" and body == _Body():
            # Without a member it is an enumeration all the same.
            leaf: TypeRef = Named(phrase.leaf, EnumType(phrase.leaf, row.source, documentation))
        else:
            leaf = self._closed(_define(phrase.leaf or None, body, row.source, documentation))
        if note.type_feature and isinstance(leaf, Named) and leaf.definition:
            leaf.definition.feature = note.type_feature
        if "data-contract-clone-source" in own:
            refuse_second("clone source", clone_id, self._sources, row.source)
            self._sources[clone_id] = leaf
        row.type = _with_leaf(phrase.type, leaf)

    def _closed(self, leaf: TypeRef) -> TypeRef:
        """Give a type that is complete to the rows in it that name it; one without a name too."""
        if isinstance(leaf, Named):
            for row, phrase in list(self._open):
                if phrase.leaf in {"", leaf.name}:
                    row.type = _with_leaf(phrase.type, leaf)
                    self._open.remove((row, phrase))
        return leaf

    def resolve_clones(self) -> None:
        """Give each clone target of the page its source's type. Call once, after all rows."""
        for pending in self._pending:
            leaf, name = self._sources.get(pending.clone_id), pending.phrase.leaf
            if leaf is None:
                problem = f"the clone target {pending.clone_id!r} has no source on this page"
                expected = f"a data-contract-clone-source with data-clone-id {pending.clone_id!r}"
                raise PageError(pending.row.source, problem, expected)
            if isinstance(leaf, Named) and leaf.definition:
                definition = leaf.definition
                definition.description = definition.description or pending.documentation
                if name and leaf.name != name:
                    leaf = Named(name, replace(definition, name=name))
            pending.row.type = _with_leaf(pending.phrase.type, leaf)


def _define(name: str | None, body: _Body, source: Source, documentation: str) -> TypeRef:
    """Make the type that the rows show; that of a body can have an empty name, one below none."""
    rows = (body.properties, body.members, body.options, body.dictionary)
    if sum(map(bool, rows)) > 1:
        problem = f"{name or 'a body'} has rows of several kinds"
        raise PageError(source, problem, "properties, members, options, or [key] and [value]")
    if _VALUE in body.dictionary:
        return Dictionary(body.dictionary[_VALUE], body.dictionary.get(_KEY))
    if key := body.dictionary.get(_KEY):
        raise PageError(key.source, f"{name or 'a dictionary'} has no values", "a [value]")
    if body.has_options and not any(rows):
        raise PageError(source, f"{name or 'a body'} has no options", "an [option]")
    if name is None:
        return Unknown()
    definition: Definition
    if body.options:
        text = comments.joined(documentation, body.options_note)
        definition = UnionType(name, source, text, options=body.options)
    elif body.members:
        definition = EnumType(name, source, documentation, members=[*body.members.values()])
    else:
        properties = [*body.properties.values()]
        urn = urn_of(properties)
        definition = ObjectType(name, source, urn, documentation, properties=properties)
    return Named(name, definition)


def _with_leaf(phrase: TypeRef, leaf: TypeRef) -> TypeRef:
    if isinstance(phrase, ListOf):
        # A list whose item shows [key] and [value] is the vendor's way to print a dictionary.
        if isinstance(leaf, Dictionary) and isinstance(phrase.item, Named | Unknown):
            return leaf
        return ListOf(_with_leaf(phrase.item, leaf), phrase.at_least, phrase.at_most)
    return leaf


def _is_row(tag: Tag) -> bool:
    return any(name.startswith(_LEVEL) for name in tag.classes)
