# Derived from icws/aio/areas/web_chat.py; edits here are lost.
"""Operations of web_chat."""

# What a version has less of is declared below "TYPE_CHECKING", and implemented in a base.
# mypy: disable-error-code="override, no-overload-impl, overload-overlap"
# pyright: reportIncompatibleMethodOverride=false, reportNoOverloadImplementation=false
# pyright: reportOverlappingOverload=false
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar, Literal, overload

from icws import models
from icws._runtime._sync.area import UNSET, Area, UnsetType, body_of
from icws.operations import web_chat as _operations

__all__ = [
    "WebChat",
    "WebChatFile",
    "WebChatMessageHistory",
    "WebChatV1",
    "WebChatV2",
    "WebChatV5",
    "WebChatV6",
]


class _WebChatSince1(Area):
    """Operations of web-chat 1 and later."""

    __slots__ = ()

    @property
    def file(self) -> WebChatFile:
        """The operations of web_chat.file."""
        return self._child(WebChatFile)

    def exit(self, participant_id: str) -> None:
        """Leaves a web chat.

        Args:
            participant_id: The participant, by the id that beginning the chat or callback gave.
        """
        self._call(_operations.EXIT_WEB_CHAT, path={"participantId": participant_id})

    def get_messages(self, participant_id: str) -> models.ChatGetMessagesResponse:
        """Returns the messages of a web chat that the visitor has not fetched yet.

        Args:
            participant_id: The participant, by the id that beginning the chat or callback gave.
        """
        return self._call(_operations.GET_MESSAGES, path={"participantId": participant_id})

    @overload
    def reconnect(self, *, chat_id: str, participant_id: str) -> None: ...
    @overload
    def reconnect(self, body: models.ChatReconnectRequest) -> None: ...

    def reconnect(
        self,
        body: models.ChatReconnectRequest | UnsetType = UNSET,
        *,
        chat_id: str | UnsetType = UNSET,
        participant_id: str | UnsetType = UNSET,
    ) -> None:
        """Resumes a web chat.

        Needs web-chat 1.

        Args:
            body: The whole body. Required without it: chat_id, participant_id.
            chat_id: The id of the chat.
            participant_id: The id that the visitor has in the chat.
        """
        self._call(
            _operations.RECONNECT_WEB_CHAT,
            body=body_of(
                models.ChatReconnectRequest, body, chat_id=chat_id, participant_id=participant_id
            ),
        )

    @overload
    def send_message(self, participant_id: str, *, message: str, content_type: str) -> None: ...
    @overload
    def send_message(self, participant_id: str, body: models.ChatSendMessageRequest) -> None: ...

    def send_message(
        self,
        participant_id: str,
        body: models.ChatSendMessageRequest | UnsetType = UNSET,
        *,
        message: str | UnsetType = UNSET,
        content_type: str | UnsetType = UNSET,
    ) -> None:
        """Sends a message of the visitor to a web chat.

        Needs web-chat 1.

        Args:
            participant_id: The participant, by the id that beginning the chat or callback gave.
            body: The whole body. Required without it: message, content_type.
            message: The content of the message.
            content_type: The media type of the content: text/plain or text/html.
        """
        self._call(
            _operations.SEND_MESSAGE,
            path={"participantId": participant_id},
            body=body_of(
                models.ChatSendMessageRequest, body, message=message, content_type=content_type
            ),
        )

    @overload
    def set_typing_state(self, participant_id: str, *, typing_indicator: bool) -> None: ...
    @overload
    def set_typing_state(
        self, participant_id: str, body: models.ChatTypingStateRequest
    ) -> None: ...

    def set_typing_state(
        self,
        participant_id: str,
        body: models.ChatTypingStateRequest | UnsetType = UNSET,
        *,
        typing_indicator: bool | UnsetType = UNSET,
    ) -> None:
        """Tells the others in a web chat whether the visitor is typing.

        Needs web-chat 1.

        Args:
            participant_id: The participant, by the id that beginning the chat or callback gave.
            body: The whole body. Required without it: typing_indicator.
            typing_indicator: Whether the visitor is typing.
        """
        self._call(
            _operations.SET_TYPING_STATE,
            path={"participantId": participant_id},
            body=body_of(models.ChatTypingStateRequest, body, typing_indicator=typing_indicator),
        )


class _WebChatSince2(Area):
    """Operations of web-chat 2 and later."""

    __slots__ = ()

    @overload
    def start(
        self,
        *,
        participant_name: str,
        target_name: str,
        target_type: str,
        transcript_email_address: str | UnsetType = UNSET,
        language: str | UnsetType = UNSET,
        notes: str | UnsetType = UNSET,
        webhook: str | UnsetType = UNSET,
    ) -> models.StartChatResponse: ...
    @overload
    def start(self, body: models.StartChatRequest) -> models.StartChatResponse: ...

    def start(
        self,
        body: models.StartChatRequest | UnsetType = UNSET,
        *,
        participant_name: str | UnsetType = UNSET,
        transcript_email_address: str | UnsetType = UNSET,
        target_name: str | UnsetType = UNSET,
        target_type: str | UnsetType = UNSET,
        language: str | UnsetType = UNSET,
        notes: str | UnsetType = UNSET,
        webhook: str | UnsetType = UNSET,
    ) -> models.StartChatResponse:
        """Opens a web chat for a visitor.

        The page of this operation lists further optional properties of the request, of which
        the names are not known: routing contexts, pairs of keys and values, and the history of
        an earlier chat.

        Needs web-chat 2.

        Args:
            body: The whole body. Required without it: participant_name, target_name,
                target_type.
            participant_name: The name under which the visitor takes part in the chat.
            transcript_email_address: Where to send a transcript of the chat. Left out, none is
                sent.
            target_name: The name of the user, workgroup or station that the chat is for.
            target_type: The kind of queue that targetName names: Workgroup, User, Station or
                System.
            language: The language of the visitor's client.
            notes: Notes that the interaction begins with.
            webhook: The address that is told of events in the chat. Needs web-chat 5.
        """
        return self._call(
            _operations.START_WEB_CHAT,
            body=body_of(
                models.StartChatRequest,
                body,
                participant_name=participant_name,
                transcript_email_address=transcript_email_address,
                target_name=target_name,
                target_type=target_type,
                language=language,
                notes=notes,
                webhook=webhook,
            ),
        )


class _WebChatSince6(Area):
    """Operations of web-chat 6 and later."""

    __slots__ = ()

    @property
    def message_history(self) -> WebChatMessageHistory:
        """The operations of web_chat.message_history."""
        return self._child(WebChatMessageHistory)


class _WebChatSince2AsSince2Until5(_WebChatSince2):
    """Signatures of web-chat 2 to 4."""

    __slots__ = ()

    if TYPE_CHECKING:

        @overload
        def start(
            self,
            *,
            participant_name: str,
            target_name: str,
            target_type: str,
            transcript_email_address: str | UnsetType = UNSET,
            language: str | UnsetType = UNSET,
            notes: str | UnsetType = UNSET,
        ) -> models.StartChatResponse: ...
        @overload
        def start(self, body: models.StartChatRequest) -> models.StartChatResponse: ...


class _WebChatSince2AsSince5(_WebChatSince2):
    """Signatures of web-chat 5 and later."""

    __slots__ = ()

    if TYPE_CHECKING:

        @overload
        def start(
            self,
            *,
            participant_name: str,
            target_name: str,
            target_type: str,
            transcript_email_address: str | UnsetType = UNSET,
            language: str | UnsetType = UNSET,
            notes: str | UnsetType = UNSET,
            webhook: str | UnsetType = UNSET,
        ) -> models.StartChatResponse: ...
        @overload
        def start(self, body: models.StartChatRequest) -> models.StartChatResponse: ...


class WebChatV1(_WebChatSince1):
    """The operations that a server with web-chat 1 has."""

    __slots__ = ()


class WebChatV2(_WebChatSince2AsSince2Until5, WebChatV1):
    """The operations that a server with web-chat 2 has."""

    __slots__ = ()


class WebChatV5(_WebChatSince2AsSince5, WebChatV2):
    """The operations that a server with web-chat 5 has."""

    __slots__ = ()


class WebChatV6(_WebChatSince6, WebChatV5):
    """The operations that a server with web-chat 6 has."""

    __slots__ = ()


class WebChat(WebChatV6):
    """The operations of this area; a call that the server is too old for is refused."""

    __slots__ = ()

    _VIEWS: ClassVar[Mapping[int, type[Area]]] = {
        1: WebChatV1,
        2: WebChatV2,
        5: WebChatV5,
        6: WebChatV6,
    }

    @overload
    def at(self, version: Literal[1]) -> WebChatV1: ...
    @overload
    def at(self, version: Literal[2, 3, 4]) -> WebChatV2: ...
    @overload
    def at(self, version: Literal[5]) -> WebChatV5: ...
    @overload
    def at(self, version: Literal[6]) -> WebChatV6: ...
    @overload
    def at(self, version: int) -> WebChat: ...
    def at(self, version: int) -> Area:
        """Return the view of web-chat as a server of a version has it. A type checker refuses
        there what came later, if the version is a literal, and so does every call. Raises
        FeatureVersionError when the server is older, ValueError for a version outside of 1 to
        6.
        """
        return self._at(version, "web-chat", self._VIEWS, 6)


class WebChatFile(Area):
    """The operations of web_chat.file."""

    __slots__ = ()

    def get(self, participant_id: str, file_guid: str, file_name: str) -> None:
        """Returns a file that was sent in a web chat.

        Needs web-chat 1.

        Args:
            participant_id: The participant, by the id that beginning the chat or callback gave.
            file_guid: The id of the file.
            file_name: The name of the file.
        """
        self._call(
            _operations.GET_FILE,
            path={"participantId": participant_id, "fileGuid": file_guid, "fileName": file_name},
        )


class WebChatMessageHistory(Area):
    """The operations of web_chat.message_history."""

    __slots__ = ()

    def get(self, participant_id: str) -> models.ChatGetAllMessagesResponse:
        """Returns all messages of a web chat.

        Needs web-chat 6.

        Args:
            participant_id: The participant, by the id that beginning the chat or callback gave.
        """
        return self._call(_operations.GET_MESSAGE_HISTORY, path={"participantId": participant_id})
