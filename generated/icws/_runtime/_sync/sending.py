# Derived from runtime/_async/sending.py; edits here are lost.
"""Sending of requests: retries, log lines, and errors without secrets."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from msgspec import UnsetType

from ..errors import TransportError
from ..exchange import Exchange, Observation
from ..failures import NO_STATUS, named_failure
from ..http import Request, Response
from ..log import log
from ..options import CallOptions
from ..retrying import LONGEST_RETRY_AFTER, pause_before_retry
from ..settings import checked_retries
from ..tracebacks import without_frames
from ..upload import is_spent, read_failure_of
from .concurrency import Event, Pending, sleep
from .transport import Stream, Transport

__all__ = ["Sender"]

R = TypeVar("R", Response, Stream)


class Sender:
    """A sender of requests that retries those that are safe to retry.

    Args:
        transport: sends a single request.
        retries: the number of retries, unless the options of a call set another.
        observed: the hooks around each attempt.
        random: see `pause_before_retry`.
    """

    def __init__(
        self,
        transport: Transport,
        retries: int,
        observed: Observation | None = None,
        random: Callable[[], float] | None = None,
    ) -> None:
        self._transport = transport
        self._retries: int = checked_retries(retries)
        self._observed = observed or Observation()
        self._random = random
        self._closings = 0
        self._pausing: set[Event] = set()

    def send(self, name: str, request: Request, options: CallOptions) -> Pending[Response]:
        """Send one request of an operation; raise TransportError if there is no response."""
        return self._repeat(name, request, options, self._transport.request)

    def stream(self, name: str, request: Request, options: CallOptions) -> Pending[Stream]:
        """Open a stream of an operation; raise TransportError if there is no response."""
        return self._repeat(name, request, options, self._transport.stream)

    def stop_repeating(self) -> None:
        """Repeat no present request; one that waits for that ends with its last error."""
        self._closings += 1
        for woken in list(self._pausing):
            woken.set()

    def close(self) -> None:
        """Close the transport's connections; requests in progress fail, and are not repeated."""
        self.stop_repeating()
        self._transport.close()

    def _repeat(
        self,
        name: str,
        request: Request,
        options: CallOptions,
        send: Callable[[Request], Pending[R]],
    ) -> R:
        """Send a request until it succeeds, or must not be retried."""
        retries = self._retries
        if not isinstance(options.retries, UnsetType):
            retries = checked_retries(options.retries)
        attempt, closings = 0, self._closings
        while True:
            exchange = self._observed.begin(name, request, attempt + 1)
            result = self._attempt(name, exchange, send)
            outcome = _outcome_of(result)
            failed = isinstance(outcome, TransportError) or outcome.status >= 400
            pause = None
            if failed and attempt < retries and closings == self._closings:
                pause = self._pause_before(request, outcome, attempt, options)
            if pause is not None:
                if not isinstance(result, (Response, TransportError)):
                    result.close()
                attempt += 1
                log().debug("%s: retry in %.2f s", name, pause)
                self._pause(pause)
                if closings == self._closings:
                    continue
            if isinstance(result, TransportError):
                raise result
            return result

    def _pause_before(
        self,
        request: Request,
        outcome: Response | TransportError,
        attempt: int,
        options: CallOptions,
    ) -> float | None:
        """Return the seconds before the next attempt of a failed request; None if there is none."""
        if is_spent(request.body):
            return None
        longest = _longest_pause(options)
        return pause_before_retry(request.method, outcome, attempt, self._random, longest)

    def _pause(self, seconds: float) -> None:
        woken = Event()
        self._pausing.add(woken)
        try:
            sleep(seconds, woken)
        finally:
            self._pausing.discard(woken)

    def _attempt(
        self, name: str, exchange: Exchange, send: Callable[[Request], Pending[R]]
    ) -> R | TransportError:
        request = exchange.request
        outcome: R | TransportError
        answer: Response | TransportError
        try:
            outcome = send(request)
            answer = _response_of(outcome)
            if not 100 <= answer.status < 600:
                raise _without_status(outcome)
        except TransportError as error:
            outcome = answer = named_failure(error, name, request.url, exchange.seconds)
        except BaseException as error:
            # A cancellation or an interrupt, with the frames of the transport.
            exchange.end(error)
            raise without_frames(error)  # noqa: B904 - the same error
        unread = read_failure_of(request.body)
        try:
            exchange.end(unread or answer, streamed=outcome is not answer)
            if unread is not None:
                raise unread
        except BaseException:
            # The content could not be read, or a hook was interrupted: nobody gets the stream.
            if not isinstance(outcome, (Response, TransportError)):
                outcome.close()
            raise
        return outcome


def _longest_pause(options: CallOptions) -> float:
    """Return the longest pause before a retry, which the time-out of a call can shorten."""
    limit = options.timeout
    if limit is None or isinstance(limit, UnsetType):
        return LONGEST_RETRY_AFTER
    return min(limit, LONGEST_RETRY_AFTER)


def _without_status(result: Response | Stream) -> TransportError:
    """Close a result of a transport that has no status of HTTP, and return the error for it."""
    if not isinstance(result, Response):
        result.close()
    return TransportError(NO_STATUS)


def _outcome_of(result: Response | Stream | TransportError) -> Response | TransportError:
    return result if isinstance(result, TransportError) else _response_of(result)


def _response_of(result: Response | Stream) -> Response:
    return result if isinstance(result, Response) else result.response
