# Rendered from spec/ and templates/client/area.py.jinja2; edits here are lost.
"""Operations of recordings."""

# The literals of `at` tell the view that any other integer may stand for.
# mypy: disable-error-code="overload-overlap"
# pyright: reportOverlappingOverload=false
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Literal, TypeAlias, TypeVar, overload

from icws import models
from icws._runtime._async.area import UNSET, AsyncArea, AsyncSubscription, UnsetType, body_of
from icws.operations import recordings as _operations

if TYPE_CHECKING:
    from datetime import datetime


__all__ = [
    "AsyncRecordings",
    "AsyncRecordingsAttributes",
    "AsyncRecordingsExportUri",
    "AsyncRecordingsMediaDetails",
    "AsyncRecordingsPlay",
    "AsyncRecordingsPlayStationAudio",
    "AsyncRecordingsTags",
    "AsyncRecordingsV2",
    "AsyncRecordingsV6",
]

if TYPE_CHECKING:
    _Kinds: TypeAlias = models.StartStationAudioPlaybackCompletedMessage

_M = TypeVar("_M", bound="_Kinds")
_N = TypeVar("_N", bound="_Kinds")
_O = TypeVar("_O", bound="_Kinds")
_P = TypeVar("_P", bound="_Kinds")
_Q = TypeVar("_Q", bound="_Kinds")
_R = TypeVar("_R", bound="_Kinds")
_S = TypeVar("_S", bound="_Kinds")
_T = TypeVar("_T", bound="_Kinds")


class _RecordingsSince2(AsyncArea):
    """Operations of recordings 2 and later."""

    __slots__ = ()

    @property
    def play(self) -> AsyncRecordingsPlay:
        """The operations of recordings.play."""
        return self._child(AsyncRecordingsPlay)

    @property
    def attributes(self) -> AsyncRecordingsAttributes:
        """The operations of recordings.attributes."""
        return self._child(AsyncRecordingsAttributes)

    @property
    def export_uri(self) -> AsyncRecordingsExportUri:
        """The operations of recordings.export_uri."""
        return self._child(AsyncRecordingsExportUri)

    @property
    def tags(self) -> AsyncRecordingsTags:
        """The operations of recordings.tags."""
        return self._child(AsyncRecordingsTags)

    @overload
    async def send_several_as_email(
        self, *, recordings: models.RecordingIdList, parameters: models.EmailParameters
    ) -> None: ...
    @overload
    async def send_several_as_email(self, body: models.RecordingsEmailParameters) -> None: ...

    async def send_several_as_email(
        self,
        body: models.RecordingsEmailParameters | UnsetType = UNSET,
        *,
        recordings: models.RecordingIdList | UnsetType = UNSET,
        parameters: models.EmailParameters | UnsetType = UNSET,
    ) -> None:
        """Sends several recordings by e-mail.

        Needs recordings 2.

        Args:
            body: The whole body. Required without it: recordings, parameters.
            recordings: The recordings to send.
            parameters: The e-mail that they are sent with.
        """
        await self._call(
            _operations.SEND_AS_EMAIL,
            body=body_of(
                models.RecordingsEmailParameters, body, recordings=recordings, parameters=parameters
            ),
        )

    @overload
    async def send_as_email(
        self,
        recording_id: str,
        *,
        to_participants: models.EmailAddressList,
        cc_participants: models.EmailAddressList,
        reply_to_address: str,
        email_subject: str,
        email_body: str,
        priority: int,
    ) -> None: ...
    @overload
    async def send_as_email(self, recording_id: str, body: models.EmailParameters) -> None: ...

    async def send_as_email(
        self,
        recording_id: str,
        body: models.EmailParameters | UnsetType = UNSET,
        *,
        to_participants: models.EmailAddressList | UnsetType = UNSET,
        cc_participants: models.EmailAddressList | UnsetType = UNSET,
        reply_to_address: str | UnsetType = UNSET,
        email_subject: str | UnsetType = UNSET,
        email_body: str | UnsetType = UNSET,
        priority: int | UnsetType = UNSET,
    ) -> None:
        """Sends one recording by e-mail.

        Needs recordings 2.

        Args:
            recording_id: The id of the recording.
            body: The whole body. Required without it: to_participants, cc_participants,
                reply_to_address, email_subject, email_body, priority.
            to_participants: The addresses to which the e-mail goes.
            cc_participants: The addresses that get a copy.
            reply_to_address: The address to reply to.
            email_subject: The subject of the e-mail.
            email_body: The text of the e-mail.
            priority: The priority of the e-mail.
        """
        await self._call(
            _operations.SEND_RECORDING_AS_EMAIL,
            path={"recordingId": recording_id},
            body=body_of(
                models.EmailParameters,
                body,
                to_participants=to_participants,
                cc_participants=cc_participants,
                reply_to_address=reply_to_address,
                email_subject=email_subject,
                email_body=email_body,
                priority=priority,
            ),
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


class _RecordingsSince6(AsyncArea):
    """Operations of recordings 6 and later."""

    __slots__ = ()

    @property
    def media_details(self) -> AsyncRecordingsMediaDetails:
        """The operations of recordings.media_details."""
        return self._child(AsyncRecordingsMediaDetails)

    async def set_retention_expiration(
        self,
        recording_id: str,
        body: models.RetentionExpiration | UnsetType = UNSET,
        *,
        expiration_date: datetime | str | UnsetType = UNSET,
    ) -> None:
        """Sets when a recording expires.

        Needs recordings 6.

        Args:
            recording_id: The id of the recording.
            body: The whole body.
            expiration_date: When the recording is to expire, not in the past. Left out, it
                expires now. A date-time.
        """
        await self._call(
            _operations.SET_RECORDING_RETENTION_EXPIRATION,
            path={"recordingId": recording_id},
            body=body_of(models.RetentionExpiration, body, expiration_date=expiration_date),
        )


class AsyncRecordingsV2(_RecordingsSince2):
    """The operations that a server with recordings 2 has."""

    __slots__ = ()


class AsyncRecordingsV6(_RecordingsSince6, AsyncRecordingsV2):
    """The operations that a server with recordings 6 has."""

    __slots__ = ()


class AsyncRecordings(AsyncRecordingsV6):
    """The operations of this area; a call that the server is too old for is refused."""

    __slots__ = ()

    _VIEWS: ClassVar[Mapping[int, type[AsyncArea]]] = {
        2: AsyncRecordingsV2,
        6: AsyncRecordingsV6,
    }

    @overload
    def at(self, version: Literal[2, 3, 4, 5]) -> AsyncRecordingsV2: ...
    @overload
    def at(self, version: Literal[6]) -> AsyncRecordingsV6: ...
    @overload
    def at(self, version: int) -> AsyncRecordings: ...
    def at(self, version: int) -> AsyncArea:
        """Return the view of recordings as a server of a version has it. A type checker refuses
        there what came later, if the version is a literal, and so does every call. Raises
        FeatureVersionError when the server is older, ValueError for a version outside of 2 to
        6.
        """
        return self._at(version, "recordings", self._VIEWS, 6)


class AsyncRecordingsPlay(AsyncArea):
    """The operations of recordings.play."""

    __slots__ = ()

    @property
    def station_audio(self) -> AsyncRecordingsPlayStationAudio:
        """The operations of recordings.play.station_audio."""
        return self._child(AsyncRecordingsPlayStationAudio)


class AsyncRecordingsPlayStationAudio(AsyncArea):
    """The operations of recordings.play.station_audio."""

    __slots__ = ()

    async def start(self, recording_id: str) -> models.AsyncOperationAcceptedResponse:
        """Starts playing a recording on the audio of the station.

        A message reports the interaction of the playback.

        Brings startStationAudioPlaybackCompletedMessage.

        Args:
            recording_id: The id of the recording.
        """
        return await self._call(
            _operations.START_RECORDING_STATION_AUDIO, path={"recordingId": recording_id}
        )

    async def stop(self, playback_interaction_id: str) -> None:
        """Stops playing a recording on the audio of the station.

        Args:
            playback_interaction_id: The id of the playback interaction, whose playing is to
                stop.
        """
        await self._call(
            _operations.STOP_RECORDING_STATION_AUDIO,
            path={"playbackInteractionId": playback_interaction_id},
        )


class AsyncRecordingsAttributes(AsyncArea):
    """The operations of recordings.attributes."""

    __slots__ = ()

    async def get(self, recording_id: str) -> models.AttributeMap:
        """Lists the attributes of a recording with their values.

        Needs recordings 2.

        Args:
            recording_id: The id of the recording.
        """
        return await self._call(
            _operations.GET_RECORDING_ATTRIBUTES, path={"recordingId": recording_id}
        )

    @overload
    async def update(
        self, recording_id: str, *, attributes_values: Sequence[models.AttributeItem]
    ) -> None: ...
    @overload
    async def update(self, recording_id: str, body: models.AttributeMap) -> None: ...

    async def update(
        self,
        recording_id: str,
        body: models.AttributeMap | UnsetType = UNSET,
        *,
        attributes_values: Sequence[models.AttributeItem] | UnsetType = UNSET,
    ) -> None:
        """Sets attributes of a recording.

        Args:
            recording_id: The id of the recording.
            body: The whole body. Required without it: attributes_values.
            attributes_values: The attributes, each with its value.
        """
        await self._call(
            _operations.UPDATE_RECORDING_ATTRIBUTES,
            path={"recordingId": recording_id},
            body=body_of(models.AttributeMap, body, attributes_values=attributes_values),
        )

    async def delete(self, recording_id: str) -> None:
        """Deletes attributes of a recording.

        Args:
            recording_id: The id of the recording.
        """
        await self._call(
            _operations.DELETE_RECORDING_ATTRIBUTES, path={"recordingId": recording_id}
        )


class AsyncRecordingsExportUri(AsyncArea):
    """The operations of recordings.export_uri."""

    __slots__ = ()

    async def get(
        self, recording_id: str, *, attachment_id: str | UnsetType = UNSET
    ) -> models.GetExportUriResponse:
        """Returns the URI for the export of a recording, or of an attachment of it.

        Needs recordings 2.

        Args:
            recording_id: The id of the recording.
            attachment_id: The id of the attachment.
        """
        return await self._call(
            _operations.GET_RECORDING_EXPORT_URI,
            path={"recordingId": recording_id},
            query={"attachmentId": attachment_id},
        )


class AsyncRecordingsMediaDetails(AsyncArea):
    """The operations of recordings.media_details."""

    __slots__ = ()

    async def get(self, recording_id: str) -> models.GetMediaDetailsResponse:
        """Returns details of a recording, such as when it was made and when it expires.

        Needs recordings 6.

        Args:
            recording_id: The id of the recording.
        """
        return await self._call(
            _operations.GET_RECORDING_MEDIA_DETAILS, path={"recordingId": recording_id}
        )


class AsyncRecordingsTags(AsyncArea):
    """The operations of recordings.tags."""

    __slots__ = ()

    async def get(self, recording_id: str) -> models.TagList:
        """Lists the tags of a recording.

        Args:
            recording_id: The id of the recording.
        """
        return await self._call(_operations.GET_RECORDING_TAGS, path={"recordingId": recording_id})

    @overload
    async def update(self, recording_id: str, *, tags: Sequence[str]) -> None: ...
    @overload
    async def update(self, recording_id: str, body: models.TagList) -> None: ...

    async def update(
        self,
        recording_id: str,
        body: models.TagList | UnsetType = UNSET,
        *,
        tags: Sequence[str] | UnsetType = UNSET,
    ) -> None:
        """Adds tags to a recording.

        Args:
            recording_id: The id of the recording.
            body: The whole body. Required without it: tags.
            tags: The tags of the recording.
        """
        await self._call(
            _operations.ADD_RECORDING_TAGS,
            path={"recordingId": recording_id},
            body=body_of(models.TagList, body, tags=tags),
        )

    async def delete(self, recording_id: str) -> None:
        """Deletes tags of a recording.

        Args:
            recording_id: The id of the recording.
        """
        await self._call(_operations.DELETE_RECORDING_TAGS, path={"recordingId": recording_id})
