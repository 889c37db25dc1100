"""Trees of HTML pages: tags and texts, each with its line and what holds it.

lxml parses the page. Its elements have no lines for texts and no texts as parts, so they become
these objects, in one walk.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import cast

from lxml import etree

from generator.model.source import Source
from generator.read.errors import PageError

# Beyond 256 levels the parser drops what follows without a word.
DEEPEST = 200
MOST_ATTRIBUTES = 1000
# Tags whose texts are no text of what holds them.
_CONTAINERS = frozenset({"script", "style", "template"})
_UNREAD = (etree._Comment, etree._ProcessingInstruction, etree._Entity)


@lru_cache(maxsize=1000)
def _words(text: str | None) -> frozenset[str]:
    return frozenset(text.split()) if text else frozenset()


class Text(str):
    """A text between two tags or comments.

    Attributes:
        parent: the tag that holds it.
        line: the line of the first character that is no white space.
        container: the name of the script, style or template that it belongs to, else empty.
    """

    __slots__ = ("container", "line", "parent")

    parent: Tag
    line: int
    container: str

    @property
    def parents(self) -> Iterator[Tag]:
        """The tags that hold it, the innermost first."""
        holder: Tag | None = self.parent
        while holder is not None:
            yield holder
            holder = holder.parent


class Tag:
    """A tag with its attributes and contents; the outermost one is the page.

    Attributes:
        name: its name in lower case; `[document]` is the page.
        attrs: its attributes.
        classes: the words of its attribute `class`.
        parent: the tag that holds it; None for the page.
        place: its index in the contents of that.
        line: its line.
        contents: the tags and texts directly in it.
    """

    __slots__ = ("attrs", "classes", "contents", "line", "name", "parent", "place")

    def __init__(
        self, name: str, attrs: Mapping[str, str], parent: Tag | None, line: int = 1
    ) -> None:
        self.name = name
        self.attrs = attrs
        self.classes = _words(attrs.get("class"))
        self.parent = parent
        self.place = len(parent.contents) if parent else 0  # it is the next of them
        self.line = line
        self.contents: list[Tag | Text] = []

    def get(self, name: str) -> str | None:
        """Return the value of an attribute; None if it is not there."""
        return self.attrs.get(name)

    @property
    def descendants(self) -> Iterator[Tag | Text]:
        """All tags and texts in it, in page order."""
        waiting = self.contents[::-1]
        while waiting:
            node = waiting.pop()
            yield node
            if isinstance(node, Tag):
                waiting += node.contents[::-1]

    @property
    def strings(self) -> Iterator[Text]:
        """Its texts; those of a script, style or template only where it is that itself."""
        container = self.name if self.name in _CONTAINERS else ""
        for node in self.descendants:
            if isinstance(node, Text) and node.container == container:
                yield node

    def get_text(self) -> str:
        """Return its texts as one."""
        return "".join(self.strings)

    def next_tag(self, name: str = "") -> Tag | None:
        """Return the next tag beside it, or the next of a name."""
        siblings = self.parent.contents if self.parent else []
        for at in range(self.place + 1, len(siblings)):
            node = siblings[at]
            if isinstance(node, Tag) and (not name or node.name == name):
                return node
        return None


def parse(page: str, text: str) -> Tag:
    """Return the tree of a page, whose lines are ended by line feeds.

    Raises PageError for a page that is empty, or has too many levels or attributes.
    """
    data = text.encode("utf-8")
    _refuse_attributes(page, text, data)
    root: etree._Element | None = etree.fromstring(data, etree.HTMLParser(encoding="utf-8"))
    if root is None:
        problem = "the markup cannot be parsed: Document is empty"
        raise PageError(Source(page, 1), problem, "an HTML page")
    return _Builder(page).document(root)


class _Builder:
    """A tree in the making; it knows the line that it has come to."""

    def __init__(self, page: str) -> None:
        self._page = page
        self._line = 1

    def document(self, root: etree._Element) -> Tag:
        document = Tag("[document]", {}, None)
        document.contents.append(self._tag(root, document, 1, ""))
        return document

    def _tag(self, element: etree._Element, parent: Tag, depth: int, container: str) -> Tag:
        # As little as possible, as a page has thousands of tags.
        line = self._line = max(self._line, cast("int | None", element.sourceline) or 1)
        if depth >= DEEPEST:
            place, expected = Source(self._page, line), f"fewer than {DEEPEST} levels"
            raise PageError(place, "the tags are nested too deep", expected)
        name = str(element.tag)
        attributes = cast("Mapping[str, str]", dict(element.items()))
        tag = Tag(name, attributes, parent, line)
        if name in _CONTAINERS:
            container = name
        if text := element.text:
            self._add(text, tag, container)
        for child in element:
            if isinstance(child, _UNREAD):
                self._line += (child.text or "").count("\n")
            else:
                tag.contents.append(self._tag(child, tag, depth + 1, container))
            if tail := child.tail:
                self._add(tail, tag, container)
        return tag

    def _add(self, content: str, tag: Tag, container: str) -> None:
        text = Text(content)
        text.parent, text.container, text.line = tag, container, self._line
        tag.contents.append(text)
        if "\n" in content:
            text.line += content.count("\n", 0, len(content) - len(content.lstrip()))
            self._line += content.count("\n")


class _Attributes:  # pragma: no mutate block, as the parser counts the arguments of start
    """A target of the parser that looks for a tag with too many attributes."""

    def __init__(self) -> None:
        self._tags: Counter[str] = Counter()
        self.first: tuple[str, int] | None = None  # its name, and how many of that name are before

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        if len(attributes) > MOST_ATTRIBUTES and self.first is None:
            self.first = tag, self._tags[tag]
        self._tags[tag] += 1

    def close(self) -> None:
        pass


def _refuse_attributes(page: str, text: str, data: bytes) -> None:
    """Raise PageError for a tag with too many attributes, before a tree is made.

    A tree takes time by the square of the attributes of a tag.
    """
    target = _Attributes()
    parser = etree.HTMLParser(encoding="utf-8", target=cast("etree.ParserTarget", target))
    etree.fromstring(data, parser)
    if target.first is None:
        return
    name, earlier = target.first
    # The parser adds tags, such as <body>, that the text does not have.
    starts = [match.start() for match in re.finditer(rf"<{re.escape(name)}[\s/>]", text)]
    line = text.count("\n", 0, starts[earlier]) + 1 if earlier < len(starts) else 1
    problem, expected = "a tag has too many attributes", f"at most {MOST_ATTRIBUTES}"
    raise PageError(Source(page, line), problem, expected)
