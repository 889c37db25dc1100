# Rendered from spec/ and templates/client/models.py.jinja2; edits here are lost.
"""Types of the API, as `icws.models` has them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from icws._runtime.enumerations import OpenEnum
from icws._runtime.model import UNSET, Model, UnsetType

__all__ = [
    "AgentType",
    "AgentTypeParameters",
    "AllocateAgentsParameters",
    "BreakStatusMessage",
    "BreakStatusType",
    "CampaignInfo",
    "Contact",
    "DialerDispositionParameters",
    "DialerPhoneNumberDetails",
    "FormDefinitionParameters",
    "InitiateManualOutboundCallParameters",
    "InitiateManualOutboundCallResponse",
    "LogInParameters",
    "LogOffParameters",
    "LogoutGrantedMessage",
    "ManualCallNumberType",
    "ManualOutboundCallStatus",
    "ManualOutboundCallStatusMessage",
    "MarkCallForFinishingParameters",
    "PhoneNumberDetail",
    "PhoneNumberDetailParameters",
    "PlacePreviewCallParameters",
    "RecycleCampaignParameters",
    "RelativeTo",
    "RequestContactDataParameters",
    "RequestContactDataResponse",
    "ResetCampaignParameters",
    "StartReceivingParameters",
    "TransferToAttendantProfileParameters",
    "TransitionCampaignParameters",
    "UpdateCallDataParameters",
    "UpdateStageParameters",
]


class AgentType(OpenEnum):
    """The part of an agent in a campaign."""

    Regular = 1
    Finishing = 2
    """An agent for calls that are marked for finishing."""
    Composite = 3


class AgentTypeParameters(Model, kw_only=True):
    """The type of agent to set, and the campaigns that it is for."""

    agent_type: AgentType
    """The type of the agent."""
    campaign_ids: Sequence[str]
    """Number of them: at least 1."""


class AllocateAgentsParameters(Model, kw_only=True):
    """The agents, and the campaigns to move them out of and into."""

    agent_ids: Sequence[str]
    """Number of them: at least 1."""
    campaign_ids_out: Sequence[str] | UnsetType = UNSET
    """The campaigns that the agents leave."""
    campaign_ids_in: Sequence[str] | UnsetType = UNSET
    """The campaigns that the agents join."""


class BreakStatusMessage(
    Model, kw_only=True, tag_field="__type", tag="urn:inin.com:dialer:breakStatusMessage"
):
    """Reports whether the agent is on a break, waits for one, or is not on one."""

    is_delta: bool
    """False, as in the first message: it replaces what is cached. True: it has what changed;
    what is absent stays.
    """
    break_status: BreakStatusType


class BreakStatusType(OpenEnum):
    """The state of the agent's break."""

    NotOnBreak = 0
    BreakPending = 1
    """A break is requested and has not begun."""
    OnBreak = 2


class CampaignInfo(Model, kw_only=True):
    """Names a campaign."""

    id: str
    name: str | UnsetType = UNSET


class Contact(Model, kw_only=True):
    """The data of one contact."""

    contactdata: dict[str, str]
    """The data, by name."""


class DialerDispositionParameters(Model, kw_only=True):
    """The outcome of a campaign call, and when and by whom a further call is to be made."""

    label: str
    """The label of the chosen outcome."""
    scheduled_time: int | UnsetType = UNSET
    """When the scheduled call is to be made, as a number."""
    scheduled_agent: str | UnsetType = UNSET
    """The agent for the scheduled call."""
    relative_to: RelativeTo | UnsetType = UNSET
    """Whether the scheduled time is in UTC or in the contact's time zone."""
    place_additional_follow_up_call: bool | UnsetType = UNSET
    """Whether to place an additional follow-up call."""
    call_attributes: Mapping[str, str] | UnsetType = UNSET
    """The attributes of the call, by name."""
    is_abandon: bool | UnsetType = UNSET
    """Whether the call counts as abandoned."""


class DialerPhoneNumberDetails(Model, kw_only=True):
    """The phone numbers with their details."""

    records: list[PhoneNumberDetail]


class FormDefinitionParameters(Model, kw_only=True):
    """The campaign whose form to return."""

    campaign_id: str | UnsetType = UNSET


class InitiateManualOutboundCallParameters(Model, kw_only=True):
    """The campaign, the agent, the contact and the number for a manual call, and which checks
    to ignore.
    """

    campaignid: str
    """The id of the campaign."""
    agentid: str
    """The agent for whom the call is made."""
    identity: str
    """The identity of the contact to call."""
    type: ManualCallNumberType
    """How the number is given: by the name or id of a contact column, or as a phone number."""
    numbervalue: str | UnsetType = UNSET
    """The column name, the column id or the phone number, according to the type."""
    ignorefilter: bool | UnsetType = UNSET
    """Whether to call even if a filter blocks it."""
    ignorequeryfilter: bool | UnsetType = UNSET
    """Whether to call even if a query filter blocks it."""
    ignorezoneblocking: bool | UnsetType = UNSET
    """Whether to call even if the zone blocks it."""
    ignoreskills: bool | UnsetType = UNSET
    """Whether to call even if skills block it."""
    ignoredailylimit: bool | UnsetType = UNSET
    """Whether to call even if the daily limit blocks it."""
    ignoreminimumspacing: bool | UnsetType = UNSET
    """Whether to call even if the minimum spacing of calls blocks it."""
    ignoredncscrub: bool | UnsetType = UNSET
    """Whether to call even if a do-not-call list blocks it."""
    ignorecampaignownership: bool | UnsetType = UNSET
    """Whether to call even if campaign ownership blocks it."""


class InitiateManualOutboundCallResponse(Model, kw_only=True):
    """The answer to the start of a manual outbound call."""

    response: bool
    """The answer, true or false."""


class LogInParameters(Model, kw_only=True):
    """The campaign to log in to."""

    campaign_id: str | UnsetType = UNSET


class LogOffParameters(Model, kw_only=True):
    """The campaigns to log off from."""

    campaign_ids: Sequence[str] | UnsetType = UNSET
    """Number of them: at least 1."""


class LogoutGrantedMessage(
    Model, kw_only=True, tag_field="__type", tag="urn:inin.com:dialer:logoutGrantedMessage"
):
    """Reports that a logout from campaigns is granted."""

    is_delta: bool
    """False, as in the first message: it replaces what is cached. True: it has what changed;
    what is absent stays.
    """
    campaigns: list[CampaignInfo]


class ManualCallNumberType(OpenEnum):
    """The form in which the number for a manual outbound call is given."""

    Unknown = 0
    ContactColumnName = 1
    """By the name of the contact column that holds it."""
    ContactColumnId = 2
    """By the id of the contact column that holds it."""
    PhoneNumber = 3
    """The number itself."""


class ManualOutboundCallStatus(OpenEnum):
    """The state of a manual outbound call."""

    Unknown = 0
    None_ = 1
    InvalidCampaign = 2
    InvalidAgent = 3
    InternalError = 4
    AgentNotIdle = 5
    ContactNotFound = 6
    ContactUncallable = 7
    """The contact cannot be called."""
    ContactBlocked = 8
    PlaceCallFailed = 9
    InvalidPhoneNumber = 10
    CallBlocked = 11
    CallPlaced = 12
    CallComplete = 13
    PolicyCompleted = 14
    PreviouslyDialed = 15


class ManualOutboundCallStatusMessage(
    Model,
    kw_only=True,
    tag_field="__type",
    tag="urn:inin.com:dialer:manualOutboundCallStatusMessage",
):
    """Reports how a manual outbound call stands, and what blocks it."""

    is_delta: bool
    """False, as in the first message: it replaces what is cached. True: it has what changed;
    what is absent stays.
    """
    campaign_id: str
    agent_id: str
    identity: str
    """The identity of the contact."""
    status: ManualOutboundCallStatus
    filterblocked: bool
    """Whether a filter blocks the call."""
    zoneblocked: bool
    """Whether the zone blocks the call."""
    skillblocked: bool
    """Whether skills block the call."""
    dailylimitblocked: bool
    """Whether the daily limit blocks the call."""
    minimumspacingblocked: bool
    """Whether the minimum spacing of calls blocks the call."""
    campaignownershipblocked: bool
    """Whether campaign ownership blocks the call."""
    donotcallblocked: bool
    """Whether a do-not-call list blocks the call."""
    querytimefilterblocked: bool
    """Whether a query-time filter blocks the call."""
    previouslydialed: bool
    """Whether the number was dialled before."""
    uncallablestatus: str
    """Says why the contact cannot be called."""


class MarkCallForFinishingParameters(Model, kw_only=True):
    """The campaign call to mark for finishing, and its attributes."""

    call_id: str
    """The id of the call."""
    campaign_id: str
    """The id of the campaign."""
    call_attributes: Mapping[str, str] | UnsetType = UNSET
    """The attributes of the call, by name."""


class PhoneNumberDetail(Model, kw_only=True):
    """A phone number with its type, its attempts and the result of the blocking check."""

    ccid: int
    name: str
    phonenumbertype: str
    phonenumber: str
    attempts: int
    """How often the number was tried."""
    blockingresult: str
    """The result of the check for blocks."""


class PhoneNumberDetailParameters(Model, kw_only=True):
    """The campaign and the interaction whose phone numbers to list."""

    campaign_id: str | UnsetType = UNSET
    interaction_id: str | UnsetType = UNSET


class PlacePreviewCallParameters(Model, kw_only=True):
    """The way in which the previewed call is placed, and its attributes.

    Needs dialer 3.
    """

    call_initiated_by_timer: bool | UnsetType = UNSET
    """Whether a timer, rather than the agent, starts the call."""
    call_attributes: Mapping[str, str] | UnsetType = UNSET
    """The attributes of the call, by name."""


class RecycleCampaignParameters(Model, kw_only=True):
    """The campaign to recycle."""

    campaignid: str | UnsetType = UNSET
    """The id of the campaign."""


class RelativeTo(OpenEnum):
    """Whose time a scheduled time is in."""

    UTC = 0
    Contact = 1
    """The time of the contact."""


class RequestContactDataParameters(Model, kw_only=True):
    """The campaign call whose contact data to return."""

    call_id: str
    """The id of the call."""
    campaign_id: str
    """The id of the campaign."""


class RequestContactDataResponse(Model, kw_only=True):
    """The contacts with their data."""

    contacts: list[Contact]


class ResetCampaignParameters(Model, kw_only=True):
    """The campaign to reset."""

    campaignid: str | UnsetType = UNSET
    """The id of the campaign."""


class StartReceivingParameters(Model, kw_only=True):
    """The campaigns to receive calls of."""

    campaign_ids: Sequence[str] | UnsetType = UNSET
    """Needs dialer 4. Number of them: at least 1."""


class TransferToAttendantProfileParameters(Model, kw_only=True):
    """The campaign call to transfer, and where to."""

    call_id: str
    """The id of the call."""
    campaign_id: str
    """The id of the campaign."""
    target: str
    """The attendant profile that receives the call."""


class TransitionCampaignParameters(Model, kw_only=True):
    """The campaign to transition, and the name of a group."""

    groupname: str
    """The name of the group."""
    campaignid: str | UnsetType = UNSET
    """The id of the campaign."""


class UpdateCallDataParameters(Model, kw_only=True):
    """The campaign call to change, and its attributes."""

    call_id: str
    """The id of the call."""
    call_attributes: Mapping[str, str]
    """The attributes of the call, by name."""
    campaign_id: str
    """The id of the campaign."""


class UpdateStageParameters(Model, kw_only=True):
    """The agent, the campaign and the new stage."""

    new_stage_id: int
    """The id of the new stage."""
    campaign_id: str
    """The id of the campaign."""
    agent_id: str | UnsetType = UNSET
