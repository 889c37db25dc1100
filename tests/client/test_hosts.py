"""Hosts that a log-in may go to: a name that a server gives is not trusted to be a host."""

from __future__ import annotations

import ipaddress
from typing import Any
from urllib.parse import urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

import icws
from icws._runtime.hosts import MOST_HOSTS, Hosts, at_host, host_name, urls_at

BASE = "https://cic.example:8019/any/path"
BEHIND = "https://proxy.example/app/api/cic1"
NO_HOSTS = [
    *("", " ", ".", "..", "a..b", ".a", "a.", "-a", "a-", "a b", "a\n", "a\tb", "ä.example"),
    *(
        "http://evil",
        "https://evil/",
        "//evil",
        "evil/path",
        "evil?x",
        "evil#x",
        "evil:80",
        "u@evil",
    ),
    *(
        "u:p@evil",
        "evil\\x",
        "evil%2fx",
        "*",
        "a,b",
        "[::1",
        "::1]",
        "[evil]",
        "fe80::1%eth0",
        "1:2",
    ),
    *(
        "1.2.3",
        "1.2.3.4.5",
        "256.1.1.1",
        "0x7f.1",
        "2130706433",
        "0x7f000001",
        "1.2.3.04",
        "a" * 64,
    ),
    ".".join(["abcdefgh"] * 30),
    ".".join([*["a" * 63] * 3, "a" * 62]),
]


@pytest.mark.parametrize("text", NO_HOSTS)
def test_what_is_no_bare_host_is_refused(text: str) -> None:
    with pytest.raises(ValueError) as refused:
        host_name(text)
    assert str(refused.value) == (
        "the alternate host is invalid "
        "(expected a host name or address; the port is that of the URL)"
    )
    with pytest.raises(ValueError):
        icws.Client(BASE, alternate_hosts=[text])
    assert urls_at(BASE, [text, "good.example"]) == ["https://good.example:8019/any/path"]


HOSTS = {
    "cic2": "cic2",
    "CIC-2.example": "CIC-2.example",
    "my_host": "my_host",
    "3com": "3com",
    "a" * 63: "a" * 63,
    ".".join([*["a" * 63] * 3, "a" * 61]): ".".join([*["a" * 63] * 3, "a" * 61]),
    "10.0.0.7": "10.0.0.7",
    "::1": "[::1]",
    "[2001:DB8::1]": "[2001:db8::1]",
}


@pytest.mark.parametrize(("text", "host"), HOSTS.items())
def test_scheme_port_and_path_stay(text: str, host: str) -> None:
    assert at_host(BASE, text) == f"https://{host}:8019/any/path"
    assert at_host("http://cic", text) == f"http://{host}"


@given(st.text(max_size=30) | st.from_regex(r"[a-z0-9.:/@\[\]%_-]{0,30}", fullmatch=True))
def test_whatever_is_named_the_request_goes_to_that_host_only(text: str) -> None:
    try:
        url = at_host(BASE, text)
    except ValueError:
        return
    parts = urlsplit(url)
    assert (parts.scheme, parts.port, parts.path) == ("https", 8019, "/any/path")
    assert (parts.username, parts.query, parts.fragment) == (None, "", "")
    assert parts.hostname is not None
    named = text.removeprefix("[").removesuffix("]").lower()
    if ":" in named:
        assert ipaddress.ip_address(parts.hostname) == ipaddress.ip_address(named)
    else:
        assert parts.hostname == named


@pytest.mark.parametrize(("text", "host"), HOSTS.items())
def test_behind_a_proxy_a_host_takes_the_place_of_the_last_segment(text: str, host: str) -> None:
    segment = host.replace("[", "%5B").replace("]", "%5D")
    assert at_host(BEHIND, text) == f"https://proxy.example/app/api/{segment}"
    assert at_host("http://p/api/cic1", text) == f"http://p/api/{segment}"


@pytest.mark.parametrize(
    ("base", "url"),
    {
        "https://p/x/{host}": "https://p/x/%5B::1%5D",
        "https://p/api/{host}/y": "https://p/api/%5B::1%5D/y",
        "https://{host}:8019": "https://[::1]:8019",
        "https://p/api": "https://[::1]/api",
        "https://p/api/cic1/y": "https://[::1]/api/cic1/y",
        "https://api/cic1": "https://[::1]/cic1",
        "https://p/xapi/cic1": "https://[::1]/xapi/cic1",
    }.items(),
)
def test_a_host_goes_to_its_place(base: str, url: str) -> None:
    assert at_host(base, "::1") == url


@given(st.text(max_size=30) | st.from_regex(r"[a-z0-9.:/@\[\]%_-]{0,30}", fullmatch=True))
def test_whatever_is_named_requests_stay_at_the_proxy(text: str) -> None:
    try:
        url = at_host(BEHIND, text)
    except ValueError:
        return
    assert url.startswith("https://proxy.example/app/api/")
    assert not set(url.removeprefix("https://proxy.example/app/api/")) & set("/?#@\\ ")


def test_the_placeholder_and_the_host_come_together() -> None:
    with icws.Client("https://p/app/api/{host}/icws/", host="cic1") as client:
        assert client.session.state.base == "https://p/app/api/cic1"
    with pytest.raises(ValueError, match="braces"):
        icws.Client("https://p/{server}", host="cic1")


NO_NAME = "(expected a host name or address)"


@pytest.mark.parametrize(
    ("url", "host", "error", "message"),
    [
        (
            "https://p/{host}",
            None,
            ValueError,
            "the base URL has {host} (expected the argument host)",
        ),
        (
            "https://p",
            "cic1",
            ValueError,
            "the base URL has no place for the host (expected {host} in it)",
        ),
        ("https://p/{host}", "evil/path", ValueError, f"the host is invalid {NO_NAME}"),
        ("https://p/{host}", 7, TypeError, f"host is a int {NO_NAME}"),
    ],
)
def test_a_placeholder_without_a_host_or_a_host_without_it_is_refused(
    url: str, host: Any, error: type[Exception], message: str
) -> None:
    with pytest.raises(error) as refused:
        icws.Client(url, host=host)
    assert str(refused.value) == message


@pytest.mark.parametrize("end", ["/icws", "/icws/", "/"])
@pytest.mark.parametrize("base", ["https://icws", "https://h:8019", "https://h/a/api/cic1"])
def test_a_base_url_can_end_in_icws(base: str, end: str) -> None:
    assert icws.Client(base + end).session.state.base == base


def test_one_text_is_no_list_of_hosts() -> None:
    with pytest.raises(TypeError, match="expected a list of hosts"):
        icws.Client(BASE, alternate_hosts="cic2")


def test_each_host_is_tried_once_and_not_without_end() -> None:
    hosts = Hosts(BASE, "https://b:8019/any/path", BASE, "https://CIC.example:8019/any/path")
    seen = []
    for number, url in enumerate(hosts):
        seen.append(url)
        hosts.learn([f"h{number}", "h0", "cic.example", "b", "http://evil/"])
    assert seen[:4] == [BASE, "https://b:8019/any/path", *(urls_at(BASE, ["h0", "h1"]))]
    assert len(seen) == len(set(seen)) == MOST_HOSTS


def test_a_host_that_a_server_names_has_the_port_of_the_first() -> None:
    hosts = Hosts(BASE, "http://b")
    hosts.learn(["c"])
    assert list(hosts) == [BASE, "http://b", "https://c:8019/any/path"]
    assert [hosts.ends_with(url) for url in hosts] == [False, False, True]
