"""Texts of documents: entry by entry the same as the document as a whole."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from generator.spec.document import Document
from generator.spec.notes import with_notes
from generator.step_cache import StepCache
from generator.write import text as text_module
from generator.write.text import document_text
from generator.write.yaml import to_yaml
from tests import embedded

WORDS = st.text("ab: #-|'\n\u00e9", max_size=8)
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | WORDS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(WORDS, inner, max_size=3),
    max_leaves=8,
)
LISTS = st.dictionaries(WORDS, VALUES, max_size=3)
DOCUMENTS = st.fixed_dictionaries(
    {"openapi": st.just("3.1.0")},
    optional={
        "info": VALUES,
        "paths": LISTS | st.none(),
        "components": st.dictionaries(WORDS, LISTS | VALUES, max_size=2) | VALUES,
    },
)


def whole(document: Document) -> str:
    return to_yaml(with_notes(document.top))


@given(DOCUMENTS)
def test_any_document_reads_as_it_would_as_a_whole(data: dict[str, Any]) -> None:
    document = Document("", data)
    assert document_text(document, StepCache()) == whole(document)


def test_the_next_run_writes_the_same(tmp_path: Path, monkeypatch: Any) -> None:
    spec = embedded.spec()
    for document in (spec.openapi, spec.asyncapi):
        cache = StepCache(tmp_path / "kept" / "steps")
        assert document_text(document, cache) == whole(document)
        cache.keep()
        written: list[Any] = []
        monkeypatch.setattr(text_module, "_entry_lines", written.append)
        assert document_text(document, StepCache(tmp_path / "kept" / "steps")) == whole(document)
        assert written == []
        monkeypatch.undo()
