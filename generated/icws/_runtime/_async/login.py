# Copied from runtime/_async/login.py; edits here are lost.
"""Log-ins: at one host after the other; and the features, which not all servers list with them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from msgspec import Struct

from ..call import AS_CLIENT, Call
from ..errors import (
    IcwsError,
    LoginError,
    TransportError,
    UnavailableError,
)
from ..hosts import Hosts, at_host, server_of, urls_at
from ..http import Response
from ..log import log
from ..operation import Operation
from ..options import CallOptions
from ..request_builder import RequestBuilder
from ..responses import LoginResult, features_in, login_error_of, login_result, object_in
from ..state import SessionState
from ..tracebacks import without_frames
from .sending import AsyncSender

__all__ = ["AsyncLogin", "OpenedSession", "named_hosts"]


class OpenedSession(Struct, frozen=True):
    """A session that was opened; the features are None if the response does not list them."""

    state: SessionState
    response: Response
    features: Mapping[str, int] | None


def named_hosts(failure: IcwsError) -> Sequence[str]:
    """Return the hosts that a server has named for log-ins in place of itself."""
    return failure.alternate_hosts if isinstance(failure, UnavailableError) else ()


class AsyncLogin:
    """A log-in that tries several hosts.

    Args:
        sender: sends the requests.
        builder: builds the requests.
        base: the base URL of the server.
        alternate_hosts: the names of other servers, in order.
        features: the operation that lists the features, for servers that do not list them in
            the response to a log-in.
        template: the base URL by which other servers have theirs, see `at_host`; `base` by default.

    Raises:
        TypeError: `alternate_hosts` is a single text.
        ValueError: an alternate host is no host name or address.
    """

    def __init__(
        self,
        sender: AsyncSender,
        builder: RequestBuilder,
        base: str,
        alternate_hosts: Iterable[str] = (),
        features: Operation[Any] | None = None,
        *,
        template: str | None = None,
    ) -> None:
        self._sender = sender
        self._builder = builder
        self._base = base
        self._template = base if template is None else template
        if isinstance(alternate_hosts, str):
            raise TypeError("alternate_hosts is one text (expected a list of hosts)")
        self._alternates = [at_host(self._template, host) for host in alternate_hosts]
        self._learnt: list[str] = []
        self._features = features
        self._abandoned = False

    def abandon(self) -> None:
        """Stop a log-in in progress from trying further hosts."""
        self._abandoned = True

    async def log_in(
        self, credentials: Call, state: SessionState, first_hosts: Sequence[str] = ()
    ) -> OpenedSession:
        """Open a session at the first of at most 16 hosts that accepts; that of the state first.

        Before that come the hosts that a server has named in place of itself.

        The next host is tried without a response, after a 5xx, and after an answer that is none
        of such a server; a refusal is raised at once. Each host is tried once, for as long as the
        client's timeout; only at the last one requests that were not sent are retried as usual.
        If no host accepts, the error of the first is raised.
        """
        self._abandoned = False
        named_urls = urls_at(self._template, first_hosts)
        urls = (*named_urls, state.base, self._base, *self._alternates, *self._learnt)
        hosts = Hosts(*urls, template=self._template)
        first: TransportError | LoginError | None = None
        tried: list[str] = []
        for url in hosts:
            if first is not None and self._abandoned:
                break
            tried.append(server_of(url))
            place = SessionState(url, state.generation)
            if url == state.base and state.session_id is None:
                place = state  # its cookies can belong to a single sign-on
            # While there is another host, trying that is better than a retry here.
            options = credentials.options
            if not hosts.ends_with(url):
                options = options.changed(retries=0)
            outcome = await self._ask(credentials, place, options)
            if isinstance(outcome, OpenedSession):
                return outcome
            if isinstance(outcome, UnavailableError):
                hosts.learn(outcome.alternate_hosts)
            if isinstance(outcome, LoginError) and outcome.refused:
                first = outcome
                break
            first = outcome if first is None else first
            log().debug("%s failed at %s: %s", credentials.op.id, tried[-1], type(outcome).__name__)
        if first is None:
            raise IcwsError("the log-in has no host to try")
        first.tried, cause = tuple(tried), first.__cause__
        raise without_frames(first) from cause

    async def _ask(
        self, credentials: Call, place: SessionState, options: CallOptions
    ) -> OpenedSession | TransportError | LoginError:
        op, request = credentials.op, self._builder.build(credentials, place)
        try:
            response = await self._sender.send(op.id, request, options)
        except TransportError as error:
            return error
        result = login_result(response) if op.succeeded(response.status) else None
        if result is None:
            return login_error_of(op, response)
        return self._opened(result, place, response)

    def _opened(
        self, result: LoginResult, place: SessionState, response: Response
    ) -> OpenedSession:
        self._learnt = urls_at(self._template, result.alternate_hosts)
        cookies = response.all("Set-Cookie")
        state = place.opened(result.session_id, result.csrf_token, cookies)
        del cookies
        return OpenedSession(state, response, result.features)

    async def list_features(self, state: SessionState) -> Mapping[str, int] | None:
        """Return the features of the server; None if it does not list them, which is no error."""
        op = self._features
        if op is None:
            return None
        request = self._builder.build(Call(op), state)
        try:
            response = await self._sender.send(op.id, request, AS_CLIENT)
        except TransportError:
            return None
        return features_in(object_in(response)) if op.succeeded(response.status) else None
