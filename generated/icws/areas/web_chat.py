# Derived from icws/aio/areas/web_chat.py; edits here are lost.
"""Operations of web_chat."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar, Literal

from icws._runtime._sync.area import Area
from icws.operations import web_chat as _operations

__all__ = [
    "WebChat",
    "WebChatFile",
    "WebChatV1",
]


class _WebChatSince1(Area):
    """Operations of web-chat 1 and later."""

    __slots__ = ()

    @property
    def file(self) -> WebChatFile:
        """The operations of web_chat.file."""
        return self._child(WebChatFile)

    def exit(self, participant_id: str) -> None:
        """Leaves a web chat."""
        self._call(_operations.EXIT_WEB_CHAT, path={"participantId": participant_id})


class WebChatV1(_WebChatSince1):
    """The operations that a server with web-chat 1 has."""

    __slots__ = ()


class WebChat(WebChatV1):
    """The operations of this area; a call that the server is too old for is refused."""

    __slots__ = ()

    _VIEWS: ClassVar[Mapping[int, type[WebChatV1]]] = {
        1: WebChatV1,
    }

    def at(self, version: Literal[1]) -> WebChatV1:
        """Return the view of web-chat as a server of a version has it. A type checker refuses
        there what came later, and so does every call. Raises FeatureVersionError when the
        server is older, ValueError for a version outside of 1 to 1.
        """
        return self._at(version, "web-chat", self._VIEWS, 1)


class WebChatFile(Area):
    """The operations of web_chat.file."""

    __slots__ = ()

    def get(self, participant_id: str, file_guid: str, file_name: str) -> None:
        """Returns a file that was sent in a web chat.

        Needs web-chat 1.
        """
        self._call(
            _operations.GET_WEB_CHAT_FILE,
            path={"participantId": participant_id, "fileGuid": file_guid, "fileName": file_name},
        )
