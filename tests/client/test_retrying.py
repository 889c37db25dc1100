"""Decisions about retries: which requests are safe to retry, and after which pause."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from runtime.errors import ResponseTooLargeError, TransportError
from runtime.http import Response
from runtime.retrying import LONGEST_RETRY_AFTER, pause_before_retry, retry_after

METHODS = st.sampled_from(["GET", "HEAD", "POST", "PUT", "DELETE", "PATCH"])


def response(status: int, *headers: tuple[str, str]) -> Response:
    return Response(status, headers, b"")


@given(METHODS, st.integers(0, 5000), st.floats(0, 1))
def test_what_was_not_sent_is_repeated_after_a_bounded_pause(
    method: str, attempt: int, drawn: float
) -> None:
    unsent = TransportError("x", sent=False)
    pause = pause_before_retry(method, unsent, attempt, lambda: drawn)
    assert pause == drawn * (0.5 * 2**attempt if attempt < 4 else 8.0)


@given(METHODS, st.integers(100, 599), st.integers(0, 9))
def test_what_may_have_arrived_is_repeated_only_where_it_changes_nothing(
    method: str, status: int, attempt: int
) -> None:
    passing = method in ("GET", "HEAD") and status in (429, 502, 503, 504)
    assert (pause_before_retry(method, response(status), attempt) is not None) == passing
    lost = pause_before_retry(method, TransportError("x"), attempt)
    assert (lost is not None) == (method in ("GET", "HEAD"))


@given(METHODS, st.booleans())
def test_what_was_too_large_would_be_so_again(method: str, sent: bool) -> None:
    assert pause_before_retry(method, ResponseTooLargeError("x", sent=sent), 0) is None


ASKED = {"0": 0.0, "7": 7.0, " 60 ": 60.0, "61": None, "600": None, "9" * 400: None}
UNREADABLE = ("-1", "1.5", "soon", "", "Thu, 99 Foo 2026", "٣")


@pytest.mark.parametrize(
    ("asked", "pause"), [*ASKED.items(), *((text, 0.25) for text in UNREADABLE)]
)
def test_the_server_says_when(asked: str, pause: float | None) -> None:
    told = response(503, ("retry-after", asked))
    assert pause_before_retry("GET", told, 0, lambda: 0.5) == pause


def test_the_server_says_when_by_a_date() -> None:
    now = datetime.now(UTC)
    soon = response(503, ("Retry-After", format_datetime(now + timedelta(seconds=30), usegmt=True)))
    pause = pause_before_retry("GET", soon, 0)
    assert pause is not None
    assert 0 < pause <= 30
    past = response(503, ("Retry-After", format_datetime(now - timedelta(days=1), usegmt=True)))
    assert pause_before_retry("GET", past, 0) == 0.0
    late = now + timedelta(seconds=LONGEST_RETRY_AFTER + 60)
    never = response(503, ("Retry-After", format_datetime(late, usegmt=True)))
    assert pause_before_retry("GET", never, 0) is None


def test_without_a_number_of_its_own_the_pause_is_random() -> None:
    unsent = TransportError("x", sent=False)
    pauses = {pause_before_retry("POST", unsent, 20) for _ in range(20)}
    assert len(pauses) == 20
    assert all(pause is not None and 0 <= pause <= 8 for pause in pauses)


@pytest.mark.parametrize("asked", ["Thu, 01 Jan 1970 00:00:00 GMT", "0"])
def test_a_moment_that_has_passed_is_no_pause(asked: str) -> None:
    assert retry_after(response(503, ("Retry-After", asked))) == 0.0


@given(METHODS, st.integers(0, 5000), st.floats(0, 1), st.floats(0.01, 100))
def test_a_pause_has_a_limit(method: str, attempt: int, drawn: float, longest: float) -> None:
    unsent = TransportError("x", sent=False)
    pause = pause_before_retry(method, unsent, attempt, lambda: drawn, longest)
    assert pause is not None
    assert pause <= longest
    told = response(503, ("Retry-After", "10"))
    pause = pause_before_retry("GET", told, attempt, lambda: drawn, longest)
    assert pause == (10.0 if longest >= 10 else None)
