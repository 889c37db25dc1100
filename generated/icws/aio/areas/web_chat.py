# Rendered from spec/ and templates/client/area.py.jinja2; edits here are lost.
"""Operations of web_chat."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar, Literal

from icws._runtime._async.area import AsyncArea
from icws.operations import web_chat as _operations

__all__ = [
    "AsyncWebChat",
    "AsyncWebChatFile",
    "AsyncWebChatV1",
]


class _WebChatSince1(AsyncArea):
    """Operations of web-chat 1 and later."""

    __slots__ = ()

    @property
    def file(self) -> AsyncWebChatFile:
        """The operations of web_chat.file."""
        return self._child(AsyncWebChatFile)

    async def exit(self, participant_id: str) -> None:
        """Leaves a web chat."""
        await self._call(_operations.EXIT_WEB_CHAT, path={"participantId": participant_id})


class AsyncWebChatV1(_WebChatSince1):
    """The operations that a server with web-chat 1 has."""

    __slots__ = ()


class AsyncWebChat(AsyncWebChatV1):
    """The operations of this area; a call that the server is too old for is refused."""

    __slots__ = ()

    _VIEWS: ClassVar[Mapping[int, type[AsyncWebChatV1]]] = {
        1: AsyncWebChatV1,
    }

    def at(self, version: Literal[1]) -> AsyncWebChatV1:
        """Return the view of web-chat as a server of a version has it. A type checker refuses
        there what came later, and so does every call. Raises FeatureVersionError when the
        server is older, ValueError for a version outside of 1 to 1.
        """
        return self._at(version, "web-chat", self._VIEWS, 1)


class AsyncWebChatFile(AsyncArea):
    """The operations of web_chat.file."""

    __slots__ = ()

    async def get(self, participant_id: str, file_guid: str, file_name: str) -> None:
        """Returns a file that was sent in a web chat.

        Needs web-chat 1.
        """
        await self._call(
            _operations.GET_WEB_CHAT_FILE,
            path={"participantId": participant_id, "fileGuid": file_guid, "fileName": file_name},
        )
