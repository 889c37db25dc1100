"""Any name gets a file name and an id that are safe, and that no other name gets."""

from __future__ import annotations

import re

from hypothesis import example, given
from hypothesis import strategies as st

from generator.docs.names import Anchors, anchor, file_stem

NAMES = st.text(st.sampled_from("aAbBxX019-_.~/\\: \0\u202eÀ") | st.characters(), max_size=160)


def test_common_names_stay_readable() -> None:
    assert file_stem("queueId") == "queue-id"
    assert file_stem("createConsultParameters") == "create-consult-parameters"
    assert anchor("consult", "body", "queueID") == "consult.body.queueID"


@given(NAMES)
@example("../../etc/passwd")
@example("con")
@example("LPT1")
@example("")
@example("x" * 500)
@example("\ud800")
def test_a_stem_is_a_file_name_on_every_system(name: str) -> None:
    stem = file_stem(name)
    assert re.fullmatch(r"[a-z0-9_-]{1,120}", stem)
    assert not re.fullmatch(r"con|prn|aux|nul|com\d|lpt\d", stem)


@given(NAMES, NAMES)
@example("Error", "error")
@example("a-b", "aB")
@example("_61_", "a")
@example("con", "_63_on")
@example("x" * 200, "x" * 201)
def test_names_that_differ_have_stems_that_differ_without_case(one: str, other: str) -> None:
    assert (one == other) == (file_stem(one).casefold() == file_stem(other).casefold())


@given(NAMES)
def test_an_id_needs_no_escaping(name: str) -> None:
    assert re.fullmatch(r"[A-Za-z0-9_~-]+", anchor(name))


@given(st.lists(NAMES, min_size=1, max_size=3), st.lists(NAMES, min_size=1, max_size=3))
@example(["a.b"], ["a", "b"])
@example(["a~"], ["a", ""])
def test_parts_that_differ_have_ids_that_differ(one: list[str], other: list[str]) -> None:
    assert (one == other) == (anchor(*one) == anchor(*other))


def test_a_second_part_of_one_name_gets_a_number() -> None:
    anchors = Anchors()
    assert [anchors.take("a", "b") for _ in range(3)] == ["a.b", "a.b~2", "a.b~3"]
