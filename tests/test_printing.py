"""Texts as terminals get them: the client has its own copy of the function, with the same result.

Neither can take the other along: the client does not need the generator, nor the generator the
client.
"""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator import errors
from runtime import printing


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("plain", "plain"),
        ("a\nb\x1b[31m", r"a\nb\x1b[31m"),
        ("\u202e\ud800\U000e0041", r"\u202e\ud800\U000e0041"),
        ("x" * 500, "x" * 500),
        ("x" * 501, "x" * 500 + "… (501 characters)"),
    ],
)
def test_what_a_terminal_would_obey_stands_as_an_escape(text: str, shown: str) -> None:
    assert errors.printable(text) == shown
    assert printing.printable(text) == shown


@given(st.text(), st.integers(0, 20))
def test_both_show_the_same(text: str, longest: int) -> None:
    assert errors.printable(text, longest) == printing.printable(text, longest)
