"""Colours of programs and examples: tokens, and nothing of the text lost or become markup."""

from __future__ import annotations

import html
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.docs.highlighting import highlighted


@pytest.mark.parametrize(
    ("source", "tokens"),
    [
        (
            "client.hold('1', on=True)  # now",
            [("string", "'1'"), ("keyword", "True"), ("comment", "# now")],
        ),
        (
            '{"on": "a#b", "x": -1.5}',
            [("key", '"on"'), ("string", '"a#b"'), ("key", '"x"'), ("number", "-1.5")],
        ),
        ("call_2.is_none(Nonesuch)", []),
        ("[--queue-id QUEUE_ID]", []),
        ("[--from-job-id FROM_JOB_ID]", []),
    ],
)
def test_tokens_have_a_class(source: str, tokens: list[tuple[str, str]]) -> None:
    found = re.findall(r'<span class="(\w+)">(.*?)</span>', highlighted(source))
    assert [(kind, html.unescape(text)) for kind, text in found] == tokens


@given(st.text(st.sampled_from("ab\"'\\#<>&{}:1-. \n") | st.characters()))
def test_text_stays_text(source: str) -> None:
    told = str(highlighted(source))
    assert html.unescape(re.sub(r'<span class="\w+">|</span>', "", told)) == source
    assert not re.search("<(?!/?span)", told)
