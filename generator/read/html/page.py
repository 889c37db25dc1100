"""Reads a whole HTML reference page: the resource, its methods."""

from __future__ import annotations

from bs4 import Tag
from bs4.element import NavigableString

from generator.model.api import Operation, PageModel, Representation, Resource
from generator.model.source import Source
from generator.read.errors import PageError
from generator.read.html.comment import read_comment
from generator.read.html.document import Document
from generator.read.html.parameters import read_parameters
from generator.read.html.representation import RepresentationReader
from generator.read.html.responses import ResponseReader
from generator.read.phrases import METHODS, PATH

_FRAME = ".navbar, .api-nav-container, .api-nav-back"
_Node = Tag | NavigableString


def read_html_page(page: str, text: str) -> PageModel:
    """Read an HTML reference page.

    `page` names it in sources and errors. A piece of a page with nothing but representations
    gives these, without a resource. Raises PageError when it is no reference page or
    a part of it does not have the known form.
    """
    doc = Document(page, text)
    doc.frame(_FRAME)
    return _PageReader(doc).read()


class _PageReader:
    def __init__(self, doc: Document) -> None:
        self.doc = doc
        self.representations = RepresentationReader(doc)

    def read(self) -> PageModel:
        if self.doc.soup.find("header") is None:
            bodies = self._bodies()
            if bodies:
                return PageModel(self.doc.page, bodies=bodies, unread=self.doc.unread())
        resource = self._resource()
        self.representations.resolve_clones()
        return PageModel(self.doc.page, [resource], self.doc.unread())

    def _resource(self) -> Resource:
        header = self.doc.soup.find("header", class_="resource-header")
        if not isinstance(header, Tag):
            raise PageError(Source(self.doc.page, 1), "no resource path", "header.resource-header")
        source = self.doc.source(header)
        path = self._path(header)
        body = header.find_next_sibling("section")
        resource = Resource(path, source)
        if not isinstance(body, Tag):
            raise PageError(source, "resource without methods", "a section after its header")
        prose: list[_Node] = []
        children = _nodes(body)
        for index, node in enumerate(children):
            if isinstance(node, Tag) and node.name == "header":
                section = next((n for n in children[index + 1 :] if isinstance(n, Tag)), None)
                operation = self._method(node, section, path)
                if any(known.method == operation.method for known in resource.operations):
                    wrong = f"second {operation.method}"
                    raise PageError(operation.source, wrong, "each method once")
                resource.operations.append(operation)
            elif not (isinstance(node, Tag) and node.name == "section"):
                prose.append(node)
        note = read_comment(self.doc, prose)
        resource.description, resource.feature = note.text, note.feature
        if not resource.operations:
            raise PageError(source, "resource without methods", "header#get, header#put, …")
        return resource

    def _bodies(self) -> list[Representation]:
        """The representations of a piece of a page, which says not whose body they are."""
        sections = self.doc.soup.find_all("section", class_="data-contract-representation")
        bodies = [self.representations.read(section) for section in sections]
        self.representations.resolve_clones()
        return bodies

    def _path(self, header: Tag) -> str:
        path = self.doc.peek(header)
        if not PATH.fullmatch(path) or len(path) > 500:
            wrong = f"{path[:80]!r} is no resource path"
            raise PageError(self.doc.source(header), wrong, "/icws/…")
        self.doc.read(header)
        return path

    def _method(self, header: Tag, section: Tag | None, path: str) -> Operation:
        heading, shown = header.find("h3"), header.find("h4")
        method = self.doc.peek(heading if isinstance(heading, Tag) else header)
        source = self.doc.source(header)
        if method not in METHODS:
            raise PageError(source, f"unknown method {method[:40]!r}", ", ".join(METHODS))
        if section is None or section.name != "section":
            raise PageError(source, f"{method} without contents", "a section after its header")
        self.doc.furniture(heading if isinstance(heading, Tag) else header, {method})
        if isinstance(shown, Tag) and not self.doc.furniture(shown, {path}):
            wrong = f"method path {self.doc.peek(shown)[:80]!r}"
            raise PageError(self.doc.source(shown), wrong, path)
        operation = Operation(method, path, source)
        self._method_body(operation, section)
        return operation

    def _method_body(self, operation: Operation, section: Tag) -> None:
        parts: dict[str, list[_Node]] = {"": [], "Request": [], "Response": []}
        part = ""
        for node in _nodes(section):
            title = self.doc.peek(node) if isinstance(node, Tag) and node.name == "header" else ""
            if title in {"Request", "Response"}:
                self.doc.read(node)
                part = title
            else:
                parts[part].append(node)
        note = read_comment(self.doc, parts[""])
        operation.description, operation.feature = note.text, note.feature
        for node in parts["Request"]:
            if isinstance(node, Tag):
                self._request(operation, node)
        responses = ResponseReader(self.doc, self.representations)
        operation.responses = responses.read(parts["Response"])
        if not operation.responses:
            wrong = f"{operation.method} without a response"
            raise PageError(operation.source, wrong, "a status such as 200 - OK")

    def _request(self, operation: Operation, node: Tag) -> None:
        for heading in node.find_all("h5"):
            self.doc.furniture(heading, {"Parameters", "Representations"})
        for table in node.find_all("section", class_="parameter-table"):
            operation.parameters += read_parameters(self.doc, table)
        found: list[Representation] = []
        for body in node.find_all("section", class_="data-contract-representation"):
            found.append(self.representations.read(body))
            operation.requests = found


def _nodes(tag: Tag) -> list[_Node]:
    return [node for node in tag.children if isinstance(node, Tag | NavigableString)]
