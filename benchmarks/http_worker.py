"""Sends GETs by one HTTP library and prints the seconds; a program for that library's environment.

    python http_worker.py LIBRARY URL COUNT

One connection, kept alive, one request after the other, each body read. Only the library that is
named is imported, and nothing of this project.
"""

from __future__ import annotations

import asyncio
import http.client
import importlib
import sys
import time
from collections.abc import Awaitable, Callable
from typing import Any
from urllib.parse import urlsplit

HEADERS = {
    "Accept": "application/vnd.inin.icws+JSON",
    "Accept-Language": "en-US",
    "User-Agent": "icws-client",
    "ININ-ICWS-CSRF-Token": "bG9vcGJhY2s=",
    "Cookie": "icws_1234567890=abc",
}
PATH = "/icws/1234567890/messaging/messages"
_WARM_UP = 20


def blocking(library: str, url: str) -> Callable[[], bytes]:
    """Return what sends a request by a library and returns the body."""
    if library == "http.client":
        connection = http.client.HTTPConnection(str(urlsplit(url).hostname), urlsplit(url).port)

        def by_hand() -> bytes:
            connection.request("GET", PATH, headers=HEADERS)
            return connection.getresponse().read()

        return by_hand
    module: Any = importlib.import_module(library)
    if library == "urllib3":
        pool = module.PoolManager()
        return lambda: bytes(pool.request("GET", url + PATH, headers=HEADERS).data)
    session = module.Client() if library.startswith("httpx") else module.Session()
    return lambda: bytes(session.get(url + PATH, headers=HEADERS).content)


def asynchronous(library: str, url: str) -> Callable[[], Awaitable[bytes]]:
    """Return the same for the asynchronous half of a library; called within a loop."""
    module: Any = importlib.import_module(library)
    if library == "aiohttp":
        session = module.ClientSession()

        async def read() -> bytes:
            async with session.get(url + PATH, headers=HEADERS) as answer:
                return bytes(await answer.read())

        return read
    client = module.AsyncClient() if library.startswith("httpx") else module.AsyncSession()

    async def get() -> bytes:
        return bytes((await client.get(url + PATH, headers=HEADERS)).content)

    return get


def seconds(library: str, url: str, count: int) -> float:
    """Return the seconds that so many requests take."""
    send = blocking(library, url)
    for _ in range(_WARM_UP):
        send()
    began = time.perf_counter()
    for _ in range(count):
        send()
    return time.perf_counter() - began


async def async_seconds(library: str, url: str, count: int) -> float:
    """Return the same for the asynchronous half."""
    send = asynchronous(library, url)
    for _ in range(_WARM_UP):
        await send()
    began = time.perf_counter()
    for _ in range(count):
        await send()
    return time.perf_counter() - began


def main() -> None:
    """Send and print. A library whose name ends in `:async` is asked for its other half."""
    library, _, half = sys.argv[1].partition(":")
    url, count = sys.argv[2], int(sys.argv[3])
    took = asyncio.run(async_seconds(library, url, count)) if half else seconds(library, url, count)
    print(took, flush=True)


if __name__ == "__main__":
    main()
