"""Parsed HTML pages: a line for each piece of text, and a ledger of the text that was read."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from generator.model.api import Unread
from generator.model.source import Source
from generator.read.errors import PageError
from generator.read.html.tree import Tag, Text, parse

# Classes of the surroundings of a page: navigation, menus, footers.
_FRAME = frozenset({"navbar", "api-nav-container", "api-nav-back"})
_UNSEEN = {"script", "style", "head", "template", "noscript"}

Node = Tag | Text


class Document:
    """The tree of a page, with a ledger of the text in it; its surroundings count as read.

    Raises PageError if the markup cannot be parsed whole.
    """

    def __init__(self, page: str, text: str) -> None:
        self.page = page
        text = text.replace("\r\n", "\n").replace("\r", "\n")
        self.top = parse(page, text)
        self._source = text.split("\n")
        self._seen: set[int] = set()
        for tag in find_all(self.top):
            if _FRAME & tag.classes:
                self.read(tag)

    def source(self, node: Node) -> Source:
        """Return the place of a node: for a tag, the line on which its first text stands."""
        strings = node.strings if isinstance(node, Tag) else ()
        place = next((string for string in strings if string.strip()), node)
        return Source(self.page, self.line(place))

    def error(self, node: Node, problem: str, expected: str) -> PageError:
        """Return an error at the place of a node."""
        return PageError(self.source(node), problem, expected)

    def read(self, node: Node | None) -> str:
        """Return all text of a node with white space folded, and mark it as read."""
        if node is None:
            return ""
        strings = list(node.strings) if isinstance(node, Tag) else [node]
        self._seen.update(map(id, strings))
        return _fold("".join(strings))

    def peek(self, tag: Tag) -> str:
        """Return all text of a tag with white space folded; leave the ledger alone."""
        return _fold(tag.get_text())

    def furniture(self, tag: Tag | None, allowed: Iterable[str]) -> bool:
        """Mark a tag as furniture if its whole text is one of the fixed labels."""
        is_furniture = tag is not None and self.peek(tag) in allowed
        if is_furniture:
            self.read(tag)
        return is_furniture

    def line(self, node: Node) -> int:
        """Return the line of a tag or text."""
        return _settled(self._source, node) if isinstance(node, Text) else node.line

    def visible(self) -> list[Text]:
        """Return the visible text that nothing has read, in page order."""
        return [
            text
            for text in self.top.strings
            if id(text) not in self._seen
            and text.strip()
            and not any(parent.name in _UNSEEN for parent in text.parents)
        ]

    def unread(self) -> list[Unread]:
        """Return the visible text that nothing has read, with its places."""
        return [Unread(Source(self.page, self.line(s)), _fold(s)) for s in self.visible()]


def _settled(source: list[str], text: Text) -> int:
    """Return the line of a text; the parser drops some empty text, so it may stand below."""
    first, line = "".join(text.split(maxsplit=1)[:1]), text.line
    return next((n for n in range(line, line + 4) if first in "".join(source[n - 1 : n])), line)


def _fold(text: str) -> str:
    return " ".join(text.split())


def child_tags(tag: Tag, name: str = "") -> list[Tag]:
    """Return the direct child tags, of one name if given."""
    return [
        node for node in tag.contents if isinstance(node, Tag) and (not name or node.name == name)
    ]


def find_all(tag: Tag, name: str = "", of_class: str = "") -> Iterator[Tag]:
    """Yield the tags within a tag, in page order: those of a name and a class, if given."""
    for node in tag.descendants:
        if (
            isinstance(node, Tag)
            and (not name or node.name == name)
            and (not of_class or of_class in node.classes)
        ):
            yield node


def find(tag: Tag, name: str = "", of_class: str = "") -> Tag | None:
    """Return the first of `find_all`."""
    return next(find_all(tag, name, of_class), None)
