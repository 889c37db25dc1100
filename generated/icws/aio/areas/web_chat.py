# Rendered from spec/ and templates/client/area.py.jinja2; edits here are lost.
"""Operations of web_chat."""

# What a version has less of is declared below "TYPE_CHECKING", and implemented in a base.
# mypy: disable-error-code="override, no-overload-impl, overload-overlap"
# pyright: reportIncompatibleMethodOverride=false, reportNoOverloadImplementation=false
# pyright: reportOverlappingOverload=false
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar, Literal, overload

from icws import models
from icws._runtime._async.area import UNSET, AsyncArea, UnsetType, body_of
from icws.operations import web_chat as _operations

__all__ = [
    "AsyncWebChat",
    "AsyncWebChatFile",
    "AsyncWebChatMessageHistory",
    "AsyncWebChatV1",
    "AsyncWebChatV2",
    "AsyncWebChatV5",
    "AsyncWebChatV6",
]


class _WebChatSince1(AsyncArea):
    """Operations of web-chat 1 and later."""

    __slots__ = ()

    @property
    def file(self) -> AsyncWebChatFile:
        """The operations of web_chat.file."""
        return self._child(AsyncWebChatFile)

    async def exit(self, participant_id: str) -> None:
        """Leaves a web chat.

        Args:
            participant_id: The participant, by the id that beginning the chat or callback gave.
        """
        await self._call(_operations.EXIT_WEB_CHAT, path={"participantId": participant_id})

    async def get_messages(self, participant_id: str) -> models.ChatGetMessagesResponse:
        """Returns the messages of a web chat that the visitor has not fetched yet.

        Args:
            participant_id: The participant, by the id that beginning the chat or callback gave.
        """
        return await self._call(_operations.GET_MESSAGES, path={"participantId": participant_id})

    @overload
    async def reconnect(self, *, chat_id: str, participant_id: str) -> None: ...
    @overload
    async def reconnect(self, body: models.ChatReconnectRequest) -> None: ...

    async def reconnect(
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
        await self._call(
            _operations.RECONNECT_WEB_CHAT,
            body=body_of(
                models.ChatReconnectRequest, body, chat_id=chat_id, participant_id=participant_id
            ),
        )

    @overload
    async def send_message(
        self, participant_id: str, *, message: str, content_type: str
    ) -> None: ...
    @overload
    async def send_message(
        self, participant_id: str, body: models.ChatSendMessageRequest
    ) -> None: ...

    async def send_message(
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
        await self._call(
            _operations.SEND_MESSAGE,
            path={"participantId": participant_id},
            body=body_of(
                models.ChatSendMessageRequest, body, message=message, content_type=content_type
            ),
        )

    @overload
    async def set_typing_state(self, participant_id: str, *, typing_indicator: bool) -> None: ...
    @overload
    async def set_typing_state(
        self, participant_id: str, body: models.ChatTypingStateRequest
    ) -> None: ...

    async def set_typing_state(
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
        await self._call(
            _operations.SET_TYPING_STATE,
            path={"participantId": participant_id},
            body=body_of(models.ChatTypingStateRequest, body, typing_indicator=typing_indicator),
        )


class _WebChatSince2(AsyncArea):
    """Operations of web-chat 2 and later."""

    __slots__ = ()

    @overload
    async def start(
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
    async def start(self, body: models.StartChatRequest) -> models.StartChatResponse: ...

    async def start(
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
        return await self._call(
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


class _WebChatSince6(AsyncArea):
    """Operations of web-chat 6 and later."""

    __slots__ = ()

    @property
    def message_history(self) -> AsyncWebChatMessageHistory:
        """The operations of web_chat.message_history."""
        return self._child(AsyncWebChatMessageHistory)


class _WebChatSince2AsSince2Until5(_WebChatSince2):
    """Signatures of web-chat 2 to 4."""

    __slots__ = ()

    if TYPE_CHECKING:

        @overload
        async def start(
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
        async def start(self, body: models.StartChatRequest) -> models.StartChatResponse: ...


class _WebChatSince2AsSince5(_WebChatSince2):
    """Signatures of web-chat 5 and later."""

    __slots__ = ()

    if TYPE_CHECKING:

        @overload
        async def start(
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
        async def start(self, body: models.StartChatRequest) -> models.StartChatResponse: ...


class AsyncWebChatV1(_WebChatSince1):
    """The operations that a server with web-chat 1 has."""

    __slots__ = ()


class AsyncWebChatV2(_WebChatSince2AsSince2Until5, AsyncWebChatV1):
    """The operations that a server with web-chat 2 has."""

    __slots__ = ()


class AsyncWebChatV5(_WebChatSince2AsSince5, AsyncWebChatV2):
    """The operations that a server with web-chat 5 has."""

    __slots__ = ()


class AsyncWebChatV6(_WebChatSince6, AsyncWebChatV5):
    """The operations that a server with web-chat 6 has."""

    __slots__ = ()


class AsyncWebChat(AsyncWebChatV6):
    """The operations of this area; a call that the server is too old for is refused."""

    __slots__ = ()

    _VIEWS: ClassVar[Mapping[int, type[AsyncArea]]] = {
        1: AsyncWebChatV1,
        2: AsyncWebChatV2,
        5: AsyncWebChatV5,
        6: AsyncWebChatV6,
    }

    @overload
    def at(self, version: Literal[1]) -> AsyncWebChatV1: ...
    @overload
    def at(self, version: Literal[2, 3, 4]) -> AsyncWebChatV2: ...
    @overload
    def at(self, version: Literal[5]) -> AsyncWebChatV5: ...
    @overload
    def at(self, version: Literal[6]) -> AsyncWebChatV6: ...
    @overload
    def at(self, version: int) -> AsyncWebChat: ...
    def at(self, version: int) -> AsyncArea:
        """Return the view of web-chat as a server of a version has it. A type checker refuses
        there what came later, if the version is a literal, and so does every call. Raises
        FeatureVersionError when the server is older, ValueError for a version outside of 1 to
        6.
        """
        return self._at(version, "web-chat", self._VIEWS, 6)


class AsyncWebChatFile(AsyncArea):
    """The operations of web_chat.file."""

    __slots__ = ()

    async def get(self, participant_id: str, file_guid: str, file_name: str) -> None:
        """Returns a file that was sent in a web chat.

        Needs web-chat 1.

        Args:
            participant_id: The participant, by the id that beginning the chat or callback gave.
            file_guid: The id of the file.
            file_name: The name of the file.
        """
        await self._call(
            _operations.GET_FILE,
            path={"participantId": participant_id, "fileGuid": file_guid, "fileName": file_name},
        )


class AsyncWebChatMessageHistory(AsyncArea):
    """The operations of web_chat.message_history."""

    __slots__ = ()

    async def get(self, participant_id: str) -> models.ChatGetAllMessagesResponse:
        """Returns all messages of a web chat.

        Needs web-chat 6.

        Args:
            participant_id: The participant, by the id that beginning the chat or callback gave.
        """
        return await self._call(
            _operations.GET_MESSAGE_HISTORY, path={"participantId": participant_id}
        )
