"""Cookies: what a server removes is not sent any more."""

from __future__ import annotations

import pytest

from icws._runtime.requests import read_cookies

PAST = "Thu, 01 Jan 1970 00:00:00 GMT"
FUTURE = "Fri, 01 Jan 2100 00:00:00 GMT"
GONE = [
    f"Expires={PAST}",
    "expires=Thu, 01-Jan-1970 00:00:01 GMT",
    f"Path=/icws; Expires = {PAST} ; Secure",
    "Expires=Thu, 01 Jan 1970 00:00:00",
    "Max-Age=0",
    "Max-Age=00",
    "Max-Age=-5",
    f"Expires={FUTURE}; Max-Age=0",
]
KEPT = [
    "",
    f"Expires={FUTURE}",
    f"Expires={PAST}; Max-Age=60",
    "Expires=never",
    "Expires",
    "Max-Age=",
    "Path=/; HttpOnly",
]


@pytest.mark.parametrize("attributes", GONE)
def test_a_cookie_that_is_over_is_removed(attributes: str) -> None:
    cookies = {"a": "old", "b": "2"}
    read_cookies([f"a=; {attributes}"], cookies)
    assert cookies == {"b": "2"}


@pytest.mark.parametrize("attributes", KEPT)
def test_a_cookie_that_is_not_over_is_kept(attributes: str) -> None:
    cookies = {"a": "old"}
    read_cookies([f"a=new; {attributes}"], cookies)
    assert cookies == {"a": "new"}
