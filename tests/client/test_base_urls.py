"""Base URLs: plain ones are told without a parser, and just as the parser would tell them."""

from __future__ import annotations

import re

import pytest

from icws._runtime import requests

HOSTS = ["a", "A.example.com", "127.0.0.1", "x.", ".", "..", "a..b", ".a", "-", "a" * 63, "a" * 64]
HOSTS += ["a_b", "[::1]", "u@h", "", "é", "h%41", ".".join(["a" * 63] * 4), "h\n"]
PORTS = ["", ":", ":0", ":1", ":080", ":8018", ":65535", ":65536", ":٣", ":8x", ":-1"]
PATHS = [
    "",
    "/",
    "//",
    "/api/",
    "/icws",
    "/x/icws/",
    "/{host}",
    "/{x}",
    "/a.b~c_d-e",
    "/a b",
    "/a?b",
    "/a#b",
    "/a\\b",
    "/a\n",
    "/%20",
    "/é",
]


def outcome(url: str) -> str:
    try:
        return requests.base_of(url)
    except ValueError as error:
        return f"ValueError: {error}"


def test_a_plain_base_url_is_told_as_the_parser_tells_it(monkeypatch: pytest.MonkeyPatch) -> None:
    schemes = ["http", "https", "HTTP", "ftp"]
    urls = [f"{s}://{h}{t}{p}" for s in schemes for h in HOSTS for t in PORTS for p in PATHS]
    told = {url: outcome(url) for url in urls}
    monkeypatch.setattr(requests, "_PLAIN_BASE", re.compile(r"(?!)"))  # matches nothing
    assert told == {url: outcome(url) for url in urls}
