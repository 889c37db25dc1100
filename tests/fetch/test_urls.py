"""One spelling for each URL; a scope holds what is below it and nothing else."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.fetch.urls import moved_scope, normalise, resolve, scope_of


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("HTTP://Example.COM", "http://example.com/"),
        ("https://example.com:443/a", "https://example.com/a"),
        ("http://example.com:8080/a#part", "http://example.com:8080/a"),
        ("http://h/%28sessionId%29/a", "http://h/(sessionId)/a"),
        ("http://h/a/./b/../c", "http://h/a/c"),
        ("http://h/a/%2e%2E/b", "http://h/b"),
        ("http://h/../../a/..", "http://h/"),
        ("http://h/a%2fb%5Cc%00", "http://h/a%2Fb%5Cc%00"),
        ("http://h/é b", "http://h/%C3%A9%20b"),
        ("http://h/100%", "http://h/100%25"),
        ("http://h//a//", "http://h//a//"),
        ("http://[::1]:80/a", "http://[::1]/a"),
        ("http://bücher.example/", "http://xn--bcher-kva.example/"),
        ("http://h/a?b=c d", "http://h/a?b=c%20d"),
    ],
)
def test_one_spelling(written: str, meant: str) -> None:
    assert normalise(written) == meant


@pytest.mark.parametrize(
    "written",
    [
        *("", "a.htm", "file:///etc/passwd", "ftp://h/", "javascript:void(0)", "http://"),
        *("http://h:x/", "http://h:99999/", "http://[::1/", "http://a b/", "http://a\x1b[2J/"),
        *("http:///a", "http://\udcff/", "mailto:a@h"),
    ],
)
def test_what_cannot_be_asked_for(written: str) -> None:
    with pytest.raises(ValueError, match=r"^it (is|has) "):
        normalise(written)


@pytest.mark.parametrize(
    "reference", ["javascript:void(0)", "mailto:a@h", "file:///a", "//h:x/", "http://a:b@h/c"]
)
def test_a_reference_that_leads_to_no_page(reference: str) -> None:
    assert resolve("http://h/", reference) == ""


@pytest.mark.parametrize("written", ["http://ada:secret@h/", "http://ada@h/", "http://@h/"])
def test_credentials_are_refused_and_not_repeated(written: str) -> None:
    with pytest.raises(ValueError, match="user name or password") as refused:
        normalise(written)
    assert "secret" not in str(refused.value)
    assert "ada" not in str(refused.value)


texts = st.text(st.sampled_from("ab/.%2eE5Cc?#:@\\()é \t\0[]"), max_size=30)


@settings(deadline=None)
@given(texts)
def test_normal_urls_stay_as_they_are(path: str) -> None:
    once = normalise("http://h/" + path)
    assert normalise(once) == once
    assert once.isascii()
    assert once.isprintable()


@settings(deadline=None)
@given(texts)
def test_any_reference_is_a_url_or_nothing(reference: str) -> None:
    url = resolve("http://h/docs/a.htm", reference)
    assert url == "" or normalise(url) == url


@settings(deadline=None)
@given(texts)
def test_nothing_leaves_a_scope_by_its_path(reference: str) -> None:
    url = resolve("http://h/docs/a.htm", reference).partition("?")[0]
    scope = scope_of("http://h/docs/index.htm")
    if url.startswith(scope):
        below = url.removeprefix(scope)
        assert normalise(scope + below) == url
        assert ".." not in below.split("/")


@pytest.mark.parametrize(
    ("start", "inside", "outside"),
    [
        ("http://h/docs/", "http://h/docs/a", "http://h/docs"),
        ("http://h/docs/index.htm", "http://h/docs/", "http://h/docs2/a"),
        ("http://h/docs", "http://h/docs2", "http://h2/docs"),
        ("http://h:81/", "http://h:81/a", "http://h/a"),
        ("https://h/", "https://h/a", "http://h/a"),
        ("http://h/", "http://h/a", "http://h.example/a"),
    ],
)
def test_a_scope_is_the_folder_of_the_start(start: str, inside: str, outside: str) -> None:
    scope = scope_of(start)
    assert start.startswith(scope)
    assert inside.startswith(scope)
    assert not outside.startswith(scope)


@pytest.mark.parametrize(
    ("start", "target", "moved"),
    [
        ("http://h/docs/", "https://h/docs/", "https://h/docs/"),
        ("http://h/docs/", "https://h/docs/a.htm", "https://h/docs/"),
        ("http://h/docs", "https://h/docs/", "https://h/docs/"),
        ("http://h/docs", "http://h/docs/", "http://h/docs/"),
        ("http://h/docs/", "http://h/docs/deep/a.htm", "http://h/docs/"),
        ("http://h/docs/", "http://h/", None),
        ("http://h/docs/", "https://h/", None),
        ("http://h/docs/", "https://other/docs/", None),
        ("https://h/docs/", "http://h/docs/", None),
        ("http://h:81/docs/", "https://h/docs/", None),
        ("http://h:81/docs/", "https://h:81/docs/", None),
        ("http://h/docs/", "", None),
    ],
)
def test_a_redirect_of_the_start_moves_the_scope(
    start: str, target: str, moved: str | None
) -> None:
    assert moved_scope(scope_of(start), start, target) == moved
