# Rendered from spec/ and templates/client/area.py.jinja2; edits here are lost.
"""Operations of one area."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias, TypeVar, overload

from icws import models
from icws._runtime._async.area import AsyncArea
from icws._runtime._async.subscription import AsyncSubscription
from icws.operations import screenrecordings as _operations

__all__ = [
    "AsyncScreenrecordings",
]

if TYPE_CHECKING:
    _Kinds: TypeAlias = (
        models.PauseScreenRecordingCompletedMessage
        | models.ResumeScreenRecordingCompletedMessage
        | models.StartScreenRecordingCompletedMessage
    )

_M = TypeVar("_M", bound="_Kinds")
_N = TypeVar("_N", bound="_Kinds")
_O = TypeVar("_O", bound="_Kinds")
_P = TypeVar("_P", bound="_Kinds")
_Q = TypeVar("_Q", bound="_Kinds")
_R = TypeVar("_R", bound="_Kinds")
_S = TypeVar("_S", bound="_Kinds")
_T = TypeVar("_T", bound="_Kinds")


class AsyncScreenrecordings(AsyncArea):
    """The operations of this area; a call that the server is too old for is refused.

    A call raises FeatureVersionError where the server is too old for a part of it, or has
    dropped it, and ApiError where the server answers with an error.
    """

    __slots__ = ()

    async def pause_screen_recording(
        self, recorded_user_id: str
    ) -> models.AsyncOperationAcceptedResponse:
        """pauseScreenRecording.

        Brings pauseScreenRecordingCompletedMessage.

        Args:
            recorded_user_id: The id of the user whose screen is recorded.
        """
        return await self._call(
            _operations.PAUSE_SCREEN_RECORDING, path={"recordedUserId": recorded_user_id}
        )

    async def resume_screen_recording(
        self, recorded_user_id: str
    ) -> models.AsyncOperationAcceptedResponse:
        """resumeScreenRecording.

        Brings resumeScreenRecordingCompletedMessage.

        Args:
            recorded_user_id: The id of the user whose screen is recorded.
        """
        return await self._call(
            _operations.RESUME_SCREEN_RECORDING, path={"recordedUserId": recorded_user_id}
        )

    async def start_screen_recording(
        self, recorded_user_id: str
    ) -> models.AsyncOperationAcceptedResponse:
        """startScreenRecording.

        Brings startScreenRecordingCompletedMessage.

        Args:
            recorded_user_id: The id of the user whose screen is recorded.
        """
        return await self._call(
            _operations.START_SCREEN_RECORDING, path={"recordedUserId": recorded_user_id}
        )

    @overload
    def messages(self, kind: type[_M], /) -> AsyncSubscription[_M]: ...
    @overload
    def messages(self, kind: type[_M], kind_2: type[_N], /) -> AsyncSubscription[_M | _N]: ...
    @overload
    def messages(
        self, kind: type[_M], kind_2: type[_N], kind_3: type[_O], /
    ) -> AsyncSubscription[_M | _N | _O]: ...
    @overload
    def messages(
        self, kind: type[_M], kind_2: type[_N], kind_3: type[_O], kind_4: type[_P], /
    ) -> AsyncSubscription[_M | _N | _O | _P]: ...
    @overload
    def messages(
        self,
        kind: type[_M],
        kind_2: type[_N],
        kind_3: type[_O],
        kind_4: type[_P],
        kind_5: type[_Q],
        /,
    ) -> AsyncSubscription[_M | _N | _O | _P | _Q]: ...
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
    ) -> AsyncSubscription[_M | _N | _O | _P | _Q | _R]: ...
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
    ) -> AsyncSubscription[_M | _N | _O | _P | _Q | _R | _S]: ...
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
    ) -> AsyncSubscription[_M | _N | _O | _P | _Q | _R | _S | _T]: ...
    @overload
    def messages(self, kind: type[_M], /, *kinds: type[_M]) -> AsyncSubscription[_M]: ...

    def messages(self, kind: type[Any], /, *kinds: type[Any]) -> AsyncSubscription[Any]:
        """Return a subscription to messages of these kinds, whichever watch brings them."""
        return self._messages((kind, *kinds))
