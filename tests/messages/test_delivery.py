"""Backoff after failures, temporary errors, and the settings of delivery."""

from __future__ import annotations

import pickle
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from runtime import errors
from runtime.delivery import Backoff, Delivery, is_temporary
from runtime.http import Response
from runtime.responses import error_of
from tests.messages.fake_session import POLL

FAILURE = errors.TransportError("no answer")


class Time:
    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


@given(st.lists(st.floats(0, 1), min_size=1, max_size=40))
def test_pauses_grow_to_a_bound_and_are_scattered(jitters: list[float]) -> None:
    drawn = iter(jitters)
    backoff = Backoff(None, clock=Time(), jitter=lambda: next(drawn))
    for number, jitter in enumerate(jitters):
        longest = min(30.0, 0.25 * 2.0**number)
        assert backoff.pause(FAILURE) == longest * (0.5 + 0.5 * jitter)


def test_pauses_stay_bounded_however_many_failures_there_were() -> None:
    backoff = Backoff(None, clock=Time(), jitter=lambda: 1.0)
    assert [backoff.pause(FAILURE) for _ in range(1200)][-1] == 30.0


def test_clients_that_failed_together_come_back_apart() -> None:
    pauses = {Backoff(None, clock=Time()).pause(FAILURE) for _ in range(20)}
    assert len(pauses) == 20
    assert all(0.125 <= pause <= 0.25 for pause in pauses)


def test_failures_end_with_the_error_at_the_time_limit() -> None:
    time = Time()
    backoff = Backoff(10.0, clock=time, jitter=lambda: 1.0)
    assert backoff.pause(FAILURE) == 0.25
    time.now += 9.0
    assert backoff.pause(FAILURE) == 0.5
    time.now += 0.5
    # The next pause would be 1 s: the server gets all the time there is.
    assert backoff.pause(FAILURE) == 0.5
    time.now += 0.5
    with pytest.raises(errors.TransportError):
        backoff.pause(FAILURE)


def test_a_response_restarts_the_time_limit_but_only_success_the_pauses() -> None:
    time = Time()
    backoff = Backoff(10.0, clock=time, jitter=lambda: 1.0)
    backoff.pause(FAILURE)
    backoff.responded()
    time.now += 1000.0
    assert backoff.pause(FAILURE) == 0.5
    backoff.reset()
    time.now += 1000.0
    assert backoff.pause(FAILURE) == 0.25


def test_the_server_can_ask_for_longer_pauses_but_not_for_endless_ones() -> None:
    backoff = Backoff(None, clock=Time(), jitter=lambda: 1.0)
    assert backoff.pause(FAILURE, least=4.0) == 4.0
    assert backoff.pause(FAILURE, least=4000.0) == 30.0


@pytest.mark.parametrize(
    ("error", "temporary"),
    [
        (errors.TransportError("x"), True),
        (errors.DecodeError("x"), True),
        (errors.ServerError(500), True),
        (errors.UnavailableError(503), True),
        (errors.ApiError(408), True),
        (errors.ApiError(425), True),
        (errors.ApiError(429), True),
        (errors.ApiError(400), False),
        (errors.UnauthorizedError(401), False),
        (errors.NotFoundError(404), False),
        (errors.IcwsError("x"), False),
    ],
)
def test_what_may_pass_is_tried_again(error: Exception, temporary: bool) -> None:
    assert is_temporary(error) is temporary


@pytest.mark.parametrize(
    ("cause", "temporary"),
    [
        (errors.TransportError("x"), True),
        (errors.UnavailableError(503), True),
        (errors.UnauthorizedError(401), False),
        (None, False),
    ],
)
def test_the_end_of_a_session_is_temporary_if_its_log_in_failed_temporarily(
    cause: Exception | None, temporary: bool
) -> None:
    ended = errors.UnauthorizedError(401)
    ended.__cause__ = cause
    assert is_temporary(ended) is temporary


POLLS, BEATS = "0 or more seconds", "more than 0 seconds, or None"
OUTAGES = "0 or more seconds, or None"


@pytest.mark.parametrize(
    ("options", "error", "problem", "expected"),
    [
        ({"mode": "push"}, ValueError, "delivery is 'push'", "'auto', 'poll' or 'stream'"),
        ({"poll_interval": -1}, ValueError, "poll_interval is -1", POLLS),
        ({"heartbeat": 0}, ValueError, "heartbeat is 0", BEATS),
        ({"max_outage": -1}, ValueError, "max_outage is -1", OUTAGES),
        ({"poll_interval": float("nan")}, ValueError, "poll_interval is nan", POLLS),
        ({"poll_interval": "1"}, TypeError, "poll_interval is '1'", POLLS),
        ({"poll_interval": None}, TypeError, "poll_interval is None", POLLS),
        ({"heartbeat": True}, TypeError, "heartbeat is True", BEATS),
        ({"max_outage": "x"}, TypeError, "max_outage is 'x'", OUTAGES),
    ],
)
def test_settings_that_cannot_be_are_refused(
    options: dict[str, Any], error: type[Exception], problem: str, expected: str
) -> None:
    with pytest.raises(error) as caught:
        Delivery(**options)
    assert str(caught.value) == f"{problem} (expected {expected})"


def test_settings_can_be_at_their_bounds() -> None:
    settings = Delivery(poll_interval=0, heartbeat=0.001, max_outage=0)
    assert (settings.poll_interval, settings.max_outage) == (0, 0)
    assert Delivery(heartbeat=None, max_outage=None).heartbeat is None


@pytest.mark.parametrize(
    ("asked", "pause"), [("20", 20.0), ("4000", 60.0), ("soon", 0.25), ("", 0.25)]
)
def test_a_server_that_says_when_to_come_back_is_left_alone_until_then(
    asked: str, pause: float
) -> None:
    answer = Response(503, (("Retry-After", asked),), b"")
    error = error_of(POLL, answer)
    assert pickle.loads(pickle.dumps(error)).retry_after == error.retry_after
    assert Backoff(None, clock=Time(), jitter=lambda: 1.0).pause(error) == pause
