"""Trees of pages: what is a tag, what is a text, and on which line each stands."""

from __future__ import annotations

import pytest

from generator.read.errors import PageError
from generator.read.html.document import Document, find
from generator.read.html.tree import Tag, Text, parse


def _tree(text: str) -> Tag:
    return parse("p.htm", text)


def _lines(text: str) -> list[tuple[str, int]]:
    doc = Document("p.htm", text)
    return [(string.strip(), doc.line(string)) for string in doc.top.strings if string.strip()]


def test_texts_have_the_lines_of_their_first_words() -> None:
    text = (
        "<div>\n\n\n  one\n<b\n class='x'>two</b> three\n\n\n\n\n\n  <i>four\nfive</i>\nsix</div>"
    )
    assert _lines(text) == [("one", 4), ("two", 6), ("three", 6), ("four\nfive", 12), ("six", 14)]


def test_a_comment_parts_texts_and_keeps_its_lines() -> None:
    text = "<p>one<!-- a\n\n comment -->two<?php a\n ?>\nthree</p>"
    assert [content for content, _ in _lines(text)] == ["one", "two", "three"]
    assert _lines(text)[1] == ("two", 3)
    assert find(_tree(text), "p").get_text() == "onetwo\nthree"  # type: ignore[union-attr]


@pytest.mark.parametrize("name", ["script", "style", "template"])
def test_a_script_has_its_text_for_itself(name: str) -> None:
    top = _tree(f"<div>seen<{name}>var x</{name}></div>")
    assert top.get_text() == "seen"
    assert find(top, name).get_text() == "var x"  # type: ignore[union-attr]


def test_text_of_ruby_is_text() -> None:
    doc = Document("p.htm", "<ruby>base<rt>above</rt></ruby>")
    assert [piece.text for piece in doc.unread()] == ["base", "above"]


def test_tags_know_their_classes_parents_and_what_is_beside_them() -> None:
    top = _tree("<div><p class=' a  b '>one</p>text<i>x</i><p>two</p></div>")
    first = find(top, "p")
    assert first is not None
    assert first.classes == {"a", "b"}
    assert first.get("class") == " a  b "
    assert first.get("id") is None
    beside, last = first.next_tag(), first.next_tag("p")
    assert beside is not None
    assert last is not None
    assert (beside.name, last.get_text(), last.next_tag()) == ("i", "two", None)
    assert top.next_tag() is None
    text = next(first.strings)
    assert isinstance(text, Text)
    assert [tag.name for tag in text.parents] == ["p", "div", "body", "html", "[document]"]


@pytest.mark.parametrize("text", ["", "  \n", "<!-- nothing -->"])
def test_an_empty_page_makes_no_tree(text: str) -> None:
    with pytest.raises(PageError, match="Document is empty"):
        _tree(text)
