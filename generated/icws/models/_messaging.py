# Rendered from spec/ and templates/client/models.py.jinja2; edits here are lost.
"""Types of the API, as `icws.models` has them."""

from __future__ import annotations

from typing import ClassVar, TypeAlias

from icws import models as _models
from icws._runtime.attributes import AttributesField as _Attributes
from icws._runtime.attributes import with_attributes as _with_attributes
from icws._runtime.enumerations import OpenEnum
from icws._runtime.model import UNSET, Model, UnknownObject, UnsetType
from icws._runtime.model import Lists as _Lists
from icws._runtime.moments import ParsedDateTime as _Parsed

__all__ = [
    "AutoLoginMessage",
    "AutoLogoutMessage",
    "AvailableCampaign",
    "AvailableCampaignsMessage",
    "BaseDataPop",
    "CampaignStatusType",
    "CampaignType",
    "ChangedCampaign",
    "ConnectionStateChangeMessage",
    "DataPop",
    "DataPopMessage",
    "DialingMode",
    "Disposition",
    "MultipleSubscriptionMessage",
    "OutboundServerConnectionStateChangeMessage",
    "PreviewDialingMode",
    "PreviewPop",
    "RemovedCampaign",
    "SetFormDefinitionMessage",
    "SubscriptionStateMessage",
]


class AutoLoginMessage(
    Model, kw_only=True, tag_field="__type", tag="urn:inin.com:dialer:autoLoginMessage"
):
    """Reports an automatic login to a campaign."""

    is_delta: bool
    """False, as in the first message: it replaces what is cached. True: it has what changed;
    what is absent stays.
    """
    campaign_id: str
    initiator_name: str
    """Who started the login."""


class AutoLogoutMessage(
    Model, kw_only=True, tag_field="__type", tag="urn:inin.com:dialer:autoLogoutMessage"
):
    """Reports an automatic logout from campaigns."""

    is_delta: bool
    """False, as in the first message: it replaces what is cached. True: it has what changed;
    what is absent stays.
    """
    campaign_ids: list[str]
    initiator_name: str
    """Who started the logout."""


class AvailableCampaign(
    Model, kw_only=True, tag_field="__type", tag="urn:inin.com:dialer:availableCampaign"
):
    """A campaign that is available to the agent."""

    name: str
    id: str
    workgroup: str
    status: list[CampaignStatusType] | UnsetType = UNSET
    """The states that hold for the campaign."""
    has_base_script: bool | UnsetType = UNSET
    """Whether the campaign has a base script."""
    custom_script_url: str | UnsetType = UNSET
    """The URL of the campaign's custom script."""
    is_logged_in: bool | UnsetType = UNSET
    """Whether the agent is logged in to the campaign."""
    campaign_type: CampaignType | UnsetType = UNSET


class AvailableCampaignsMessage(
    Model, kw_only=True, tag_field="__type", tag="urn:inin.com:dialer:availableCampaignsMessage"
):
    """Reports which campaigns were added, changed or removed among those available to the
    agent.
    """

    is_delta: bool
    """False, as in the first message: it replaces what is cached. True: it has what changed;
    what is absent stays.
    """
    agent_has_logon_campaign_right: bool
    """Whether the agent has the right to log in to campaigns."""
    campaigns_added: list[AvailableCampaign] | UnsetType = UNSET
    campaigns_changed: list[ChangedCampaign] | UnsetType = UNSET
    campaigns_removed: list[RemovedCampaign] | UnsetType = UNSET

    def _lists(self) -> _Lists[str, AvailableCampaign]:
        return _Lists(
            "campaigns_added", "campaigns_changed", "campaigns_removed", ("id",), partial=True
        )


class CampaignStatusType(OpenEnum):
    """A state of a campaign."""

    Invalid = 0
    On = 1
    Off = 2
    ScheduleOnly = 4
    Auto = 8
    Paused = 16
    Completed = 32


class CampaignType(OpenEnum):
    """The way in which a campaign dials."""

    Predictive = 1
    Power = 2
    Preview = 3
    """Agents look at the contact before the call."""
    Agentless = 8
    """Calls need no agent."""


class ChangedCampaign(
    Model, kw_only=True, tag_field="__type", tag="urn:inin.com:dialer:changedCampaign"
):
    """The new state of an available campaign."""

    name: str
    id: str
    status: list[CampaignStatusType] | UnsetType = UNSET
    """The states that hold for the campaign."""


class ConnectionStateChangeMessage(
    Model,
    kw_only=True,
    tag_field="__type",
    tag="urn:inin.com:connection:connectionStateChangeMessage",
):
    """A change in the state of the session."""

    is_delta: bool
    """False, as in the first message: it replaces what is cached. True: it has what changed;
    what is absent stays.
    """
    previous_connection_state: _models.ConnectionState
    """The state before."""
    new_connection_state: _models.ConnectionState
    """The state now."""
    reason: str
    """Why it changed, as a text that people can read."""
    should_reconnect: bool | UnsetType = UNSET
    """Whether logging in again makes sense."""


@_with_attributes
class DataPop(Model, kw_only=True, tag_field="__type", tag="urn:inin.com:dialer:dataPop"):
    """The data of a campaign call."""

    interaction_id: str
    campaign_id: str
    attributes: _Attributes
    """The attributes of the call, by name."""
    auto_disconnect_on_disposition: bool
    """Whether the call is disconnected when its outcome is recorded."""
    allow_agent_callbacks: bool
    """Whether callbacks of the agent's own are allowed."""
    dispositions: list[Disposition]
    """The outcomes that the agent can choose from."""
    dialing_mode: DialingMode


class DataPopMessage(
    Model, kw_only=True, tag_field="__type", tag="urn:inin.com:dialer:dataPopMessage"
):
    """Reports the data of a campaign call for the agent, or of a preview, by the __type of the
    call.
    """

    is_delta: bool
    """False, as in the first message: it replaces what is cached. True: it has what changed;
    what is absent stays.
    """
    call: BaseDataPop


class DialingMode(OpenEnum):
    """The way in which a campaign call is dialled."""

    Preview = 0
    """The agent looks at the contact before the call."""
    OwnAgentCallback_Preview = 1
    """A callback of the agent's own, with a preview."""
    Regular = 2
    OwnAgentCallback = 3
    """A callback of the agent's own."""
    Agentless = 4
    """The call needs no agent."""
    Precise = 5
    Manual = 6


class Disposition(Model, kw_only=True):
    """An outcome of a campaign call that the agent can choose."""

    label: str
    wrap_up_category: str
    wrap_up_code: str
    abandon: bool
    """Whether the outcome counts as an abandoned call."""


class MultipleSubscriptionMessage(
    Model,
    kw_only=True,
    tag_field="__type",
    tag="urn:inin.com:messaging:multipleSubscriptionMessage",
):
    """A message that says which subscription it belongs to."""

    is_delta: bool
    """False, as in the first message: it replaces what is cached. True: it has what changed;
    what is absent stays.
    """
    subscription_id: str | UnsetType = UNSET
    """The subscription, by the id that its request had."""


class OutboundServerConnectionStateChangeMessage(
    Model,
    kw_only=True,
    tag_field="__type",
    tag="urn:inin.com:dialer:outboundServerConnectionStateChangeMessage",
):
    """Reports that the connection to the outbound server changed its state."""

    is_delta: bool
    """False, as in the first message: it replaces what is cached. True: it has what changed;
    what is absent stays.
    """
    previous_connection_state: _models.ConnectionState
    new_connection_state: _models.ConnectionState
    reason: str


class PreviewDialingMode(OpenEnum):
    """The way in which a previewed call is dialled."""

    Preview = 0
    OwnAgentCallback_Preview = 1
    """A callback of the agent's own, with a preview."""


@_with_attributes
class PreviewPop(Model, kw_only=True, tag_field="__type", tag="urn:inin.com:dialer:previewPop"):
    """The data of a contact for the agent to look at before the call."""

    interaction_id: str
    campaign_id: str
    attributes: _Attributes
    """The attributes of the call, by name."""
    auto_disconnect_on_disposition: bool
    """Whether the call is disconnected when its outcome is recorded."""
    allow_agent_callbacks: bool
    """Whether callbacks of the agent's own are allowed."""
    dispositions: list[Disposition]
    """The outcomes that the agent can choose from."""
    dialing_mode: PreviewDialingMode
    call_placed: bool
    """Whether the call is placed already."""
    allow_skip: bool
    """Whether the agent may skip the contact."""
    preview_timeout: str | UnsetType = UNSET
    """When the time for the preview runs out. A date-time."""
    preview_timeout_datetime: ClassVar[_Parsed] = _Parsed("preview_timeout")


class RemovedCampaign(Model, kw_only=True):
    """Names a campaign that is no longer available."""

    id: str


class SetFormDefinitionMessage(
    Model, kw_only=True, tag_field="__type", tag="urn:inin.com:dialer:setFormDefinitionMessage"
):
    """Reports the form of a campaign."""

    is_delta: bool
    """False, as in the first message: it replaces what is cached. True: it has what changed;
    what is absent stays.
    """
    campaign_id: str
    form_definition: _models.FormDefinition


class SubscriptionStateMessage(
    Model, kw_only=True, tag_field="__type", tag="urn:inin.com:messaging:subscriptionStateMessage"
):
    """The state of a subscription."""

    is_delta: bool
    """False, as in the first message: it replaces what is cached. True: it has what changed;
    what is absent stays.
    """
    state: _models.SubscriptionState
    """The present state of the subscription."""
    error: _models.Error | UnsetType = UNSET
    """What made it fail, if something did."""


BaseDataPop: TypeAlias = DataPop | PreviewPop | UnknownObject
"""BaseDataPop.

One of `DataPop`, `PreviewPop`.
"""
