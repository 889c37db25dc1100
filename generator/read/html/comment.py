"""Comments columns and other descriptions: prose, labels, lists, feature tables."""

from __future__ import annotations

from collections.abc import Iterable

from generator.model.api import ParameterOption
from generator.model.source import Feature
from generator.read import comments
from generator.read.comments import Comment
from generator.read.html.document import (
    Document,
    Node,
    child_tags,
    find,
    find_all,
)
from generator.read.html.tree import Tag, Text
from generator.read.phrases import FEATURE_ROW, feature_phrase

_INLINE = {"a", "abbr", "b", "br", "code", "em", "i", "kbd", "small", "span", "strong"}
_INLINE |= {"sub", "sup"}
_BLOCKS = {"div", "p", "table", "ul", "ol", "pre"}
_OPTIONS = {"Options:"}
# What is no part of a text: by its tag, by its tag and class, and by how one of these begins.
_PART_TAGS = {"header", "section"}
_STATUS_TAGS, _STATUS_CLASSES = {"h4", "h5", "h6"}, {"success", "error"}
_PART_BEGINNING = "data-contract-"
_FEATURE_HEADINGS = {"Feature", "Version", "Obsolete Version", "Obsolete", ""}


def is_feature_table(tag: Tag) -> bool:
    """Tell whether a tag is a feature table, or the alert box around one."""
    if tag.name == "table":
        table: Tag | None = tag
    else:
        table = next(iter(child_tags(tag, "table")), None) if "alert" in tag.classes else None
    if table is None:
        return False
    headings = any(cell.get_text().strip() == "Feature" for cell in find_all(table, "th"))
    return headings or any(cell.get("data-title") == "Feature" for cell in find_all(table, "td"))


def read_feature_table(doc: Document, tag: Tag) -> Feature:
    """Read the first row of a feature table; a second one is left unread."""
    headings = [doc.peek(cell) for cell in find_all(tag, "th")]
    for cell in find_all(tag, "th"):
        doc.furniture(cell, _FEATURE_HEADINGS)
    row = next((row for row in find_all(tag, "tr") if child_tags(row, "td")), None)
    if row is None:
        raise doc.error(tag, "the feature table has no row", FEATURE_ROW)
    cells = child_tags(row, "td")
    if len(cells) != len(headings):
        # Those that are there would count as those of the columns beside theirs.
        problem = f"the feature row has {len(cells)} columns"
        raise doc.error(row, problem, f"{len(headings)}, as its headings")
    texts = [doc.peek(cell) for cell in cells]
    source = doc.source(cells[min(1, len(cells) - 1)])
    # An empty version is not made up from the column beside it.
    complete = all(texts[:2]) and len(texts) in {2, 3}
    feature = feature_phrase(" ".join(texts), source) if complete else None
    if feature is None:
        problem = f"the feature row {' | '.join(texts)[:80]!r} states no version"
        raise doc.error(row, problem, FEATURE_ROW)
    for cell in cells:
        doc.read(cell)
    return feature


def read_comment(doc: Document, nodes: Iterable[Node]) -> Comment:
    """Read some sibling nodes into one comment."""
    reader = _CommentReader(doc)
    for node in nodes:
        reader.node(node)
    reader.flush()
    return reader.comment


class _CommentReader:
    """A comment in the making; inline text waits until a block ends it."""

    def __init__(self, doc: Document) -> None:
        self.doc = doc
        self.comment = Comment()
        self._inline: list[str] = []
        self._heading: Tag | None = None

    def flush(self) -> None:
        text = " ".join("".join(self._inline).split())
        self._inline.clear()
        if text:
            self.comment.add(text)

    def node(self, node: Node) -> None:
        if isinstance(node, Text):
            self._inline.append(str(node) if self.doc.read(node) else " ")
        elif node.name in _INLINE and not any(tag.name in _BLOCKS for tag in find_all(node)):
            self.doc.read(node)
            self._inline.append("\n" if node.name == "br" else node.get_text())
        else:
            self.flush()
            self._block(node)

    def _block(self, tag: Tag) -> None:
        own = tag.classes
        if is_feature_table(tag):
            self._feature(tag)
        elif own & {"label-bucket", "badge-indicator"}:
            for label in (*find_all(tag, "span", "label"), *find_all(tag, "span", "badge")):
                if self.comment.add_badge(self.doc.peek(label)):
                    self.doc.read(label)
        elif "default-value" in own:
            self._default(tag)
        elif "options-heading" in own:
            self._heading = tag
            if "hidden" in own:
                self.doc.furniture(tag, _OPTIONS)
        elif tag.name in {"ul", "ol"}:
            self._list(child_tags(tag, "li"))
        elif tag.name == "table":
            rows = [list(map(self.doc.read, child_tags(row))) for row in find_all(tag, "tr")]
            self.comment.paragraphs += ["- " + " | ".join(cells) for cells in rows if any(cells)]
        else:
            self._refuse_part(tag)
            for child in tag.contents:
                self.node(child)
            self.flush()

    def _refuse_part(self, tag: Tag) -> None:
        """Refuse a part of the page among words: as words, what it says would be no fact."""
        is_status = tag.name in _STATUS_TAGS and tag.classes & _STATUS_CLASSES
        is_row = any(name.startswith(_PART_BEGINNING) for name in tag.classes)
        if tag.name in _PART_TAGS or is_status or is_row:
            name = " ".join(sorted(tag.classes)) or tag.name
            problem = f"the page has a hole: {name[:40]!r} stands among words"
            raise self.doc.error(tag, problem, "words, or the heading of the part above it")

    def _feature(self, tag: Tag) -> None:
        """Read a feature table: that of the row, or below its documentation that of its type.

        One more says something that one version cannot: it is left unread.
        """
        comment = self.comment
        if comment.describes_type and comment.type_feature is None:
            comment.type_feature = read_feature_table(self.doc, tag)
        elif not comment.describes_type and comment.feature is None:
            comment.feature = read_feature_table(self.doc, tag)

    def _default(self, tag: Tag) -> None:
        if "hidden" in tag.classes:
            self.doc.furniture(tag, {"Default value:"})
            return
        match = comments.DEFAULT.fullmatch(self.doc.peek(tag))
        if match and self.comment.default is None:
            self.doc.read(tag)
            self.comment.default = match[1]

    def _list(self, items: list[Tag]) -> None:
        if any(find(item, of_class="option-value") for item in items):
            self._options(items)
            return
        last = self.comment.paragraphs[-1] if self.comment.paragraphs else ""
        criteria = bool(comments.CRITERIA.search(last))
        for item in items:
            if {"showMore", "showLess"} & item.classes:
                self.doc.furniture(item, comments.MORE_LESS)
                continue
            inner = read_comment(self.doc, item.contents)
            self.comment.feature = self.comment.feature or inner.feature
            text = " ".join(inner.paragraphs)
            if text:
                self.comment.paragraphs.append(f"- {text}")
                if criteria:
                    self.comment.criteria.append(text)

    def _options(self, items: list[Tag]) -> None:
        for item in items:
            if name := find(item, of_class="option-value"):
                # Without an option below it the heading is left unread.
                self.doc.furniture(self._heading, _OPTIONS)
                value, source = self.doc.read(name), self.doc.source(name)
                rest = [node for node in item.contents if node is not name]
                inner = read_comment(self.doc, rest)
                option = ParameterOption(value, source, inner.text, inner.feature)
                self.comment.options.append(option)
