"""The fixed phrases of the page format."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.model.source import Feature, Source
from generator.model.types import Constant, ListOf, Property, type_name
from generator.read.comments import apply_criterion, apply_sentences, condition
from generator.read.phrases import (
    PATH,
    feature_phrase,
    status_phrase,
    type_phrase,
)
from generator.spec.property_types import PROPERTY_TYPES, PropertyType, named

HERE = Source("page.htm", 1)
NUMERIC = [row for row in PROPERTY_TYPES if row.is_numeric]


@pytest.mark.parametrize("row", PROPERTY_TYPES, ids=lambda row: row.name)
def test_property_types(row: PropertyType) -> None:
    for spelling in (row.name, *row.spellings):
        assert type_phrase(f" {spelling}\n").type is row


@pytest.mark.parametrize(
    ("text", "name", "contents"),
    [
        ("List [Unbounded]: String", "List [0,*]: String", "none"),
        ("List [1,*]: Complex Type: queueId", "List [1,*]: queueId", "complex"),
        ("List [0, 20]: Int", "List [0,20]: Int", "none"),
        ("List [3]: Enumeration: kind", "List [3,3]: kind", "enumeration"),
        (
            "List [1,*]: List [Unbounded]: Complex Type: a.b-c",
            "List [1,*]: List [0,*]: a.b-c",
            "complex",
        ),
        ("Complex Type: queueId", "queueId", "complex"),
        ("Enumeration:  queueType", "queueType", "enumeration"),
        ("Multiple Options: error", "error", "options"),
        ("Multiple options", "unknown", "options"),
        ("Dictionary", "unknown", "dictionary"),
    ],
)
def test_type_phrases(text: str, name: str, contents: str) -> None:
    phrase = type_phrase(text)
    assert type_name(phrase.type) == name
    assert phrase.contents == contents


@pytest.mark.parametrize(("lists", "is_read"), [(20, True), (21, False), (2_000, False)])
def test_lists_in_lists_have_an_end(lists: int, is_read: bool) -> None:
    assert (type_phrase("List [1,*]: " * lists + "String") is not None) is is_read


def test_constants() -> None:
    assert type_phrase('"urn:inin.com:a:b"').type == Constant("urn:inin.com:a:b")
    assert type_phrase("-12").type == Constant(-12)


@pytest.mark.parametrize(
    "text",
    [
        *("", "string", "Strin", "Complex Type:", "Complex Type: a b", "Complex Type: ../a"),
        *("List: String", "List []: String", "List [*,1]: String", "List [1,*]: Nothing"),
        *('"open', "1.5", "99999999999", "Enumeration: <b>", "Complex Type: " + "x" * 201),
    ],
)
def test_unknown_type_phrases(text: str) -> None:
    assert type_phrase(text) is None


@given(st.text(max_size=60))
def test_any_text_is_a_phrase_or_refused(text: str) -> None:
    status_phrase(text)
    feature_phrase(text, HERE)
    type_phrase(text)


def test_statuses() -> None:
    assert status_phrase("204 - No Content") == (204, "No Content")
    assert status_phrase(" 503 -  Service\nUnavailable ") == (503, "Service Unavailable")
    for text in ("204", "600 - Odd", "20 - x", "2044 - x", "204-No", "204 - ", "x 204 - No"):
        assert status_phrase(text) is None


def test_features() -> None:
    assert feature_phrase("interactions 13", HERE) == Feature("interactions", 13, None, HERE)
    assert feature_phrase("interactions  6\n13", HERE) == Feature("interactions", 6, 13, HERE)
    for text in ("interactions", "13", "a -1", "a 0", "a 1.5", "a " + "9" * 31, "a 1 2 3", "a b 1"):
        assert feature_phrase(text, HERE) is None


@given(st.sampled_from(NUMERIC), st.integers(-(10**9), 10**9), st.integers(0, 99))
def test_value_criteria(row: PropertyType, low: int, more: int) -> None:
    prop = Property("p", row, HERE)
    assert apply_criterion(prop, f"Is a value from {low} to {low + more}.")
    assert (prop.minimum, prop.maximum) == (low, low + more)
    for end, bound in (("least", "minimum"), ("most", "maximum")):
        prop = Property("p", row, HERE)
        assert apply_criterion(prop, f"Is a value of at {end} {low}")
        assert getattr(prop, bound) == low
        assert [prop.minimum, prop.maximum].count(None) == 1


@given(st.integers(0, 9999), st.integers(0, 9999))
def test_length_criteria(low: int, high: int) -> None:
    prop = Property("p", named("String"), HERE)
    assert apply_criterion(prop, f"Is a string with from {low} to {high} characters.")
    assert (prop.min_length, prop.max_length) == (low, high)
    items = Property("p", ListOf(named("String")), HERE)
    assert apply_criterion(items, f"Is a collection with from {low} to {high} items.")
    assert items.type == ListOf(named("String"), low, high)


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        ("String", "Is a value from 1 to 2."),
        ("Int", "Is a string with at least 1 characters."),
        ("Boolean", "Is a value from 0 to 1."),
        ("Int", "Is a value from 1 to " + "9" * 40),
        ("Int", "Is even."),
    ],
)
def test_criteria_that_state_no_range(kind: str, text: str) -> None:
    prop = Property("p", named(kind), HERE)
    assert not apply_criterion(prop, text)
    ranges = (prop.minimum, prop.maximum, prop.min_length, prop.max_length)
    assert ranges == (None, None, None, None)


def test_fixed_sentences() -> None:
    prop = Property("p", named("String"), HERE)
    left = apply_sentences(
        prop, ["Kept.", "This property can be null.", "This is a read-only property.", " "]
    )
    assert left == ["Kept."]
    assert prop.nullable
    assert prop.read_only


def test_condition_keeps_the_sentences_that_state_it() -> None:
    assert condition(["The name. Required when new. Blue."]) == "Required when new."
    assert condition(["The name."]) == "The name."
    assert condition([]) == "Conditionally Required"


@pytest.mark.parametrize("path", ["/icws", "/icws/{sessionId}/a-b/c.d/{id}", "/icws/v1"])
def test_paths(path: str) -> None:
    assert PATH.fullmatch(path)


@pytest.mark.parametrize(
    "path",
    ["", "icws", "/icws/", "/icws/../etc", "/icws/{a b}", "/icws/a?b=1", "/icws/{{7*7}}", "/x"],
)
def test_no_paths(path: str) -> None:
    assert not PATH.fullmatch(path)
