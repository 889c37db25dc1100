"""Lossy captures: what is there is kept, in order, with its line."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.model.api import Fragment
from generator.model.source import Source
from generator.read.errors import PageError
from generator.read.pages import read_page
from generator.read.text.lossy import is_lossy_capture, read_lossy_page
from generator.spec.gates import Gate

TABLE = "Feature | Version | |\n---|---|---|\nqueues | 4 |\n"


def told(fragment: Fragment) -> tuple[object, ...]:
    since = fragment.feature.since if fragment.feature else None
    return (
        fragment.requirement,
        fragment.paragraphs,
        since,
        fragment.type_documentation,
        fragment.source.line,
    )


def test_rows_run_together() -> None:
    text = f"{TABLE}Watches things.{TABLE}Required\nThe name\nof it\n, in full."
    text += f"Conditionally Required\nIts colour.Only when painted is it needed.\n{TABLE}"
    text += "Property type documentation:\nA colour.\nRequired\nThe shade.The end of it."
    fragments = read_lossy_page("p", text).fragments
    assert [told(fragment) for fragment in fragments] == [
        (None, [], 4, "", 1),
        (None, ["Watches things."], 4, "", 4),
        ("required", ["The name of it, in full."], None, "", 7),
        ("conditional", ["Its colour.", "Only when painted is it needed."], 4, "A colour.", 10),
        ("required", ["The shade."], None, "", 17),
        (None, ["The end of it."], None, "", 18),
    ]


def test_an_obsolete_version() -> None:
    text = "Feature | Version | Obsolete Version |\n---|---|---|\nqueues | 4 | 9 |\nGone."
    (fragment, _) = read_lossy_page("p", text).fragments
    assert fragment.feature is not None
    assert fragment.feature.gate == Gate("queues", 4, 9)
    assert fragment.feature.source == Source("p", 3)


def test_the_last_row_of_a_text_that_breaks_off_is_left_out() -> None:
    rows = "Required\nThe name.Required\nThe shade.Required\nIts colour, which "
    for text in (f"{rows}\nRequ", rows + "x" * (2000 - len(rows))):
        model = read_lossy_page("p", text)
        assert model.is_cut
        paragraphs = [fragment.paragraphs for fragment in model.fragments]
        assert paragraphs == [["The name."], ["The shade."]]
    whole = read_lossy_page("p", rows)
    assert not whole.is_cut
    assert whole.fragments[-1].paragraphs == ["Its colour, which"]


@pytest.mark.parametrize(
    ("text", "lossy"),
    [
        (TABLE + "Required\nA thing.", True),
        ("Required\nA thing.", False),
        ("Required\nA thing.Required\nAnother.", True),
        (f"/icws/connection\n{TABLE}", True),
        (f"{TABLE}200 - OK\n", True),
        (f"GET\n{TABLE}", True),
        (f"GET\n/icws/connection\n{TABLE}", False),
        ("Feature Version\nqueues 4\n", True),
        ("", False),
    ],
)
def test_recognised(text: str, lossy: bool) -> None:
    assert is_lossy_capture(text) is lossy


@pytest.mark.parametrize(
    ("text", "error"),
    [
        ("Feature | Version | |", "p:1: nothing stands under"),
        ("Feature | Version | |\n---|---|---|\n", "p:1: nothing stands under"),
        ("A.\nFeature | Version | |\n---|---|---|\nqueues | four |\n", "p:4: 'queues | four |'"),
        ("Feature | Version | |\n---|---|---|\nqueues | 0 |\n", "p:3: 'queues | 0 |' stands under"),
        ("Property type documentation:\nA colour.", "p:1: 'Property type documentation:'"),
    ],
)
def test_a_broken_table_is_an_error(text: str, error: str) -> None:
    with pytest.raises(PageError) as caught:
        read_lossy_page("p", text)
    assert str(caught.value).startswith(error)


words = st.from_regex(r"[a-z]{3,8}", fullmatch=True)
sentences = st.lists(words, min_size=2, max_size=6).map(lambda w: " ".join(w).capitalize() + ".")
rows = st.tuples(
    st.sampled_from(["Required", "Conditionally Required"]),
    sentences,
    st.integers(1, 99) | st.none(),
    st.booleans(),
)


@pytest.mark.slow
@given(st.lists(rows, min_size=1, max_size=6))
def test_each_row_with_a_label_comes_back(
    given_rows: list[tuple[str, str, int | None, bool]],
) -> None:
    text = TABLE
    for label, sentence, since, _ in given_rows:
        text += f"{label}\n{sentence}"
        glued = since is None
        text += "" if glued else f"\nFeature | Version | |\n---|---|---|\nqueues | {since} |\n"
    found = read_lossy_page("p", text).fragments
    assert [
        (f.requirement, f.paragraphs, f.feature.since if f.feature else None) for f in found[1:]
    ] == [
        ("required" if label == "Required" else "conditional", [sentence], since)
        for label, sentence, since, _ in given_rows
    ]
    lines = text.split("\n")
    for fragment, (label, *_) in zip(found[1:], given_rows, strict=True):
        assert lines[fragment.source.line - 1].endswith(label)


@given(st.text(alphabet="aA .|-:\nR", max_size=200))
def test_no_word_is_lost(noise: str) -> None:
    text = TABLE + noise
    try:
        model = read_lossy_page("p", text)
    except PageError:
        return
    kept = " ".join(word for f in model.fragments for word in [*f.paragraphs, f.type_documentation])
    assert re.findall(r"\w", kept) == re.findall(r"\w", noise)


def test_what_is_missing() -> None:
    assert read_lossy_page("p", TABLE).missing == ("path", "methods", "statuses", "names", "types")
    model = read_lossy_page("p", f"/icws/connection\nGET\n{TABLE}200 - OK\n")
    assert model.missing == ("names", "types")


def test_a_sentence_that_lost_its_beginning_is_marked() -> None:
    _, fragment = read_lossy_page("p", TABLE + "or the other.").fragments
    assert fragment.paragraphs == ["… or the other."]


def test_a_label_is_no_name(tmp_path: Path) -> None:
    page = tmp_path / "p.txt"
    start = "/icws/a\nGET\n/icws/a\nRequest\nParameters\nType\nName\nComments\n"
    page.write_text(f"{start}Header\nRequired\nA token.\nResponse\n200 - OK\n", "utf-8")
    with pytest.raises(PageError) as caught:
        read_page(page, "p.txt")
    assert str(caught.value) == (
        "p.txt:10: the header parameter has no name, but 'Required' (expected a name)"
    )


def test_words_after_the_documentation_of_a_type_are_of_another_part() -> None:
    text = "Required\nOne.\nProperty type documentation:\nOf the type.\nTwo.\nRequired\nThree.\n"
    fragments = read_lossy_page("p.txt", text).fragments
    assert [(f.requirement, f.paragraphs, f.type_documentation) for f in fragments] == [
        ("required", ["One."], "Of the type."),
        (None, ["Two."], ""),
        ("required", ["Three."], ""),
    ]
