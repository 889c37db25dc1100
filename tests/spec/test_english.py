"""Words of paths: taken apart, in the singular, and the verbs that actions begin with."""

from __future__ import annotations

import pytest

from generator.spec.english import capitalised, is_plural, leading_verb, singular, words_of


@pytest.mark.parametrize(
    ("segment", "words"),
    [
        ("queues", ["queues"]),
        ("chat-messages", ["chat", "messages"]),
        ("statusMessages", ["status", "messages"]),
        ("mp3Files", ["mp3", "files"]),
        ("IPAServer", ["ipaserver"]),
        ("a.b_2", ["a", "b", "2"]),
        ("workitem-tradeinfo", ["work", "item", "trade", "info"]),
        ("OutOfOffice", ["out", "of", "office"]),
        ("{id}", ["id"]),
        ("-", []),
    ],
)
def test_a_segment_has_words(segment: str, words: list[str]) -> None:
    assert words_of(segment) == words


@pytest.mark.parametrize(
    ("segment", "verb"),
    [
        ("park", ["park"]),
        ("pick-up", ["pick", "up"]),
        ("log-in-again", ["log", "in"]),
        ("send-email", ["send"]),
        ("blind-transfer", ["blind", "transfer"]),
        ("blind-date", []),
        ("email-send", []),
        ("", []),
    ],
)
def test_an_action_begins_with_the_longest_verb(segment: str, verb: list[str]) -> None:
    assert leading_verb(words_of(segment)) == verb


@pytest.mark.parametrize(
    ("plural", "one"),
    [
        ("users", "user"),
        ("entries", "entry"),
        ("ties", "tie"),
        ("classes", "class"),
        ("boxes", "box"),
        ("dishes", "dish"),
        ("branches", "branch"),
        ("echoes", "echo"),
        ("statuses", "status"),
        ("causes", "cause"),
        ("houses", "house"),
        ("people", "person"),
        ("caches", "cache"),
        ("ids", "id"),
    ],
)
def test_a_plural_has_a_singular(plural: str, one: str) -> None:
    assert singular(plural) == one
    assert singular(one) == one
    assert is_plural(["all", plural])
    assert not is_plural([plural, one])


@pytest.mark.parametrize("word", ["news", "status", "address", "analysis", "as", "dns", "user", ""])
def test_what_only_looks_like_a_plural_stays(word: str) -> None:
    assert singular(word) == word
    assert not is_plural([word])


def test_no_words_are_no_plural() -> None:
    assert not is_plural([])


def test_words_are_joined_with_capitals() -> None:
    assert capitalised(["error", "d"]) == "ErrorD"
