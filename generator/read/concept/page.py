"""Reads a concept page: its request lines, their bodies, the prose around."""

from __future__ import annotations

import re

from generator.model.api import PageModel, Unread
from generator.model.examples import Concepts, Disagreement, ExampleRequest, JsonBody, Prose
from generator.model.source import Source
from generator.read.concept.json_body import DEEPEST, BodyError, lexemes, read_json
from generator.read.concept.lines import Line, html_lines, text_lines
from generator.read.concept.titles import Section
from generator.read.phrases import METHODS, PATH
from generator.read.text.capture import PARAMETER_COLUMNS, PROPERTY_COLUMNS

_REQUEST = re.compile(
    rf"(?P<method>{'|'.join(METHODS)})\s+(?P<path>/icws(?:/[^\s?#]*)?)(?:\?(?P<query>[^\s#]*))?"
    r"(?:\s+HTTP/[0-9.]+)?"
)
# A line that is JSON and no sentence: `{interactionId} is …` is one.
_JSON = re.compile(r"[\[{]\s*(?:[\"'\[{\]}0-9-].*|[A-Za-z]\w*\s*:.*)?")
_HTML_REQUEST = re.compile(rf"<pre[^<>]*>(?:\s|<[^<>]*>)*(?:{'|'.join(METHODS)})\s+/icws")
_LONGEST_PATH = 500
_LONGEST_LEAD = 500


def is_concept_page(text: str) -> bool:
    """Whether a text capture is a concept page: request lines, nothing of a reference page."""
    lines = [" ".join(line.split()) for line in text.split("\n") if line.strip()]
    if not lines or PATH.fullmatch(lines[0]):
        return False
    for columns in (PROPERTY_COLUMNS, PARAMETER_COLUMNS):
        if any(tuple(lines[at : at + 3]) == columns for at in range(len(lines))):
            return False
    return any(_REQUEST.fullmatch(line) for line in lines)


def is_concept_html(text: str) -> bool:
    """Whether an HTML page is a concept page: preformatted requests, no resource."""
    return "resource-header" not in text and bool(_HTML_REQUEST.search(text))


def read_concept_page(page: str, text: str) -> PageModel:
    """Read a text capture of a concept page.

    `page` names it in sources. A request line stands alone on its line; a path within a
    sentence is prose, and so is one with a template other than `{sessionId}` and no body: a
    pattern, not an example. A body that is no JSON becomes a Disagreement of its request, and
    its lines are unread.
    """
    return _PageReader(page, text_lines(text)).read()


def read_concept_html(page: str, text: str) -> PageModel:
    """Read an HTML concept page, as `read_concept_page` does.

    Raises PageError when the markup cannot be parsed whole.
    """
    return _PageReader(page, html_lines(page, text)).read()


class _PageReader:
    def __init__(self, page: str, lines: list[Line]) -> None:
        self.page = page
        self.lines = [line.text for line in lines]
        self.numbers = [line.number for line in lines]
        self.headings = [line.is_heading for line in lines]
        self.at = 0
        self.concepts = Concepts()
        self.unread: list[Unread] = []
        self.section = Section()

    def read(self) -> PageModel:
        sections = [self.section]
        while self.at < len(self.lines):
            line = self.lines[self.at]
            if match := _REQUEST.fullmatch(line):
                self._request(match)
            elif _JSON.fullmatch(line):
                # JSON that no request line introduces: an answer perhaps; the page does not say.
                end = self._end_of_json(self.at)
                self._leave_unread(self.at, end)
                self.at = end
            elif line:
                if self.headings[self.at]:
                    self.section = Section(line)
                    sections.append(self.section)
                self._prose(line)
            else:
                self.at += 1
        for section in sections:
            section.give_titles()
        return PageModel(self.page, unread=self.unread, concepts=self.concepts)

    def _source(self, index: int) -> Source:
        return Source(self.page, self.numbers[index])

    def _prose(self, line: str) -> None:
        goes_on = self.section.lead and self.at and self.lines[self.at - 1]
        lead = f"{self.section.lead} {line}" if goes_on else line
        self.section.lead = lead[:_LONGEST_LEAD]
        self.concepts.prose.append(Prose(self._source(self.at), line))
        self.at += 1

    def _request(self, match: re.Match[str]) -> None:
        path = match["path"]
        start = next((i for i in range(self.at + 1, len(self.lines)) if self.lines[i]), None)
        has_body = start is not None and bool(_JSON.fullmatch(self.lines[start]))
        is_pattern = "{" in path.replace("{sessionId}", "") and not has_body
        if is_pattern or len(path) > _LONGEST_PATH:
            self._prose(self.lines[self.at])
            return
        source = self._source(self.at)
        request = ExampleRequest(match["method"], path, source, match["query"] or "")
        self.at += 1
        if start is not None and has_body:
            request.body = self._body(start)
        self.concepts.requests.append(request)
        self.section.add(request)

    def _body(self, start: int) -> JsonBody | Disagreement:
        end = self._end_of_json(start)
        self.at = end
        try:
            return read_json(self.lines[start:end], self.numbers[start:end])
        except BodyError as error:
            self._leave_unread(start, end)
            return Disagreement(self._source(start + error.line), error.wrong, error.expected)

    def _end_of_json(self, start: int) -> int:
        """The line after the JSON at a line: where its brackets close.

        Where they never do, it ends with the first empty line, as a paragraph does.
        """
        depth, stop = 0, len(self.lines)
        for index in range(start, len(self.lines)):
            if depth > DEEPEST or self._is_text(index):
                stop = index
                break
            for _, lexeme in lexemes(self.lines[index : index + 1]):
                depth += (lexeme in "{[") - (lexeme in "}]")
            if depth <= 0:
                return index + 1
        return next((i for i in range(start, stop) if not self.lines[i]), stop)

    def _is_text(self, index: int) -> bool:
        """Whether a line cannot go on with JSON: a request, or words after an empty line."""
        line = self.lines[index]
        after_gap = index > 0 and not self.lines[index - 1]
        return (after_gap and line[:1].isalpha()) or bool(_REQUEST.fullmatch(line))

    def _leave_unread(self, start: int, end: int) -> None:
        self.unread += [
            Unread(self._source(index), self.lines[index])
            for index in range(start, end)
            if self.lines[index]
        ]
