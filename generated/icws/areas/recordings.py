# Derived from icws/aio/areas/recordings.py; edits here are lost.
"""Operations of recordings."""

# The literals of `at` tell the view that any other integer may stand for.
# mypy: disable-error-code="overload-overlap"
# pyright: reportOverlappingOverload=false
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Literal, TypeAlias, TypeVar, overload

from icws import models
from icws._runtime._sync.area import UNSET, Area, Subscription, UnsetType, body_of
from icws.operations import recordings as _operations

if TYPE_CHECKING:
    from datetime import datetime


__all__ = [
    "Recordings",
    "RecordingsAttributes",
    "RecordingsExportUri",
    "RecordingsMediaDetails",
    "RecordingsPlay",
    "RecordingsPlayStationAudio",
    "RecordingsTags",
    "RecordingsV2",
    "RecordingsV6",
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


class _RecordingsSince2(Area):
    """Operations of recordings 2 and later."""

    __slots__ = ()

    @property
    def play(self) -> RecordingsPlay:
        """The operations of recordings.play."""
        return self._child(RecordingsPlay)

    @property
    def attributes(self) -> RecordingsAttributes:
        """The operations of recordings.attributes."""
        return self._child(RecordingsAttributes)

    @property
    def export_uri(self) -> RecordingsExportUri:
        """The operations of recordings.export_uri."""
        return self._child(RecordingsExportUri)

    @property
    def tags(self) -> RecordingsTags:
        """The operations of recordings.tags."""
        return self._child(RecordingsTags)

    @overload
    def send_several_as_email(
        self, *, recordings: models.RecordingIdList, parameters: models.EmailParameters
    ) -> None: ...
    @overload
    def send_several_as_email(self, body: models.RecordingsEmailParameters) -> None: ...

    def send_several_as_email(
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
        self._call(
            _operations.SEND_AS_EMAIL,
            body=body_of(
                models.RecordingsEmailParameters, body, recordings=recordings, parameters=parameters
            ),
        )

    @overload
    def send_as_email(
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
    def send_as_email(self, recording_id: str, body: models.EmailParameters) -> None: ...

    def send_as_email(
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
        self._call(
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
    def messages(self, kind: type[_M], /) -> Subscription[_M]: ...
    @overload
    def messages(self, kind: type[_M], kind_2: type[_N], /) -> Subscription[_M | _N]: ...
    @overload
    def messages(
        self, kind: type[_M], kind_2: type[_N], kind_3: type[_O], /
    ) -> Subscription[_M | _N | _O]: ...
    @overload
    def messages(
        self, kind: type[_M], kind_2: type[_N], kind_3: type[_O], kind_4: type[_P], /
    ) -> Subscription[_M | _N | _O | _P]: ...
    @overload
    def messages(
        self,
        kind: type[_M],
        kind_2: type[_N],
        kind_3: type[_O],
        kind_4: type[_P],
        kind_5: type[_Q],
        /,
    ) -> Subscription[_M | _N | _O | _P | _Q]: ...
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
    ) -> Subscription[_M | _N | _O | _P | _Q | _R]: ...
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
    ) -> Subscription[_M | _N | _O | _P | _Q | _R | _S]: ...
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
    ) -> Subscription[_M | _N | _O | _P | _Q | _R | _S | _T]: ...
    @overload
    def messages(self, kind: type[_M], /, *kinds: type[_M]) -> Subscription[_M]: ...

    def messages(self, kind: type[Any], /, *kinds: type[Any]) -> Subscription[Any]:
        """Return a subscription to messages of these kinds, whichever watch brings them."""
        return self._messages((kind, *kinds))


class _RecordingsSince6(Area):
    """Operations of recordings 6 and later."""

    __slots__ = ()

    @property
    def media_details(self) -> RecordingsMediaDetails:
        """The operations of recordings.media_details."""
        return self._child(RecordingsMediaDetails)

    def set_retention_expiration(
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
        self._call(
            _operations.SET_RECORDING_RETENTION_EXPIRATION,
            path={"recordingId": recording_id},
            body=body_of(models.RetentionExpiration, body, expiration_date=expiration_date),
        )


class RecordingsV2(_RecordingsSince2):
    """The operations that a server with recordings 2 has."""

    __slots__ = ()


class RecordingsV6(_RecordingsSince6, RecordingsV2):
    """The operations that a server with recordings 6 has."""

    __slots__ = ()


class Recordings(RecordingsV6):
    """The operations of this area; a call that the server is too old for is refused."""

    __slots__ = ()

    _VIEWS: ClassVar[Mapping[int, type[Area]]] = {
        2: RecordingsV2,
        6: RecordingsV6,
    }

    @overload
    def at(self, version: Literal[2, 3, 4, 5]) -> RecordingsV2: ...
    @overload
    def at(self, version: Literal[6]) -> RecordingsV6: ...
    @overload
    def at(self, version: int) -> Recordings: ...
    def at(self, version: int) -> Area:
        """Return the view of recordings as a server of a version has it. A type checker refuses
        there what came later, if the version is a literal, and so does every call. Raises
        FeatureVersionError when the server is older, ValueError for a version outside of 2 to
        6.
        """
        return self._at(version, "recordings", self._VIEWS, 6)


class RecordingsPlay(Area):
    """The operations of recordings.play."""

    __slots__ = ()

    @property
    def station_audio(self) -> RecordingsPlayStationAudio:
        """The operations of recordings.play.station_audio."""
        return self._child(RecordingsPlayStationAudio)


class RecordingsPlayStationAudio(Area):
    """The operations of recordings.play.station_audio."""

    __slots__ = ()

    def start(self, recording_id: str) -> models.AsyncOperationAcceptedResponse:
        """Starts playing a recording on the audio of the station.

        A message reports the interaction of the playback.

        Brings startStationAudioPlaybackCompletedMessage.

        Args:
            recording_id: The id of the recording.
        """
        return self._call(
            _operations.START_RECORDING_STATION_AUDIO, path={"recordingId": recording_id}
        )

    def stop(self, playback_interaction_id: str) -> None:
        """Stops playing a recording on the audio of the station.

        Args:
            playback_interaction_id: The id of the playback interaction, whose playing is to
                stop.
        """
        self._call(
            _operations.STOP_RECORDING_STATION_AUDIO,
            path={"playbackInteractionId": playback_interaction_id},
        )


class RecordingsAttributes(Area):
    """The operations of recordings.attributes."""

    __slots__ = ()

    def get(self, recording_id: str) -> models.AttributeMap:
        """Lists the attributes of a recording with their values.

        Needs recordings 2.

        Args:
            recording_id: The id of the recording.
        """
        return self._call(_operations.GET_RECORDING_ATTRIBUTES, path={"recordingId": recording_id})

    @overload
    def update(
        self, recording_id: str, *, attributes_values: Sequence[models.AttributeItem]
    ) -> None: ...
    @overload
    def update(self, recording_id: str, body: models.AttributeMap) -> None: ...

    def update(
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
        self._call(
            _operations.UPDATE_RECORDING_ATTRIBUTES,
            path={"recordingId": recording_id},
            body=body_of(models.AttributeMap, body, attributes_values=attributes_values),
        )

    def delete(self, recording_id: str) -> None:
        """Deletes attributes of a recording.

        Args:
            recording_id: The id of the recording.
        """
        self._call(_operations.DELETE_RECORDING_ATTRIBUTES, path={"recordingId": recording_id})


class RecordingsExportUri(Area):
    """The operations of recordings.export_uri."""

    __slots__ = ()

    def get(
        self, recording_id: str, *, attachment_id: str | UnsetType = UNSET
    ) -> models.GetExportUriResponse:
        """Returns the URI for the export of a recording, or of an attachment of it.

        Needs recordings 2.

        Args:
            recording_id: The id of the recording.
            attachment_id: The id of the attachment.
        """
        return self._call(
            _operations.GET_RECORDING_EXPORT_URI,
            path={"recordingId": recording_id},
            query={"attachmentId": attachment_id},
        )


class RecordingsMediaDetails(Area):
    """The operations of recordings.media_details."""

    __slots__ = ()

    def get(self, recording_id: str) -> models.GetMediaDetailsResponse:
        """Returns details of a recording, such as when it was made and when it expires.

        Needs recordings 6.

        Args:
            recording_id: The id of the recording.
        """
        return self._call(
            _operations.GET_RECORDING_MEDIA_DETAILS, path={"recordingId": recording_id}
        )


class RecordingsTags(Area):
    """The operations of recordings.tags."""

    __slots__ = ()

    def get(self, recording_id: str) -> models.TagList:
        """Lists the tags of a recording.

        Args:
            recording_id: The id of the recording.
        """
        return self._call(_operations.GET_RECORDING_TAGS, path={"recordingId": recording_id})

    @overload
    def update(self, recording_id: str, *, tags: Sequence[str]) -> None: ...
    @overload
    def update(self, recording_id: str, body: models.TagList) -> None: ...

    def update(
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
        self._call(
            _operations.ADD_RECORDING_TAGS,
            path={"recordingId": recording_id},
            body=body_of(models.TagList, body, tags=tags),
        )

    def delete(self, recording_id: str) -> None:
        """Deletes tags of a recording.

        Args:
            recording_id: The id of the recording.
        """
        self._call(_operations.DELETE_RECORDING_TAGS, path={"recordingId": recording_id})
