"""YAML is data and nothing else, the same for every reader of it."""

from __future__ import annotations

import io
from typing import Any

import pytest
import yaml as pyyaml  # type: ignore[import-untyped]
from hypothesis import given, settings
from hypothesis import strategies as st
from ruamel.yaml import YAML

from generator.write.pyyaml import PlainDumper
from generator.write.yaml import to_yaml

texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=40) | st.text(
    st.sampled_from("0123456789-+.:_eE xyYnNoOtTfF~=<>#&*!|%@`'\"{}[],?\n\t "), max_size=12
)
long_texts = st.text(st.sampled_from("ab:/ .#'\n-{"), min_size=115, max_size=135)
documents = st.recursive(
    texts | st.integers(-(2**53), 2**53) | st.booleans() | st.none(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(texts, inner, max_size=4),
    max_leaves=12,
)

HOSTILE = [
    *(
        "",
        " ",
        "yes",
        "Off",
        "null",
        "~",
        "1e3",
        "0x1f",
        "0b1",
        "1_000",
        "._0",
        "-_",
        "._",
        "12:30:45",
        "2020-01-01",
    ),
    *(".inf", "-.INF", ".nan", "=", "<<", "!!python/object/apply:os.system [id]", "&a b", "*a"),
    *("- x", "a: b", "# c", "---", "...", "%YAML 1.1", "\ta", "a\n---\nb", "a\n...\nb", "a\n!!x\n"),
    *("\0", "\x85", "\u2028a", "\ufeff", "\ud7ff", "a\rb", "a\r\nb", "\x7f", "\u202e", "{{7*7}}"),
    *("a\n\nb", "\na", "a\n", " a\nb", "a \nb", "a\n b", "\U0001f600\n\U0001f600", "2020-01-01\nx"),
]


def read(text: str) -> list[Any]:
    return [YAML(typ="safe", pure=True).load(io.StringIO(text)), pyyaml.safe_load(text)]


@pytest.mark.slow
@settings(deadline=None, max_examples=150)
@given(st.dictionaries(texts, documents, max_size=4))
def test_every_reader_gets_the_same_data(document: dict[str, Any]) -> None:
    text = to_yaml(document)
    assert read(text) == [document, document]
    assert to_yaml(document) == text


@settings(deadline=None, max_examples=300)
@given(documents, long_texts, st.floats())
def test_the_layout_is_that_of_the_library(document: Any, long: str, number: float) -> None:
    data = {"a": document, long: [[document, long], (number,)], "b": {}, "c": [], "d": True}
    _assert_layout(data)


@pytest.mark.parametrize("value", [*HOSTILE, "a\n\n", "word", "/path/{id}", "x" * 200])
def test_hostile_text_has_the_layout_of_the_library(value: str) -> None:
    _assert_layout({"key": value, "list": [value, [[value]], {value: {value: [value]}}], "z": 1})


def _assert_layout(data: dict[str, Any]) -> None:
    options: dict[str, Any] = {"sort_keys": False, "allow_unicode": True, "width": 10_000}
    assert to_yaml(data) == pyyaml.dump(data, Dumper=PlainDumper, **options)


@pytest.mark.parametrize("value", HOSTILE)
def test_hostile_text_stays_text(value: str) -> None:
    document = {"key": value, "list": [value, {value: value}]}
    assert read(to_yaml(document)) == [document, document]


def test_nothing_is_tagged_or_tied() -> None:
    shared = {"a": ["b"]}
    text = to_yaml({"one": shared, "two": shared, "three": "!!python/object x"})
    events = list(pyyaml.parse(text))
    assert all(getattr(event, "tag", None) is None for event in events)
    assert all(getattr(event, "anchor", None) is None for event in events)
    assert text.startswith("one:\n")
