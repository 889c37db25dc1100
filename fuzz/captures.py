"""Target: text captures of pages, lossy ones and concept pages among them."""

from __future__ import annotations

import re

from fuzz.pages import NUMBERS, check_page
from fuzz.target import ROOT, Target

TOKENS = (
    *NUMBERS, b"Property\nValue\nComments\n", b"Parameters\n", b"Representations\n", b"Response\n",
    b"Responses\n", b"Associated Message\n", b"application/json\n", b"Error Identifiers\n",
    b"Template\n", b"Query\n", b"Header\n", b"GET\n", b"200 OK\n", b"Feature\n", b"Version\n",
    b"/icws/{sessionId}/a\n", b"List [1,*]: ", b"Enumeration: ", b"Complex Type: ", b"__type\n",
    b"{\n", b"}\n", b'"a": 1,\n', b"Multiple Options\n", b"\xe2\x80\xae", b"This property is ",
)  # fmt: skip


def check(data: bytes) -> None:
    """Check that a capture is refused with its line, or becomes a spec."""
    check_page(data, "page.txt")


def seeds() -> list[bytes]:
    """Return the captures of the tests."""
    folders = (ROOT / "tests/captures", ROOT / "tests/read/samples")
    return [path.read_bytes() for folder in folders for path in sorted(folder.glob("*.txt"))]


TARGET = Target(check, seeds, TOKENS, re.compile(rb"(?<=\n)"), largest=5_000)
