"""Recordings and their pauses."""

from __future__ import annotations

import pytest

from tests.sandbox.centre.harness import Client, Harness

SINCE = "Eic_SecureRecordingPauseStartTime"
RESUMES_AT = "Eic_RecordingsAutoResumeTime"
SUPERVISED = {"supervisor": False}


@pytest.fixture
def ada(harness: Harness) -> Client:
    return harness.log_in("ada")


@pytest.fixture
def call(harness: Harness, ada: Client) -> str:
    call = harness.centre.call_arrives(user="ada")
    ada.act(call.id, "pickup")
    return call.id


def _is_paused(ada: Client, call: str) -> bool:
    return ada.attributes(call, SINCE)[SINCE] != ""


@pytest.mark.parametrize(
    ("supervisor", "name"), [(False, "Eic_Recorders"), (True, "Eic_RecordersSupv")]
)
def test_a_recording_has_its_recorder(ada: Client, call: str, supervisor: bool, name: str) -> None:
    ada.act(call, "record", on=True, supervisor=supervisor)
    assert ada.attributes(call, name) == {name: "ada"}
    ada.act(call, "record", on=False, supervisor=supervisor)
    assert ada.attributes(call, name) == {name: ""}


def test_a_pause_ends_with_the_recording(harness: Harness, ada: Client, call: str) -> None:
    ada.act(call, "record", on=True, **SUPERVISED)
    ada.act(call, "pause", on=True)
    assert harness.centre.interactions[call].paused
    ada.act(call, "record", on=False, **SUPERVISED)
    ada.act(call, "record", on=True, **SUPERVISED)
    assert not harness.centre.interactions[call].paused


def test_an_infinite_secure_pause_lasts_until_it_is_resumed(
    harness: Harness, ada: Client, call: str
) -> None:
    ada.act(call, "secure-pause", securePauseType=2)
    harness.clock.advance(10_000)
    assert _is_paused(ada, call)
    assert ada.attributes(call, RESUMES_AT) == {RESUMES_AT: ""}
    ada.act(call, "secure-pause", securePauseType=4)
    assert not _is_paused(ada, call)


def test_a_default_secure_pause_ends_after_a_minute(
    harness: Harness, ada: Client, call: str
) -> None:
    ada.act(call, "secure-pause", securePauseType=1)
    harness.clock.advance(59)
    assert _is_paused(ada, call)
    harness.clock.advance(1)
    assert not _is_paused(ada, call)


def test_the_end_of_an_earlier_secure_pause_does_not_end_a_later_one(
    harness: Harness, ada: Client, call: str
) -> None:
    ada.act(call, "secure-pause", securePauseType=3, duration=10)
    harness.clock.advance(5)
    ada.act(call, "secure-pause", securePauseType=3, duration=20)
    harness.clock.advance(5)
    assert _is_paused(ada, call)
    harness.clock.advance(15)
    assert not _is_paused(ada, call)
