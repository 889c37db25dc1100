# Derived from icws/aio/areas/messaging.py; edits here are lost.
"""Operations of messaging."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias, TypeVar, overload

from icws import models
from icws._runtime._sync.area import Area, Subscription
from icws.operations import messaging as _operations

if TYPE_CHECKING:
    from icws.messages import AnyMessage


__all__ = ["Messaging"]

if TYPE_CHECKING:
    _Kinds: TypeAlias = (
        models.ConnectionStateChangeMessage
        | models.SubscriptionStateMessage
        | models.AsyncOperationCompletedMessage
        | models.MultipleSubscriptionMessage
        | models.AutoLoginMessage
        | models.AutoLogoutMessage
        | models.DataPopMessage
        | models.SetFormDefinitionMessage
        | models.OutboundServerConnectionStateChangeMessage
        | models.AvailableCampaignsMessage
    )

_M = TypeVar("_M", bound="_Kinds")
_N = TypeVar("_N", bound="_Kinds")
_O = TypeVar("_O", bound="_Kinds")
_P = TypeVar("_P", bound="_Kinds")
_Q = TypeVar("_Q", bound="_Kinds")
_R = TypeVar("_R", bound="_Kinds")
_S = TypeVar("_S", bound="_Kinds")
_T = TypeVar("_T", bound="_Kinds")


class Messaging(Area):
    """The operations of this area; a call that the server is too old for is refused."""

    __slots__ = ()

    def send_heartbeat(self) -> None:
        """Sends a sign of life for the session."""
        self._call(_operations.SEND_HEARTBEAT)

    def get_messages(self) -> list[AnyMessage]:
        """Fetches the messages that wait for the session; each is handed out once.

        The same address can be opened as a stream of server-sent events, one message an event.

        Brings connectionStateChangeMessage, subscriptionStateMessage,
        asyncOperationCompletedMessage, multipleSubscriptionMessage, autoLoginMessage,
        autoLogoutMessage, dataPopMessage, setFormDefinitionMessage,
        outboundServerConnectionStateChangeMessage, availableCampaignsMessage.
        """
        return self._call(_operations.GET_MESSAGES)

    @overload
    def messages(self, kind: type[_M], /) -> Subscription[_M]: ...
    @overload
    def messages(self, kind: type[_M], kind_2: type[_N], /) -> Subscription[_M | _N]: ...
    @overload
    def messages(
        self, kind: type[_M], kind_2: type[_N], kind_3: type[_O], /
    ) -> Subscription[_M | _N | _O]: ...
    @overload
    def messages(
        self, kind: type[_M], kind_2: type[_N], kind_3: type[_O], kind_4: type[_P], /
    ) -> Subscription[_M | _N | _O | _P]: ...
    @overload
    def messages(
        self,
        kind: type[_M],
        kind_2: type[_N],
        kind_3: type[_O],
        kind_4: type[_P],
        kind_5: type[_Q],
        /,
    ) -> Subscription[_M | _N | _O | _P | _Q]: ...
    @overload
    def messages(
        self,
        kind: type[_M],
        kind_2: type[_N],
        kind_3: type[_O],
        kind_4: type[_P],
        kind_5: type[_Q],
        kind_6: type[_R],
        /,
    ) -> Subscription[_M | _N | _O | _P | _Q | _R]: ...
    @overload
    def messages(
        self,
        kind: type[_M],
        kind_2: type[_N],
        kind_3: type[_O],
        kind_4: type[_P],
        kind_5: type[_Q],
        kind_6: type[_R],
        kind_7: type[_S],
        /,
    ) -> Subscription[_M | _N | _O | _P | _Q | _R | _S]: ...
    @overload
    def messages(
        self,
        kind: type[_M],
        kind_2: type[_N],
        kind_3: type[_O],
        kind_4: type[_P],
        kind_5: type[_Q],
        kind_6: type[_R],
        kind_7: type[_S],
        kind_8: type[_T],
        /,
    ) -> Subscription[_M | _N | _O | _P | _Q | _R | _S | _T]: ...
    @overload
    def messages(self, kind: type[_M], /, *kinds: type[_M]) -> Subscription[_M]: ...

    def messages(self, kind: type[Any], /, *kinds: type[Any]) -> Subscription[Any]:
        """Return a subscription to messages of these kinds, whichever watch brings them."""
        return self._messages((kind, *kinds))
