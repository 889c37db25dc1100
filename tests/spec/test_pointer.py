"""JSON Pointers are written and read back, whatever the keys are (RFC 6901)."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.spec.pointer import keys_of, pointer


@pytest.mark.parametrize(
    ("keys", "text"),
    [
        ((), ""),
        (("",), "/"),
        (("paths", "/a/{id}", "get"), "/paths/~1a~1{id}/get"),
        (("~", "~1", 0), "/~0/~01/0"),
    ],
)
def test_slashes_and_tildes_of_keys_are_escaped(keys: tuple[str | int, ...], text: str) -> None:
    assert pointer(keys) == text
    assert keys_of(text) == keys_of(f"#{text}") == tuple(map(str, keys))


@given(st.lists(st.text("~/01a#")))
def test_keys_are_read_back(keys: list[str]) -> None:
    assert keys_of(pointer(keys)) == tuple(keys)
