"""One request, one answer: retries, the log, and nothing of the session in what is raised."""

from __future__ import annotations

import time
from collections.abc import Callable

from msgspec import UnsetType

from ..errors import TransportError
from ..http import Request, Response
from ..log import DEBUG, log
from ..options import CallOptions
from ..retrying import pause_before_repeat
from ..settings import checked_retries
from ..tracebacks import bare
from .concurrency import sleep
from .transport import AsyncStream, AsyncTransport

__all__ = ["AsyncSender"]


class AsyncSender:
    """Sends requests, and repeats those that are safe to repeat.

    Args:
        transport: the way to the server.
        retries: how often a request is repeated, where the options of a call say nothing else.
        random: see `pause_before_repeat`.
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
        """Send one request of an operation; raise TransportError where no answer came at all."""
        retries = self._retries
        if not isinstance(options.retries, UnsetType):
            retries = checked_retries(options.retries)
        attempt = 0
        while True:
            outcome = await self._attempt(name, request)
            pause = None
            if attempt < retries and (isinstance(outcome, TransportError) or outcome.status >= 400):
                pause = pause_before_repeat(request.method, outcome, attempt, self._random)
            if pause is None:
                if isinstance(outcome, TransportError):
                    raise outcome
                return outcome
            attempt += 1
            log().debug("%s is repeated in %.2f s", name, pause)
            await sleep(pause)

    async def stream(self, name: str, request: Request) -> AsyncStream:
        """Open a stream of an operation, once; raise TransportError where no answer came."""
        try:
            return await self._transport.stream(request)
        except TransportError as error:
            failure = type(error)(f"{name}: {error}", sent=error.sent)
        except BaseException as error:
            raise bare(error)  # noqa: B904 - the same error
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
            outcome = type(error)(f"{name}: {error}", sent=error.sent)
        except BaseException as error:
            # A cancellation or an interrupt, which comes from deep in the transport.
            raise bare(error)  # noqa: B904 - the same error
        if log().isEnabledFor(DEBUG):
            said = "no answer" if isinstance(outcome, TransportError) else outcome.status
            log().debug("%s %s %.1f ms", name, said, (time.perf_counter() - start) * 1000)
        return outcome
