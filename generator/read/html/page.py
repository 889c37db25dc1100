"""Whole HTML reference pages: the resource and its methods."""

from __future__ import annotations

from bs4 import Tag

from generator.model.api import Operation, PageModel, Representation, Resource
from generator.model.source import Source
from generator.read.errors import PageError, refuse_second
from generator.read.html.comment import read_comment
from generator.read.html.document import Document, Node, child_nodes
from generator.read.html.parameters import read_parameters
from generator.read.html.representation import RepresentationReader
from generator.read.html.responses import ResponseReader
from generator.read.phrases import METHODS, PATH

# Classes of the surroundings of a page: navigation, menus, footers.
FRAME = frozenset({"navbar", "api-nav-container", "api-nav-back"})
_LONGEST_PATH = 500


def read_html_page(page: str, text: str) -> PageModel:
    """Read an HTML reference page.

    A piece of a page with nothing but representations gives these, without a resource.

    Args:
        page: the page's name in sources and errors.
        text: its markup.

    Raises:
        PageError: it is no reference page, or a part of it does not have the known form.
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
            problem = "the page has no resource path"
            raise PageError(Source(self.doc.page, 1), problem, "header.resource-header")
        resource = Resource(self._path(header), self.doc.source(header))
        body = header.find_next_sibling("section")
        nodes = child_nodes(body) if isinstance(body, Tag) else []
        prose: list[Node] = []
        for index, node in enumerate(nodes):
            if isinstance(node, Tag) and node.name == "header":
                section = next((n for n in nodes[index + 1 :] if isinstance(n, Tag)), None)
                operation = self._method(node, section, resource.path)
                known = [other.method for other in resource.operations]
                refuse_second("method", operation.method, known, operation.source)
                resource.operations.append(operation)
            elif not (isinstance(node, Tag) and node.name == "section"):
                prose.append(node)
        comment = read_comment(self.doc, prose)
        resource.description, resource.feature = comment.text, comment.feature
        if not resource.operations:
            expected = "a section with header#get, header#put, …"
            raise PageError(resource.source, "the resource has no methods", expected)
        return resource

    def _bodies(self) -> list[Representation]:
        """Read the representations of a piece of a page that does not say whose they are."""
        sections = self.doc.soup.find_all("section", class_="data-contract-representation")
        bodies = [self.representations.read(section) for section in sections]
        self.representations.resolve_clones()
        return bodies

    def _path(self, header: Tag) -> str:
        path = self.doc.peek(header)
        if not PATH.fullmatch(path) or len(path) > _LONGEST_PATH:
            problem = f"{path[:80]!r} is no resource path"
            raise PageError(self.doc.source(header), problem, "/icws/…")
        self.doc.read(header)
        return path

    def _method(self, header: Tag, section: Tag | None, path: str) -> Operation:
        heading, shown = header.find("h3"), header.find("h4")
        method = self.doc.peek(heading if isinstance(heading, Tag) else header)
        source = self.doc.source(header)
        if method not in METHODS:
            problem = f"the method {method[:40]!r} is unknown"
            raise PageError(source, problem, ", ".join(METHODS))
        if section is None or section.name != "section":
            raise PageError(source, f"{method} has no contents", "a section after its header")
        self.doc.furniture(heading if isinstance(heading, Tag) else header, {method})
        if isinstance(shown, Tag) and not self.doc.furniture(shown, {path}):
            problem = f"the method path is {self.doc.peek(shown)[:80]!r}"
            raise PageError(self.doc.source(shown), problem, path)
        operation = Operation(method, path, source)
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
