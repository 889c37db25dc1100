"""Sending of requests: retries, log lines, and errors without secrets."""

from __future__ import annotations

import time
from collections.abc import Callable

from msgspec import UnsetType

from ..errors import RequestTimeoutError, TransportError
from ..failures import system_error
from ..hosts import address_of, host_of
from ..http import Request, Response
from ..log import DEBUG, log
from ..options import CallOptions
from ..retrying import pause_before_retry
from ..settings import checked_retries
from ..tracebacks import without_frames
from .concurrency import sleep
from .transport import AsyncStream, AsyncTransport

__all__ = ["AsyncSender"]


class AsyncSender:
    """A sender of requests that retries those that are safe to retry.

    Args:
        transport: sends a single request.
        retries: the number of retries, unless the options of a call set another.
        random: see `pause_before_retry`.
    """

    def __init__(
        self,
        transport: AsyncTransport,
        retries: int,
        random: Callable[[], float] | None = None,
    ) -> None:
        self._transport = transport
        self._retries: int = checked_retries(retries)
        self._random = random

    async def send(self, name: str, request: Request, options: CallOptions) -> Response:
        """Send one request of an operation; raise TransportError if there is no response."""
        retries = self._retries
        if not isinstance(options.retries, UnsetType):
            retries = checked_retries(options.retries)
        attempt = 0
        while True:
            outcome = await self._attempt(name, request)
            pause = None
            if attempt < retries and (isinstance(outcome, TransportError) or outcome.status >= 400):
                pause = pause_before_retry(request.method, outcome, attempt, self._random)
            if pause is None:
                if isinstance(outcome, TransportError):
                    raise outcome
                return outcome
            attempt += 1
            log().debug("%s: retry in %.2f s", name, pause)
            await sleep(pause)

    async def stream(self, name: str, request: Request) -> AsyncStream:
        """Open a stream of an operation; raise TransportError if there is no response."""
        start = time.perf_counter()
        try:
            return await self._transport.stream(request)
        except TransportError as error:
            failure = _named(error, name, request, time.perf_counter() - start)
        except BaseException as error:
            raise without_frames(error)  # noqa: B904 - the same error
        raise failure

    async def close(self) -> None:
        """Close the transport's connections."""
        await self._transport.close()

    async def _attempt(self, name: str, request: Request) -> Response | TransportError:
        start = time.perf_counter()
        outcome: Response | TransportError
        try:
            outcome = await self._transport.request(request)
        except TransportError as error:
            outcome = _named(error, name, request, time.perf_counter() - start)
        except BaseException as error:
            # A cancellation or an interrupt, with the frames of the transport.
            raise without_frames(error)  # noqa: B904 - the same error
        if log().isEnabledFor(DEBUG):
            result = "no response" if isinstance(outcome, TransportError) else outcome.status
            log().debug("%s %s %.1f ms", name, result, (time.perf_counter() - start) * 1000)
        return outcome


def _named(error: TransportError, name: str, request: Request, seconds: float) -> TransportError:
    """Return an error that names the operation and the host, and how long a timeout took."""
    waited = f" after {seconds:.1f} s" if isinstance(error, RequestTimeoutError) else ""
    named = type(error)(f"{name}: {host_of(request.url)}: {error}{waited}", sent=error.sent)
    named.reason, named.seconds = error.reason, seconds
    named.host, named.port = address_of(request.url)
    # A transport of the program may have raised it from an error of its own library.
    cause = system_error(error)
    named.__cause__ = None if cause is None else without_frames(cause)
    return named
