"""Representations: rows of properties, at any depth, and the types that they show."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace

from bs4 import Tag
from bs4.element import NavigableString

from generator.model.api import Representation
from generator.model.source import Feature, Source
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
from generator.read.html.comment import read_comment
from generator.read.html.document import Document, child_nodes, child_tags, classes
from generator.read.html.feature_table import is_feature_table, read_feature_table
from generator.read.phrases import IDENTIFIER, TYPE_PHRASE, TypePhrase, type_phrase
from generator.spec import property_types

_COLUMNS = {"Property", "Value", "Comments"}
_EXPANDERS = {"Expand All Collapse All", "Expand AllCollapse All"}


@dataclass(slots=True)
class Body:
    """The rows of one level, sorted by kind."""

    properties: list[Property] = field(default_factory=list)
    members: list[Member] = field(default_factory=list)
    options: list[Option] = field(default_factory=list)
    key: Property | None = None
    value: Property | None = None
    options_note: str = ""


@dataclass(slots=True)
class _Pending:
    """A clone target that waits for its source."""

    clone_id: str
    name: str
    source: Source
    documentation: str
    place: Callable[[TypeRef], None]


class RepresentationReader:
    """The representations of one page; clone ids are resolved across the page."""

    def __init__(self, doc: Document) -> None:
        self.doc = doc
        self._sources: dict[str, TypeRef] = {}
        self._pending: list[_Pending] = []

    def read(self, section: Tag) -> Representation:
        """Read one `section.data-contract-representation`.

        Raises:
            PageError: a part of it does not have the known form.
        """
        head = section.find("div", class_="type-name")
        if not isinstance(head, Tag):
            problem = "the representation has no name"
            raise PageError(self.doc.source(section), problem, "div.type-name")
        phrase, description, source = self._heading(head)
        representation = Representation(phrase.type, source)
        nodes: list[Tag] = []
        for child in child_tags(section):
            own = classes(child)
            if "representation-type" in own:
                continue
            if "headers" in own:
                for cell in child_tags(child):
                    self.doc.furniture(cell, _COLUMNS)
            elif _is_row(child) or "complex-type-contents" in own:
                nodes.append(child)
            else:
                for tag in filter(is_feature_table, [child, *child.find_all("div")]):
                    feature = representation.feature or read_feature_table(self.doc, tag)
                    representation.feature = feature
        body = self.rows(nodes)
        name = phrase.leaf or getattr(phrase.type, "name", "")
        leaf = _define(name, body, source, description) if nodes or name else phrase.type
        representation.type = _with_leaf(phrase.type, leaf)
        _describe(leaf, description, representation.feature)
        return representation

    def _heading(self, head: Tag) -> tuple[TypePhrase, str, Source]:
        doc = self.doc
        documentation = head.find("div", class_="type-documentation")
        expander = head.find("div", class_="expand-collapse")
        name = ""
        for node in head.children:
            if isinstance(node, NavigableString):
                name += doc.read(node)
        source = Source(doc.page, doc.source(head).line)
        if isinstance(expander, Tag):
            doc.furniture(expander, _EXPANDERS)
        text = doc.read(documentation) if isinstance(documentation, Tag) else ""
        if IDENTIFIER.fullmatch(name) and property_types.named(name) is None:
            return TypePhrase(Named(name), "complex", name), text, source
        return self._phrase(name, source), text, source

    @staticmethod
    def _phrase(text: str, source: Source) -> TypePhrase:
        phrase = type_phrase(text)
        if phrase is None:
            raise PageError(source, f"the type {text[:80]!r} is unknown", TYPE_PHRASE)
        return phrase

    def rows(self, nodes: list[Tag]) -> Body:
        """Read the rows of one level, each with the contents that follow it."""
        body = Body()
        index = 0
        while index < len(nodes):
            row, contents = nodes[index], None
            index += 1
            if not _is_row(row):
                problem = "the contents have no row"
                raise PageError(self.doc.source(row), problem, "a row before them")
            if index < len(nodes) and "complex-type-contents" in classes(nodes[index]):
                contents = nodes[index]
                index += 1
            self._row(row, contents, body)
        return body

    def _row(self, row: Tag, contents: Tag | None, body: Body) -> None:
        doc = self.doc
        columns = child_tags(row, "div")
        source = doc.source(row)
        if len(columns) != 3:
            problem = f"the row has {len(columns)} columns"
            raise PageError(source, problem, "3: name, value, comments")
        name_tag = columns[0].find(class_="property-content")
        name = doc.read(name_tag if isinstance(name_tag, Tag) else columns[0])
        value = doc.read(columns[1])
        note = read_comment(doc, child_nodes(columns[2]))
        if not name and not value and note.multiple_options:
            body.options_note = note.text
            return
        phrase = self._phrase(value, source)
        if name == "[option]":
            option = Option(phrase.type, source, note.text, note.feature)
            self._fill(phrase, contents, source, note, lambda t: setattr(option, "type", t))
            body.options.append(option)
        elif isinstance(phrase.type, Constant) and isinstance(phrase.type.value, int):
            refuse_second("member", name, [member.name for member in body.members], source)
            body.members.append(Member(name, phrase.type.value, source, note.text, note.feature))
        else:
            self._property(name, phrase, contents, source, note, body)

    def _property(
        self,
        name: str,
        phrase: TypePhrase,
        contents: Tag | None,
        source: Source,
        note: Comment,
        body: Body,
    ) -> None:
        if not name:
            raise PageError(source, "the property has no name", "a name in the first column")
        prop = Property(name, phrase.type, source)
        self._fill(phrase, contents, source, note, lambda t: setattr(prop, "type", t))
        comments.apply_comment(prop, note)
        if inverted := comments.inverted_range(prop):
            problem = f"the range of {name!r} is {inverted}"
            raise PageError(source, problem, "the lower bound first")
        # Documentation of a type without a definition stays with the property.
        spare = [note.type_documentation, note.item_documentation]
        if contents is not None:
            spare.remove(note.item_documentation or note.type_documentation)
        parts = [prop.description, *spare]
        prop.description = "\n\n".join(dict.fromkeys(part for part in parts if part))
        if name == "[key]":
            body.key = prop
        elif name == "[value]":
            body.value = prop
        else:
            refuse_second("property", name, [row.name for row in body.properties], source)
            body.properties.append(prop)

    def _fill(
        self,
        phrase: TypePhrase,
        contents: Tag | None,
        source: Source,
        note: Comment,
        place: Callable[[TypeRef], None],
    ) -> None:
        """Give the row's type its definition: from the contents, or from the clone source."""
        if contents is None:
            return
        clone_id = str(contents.get("data-clone-id") or "")
        own = classes(contents)
        documentation = note.item_documentation or note.type_documentation

        def put(leaf: TypeRef) -> None:
            place(_with_leaf(phrase.type, leaf))

        if "data-contract-clone-target" in own:
            self._pending.append(_Pending(clone_id, phrase.leaf, source, documentation, put))
            return
        body = self.rows(child_tags(contents))
        leaf = _define(phrase.leaf, body, source, documentation)
        if "data-contract-clone-source" in own:
            refuse_second("clone source", clone_id, self._sources, source)
            self._sources[clone_id] = leaf
        put(leaf)

    def resolve_clones(self) -> None:
        """Give each clone target of the page its source's type. Call once, after all rows."""
        for pending in self._pending:
            leaf = self._sources.get(pending.clone_id)
            if leaf is None:
                raise PageError(
                    pending.source,
                    f"the clone target {pending.clone_id!r} has no source on this page",
                    f"a data-contract-clone-source with data-clone-id {pending.clone_id!r}",
                )
            if isinstance(leaf, Named) and leaf.definition and not leaf.definition.description:
                leaf.definition.description = pending.documentation
            pending.place(_renamed(leaf, pending.name))


def _define(name: str, body: Body, source: Source, documentation: str) -> TypeRef:
    """Make the type that the rows show."""
    kinds = [body.properties, body.members, body.options, [body.value] if body.value else []]
    if sum(map(bool, kinds)) > 1:
        problem = f"{name or 'a body'} has rows of several kinds"
        raise PageError(source, problem, "properties, members, options, or [key] and [value]")
    if body.value is not None:
        return Dictionary(body.value, body.key)
    if not name:
        return Unknown()
    definition: Definition
    if body.options:
        text = "\n\n".join(part for part in (documentation, body.options_note) if part)
        definition = UnionType(name, source, text, options=body.options)
    elif body.members:
        definition = EnumType(name, source, documentation, members=body.members)
    else:
        urn = urn_of(body.properties)
        definition = ObjectType(name, source, urn, documentation, properties=body.properties)
    return Named(name, definition)


def _renamed(leaf: TypeRef, name: str) -> TypeRef:
    if isinstance(leaf, Named) and leaf.definition and name and leaf.name != name:
        return Named(name, replace(leaf.definition, name=name))
    return leaf


def _with_leaf(phrase: TypeRef, leaf: TypeRef) -> TypeRef:
    if isinstance(phrase, ListOf):
        # A list whose item shows [key] and [value] is the vendor's way to print a dictionary.
        if isinstance(leaf, Dictionary) and isinstance(phrase.item, Named | Unknown):
            return leaf
        return ListOf(_with_leaf(phrase.item, leaf), phrase.at_least, phrase.at_most)
    return leaf


def _describe(leaf: TypeRef, description: str, feature: Feature | None) -> None:
    if isinstance(leaf, Named) and leaf.definition:
        leaf.definition.description = description or leaf.definition.description
        leaf.definition.feature = feature or leaf.definition.feature


def _is_row(tag: Tag) -> bool:
    return any(name.startswith("data-contract-level-") for name in classes(tag))
