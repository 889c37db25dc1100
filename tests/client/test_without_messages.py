"""A client of a spec that has no operation which fetches messages: it says so."""

from __future__ import annotations

import asyncio

import pytest
from msgspec.structs import replace

import icws

SAYS = r"no operation that fetches messages \(expected GET /icws/\{sessionId\}/messaging/messages"


class _DeafAsyncClient(icws.AsyncClient):
    _operations = replace(icws.AsyncClient._operations, poll=None)


class _DeafClient(icws.Client):
    _operations = replace(icws.Client._operations, poll=None)


def test_a_watch_says_what_is_missing_and_not_that_there_is_no_session() -> None:
    async def watch() -> None:
        async with _DeafAsyncClient("http://localhost:1") as client:
            with pytest.raises(icws.IcwsError, match=SAYS):
                async with client.messages():
                    pass

    asyncio.run(watch())
    with _DeafClient("http://localhost:1") as client:
        messages = client.messages()
        with pytest.raises(icws.IcwsError, match=SAYS), messages:
            pass


def test_a_client_that_has_it_needs_a_session_first() -> None:
    with icws.Client("http://localhost:1") as client:
        messages = client.messages()
        with pytest.raises(icws.IcwsError, match="needs a session"), messages:
            pass
