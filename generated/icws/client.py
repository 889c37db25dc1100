"""The client. Made from the spec; changes by hand are lost."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, ClassVar, Literal, TypeVar, overload

from icws import models
from icws._gates import GATES
from icws._runtime.blocking.client import ClientBase
from icws._runtime.blocking.subscription import Subscription
from icws._runtime.gating import GateTable
from icws._runtime.model import UNSET, UnsetType
from icws._runtime.operation import Operation
from icws._runtime.support import Catalog
from icws._version import __version__
from icws.areas.connection import Connection
from icws.areas.interactions import Interactions
from icws.areas.messaging import Messaging
from icws.areas.queues import Queues
from icws.messages import AnyMessage
from icws.operations import CATALOG
from icws.operations import connection as _connection
from icws.operations import messaging as _messaging

__all__ = ["Client"]

_M = TypeVar("_M", bound=AnyMessage)
_N = TypeVar("_N", bound=AnyMessage)
_O = TypeVar("_O", bound=AnyMessage)


class Client(ClientBase):
    """A client of one server, with one attribute an area of the API.

    What its arguments mean says `ClientBase`; the areas have the operations.
    """

    connection: Connection
    interactions: Interactions
    messaging: Messaging
    queues: Queues

    _gates: ClassVar[GateTable] = GATES
    _catalog: ClassVar[Catalog] = CATALOG
    _user_agent: ClassVar[str] = f"icws-client/{__version__}"
    _log_out_operation: ClassVar[Operation[Any] | None] = _connection.DELETE_CONNECTION
    _poll_operation: ClassVar[Operation[list[Any]] | None] = _messaging.GET_MESSAGES
    _heartbeat_operation: ClassVar[Operation[Any] | None] = _messaging.SEND_HEARTBEAT

    def _open_areas(self) -> None:
        self.connection = Connection(self.session, self._options, self.receiver)
        self.interactions = Interactions(self.session, self._options, self.receiver)
        self.messaging = Messaging(self.session, self._options, self.receiver)
        self.queues = Queues(self.session, self._options, self.receiver)

    def log_in(
        self,
        settings: models.BaseAuthConnectionRequestSettings,
        *,
        include: (
            Sequence[
                Literal[
                    "version",
                    "features",
                    "server-time",
                    "default-workstation",
                    "purecloud-integration",
                    "effective-station",
                ]
            ]
            | UnsetType
        ) = ("features",),
        accept_language: str | UnsetType = UNSET,
    ) -> models.ConnectionResponse:
        """Logs in.

        The answer holds the session id, the CSRF token and the cookie that later calls must
        carry.

        Needs connection 1.

        Args:
            settings: The body of the request.
            include: What else the answer should tell, separated by commas. Needs connection 3.
                server-time: Needs connection 4. default-workstation: Needs connection 5.
                purecloud-integration: Needs connection 8. effective-station: Needs connection
                10.
            accept_language: The language of the session. It stays until the session ends, and
                decides how texts and numbers are written.

        Raises:
            FeatureVersionError: the server is too old for a part of the call, or has dropped
                it.
            ApiError: the server answered with an error.
        """
        return self._open(
            _connection.CREATE_CONNECTION,
            query={
                "include": include,
            },
            headers={
                "Accept-Language": accept_language,
            },
            body=settings,
        )

    def poll(self) -> list[AnyMessage]:
        """Fetch the messages that wait on the server, once. Not beside subscriptions, which take them."""
        return self._poll(_messaging.GET_MESSAGES)

    @overload
    def messages(self) -> Subscription[AnyMessage]: ...
    @overload
    def messages(self, kind: type[_M], /) -> Subscription[_M]: ...
    @overload
    def messages(self, kind: type[_M], kind_2: type[_N], /) -> Subscription[_M | _N]: ...
    @overload
    def messages(
        self, kind: type[_M], kind_2: type[_N], kind_3: type[_O], /
    ) -> Subscription[_M | _N | _O]: ...
    @overload
    def messages(self, kind: type[_M], /, *kinds: type[_M]) -> Subscription[_M]: ...

    def messages(self, *kinds: type[Any]) -> Subscription[Any]:
        """Return what the session gets of these kinds, or everything where none is named.

        Nothing is subscribed to: this is for messages that the server sends by itself, and for
        those that several subscriptions bring.
        """
        return self._messages(kinds)
