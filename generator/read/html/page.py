"""Whole HTML reference pages: the resource and its methods."""

from __future__ import annotations

from bs4 import Tag

from generator.model.api import Operation, PageModel, Resource
from generator.model.source import Source
from generator.read.errors import PageError, add_once
from generator.read.html.comment import read_comment
from generator.read.html.document import Document, Node, child_nodes
from generator.read.html.representation import RepresentationReader
from generator.read.html.responses import ResponseReader
from generator.read.html.tables import read_parameters
from generator.read.phrases import METHODS, PATH

# Classes of the surroundings of a page: navigation, menus, footers.
FRAME = frozenset({"navbar", "api-nav-container", "api-nav-back"})
_LONGEST_PATH = 500


def read_html_page(page: str, text: str) -> PageModel:
    """Read an HTML reference page; `page` is its name in sources and errors.

    A piece of a page with nothing but representations gives these, without a resource. Raises
    PageError if it is no reference page, or a part of it does not have the known form.
    """
    doc = Document(page, text)
    doc.frame(FRAME)
    return _PageReader(doc).read()


class _PageReader:
    """The parts of one page, from the outermost on."""

    def __init__(self, doc: Document) -> None:
        self.doc = doc
        self.representations = RepresentationReader(doc)

    def read(self) -> PageModel:
        model = PageModel(self.doc.page)
        if self.doc.soup.find("header") is None:
            # A piece of a page that does not say whose representations they are.
            sections = self.doc.soup.find_all("section", class_="data-contract-representation")
            model.bodies = [self.representations.read(section) for section in sections]
        if not model.bodies:
            model.resources = [self._resource()]
        self.representations.resolve_clones()
        model.unread = self.doc.unread()
        return model

    def _resource(self) -> Resource:
        header = self.doc.soup.find("header", class_="resource-header")
        if header is None:
            problem = "the page has no resource path"
            raise PageError(Source(self.doc.page, 1), problem, "header.resource-header")
        resource = Resource(self._path(header), self.doc.source(header))
        body = header.find_next_sibling("section")
        prose: list[Node] = []
        for node in child_nodes(body) if body else []:
            if isinstance(node, Tag) and node.name == "header":
                operation = self._method(node, node.find_next_sibling(True), resource.path)
                add_once("method", operation, resource.operations, "method")
            elif not (isinstance(node, Tag) and node.name == "section"):
                prose.append(node)
        comment = read_comment(self.doc, prose)
        resource.description, resource.feature = comment.text, comment.feature
        if not resource.operations:
            expected = "a section with header#get, header#put, …"
            raise PageError(resource.source, "the resource has no methods", expected)
        return resource

    def _path(self, header: Tag) -> str:
        path = self.doc.peek(header)
        if not PATH.fullmatch(path) or len(path) > _LONGEST_PATH:
            raise self.doc.error(header, f"{path[:80]!r} is no resource path", "/icws/…")
        return self.doc.read(header)

    def _method(self, header: Tag, section: Tag | None, path: str) -> Operation:
        heading, shown = header.find("h3") or header, header.find("h4")
        method = self.doc.peek(heading)
        if method not in METHODS:
            problem = f"the method {method[:40]!r} is unknown"
            raise self.doc.error(header, problem, ", ".join(METHODS))
        if section is None or section.name != "section":
            raise self.doc.error(header, f"{method} has no contents", "a section after its header")
        self.doc.furniture(heading, {method})
        if shown and not self.doc.furniture(shown, {path}):
            problem = f"the method path is {self.doc.peek(shown)[:80]!r}"
            raise self.doc.error(shown, problem, path)
        operation = Operation(method, path, self.doc.source(header))
        self._method_body(operation, section)
        return operation

    def _method_body(self, operation: Operation, section: Tag) -> None:
        parts: dict[str, list[Node]] = {"": [], "Request": [], "Response": []}
        part = ""
        for node in child_nodes(section):
            title = self.doc.peek(node) if isinstance(node, Tag) and node.name == "header" else ""
            if title in {"Request", "Response"}:
                self.doc.read(node)
                part = title
            else:
                parts[part].append(node)
        comment = read_comment(self.doc, parts[""])
        operation.description, operation.feature = comment.text, comment.feature
        for node in parts["Request"]:
            if isinstance(node, Tag):
                self._request(operation, node)
        responses = ResponseReader(self.doc, self.representations)
        operation.responses = responses.read(parts["Response"])
        if not operation.responses:
            problem = f"{operation.method} has no response"
            raise PageError(operation.source, problem, "a status such as 200 - OK")

    def _request(self, operation: Operation, node: Tag) -> None:
        for heading in node.find_all("h5"):
            self.doc.furniture(heading, {"Parameters", "Representations"})
        for table in node.find_all("section", class_="parameter-table"):
            operation.parameters += read_parameters(self.doc, table)
        bodies = node.find_all("section", class_="data-contract-representation")
        operation.requests += [self.representations.read(body) for body in bodies]
