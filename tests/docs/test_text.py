"""Text becomes paragraphs and lists, and nothing of it is lost."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from generator.docs.text import Block, blocks, description, document
from generator.spec.document import Document


def test_empty_lines_part_paragraphs_and_single_breaks_do_not() -> None:
    assert blocks("one\ntwo\n\nthree") == (Block(False, ("one two",)), Block(False, ("three",)))


def test_lines_that_begin_with_a_dash_are_a_list() -> None:
    text = "Either:\n- this\n- that\n  and more\n\nafter - all"
    assert blocks(text) == (
        Block(False, ("Either:",)),
        Block(True, ("this", "that and more")),
        Block(False, ("after - all",)),
    )


def test_no_other_markup_is_read() -> None:
    assert blocks("# *a* `b` [c](d)") == (Block(False, ("# *a* `b` [c](d)",)),)


def test_a_summary_that_the_description_repeats_is_said_once() -> None:
    def described(**texts: str) -> tuple[Block, ...]:
        return description(Document("openapi.yaml", {**texts}).top)

    repeated = described(summary="Logs in.", description="Logs in. The answer holds the token.")
    assert repeated == (Block(False, ("Logs in. The answer holds the token.",)),)
    apart = described(summary="Logs in.", description="The answer holds the token.")
    assert [block.lines[0] for block in apart] == [
        "Logs in.",
        "The answer holds the token.",
    ]


@given(st.lists(st.sampled_from(["a", "- b", "", "-c", "\r\n", "\u2028", "d"]), max_size=8))
def test_every_word_survives(lines: list[str]) -> None:
    told = "".join(line for block in blocks("\n".join(lines)) for line in block.lines)
    assert [char for char in told if char in "abcd"] == [
        char for line in lines for char in line if char in "abcd"
    ]


def test_examples_keep_their_layout_and_show_what_would_deceive() -> None:
    assert document({"a": [1]}) == '{\n  "a": [\n    1\n  ]\n}'
    assert document("GET /x\r\n\u202eevil") == "GET /x\n\N{REPLACEMENT CHARACTER}evil"
