# Derived from icws/aio/areas/web_callback.py; edits here are lost.
"""Operations of web_callback."""

# The literals of `at` tell the view that any other integer may stand for.
# mypy: disable-error-code="overload-overlap"
# pyright: reportOverlappingOverload=false
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar, Literal, overload

from icws import models
from icws._runtime._sync.area import UNSET, Area, UnsetType, body_of
from icws.operations import web_callback as _operations

__all__ = ["WebCallback", "WebCallbackStatus", "WebCallbackV2"]


class _WebCallbackSince2(Area):
    """Operations of web-callback 2 and later."""

    __slots__ = ()

    @property
    def status(self) -> WebCallbackStatus:
        """The operations of web_callback.status."""
        return self._child(WebCallbackStatus)

    @overload
    def create(
        self,
        *,
        target_queue: str,
        target_queue_type: str,
        telephone: str,
        name: str,
        subject: str | UnsetType = UNSET,
    ) -> models.CallbackCreateResponse: ...
    @overload
    def create(self, body: models.CallbackCreateRequest) -> models.CallbackCreateResponse: ...

    def create(
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
        return self._call(
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
    def reconnect(self, *, callback_id: str, participant_id: str) -> None: ...
    @overload
    def reconnect(self, body: models.CallbackReconnectRequest) -> None: ...

    def reconnect(
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
        self._call(
            _operations.RECONNECT_WEB_CALLBACK,
            body=body_of(
                models.CallbackReconnectRequest,
                body,
                callback_id=callback_id,
                participant_id=participant_id,
            ),
        )


class WebCallbackV2(_WebCallbackSince2):
    """The operations that a server with web-callback 2 has."""

    __slots__ = ()


class WebCallback(WebCallbackV2):
    """The operations of this area; a call that the server is too old for is refused."""

    __slots__ = ()

    _VIEWS: ClassVar[Mapping[int, type[WebCallbackV2]]] = {
        2: WebCallbackV2,
    }

    @overload
    def at(self, version: Literal[2]) -> WebCallbackV2: ...
    @overload
    def at(self, version: int) -> WebCallback: ...
    def at(self, version: int) -> Area:
        """Return the view of web-callback as a server of a version has it. A type checker refuses
        there what came later, if the version is a literal, and so does every call. Raises
        FeatureVersionError when the server is older, ValueError for any version but 2.
        """
        return self._at(version, "web-callback", self._VIEWS, 2)


class WebCallbackStatus(Area):
    """The operations of web_callback.status."""

    __slots__ = ()

    def get(self, participant_id: str) -> models.CallbackStatusResponse:
        """Returns the state of a callback and its place in the queue.

        Needs web-callback 2.

        Args:
            participant_id: The participant, by the id that beginning the chat or callback gave.
        """
        return self._call(_operations.GET_STATUS, path={"participantId": participant_id})
