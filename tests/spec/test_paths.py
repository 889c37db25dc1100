"""Path templates: their parts, and the concrete paths that they match."""

from __future__ import annotations

import pytest

from generator.spec.paths import (
    area_of,
    filled,
    identity,
    literals_first,
    parameter_names,
    parameter_of,
    segments,
    to_pattern,
)

QUEUE = "/icws/{sessionId}/queues/{queueId}"


def test_parts_of_a_template() -> None:
    assert segments(QUEUE) == ["{sessionId}", "queues", "{queueId}"]
    assert segments("/icws") == []
    assert parameter_names(QUEUE) == ["sessionId", "queueId"]
    assert identity(QUEUE) == identity("/icws/{a}/queues/{b}") == "/icws/{}/queues/{}"


@pytest.mark.parametrize(
    ("path", "area"),
    [
        (QUEUE, "queues"),
        ("/icws/connection", "connection"),
        ("/icws/{sessionId}/messaging/subscriptions/queues/{id}", "queues"),
        ("/icws/{sessionId}/messaging/subscriptions", "messaging"),
        ("/icws/{sessionId}", "icws"),
        ("/icws", "icws"),
    ],
)
def test_areas(path: str, area: str) -> None:
    assert area_of(path) == area


@pytest.mark.parametrize(
    ("segment", "name"),
    [("{queueId}", "queueId"), ("queues", None), ("{a}.{b}", None), ("v{a}", None), ("{a", None)],
)
def test_a_parameter_is_a_whole_segment(segment: str, name: str | None) -> None:
    assert parameter_of(segment) == name


def test_a_template_is_filled_with_the_values_that_there_are() -> None:
    assert filled(QUEUE, {"queueId": "a b", "other": "c"}) == "/icws/{sessionId}/queues/a b"


@pytest.mark.parametrize(
    ("path", "values"),
    [
        ("/icws/1/queues/2", ("1", "2")),
        ("/icws/1/queues/a%2Fb", ("1", "a%2Fb")),
        ("/ICWS/1/queues/2", None),
        ("/icws/1/queues/", None),
        ("/icws/1/queues/2/3", None),
        ("/icws/1/queues/2/", None),
        ("x/icws/1/queues/2", None),
    ],
)
def test_concrete_paths(path: str, values: tuple[str, ...] | None) -> None:
    match = to_pattern(QUEUE).fullmatch(path)
    assert (match and match.groups()) == values


def test_letters_of_either_case_match_where_they_may() -> None:
    assert to_pattern(QUEUE, ignore_case=True).fullmatch("/ICWS/1/Queues/2")


def test_what_is_no_parameter_is_taken_literally() -> None:
    assert to_pattern("/icws/a.b").fullmatch("/icws/a.b")
    assert not to_pattern("/icws/a.b").fullmatch("/icws/axb")
    match = to_pattern("/icws/{name}.wav").fullmatch("/icws/hold.wav")
    assert match is not None
    assert match.groups() == ("hold",)


def test_the_most_literal_template_comes_first() -> None:
    templates = ["/icws/{a}/b", "/icws/{a}/{b}", "/icws/a/{b}", "/icws/a/b"]
    assert sorted(templates, key=literals_first) == [
        *("/icws/a/b", "/icws/a/{b}", "/icws/{a}/b", "/icws/{a}/{b}")
    ]
