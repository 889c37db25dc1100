"""Tests of `sources.json`: one reader, for the docs, the diff and the command `source`."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.spec.errors import SpecError
from generator.spec.load import load_sources, read_sources


def test_sources_beside_a_spec(tmp_path: Path) -> None:
    assert load_sources(tmp_path) == {}
    (tmp_path / "sources.json").write_text('{"area.name": ["é.htm:3", "b.htm:4"]}', "utf-8")
    assert load_sources(tmp_path) == {"area.name": ["é.htm:3", "b.htm:4"]}


@pytest.mark.parametrize(
    "content",
    [b"[]", b"null", b'{"a": "b.htm:1"}', b'{"a": null}', b'{"a": [1]}', b'{"a": ["x", null]}'],
)
def test_other_data(content: bytes) -> None:
    with pytest.raises(
        SpecError, match=r"^s: the file is no list of sources \(expected names with"
    ):
        read_sources(content, "s")


@pytest.mark.parametrize("content", [b"", b"{", b"\xff", b"[" * 100_000])
def test_no_json(content: bytes) -> None:
    with pytest.raises(SpecError, match=r"^s:1: the file is not JSON \(expected the sources"):
        read_sources(content, "s")
