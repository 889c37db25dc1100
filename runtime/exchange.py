"""One attempt of a request: its time, its log lines, and the hooks around it."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from msgspec import Struct

from .http import Request, Response
from .log import DEBUG, log, logs_bodies
from .settings import checked_flag

if TYPE_CHECKING:
    from collections.abc import Callable

    from .hooks import Hooks, RequestEvent, ResponseEvent

__all__ = ["Exchange", "Observation", "observation_of"]


class Observation(Struct, frozen=True):
    """The hooks of a client, and whether it logs bodies.

    Attributes:
        hooks: called around each attempt.
        log_bodies: whether to log bodies without their secrets, at level DEBUG; also with the
            environment variable ICWS_LOG=bodies.
    """

    hooks: Hooks | None = None
    log_bodies: bool = False

    def begin(self, name: str, request: Request, attempt: int) -> Exchange:
        """Return an attempt that is about to be sent, with the request to send."""
        return Exchange(self, name, request, attempt)


def observation_of(
    on_request: Callable[[RequestEvent], object] | None,
    on_response: Callable[[ResponseEvent], object] | None,
    *,
    log_bodies: bool,
) -> Observation:
    """Return the observation by the functions of a program; raise TypeError for what is none."""
    hooks = None
    if on_request is not None or on_response is not None:
        from .hooks import Hooks  # not above: most clients have none

        hooks = Hooks(on_request, on_response)
    return Observation(hooks, log_bodies=checked_flag(log_bodies, "log_bodies"))


class Exchange:
    """One attempt of a request.

    Attributes:
        request: the request to send, with the headers that a hook adds.
    """

    __slots__ = ("_event", "_name", "_observed", "_start", "request")

    def __init__(self, observed: Observation, name: str, request: Request, attempt: int) -> None:
        self._observed = observed
        self._name = name
        self._event: RequestEvent | None = None
        if observed.hooks is not None:
            request, self._event = observed.hooks.before(name, request, attempt)
        self.request: Request = request
        self._start = time.perf_counter()

    @property
    def seconds(self) -> float:
        """The time since the request was begun."""
        return time.perf_counter() - self._start

    def end(self, outcome: Response | BaseException, *, streamed: bool = False) -> None:
        """Log the end of the attempt, and call the hook.

        Args:
            outcome: the response, or what ended the attempt without one.
            streamed: whether the body of the response is still to be read.
        """
        seconds = time.perf_counter() - self._start
        if log().isEnabledFor(DEBUG):
            self._log(outcome, seconds, streamed=streamed)
        if self._event is not None and self._observed.hooks is not None:
            self._observed.hooks.after(self._event, outcome, seconds)

    def _log(self, outcome: Response | BaseException, seconds: float, *, streamed: bool) -> None:
        response = outcome if isinstance(outcome, Response) else None
        status = "no response" if response is None else response.status
        log().debug("%s %s %.1f ms", self._name, status, seconds * 1000)
        if self._observed.log_bodies or logs_bodies():
            from .body_log import shown_body

            log().debug("%s sent %s", self._name, shown_body(self.request))
            if response is not None:
                # The body of a failure is read at once, also where a stream was asked for.
                is_open = streamed and not response.body
                received = "a stream" if is_open else shown_body(response)
                log().debug("%s received %s", self._name, received)
