"""Base of the generated client: it owns the session and answers what the server supports."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from types import TracebackType
from typing import TYPE_CHECKING, Any, ClassVar, ParamSpec, Self, TypeVar

from msgspec import UNSET, UnsetType

from ..delivery import Delivery, DeliveryMode
from ..errors import GoneError, IcwsError, NotFoundError, UnauthorizedError
from ..gating import GateTable, Policy
from ..http import Answer
from ..log import log
from ..operation import Operation
from ..options import CallOptions
from ..recording import recording
from ..settings import checked_policy, checked_retries, checked_ssl_context, checked_timeout
from ..support import Catalog
from .concurrency import Pending
from .http_transport import AiohttpTransport
from .receiver import AsyncReceiver
from .session import AsyncSession
from .subscriber import AsyncSubscriber
from .subscription import AsyncSubscription
from .transport import AsyncTransport

if TYPE_CHECKING:
    import ssl

__all__ = ["AsyncClientBase"]

T = TypeVar("T")
P = ParamSpec("P")
_NONE: Mapping[str, Any] = {}
_FEATURES = "/icws/connection/features"


class AsyncClientBase:
    """A client of one server. Leaving its block logs out.

    Threads and tasks can share one, and its session. With asyncio it is used in one event loop at
    a time; it and its session live on in the next one.

    Args:
        base_url: http(s)://host[:port][/path] of the server, or of a proxy before it.
        policy: what is done about parts of the API that the server is too old for or has
            dropped: "error" refuses to send them, "warn" sends them with a warning, "off"
            sends them.
        timeout: seconds to wait for the connection and for the answer of each attempt; None
            waits without end.
        retries: how often a request is repeated, after longer and longer pauses or when the
            server says. Repeated is only what is safe: requests that were not sent, and GET
            without an answer or with 429, 502, 503 or 504.
        transport: another way to the server than the client's own; `ssl_context` is not for it.
        ssl_context: certificates to trust, other than those of the system; without one, the
            server's certificate and name are verified.
        language: of the texts that the server writes (Accept-Language).
        alternate_hosts: bare names of other servers to log in at, with the same scheme, port
            and path, when this one takes no log-in or does not answer. Those that servers name
            are tried too.
        relogin: keep the credentials, and log in again when the server says that the session is
            over or cannot be reached; the call that noticed is then repeated.
        user_agent: names the program to the server.
        delivery: how messages come: "stream" as server-sent events, "poll" by asking again and
            again, "auto" as events where the server has them.
        poll_interval: seconds between polls.
        heartbeat: seconds between the heartbeats that are sent while a stream is open; None
            sends none.
        max_outage: seconds that the server may be out of reach before subscriptions end with
            the error; None: for ever.

    Raises:
        TypeError: an argument is of another type.
        ValueError: an argument is none of these.
    """

    _gates: ClassVar[GateTable] = GateTable()
    _catalog: ClassVar[Catalog] = Catalog({})
    _log_out_operation: ClassVar[Operation[Any] | None] = None
    _poll_operation: ClassVar[Operation[list[Any]] | None] = None
    _heartbeat_operation: ClassVar[Operation[Any] | None] = None
    _user_agent: ClassVar[str] = "icws-client"

    def __init__(
        self,
        base_url: str,
        *,
        policy: Policy = "error",
        timeout: float | None = 30.0,
        retries: int = 2,
        transport: AsyncTransport | None = None,
        ssl_context: ssl.SSLContext | None = None,
        language: str = "en-US",
        alternate_hosts: Iterable[str] = (),
        relogin: bool = False,
        user_agent: str | None = None,
        delivery: DeliveryMode = "auto",
        poll_interval: float = 1.0,
        heartbeat: float | None = 60.0,
        max_outage: float | None = 300.0,
    ) -> None:
        brought = Delivery(delivery, poll_interval, heartbeat, max_outage)
        verified = checked_ssl_context(ssl_context)
        self.session: AsyncSession = AsyncSession(
            base_url,
            AiohttpTransport(verified) if transport is None else transport,
            gates=self._gates,
            policy=policy,
            timeout=timeout,
            retries=retries,
            user_agent=self._user_agent if user_agent is None else user_agent,
            language=language,
            alternate_hosts=alternate_hosts,
            relogin=relogin,
            features=self._catalog.find("GET", _FEATURES),
        )
        self.receiver: AsyncReceiver | None = None
        if self._poll_operation is not None:
            self.receiver = AsyncReceiver(
                self.session,
                poll=self._poll_operation,
                heartbeat=self._heartbeat_operation,
                delivery=brought,
            )
        self._options = CallOptions()
        self._owner = True  # of the session; copies share it
        self._open_areas()

    def __repr__(self) -> str:
        """Show the session, which hides its secrets."""
        return f"{type(self).__name__}({self.session!r})"

    @property
    def logged_in(self) -> bool:
        """Whether there is a session: a log-in was answered, and its end is not known yet."""
        return self.session.logged_in

    @property
    def features(self) -> Mapping[str, int]:
        """The server's feature versions; empty while they are unknown."""
        return dict(self.session.features or {})

    def supports(self, item: str) -> bool:
        """Tell whether the server has a part of the API.

        Args:
            item: a feature or area ("interactions"), an operation ("interactions.consult"), its
                parameter or body property ("interactions.consult.queueID"), an option of the
                parameter ("connection.createConnection.include=features"), a type ("ClassName"),
                or its property or enumeration member ("ClassName.property"). The names are
                the API's, or Python's ("interactions.consult.queue_id"). An operation of which
                the API says no version is one that every server has.

        Raises:
            KeyError: the API has no such part.
            IcwsError: the server's features are not known.
        """
        return self._catalog.supports(item, self.session.gate_for(self._options))

    def with_options(
        self,
        *,
        timeout: float | UnsetType | None = UNSET,
        retries: int | UnsetType = UNSET,
        headers: Mapping[str, str] | UnsetType = UNSET,
        policy: Policy | UnsetType = UNSET,
    ) -> Self:
        """Return a client of the same session whose calls have other settings.

        The session stays with the client that this one is made from: closing the copy, or
        leaving its block, neither logs out nor closes connections.

        Args:
            timeout: seconds to wait for the answer of each attempt; None waits without end.
            retries: how often a call that is safe to repeat is repeated.
            headers: sent with each request, besides the client's own.
            policy: what is done about parts that the server is too old for.

        Raises:
            TypeError: the time-out is no number.
            ValueError: an argument is none of these.
        """
        import copy

        same = copy.copy(self)
        same._options = self._options.changed(
            timeout=checked_timeout(timeout),
            retries=checked_retries(retries),
            headers=headers,
            policy=checked_policy(policy),
        )
        same._owner = False
        same._open_areas()
        return same

    async def raw(
        self, method: Callable[P, Pending[T]], *args: P.args, **kwargs: P.kwargs
    ) -> Answer[T]:
        """Call a method and return its result with the answer that it was read from.

        ``client.raw(client.interactions.hold, "1001", on=True)`` is the call
        ``client.interactions.hold("1001", on=True)``; errors are raised as by the call itself.
        """
        with recording() as responses:
            value = await method(*args, **kwargs)
        if not responses:
            raise TypeError("raw() takes a method that sends a request")
        return Answer(value, responses[-1])

    def _messages(self, kinds: tuple[type[T], ...]) -> AsyncSubscription[T]:
        subscriber = AsyncSubscriber(self.session, None, kinds=kinds, options=self._options)
        return AsyncSubscription(self.receiver, subscriber)

    async def log_out(self) -> None:
        """End the session on the server, and its subscriptions; the client can log in again."""
        if self.receiver is not None:
            await self.receiver.end()
        await self.session.close(self._log_out_operation)

    async def close(self) -> None:
        """Log out if logged in, and close the connections. A session already gone is fine.

        A copy of `with_options` leaves both to the client that it was made from. A process
        forked from the one that logged in leaves the session to that, and only forgets it.
        """
        if not self._owner:
            return
        try:
            if self.session.inherited:
                await self.session.close()
            else:
                await self.log_out()
        except (UnauthorizedError, NotFoundError, GoneError):
            log().debug("the session was over before the log-out")
        finally:
            await self.session.disconnect()

    async def __aenter__(self) -> Self:
        """Return the client itself."""
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Close; a log-out that fails is logged, and the session then ends by its time-out.

        It must not undo what the block has done, nor hide the error that ended it.
        """
        try:
            await self.close()
        except IcwsError as failure:
            log().warning("log-out failed: %s", type(failure).__name__)

    def _open_areas(self) -> None:
        """Make the areas anew, for the options of this client."""

    async def _open(
        self,
        op: Operation[T],
        *,
        body: object = UNSET,
        query: Mapping[str, object] = _NONE,
        headers: Mapping[str, object] = _NONE,
    ) -> T:
        """Log in by this operation; see `open` of the session.

        Watches that are open are started again, in the new session.
        """
        answer = await self.session.open(
            op, query=query, headers=headers, body=body, options=self._options
        )
        if self.receiver is not None:
            await self.receiver.start_again()
        return answer

    async def _poll(self, op: Operation[T]) -> T:
        """Fetch the messages that wait on the server, once."""
        return await self.session.call(op, options=self._options)
