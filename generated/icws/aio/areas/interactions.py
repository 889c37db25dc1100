# Rendered from spec/ and templates/client/area.py.jinja2; edits here are lost.
"""Operations of interactions."""

# What a version has less of is declared below "TYPE_CHECKING", and implemented in a base.
# mypy: disable-error-code="override, no-overload-impl, overload-overlap"
# pyright: reportIncompatibleMethodOverride=false, reportNoOverloadImplementation=false
# pyright: reportOverlappingOverload=false
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Literal, TypeAlias, TypeVar, overload

from icws import models
from icws._runtime._async.area import (
    UNSET,
    AsyncArea,
    AsyncSubscription,
    UnknownObject,
    UnsetType,
    body_of,
    whole_body,
)
from icws.operations import interactions as _operations

from ..caches import AsyncChatSubscription, AsyncInteractionSubscription, AsyncListSubscription

if TYPE_CHECKING:
    from datetime import datetime


__all__ = [
    "AsyncInteractions",
    "AsyncInteractionsAgentAssistance",
    "AsyncInteractionsAgentAssistanceV1",
    "AsyncInteractionsAlerting",
    "AsyncInteractionsCallback",
    "AsyncInteractionsCallbackV1",
    "AsyncInteractionsChat",
    "AsyncInteractionsChatMessages",
    "AsyncInteractionsChatV1",
    "AsyncInteractionsConferences",
    "AsyncInteractionsConsult",
    "AsyncInteractionsConsultV1",
    "AsyncInteractionsConsultV6",
    "AsyncInteractionsConsultV10",
    "AsyncInteractionsEmail",
    "AsyncInteractionsEmailAttachments",
    "AsyncInteractionsEmailAttachmentsFile",
    "AsyncInteractionsEmailAttachmentsFileV1",
    "AsyncInteractionsEmailAttachmentsMessage",
    "AsyncInteractionsEmailAttachmentsResponseManagement",
    "AsyncInteractionsEmailAttachmentsV1",
    "AsyncInteractionsEmailV1",
    "AsyncInteractionsHistory",
    "AsyncInteractionsV1",
    "AsyncInteractionsV4",
    "AsyncInteractionsV6",
    "AsyncInteractionsV8",
    "AsyncInteractionsV9",
    "AsyncInteractionsV10",
    "AsyncInteractionsV13",
    "AsyncInteractionsWrapUpAssignments",
]

if TYPE_CHECKING:
    _Kinds1: TypeAlias = (
        models.ConsultMessage
        | models.InteractionMorphedMessage
        | models.EmailUploadFileStatusMessage
        | models.EmailMessageAttachmentMessage
        | models.InteractionAlertingMessage
        | models.HistoryMessage
        | models.AssistanceRequestListMessage
        | models.AssistanceRequestSubscriptionStateMessage
        | models.AssistanceRequestDetailsMessage
        | models.InteractionChangedMessage
        | models.InteractionDeallocatedMessage
        | models.InteractionLostRightsMessage
        | models.ChatMembersMessage
        | models.ChatContentsMessage
        | models.EmailContentsMessage
        | models.EmailSubscriptionStateMessage
    )

_M1 = TypeVar("_M1", bound="_Kinds1")
_N1 = TypeVar("_N1", bound="_Kinds1")
_O1 = TypeVar("_O1", bound="_Kinds1")
_P1 = TypeVar("_P1", bound="_Kinds1")
_Q1 = TypeVar("_Q1", bound="_Kinds1")
_R1 = TypeVar("_R1", bound="_Kinds1")
_S1 = TypeVar("_S1", bound="_Kinds1")
_T1 = TypeVar("_T1", bound="_Kinds1")


if TYPE_CHECKING:
    _Kinds8: TypeAlias = (
        models.ConsultMessage
        | models.InteractionMorphedMessage
        | models.EmailUploadFileStatusMessage
        | models.EmailMessageAttachmentMessage
        | models.InteractionAlertingMessage
        | models.HistoryMessage
        | models.AssistanceRequestListMessage
        | models.AssistanceRequestSubscriptionStateMessage
        | models.AssistanceRequestDetailsMessage
        | models.InteractionChangedMessage
        | models.InteractionDeallocatedMessage
        | models.InteractionLostRightsMessage
        | models.CallbackMessage
        | models.ChatMembersMessage
        | models.ChatContentsMessage
        | models.EmailContentsMessage
        | models.EmailSubscriptionStateMessage
    )

_M8 = TypeVar("_M8", bound="_Kinds8")
_N8 = TypeVar("_N8", bound="_Kinds8")
_O8 = TypeVar("_O8", bound="_Kinds8")
_P8 = TypeVar("_P8", bound="_Kinds8")
_Q8 = TypeVar("_Q8", bound="_Kinds8")
_R8 = TypeVar("_R8", bound="_Kinds8")
_S8 = TypeVar("_S8", bound="_Kinds8")
_T8 = TypeVar("_T8", bound="_Kinds8")


if TYPE_CHECKING:
    _Kinds: TypeAlias = (
        models.ConsultMessage
        | models.InteractionMorphedMessage
        | models.EmailUploadFileStatusMessage
        | models.EmailMessageAttachmentMessage
        | models.InteractionAlertingMessage
        | models.HistoryMessage
        | models.AssistanceRequestListMessage
        | models.AssistanceRequestSubscriptionStateMessage
        | models.AssistanceRequestDetailsMessage
        | models.InteractionChangedMessage
        | models.InteractionDeallocatedMessage
        | models.InteractionLostRightsMessage
        | models.InteractionRecordingSnippetCreatedMessage
        | models.CallbackMessage
        | models.ChatMembersMessage
        | models.ChatContentsMessage
        | models.EmailContentsMessage
        | models.EmailSubscriptionStateMessage
    )

_M = TypeVar("_M", bound="_Kinds")
_N = TypeVar("_N", bound="_Kinds")
_O = TypeVar("_O", bound="_Kinds")
_P = TypeVar("_P", bound="_Kinds")
_Q = TypeVar("_Q", bound="_Kinds")
_R = TypeVar("_R", bound="_Kinds")
_S = TypeVar("_S", bound="_Kinds")
_T = TypeVar("_T", bound="_Kinds")


class _InteractionsSince1Until6(AsyncArea):
    """Operations of interactions 1 to 5."""

    __slots__ = ()

    @property
    def chat(self) -> AsyncInteractionsChatV1:
        """The operations of interactions.chat."""
        return self._child(AsyncInteractionsChatV1)

    @property
    def consult(self) -> AsyncInteractionsConsultV1:
        """The operations of interactions.consult."""
        return self._child(AsyncInteractionsConsultV1)


class _InteractionsSince1Until8(AsyncArea):
    """Operations of interactions 1 to 7."""

    __slots__ = ()

    @property
    def callback(self) -> AsyncInteractionsCallbackV1:
        """The operations of interactions.callback."""
        return self._child(AsyncInteractionsCallbackV1)


class _InteractionsSince1Until9(AsyncArea):
    """Operations of interactions 1 to 8."""

    __slots__ = ()

    @property
    def agent_assistance(self) -> AsyncInteractionsAgentAssistanceV1:
        """The operations of interactions.agent_assistance."""
        return self._child(AsyncInteractionsAgentAssistanceV1)


class _InteractionsSince1Until10(AsyncArea):
    """Operations of interactions 1 to 9."""

    __slots__ = ()

    @property
    def email(self) -> AsyncInteractionsEmailV1:
        """The operations of interactions.email."""
        return self._child(AsyncInteractionsEmailV1)


class _InteractionsSince1(AsyncArea):
    """Operations of interactions 1 and later."""

    __slots__ = ()

    @property
    def conferences(self) -> AsyncInteractionsConferences:
        """The operations of interactions.conferences."""
        return self._child(AsyncInteractionsConferences)

    @property
    def wrap_up_assignments(self) -> AsyncInteractionsWrapUpAssignments:
        """The operations of interactions.wrap_up_assignments."""
        return self._child(AsyncInteractionsWrapUpAssignments)

    async def create(self, body: models.CreateInteractionParameters) -> models.InteractionCreated:
        """Makes an interaction: a call, a callback, a chat, an e-mail or a generic one, by the
        __type of the body.

        Needs interactions 1.

        Args:
            body: The body of the request. One of `CreateCallbackResponseCallParameters`,
                `CreateCallbackParameters`, `CreateChatParameters`,
                `CreateEmailResponseParameters`, `CreateEmailParameters`,
                `CreateCallParameters`, `CreateGenericInteractionParameters`.

        Example:
            # Place a call for a workgroup
            await client.interactions.create(
                models.CreateCallParameters(
                    additional_attributes={"Order_Number": "A-2077"},
                    target="+49305550100",
                    workgroup="Billing",
                )
            )

            # Leave a callback on a workgroup's queue
            await client.interactions.create(
                models.CreateCallbackParameters(
                    target="+49305550101",
                    target_queue=models.QueueId(
                        queue_type=models.QueueType.Workgroup, queue_name="Billing"
                    ),
                    subject="An invoice that came twice",
                )
            )
        """
        return await self._call(
            _operations.CREATE_INTERACTION,
            body=whole_body(models.CreateInteractionParameters, body),
        )

    async def get(
        self, interaction_id: str, *, select: Sequence[str] | str | UnsetType = UNSET
    ) -> models.InteractionAttributes:
        """Reads attributes of an interaction.

        Attribute names are not case-sensitive.

        Needs interactions 1.

        Args:
            interaction_id: The id of the interaction.
            select: The attributes to read, separated by commas. Without it only Eic_CallId
                comes back. Example: select=Eic_RemoteName,Eic_State

        Example:
            # Reading attributes
            await client.interactions.get("2000417", select="Eic_State,Eic_WorkgroupName")
        """
        return await self._call(
            _operations.GET_INTERACTION,
            path={"interactionId": interaction_id},
            query={"select": select},
        )

    @overload
    async def update(
        self,
        interaction_id: str,
        *,
        attributes: Mapping[str, str],
        append_mode: models.AppendMode | UnsetType = UNSET,
    ) -> None: ...
    @overload
    async def update(
        self, interaction_id: str, body: models.InteractionAttributesUpdate
    ) -> None: ...

    async def update(
        self,
        interaction_id: str,
        body: models.InteractionAttributesUpdate | UnsetType = UNSET,
        *,
        attributes: Mapping[str, str] | UnsetType = UNSET,
        append_mode: models.AppendMode | UnsetType = UNSET,
    ) -> None:
        """Writes attributes of an interaction.

        Args:
            interaction_id: The id of the interaction.
            body: The whole body. Required without it: attributes.
            attributes: New values by attribute name.
            append_mode: Adds the new text behind the old instead of replacing it.
        """
        await self._call(
            _operations.UPDATE_INTERACTION,
            path={"interactionId": interaction_id},
            body=body_of(
                models.InteractionAttributesUpdate,
                body,
                attributes=attributes,
                append_mode=append_mode,
            ),
        )

    async def blind_transfer(
        self,
        interaction_id: str,
        body: models.TransferParameters | UnsetType = UNSET,
        *,
        target: str | UnsetType = UNSET,
        queue_id: models.QueueId | UnsetType = UNSET,
    ) -> None:
        """Transfers an interaction without speaking to the recipient first.

        Args:
            interaction_id: The id of the interaction.
            body: The whole body.
            target: The number or queue that receives the interaction.
            queue_id: The queue that receives the interaction.

        Example:
            # Pass a call to a workgroup's queue
            await client.interactions.blind_transfer(
                "2000417",
                queue_id=models.QueueId(
                    queue_type=models.QueueType.Workgroup, queue_name="Complaints"
                ),
            )

            # Pass a call to a number
            await client.interactions.blind_transfer("2000417", target="+49305550102")
        """
        await self._call(
            _operations.BLIND_TRANSFER,
            path={"interactionId": interaction_id},
            body=body_of(models.TransferParameters, body, target=target, queue_id=queue_id),
        )

    @overload
    async def coach(self, interaction_id: str, *, on: bool, supervisor: bool) -> None: ...
    @overload
    async def coach(self, interaction_id: str, body: models.CoachParameters) -> None: ...

    async def coach(
        self,
        interaction_id: str,
        body: models.CoachParameters | UnsetType = UNSET,
        *,
        on: bool | UnsetType = UNSET,
        supervisor: bool | UnsetType = UNSET,
    ) -> None:
        """Lets the user speak to the agent without being heard by the other side, or stops that.

        Args:
            interaction_id: The id of the interaction.
            body: The whole body. Required without it: on, supervisor.
            on: True begins, false ends.
            supervisor: Whether it is done as a supervisor.
        """
        await self._call(
            _operations.COACH,
            path={"interactionId": interaction_id},
            body=body_of(models.CoachParameters, body, on=on, supervisor=supervisor),
        )

    async def disconnect(self, interaction_id: str) -> None:
        """Ends an interaction.

        Args:
            interaction_id: The id of the interaction.
        """
        await self._call(_operations.DISCONNECT, path={"interactionId": interaction_id})

    @overload
    async def hold(self, interaction_id: str, *, on: bool) -> None: ...
    @overload
    async def hold(self, interaction_id: str, body: models.HoldParameters) -> None: ...

    async def hold(
        self,
        interaction_id: str,
        body: models.HoldParameters | UnsetType = UNSET,
        *,
        on: bool | UnsetType = UNSET,
    ) -> None:
        """Puts an interaction on hold, or takes it off hold.

        Args:
            interaction_id: The id of the interaction.
            body: The whole body. Required without it: on.
            on: True puts the interaction on hold, false takes it off hold.

        Example:
            # Put a call on hold
            await client.interactions.hold("2000417", on=True)

            # Take a call back from hold
            await client.interactions.hold("2000417", on=False)
        """
        await self._call(
            _operations.HOLD,
            path={"interactionId": interaction_id},
            body=body_of(models.HoldParameters, body, on=on),
        )

    @overload
    async def invite_party(
        self,
        interaction_id: str,
        *,
        target: str,
        call_made_stage: models.CallMadeStorageTypes | UnsetType = UNSET,
    ) -> None: ...
    @overload
    async def invite_party(
        self, interaction_id: str, body: models.InvitePartyParameters
    ) -> None: ...

    async def invite_party(
        self,
        interaction_id: str,
        body: models.InvitePartyParameters | UnsetType = UNSET,
        *,
        target: str | UnsetType = UNSET,
        call_made_stage: models.CallMadeStorageTypes | UnsetType = UNSET,
    ) -> None:
        """Calls somebody and adds the call to this interaction.

        Args:
            interaction_id: The id of the interaction.
            body: The whole body. Required without it: target.
            target: Whom to call.
            call_made_stage: At which stage of call set-up the request is answered.
        """
        await self._call(
            _operations.INVITE_PARTY,
            path={"interactionId": interaction_id},
            body=body_of(
                models.InvitePartyParameters, body, target=target, call_made_stage=call_made_stage
            ),
        )

    async def join(self, interaction_id: str) -> None:
        """Joins an interaction that others are in.

        Args:
            interaction_id: The id of the interaction.
        """
        await self._call(_operations.JOIN, path={"interactionId": interaction_id})

    @overload
    async def listen(self, interaction_id: str, *, on: bool, supervisor: bool) -> None: ...
    @overload
    async def listen(self, interaction_id: str, body: models.ListenParameters) -> None: ...

    async def listen(
        self,
        interaction_id: str,
        body: models.ListenParameters | UnsetType = UNSET,
        *,
        on: bool | UnsetType = UNSET,
        supervisor: bool | UnsetType = UNSET,
    ) -> None:
        """Lets the user listen to an interaction without being heard, or stops that.

        Args:
            interaction_id: The id of the interaction.
            body: The whole body. Required without it: on, supervisor.
            on: True begins, false ends.
            supervisor: Whether it is done as a supervisor.
        """
        await self._call(
            _operations.LISTEN,
            path={"interactionId": interaction_id},
            body=body_of(models.ListenParameters, body, on=on, supervisor=supervisor),
        )

    @overload
    async def make_private(self, interaction_id: str, *, on: bool) -> None: ...
    @overload
    async def make_private(
        self, interaction_id: str, body: models.MakePrivateParameters
    ) -> None: ...

    async def make_private(
        self,
        interaction_id: str,
        body: models.MakePrivateParameters | UnsetType = UNSET,
        *,
        on: bool | UnsetType = UNSET,
    ) -> None:
        """Makes an interaction private, or no longer private.

        Args:
            interaction_id: The id of the interaction.
            body: The whole body. Required without it: on.
            on: True makes it private, false lifts that.
        """
        await self._call(
            _operations.MAKE_PRIVATE,
            path={"interactionId": interaction_id},
            body=body_of(models.MakePrivateParameters, body, on=on),
        )

    @overload
    async def mute(self, interaction_id: str, *, on: bool) -> None: ...
    @overload
    async def mute(self, interaction_id: str, body: models.MuteParameters) -> None: ...

    async def mute(
        self,
        interaction_id: str,
        body: models.MuteParameters | UnsetType = UNSET,
        *,
        on: bool | UnsetType = UNSET,
    ) -> None:
        """Mutes or unmutes the agent's side of an interaction.

        Args:
            interaction_id: The id of the interaction.
            body: The whole body. Required without it: on.
            on: True silences the agent's side, false opens it again.

        Example:
            # Mute the agent
            await client.interactions.mute("2000417", on=True)
        """
        await self._call(
            _operations.MUTE,
            path={"interactionId": interaction_id},
            body=body_of(models.MuteParameters, body, on=on),
        )

    async def park(
        self,
        interaction_id: str,
        body: models.TransferParameters | UnsetType = UNSET,
        *,
        target: str | UnsetType = UNSET,
        queue_id: models.QueueId | UnsetType = UNSET,
    ) -> None:
        """Parks an interaction on somebody's queue.

        Args:
            interaction_id: The id of the interaction.
            body: The whole body.
            target: The number or queue that receives the interaction.
            queue_id: The queue that receives the interaction.
        """
        await self._call(
            _operations.PARK,
            path={"interactionId": interaction_id},
            body=body_of(models.TransferParameters, body, target=target, queue_id=queue_id),
        )

    @overload
    async def pause(self, interaction_id: str, *, on: bool) -> None: ...
    @overload
    async def pause(self, interaction_id: str, body: models.PauseParameters) -> None: ...

    async def pause(
        self,
        interaction_id: str,
        body: models.PauseParameters | UnsetType = UNSET,
        *,
        on: bool | UnsetType = UNSET,
    ) -> None:
        """Pauses or resumes a recording.

        Args:
            interaction_id: The id of the interaction.
            body: The whole body. Required without it: on.
            on: True pauses, false goes on.
        """
        await self._call(
            _operations.PAUSE,
            path={"interactionId": interaction_id},
            body=body_of(models.PauseParameters, body, on=on),
        )

    async def pickup(self, interaction_id: str) -> None:
        """Answers an interaction, or takes it off hold.

        Args:
            interaction_id: The id of the interaction.
        """
        await self._call(_operations.PICKUP, path={"interactionId": interaction_id})

    @overload
    async def play_wav(self, interaction_id: str, *, file: str) -> None: ...
    @overload
    async def play_wav(self, interaction_id: str, body: models.PlayWavParameters) -> None: ...

    async def play_wav(
        self,
        interaction_id: str,
        body: models.PlayWavParameters | UnsetType = UNSET,
        *,
        file: str | UnsetType = UNSET,
    ) -> None:
        """Plays a sound file to the parties.

        Args:
            interaction_id: The id of the interaction.
            body: The whole body. Required without it: file.
            file: The sound file.
        """
        await self._call(
            _operations.PLAY_WAV,
            path={"interactionId": interaction_id},
            body=body_of(models.PlayWavParameters, body, file=file),
        )

    @overload
    async def record(self, interaction_id: str, *, on: bool, supervisor: bool) -> None: ...
    @overload
    async def record(self, interaction_id: str, body: models.RecordParameters) -> None: ...

    async def record(
        self,
        interaction_id: str,
        body: models.RecordParameters | UnsetType = UNSET,
        *,
        on: bool | UnsetType = UNSET,
        supervisor: bool | UnsetType = UNSET,
    ) -> None:
        """Starts or ends the recording of an interaction.

        Args:
            interaction_id: The id of the interaction.
            body: The whole body. Required without it: on, supervisor.
            on: True starts the recording, false ends it.
            supervisor: True for a supervisor's recording, false for the agent's own.

        Example:
            # Begin an agent's recording
            await client.interactions.record("2000417", on=True, supervisor=False)
        """
        await self._call(
            _operations.RECORD,
            path={"interactionId": interaction_id},
            body=body_of(models.RecordParameters, body, on=on, supervisor=supervisor),
        )

    @overload
    async def secure_pause(
        self,
        interaction_id: str,
        *,
        secure_pause_type: models.SecurePauseType,
        duration: int | UnsetType = UNSET,
    ) -> None: ...
    @overload
    async def secure_pause(
        self, interaction_id: str, body: models.SecurePauseParameters
    ) -> None: ...

    async def secure_pause(
        self,
        interaction_id: str,
        body: models.SecurePauseParameters | UnsetType = UNSET,
        *,
        secure_pause_type: models.SecurePauseType | UnsetType = UNSET,
        duration: int | UnsetType = UNSET,
    ) -> None:
        """Keeps confidential parts, such as card numbers, out of a recording.

        Args:
            interaction_id: The id of the interaction.
            body: The whole body. Required without it: secure_pause_type.
            secure_pause_type: How to pause, or that it is over.
            duration: How long to pause, where the kind of pause asks for it.
        """
        await self._call(
            _operations.SECURE_PAUSE,
            path={"interactionId": interaction_id},
            body=body_of(
                models.SecurePauseParameters,
                body,
                secure_pause_type=secure_pause_type,
                duration=duration,
            ),
        )

    @overload
    async def send_digits(self, interaction_id: str, *, dtmf_digits: str) -> None: ...
    @overload
    async def send_digits(
        self, interaction_id: str, body: models.InteractionDtmfDigits
    ) -> None: ...

    async def send_digits(
        self,
        interaction_id: str,
        body: models.InteractionDtmfDigits | UnsetType = UNSET,
        *,
        dtmf_digits: str | UnsetType = UNSET,
    ) -> None:
        """Sends tone digits.

        Args:
            interaction_id: The id of the interaction.
            body: The whole body. Required without it: dtmf_digits.
            dtmf_digits: The digits, in order.
        """
        await self._call(
            _operations.SEND_DIGITS,
            path={"interactionId": interaction_id},
            body=body_of(models.InteractionDtmfDigits, body, dtmf_digits=dtmf_digits),
        )

    async def send_to_voicemail(self, interaction_id: str) -> None:
        """Lets voicemail answer an interaction.

        Args:
            interaction_id: The id of the interaction.
        """
        await self._call(_operations.SEND_TO_VOICEMAIL, path={"interactionId": interaction_id})

    async def transfer_to_voicemail(
        self,
        interaction_id: str,
        body: models.TransferParameters | UnsetType = UNSET,
        *,
        target: str | UnsetType = UNSET,
        queue_id: models.QueueId | UnsetType = UNSET,
    ) -> None:
        """Transfers an interaction to somebody's voicemail.

        Args:
            interaction_id: The id of the interaction.
            body: The whole body.
            target: The number or queue that receives the interaction.
            queue_id: The queue that receives the interaction.
        """
        await self._call(
            _operations.TRANSFER_TO_VOICEMAIL,
            path={"interactionId": interaction_id},
            body=body_of(models.TransferParameters, body, target=target, queue_id=queue_id),
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


class _InteractionsSince4(AsyncArea):
    """Operations of interactions 4 and later."""

    __slots__ = ()

    @property
    def history(self) -> AsyncInteractionsHistory:
        """The operations of interactions.history."""
        return self._child(AsyncInteractionsHistory)


class _InteractionsSince6Until10(AsyncArea):
    """Operations of interactions 6 to 9."""

    __slots__ = ()

    @property
    def consult(self) -> AsyncInteractionsConsultV6:
        """The operations of interactions.consult."""
        return self._child(AsyncInteractionsConsultV6)


class _InteractionsSince6(AsyncArea):
    """Operations of interactions 6 and later."""

    __slots__ = ()

    @property
    def chat(self) -> AsyncInteractionsChat:
        """The operations of interactions.chat."""
        return self._child(AsyncInteractionsChat)

    @property
    def alerting(self) -> AsyncInteractionsAlerting:
        """The operations of interactions.alerting."""
        return self._child(AsyncInteractionsAlerting)


class _InteractionsSince8(AsyncArea):
    """Operations of interactions 8 and later."""

    __slots__ = ()

    @property
    def callback(self) -> AsyncInteractionsCallback:
        """The operations of interactions.callback."""
        return self._child(AsyncInteractionsCallback)

    @overload
    async def subscribe(self, interaction_id: str, *, attribute_names: Sequence[str]) -> None: ...
    @overload
    async def subscribe(
        self, interaction_id: str, body: models.InteractionSubscription
    ) -> None: ...

    async def subscribe(
        self,
        interaction_id: str,
        body: models.InteractionSubscription | UnsetType = UNSET,
        *,
        attribute_names: Sequence[str] | UnsetType = UNSET,
    ) -> None:
        """Starts watching an interaction, or replaces what an earlier call asked for.

        Watching many interactions of one queue costs less through a queue subscription.

        Needs interactions 8.

        Brings interactionChangedMessage, interactionDeallocatedMessage,
        interactionLostRightsMessage, interactionMorphedMessage,
        interactionRecordingSnippetCreatedMessage; `watch` yields them.

        Args:
            interaction_id: The id of the interaction.
            body: The whole body. Required without it: attribute_names.
            attribute_names: The attributes to watch. Names of one's own, set by handlers or
                integrations, work as well as the standard ones. Number of them: at least 1.
        """
        await self._call(
            _operations.SUBSCRIBE_INTERACTION,
            path={"interactionId": interaction_id},
            body=body_of(models.InteractionSubscription, body, attribute_names=attribute_names),
        )

    @overload
    def watch(
        self, interaction_id: str, *, attribute_names: Sequence[str]
    ) -> AsyncInteractionSubscription[
        models.InteractionChangedMessage
        | models.InteractionDeallocatedMessage
        | models.InteractionLostRightsMessage
        | models.InteractionMorphedMessage
        | models.InteractionRecordingSnippetCreatedMessage
        | UnknownObject
    ]: ...
    @overload
    def watch(
        self, interaction_id: str, body: models.InteractionSubscription
    ) -> AsyncInteractionSubscription[
        models.InteractionChangedMessage
        | models.InteractionDeallocatedMessage
        | models.InteractionLostRightsMessage
        | models.InteractionMorphedMessage
        | models.InteractionRecordingSnippetCreatedMessage
        | UnknownObject
    ]: ...

    def watch(
        self,
        interaction_id: str,
        body: models.InteractionSubscription | UnsetType = UNSET,
        *,
        attribute_names: Sequence[str] | UnsetType = UNSET,
    ) -> AsyncInteractionSubscription[
        models.InteractionChangedMessage
        | models.InteractionDeallocatedMessage
        | models.InteractionLostRightsMessage
        | models.InteractionMorphedMessage
        | models.InteractionRecordingSnippetCreatedMessage
        | UnknownObject
    ]:
        """A subscription by `subscribe`, for the time of its block.

        Starts watching an interaction, or replaces what an earlier call asked for.

        Watching many interactions of one queue costs less through a queue subscription.

        Needs interactions 8.

        Args:
            interaction_id: The id of the interaction.
            body: The whole body. Required without it: attribute_names.
            attribute_names: The attributes to watch. Names of one's own, set by handlers or
                integrations, work as well as the standard ones. Number of them: at least 1.
        """
        return self._watch(
            AsyncInteractionSubscription,
            _operations.WATCH_INTERACTION,
            path={"interactionId": interaction_id},
            body=body_of(models.InteractionSubscription, body, attribute_names=attribute_names),
        )

    async def unsubscribe(self, interaction_id: str) -> None:
        """Stops watching the interaction.

        Needs interactions 8.

        Args:
            interaction_id: The id of the interaction.
        """
        await self._call(
            _operations.UNSUBSCRIBE_INTERACTION, path={"interactionId": interaction_id}
        )


class _InteractionsSince9(AsyncArea):
    """Operations of interactions 9 and later."""

    __slots__ = ()

    @property
    def agent_assistance(self) -> AsyncInteractionsAgentAssistance:
        """The operations of interactions.agent_assistance."""
        return self._child(AsyncInteractionsAgentAssistance)


class _InteractionsSince10Until13(AsyncArea):
    """Operations of interactions 10 to 12."""

    __slots__ = ()

    @property
    def consult(self) -> AsyncInteractionsConsultV10:
        """The operations of interactions.consult."""
        return self._child(AsyncInteractionsConsultV10)


class _InteractionsSince10(AsyncArea):
    """Operations of interactions 10 and later."""

    __slots__ = ()

    @property
    def email(self) -> AsyncInteractionsEmail:
        """The operations of interactions.email."""
        return self._child(AsyncInteractionsEmail)


class _InteractionsSince13(AsyncArea):
    """Operations of interactions 13 and later."""

    __slots__ = ()

    @property
    def consult(self) -> AsyncInteractionsConsult:
        """The operations of interactions.consult."""
        return self._child(AsyncInteractionsConsult)

    @overload
    async def record_snippet(self, interaction_id: str, *, on: bool, supervisor: bool) -> None: ...
    @overload
    async def record_snippet(
        self, interaction_id: str, body: models.RecordSnippetParameters
    ) -> None: ...

    async def record_snippet(
        self,
        interaction_id: str,
        body: models.RecordSnippetParameters | UnsetType = UNSET,
        *,
        on: bool | UnsetType = UNSET,
        supervisor: bool | UnsetType = UNSET,
    ) -> None:
        """Starts or ends a snippet recording.

        Needs interactions 13.

        The body: needs interactions 10.

        Args:
            interaction_id: The id of the interaction.
            body: The whole body. Required without it: on, supervisor.
            on: True begins, false ends.
            supervisor: Whether it is done as a supervisor.
        """
        await self._call(
            _operations.RECORD_SNIPPET,
            path={"interactionId": interaction_id},
            body=body_of(models.RecordSnippetParameters, body, on=on, supervisor=supervisor),
        )


class _InteractionsSince1AsSince1Until8(_InteractionsSince1):
    """Signatures of interactions 1 to 7."""

    __slots__ = ()

    if TYPE_CHECKING:

        @overload
        def messages(self, kind: type[_M1], /) -> AsyncSubscription[_M1]: ...
        @overload
        def messages(
            self, kind: type[_M1], kind_2: type[_N1], /
        ) -> AsyncSubscription[_M1 | _N1]: ...
        @overload
        def messages(
            self, kind: type[_M1], kind_2: type[_N1], kind_3: type[_O1], /
        ) -> AsyncSubscription[_M1 | _N1 | _O1]: ...
        @overload
        def messages(
            self, kind: type[_M1], kind_2: type[_N1], kind_3: type[_O1], kind_4: type[_P1], /
        ) -> AsyncSubscription[_M1 | _N1 | _O1 | _P1]: ...
        @overload
        def messages(
            self,
            kind: type[_M1],
            kind_2: type[_N1],
            kind_3: type[_O1],
            kind_4: type[_P1],
            kind_5: type[_Q1],
            /,
        ) -> AsyncSubscription[_M1 | _N1 | _O1 | _P1 | _Q1]: ...
        @overload
        def messages(
            self,
            kind: type[_M1],
            kind_2: type[_N1],
            kind_3: type[_O1],
            kind_4: type[_P1],
            kind_5: type[_Q1],
            kind_6: type[_R1],
            /,
        ) -> AsyncSubscription[_M1 | _N1 | _O1 | _P1 | _Q1 | _R1]: ...
        @overload
        def messages(
            self,
            kind: type[_M1],
            kind_2: type[_N1],
            kind_3: type[_O1],
            kind_4: type[_P1],
            kind_5: type[_Q1],
            kind_6: type[_R1],
            kind_7: type[_S1],
            /,
        ) -> AsyncSubscription[_M1 | _N1 | _O1 | _P1 | _Q1 | _R1 | _S1]: ...
        @overload
        def messages(
            self,
            kind: type[_M1],
            kind_2: type[_N1],
            kind_3: type[_O1],
            kind_4: type[_P1],
            kind_5: type[_Q1],
            kind_6: type[_R1],
            kind_7: type[_S1],
            kind_8: type[_T1],
            /,
        ) -> AsyncSubscription[_M1 | _N1 | _O1 | _P1 | _Q1 | _R1 | _S1 | _T1]: ...
        @overload
        def messages(self, kind: type[_M1], /, *kinds: type[_M1]) -> AsyncSubscription[_M1]: ...


class _InteractionsSince1AsSince8Until13(_InteractionsSince1):
    """Signatures of interactions 8 to 12."""

    __slots__ = ()

    if TYPE_CHECKING:

        @overload
        def messages(self, kind: type[_M8], /) -> AsyncSubscription[_M8]: ...
        @overload
        def messages(
            self, kind: type[_M8], kind_2: type[_N8], /
        ) -> AsyncSubscription[_M8 | _N8]: ...
        @overload
        def messages(
            self, kind: type[_M8], kind_2: type[_N8], kind_3: type[_O8], /
        ) -> AsyncSubscription[_M8 | _N8 | _O8]: ...
        @overload
        def messages(
            self, kind: type[_M8], kind_2: type[_N8], kind_3: type[_O8], kind_4: type[_P8], /
        ) -> AsyncSubscription[_M8 | _N8 | _O8 | _P8]: ...
        @overload
        def messages(
            self,
            kind: type[_M8],
            kind_2: type[_N8],
            kind_3: type[_O8],
            kind_4: type[_P8],
            kind_5: type[_Q8],
            /,
        ) -> AsyncSubscription[_M8 | _N8 | _O8 | _P8 | _Q8]: ...
        @overload
        def messages(
            self,
            kind: type[_M8],
            kind_2: type[_N8],
            kind_3: type[_O8],
            kind_4: type[_P8],
            kind_5: type[_Q8],
            kind_6: type[_R8],
            /,
        ) -> AsyncSubscription[_M8 | _N8 | _O8 | _P8 | _Q8 | _R8]: ...
        @overload
        def messages(
            self,
            kind: type[_M8],
            kind_2: type[_N8],
            kind_3: type[_O8],
            kind_4: type[_P8],
            kind_5: type[_Q8],
            kind_6: type[_R8],
            kind_7: type[_S8],
            /,
        ) -> AsyncSubscription[_M8 | _N8 | _O8 | _P8 | _Q8 | _R8 | _S8]: ...
        @overload
        def messages(
            self,
            kind: type[_M8],
            kind_2: type[_N8],
            kind_3: type[_O8],
            kind_4: type[_P8],
            kind_5: type[_Q8],
            kind_6: type[_R8],
            kind_7: type[_S8],
            kind_8: type[_T8],
            /,
        ) -> AsyncSubscription[_M8 | _N8 | _O8 | _P8 | _Q8 | _R8 | _S8 | _T8]: ...
        @overload
        def messages(self, kind: type[_M8], /, *kinds: type[_M8]) -> AsyncSubscription[_M8]: ...


class _InteractionsSince1AsSince13(_InteractionsSince1):
    """Signatures of interactions 13 and later."""

    __slots__ = ()

    if TYPE_CHECKING:

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


class AsyncInteractionsV1(
    _InteractionsSince1AsSince1Until8,
    _InteractionsSince1Until6,
    _InteractionsSince1Until8,
    _InteractionsSince1Until9,
    _InteractionsSince1Until10,
):
    """The operations that a server with interactions 1 has."""

    __slots__ = ()


class AsyncInteractionsV4(_InteractionsSince4, AsyncInteractionsV1):
    """The operations that a server with interactions 4 has."""

    __slots__ = ()


class AsyncInteractionsV6(_InteractionsSince6Until10, _InteractionsSince6, AsyncInteractionsV4):
    """The operations that a server with interactions 6 has."""

    __slots__ = ()


class AsyncInteractionsV8(
    _InteractionsSince1AsSince8Until13, _InteractionsSince8, AsyncInteractionsV6
):
    """The operations that a server with interactions 8 has."""

    __slots__ = ()


class AsyncInteractionsV9(_InteractionsSince9, AsyncInteractionsV8):
    """The operations that a server with interactions 9 has."""

    __slots__ = ()


class AsyncInteractionsV10(_InteractionsSince10Until13, _InteractionsSince10, AsyncInteractionsV9):
    """The operations that a server with interactions 10 has."""

    __slots__ = ()


class AsyncInteractionsV13(
    _InteractionsSince1AsSince13, _InteractionsSince13, AsyncInteractionsV10
):
    """The operations that a server with interactions 13 has."""

    __slots__ = ()


class AsyncInteractions(AsyncInteractionsV13):
    """The operations of this area; a call that the server is too old for is refused."""

    __slots__ = ()

    _VIEWS: ClassVar[Mapping[int, type[AsyncArea]]] = {
        1: AsyncInteractionsV1,
        4: AsyncInteractionsV4,
        6: AsyncInteractionsV6,
        8: AsyncInteractionsV8,
        9: AsyncInteractionsV9,
        10: AsyncInteractionsV10,
        13: AsyncInteractionsV13,
    }

    @overload
    def at(self, version: Literal[1, 2, 3]) -> AsyncInteractionsV1: ...
    @overload
    def at(self, version: Literal[4, 5]) -> AsyncInteractionsV4: ...
    @overload
    def at(self, version: Literal[6, 7]) -> AsyncInteractionsV6: ...
    @overload
    def at(self, version: Literal[8]) -> AsyncInteractionsV8: ...
    @overload
    def at(self, version: Literal[9]) -> AsyncInteractionsV9: ...
    @overload
    def at(self, version: Literal[10, 11, 12]) -> AsyncInteractionsV10: ...
    @overload
    def at(self, version: Literal[13]) -> AsyncInteractionsV13: ...
    @overload
    def at(self, version: int) -> AsyncInteractions: ...
    def at(self, version: int) -> AsyncArea:
        """Return the view of interactions as a server of a version has it. A type checker refuses
        there what came later, if the version is a literal, and so does every call. Raises
        FeatureVersionError when the server is older, ValueError for a version outside of 1 to
        13.
        """
        return self._at(version, "interactions", self._VIEWS, 13)


class _InteractionsAgentAssistanceSince1(AsyncArea):
    """Operations of interactions.agent_assistance 1 and later."""

    __slots__ = ()

    @overload
    async def request(
        self, interaction_id: str, *, text: str
    ) -> models.RequestAssistanceResponse: ...
    @overload
    async def request(
        self, interaction_id: str, body: models.AssistanceRequestParameters
    ) -> models.RequestAssistanceResponse: ...

    async def request(
        self,
        interaction_id: str,
        body: models.AssistanceRequestParameters | UnsetType = UNSET,
        *,
        text: str | UnsetType = UNSET,
    ) -> models.RequestAssistanceResponse:
        """Asks a supervisor for help with an interaction.

        Args:
            interaction_id: The id of the interaction.
            body: The whole body. Required without it: text.
            text: What to say.
        """
        return await self._call(
            _operations.REQUEST_ASSISTANCE,
            path={"interactionId": interaction_id},
            body=body_of(models.AssistanceRequestParameters, body, text=text),
        )

    async def unsubscribe(self, assistance_id: str) -> None:
        """Stops watching one request for assistance.

        Args:
            assistance_id: The request for assistance, by its id.
        """
        await self._call(
            _operations.UNSUBSCRIBE_ASSISTANCE_REQUEST, path={"assistanceId": assistance_id}
        )


class _InteractionsAgentAssistanceSince9(AsyncArea):
    """Operations of interactions.agent_assistance 9 and later."""

    __slots__ = ()

    @overload
    async def send_message(self, assistance_id: str, *, text: str) -> None: ...
    @overload
    async def send_message(
        self, assistance_id: str, body: models.AssistanceRequestParameters
    ) -> None: ...

    async def send_message(
        self,
        assistance_id: str,
        body: models.AssistanceRequestParameters | UnsetType = UNSET,
        *,
        text: str | UnsetType = UNSET,
    ) -> None:
        """Sends a message about a request for assistance.

        Needs interactions 9.

        Args:
            assistance_id: The request for assistance, by its id.
            body: The whole body. Required without it: text.
            text: What to say.
        """
        await self._call(
            _operations.SEND_ASSISTANCE_MESSAGE,
            path={"assistanceId": assistance_id},
            body=body_of(models.AssistanceRequestParameters, body, text=text),
        )

    async def complete(self, assistance_id: str) -> None:
        """Closes a request for assistance.

        Needs interactions 9.

        Args:
            assistance_id: The request for assistance, by its id.
        """
        await self._call(
            _operations.COMPLETE_ASSISTANCE_REQUEST, path={"assistanceId": assistance_id}
        )

    async def subscribe_list(self) -> None:
        """Starts watching the list of requests for assistance.

        Needs interactions 9.

        Brings assistanceRequestListMessage, assistanceRequestSubscriptionStateMessage;
        `watch_list` yields them.
        """
        await self._call(_operations.SUBSCRIBE_ASSISTANCE_REQUESTS)

    def watch_list(
        self,
    ) -> AsyncListSubscription[
        str,
        str,
        models.AssistanceRequestListMessage
        | models.AssistanceRequestSubscriptionStateMessage
        | UnknownObject,
    ]:
        """A subscription by `subscribe_list`, for the time of its block.

        Starts watching the list of requests for assistance.

        Needs interactions 9.
        """
        return self._watch(AsyncListSubscription._made, _operations.WATCH_ASSISTANCE_REQUESTS)

    async def unsubscribe_list(self) -> None:
        """Stops watching the list of requests for assistance.

        Needs interactions 9.
        """
        await self._call(_operations.UNSUBSCRIBE_ASSISTANCE_REQUESTS)

    async def subscribe(self, assistance_id: str) -> None:
        """Starts watching one request for assistance.

        Needs interactions 9.

        Brings assistanceRequestDetailsMessage, assistanceRequestSubscriptionStateMessage;
        `watch` yields them.

        Args:
            assistance_id: The request for assistance, by its id.
        """
        await self._call(
            _operations.SUBSCRIBE_ASSISTANCE_REQUEST, path={"assistanceId": assistance_id}
        )

    def watch(
        self, assistance_id: str
    ) -> AsyncListSubscription[
        str,
        models.AssistanceRequestParticipant,
        models.AssistanceRequestDetailsMessage
        | models.AssistanceRequestSubscriptionStateMessage
        | UnknownObject,
    ]:
        """A subscription by `subscribe`, for the time of its block.

        Starts watching one request for assistance.

        Needs interactions 9.

        Args:
            assistance_id: The request for assistance, by its id.
        """
        return self._watch(
            AsyncListSubscription._made,
            _operations.WATCH_ASSISTANCE_REQUEST,
            path={"assistanceId": assistance_id},
        )


class AsyncInteractionsAgentAssistanceV1(_InteractionsAgentAssistanceSince1):
    """The operations of interactions.agent_assistance on a server with interactions 1."""

    __slots__ = ()


class AsyncInteractionsAgentAssistance(
    AsyncInteractionsAgentAssistanceV1, _InteractionsAgentAssistanceSince9
):
    """The operations of interactions.agent_assistance."""

    __slots__ = ()


class AsyncInteractionsConferences(AsyncArea):
    """The operations of interactions.conferences."""

    __slots__ = ()

    @overload
    async def create(self, *, interactions: Sequence[str]) -> models.ConferenceCreationResult: ...
    @overload
    async def create(
        self, body: models.CreateConferenceParameters
    ) -> models.ConferenceCreationResult: ...

    async def create(
        self,
        body: models.CreateConferenceParameters | UnsetType = UNSET,
        *,
        interactions: Sequence[str] | UnsetType = UNSET,
    ) -> models.ConferenceCreationResult:
        """Joins interactions into a conference.

        Args:
            body: The whole body. Required without it: interactions.
            interactions: Ids of those to join.
        """
        return await self._call(
            _operations.CREATE_CONFERENCE,
            body=body_of(models.CreateConferenceParameters, body, interactions=interactions),
        )

    @overload
    async def add(self, conference_id: str, *, interactions: Sequence[str]) -> None: ...
    @overload
    async def add(self, conference_id: str, body: models.AddPartiesParameters) -> None: ...

    async def add(
        self,
        conference_id: str,
        body: models.AddPartiesParameters | UnsetType = UNSET,
        *,
        interactions: Sequence[str] | UnsetType = UNSET,
    ) -> None:
        """Adds interactions to a conference.

        Args:
            conference_id: The conference, by its id.
            body: The whole body. Required without it: interactions.
            interactions: Ids of those to add.
        """
        await self._call(
            _operations.ADD_TO_CONFERENCE,
            path={"conferenceId": conference_id},
            body=body_of(models.AddPartiesParameters, body, interactions=interactions),
        )

    @overload
    async def invite_party(
        self,
        conference_id: str,
        *,
        target: str,
        call_made_stage: models.CallMadeStorageTypes | UnsetType = UNSET,
    ) -> None: ...
    @overload
    async def invite_party(
        self, conference_id: str, body: models.InvitePartyParameters
    ) -> None: ...

    async def invite_party(
        self,
        conference_id: str,
        body: models.InvitePartyParameters | UnsetType = UNSET,
        *,
        target: str | UnsetType = UNSET,
        call_made_stage: models.CallMadeStorageTypes | UnsetType = UNSET,
    ) -> None:
        """Calls somebody and adds the call to a conference.

        Args:
            conference_id: The conference, by its id.
            body: The whole body. Required without it: target.
            target: Whom to call.
            call_made_stage: At which stage of call set-up the request is answered.
        """
        await self._call(
            _operations.INVITE_TO_CONFERENCE,
            path={"conferenceId": conference_id},
            body=body_of(
                models.InvitePartyParameters, body, target=target, call_made_stage=call_made_stage
            ),
        )


class _InteractionsEmailSince1Until10(AsyncArea):
    """Operations of interactions.email 1 to 9."""

    __slots__ = ()

    @property
    def attachments(self) -> AsyncInteractionsEmailAttachmentsV1:
        """The operations of interactions.email.attachments."""
        return self._child(AsyncInteractionsEmailAttachmentsV1)


class _InteractionsEmailSince1(AsyncArea):
    """Operations of interactions.email 1 and later."""

    __slots__ = ()

    @overload
    async def save(self, interaction_id: str, *, email_content: models.EmailContent) -> None: ...
    @overload
    async def save(self, interaction_id: str, body: models.EmailSaveParameters) -> None: ...

    async def save(
        self,
        interaction_id: str,
        body: models.EmailSaveParameters | UnsetType = UNSET,
        *,
        email_content: models.EmailContent | UnsetType = UNSET,
    ) -> None:
        """Saves the current draft of an e-mail.

        Args:
            interaction_id: The id of the interaction.
            body: The whole body. Required without it: email_content.
            email_content: The draft.
        """
        await self._call(
            _operations.SAVE_EMAIL,
            path={"interactionId": interaction_id},
            body=body_of(models.EmailSaveParameters, body, email_content=email_content),
        )

    async def subscribe(self, interaction_id: str) -> None:
        """Starts watching an e-mail.

        Brings emailContentsMessage, emailSubscriptionStateMessage; `watch` yields them.

        Args:
            interaction_id: The id of the interaction.
        """
        await self._call(
            _operations.SUBSCRIBE_INTERACTION_EMAIL, path={"interactionId": interaction_id}
        )

    def watch(
        self, interaction_id: str
    ) -> AsyncSubscription[
        models.EmailContentsMessage | models.EmailSubscriptionStateMessage | UnknownObject
    ]:
        """A subscription by `subscribe`, for the time of its block.

        Starts watching an e-mail.

        Args:
            interaction_id: The id of the interaction.
        """
        return self._watch(
            AsyncSubscription,
            _operations.WATCH_INTERACTION_EMAIL,
            path={"interactionId": interaction_id},
        )

    async def unsubscribe(self, interaction_id: str) -> None:
        """Stops watching an e-mail.

        Args:
            interaction_id: The id of the interaction.
        """
        await self._call(
            _operations.UNSUBSCRIBE_INTERACTION_EMAIL, path={"interactionId": interaction_id}
        )


class _InteractionsEmailSince10(AsyncArea):
    """Operations of interactions.email 10 and later."""

    __slots__ = ()

    @property
    def attachments(self) -> AsyncInteractionsEmailAttachments:
        """The operations of interactions.email.attachments."""
        return self._child(AsyncInteractionsEmailAttachments)

    @overload
    async def resolve_address(
        self, *, name: str, max_results: int | UnsetType = UNSET
    ) -> models.EmailResolvedAddresses: ...
    @overload
    async def resolve_address(
        self, body: models.EmailResolveAddressParameters
    ) -> models.EmailResolvedAddresses: ...

    async def resolve_address(
        self,
        body: models.EmailResolveAddressParameters | UnsetType = UNSET,
        *,
        name: str | UnsetType = UNSET,
        max_results: int | UnsetType = UNSET,
    ) -> models.EmailResolvedAddresses:
        """Finds the addresses that go with a name.

        Needs interactions 10.

        Args:
            body: The whole body. Required without it: name.
            name: The name to look for.
            max_results: The number of results at which the search may stop.
        """
        return await self._call(
            _operations.RESOLVE_EMAIL_ADDRESS,
            body=body_of(
                models.EmailResolveAddressParameters, body, name=name, max_results=max_results
            ),
        )

    async def send(self, interaction_id: str) -> None:
        """Sends an e-mail.

        Needs interactions 10.

        Args:
            interaction_id: The id of the interaction.
        """
        await self._call(_operations.SEND_EMAIL, path={"interactionId": interaction_id})


class AsyncInteractionsEmailV1(_InteractionsEmailSince1Until10, _InteractionsEmailSince1):
    """The operations of interactions.email on a server with interactions 1."""

    __slots__ = ()


class AsyncInteractionsEmail(_InteractionsEmailSince10, AsyncInteractionsEmailV1):
    """The operations of interactions.email."""

    __slots__ = ()


class _InteractionsEmailAttachmentsSince1Until10(AsyncArea):
    """Operations of interactions.email.attachments 1 to 9."""

    __slots__ = ()

    @property
    def file(self) -> AsyncInteractionsEmailAttachmentsFileV1:
        """The operations of interactions.email.attachments.file."""
        return self._child(AsyncInteractionsEmailAttachmentsFileV1)


class _InteractionsEmailAttachmentsSince10(AsyncArea):
    """Operations of interactions.email.attachments 10 and later."""

    __slots__ = ()

    @property
    def file(self) -> AsyncInteractionsEmailAttachmentsFile:
        """The operations of interactions.email.attachments.file."""
        return self._child(AsyncInteractionsEmailAttachmentsFile)

    @property
    def message(self) -> AsyncInteractionsEmailAttachmentsMessage:
        """The operations of interactions.email.attachments.message."""
        return self._child(AsyncInteractionsEmailAttachmentsMessage)

    @property
    def response_management(self) -> AsyncInteractionsEmailAttachmentsResponseManagement:
        """The operations of interactions.email.attachments.response_management."""
        return self._child(AsyncInteractionsEmailAttachmentsResponseManagement)


class AsyncInteractionsEmailAttachmentsV1(_InteractionsEmailAttachmentsSince1Until10):
    """The operations of interactions.email.attachments on a server with interactions 1."""

    __slots__ = ()


class AsyncInteractionsEmailAttachments(
    _InteractionsEmailAttachmentsSince10, AsyncInteractionsEmailAttachmentsV1
):
    """The operations of interactions.email.attachments."""

    __slots__ = ()


class _InteractionsEmailAttachmentsFileSince1(AsyncArea):
    """Operations of interactions.email.attachments.file 1 and later."""

    __slots__ = ()

    @overload
    async def remove(self, interaction_id: str, *, file_uri: str) -> None: ...
    @overload
    async def remove(
        self, interaction_id: str, body: models.EmailRemoveFileAttachmentRequest
    ) -> None: ...

    async def remove(
        self,
        interaction_id: str,
        body: models.EmailRemoveFileAttachmentRequest | UnsetType = UNSET,
        *,
        file_uri: str | UnsetType = UNSET,
    ) -> None:
        """Removes an attached file from an e-mail.

        Args:
            interaction_id: The id of the interaction.
            body: The whole body. Required without it: file_uri.
            file_uri: Which file.
        """
        await self._call(
            _operations.REMOVE_EMAIL_FILE_ATTACHMENT,
            path={"interactionId": interaction_id},
            body=body_of(models.EmailRemoveFileAttachmentRequest, body, file_uri=file_uri),
        )


class _InteractionsEmailAttachmentsFileSince10(AsyncArea):
    """Operations of interactions.email.attachments.file 10 and later."""

    __slots__ = ()

    @overload
    async def upload(
        self, interaction_id: str, *, upload_file_name: str, is_inline_attachment: bool
    ) -> models.EmailUploadFileAttachmentResponse: ...
    @overload
    async def upload(
        self, interaction_id: str, body: models.EmailUploadFileAttachmentRequest
    ) -> models.EmailUploadFileAttachmentResponse: ...

    async def upload(
        self,
        interaction_id: str,
        body: models.EmailUploadFileAttachmentRequest | UnsetType = UNSET,
        *,
        upload_file_name: str | UnsetType = UNSET,
        is_inline_attachment: bool | UnsetType = UNSET,
    ) -> models.EmailUploadFileAttachmentResponse:
        """Announces a file to attach to an e-mail; the answer says where to put it.

        Needs interactions 10.

        Brings emailUploadFileStatusMessage.

        Args:
            interaction_id: The id of the interaction.
            body: The whole body. Required without it: upload_file_name, is_inline_attachment.
            upload_file_name: The file's name.
            is_inline_attachment: Whether the text shows the file inside itself.
        """
        return await self._call(
            _operations.UPLOAD_EMAIL_FILE_ATTACHMENT,
            path={"interactionId": interaction_id},
            body=body_of(
                models.EmailUploadFileAttachmentRequest,
                body,
                upload_file_name=upload_file_name,
                is_inline_attachment=is_inline_attachment,
            ),
        )


class AsyncInteractionsEmailAttachmentsFileV1(_InteractionsEmailAttachmentsFileSince1):
    """The operations of interactions.email.attachments.file on a server with interactions 1."""

    __slots__ = ()


class AsyncInteractionsEmailAttachmentsFile(
    AsyncInteractionsEmailAttachmentsFileV1, _InteractionsEmailAttachmentsFileSince10
):
    """The operations of interactions.email.attachments.file."""

    __slots__ = ()


class AsyncInteractionsEmailAttachmentsMessage(AsyncArea):
    """The operations of interactions.email.attachments.message."""

    __slots__ = ()

    @overload
    async def download(
        self, interaction_id: str, *, message_id: str
    ) -> models.AsyncOperationAcceptedResponse: ...
    @overload
    async def download(
        self, interaction_id: str, body: models.EmailGetMessageParameters
    ) -> models.AsyncOperationAcceptedResponse: ...

    async def download(
        self,
        interaction_id: str,
        body: models.EmailGetMessageParameters | UnsetType = UNSET,
        *,
        message_id: str | UnsetType = UNSET,
    ) -> models.AsyncOperationAcceptedResponse:
        """Fetches an e-mail that is attached to an e-mail.

        Needs interactions 10.

        Brings emailMessageAttachmentMessage.

        Args:
            interaction_id: The id of the interaction.
            body: The whole body. Required without it: message_id.
            message_id: Which attached e-mail.
        """
        return await self._call(
            _operations.DOWNLOAD_EMAIL_MESSAGE_ATTACHMENT,
            path={"interactionId": interaction_id},
            body=body_of(models.EmailGetMessageParameters, body, message_id=message_id),
        )


class AsyncInteractionsEmailAttachmentsResponseManagement(AsyncArea):
    """The operations of interactions.email.attachments.response_management."""

    __slots__ = ()

    @overload
    async def insert(
        self, interaction_id: str, *, id: str, is_inline_attachment: bool | UnsetType = UNSET
    ) -> models.EmailInsertResponseManagementResponse: ...
    @overload
    async def insert(
        self, interaction_id: str, body: models.EmailInsertResponseManagementRequest
    ) -> models.EmailInsertResponseManagementResponse: ...

    async def insert(
        self,
        interaction_id: str,
        body: models.EmailInsertResponseManagementRequest | UnsetType = UNSET,
        *,
        id: str | UnsetType = UNSET,
        is_inline_attachment: bool | UnsetType = UNSET,
    ) -> models.EmailInsertResponseManagementResponse:
        """Attaches a prepared file of Response Management to an e-mail.

        Needs interactions 10.

        Args:
            interaction_id: The id of the interaction.
            body: The whole body. Required without it: id.
            id: The prepared file. Format: uuid.
            is_inline_attachment: Whether the text shows the file inside itself.
        """
        return await self._call(
            _operations.INSERT_EMAIL_RESPONSE_MANAGEMENT_ITEM,
            path={"interactionId": interaction_id},
            body=body_of(
                models.EmailInsertResponseManagementRequest,
                body,
                id=id,
                is_inline_attachment=is_inline_attachment,
            ),
        )


class _InteractionsCallbackSince1(AsyncArea):
    """Operations of interactions.callback 1 and later."""

    __slots__ = ()

    @overload
    async def set_disposition(
        self, interaction_id: str, *, disposition: models.CallbackDispositionType
    ) -> None: ...
    @overload
    async def set_disposition(
        self, interaction_id: str, body: models.DispositionParameters
    ) -> None: ...

    async def set_disposition(
        self,
        interaction_id: str,
        body: models.DispositionParameters | UnsetType = UNSET,
        *,
        disposition: models.CallbackDispositionType | UnsetType = UNSET,
    ) -> None:
        """Records how a callback turned out.

        Args:
            interaction_id: The id of the interaction.
            body: The whole body. Required without it: disposition.
            disposition: The outcome.
        """
        await self._call(
            _operations.SET_CALLBACK_DISPOSITION,
            path={"interactionId": interaction_id},
            body=body_of(models.DispositionParameters, body, disposition=disposition),
        )


class _InteractionsCallbackSince8(AsyncArea):
    """Operations of interactions.callback 8 and later."""

    __slots__ = ()

    async def subscribe(self, interaction_id: str) -> None:
        """Starts watching a callback.

        Needs interactions 8.

        Brings callbackMessage; `watch` yields them.

        Args:
            interaction_id: The id of the interaction.
        """
        await self._call(
            _operations.SUBSCRIBE_INTERACTION_CALLBACK, path={"interactionId": interaction_id}
        )

    def watch(
        self, interaction_id: str
    ) -> AsyncSubscription[models.CallbackMessage | UnknownObject]:
        """A subscription by `subscribe`, for the time of its block.

        Starts watching a callback.

        Needs interactions 8.

        Args:
            interaction_id: The id of the interaction.
        """
        return self._watch(
            AsyncSubscription,
            _operations.WATCH_INTERACTION_CALLBACK,
            path={"interactionId": interaction_id},
        )

    async def unsubscribe(self, interaction_id: str) -> None:
        """Stops watching callbacks.

        Needs interactions 8.

        Args:
            interaction_id: The id of the interaction.
        """
        await self._call(
            _operations.UNSUBSCRIBE_INTERACTION_CALLBACK, path={"interactionId": interaction_id}
        )


class AsyncInteractionsCallbackV1(_InteractionsCallbackSince1):
    """The operations of interactions.callback on a server with interactions 1."""

    __slots__ = ()


class AsyncInteractionsCallback(AsyncInteractionsCallbackV1, _InteractionsCallbackSince8):
    """The operations of interactions.callback."""

    __slots__ = ()


class _InteractionsChatSince1(AsyncArea):
    """Operations of interactions.chat 1 and later."""

    __slots__ = ()

    async def send_file(self, interaction_id: str) -> None:
        """Sends a file into a chat.

        Args:
            interaction_id: The id of the interaction.
        """
        await self._call(_operations.SEND_CHAT_FILE, path={"interactionId": interaction_id})

    @overload
    async def send_response_management_file(self, interaction_id: str, *, item_id: str) -> None: ...
    @overload
    async def send_response_management_file(
        self, interaction_id: str, body: models.ChatSendResponseManagementFileParameters
    ) -> None: ...

    async def send_response_management_file(
        self,
        interaction_id: str,
        body: models.ChatSendResponseManagementFileParameters | UnsetType = UNSET,
        *,
        item_id: str | UnsetType = UNSET,
    ) -> None:
        """Sends a prepared file of Response Management into a chat.

        Args:
            interaction_id: The id of the interaction.
            body: The whole body. Required without it: item_id.
            item_id: The prepared file. Format: uuid.
        """
        await self._call(
            _operations.SEND_CHAT_RESPONSE_MANAGEMENT_FILE,
            path={"interactionId": interaction_id},
            body=body_of(models.ChatSendResponseManagementFileParameters, body, item_id=item_id),
        )

    @overload
    async def set_typing_indicator(self, interaction_id: str, *, on: bool) -> None: ...
    @overload
    async def set_typing_indicator(
        self, interaction_id: str, body: models.ChatSetTypingIndicatorParameters
    ) -> None: ...

    async def set_typing_indicator(
        self,
        interaction_id: str,
        body: models.ChatSetTypingIndicatorParameters | UnsetType = UNSET,
        *,
        on: bool | UnsetType = UNSET,
    ) -> None:
        """Shows the other members that the user is writing, or has stopped.

        Args:
            interaction_id: The id of the interaction.
            body: The whole body. Required without it: on.
            on: Whether the user is typing.
        """
        await self._call(
            _operations.SET_CHAT_TYPING_INDICATOR,
            path={"interactionId": interaction_id},
            body=body_of(models.ChatSetTypingIndicatorParameters, body, on=on),
        )


class _InteractionsChatSince6(AsyncArea):
    """Operations of interactions.chat 6 and later."""

    __slots__ = ()

    @property
    def messages(self) -> AsyncInteractionsChatMessages:
        """The operations of interactions.chat.messages."""
        return self._child(AsyncInteractionsChatMessages)

    async def subscribe(self, interaction_id: str) -> None:
        """Starts watching a chat.

        Needs interactions 6.

        Brings chatMembersMessage, chatContentsMessage; `watch` yields them.

        Args:
            interaction_id: The id of the interaction.
        """
        await self._call(
            _operations.SUBSCRIBE_INTERACTION_CHAT, path={"interactionId": interaction_id}
        )

    def watch(
        self, interaction_id: str
    ) -> AsyncChatSubscription[
        models.ChatMembersMessage | models.ChatContentsMessage | UnknownObject
    ]:
        """A subscription by `subscribe`, for the time of its block.

        Starts watching a chat.

        Needs interactions 6.

        Args:
            interaction_id: The id of the interaction.
        """
        return self._watch(
            AsyncChatSubscription,
            _operations.WATCH_INTERACTION_CHAT,
            path={"interactionId": interaction_id},
        )

    async def unsubscribe(self, interaction_id: str) -> None:
        """Stops watching chats.

        Needs interactions 6.

        Args:
            interaction_id: The id of the interaction.
        """
        await self._call(
            _operations.UNSUBSCRIBE_INTERACTION_CHAT, path={"interactionId": interaction_id}
        )


class AsyncInteractionsChatV1(_InteractionsChatSince1):
    """The operations of interactions.chat on a server with interactions 1."""

    __slots__ = ()


class AsyncInteractionsChat(_InteractionsChatSince6, AsyncInteractionsChatV1):
    """The operations of interactions.chat."""

    __slots__ = ()


class AsyncInteractionsChatMessages(AsyncArea):
    """The operations of interactions.chat.messages."""

    __slots__ = ()

    @overload
    async def create(
        self, interaction_id: str, *, text: str, clear_typing_indicator: bool
    ) -> None: ...
    @overload
    async def create(self, interaction_id: str, body: models.ChatSendTextParameters) -> None: ...

    async def create(
        self,
        interaction_id: str,
        body: models.ChatSendTextParameters | UnsetType = UNSET,
        *,
        text: str | UnsetType = UNSET,
        clear_typing_indicator: bool | UnsetType = UNSET,
    ) -> None:
        """Sends a message in a chat.

        Needs interactions 6.

        Args:
            interaction_id: The id of the interaction.
            body: The whole body. Required without it: text, clear_typing_indicator.
            text: What to say.
            clear_typing_indicator: Whether the user then no longer counts as typing.
        """
        await self._call(
            _operations.SEND_CHAT_MESSAGE,
            path={"interactionId": interaction_id},
            body=body_of(
                models.ChatSendTextParameters,
                body,
                text=text,
                clear_typing_indicator=clear_typing_indicator,
            ),
        )


class _InteractionsConsultSince1(AsyncArea):
    """Operations of interactions.consult 1 and later."""

    __slots__ = ()

    async def cancel(self, interaction_id: str, consult_id: str) -> None:
        """Ends a consult without transferring.

        Args:
            interaction_id: The id of the interaction.
            consult_id: The consult, by the id that starting it gave.
        """
        await self._call(
            _operations.CANCEL_CONSULT,
            path={"interactionId": interaction_id, "consultId": consult_id},
        )

    @overload
    async def change_audience(
        self, interaction_id: str, consult_id: str, *, audience: models.ConsultTransferAudience
    ) -> None: ...
    @overload
    async def change_audience(
        self, interaction_id: str, consult_id: str, body: models.ChangeAudienceParameters
    ) -> None: ...

    async def change_audience(
        self,
        interaction_id: str,
        consult_id: str,
        body: models.ChangeAudienceParameters | UnsetType = UNSET,
        *,
        audience: models.ConsultTransferAudience | UnsetType = UNSET,
    ) -> None:
        """Chooses who hears the agent in a consult.

        Args:
            interaction_id: The id of the interaction.
            consult_id: The consult, by the id that starting it gave.
            body: The whole body. Required without it: audience.
            audience: The parties who are to hear.
        """
        await self._call(
            _operations.CHANGE_CONSULT_AUDIENCE,
            path={"interactionId": interaction_id, "consultId": consult_id},
            body=body_of(models.ChangeAudienceParameters, body, audience=audience),
        )

    async def conclude(self, interaction_id: str, consult_id: str) -> None:
        """Transfers the caller to the consulted party.

        Args:
            interaction_id: The id of the interaction.
            consult_id: The consult, by the id that starting it gave.
        """
        await self._call(
            _operations.CONCLUDE_CONSULT,
            path={"interactionId": interaction_id, "consultId": consult_id},
        )


class _InteractionsConsultSince6(AsyncArea):
    """Operations of interactions.consult 6 and later."""

    __slots__ = ()

    async def create(
        self,
        interaction_id: str,
        body: models.CreateConsultParameters | UnsetType = UNSET,
        *,
        target: str | UnsetType = UNSET,
        queue_id: models.QueueId | UnsetType = UNSET,
        call_made_stage: models.CallMadeStorageTypes | UnsetType = UNSET,
        additional_attributes: Mapping[str, str] | UnsetType = UNSET,
    ) -> models.ConsultTransferResult:
        """Starts a consult transfer from the interaction.

        Needs interactions 6.

        Brings consultMessage, interactionMorphedMessage.

        Args:
            interaction_id: The id of the interaction.
            body: The whole body.
            target: Whom to consult: a number or a queue. Required by servers before version 13.
                From 13 on, provide this or queueID, and not both.
            queue_id: The queue to consult. From version 13 on, provide this or target, and not
                both; earlier servers do not know it, and there target is required. Needs
                interactions 13.
            call_made_stage: At which stage of call set-up the request is answered.
            additional_attributes: Attributes to put on the consult call. Needs interactions 10.

        Example:
            # Ask a colleague before passing a call on
            await client.interactions.consult.create("2000417", target="+49305550103")

            # Consult a queue
            await client.interactions.consult.create(
                "2000417",
                queue_id=models.QueueId(queue_type=models.QueueType.User, queue_name="grace"),
                additional_attributes={"Reason": "Refund"},
            )
        """
        return await self._call(
            _operations.CONSULT,
            path={"interactionId": interaction_id},
            body=body_of(
                models.CreateConsultParameters,
                body,
                target=target,
                queue_id=queue_id,
                call_made_stage=call_made_stage,
                additional_attributes=additional_attributes,
            ),
        )


class _InteractionsConsultSince6AsSince6Until10(_InteractionsConsultSince6):
    """Signatures of interactions.consult 6 to 9."""

    __slots__ = ()

    if TYPE_CHECKING:

        async def create(
            self,
            interaction_id: str,
            body: models.CreateConsultParameters | UnsetType = UNSET,
            *,
            target: str | UnsetType = UNSET,
            call_made_stage: models.CallMadeStorageTypes | UnsetType = UNSET,
        ) -> models.ConsultTransferResult: ...


class _InteractionsConsultSince6AsSince10Until13(_InteractionsConsultSince6):
    """Signatures of interactions.consult 10 to 12."""

    __slots__ = ()

    if TYPE_CHECKING:

        async def create(
            self,
            interaction_id: str,
            body: models.CreateConsultParameters | UnsetType = UNSET,
            *,
            target: str | UnsetType = UNSET,
            call_made_stage: models.CallMadeStorageTypes | UnsetType = UNSET,
            additional_attributes: Mapping[str, str] | UnsetType = UNSET,
        ) -> models.ConsultTransferResult: ...


class _InteractionsConsultSince6AsSince13(_InteractionsConsultSince6):
    """Signatures of interactions.consult 13 and later."""

    __slots__ = ()

    if TYPE_CHECKING:

        async def create(
            self,
            interaction_id: str,
            body: models.CreateConsultParameters | UnsetType = UNSET,
            *,
            target: str | UnsetType = UNSET,
            queue_id: models.QueueId | UnsetType = UNSET,
            call_made_stage: models.CallMadeStorageTypes | UnsetType = UNSET,
            additional_attributes: Mapping[str, str] | UnsetType = UNSET,
        ) -> models.ConsultTransferResult: ...


class AsyncInteractionsConsultV1(_InteractionsConsultSince1):
    """The operations of interactions.consult on a server with interactions 1."""

    __slots__ = ()


class AsyncInteractionsConsultV6(
    _InteractionsConsultSince6AsSince6Until10, AsyncInteractionsConsultV1
):
    """The operations of interactions.consult on a server with interactions 6."""

    __slots__ = ()


class AsyncInteractionsConsultV10(
    _InteractionsConsultSince6AsSince10Until13, AsyncInteractionsConsultV6
):
    """The operations of interactions.consult on a server with interactions 10."""

    __slots__ = ()


class AsyncInteractionsConsult(_InteractionsConsultSince6AsSince13, AsyncInteractionsConsultV10):
    """The operations of interactions.consult."""

    __slots__ = ()


class AsyncInteractionsWrapUpAssignments(AsyncArea):
    """The operations of interactions.wrap_up_assignments."""

    __slots__ = ()

    @overload
    async def create(
        self,
        interaction_id: str,
        *,
        code: str,
        segment_id: int,
        time: datetime | str,
        user: str,
        source_interaction_id: str,
    ) -> None: ...
    @overload
    async def create(self, interaction_id: str, body: models.WrapupAssignment) -> None: ...

    async def create(
        self,
        interaction_id: str,
        body: models.WrapupAssignment | UnsetType = UNSET,
        *,
        code: str | UnsetType = UNSET,
        segment_id: int | UnsetType = UNSET,
        time: datetime | str | UnsetType = UNSET,
        user: str | UnsetType = UNSET,
        source_interaction_id: str | UnsetType = UNSET,
    ) -> None:
        """Assigns a wrap-up code to a part of an interaction.

        Args:
            interaction_id: The id of the interaction.
            body: The whole body. Required without it: code, segment_id, time, user,
                source_interaction_id.
            code: The wrap-up code.
            segment_id: The part of the interaction that it is for.
            time: When it was assigned. A date-time.
            user: Who assigned it.
            source_interaction_id: The interaction that it comes from.
        """
        await self._call(
            _operations.ADD_WRAP_UP_ASSIGNMENT,
            path={"interactionId": interaction_id},
            body=body_of(
                models.WrapupAssignment,
                body,
                code=code,
                segment_id=segment_id,
                time=time,
                user=user,
                source_interaction_id=source_interaction_id,
            ),
        )


class AsyncInteractionsAlerting(AsyncArea):
    """The operations of interactions.alerting."""

    __slots__ = ()

    async def subscribe(
        self,
        body: models.AlertSubscriptionParameters | UnsetType = UNSET,
        *,
        attribute_names: Sequence[str] | UnsetType = UNSET,
    ) -> None:
        """Starts watching for interactions that ring.

        Needs interactions 6.

        Brings interactionAlertingMessage; `watch` yields them.

        Args:
            body: The whole body.
            attribute_names: The attributes to report with each. Number of them: at least 1.
        """
        await self._call(
            _operations.SUBSCRIBE_INTERACTION_ALERTING,
            body=body_of(models.AlertSubscriptionParameters, body, attribute_names=attribute_names),
        )

    def watch(
        self,
        body: models.AlertSubscriptionParameters | UnsetType = UNSET,
        *,
        attribute_names: Sequence[str] | UnsetType = UNSET,
    ) -> AsyncSubscription[models.InteractionAlertingMessage | UnknownObject]:
        """A subscription by `subscribe`, for the time of its block.

        Starts watching for interactions that ring.

        Needs interactions 6.

        Args:
            body: The whole body.
            attribute_names: The attributes to report with each. Number of them: at least 1.
        """
        return self._watch(
            AsyncSubscription,
            _operations.WATCH_INTERACTION_ALERTING,
            body=body_of(models.AlertSubscriptionParameters, body, attribute_names=attribute_names),
        )

    async def unsubscribe(self) -> None:
        """Stops watching for interactions that ring.

        Needs interactions 6.
        """
        await self._call(_operations.UNSUBSCRIBE_INTERACTION_ALERTING)


class AsyncInteractionsHistory(AsyncArea):
    """The operations of interactions.history."""

    __slots__ = ()

    async def subscribe(
        self,
        body: models.HistorySubscriptionParameters | UnsetType = UNSET,
        *,
        number_of_history_messages: int | UnsetType = UNSET,
    ) -> None:
        """Starts watching the user's past interactions.

        Needs interactions 4.

        Brings historyMessage; `watch` yields them.

        Args:
            body: The whole body.
            number_of_history_messages: How many past interactions to report.
        """
        await self._call(
            _operations.SUBSCRIBE_INTERACTION_HISTORY,
            body=body_of(
                models.HistorySubscriptionParameters,
                body,
                number_of_history_messages=number_of_history_messages,
            ),
        )

    def watch(
        self,
        body: models.HistorySubscriptionParameters | UnsetType = UNSET,
        *,
        number_of_history_messages: int | UnsetType = UNSET,
    ) -> AsyncSubscription[models.HistoryMessage | UnknownObject]:
        """A subscription by `subscribe`, for the time of its block.

        Starts watching the user's past interactions.

        Needs interactions 4.

        Args:
            body: The whole body.
            number_of_history_messages: How many past interactions to report.
        """
        return self._watch(
            AsyncSubscription,
            _operations.WATCH_INTERACTION_HISTORY,
            body=body_of(
                models.HistorySubscriptionParameters,
                body,
                number_of_history_messages=number_of_history_messages,
            ),
        )

    async def unsubscribe(self) -> None:
        """Stops watching the user's past interactions.

        Needs interactions 4.
        """
        await self._call(_operations.UNSUBSCRIBE_INTERACTION_HISTORY)
