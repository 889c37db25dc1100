"""Texts that the names of properties suggest."""

from __future__ import annotations

from random import Random
from uuid import UUID

import pytest

from generator.spec.sample_texts import sample_text


def texts_of(name: str, *people: str) -> set[str | None]:
    return {sample_text(name, Random(seed), people) for seed in range(300)}  # noqa: S311


@pytest.mark.parametrize("name", ["interactionId", "consultID", "conferenceId", "lastCallId"])
def test_an_interaction_has_a_number_of_seven_digits(name: str) -> None:
    numbers = {int(text or "") for text in texts_of(name)}
    assert len(numbers) > 100
    assert {min(numbers) // 1000, max(numbers) // 1000} == {1000}


@pytest.mark.parametrize(
    "name", ["id", "widgetId", "numberId", "USERID_ID", "recordingIds", "recordingIdList"]
)
def test_any_other_id_is_a_guid(name: str) -> None:
    texts = texts_of(name)
    assert len(texts) == 300
    assert {str(UUID(text)) for text in texts} == texts


@pytest.mark.parametrize(
    ("name", "texts"),
    [
        ("userId", {"ada", "grace", "alan"}),
        ("userIds", {"ada", "grace", "alan"}),
        ("homeStationID", {"desk1", "desk2"}),
        ("workgroupId", {"Billing", "Sales"}),
        ("workgroupAndQueue", {"Billing", "Sales"}),
        ("dateFormat", {"yyyy-MM-dd"}),
        ("emailAddress", {"ada@example.com", "grace@example.com"}),
        ("message", {"Good morning.", "One moment, please."}),
        # Of several words in a name the first of the table counts.
        ("userNumber", {"ada", "grace", "alan"}),
        ("colour", {None}),
        ("", {None}),
    ],
)
def test_other_names_suggest_one_of_some_texts(name: str, texts: set[str | None]) -> None:
    assert texts_of(name) == texts


def test_a_name_is_known_of_people_only() -> None:
    people = texts_of("userName", "user", "agent")
    assert "Ada Lovelace" in people
    assert None not in people
    assert texts_of("userName", "agent") == texts_of("workgroupName", "user") == {None}
