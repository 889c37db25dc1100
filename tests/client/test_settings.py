"""Wrong settings are refused at once, by messages that name the right ones."""

from __future__ import annotations

from typing import Any

import pytest

import icws

URL = "http://cic:8018"
BAD: dict[str, tuple[str, Any, type[Exception]]] = {
    "no time": ("timeout", 0, ValueError),
    "time before": ("timeout", -1.0, ValueError),
    "endless by number": ("timeout", float("inf"), ValueError),
    "not a number": ("timeout", float("nan"), ValueError),
    "longer than sockets wait": ("timeout", 1e10, ValueError),
    "text": ("timeout", "5", TypeError),
    "truth": ("timeout", True, TypeError),
    "half a retry": ("retries", 0.5, ValueError),
    "no policy": ("policy", "strict", ValueError),
}
clients = pytest.mark.parametrize("kind", [icws.Client, icws.AsyncClient])
bad = pytest.mark.parametrize(("name", "value", "error"), BAD.values(), ids=BAD.keys())


@clients
@bad
def test_a_setting_that_is_none_is_refused(
    kind: Any, name: str, value: object, error: type[Exception]
) -> None:
    with pytest.raises(error, match=name):
        kind(URL, **{name: value})
    with pytest.raises(error, match=name):
        kind(URL).with_options(**{name: value})


@clients
@pytest.mark.parametrize("context", [False, True, 0, "ca.pem"])
def test_only_a_context_says_what_is_verified(kind: Any, context: object) -> None:
    with pytest.raises(TypeError, match=r"ssl\.SSLContext"):
        kind(URL, ssl_context=context)


@clients
@pytest.mark.parametrize("timeout", [None, 1, 0.25, 86400])
def test_a_time_out_is_a_number_or_none(kind: Any, timeout: float | None) -> None:
    assert kind(URL, timeout=timeout).with_options(timeout=timeout).logged_in is False


@clients
@pytest.mark.parametrize(
    ("url", "said"),
    {
        "http://a..b": "host",
        "http://.b": "host",
        f"http://{'a' * 64}.example": "host",
        "http://cic:99999": "port",
        "http://cic:0": "port",
        "http://cic:x": "port",
    }.items(),
)
def test_an_address_without_a_host_or_port_is_refused(kind: Any, url: str, said: str) -> None:
    with pytest.raises(ValueError, match=f"the {said} of the base URL"):
        kind(url)


@clients
@pytest.mark.parametrize("url", ["https://cic.example.:8019/api/x", "http://[::1]:8018", URL])
def test_an_address_with_them_is_not(kind: Any, url: str) -> None:
    assert url in repr(kind(url))
