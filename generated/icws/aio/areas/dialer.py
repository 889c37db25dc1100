# Rendered from spec/ and templates/client/area.py.jinja2; edits here are lost.
"""Operations of dialer."""

# What a version has less of is declared below "TYPE_CHECKING", and implemented in a base.
# mypy: disable-error-code="override, no-overload-impl, overload-overlap"
# pyright: reportIncompatibleMethodOverride=false, reportNoOverloadImplementation=false
# pyright: reportOverlappingOverload=false
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Literal, TypeAlias, TypeVar, overload

from icws import models
from icws._runtime._async.area import UNSET, AsyncArea, AsyncSubscription, UnsetType, body_of
from icws.operations import dialer as _operations

__all__ = [
    "AsyncDialer",
    "AsyncDialerV2",
    "AsyncDialerV3",
    "AsyncDialerV4",
    "AsyncDialerV5",
    "AsyncDialerV7",
]

if TYPE_CHECKING:
    _Kinds: TypeAlias = (
        models.ManualOutboundCallStatusMessage
        | models.LogoutGrantedMessage
        | models.BreakStatusMessage
    )

_M = TypeVar("_M", bound="_Kinds")
_N = TypeVar("_N", bound="_Kinds")
_O = TypeVar("_O", bound="_Kinds")
_P = TypeVar("_P", bound="_Kinds")
_Q = TypeVar("_Q", bound="_Kinds")
_R = TypeVar("_R", bound="_Kinds")
_S = TypeVar("_S", bound="_Kinds")
_T = TypeVar("_T", bound="_Kinds")


class _DialerSince2(AsyncArea):
    """Operations of dialer 2 and later."""

    __slots__ = ()

    @overload
    async def record_disposition(
        self,
        *,
        label: str,
        scheduled_time: int | UnsetType = UNSET,
        scheduled_agent: str | UnsetType = UNSET,
        relative_to: models.RelativeTo | UnsetType = UNSET,
        place_additional_follow_up_call: bool | UnsetType = UNSET,
        call_attributes: Mapping[str, str] | UnsetType = UNSET,
        is_abandon: bool | UnsetType = UNSET,
    ) -> None: ...
    @overload
    async def record_disposition(self, body: models.DialerDispositionParameters) -> None: ...

    async def record_disposition(
        self,
        body: models.DialerDispositionParameters | UnsetType = UNSET,
        *,
        label: str | UnsetType = UNSET,
        scheduled_time: int | UnsetType = UNSET,
        scheduled_agent: str | UnsetType = UNSET,
        relative_to: models.RelativeTo | UnsetType = UNSET,
        place_additional_follow_up_call: bool | UnsetType = UNSET,
        call_attributes: Mapping[str, str] | UnsetType = UNSET,
        is_abandon: bool | UnsetType = UNSET,
    ) -> None:
        """Records the outcome of the agent's campaign call.

        The body can also schedule a further call.

        Needs dialer 2.

        Args:
            body: The whole body. Required without it: label.
            label: The label of the chosen outcome.
            scheduled_time: When the scheduled call is to be made, as a number.
            scheduled_agent: The agent for the scheduled call.
            relative_to: Whether the scheduled time is in UTC or in the contact's time zone.
            place_additional_follow_up_call: Whether to place an additional follow-up call.
            call_attributes: The attributes of the call, by name.
            is_abandon: Whether the call counts as abandoned.
        """
        await self._call(
            _operations.RECORD_DISPOSITION,
            body=body_of(
                models.DialerDispositionParameters,
                body,
                label=label,
                scheduled_time=scheduled_time,
                scheduled_agent=scheduled_agent,
                relative_to=relative_to,
                place_additional_follow_up_call=place_additional_follow_up_call,
                call_attributes=call_attributes,
                is_abandon=is_abandon,
            ),
        )

    async def end_break(self) -> None:
        """Ends the agent's break from campaign calls."""
        await self._call(_operations.END_BREAK)

    async def establish_persistent_connection(self) -> None:
        """Establishes a persistent connection for the agent's campaign calls.

        Needs dialer 2.
        """
        await self._call(_operations.ESTABLISH_PERSISTENT_CONNECTION)

    async def log_in(
        self,
        body: models.LogInParameters | UnsetType = UNSET,
        *,
        campaign_id: str | UnsetType = UNSET,
    ) -> None:
        """Logs the agent in to a campaign.

        Needs dialer 2.

        Args:
            body: The whole body.
        """
        await self._call(
            _operations.LOG_IN_TO_DIALER,
            body=body_of(models.LogInParameters, body, campaign_id=campaign_id),
        )

    async def log_off(
        self,
        body: models.LogOffParameters | UnsetType = UNSET,
        *,
        campaign_ids: Sequence[str] | UnsetType = UNSET,
    ) -> None:
        """Logs the agent off from campaigns.

        Needs dialer 2.

        Brings logoutGrantedMessage.

        Args:
            body: The whole body.
            campaign_ids: Number of them: at least 1.
        """
        await self._call(
            _operations.LOG_OFF_FROM_DIALER,
            body=body_of(models.LogOffParameters, body, campaign_ids=campaign_ids),
        )

    async def set_ready_for_calls(
        self,
        body: models.StartReceivingParameters | UnsetType = UNSET,
        *,
        campaign_ids: Sequence[str] | UnsetType = UNSET,
    ) -> None:
        """Reports that the agent is ready for calls of campaigns.

        Needs dialer 2.

        Args:
            body: The whole body.
            campaign_ids: Needs dialer 4. Number of them: at least 1.
        """
        await self._call(
            _operations.SET_READY_FOR_CALLS,
            body=body_of(models.StartReceivingParameters, body, campaign_ids=campaign_ids),
        )

    async def recycle_campaign(
        self,
        body: models.RecycleCampaignParameters | UnsetType = UNSET,
        *,
        campaignid: str | UnsetType = UNSET,
    ) -> None:
        """Asks the server to recycle a campaign.

        No source says what that does.

        Args:
            body: The whole body.
            campaignid: The id of the campaign.
        """
        await self._call(
            _operations.RECYCLE_CAMPAIGN,
            body=body_of(models.RecycleCampaignParameters, body, campaignid=campaignid),
        )

    async def request_break(self) -> None:
        """Requests a break from campaign calls.

        Needs dialer 2.

        Brings breakStatusMessage.
        """
        await self._call(_operations.REQUEST_BREAK)

    @overload
    async def request_contact_data(
        self, *, call_id: str, campaign_id: str
    ) -> models.RequestContactDataResponse: ...
    @overload
    async def request_contact_data(
        self, body: models.RequestContactDataParameters
    ) -> models.RequestContactDataResponse: ...

    async def request_contact_data(
        self,
        body: models.RequestContactDataParameters | UnsetType = UNSET,
        *,
        call_id: str | UnsetType = UNSET,
        campaign_id: str | UnsetType = UNSET,
    ) -> models.RequestContactDataResponse:
        """Returns the contact data for a campaign call.

        Args:
            body: The whole body. Required without it: call_id, campaign_id.
            call_id: The id of the call.
            campaign_id: The id of the campaign.
        """
        return await self._call(
            _operations.REQUEST_CONTACT_DATA,
            body=body_of(
                models.RequestContactDataParameters, body, call_id=call_id, campaign_id=campaign_id
            ),
        )

    async def request_phone_number_details(
        self,
        body: models.PhoneNumberDetailParameters | UnsetType = UNSET,
        *,
        campaign_id: str | UnsetType = UNSET,
        interaction_id: str | UnsetType = UNSET,
    ) -> models.DialerPhoneNumberDetails:
        """Lists the phone numbers for a campaign call, with their attempts and blocks.

        Args:
            body: The whole body.
        """
        return await self._call(
            _operations.REQUEST_PHONE_NUMBER_DETAILS,
            body=body_of(
                models.PhoneNumberDetailParameters,
                body,
                campaign_id=campaign_id,
                interaction_id=interaction_id,
            ),
        )

    async def reset_campaign(
        self,
        body: models.ResetCampaignParameters | UnsetType = UNSET,
        *,
        campaignid: str | UnsetType = UNSET,
    ) -> None:
        """Resets a campaign.

        Args:
            body: The whole body.
            campaignid: The id of the campaign.
        """
        await self._call(
            _operations.RESET_CAMPAIGN,
            body=body_of(models.ResetCampaignParameters, body, campaignid=campaignid),
        )

    @overload
    async def transfer_to_attendant_profile(
        self, *, call_id: str, campaign_id: str, target: str
    ) -> None: ...
    @overload
    async def transfer_to_attendant_profile(
        self, body: models.TransferToAttendantProfileParameters
    ) -> None: ...

    async def transfer_to_attendant_profile(
        self,
        body: models.TransferToAttendantProfileParameters | UnsetType = UNSET,
        *,
        call_id: str | UnsetType = UNSET,
        campaign_id: str | UnsetType = UNSET,
        target: str | UnsetType = UNSET,
    ) -> None:
        """Transfers a campaign call to an attendant profile.

        Args:
            body: The whole body. Required without it: call_id, campaign_id, target.
            call_id: The id of the call.
            campaign_id: The id of the campaign.
            target: The attendant profile that receives the call.
        """
        await self._call(
            _operations.TRANSFER_CALL_TO_ATTENDANT_PROFILE,
            body=body_of(
                models.TransferToAttendantProfileParameters,
                body,
                call_id=call_id,
                campaign_id=campaign_id,
                target=target,
            ),
        )

    @overload
    async def transition_campaign(
        self, *, groupname: str, campaignid: str | UnsetType = UNSET
    ) -> None: ...
    @overload
    async def transition_campaign(self, body: models.TransitionCampaignParameters) -> None: ...

    async def transition_campaign(
        self,
        body: models.TransitionCampaignParameters | UnsetType = UNSET,
        *,
        campaignid: str | UnsetType = UNSET,
        groupname: str | UnsetType = UNSET,
    ) -> None:
        """Asks the server to transition a campaign.

        The body names the campaign and a group; no source says what happens.

        Args:
            body: The whole body. Required without it: groupname.
            campaignid: The id of the campaign.
            groupname: The name of the group.
        """
        await self._call(
            _operations.TRANSITION_CAMPAIGN,
            body=body_of(
                models.TransitionCampaignParameters,
                body,
                campaignid=campaignid,
                groupname=groupname,
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


class _DialerSince3(AsyncArea):
    """Operations of dialer 3 and later."""

    __slots__ = ()

    async def place_preview_call(
        self,
        body: models.PlacePreviewCallParameters | UnsetType = UNSET,
        *,
        call_initiated_by_timer: bool | UnsetType = UNSET,
        call_attributes: Mapping[str, str] | UnsetType = UNSET,
    ) -> None:
        """Places the call that the agent has on preview.

        Needs dialer 3.

        Args:
            body: The whole body.
            call_initiated_by_timer: Whether a timer, rather than the agent, starts the call.
            call_attributes: The attributes of the call, by name.
        """
        await self._call(
            _operations.PLACE_PREVIEW_CALL,
            body=body_of(
                models.PlacePreviewCallParameters,
                body,
                call_initiated_by_timer=call_initiated_by_timer,
                call_attributes=call_attributes,
            ),
        )

    async def request_form_definition(
        self,
        body: models.FormDefinitionParameters | UnsetType = UNSET,
        *,
        campaign_id: str | UnsetType = UNSET,
    ) -> models.FormDefinition:
        """Returns the form of a campaign: its pages, controls and settings.

        Needs dialer 3.

        Args:
            body: The whole body.
        """
        return await self._call(
            _operations.REQUEST_FORM_DEFINITION,
            body=body_of(models.FormDefinitionParameters, body, campaign_id=campaign_id),
        )

    @overload
    async def set_agent_type(
        self, *, agent_type: models.AgentType, campaign_ids: Sequence[str]
    ) -> None: ...
    @overload
    async def set_agent_type(self, body: models.AgentTypeParameters) -> None: ...

    async def set_agent_type(
        self,
        body: models.AgentTypeParameters | UnsetType = UNSET,
        *,
        agent_type: models.AgentType | UnsetType = UNSET,
        campaign_ids: Sequence[str] | UnsetType = UNSET,
    ) -> None:
        """Sets the type of agent, regular, finishing or composite, for campaigns.

        Needs dialer 3.

        Args:
            body: The whole body. Required without it: agent_type, campaign_ids.
            agent_type: The type of the agent.
            campaign_ids: Number of them: at least 1.
        """
        await self._call(
            _operations.SET_AGENT_TYPE,
            body=body_of(
                models.AgentTypeParameters, body, agent_type=agent_type, campaign_ids=campaign_ids
            ),
        )

    @overload
    async def update_call_data(
        self, *, call_id: str, call_attributes: Mapping[str, str], campaign_id: str
    ) -> None: ...
    @overload
    async def update_call_data(self, body: models.UpdateCallDataParameters) -> None: ...

    async def update_call_data(
        self,
        body: models.UpdateCallDataParameters | UnsetType = UNSET,
        *,
        call_id: str | UnsetType = UNSET,
        call_attributes: Mapping[str, str] | UnsetType = UNSET,
        campaign_id: str | UnsetType = UNSET,
    ) -> None:
        """Changes the attributes of a campaign call.

        Needs dialer 3.

        Args:
            body: The whole body. Required without it: call_id, call_attributes, campaign_id.
            call_id: The id of the call.
            call_attributes: The attributes of the call, by name.
            campaign_id: The id of the campaign.
        """
        await self._call(
            _operations.UPDATE_CALL_DATA,
            body=body_of(
                models.UpdateCallDataParameters,
                body,
                call_id=call_id,
                call_attributes=call_attributes,
                campaign_id=campaign_id,
            ),
        )


class _DialerSince5(AsyncArea):
    """Operations of dialer 5 and later."""

    __slots__ = ()

    @overload
    async def update_stage(
        self, *, new_stage_id: int, campaign_id: str, agent_id: str | UnsetType = UNSET
    ) -> None: ...
    @overload
    async def update_stage(self, body: models.UpdateStageParameters) -> None: ...

    async def update_stage(
        self,
        body: models.UpdateStageParameters | UnsetType = UNSET,
        *,
        agent_id: str | UnsetType = UNSET,
        new_stage_id: int | UnsetType = UNSET,
        campaign_id: str | UnsetType = UNSET,
    ) -> None:
        """Moves an agent to another stage in a campaign.

        Needs dialer 5.

        Args:
            body: The whole body. Required without it: new_stage_id, campaign_id.
            new_stage_id: The id of the new stage.
            campaign_id: The id of the campaign.
        """
        await self._call(
            _operations.UPDATE_STAGE,
            body=body_of(
                models.UpdateStageParameters,
                body,
                agent_id=agent_id,
                new_stage_id=new_stage_id,
                campaign_id=campaign_id,
            ),
        )


class _DialerSince7(AsyncArea):
    """Operations of dialer 7 and later."""

    __slots__ = ()

    @overload
    async def allocate_agents(
        self,
        *,
        agent_ids: Sequence[str],
        campaign_ids_out: Sequence[str] | UnsetType = UNSET,
        campaign_ids_in: Sequence[str] | UnsetType = UNSET,
    ) -> None: ...
    @overload
    async def allocate_agents(self, body: models.AllocateAgentsParameters) -> None: ...

    async def allocate_agents(
        self,
        body: models.AllocateAgentsParameters | UnsetType = UNSET,
        *,
        agent_ids: Sequence[str] | UnsetType = UNSET,
        campaign_ids_out: Sequence[str] | UnsetType = UNSET,
        campaign_ids_in: Sequence[str] | UnsetType = UNSET,
    ) -> None:
        """Allocates agents to some campaigns and takes them out of others.

        Needs dialer 7.

        Args:
            body: The whole body. Required without it: agent_ids.
            agent_ids: Number of them: at least 1.
            campaign_ids_out: The campaigns that the agents leave.
            campaign_ids_in: The campaigns that the agents join.
        """
        await self._call(
            _operations.ALLOCATE_AGENTS,
            body=body_of(
                models.AllocateAgentsParameters,
                body,
                agent_ids=agent_ids,
                campaign_ids_out=campaign_ids_out,
                campaign_ids_in=campaign_ids_in,
            ),
        )

    @overload
    async def initiate_manual_outbound_call(
        self,
        *,
        campaignid: str,
        agentid: str,
        identity: str,
        type: models.ManualCallNumberType,
        numbervalue: str | UnsetType = UNSET,
        ignorefilter: bool | UnsetType = UNSET,
        ignorequeryfilter: bool | UnsetType = UNSET,
        ignorezoneblocking: bool | UnsetType = UNSET,
        ignoreskills: bool | UnsetType = UNSET,
        ignoredailylimit: bool | UnsetType = UNSET,
        ignoreminimumspacing: bool | UnsetType = UNSET,
        ignoredncscrub: bool | UnsetType = UNSET,
        ignorecampaignownership: bool | UnsetType = UNSET,
    ) -> models.InitiateManualOutboundCallResponse: ...
    @overload
    async def initiate_manual_outbound_call(
        self, body: models.InitiateManualOutboundCallParameters
    ) -> models.InitiateManualOutboundCallResponse: ...

    async def initiate_manual_outbound_call(
        self,
        body: models.InitiateManualOutboundCallParameters | UnsetType = UNSET,
        *,
        campaignid: str | UnsetType = UNSET,
        agentid: str | UnsetType = UNSET,
        identity: str | UnsetType = UNSET,
        type: models.ManualCallNumberType | UnsetType = UNSET,
        numbervalue: str | UnsetType = UNSET,
        ignorefilter: bool | UnsetType = UNSET,
        ignorequeryfilter: bool | UnsetType = UNSET,
        ignorezoneblocking: bool | UnsetType = UNSET,
        ignoreskills: bool | UnsetType = UNSET,
        ignoredailylimit: bool | UnsetType = UNSET,
        ignoreminimumspacing: bool | UnsetType = UNSET,
        ignoredncscrub: bool | UnsetType = UNSET,
        ignorecampaignownership: bool | UnsetType = UNSET,
    ) -> models.InitiateManualOutboundCallResponse:
        """Starts a manual outbound call to a campaign's contact.

        Needs dialer 7.

        Brings manualOutboundCallStatusMessage.

        Args:
            body: The whole body. Required without it: campaignid, agentid, identity, type.
            campaignid: The id of the campaign.
            agentid: The agent for whom the call is made.
            identity: The identity of the contact to call.
            type: How the number is given: by the name or id of a contact column, or as a phone
                number.
            numbervalue: The column name, the column id or the phone number, according to the
                type.
            ignorefilter: Whether to call even if a filter blocks it.
            ignorequeryfilter: Whether to call even if a query filter blocks it.
            ignorezoneblocking: Whether to call even if the zone blocks it.
            ignoreskills: Whether to call even if skills block it.
            ignoredailylimit: Whether to call even if the daily limit blocks it.
            ignoreminimumspacing: Whether to call even if the minimum spacing of calls blocks
                it.
            ignoredncscrub: Whether to call even if a do-not-call list blocks it.
            ignorecampaignownership: Whether to call even if campaign ownership blocks it.
        """
        return await self._call(
            _operations.INITIATE_MANUAL_OUTBOUND_CALL,
            body=body_of(
                models.InitiateManualOutboundCallParameters,
                body,
                campaignid=campaignid,
                agentid=agentid,
                identity=identity,
                type=type,
                numbervalue=numbervalue,
                ignorefilter=ignorefilter,
                ignorequeryfilter=ignorequeryfilter,
                ignorezoneblocking=ignorezoneblocking,
                ignoreskills=ignoreskills,
                ignoredailylimit=ignoredailylimit,
                ignoreminimumspacing=ignoreminimumspacing,
                ignoredncscrub=ignoredncscrub,
                ignorecampaignownership=ignorecampaignownership,
            ),
        )

    @overload
    async def mark_call_for_finishing(
        self,
        *,
        call_id: str,
        campaign_id: str,
        call_attributes: Mapping[str, str] | UnsetType = UNSET,
    ) -> None: ...
    @overload
    async def mark_call_for_finishing(
        self, body: models.MarkCallForFinishingParameters
    ) -> None: ...

    async def mark_call_for_finishing(
        self,
        body: models.MarkCallForFinishingParameters | UnsetType = UNSET,
        *,
        call_id: str | UnsetType = UNSET,
        call_attributes: Mapping[str, str] | UnsetType = UNSET,
        campaign_id: str | UnsetType = UNSET,
    ) -> None:
        """Marks a campaign call for finishing.

        Needs dialer 7.

        Args:
            body: The whole body. Required without it: call_id, campaign_id.
            call_id: The id of the call.
            call_attributes: The attributes of the call, by name.
            campaign_id: The id of the campaign.
        """
        await self._call(
            _operations.MARK_CALL_FOR_FINISHING,
            body=body_of(
                models.MarkCallForFinishingParameters,
                body,
                call_id=call_id,
                call_attributes=call_attributes,
                campaign_id=campaign_id,
            ),
        )


class _DialerSince2AsSince2Until4(_DialerSince2):
    """Signatures of dialer 2 to 3."""

    __slots__ = ()

    if TYPE_CHECKING:

        async def set_ready_for_calls(
            self, body: models.StartReceivingParameters | UnsetType = UNSET
        ) -> None: ...


class _DialerSince2AsSince4(_DialerSince2):
    """Signatures of dialer 4 and later."""

    __slots__ = ()

    if TYPE_CHECKING:

        async def set_ready_for_calls(
            self,
            body: models.StartReceivingParameters | UnsetType = UNSET,
            *,
            campaign_ids: Sequence[str] | UnsetType = UNSET,
        ) -> None: ...


class AsyncDialerV2(_DialerSince2AsSince2Until4):
    """The operations that a server with dialer 2 has."""

    __slots__ = ()


class AsyncDialerV3(AsyncDialerV2, _DialerSince3):
    """The operations that a server with dialer 3 has."""

    __slots__ = ()


class AsyncDialerV4(_DialerSince2AsSince4, AsyncDialerV3):
    """The operations that a server with dialer 4 has."""

    __slots__ = ()


class AsyncDialerV5(AsyncDialerV4, _DialerSince5):
    """The operations that a server with dialer 5 has."""

    __slots__ = ()


class AsyncDialerV7(AsyncDialerV5, _DialerSince7):
    """The operations that a server with dialer 7 has."""

    __slots__ = ()


class AsyncDialer(AsyncDialerV7):
    """The operations of this area; a call that the server is too old for is refused."""

    __slots__ = ()

    _VIEWS: ClassVar[Mapping[int, type[AsyncArea]]] = {
        2: AsyncDialerV2,
        3: AsyncDialerV3,
        4: AsyncDialerV4,
        5: AsyncDialerV5,
        7: AsyncDialerV7,
    }

    @overload
    def at(self, version: Literal[2]) -> AsyncDialerV2: ...
    @overload
    def at(self, version: Literal[3]) -> AsyncDialerV3: ...
    @overload
    def at(self, version: Literal[4]) -> AsyncDialerV4: ...
    @overload
    def at(self, version: Literal[5, 6]) -> AsyncDialerV5: ...
    @overload
    def at(self, version: Literal[7]) -> AsyncDialerV7: ...
    @overload
    def at(self, version: int) -> AsyncDialer: ...
    def at(self, version: int) -> AsyncArea:
        """Return the view of dialer as a server of a version has it. A type checker refuses there
        what came later, if the version is a literal, and so does every call. Raises
        FeatureVersionError when the server is older, ValueError for a version outside of 2 to
        7.
        """
        return self._at(version, "dialer", self._VIEWS, 7)
