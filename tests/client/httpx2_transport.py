"""Transports over httpx2, for both forms of the client: what a user's own could look like."""

from __future__ import annotations

import ssl
from collections.abc import AsyncIterator, Iterator
from functools import cache

import httpx2

import icws

_UNSENT = (httpx2.ConnectError, httpx2.ConnectTimeout, httpx2.PoolTimeout)


@cache
def default_context() -> ssl.SSLContext:
    """Return httpx2's own context; to read the certificates of the world takes its time."""
    return httpx2.create_ssl_context()


def _request(request: icws.Request) -> httpx2.Request:
    return httpx2.Request(
        request.method,
        request.url,
        headers=dict(request.headers),
        content=request.body,
        extensions={"timeout": httpx2.Timeout(request.timeout).as_dict()},
    )


def _response(answer: httpx2.Response, body: bytes) -> icws.Response:
    return icws.Response(answer.status_code, tuple(answer.headers.multi_items()), body)


def _failure(error: httpx2.TransportError) -> icws.TransportError:
    return icws.TransportError(type(error).__name__, sent=not isinstance(error, _UNSENT))


class Httpx2Transport:
    """A transport over httpx2."""

    def __init__(self, ssl_context: ssl.SSLContext | None = None) -> None:
        # Not its client, which keeps cookies of its own.
        self._http = httpx2.HTTPTransport(verify=ssl_context or default_context())

    def request(self, request: icws.Request) -> icws.Response:
        try:
            answer = self._http.handle_request(_request(request))
            return _response(answer, answer.read())
        except httpx2.TransportError as error:
            raise _failure(error) from error

    def stream(self, request: icws.Request) -> icws.Stream:
        try:
            answer = self._http.handle_request(_request(request))
            body = b"" if answer.status_code == 200 else answer.read()
        except httpx2.TransportError as error:
            raise _failure(error) from error
        return _Stream(answer, _response(answer, body))

    def close(self) -> None:
        self._http.close()


class _Stream:
    def __init__(self, answer: httpx2.Response, response: icws.Response) -> None:
        self._answer = answer
        self.response = response

    def __iter__(self) -> Iterator[bytes]:
        try:
            yield from self._answer.iter_bytes()
        except httpx2.TransportError as error:
            raise _failure(error) from error

    def close(self) -> None:
        self._answer.close()


class AsyncHttpx2Transport:
    """The async form."""

    def __init__(self, ssl_context: ssl.SSLContext | None = None) -> None:
        self._http = httpx2.AsyncHTTPTransport(verify=ssl_context or default_context())

    async def request(self, request: icws.Request) -> icws.Response:
        try:
            answer = await self._http.handle_async_request(_request(request))
            return _response(answer, await answer.aread())
        except httpx2.TransportError as error:
            raise _failure(error) from error

    async def stream(self, request: icws.Request) -> icws.AsyncStream:
        try:
            answer = await self._http.handle_async_request(_request(request))
            body = b"" if answer.status_code == 200 else await answer.aread()
        except httpx2.TransportError as error:
            raise _failure(error) from error
        return _AsyncStream(answer, _response(answer, body))

    async def close(self) -> None:
        await self._http.aclose()


class _AsyncStream:
    def __init__(self, answer: httpx2.Response, response: icws.Response) -> None:
        self._answer = answer
        self.response = response

    async def __aiter__(self) -> AsyncIterator[bytes]:
        try:
            async for piece in self._answer.aiter_bytes():
                yield piece
        except httpx2.TransportError as error:
            raise _failure(error) from error

    async def close(self) -> None:
        await self._answer.aclose()
