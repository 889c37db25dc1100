"""Wrong settings are refused at once, by messages that name the right ones."""

from __future__ import annotations

import inspect
from typing import Any

import pytest

import icws
from icws._runtime.requests import query_of
from tests.both_forms import both, run

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


async def _notify(_: object) -> None:
    """Do nothing."""


class _AsyncCallable:
    __call__ = _notify


# Settings of the client alone.
CLIENT_ONLY: dict[str, tuple[str, Any, type[Exception]]] = {
    "a word for false": ("trust_env", "no", TypeError),
    "a word for true": ("relogin", "yes", TypeError),
    "a number for true": ("log_bodies", 1, TypeError),
    "no transport": ("transport", object(), TypeError),
    "text for seconds": ("poll_interval", "1", TypeError),
    "no number of seconds": ("poll_interval", float("nan"), ValueError),
    "a coroutine function": ("on_connection_change", _notify, TypeError),
    "an object called as one": ("on_connection_change", _AsyncCallable(), TypeError),
    "no function": ("on_connection_change", "x", TypeError),
}
HEADERS: dict[str, tuple[Any, type[Exception], str]] = {
    "pairs": ([("a", "b")], TypeError, "headers is a list"),
    "no text": ({"X-A": None}, TypeError, "the header X-A is a NoneType"),
    "a line end": ({"X-A": "a\r\nb"}, ValueError, "the header 'X-A'"),
    "a space in a name": ({"X A": "b"}, ValueError, "the header 'X A'"),
    "a name that is none": ({5: "b"}, TypeError, "the name 5"),
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


@clients
@pytest.mark.parametrize(("name", "value", "error"), CLIENT_ONLY.values(), ids=CLIENT_ONLY.keys())
def test_a_setting_of_the_client_that_is_none_is_refused(
    kind: Any, name: str, value: object, error: type[Exception]
) -> None:
    with pytest.raises(error, match=name):
        kind(URL, **{name: value})


@clients
@pytest.mark.parametrize(("headers", "error", "said"), HEADERS.values(), ids=HEADERS.keys())
def test_headers_are_checked_before_a_call(
    kind: Any, headers: object, error: type[Exception], said: str
) -> None:
    for owner in (kind(URL), kind(URL).interactions):
        with pytest.raises(error, match=said):
            owner.with_options(headers=headers)


@clients
def test_arguments_of_another_kind_are_named(kind: Any) -> None:
    with pytest.raises(TypeError, match="base_url is a int"):
        kind(5)
    client = kind(URL)
    with pytest.raises(TypeError, match="the part is a NoneType"):
        client.supports(None)
    for given in ("x", 5, icws.models.Error(message=""), object):
        with pytest.raises(TypeError, match="expected classes of messages"):
            client.messages(given)


async def _refused_calls(form: str) -> None:
    client: Any = icws.AsyncClient(URL) if form == "async" else icws.Client(URL)
    with pytest.raises(TypeError, match="the session is a dict"):
        await client.resume({"base_url": URL})
    await client.close()


@both
def test_a_session_to_take_over_is_a_stored_one(form: str) -> None:
    run(form, _refused_calls, form)


@pytest.mark.parametrize("names", [{"a"}, {"a": 1}.keys(), iter("a")])
def test_a_list_in_a_query_has_an_order(names: Any) -> None:
    with pytest.raises(TypeError, match=r"select is a \w+ \(expected a list"):
        query_of({"select": names})


class Own(icws.Client):
    """A client as a program derives it."""


@pytest.mark.parametrize("kind", [icws.Client, icws.AsyncClient, Own])
def test_a_wrong_argument_is_one_of_the_class_that_was_called(kind: Any) -> None:
    with pytest.raises(TypeError, match=rf"^{kind.__name__}\.__init__\(\) got an unexpected"):
        kind("http://cic", nonsense=1)
    with pytest.raises(TypeError, match=rf"^{kind.__name__}\.__init__\(\) takes"):
        kind("http://cic", "warn")
    assert inspect.signature(kind) == inspect.signature(kind.__mro__[1])
