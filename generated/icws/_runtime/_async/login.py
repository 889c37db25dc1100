# Copied from runtime/_async/login.py; edits here are lost.
"""Logging in: at one host after the other, and the features if the answer does not tell them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from msgspec import UNSET, Struct

from ..answers import error_of, features_in, grant_in, object_in
from ..errors import DecodeError, ServerError, TransportError, UnavailableError
from ..hosts import Hosts, at_host, shown, urls_at
from ..http import Response
from ..log import log
from ..operation import Operation
from ..options import CallOptions
from ..request_builder import RequestBuilder
from ..state import Credentials, SessionState
from ..tracebacks import bare
from .sending import AsyncSender

__all__ = ["AsyncLogin", "Opened"]

_AS_CLIENT = CallOptions()


class Opened(Struct, frozen=True):
    """What came of a log-in; the features are None where the server did not tell them."""

    state: SessionState
    response: Response
    features: Mapping[str, int] | None


class AsyncLogin:
    """Opens sessions at the first host that takes one.

    Args:
        sender: sends the requests.
        builder: makes them.
        base: where the server is.
        alternate_hosts: bare names of others, with the same port and path, in order.
        features: the operation that lists the features, for servers that do not list them
            when asked to in the log-in.

    Raises:
        TypeError: the alternate hosts are one text.
        ValueError: an alternate host is none.
    """

    def __init__(
        self,
        sender: AsyncSender,
        builder: RequestBuilder,
        base: str,
        alternate_hosts: Iterable[str] = (),
        features: Operation[Any] | None = None,
    ) -> None:
        self._sender = sender
        self._builder = builder
        self._base = base
        if isinstance(alternate_hosts, str):
            raise TypeError("alternate_hosts takes several hosts, not one text")
        self._alternates = [at_host(base, host) for host in alternate_hosts]
        self._learnt: list[str] = []
        self._features = features
        self._abandoned = False

    def abandon(self) -> None:
        """Let a log-in that is under way try no further host."""
        self._abandoned = True

    async def log_in(self, credentials: Credentials, state: SessionState) -> Opened:
        """Open a session; each host is tried once, that of the state first.

        Another host is tried after a 5xx and where there was no answer. Raises the error of
        the first host where none takes the log-in, other errors at once. It can take the
        time-out of the client for each host, of which 16 are tried at most; the last one is
        asked again, as often as the client repeats requests, while nothing can be sent to it.
        """
        self._abandoned = False
        hosts = Hosts(state.base, self._base, *self._alternates, *self._learnt)
        first: TransportError | ServerError | None = None
        tried: list[str] = []
        for url in hosts:
            if first is not None and self._abandoned:
                break
            tried.append(shown(url))
            place = SessionState(url, state.generation)
            if url == state.base and state.session_id is None:
                place = state  # its cookies can belong to a single sign-on
            # Where there is no other host, this one is asked again, if nothing was sent.
            options = credentials.options
            if not hosts.ends_with(url):
                options = options.changed(retries=0)
            answer = await self._ask(credentials, place, options)
            if isinstance(answer, Response):
                return await self._opened(credentials.op, place, answer)
            if isinstance(answer, UnavailableError):
                hosts.learn(answer.alternate_hosts)
            first = answer if first is None else first
            log().debug("%s failed at %s: %s", credentials.op.id, tried[-1], type(answer).__name__)
        if first is None:
            raise DecodeError("there is no host to log in at")
        first.tried = tuple(tried)
        raise bare(first)

    async def _ask(
        self, credentials: Credentials, place: SessionState, options: CallOptions
    ) -> Response | TransportError | ServerError:
        op = credentials.op
        request = self._builder.build(
            op, place, {}, credentials.query, credentials.headers, credentials.body, options
        )
        try:
            response = await self._sender.send(op.id, request, options)
        except TransportError as error:
            return error
        if op.succeeded(response.status):
            return response
        failure = error_of(op, response)
        if isinstance(failure, ServerError):
            return failure
        raise failure

    async def _opened(self, op: Operation[Any], place: SessionState, response: Response) -> Opened:
        grant = grant_in(response)
        if grant is None:
            raise DecodeError(f"{op.id}: the answer holds no session id and CSRF token")
        self._learnt = urls_at(self._base, grant.alternate_hosts)
        cookies = response.all("Set-Cookie")
        state = place.opened(grant.session_id, grant.csrf_token, cookies)
        del cookies
        features = grant.features
        if features is None:
            features = await self._list_features(state)
        return Opened(state, response, features)

    async def _list_features(self, state: SessionState) -> Mapping[str, int] | None:
        """Ask for the features; a server that does not tell them is worked with all the same."""
        op = self._features
        if op is None:
            return None
        request = self._builder.build(op, state, {}, {}, {}, UNSET, _AS_CLIENT)
        try:
            response = await self._sender.send(op.id, request, _AS_CLIENT)
        except TransportError:
            return None
        return features_in(object_in(response)) if op.succeeded(response.status) else None
