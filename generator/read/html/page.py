"""Whole HTML reference pages: the resource, its methods, their parameters and responses."""

from __future__ import annotations

from generator.model.api import Message, Operation, PageModel, Resource, Response
from generator.model.source import Source
from generator.read.comments import apply_to_operation, joined
from generator.read.errors import PageError, add_once
from generator.read.event_source import EVENT_SOURCE, join_event_source
from generator.read.html.comment import read_comment
from generator.read.html.document import (
    Document,
    Node,
    child_tags,
    find,
    find_all,
)
from generator.read.html.gaps import refuse_gaps
from generator.read.html.representation import RepresentationReader
from generator.read.html.tables import read_error_ids, read_parameters
from generator.read.html.tree import Tag
from generator.read.phrases import (
    METHODS,
    PATH,
    is_like_status,
    media_type,
    no_parameters,
    status_heading,
)

_LONGEST_PATH = 500
_ASSOCIATED = {"Associated Message", "Associated Messages"}
_HEADINGS = {"h4", "h5"}
# Classes of the headings of responses.
_OF_STATUSES = {"success", "error"}


def read_html_page(page: str, text: str) -> PageModel:
    """Read an HTML reference page; `page` is its name in sources and errors.

    A piece of a page with nothing but representations gives these, without a resource. Raises
    PageError if it is no reference page, or a part of it does not have the known form.
    """
    doc = Document(page, text)
    model = _PageReader(doc).read()
    refuse_gaps(doc)  # last, since whatever else is wrong says more
    return model


def _is_title(heading: str) -> bool:
    """Tell whether a heading is words: what stands below it is none of the known parts."""
    return bool(heading) and not heading.isupper()


class _PageReader:
    """The parts of one page, from the outermost on."""

    def __init__(self, doc: Document) -> None:
        self.doc = doc
        self.representations = RepresentationReader(doc)

    def read(self) -> PageModel:
        model = PageModel(self.doc.page)
        if find(self.doc.top, "header") is None:
            # A piece of a page that does not say whose representations they are.
            sections = find_all(self.doc.top, "section", "data-contract-representation")
            model.bodies = [self.representations.read(section) for section in sections]
        if not model.bodies:
            resource = self._resource()
            if resource.operations:
                model.resources = [resource]
            else:
                model.prose = resource.prose
        self.representations.resolve_clones()
        model.unread = self.doc.unread()
        return model

    def _resource(self) -> Resource:
        header = find(self.doc.top, "header", "resource-header")
        if header is None:
            problem = "the page has no resource path"
            raise PageError(Source(self.doc.page, 1), problem, "header.resource-header")
        resource = Resource(self._path(header), self.doc.source(header))
        body = header.next_tag("section")
        prose: list[Node] = []
        stream: Tag | None = None
        known: Tag | None = None
        for node in body.contents if body else []:
            if isinstance(node, Tag) and node.name == "section" and node is not known:
                problem = "the page has a hole: a section follows no header"
                raise self.doc.error(node, problem, "the header of a method before it")
            if isinstance(node, Tag) and node.name == "header":
                known = node.next_tag()
                title = self.doc.peek(find(node, "h3") or node)
                self._check_anchor(node, title)
                if title == EVENT_SOURCE:
                    stream = node
                elif title in METHODS or not _is_title(title):
                    operation = self._method(node, node.next_tag(), resource.path)
                    add_once("method", operation, resource.operations, "method")
            elif not (isinstance(node, Tag) and node.name == "section"):
                prose.append(node)
        comment = read_comment(self.doc, prose)
        resource.description, resource.feature = comment.text, comment.feature
        if stream is not None:
            self._event_source(stream, resource)
        if not (resource.operations or comment.text):
            expected = "a section with header#get, header#put, …"
            raise PageError(resource.source, "the resource has no methods", expected)
        return resource

    def _check_anchor(self, header: Tag, title: str) -> None:
        """Refuse a heading other than the method that menus and links know the section by."""
        anchor = str(header.get("id") or "").upper()
        is_other = title != anchor and (title in METHODS or _is_title(title))
        if anchor in METHODS and is_other:
            problem = f"the method {title[:40]!r} has the anchor {anchor.lower()!r}"
            raise self.doc.error(header, problem, anchor)

    def _event_source(self, header: Tag, resource: Resource) -> None:
        """Read the section of the stream form of GET, which belongs to what GET says.

        Without a GET beside it nobody knows what streams: then it is left unread.
        """
        section = header.next_tag()
        is_of_get = any(operation.method == "GET" for operation in resource.operations)
        if not is_of_get or section is None or section.name != "section":
            return
        stream = Operation("GET", resource.path, self.doc.source(header))
        self.doc.furniture(find(header, "h3") or header, {EVENT_SOURCE})
        self.doc.furniture(find(header, "h4"), {resource.path})
        self._method_body(stream, section)
        join_event_source(stream, resource.operations)

    def _path(self, header: Tag) -> str:
        path = self.doc.peek(header)
        if not PATH.fullmatch(path) or len(path) > _LONGEST_PATH:
            raise self.doc.error(header, f"{path[:80]!r} is no resource path", "/icws/…")
        return self.doc.read(header)

    def _method(self, header: Tag, section: Tag | None, path: str) -> Operation:
        heading, shown = find(header, "h3") or header, find(header, "h4")
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
        if not operation.responses:
            problem = f"{operation.method} has no response"
            raise PageError(operation.source, problem, "a status such as 200 - OK")
        return operation

    def _method_body(self, operation: Operation, section: Tag) -> None:
        parts: dict[str, list[Node]] = {"": [], "Request": [], "Response": []}
        part = ""
        for node in section.contents:
            title = self.doc.peek(node) if isinstance(node, Tag) and node.name == "header" else ""
            if title in {"Request", "Response"}:
                self.doc.read(node)
                part = title
            else:
                parts[part].append(node)
        apply_to_operation(operation, read_comment(self.doc, parts[""]))
        for node in parts["Request"]:
            self._no_parameters(operation, node)
            if isinstance(node, Tag):
                self._request(operation, node)
        responses = _ResponseReader(self.doc, self.representations)
        operation.responses = responses.read(parts["Response"])

    def _no_parameters(self, operation: Operation, node: Node) -> None:
        """Read the sentence that stands for the table of parameters, and the words before it."""
        inner = child_tags(node) if isinstance(node, Tag) else []
        for part in (node, *inner):
            text = self.doc.peek(part) if isinstance(part, Tag) else str(part)
            if match := no_parameters(text):
                self.doc.read(part)
                operation.description = joined(operation.description, match[1])
                return

    def _request(self, operation: Operation, node: Tag) -> None:
        for heading in find_all(node, "h5"):
            self.doc.furniture(heading, {"Parameters", "Representations"})
        for table in find_all(node, "section", "parameter-table"):
            operation.parameters += read_parameters(self.doc, table)
        bodies = find_all(node, "section", "data-contract-representation")
        operation.requests += [self.representations.read(body) for body in bodies]


class _ResponseReader:
    """The nodes between the heading *Response* and the end of a method."""

    def __init__(self, doc: Document, representations: RepresentationReader) -> None:
        self.doc = doc
        self.representations = representations
        self.responses: list[Response] = []
        self._prose: list[Node] = []
        self._awaiting_message = False
        self._has_table = False

    def read(self, nodes: list[Node]) -> list[Response]:
        """Read all responses, each status once."""
        for node in nodes:
            if not (isinstance(node, Tag) and self._part(node)):
                self._prose.append(node)
        self._end_prose()
        return self.responses

    def _part(self, tag: Tag) -> bool:
        """Read a tag, unless it is prose; return whether it was read."""
        is_heading = tag.name in _HEADINGS
        if is_heading and (status := status_heading(self.doc.peek(tag))):
            self._end_prose()
            self._has_table = False
            self.doc.read(tag)
            add_once("status", Response(*status, self.doc.source(tag)), self.responses, "status")
        elif is_heading and is_like_status(self.doc.peek(tag)):
            raise self._no_status(tag)
        elif not self.responses:
            return False
        elif is_heading and tag.classes & _OF_STATUSES:
            raise self._no_status(tag)
        elif kind := media_type(self.doc.peek(tag)):
            self.doc.read(tag)
            self.responses[-1].media_type = kind
        elif is_heading and self.doc.furniture(tag, _ASSOCIATED):
            self._end_prose()
            self._awaiting_message = True
        elif "data-contract-representation" in tag.classes:
            self._representation(tag)
        elif table := find(tag, "section", "parameter-table"):
            if self._has_table:
                # Each status has one, if only a hidden one: this is that of another status.
                problem = "the page has a hole: a status has a second table of parameters"
                raise self.doc.error(tag, problem, "the heading of a status above it")
            self._has_table = True
            self.doc.furniture(_heading(tag), {"Parameters"})
            self._headers(table)
        elif table := find(tag, "section", "error-id-table"):
            self.doc.furniture(_heading(tag), {"Error Responses"})
            self.responses[-1].error_ids += read_error_ids(self.doc, table)
        else:
            return False
        return True

    def _no_status(self, tag: Tag) -> PageError:
        """Return the error of a heading below which all would count as of the status above."""
        problem = f"the heading {self.doc.peek(tag)[:40]!r} is no status"
        return self.doc.error(tag, problem, "a status such as 200 - OK or 2XX - Success")

    def _headers(self, table: Tag) -> None:
        for header in read_parameters(self.doc, table):
            if header.location != "header":
                problem = f"the response has a parameter of kind {header.location}"
                raise PageError(header.source, problem, "Header")
            self.responses[-1].headers.append(header)

    def _representation(self, section: Tag) -> None:
        response = self.responses[-1]
        if not self._awaiting_message:
            self._end_prose()
            response.representations.append(self.representations.read(section))
            return
        comment = read_comment(self.doc, self._prose)
        self._prose = []
        self._awaiting_message = False
        body = self.representations.read(section)
        response.messages.append(Message(body, body.source, comment.text, comment.feature))

    def _end_prose(self) -> None:
        """Give the prose to the last status; before the first one, it is left unread."""
        if self._awaiting_message:
            source = self.doc.source(self._prose[0]) if self._prose else self.responses[-1].source
            problem = "the associated message has no representation"
            raise PageError(source, problem, "section.data-contract-representation")
        if self.responses:
            comment = read_comment(self.doc, self._prose)
            response = self.responses[-1]
            response.description = joined(response.description, comment.text)
            response.feature = response.feature or comment.feature
        self._prose = []


def _heading(tag: Tag) -> Tag | None:
    return next((inner for inner in find_all(tag) if inner.name in _HEADINGS), None)
