"""The first sentence of a description, and what it says beyond that."""

from __future__ import annotations

import pytest

from generator.spec.sentences import first_sentence, without_summary


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("", ""),
        ("No end", "No end"),
        ("One. Two. Three.", "One."),
        ("Is it? It is.", "Is it?"),
        ("Stop! Now.", "Stop!"),
        ("Version 2.5 of it. More.", "Version 2.5 of it."),
        ("A text, e.g. a name, i.e. words. More.", "A text, e.g. a name, i.e. words."),
        ("A heading\n\nA sentence.", "A heading"),
    ],
)
def test_the_first_sentence_ends_before_the_next_one_or_the_end_of_the_line(
    text: str, sentence: str
) -> None:
    assert first_sentence(text) == sentence


@pytest.mark.parametrize(
    ("text", "summary", "rest"),
    [
        ("One. Two.", "One.", "Two."),
        ("One.\n\nTwo.", "One.", "Two."),
        ("One.", "One.", ""),
        ("One. Two.", "", "One. Two."),
        (" Two.", "", " Two."),
        ("Ones.", "One", "Ones."),
        ("Two. One.", "One.", "Two. One."),
    ],
)
def test_a_summary_is_taken_away_where_it_stands_apart(text: str, summary: str, rest: str) -> None:
    assert without_summary(text, summary) == rest
