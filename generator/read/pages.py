"""Pages, each read by the reader for its kind."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from pathlib import Path

from generator.model.api import PageModel
from generator.model.contents import note_contents
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
from generator.read.whole import refuse_holes, refuse_torn


def _reader(text: str, *, is_html: bool) -> Callable[[str, str], PageModel]:
    if is_html:
        return read_concept_html if is_concept_html(text) else read_html_page
    if is_lossy_capture(text):
        return read_lossy_page
    return read_concept_page if is_concept_page(text) else read_text_page


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
    refuse_torn(name, text, html=is_html)
    reader = _reader(text, is_html=is_html)
    try:
        model = reader(name, text)
    except RecursionError as error:
        problem = "the types are nested too deep"
        raise PageError(Source(name, 1), problem, "fewer levels") from error
    # Last, since whatever else is wrong says more.
    if reader is read_html_page:
        refuse_holes(name, text)
    note_contents(model)
    model.digest = hashlib.sha256(data).hexdigest()
    return model
