# Derived from runtime/_async/client.py; edits here are lost.
"""Base class of the generated client, the owner of a session."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from types import TracebackType
from typing import TYPE_CHECKING, ClassVar, ParamSpec, Self, TypeVar

from msgspec import UNSET

from ..call import NO_ARGUMENTS
from ..connectivity import ConnectionChange, Connectivity
from ..constructors import name_constructor
from ..delivery import Delivery, DeliveryMode
from ..environment import base_url_or_environment
from ..errors import IcwsError
from ..exchange import observation_of
from ..gating import FeatureGate, GateTable, Policy
from ..http import RawResponse
from ..log import log
from ..operation import Operation, SessionOperations
from ..options import CallOptions, Overridable
from ..proxies import Proxies
from ..receiving import LARGEST_BODY
from ..recording import recording
from ..request_builder import RequestBuilder
from ..settings import (
    checked_flag,
    checked_function,
    checked_kinds,
    checked_size,
    checked_ssl_context,
    checked_timeout,
    checked_transport,
)
from ..support import Catalog
from ..user_agent import user_agent_of
from .closing import CLOSE_TIMEOUT, Closing
from .concurrency import Pending
from .dispatcher import Dispatcher, Owner
from .http_transport import Urllib3Transport
from .sending import Sender
from .session import Session
from .session_calls import SessionCalls
from .transport import Transport
from .untyped_calls import UntypedCalls

if TYPE_CHECKING:
    import ssl

    from ..hooks import RequestEvent, ResponseEvent
    from .subscription import Subscription

__all__ = ["ClientBase"]

T = TypeVar("T")
P = ParamSpec("P")


class ClientBase(SessionCalls, UntypedCalls, Overridable):
    """A client of one server. Leaving its block logs out.

    Threads or tasks can share a client and its session. With asyncio, it is used in one event
    loop at a time, and continues with its session in the next.

    Args:
        base_url: http(s)://host[:port][/path] of the server, or of a reverse proxy in front of
            it: https://proxy/api/cic1, or https://proxy/any/path/{host} with the argument `host`.
            Without it, that of the environment variable ICWS_URL.
        policy: the reaction to parts of the API that the server does not have yet, or no
            longer: "error" refuses to send them, "warn" sends them with a warning, "off" sends
            them.
        timeout: seconds to wait for the connection, and for the response of each attempt; None
            waits for a day at most.
        retries: the number of times a request is retried, with exponential backoff or after the
            server's Retry-After. Only safe requests are retried: those that were not sent, and
            GET requests without a response or with status 429, 502, 503 or 504.
        transport: sends the requests instead of the client's own HTTP library, and is closed with
            the client; `ssl_context`, `proxy` and `trust_env` do not apply to it.
        ssl_context: certificates to trust instead of those of the system. Without one, the
            server's certificate and host name are verified.
        language: the language of the server's texts (Accept-Language).
        alternate_hosts: host names of other servers to log in at when this one refuses log-ins
            or does not respond, with the same scheme, port and path. Behind a reverse proxy, they
            take the place of this server's name in the path. Hosts that the servers name are
            tried as well.
        host: the host name of the server, where the base URL has {host}.
        proxy: http(s)://[user:password@]host[:port] of the proxy for all requests.
        close_timeout: seconds that the ends of blocks, `log_out` and `close` may wait for the
            server, all together; None waits for a day at most. After Ctrl-C or a cancellation it
            is half a second.
        trust_env: use the proxies that HTTP_PROXY, HTTPS_PROXY, ALL_PROXY and NO_PROXY name.
        relogin: keep the credentials and log in again when the session has ended or the server
            cannot be reached; the call that failed is then retried.
        user_agent: the name of the program, for the server.
        max_response_size: bytes of the largest response to take, as it arrives and decoded from
            gzip; a larger one raises ResponseTooLargeError. It does not apply to a `transport`.
        delivery: how messages are received: "stream" by server-sent events, "poll" by polling,
            "auto" by events if the server has them.
        poll_interval: seconds between polls.
        heartbeat: seconds between heartbeats while a stream is open; None sends none.
        max_outage: seconds that the server may be unreachable before subscriptions end with the
            error; None waits without limit.
        on_connection_change: a plain function that is called when an outage starts or ends while
            there are subscriptions. It must not wait, since messages do meanwhile.
        on_request: called with a `RequestEvent` before each attempt of a request, also those that
            the client sends by itself; it can add headers.
        on_response: called with a `ResponseEvent` after each attempt. An exception of a hook is
            logged. Hooks must not block, and are plain functions.
        log_bodies: whether to log the bodies of requests and responses at level DEBUG, without
            what sounds like a secret.

    Raises:
        TypeError: an argument has another type.
        ValueError: an argument has another value.
    """

    _gates: ClassVar[GateTable] = GateTable()
    _catalog: ClassVar[Catalog] = Catalog({})
    _areas: ClassVar[tuple[str, ...]] = ()
    _operations: ClassVar[SessionOperations] = SessionOperations()
    _user_agent: ClassVar[str] = "icws-client"

    def __init_subclass__(cls) -> None:
        """Name the constructor after the class that a program calls."""
        super().__init_subclass__()
        name_constructor(cls)

    def __init__(
        self,
        base_url: str | None = None,
        *,
        host: str | None = None,
        policy: Policy = "error",
        timeout: float | None = 30.0,
        retries: int = 2,
        transport: Transport | None = None,
        ssl_context: ssl.SSLContext | None = None,
        proxy: str | None = None,
        trust_env: bool = False,
        language: str = "en-US",
        alternate_hosts: Iterable[str] = (),
        relogin: bool = False,
        user_agent: str | None = None,
        delivery: DeliveryMode = "auto",
        poll_interval: float = 1.0,
        heartbeat: float | None = 60.0,
        max_outage: float | None = 300.0,
        close_timeout: float | None = CLOSE_TIMEOUT,
        max_response_size: int = LARGEST_BODY,
        on_request: Callable[[RequestEvent], object] | None = None,
        on_response: Callable[[ResponseEvent], object] | None = None,
        log_bodies: bool = False,
        on_connection_change: Callable[[ConnectionChange], object] | None = None,
    ) -> None:
        agent = user_agent_of(self._user_agent) if user_agent is None else user_agent
        sent_by = _transport_of(
            transport, ssl_context, max_response_size, proxy, trust_env=trust_env
        )
        self.session: Session = Session(
            base_url_or_environment(base_url),
            RequestBuilder(timeout=timeout, language=language, user_agent=agent),
            Sender(
                sent_by, retries, observation_of(on_request, on_response, log_bodies=log_bodies)
            ),
            FeatureGate(self._gates, None, policy),
            self._operations,
            host=host,
            alternate_hosts=alternate_hosts,
            relogin=checked_flag(relogin, "relogin"),
        )
        self._closing = Closing(checked_timeout(close_timeout, "close_timeout"))
        self.dispatcher: Dispatcher | None = self._dispatcher_of(
            Delivery(delivery, poll_interval, heartbeat, max_outage),
            Connectivity(checked_function(on_connection_change, "on_connection_change")),
        )
        self._owner = None if self.dispatcher is None else Owner(self.dispatcher)
        self._options = CallOptions()
        self._application: str = agent.partition("/")[0].partition(" ")[0] or "icws-client"
        self._owns_session = True  # copies share it

    def _dispatcher_of(self, delivery: Delivery, connectivity: Connectivity) -> Dispatcher | None:
        """Return the dispatcher of the session; None where the API has no messages."""
        operations = self._operations
        if operations.poll is None:
            return None
        return Dispatcher(
            self.session,
            poll=operations.poll,
            heartbeat=operations.heartbeat,
            delivery=delivery,
            connectivity=connectivity,
            closing=self._closing,
        )

    def __repr__(self) -> str:
        """Show the session without its secrets."""
        return f"{type(self).__name__}({self.session!r})"

    @property
    def logged_in(self) -> bool:
        """Whether there is a session: a log-in succeeded, and no call has found it ended."""
        return self.session.logged_in

    @property
    def connected(self) -> bool:
        """Whether there is a session, and no outage.

        An outage starts when the messages of subscriptions cannot be fetched, and ends when that
        succeeds again. Without subscriptions nothing watches the connection: calls show it.
        """
        dispatcher = self.dispatcher
        return self.logged_in and (dispatcher is None or dispatcher.connectivity.since is None)

    @property
    def features(self) -> Mapping[str, int]:
        """The server's feature versions; empty while they are unknown."""
        return dict(self.session.features or {})

    def supports(self, item: str) -> bool:
        """Return whether the server has a part of the API.

        Args:
            item: a feature or area ("interactions"), a resource ("interactions.consult"), a method
                ("interactions.consult.create"), its parameter or body property
                ("interactions.consult.create.queue_id"), an option of the parameter
                ("connection.create.include=features"), a type ("ClassName"), or its property or
                enumeration member ("ClassName.property"). The API's own names will do as well
                ("interactions.consult.queueID" of the operation consult). A part of which the
                documentation states no version counts as there.

        Raises:
            KeyError: the API has no such part.
            IcwsError: the server's feature versions are not known, since there is no session.
        """
        return self._catalog.supports(item, self.session.gate_for(self._options))

    def _with(self, options: CallOptions) -> Self:
        import copy

        copied = copy.copy(self)
        copied._options = options
        copied._owns_session = False
        for area in self._areas:
            # The copy makes its own, with its options, when they are used.
            copied.__dict__.pop(area, None)
        return copied

    def with_raw_response(
        self, method: Callable[P, Pending[T]], *args: P.args, **kwargs: P.kwargs
    ) -> RawResponse[T]:
        """Call a method and return its result together with the HTTP response.

        ``client.with_raw_response(client.interactions.hold, "1001", on=True)`` is the call
        ``client.interactions.hold("1001", on=True)`` and raises the same errors. Its arguments
        have the types of the method.

        Args:
            method: a method of an area or of the client that sends a request. That of a list
                sends none by itself; each of its ``parts()`` has its ``response``.
            args: the positional arguments of the call.
            kwargs: the keyword arguments of the call.

        Raises:
            TypeError: the method sends no request.
        """
        from .listing import Listing

        with recording() as responses:
            pending = method(*args, **kwargs)
            if isinstance(pending, Listing):
                raise TypeError(
                    f"{pending!r} sends no request (expected parts() of it: each has its response)"
                )
            value = pending
        if not responses:
            raise TypeError("the method sends no request (expected an operation)")
        return RawResponse(value, responses[-1])

    def _messages(self, kinds: tuple[type[T], ...]) -> Subscription[T]:
        # Not above: many programs have a client and no subscription.
        from .registration import Registration
        from .subscription import Subscription

        registration = Registration(
            self.session, None, kinds=checked_kinds(kinds), options=self._options
        )
        return Subscription(self.dispatcher, registration)

    def __enter__(self) -> Self:
        """Return the client itself."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Close the client; a log-out that fails is logged, and hides no error of the block.

        The server then ends the session after a time of its own.
        """
        with self._closing.after(error):
            try:
                self.close()
            except IcwsError as failure:
                log().warning("log-out failed: %s", type(failure).__name__)

    def _call(
        self,
        op: Operation[T],
        *,
        body: object = UNSET,
        query: Mapping[str, object] = NO_ARGUMENTS,
        headers: Mapping[str, object] = NO_ARGUMENTS,
    ) -> Pending[T]:
        """Send one operation; see `call` of the session."""
        return self.session.call(op, query=query, headers=headers, body=body, options=self._options)


def _transport_of(
    transport: Transport | None,
    ssl_context: ssl.SSLContext | None,
    max_response_size: int,
    proxy: str | None,
    *,
    trust_env: bool,
) -> Transport:
    """Return the transport of a program, or one with these settings; see the client for them."""
    context, size = checked_ssl_context(ssl_context), checked_size(max_response_size)
    proxies = Proxies(proxy, trust_env=checked_flag(trust_env, "trust_env"))
    stated: Transport | None = checked_transport(transport)
    return Urllib3Transport(context, size, proxies) if stated is None else stated
