"""Parsed HTML pages: a line for each piece of text, and a ledger of the text that was read."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from bs4 import BeautifulSoup, Tag
from bs4.builder._lxml import LXMLTreeBuilder
from bs4.element import AttributeValueList, CData, NavigableString, PreformattedString
from lxml import etree
from lxml import html as lxml_html

from generator.model.api import Unread
from generator.model.source import Source
from generator.read.errors import PageError

# Beyond 256 levels the parser drops what follows without a word.
DEEPEST = 200
# The second parse of a page takes time by the square of the attributes of a tag.
MOST_ATTRIBUTES = 1000

_UNSEEN = {"script", "style", "head", "template", "noscript"}

Node = Tag | NavigableString


class _Builder(LXMLTreeBuilder):
    """A builder of trees without the namespaces and lists of values that no page needs.

    Only `class` holds a list. These two steps took most of the time of a tree.
    """

    soup: BeautifulSoup  # it gives itself before the first tag
    most_attributes = 0

    def start(
        self, tag: str | bytes, attrs: Mapping[Any, Any], nsmap: Mapping[Any, Any] | None = None
    ) -> None:
        """Take in a start tag."""
        own = self.attribute_dict_class()
        own.update(attrs)
        self.most_attributes = max(self.most_attributes, len(own))
        if "class" in own:
            own["class"] = AttributeValueList(own["class"].split())
        self.soup.handle_starttag(str(tag), None, None, own)

    def end(self, tag: str | bytes) -> None:
        """Take in an end tag."""
        self.soup.handle_endtag(str(tag))


class Document:
    """The tree of a page, with a ledger of the text in it.

    Raises PageError if the markup cannot be parsed whole.
    """

    def __init__(self, page: str, text: str) -> None:
        self.page = page
        text = text.replace("\r\n", "\n").replace("\r", "\n")
        builder = _Builder(multi_valued_attributes=None)
        self.soup = BeautifulSoup(text, builder=builder)
        if builder.most_attributes > MOST_ATTRIBUTES:
            raise self._too_many_attributes(text)
        self._lines: dict[int, int] = {}
        self._seen: set[int] = set()
        self._number_lines(text)

    def _too_many_attributes(self, text: str) -> PageError:
        """Return the error of the first tag that has too many attributes."""
        tags = list(all_tags(self.soup))
        at = next(n for n, tag in enumerate(tags) if len(tag.attrs) > MOST_ATTRIBUTES)
        name = tags[at].name
        earlier = sum(tag.name == name for tag in tags[:at])
        # The parser adds tags, such as <body>, that the text does not have.
        starts = [found.start() for found in re.finditer(rf"<{re.escape(name)}[\s/>]", text)]
        line = text.count("\n", 0, starts[earlier]) + 1 if earlier < len(starts) else 1
        problem = "a tag has too many attributes"
        return PageError(Source(self.page, line), problem, f"at most {MOST_ATTRIBUTES}")

    def _number_lines(self, text: str) -> None:
        """Give each node its line.

        BeautifulSoup's lxml builder keeps no lines, so a second pass of the same parser
        supplies them: both trees list the same tags in the same order.
        """
        parser = lxml_html.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True)
        try:
            root = lxml_html.document_fromstring(text.encode("utf-8"), parser=parser)
        except etree.ParserError as error:
            problem = f"the markup cannot be parsed: {error}"
            raise PageError(Source(self.page, 1), problem, "an HTML page") from error
        self._refuse_truncation(root)
        elements: Iterator[etree._Element] = iter(root.iter(etree.Element))
        source = text.split("\n")
        line = 1
        for node in self.soup.descendants:
            if isinstance(node, Tag):
                element = next(elements, None)
                if element is None or element.tag != node.name:
                    expected = f"<{element.tag}>" if element is not None else "the end"
                    problem = f"the markup has <{node.name}> out of place"
                    raise PageError(Source(self.page, line), problem, expected)
                line = max(line, _line(element))
                self._lines[id(node)] = line
            elif isinstance(node, NavigableString):
                lead = len(node) - len(node.lstrip())
                self._lines[id(node)] = _settled(source, line + node[:lead].count("\n"), node)
                line += node.count("\n")

    def _refuse_truncation(self, root: etree._Element) -> None:
        depth = 0
        for event, element in etree.iterwalk(root, events=("start", "end")):
            depth += 1 if event == "start" else -1
            if depth >= DEEPEST:
                source = Source(self.page, _line(element))
                expected = f"fewer than {DEEPEST} levels"
                raise PageError(source, "the tags are nested too deep", expected)

    def source(self, node: Node) -> Source:
        """Return the place of a node: for a tag, the line on which its first text stands."""
        strings = node.strings if isinstance(node, Tag) else ()
        place = next((string for string in strings if string.strip()), node)
        return Source(self.page, self._lines[id(place)])

    def error(self, node: Node, problem: str, expected: str) -> PageError:
        """Return an error at the place of a node."""
        return PageError(self.source(node), problem, expected)

    def read(self, node: Node | None) -> str:
        """Return all text of a node with white space folded, and mark it as read."""
        if node is None or (isinstance(node, PreformattedString) and not isinstance(node, CData)):
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

    def frame(self, names: frozenset[str]) -> None:
        """Mark the contents of all tags that have one of some classes as read."""
        for tag in all_tags(self.soup):
            if names & classes(tag):
                self.read(tag)

    def line(self, string: NavigableString) -> int:
        """Return the line of a text."""
        return self._lines[id(string)]

    def visible(self) -> list[NavigableString]:
        """Return the visible text that nothing has read, in page order."""
        return [
            string
            for string in self.soup.descendants
            if (type(string) is NavigableString or isinstance(string, CData))
            and id(string) not in self._seen
            and string.strip()
            and not any(parent.name in _UNSEEN for parent in string.parents)
        ]

    def unread(self) -> list[Unread]:
        """Return the visible text that nothing has read, with its places."""
        return [Unread(Source(self.page, self.line(s)), _fold(s)) for s in self.visible()]


def _settled(source: list[str], line: int, text: str) -> int:
    """Return the line of a text; the parser drops some empty text, so it may stand below."""
    first = "".join(text.split()[:1])
    return next((n for n in range(line, line + 4) if first in "".join(source[n - 1 : n])), line)


def _line(element: etree._Element) -> int:
    line: object = element.sourceline
    return line if isinstance(line, int) else 1


def _fold(text: str) -> str:
    return " ".join(text.split())


def classes(tag: Tag) -> set[str]:
    """Return the classes of a tag."""
    value = tag.get("class")
    return set(value) if isinstance(value, list) else set()


def all_tags(tag: Tag) -> Iterator[Tag]:
    """Yield the tags within a tag, at any depth and in page order."""
    return (node for node in tag.descendants if isinstance(node, Tag))


def child_tags(tag: Tag, name: str = "") -> list[Tag]:
    """Return the direct child tags, of one name if given."""
    return [
        node for node in tag.contents if isinstance(node, Tag) and (not name or node.name == name)
    ]


def find_all(tag: Tag, name: str = "", of_class: str = "") -> Iterator[Tag]:
    """Yield the tags within a tag that have a name and a class, where these are given.

    BeautifulSoup's own search makes objects for each question, which costs more than the answer.
    """
    for node in tag.descendants:
        if (
            isinstance(node, Tag)
            and (not name or node.name == name)
            and (not of_class or of_class in classes(node))
        ):
            yield node


def find(tag: Tag, name: str = "", of_class: str = "") -> Tag | None:
    """Return the first of `find_all`."""
    return next(find_all(tag, name, of_class), None)


def child_nodes(tag: Tag) -> list[Node]:
    """Return the direct child tags and texts."""
    return [node for node in tag.contents if isinstance(node, Node)]
