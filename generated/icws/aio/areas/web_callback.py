# Rendered from spec/ and templates/client/area.py.jinja2; edits here are lost.
"""Operations of web_callback."""

# The literals of `at` tell the view that any other integer may stand for.
# mypy: disable-error-code="overload-overlap"
# pyright: reportOverlappingOverload=false
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar, Literal, overload

from icws import models
from icws._runtime._async.area import UNSET, AsyncArea, UnsetType, body_of
from icws.operations import web_callback as _operations

__all__ = ["AsyncWebCallback", "AsyncWebCallbackStatus", "AsyncWebCallbackV2"]


class _WebCallbackSince2(AsyncArea):
    """Operations of web-callback 2 and later."""

    __slots__ = ()

    @property
    def status(self) -> AsyncWebCallbackStatus:
        """The operations of web_callback.status."""
        return self._child(AsyncWebCallbackStatus)

    @overload
    async def create(
        self,
        *,
        target_queue: str,
        target_queue_type: str,
        telephone: str,
        name: str,
        subject: str | UnsetType = UNSET,
    ) -> models.CallbackCreateResponse: ...
    @overload
    async def create(self, body: models.CallbackCreateRequest) -> models.CallbackCreateResponse: ...

    async def create(
        self,
        body: models.CallbackCreateRequest | UnsetType = UNSET,
        *,
        target_queue: str | UnsetType = UNSET,
        target_queue_type: str | UnsetType = UNSET,
        telephone: str | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        subject: str | UnsetType = UNSET,
    ) -> models.CallbackCreateResponse:
        """Asks for a callback.

        Needs web-callback 2.

        Args:
            body: The whole body. Required without it: target_queue, target_queue_type,
                telephone, name.
            target_queue: The queue that the callback is for.
            target_queue_type: The kind of that queue: Workgroup or User.
            telephone: The number to call back.
            name: The name of the person to call back.
            subject: What the callback is about.
        """
        return await self._call(
            _operations.CREATE_WEB_CALLBACK,
            body=body_of(
                models.CallbackCreateRequest,
                body,
                target_queue=target_queue,
                target_queue_type=target_queue_type,
                telephone=telephone,
                name=name,
                subject=subject,
            ),
        )

    @overload
    async def reconnect(self, *, callback_id: str, participant_id: str) -> None: ...
    @overload
    async def reconnect(self, body: models.CallbackReconnectRequest) -> None: ...

    async def reconnect(
        self,
        body: models.CallbackReconnectRequest | UnsetType = UNSET,
        *,
        callback_id: str | UnsetType = UNSET,
        participant_id: str | UnsetType = UNSET,
    ) -> None:
        """Resumes a callback.

        Needs web-callback 2.

        Args:
            body: The whole body. Required without it: callback_id, participant_id.
            callback_id: The id of the callback.
            participant_id: The id of the person to call back. Format: uuid.
        """
        await self._call(
            _operations.RECONNECT_WEB_CALLBACK,
            body=body_of(
                models.CallbackReconnectRequest,
                body,
                callback_id=callback_id,
                participant_id=participant_id,
            ),
        )


class AsyncWebCallbackV2(_WebCallbackSince2):
    """The operations that a server with web-callback 2 has."""

    __slots__ = ()


class AsyncWebCallback(AsyncWebCallbackV2):
    """The operations of this area; a call that the server is too old for is refused."""

    __slots__ = ()

    _VIEWS: ClassVar[Mapping[int, type[AsyncWebCallbackV2]]] = {
        2: AsyncWebCallbackV2,
    }

    @overload
    def at(self, version: Literal[2]) -> AsyncWebCallbackV2: ...
    @overload
    def at(self, version: int) -> AsyncWebCallback: ...
    def at(self, version: int) -> AsyncArea:
        """Return the view of web-callback as a server of a version has it. A type checker refuses
        there what came later, if the version is a literal, and so does every call. Raises
        FeatureVersionError when the server is older, ValueError for any version but 2.
        """
        return self._at(version, "web-callback", self._VIEWS, 2)


class AsyncWebCallbackStatus(AsyncArea):
    """The operations of web_callback.status."""

    __slots__ = ()

    async def get(self, participant_id: str) -> models.CallbackStatusResponse:
        """Returns the state of a callback and its place in the queue.

        Needs web-callback 2.

        Args:
            participant_id: The participant, by the id that beginning the chat or callback gave.
        """
        return await self._call(_operations.GET_STATUS, path={"participantId": participant_id})
