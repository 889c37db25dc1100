"""The cost of a call beyond the HTTP library below it.

    make bench ARGS=call_overhead

The same request, with the same headers and the same time-out, goes to a server that answers with
fixed bytes, by the client and by what one writes with the bare library: `PoolManager.request` of
urllib3 and `ClientSession.request` of aiohttp, as they come, and their own reading of JSON. What
they send is ready beforehand, but for the JSON. One connection, kept alive.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import Awaitable, Callable
from fractions import Fraction

import aiohttp
import urllib3

import icws
from benchmarks.loopback import MEDIA, Loopback
from benchmarks.measure import Figure, best, timed
from icws import models

_CALLS = 200
_ROUNDS = 40
_LIMIT = Fraction(115, 100)
_SETTINGS = models.IcAuthConnectionRequestSettings(
    application_name="benchmark",
    user_id="ada",
    password="secret",  # noqa: S106
)
_WHAT = (
    ("urllib3", "GET"),
    ("urllib3", "POST"),
    ("aiohttp", "async GET"),
    ("aiohttp", "async POST"),
)
_HEADERS = {
    "Accept": MEDIA,
    "Accept-Language": "en-US",
    "User-Agent": "icws-client",
    "ININ-ICWS-CSRF-Token": "bG9vcGJhY2s=",
    "Cookie": "icws_1234567890=abc",
}
_JSON_HEADERS = {**_HEADERS, "Content-Type": f"{MEDIA}; charset=utf-8"}
_GET = "/icws/1234567890/interactions/1001?select=Eic_State"
_POST = "/icws/1234567890/interactions/1001/consult"
_TARGET = "+49305550103"
_ATTRIBUTES = {"Reason": "Refund"}


def figures() -> list[Figure]:
    """Measure all calls in turn."""
    with Loopback() as server, asyncio.Runner() as runner:
        client, session = icws.AsyncClient(server.url), runner.run(_session())
        runs = blocking(server.url) | asynchronous(client, session, server.url, runner)
        least = best(runs, _ROUNDS)
        runner.run(session.close())
        runner.run(client.close())
    each = {name: seconds / _CALLS for name, seconds in least.items()}
    return [
        Figure(
            f"{what}, a call",
            each[f"icws {what}"],
            f"{library} alone",
            each[f"{library} {what}"],
            _LIMIT,
        )
        for library, what in _WHAT
    ]


def blocking(url: str) -> dict[str, Callable[[], float]]:
    """Return the calls of the blocking client, and those of urllib3."""
    client = icws.Client(url)
    client.log_in(_SETTINGS)
    pool = urllib3.PoolManager(maxsize=16)
    timeout = urllib3.Timeout(total=30.0)

    def bare(method: str, path: str, headers: dict[str, str], body: bytes | None) -> object:
        answer = pool.request(
            method, url + path, headers=headers, body=body, timeout=timeout, retries=False
        )
        return answer.json()

    calls: dict[str, Callable[[], object]] = {
        "icws GET": lambda: client.interactions.get("1001", select="Eic_State"),
        "urllib3 GET": lambda: bare("GET", _GET, _HEADERS, None),
        "icws POST": lambda: client.interactions.consult.create(
            "1001", target=_TARGET, additional_attributes=_ATTRIBUTES
        ),
        "urllib3 POST": lambda: bare("POST", _POST, _JSON_HEADERS, _body()),
    }
    return {name: timed(_repeated(call)) for name, call in calls.items()}


async def _session() -> aiohttp.ClientSession:
    return aiohttp.ClientSession()


def asynchronous(
    client: icws.AsyncClient, session: aiohttp.ClientSession, url: str, runner: asyncio.Runner
) -> dict[str, Callable[[], float]]:
    """Return the calls of the asynchronous client, and those of aiohttp."""
    runner.run(client.log_in(_SETTINGS))
    timeout = aiohttp.ClientTimeout(total=30.0)

    async def bare(method: str, path: str, headers: dict[str, str], body: bytes | None) -> object:
        async with session.request(
            method, url + path, headers=headers, data=body, timeout=timeout, allow_redirects=False
        ) as answer:
            return await answer.json(content_type=None)

    calls: dict[str, Callable[[], Awaitable[object]]] = {
        "icws async GET": lambda: client.interactions.get("1001", select="Eic_State"),
        "aiohttp async GET": lambda: bare("GET", _GET, _HEADERS, None),
        "icws async POST": lambda: client.interactions.consult.create(
            "1001", target=_TARGET, additional_attributes=_ATTRIBUTES
        ),
        "aiohttp async POST": lambda: bare("POST", _POST, _JSON_HEADERS, _body()),
    }
    return {name: timed(_awaited(call, runner)) for name, call in calls.items()}


def _body() -> bytes:
    return json.dumps({"target": _TARGET, "additionalAttributes": _ATTRIBUTES}).encode()


def _repeated(call: Callable[[], object]) -> Callable[[], None]:
    def run() -> None:
        for _ in range(_CALLS):
            call()

    return run


def _awaited(call: Callable[[], Awaitable[object]], runner: asyncio.Runner) -> Callable[[], None]:
    async def all_of_them() -> None:
        for _ in range(_CALLS):
            await call()

    return lambda: runner.run(all_of_them())
