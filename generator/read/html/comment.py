"""Comments columns and other descriptions: prose, labels, lists, feature tables."""

from __future__ import annotations

from collections.abc import Iterable

from bs4 import Tag
from bs4.element import NavigableString

from generator.model.api import ParameterOption
from generator.read import comments
from generator.read.comments import Comment
from generator.read.html.document import Document, Node, child_nodes, child_tags, classes
from generator.read.html.feature_table import is_feature_table, read_feature_table

_INLINE = {"a", "abbr", "b", "br", "code", "em", "i", "kbd", "small", "span", "strong"} | {
    "sub",
    "sup",
}
_BLOCKS = ["div", "p", "table", "ul", "ol", "pre"]
_LABELS = {comments.REQUIRED, comments.CONDITIONALLY_REQUIRED}
_MORE_LESS = {"Show More", "Show Less"}


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

    def flush(self) -> None:
        text = " ".join("".join(self._inline).split())
        self._inline.clear()
        if text:
            self.comment.add(text)

    def node(self, node: Node) -> None:
        if isinstance(node, NavigableString):
            if self.doc.read(node):
                self._inline.append(str(node))
            else:
                self._inline.append(" ")
        elif node.name in _INLINE and not node.find(_BLOCKS):
            self._inline.append("\n" if node.name == "br" else self._inline_text(node))
        else:
            self.flush()
            self._block(node)

    def _inline_text(self, tag: Tag) -> str:
        self.doc.read(tag)
        return tag.get_text()

    def _block(self, tag: Tag) -> None:
        own = classes(tag)
        if is_feature_table(tag):
            # A second table says something that one version cannot: it is left unread.
            if self.comment.feature is None:
                self.comment.feature = read_feature_table(self.doc, tag)
        elif own & {"label-bucket", "badge-indicator"}:
            self._labels(tag)
        elif "default-value" in own:
            self._default(tag)
        elif "options-heading" in own:
            self.doc.furniture(tag, {"Options:"})
        elif tag.name in {"ul", "ol"}:
            self._list(tag)
        elif tag.name in {"table"}:
            self._table(tag)
        else:
            for child in child_nodes(tag):
                self.node(child)
            self.flush()

    def _labels(self, tag: Tag) -> None:
        for label in tag.find_all("span", class_="label"):
            if self.doc.furniture(label, _LABELS):
                self.comment.labels.add(self.doc.peek(label))

    def _default(self, tag: Tag) -> None:
        if "hidden" in classes(tag):
            self.doc.furniture(tag, {"Default value:"})
            return
        match = comments.DEFAULT.fullmatch(self.doc.peek(tag))
        if match and self.comment.default is None:
            self.doc.read(tag)
            self.comment.default = match[1]

    def _list(self, tag: Tag) -> None:
        items = child_tags(tag, "li")
        if any(item.find(class_="option-value") for item in items):
            self._options(items)
            return
        last = self.comment.paragraphs[-1] if self.comment.paragraphs else ""
        criteria = bool(comments.CRITERIA.search(last))
        for item in items:
            if {"showMore", "showLess"} & classes(item):
                self.doc.furniture(item, _MORE_LESS)
                continue
            inner = read_comment(self.doc, child_nodes(item))
            self.comment.feature = self.comment.feature or inner.feature
            text = " ".join(inner.paragraphs)
            if text:
                self.comment.paragraphs.append(f"- {text}")
                if criteria:
                    self.comment.criteria.append(text)

    def _options(self, items: list[Tag]) -> None:
        for item in items:
            name = item.find(class_="option-value")
            if not isinstance(name, Tag):
                continue
            value = self.doc.read(name)
            source = self.doc.source(name)
            rest = [node for node in child_nodes(item) if node is not name]
            inner = read_comment(self.doc, rest)
            self.comment.options.append(ParameterOption(value, source, inner.text, inner.feature))

    def _table(self, tag: Tag) -> None:
        for row in tag.find_all("tr"):
            cells = [self.doc.read(cell) for cell in child_tags(row)]
            if any(cells):
                self.comment.paragraphs.append("- " + " | ".join(cells))
