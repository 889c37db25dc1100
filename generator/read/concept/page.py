"""Concept pages: request lines, their bodies, and the prose around them."""

from __future__ import annotations

import re

from msgspec import Struct, field

from generator.errors import LocatedError
from generator.model.api import PageModel, Unread
from generator.model.examples import Disagreement, ExampleRequest, JsonBody, Prose
from generator.model.source import Source
from generator.read.concept.foreign import refuse_foreign
from generator.read.concept.json_body import DEEPEST, lexemes, read_json
from generator.read.concept.lines import Line, html_lines, text_lines
from generator.read.concept.request_line import (
    RequestLine,
    begins_json,
    bodies_apart,
    header_line,
    request_line,
)
from generator.read.html.document import Document
from generator.read.phrases import METHODS, PATH
from generator.read.text.capture import PARAMETER_COLUMNS, PROPERTY_COLUMNS

_HTML = re.compile(r"<(?:!doctype\s+html|html|body|pre)\b", re.IGNORECASE)
# Marks that every reference page has.
_REFERENCE = re.compile(r"resource-header|resource-method|data-contract|/icws/[^\s<]*\s*</h3>")
_LONGEST_LEAD = 500
_MENTION = re.compile(
    rf"(?: (?:using|with|by|through|via))?(?: the)? (?:{'|'.join(METHODS)})"
    r" (?:https?://[^ /?#]+)?/icws\S*?(?=[.,:;!?]?(?: |$))"
)
_SENTENCE_END = re.compile(r"(?<=[.!?:])\s")


def is_concept_page(text: str) -> bool:
    """Tell whether a text capture is a concept page: request lines, nothing of a reference page."""
    lines = text_lines(text)
    texts = [" ".join(line.text.split()) for line in lines if line.text]
    if not texts or PATH.fullmatch(texts[0]):
        return False
    for columns in (PROPERTY_COLUMNS, PARAMETER_COLUMNS):
        if any(tuple(texts[at : at + 3]) == columns for at in range(len(texts))):
            return False
    return any(request_line(line.text) for line in bodies_apart(lines))


def is_concept_html(text: str) -> bool:
    """Tell whether an HTML page is none of the reference: it has nothing of a resource.

    Beside concept pages those are the pages that lead to others, which a mirror holds as well;
    they have no requests, and all that they say is prose.
    """
    return bool(_HTML.search(text)) and not _REFERENCE.search(text)


def read_concept_page(page: str, text: str) -> PageModel:
    """Read a text capture of a concept page.

    A request line stands alone on its line, or with its body; a path within a sentence is prose,
    and so is one with a parameter other than `{sessionId}` and no body: a pattern, not an
    example. A body that is no JSON becomes a Disagreement of its request, and its lines are
    unread.
    """
    return _PageReader(page, text_lines(text)).read()


def read_concept_html(page: str, text: str) -> PageModel:
    """Read an HTML concept page, as `read_concept_page` does.

    Raises PageError if the markup cannot be parsed whole, or the page is not of this
    documentation.
    """
    doc = Document(page, text)
    model = _PageReader(page, html_lines(doc)).read()
    has_text = bool(model.prose or model.unread)
    refuse_foreign(doc, has_requests=bool(model.requests), has_text=has_text)
    return model


class _Section(Struct):
    """The examples below one heading, each with the paragraph before it."""

    heading: str = ""
    lead: str = ""
    examples: list[tuple[ExampleRequest, str]] = field(default_factory=list)

    def add(self, request: ExampleRequest) -> None:
        """Take in a request; the paragraph before it introduces it."""
        self.examples.append((request, self.lead if self.lead != self.heading else ""))
        self.lead = ""

    def give_titles(self) -> None:
        """Title each request: by the heading if it is the only one there, else by its lead."""
        for request, lead in self.examples:
            own = _first_sentence(lead)
            names = (self.heading, own) if len(self.examples) == 1 else (own, self.heading)
            request.title = next((name for name in names if name), "")


def _first_sentence(lead: str) -> str:
    sentence = _SENTENCE_END.split(_MENTION.sub("", " ".join(lead.split())), maxsplit=1)[0]
    return sentence.rstrip(" .:!?")


class _PageReader:
    """The lines of one page, with a cursor."""

    def __init__(self, page: str, lines: list[Line]) -> None:
        self.model = PageModel(page)
        self.lines = list(bodies_apart(lines))
        self.texts = [line.text for line in self.lines]
        self.at = 0
        self.section = _Section()

    def read(self) -> PageModel:
        sections = [self.section]
        while self.at < len(self.lines):
            line = self.lines[self.at]
            if request := request_line(line.text):
                self._request(request)
            elif begins_json(line.text):
                # JSON that no request line introduces: an answer perhaps; the page does not say.
                end = self._end_of_json(self.at)
                self._leave_unread(self.at, end)
                self.at = end
            elif line.text:
                if line.is_heading:
                    self.section = _Section(line.text)
                    sections.append(self.section)
                self._prose(line)
            else:
                self.at += 1
        for section in sections:
            section.give_titles()
        return self.model

    def _prose(self, line: Line) -> None:
        goes_on = self.section.lead and self.at and self.texts[self.at - 1]
        lead = f"{self.section.lead} {line.text}" if goes_on else line.text
        self.section.lead = lead[:_LONGEST_LEAD]
        self.model.prose.append(Prose(Source(self.model.page, line.number), line.text))
        self.at += 1

    def _request(self, line: RequestLine) -> None:
        source = Source(self.model.page, self.lines[self.at].number)
        request = ExampleRequest(line.method, line.path, source, line.query)
        at = self.at + 1
        while line.may_have_headers and at < len(self.texts):
            header = header_line(self.texts[at])
            if header is None:
                break
            request.headers[header[0]] = header[1]
            at += 1
        start = next((i for i in range(at, len(self.texts)) if self.texts[i]), None)
        has_body = start is not None and begins_json(self.texts[start])
        if line.is_pattern and not has_body:
            self._prose(self.lines[self.at])
            return
        self.at = at
        if start is not None and has_body:
            self.at = self._end_of_json(start)
            request.body = self._body(start, self.at)
        self.model.requests.append(request)
        self.section.add(request)

    def _body(self, start: int, end: int) -> JsonBody | Disagreement:
        numbers = [line.number for line in self.lines[start:end]]
        try:
            return read_json(self.model.page, self.texts[start:end], numbers)
        except LocatedError as error:
            self._leave_unread(start, end)
            source = Source(self.model.page, error.line or numbers[0])
            return Disagreement(source, error.problem, error.expected)

    def _end_of_json(self, start: int) -> int:
        """Return the line after the JSON at a line: its brackets close there.

        Where they never do, it ends with the first empty line, as a paragraph does.
        """
        depth, stop = 0, len(self.texts)
        for index in range(start, len(self.texts)):
            if depth > DEEPEST or self._is_text(index):
                stop = index
                break
            for _, lexeme in lexemes(self.texts[index : index + 1]):
                depth += (lexeme in "{[") - (lexeme in "}]")
            if depth <= 0:
                return index + 1
        return next((i for i in range(start, stop) if not self.texts[i]), stop)

    def _is_text(self, index: int) -> bool:
        """Tell whether a line cannot go on with JSON: a request, or words after an empty line."""
        line = self.texts[index]
        after_gap = index > 0 and not self.texts[index - 1]
        return (after_gap and line[:1].isalpha()) or request_line(line) is not None

    def _leave_unread(self, start: int, end: int) -> None:
        for line in self.lines[start:end]:
            if line.text:
                self.model.unread.append(Unread(Source(self.model.page, line.number), line.text))
