"""Characters that nobody sees: in no file as they are, and the same after loading."""

from __future__ import annotations

import json
import sys
import unicodedata

import pytest
import yaml

from generator.spec.parsing import parse
from generator.write.unseen import escaped_in_json
from generator.write.yaml import to_yaml

UNSEEN = [
    char
    for char in map(chr, range(sys.maxunicode + 1))
    if unicodedata.category(char) in {"Cf", "Zl", "Zp"}
]
CONTROLS = [chr(code) for code in (*range(0x20), *range(0x7F, 0xA0)) if chr(code) != "\n"]


@pytest.mark.parametrize("shape", ["{}", "a{}b", "{} #: {}", "two\nlines {}", "'{}'", "é{}\\"])
def test_a_document_has_them_as_escapes(shape: str) -> None:
    texts = [shape.replace("{}", char) for char in UNSEEN + CONTROLS]
    data = {"texts": texts, **{text: index for index, text in enumerate(texts)}}
    written = to_yaml(data)
    assert not set(written) & set(UNSEEN + CONTROLS)
    assert parse(written.encode(), "openapi.yaml").data == data
    assert yaml.safe_load(written) == data


def test_so_has_the_report() -> None:
    texts = [f"é{char}\\" for char in UNSEEN + CONTROLS]
    written = escaped_in_json(json.dumps({"a": texts, **dict.fromkeys(texts)}, ensure_ascii=False))
    assert not set(written) & set(UNSEEN + CONTROLS)
    assert json.loads(written) == {"a": texts, **dict.fromkeys(texts)}
    assert "é" in written


@pytest.mark.parametrize("text", ["Wörter…", "a\u00a0b", "日本", "\U0001f600", "e\u0301"])
def test_what_is_seen_stays(text: str) -> None:
    assert text in to_yaml({"a": text})
    assert text in escaped_in_json(json.dumps(text, ensure_ascii=False))
