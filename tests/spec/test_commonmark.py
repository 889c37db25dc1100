"""Page text becomes CommonMark in which nothing is markup, and comes back as it was."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.spec.commonmark import escaped, unescaped


@given(st.text(st.sampled_from("<>[]()!`~&:;#ltamp49608x/ \n"), max_size=40))
def test_text_comes_back_as_it_was(text: str) -> None:
    assert unescaped(escaped(text)) == text


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("<b>x</b>", "&lt;b>x&lt;/b>"),
        ("1 < 2", "1 < 2"),
        ("[a](javascript:b)", "[a]&#40;javascript:b)"),
        ("![a](http://b/c.png)", "![a]&#40;http://b/c.png)"),
        ("[a]: http://b", "[a]&#58; http://b"),
        ("List [1,*]: String", "List [1,*]: String"),
        ("a\n```\nb", "a\n&#96;``\nb"),
        ("~~~", "&#126;~~"),
        ("`code`", "`code`"),
        ("&lt;b>", "&amp;lt;b>"),
        ("a & b", "a & b"),
    ],
)
def test_markup_is_text(text: str, written: str) -> None:
    assert escaped(text) == written
    assert unescaped(written) == text
