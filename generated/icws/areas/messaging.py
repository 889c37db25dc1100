"""Operations of one area. Made from the spec; changes by hand are lost."""

from __future__ import annotations

from icws import models
from icws._runtime.area import Area
from icws._runtime.decoding import Decoder
from icws._runtime.operation import Operation
from icws.messages import AnyMessage

__all__ = ["Messaging"]

SEND_HEARTBEAT_OPERATION: Operation[None] = Operation(
    id="messaging.sendHeartbeat",
    method="POST",
    path="/icws/{sessionId}/messaging/heartbeat",
    statuses={
        400: Decoder(models.Error),
        401: Decoder(models.Error),
        410: Decoder(models.Error),
        500: Decoder(models.Error),
    },
)
GET_MESSAGES_OPERATION: Operation[list[AnyMessage]] = Operation(
    id="messaging.getMessages",
    method="GET",
    path="/icws/{sessionId}/messaging/messages",
    decoder=Decoder(list[AnyMessage]),
    statuses={
        400: Decoder(models.Error),
        401: Decoder(models.Error),
        410: Decoder(models.Error),
        500: Decoder(models.Error),
    },
)


class Messaging(Area):
    """The operations of this area."""

    __slots__ = ()

    def send_heartbeat(self) -> None:
        """Sends a sign of life for the session.

        Raises:
            FeatureVersionError: the server is too old for a part of the call, or has dropped
                it.
            ApiError: the server answered with an error.
        """
        self._session.call(
            SEND_HEARTBEAT_OPERATION,
        )

    def get_messages(self) -> list[AnyMessage]:
        """Fetches the messages that wait for the session; each is handed out once.

        The same address can be opened as a stream of server-sent events, one message an event.

        Brings connectionStateChangeMessage, subscriptionStateMessage,
        asyncOperationCompletedMessage, multipleSubscriptionMessage.

        Raises:
            FeatureVersionError: the server is too old for a part of the call, or has dropped
                it.
            ApiError: the server answered with an error.
        """
        return self._session.call(
            GET_MESSAGES_OPERATION,
        )
