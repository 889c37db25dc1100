"""Pages, each read by the reader for its kind."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable
from pathlib import Path

from generator.model.api import PageModel
from generator.model.source import Source
from generator.read.concept.page import (
    is_concept_html,
    is_concept_page,
    read_concept_html,
    read_concept_page,
)
from generator.read.content import read_content
from generator.read.errors import PageError
from generator.read.html.page import read_html_page
from generator.read.text.lossy import is_lossy_capture, read_lossy_page
from generator.read.text.page import read_text_page

_BEGINNING = re.compile(r"\A\s*<!|<html[\s>]", re.IGNORECASE)
_END = "</html>"

_Reader = Callable[[str, str], PageModel]


def _text_reader(text: str) -> _Reader:
    if is_lossy_capture(text):
        return read_lossy_page
    return read_concept_page if is_concept_page(text) else read_text_page


def _html_reader(text: str) -> _Reader:
    return read_concept_html if is_concept_html(text) else read_html_page


def read_page(path: Path, name: str) -> PageModel:
    """Read the page in a file; `name` is its name in sources and errors.

    Raises PageError if it cannot be read, is no UTF-8, too large, too deep, cut, or not what a
    page should be.
    """
    data = read_content(path, name)
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        problem = f"the byte {data[error.start]:#04x} at {error.start} is no UTF-8"
        raise PageError(Source(name, line), problem, "text in UTF-8") from error
    is_html = path.suffix.lower() != ".txt"
    _check_whole(name, text, html=is_html)
    try:
        reader = _html_reader(text) if is_html else _text_reader(text)
        model = reader(name, text)
    except RecursionError as error:
        problem = "the types are nested too deep"
        raise PageError(Source(name, 1), problem, "fewer levels") from error
    model.digest = hashlib.sha256(data).hexdigest()
    return model


def _check_whole(name: str, text: str, *, html: bool) -> None:
    """Raise PageError for a page in HTML that breaks off, and for any that holds zeros.

    A page that breaks off between two methods would be read without complaint, and the methods
    below would be gone from the API. A fragment, which does not begin as a document, need not end
    as one. Zeros are what a torn file holds instead of its content.
    """
    if (zero := text.find("\0")) >= 0:
        problem = "the page holds the character U+0000"
        raise PageError(Source(name, text.count("\n", 0, zero) + 1), problem, "text")
    end = text.rstrip()
    if html and _BEGINNING.search(text) and end[-len(_END) :].lower() != _END:
        problem = "the page breaks off"
        raise PageError(Source(name, end.count("\n") + 1), problem, f"{_END} at its end")
