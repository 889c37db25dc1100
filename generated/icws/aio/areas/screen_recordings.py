# Rendered from spec/ and templates/client/area.py.jinja2; edits here are lost.
"""Operations of screen_recordings."""

# The literals of `at` tell the view that any other integer may stand for.
# mypy: disable-error-code="overload-overlap"
# pyright: reportOverlappingOverload=false
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Literal, TypeAlias, TypeVar, overload

from icws import models
from icws._runtime._async.area import UNSET, AsyncArea, AsyncSubscription, UnsetType, body_of
from icws.operations import screen_recordings as _operations

__all__ = ["AsyncScreenrecordings", "AsyncScreenrecordingsRecord", "AsyncScreenrecordingsV2"]

if TYPE_CHECKING:
    _Kinds: TypeAlias = (
        models.AsyncOperationCompletedMessage
        | models.PauseScreenRecordingCompletedMessage
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


class _ScreenrecordingsSince2(AsyncArea):
    """Operations of screenrecordings 2 and later."""

    __slots__ = ()

    @property
    def record(self) -> AsyncScreenrecordingsRecord:
        """The operations of screen_recordings.record."""
        return self._child(AsyncScreenrecordingsRecord)

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


class AsyncScreenrecordingsV2(_ScreenrecordingsSince2):
    """The operations that a server with recordings 2 has."""

    __slots__ = ()


class AsyncScreenrecordings(AsyncScreenrecordingsV2):
    """The operations of this area; a call that the server is too old for is refused."""

    __slots__ = ()

    _VIEWS: ClassVar[Mapping[int, type[AsyncScreenrecordingsV2]]] = {
        2: AsyncScreenrecordingsV2,
    }

    @overload
    def at(self, version: Literal[2]) -> AsyncScreenrecordingsV2: ...
    @overload
    def at(self, version: int) -> AsyncScreenrecordings: ...
    def at(self, version: int) -> AsyncArea:
        """Return the view of screenrecordings as a server of a version of recordings has it. A
        type checker refuses there what came later, if the version is a literal, and so does
        every call. Raises FeatureVersionError when the server is older, ValueError for any
        version but 2.
        """
        return self._at(version, "recordings", self._VIEWS, 2)


class AsyncScreenrecordingsRecord(AsyncArea):
    """The operations of screen_recordings.record."""

    __slots__ = ()

    async def pause(self, recorded_user_id: str) -> models.AsyncOperationAcceptedResponse:
        """Pauses the screen recordings of a user.

        A message brings the ids of the recordings.

        Brings pauseScreenRecordingCompletedMessage.

        Args:
            recorded_user_id: The id of the user whose screen is recorded.
        """
        return await self._call(
            _operations.PAUSE_SCREEN_RECORDING, path={"recordedUserId": recorded_user_id}
        )

    async def resume(self, recorded_user_id: str) -> models.AsyncOperationAcceptedResponse:
        """Resumes the screen recordings of a user.

        A message brings the ids of the recordings.

        Brings resumeScreenRecordingCompletedMessage.

        Args:
            recorded_user_id: The id of the user whose screen is recorded.
        """
        return await self._call(
            _operations.RESUME_SCREEN_RECORDING, path={"recordedUserId": recorded_user_id}
        )

    async def start(self, recorded_user_id: str) -> models.AsyncOperationAcceptedResponse:
        """Starts recording the screen of a user.

        A message brings the ids of the recordings.

        Brings startScreenRecordingCompletedMessage.

        Args:
            recorded_user_id: The id of the user whose screen is recorded.
        """
        return await self._call(
            _operations.START_SCREEN_RECORDING, path={"recordedUserId": recorded_user_id}
        )

    @overload
    async def stop(
        self, recorded_user_id: str, *, recording_ids: Sequence[str]
    ) -> models.AsyncOperationAcceptedResponse: ...
    @overload
    async def stop(
        self, recorded_user_id: str, body: models.RecordingIdList
    ) -> models.AsyncOperationAcceptedResponse: ...

    async def stop(
        self,
        recorded_user_id: str,
        body: models.RecordingIdList | UnsetType = UNSET,
        *,
        recording_ids: Sequence[str] | UnsetType = UNSET,
    ) -> models.AsyncOperationAcceptedResponse:
        """Stops recording the screen of a user.

        The body names the recordings to stop.

        Needs recordings 2.

        Brings asyncOperationCompletedMessage.

        Args:
            recorded_user_id: The id of the user whose screen is recorded.
            body: The whole body. Required without it: recording_ids.
            recording_ids: The ids of the recordings.
        """
        return await self._call(
            _operations.STOP_SCREEN_RECORDING,
            path={"recordedUserId": recorded_user_id},
            body=body_of(models.RecordingIdList, body, recording_ids=recording_ids),
        )
