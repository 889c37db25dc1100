# Rendered from spec/ and templates/client/models.py.jinja2; edits here are lost.
"""Types of the API, as `icws.models` has them."""

from __future__ import annotations

from typing import ClassVar, TypeAlias

from msgspec import field as _field

from icws import models as _models
from icws._runtime.enumerations import OpenEnum
from icws._runtime.model import UNSET, Model, UnknownObject, UnsetType
from icws._runtime.moments import MomentText as _MomentText
from icws._runtime.moments import ParsedDateTime as _Parsed

__all__ = [
    "AsyncOperationAcceptedResponse",
    "AsyncOperationCompletedMessage",
    "BaseScriptDateTimeControlFormat",
    "BaseScriptMisc",
    "BaseScriptPage",
    "BaseScriptPageControl",
    "BaseScriptPageControlType",
    "BaseScriptPageDisposition",
    "CampaignLogonError",
    "CampaignLogonErrorCode",
    "ConfigurationError",
    "ConfigurationId",
    "ConnectionState",
    "ContentAsyncRequestId",
    "EmailUploadFileAttachmentResponse",
    "Error",
    "ErrorOrConfigurationError",
    "ErrorOrGetObjectListError",
    "ErrorOrInvalidPropertyErrorOrMissingPropertyError",
    "ErrorOrMissingPropertyError",
    "ExplicitReference",
    "ExplicitReferencesError",
    "ExtensionDefinition",
    "FormDefinition",
    "GetObjectError",
    "GetObjectListError",
    "InvalidPropertyError",
    "Message",
    "MissingPropertyError",
    "ParameterValueItem",
    "PasswordError",
    "PasswordPolicyError",
    "PasswordPolicyErrorIdEnum",
    "QueueId",
    "QueueType",
    "RecordingIdList",
    "StatisticBoolValue",
    "StatisticDoubleValue",
    "StatisticDurationValue",
    "StatisticErrorValue",
    "StatisticErrorValueType",
    "StatisticFiniteDurationValue",
    "StatisticFutureDurationValue",
    "StatisticIntValue",
    "StatisticKey",
    "StatisticPercentValue",
    "StatisticStatusMessageKeyValue",
    "StatisticStringValue",
    "StatisticTimeDurationValue",
    "StatisticTimeStampValue",
    "StatisticValue",
    "StatisticValueType",
    "SubscriptionState",
    "UserStatusUntil",
]


class AsyncOperationAcceptedResponse(Model, kw_only=True):
    """Work that goes on in the background."""

    request_id: str
    """Found again in the message that reports the end."""


class AsyncOperationCompletedMessage(
    Model,
    kw_only=True,
    tag_field="__type",
    tag="urn:inin.com:messaging:asyncOperationCompletedMessage",
):
    """The outcome of a request that was answered before the work was done."""

    is_delta: bool
    """False, as in the first message: it replaces what is cached. True: it has what changed;
    what is absent stays.
    """
    request_id: str
    """The id that the answer to the request gave."""
    error: Error | None
    """What went wrong, or null."""


class BaseScriptDateTimeControlFormat(OpenEnum):
    """The form in which a control on a page of a base script shows a date or time."""

    ShortDate = 1
    LongDate = 2
    Time = 4
    ShortDateWithTime = 5
    LongDateWithTime = 6


class BaseScriptMisc(Model, kw_only=True):
    """The settings of a campaign's base script: what the agent may do, and how calls are
    handled.
    """

    allow_break: bool
    """Whether the agent may take a break."""
    allow_skip: bool
    """Whether the agent may skip a contact."""
    allow_agent_owned: bool
    """Whether calls that belong to one agent are allowed."""
    military_time: bool
    """Whether times are shown on the 24-hour clock."""
    pickup_call: bool
    allow_schedule_phone: bool
    auto_disconnect: bool
    """Whether calls are disconnected automatically."""
    allow_editing_of_number_to_dial: bool
    """Whether the agent may edit the number before it is dialled."""
    allow_agents_additional_calls: bool
    """Whether the agent may make additional calls."""
    allow_editing_additional_call_numbers: bool
    """Whether the agent may edit the numbers of additional calls."""
    override_dnc_block: bool
    """Whether a do-not-call block may be overridden."""
    override_zone_block: bool
    """Whether a block because of the zone may be overridden."""
    override_skills_block: bool
    """Whether a block because of skills may be overridden."""
    override_daily_limit_block: bool
    """Whether a block because of the daily limit may be overridden."""


class BaseScriptPage(Model, kw_only=True):
    """A page of a campaign's base script."""

    name: str
    controls: list[BaseScriptPageControl]
    dispositions: list[BaseScriptPageDisposition]
    """The outcomes that the page offers."""
    text: str
    foreground_color: str
    """The colour of what stands on the page."""
    background_color: str
    stage: int | UnsetType = UNSET
    """The stage that the page belongs to."""


class BaseScriptPageControl(Model, kw_only=True):
    """A control on a page of a base script: a text box, a list or the like."""

    column: str
    """The column of the contact data that the control shows."""
    label: str
    read_only: bool
    type: BaseScriptPageControlType
    max_lines: int | UnsetType = UNSET
    """The largest number of lines."""
    max_chars: int | UnsetType = UNSET
    """The largest number of characters."""
    date_format: BaseScriptDateTimeControlFormat | UnsetType = UNSET
    """How a date or time is shown."""
    data_items: dict[str, str] | UnsetType = UNSET
    """The entries to choose from, each under its key."""


class BaseScriptPageControlType(OpenEnum):
    """The kind of control on a page of a base script."""

    Text = 0
    Numeric = 1
    Radio = 2
    """Radio buttons."""
    Listbox = 3
    DateTime = 4


class BaseScriptPageDisposition(Model, kw_only=True):
    """An outcome that a page of a base script offers."""

    label: str
    wrap_up_category: str
    wrap_up_code: str
    abandon: bool
    """Whether the outcome counts as an abandoned call."""
    record_status: str
    """The status for the contact's record."""
    is_contact: bool
    """Whether the outcome counts as a contact."""


class Error(Model, kw_only=True):
    """Says why a request failed."""

    message: str
    """What went wrong, in words."""
    error_id: str | UnsetType = UNSET
    """A stable code for the kind of failure, meant for programs rather than people."""


class CampaignLogonError(
    Error, kw_only=True, tag_field="__type", tag="urn:inin.com:dialer:campaignLogonError"
):
    """Says why an agent is not logged in to a campaign."""

    logon_error: CampaignLogonErrorCode | UnsetType = UNSET


class CampaignLogonErrorCode(OpenEnum):
    """Why an agent is not logged in to a campaign."""

    UnknownError = 0
    WrongWorkgroup = 1
    CampaignNotFound = 2
    CampaignStopping = 3


class ConfigurationError(
    Error, kw_only=True, tag_field="__type", tag="urn:inin.com:configuration:configurationError"
):
    """An error in creating or changing a configuration object, with the checks and licences
    that failed.
    """

    validation_errors: list[_models.ValidationError] | UnsetType = UNSET
    """The properties that did not pass a check. Number of them: at least 1."""
    license_errors: list[_models.LicenseError] | UnsetType = UNSET
    """The problems with licences. Number of them: at least 1."""


class ConfigurationId(Model, kw_only=True):
    """Names a configuration object by key and by display name."""

    id: str
    """The object's key in the configuration."""
    display_name: str | UnsetType | None = UNSET
    """The object's name as people see it."""
    uri: str | UnsetType = UNSET
    """Where the object itself can be read. Format: uri-reference."""


class ConnectionState(OpenEnum):
    """States of a session, or of the connection to the outbound server."""

    None_ = 0
    """Not known."""
    Up = 1
    """The session is in use."""
    Down = 2
    """The session is over."""


class ContentAsyncRequestId(
    AsyncOperationAcceptedResponse,
    kw_only=True,
    tag_field="__type",
    tag="urn:inin.com:content:contentAsyncRequestId",
):
    """Work on contents that goes on in the background."""

    bucket_name: str


class EmailUploadFileAttachmentResponse(
    AsyncOperationAcceptedResponse,
    kw_only=True,
    tag_field="__type",
    tag="urn:inin.com:interactions.email:emailUploadFileAttachmentResponse",
):
    """The place that the file goes to."""

    interaction_id: str
    """The e-mail."""
    file_name: str
    """The file's name."""
    upload_uri: str
    """Where to upload the file to."""
    content_id: str | UnsetType = UNSET
    """By which the text refers to the file."""


class ExplicitReference(Model, kw_only=True):
    """Objects of one type that refer to another object."""

    type: str | UnsetType = UNSET
    """The type of the objects that refer."""
    references: list[ConfigurationId] | UnsetType = UNSET
    """The objects that refer."""


class ExplicitReferencesError(
    Error,
    kw_only=True,
    tag_field="__type",
    tag="urn:inin.com:configuration:explicitReferencesError",
):
    """Says which other objects refer to a configuration object."""

    explicit_references: list[ExplicitReference]


class ExtensionDefinition(Model, kw_only=True):
    """A named extension in the form of a campaign."""

    object_name: str
    extension: str
    object_type: str


class FormDefinition(Model, kw_only=True):
    """The form of a campaign: the pages of its base script, the settings and the extensions."""

    pages: list[BaseScriptPage]
    misc: BaseScriptMisc
    """The settings of the form."""
    extensions: list[ExtensionDefinition]


class GetObjectError(
    Error, kw_only=True, tag_field="__type", tag="urn:inin.com:configuration:getObjectError"
):
    """An error in reading a configuration object, with the parameters of the query."""

    select: list[str] | UnsetType = UNSET
    """The properties that the query selected."""
    rights_filter: str | UnsetType = UNSET


class GetObjectListError(
    Error, kw_only=True, tag_field="__type", tag="urn:inin.com:configuration:getObjectListError"
):
    """An error in listing configuration objects, with the parameters of the query."""

    select: list[str] | UnsetType = UNSET
    """The properties that the query selected."""
    rights_filter: str | UnsetType = UNSET
    where: list[str] | UnsetType = UNSET
    """The conditions of the query."""
    order_by: str | UnsetType = UNSET


class InvalidPropertyError(
    Error, kw_only=True, tag_field="__type", tag="urn:inin.com:common:invalidPropertyError"
):
    """An error about a property that is not valid."""

    property_name: str | UnsetType = UNSET
    """The property that is not valid."""


class Message(Model, kw_only=True):
    """The common part of all messages."""

    is_delta: bool
    """False, as in the first message: it replaces what is cached. True: it has what changed;
    what is absent stays.
    """
    type: str = _field(name="__type")
    """Names the message's own type."""


class MissingPropertyError(
    Error, kw_only=True, tag_field="__type", tag="urn:inin.com:common:missingPropertyError"
):
    """Says what a request lacks."""

    property_name: str | UnsetType = UNSET
    """What was left out."""


class ParameterValueItem(Model, kw_only=True):
    """A value for one parameter of a statistic."""

    parameter_type_id: str
    """The type of parameter that the value is for."""
    value: str


class PasswordError(
    Error, kw_only=True, tag_field="__type", tag="urn:inin.com:security:passwordError"
):
    """Says which rules a new password breaks."""

    password_errors: list[PasswordPolicyError]


class PasswordPolicyError(Model, kw_only=True):
    """A rule that a password breaks."""

    password_policy_error_id: PasswordPolicyErrorIdEnum
    password_policy_error_msg: str
    """The rule, in words."""


class PasswordPolicyErrorIdEnum(OpenEnum):
    """The rules that a password can break."""

    Unknown = 0
    RecentlyUsed = 1
    TooYoung = 2
    TooShort = 3
    TooFewUniqueDigits = 4
    AllSequentialDigits = 5
    AccountLockedOut = 6
    DoesntMatch = 7
    AccessDenied = 8
    TooFewUppercaseCharacters = 9
    TooFewLowercaseCharacters = 10
    TooFewNumericCharacters = 11
    TooFewSpecialCharacters = 12


class QueueId(Model, kw_only=True):
    """Names a queue by kind and name."""

    queue_type: QueueType
    """What kind of queue it is."""
    queue_name: str
    """The queue's name within its kind."""


class QueueType(OpenEnum):
    """Kinds of queue."""

    System = 0
    """The queue of the whole system."""
    User = 1
    """A user's queue."""
    Workgroup = 2
    """A workgroup's queue."""
    Station = 3
    """A station's queue."""


class RecordingIdList(Model, kw_only=True):
    """The ids of recordings."""

    recording_ids: list[str]
    """The ids of the recordings."""


class StatisticBoolValue(
    Model, kw_only=True, tag_field="__type", tag="urn:inin.com:statistics:statisticBoolValue"
):
    """A statistic's value that is true or false."""

    statistic_value_type: StatisticValueType
    value: bool


class StatisticDoubleValue(
    Model, kw_only=True, tag_field="__type", tag="urn:inin.com:statistics:statisticDoubleValue"
):
    """A statistic's value that is a floating-point number."""

    statistic_value_type: StatisticValueType
    value: float
    """Format: double."""


class StatisticDurationValue(
    Model, kw_only=True, tag_field="__type", tag="urn:inin.com:statistics:statisticDurationValue"
):
    """A statistic's value that is a duration."""

    statistic_value_type: StatisticValueType
    value: float
    """In seconds."""


class StatisticErrorValue(
    Model, kw_only=True, tag_field="__type", tag="urn:inin.com:statistics:statisticErrorValue"
):
    """Stands for the value of a statistic when there is an error."""

    statistic_value_type: StatisticValueType
    value: StatisticErrorValueType
    """What the error is."""


class StatisticErrorValueType(OpenEnum):
    """Why a statistic has an error for a value."""

    MalformedStatisticKey = 1
    """The statistic key is not well formed."""
    UnknownStatisticKey = 2
    """There is no statistic for the key."""
    StatisticProviderTooBusy = 3
    """The provider of the statistic is too busy."""
    Other = 99


class StatisticFiniteDurationValue(
    Model,
    kw_only=True,
    tag_field="__type",
    tag="urn:inin.com:statistics:statisticFiniteDurationValue",
):
    """A statistic's value that is a finite duration, which may still be ticking."""

    statistic_value_type: StatisticValueType
    ticking: bool
    """Whether the duration is still growing."""
    stopped_time_span: float | UnsetType = UNSET
    """The duration when it is not ticking. In seconds."""
    start_ticking_time: str | UnsetType = UNSET
    """When the duration started ticking. A date-time."""
    start_ticking_time_datetime: ClassVar[_Parsed] = _Parsed("start_ticking_time")


class StatisticFutureDurationValue(
    Model,
    kw_only=True,
    tag_field="__type",
    tag="urn:inin.com:statistics:statisticFutureDurationValue",
):
    """A statistic's value that is a duration in the future."""

    statistic_value_type: StatisticValueType
    value: float
    """In seconds."""


class StatisticIntValue(
    Model, kw_only=True, tag_field="__type", tag="urn:inin.com:statistics:statisticIntValue"
):
    """A statistic's value that is an integer."""

    statistic_value_type: StatisticValueType
    value: int


class StatisticKey(Model, kw_only=True):
    """Names a statistic with the values of its parameters."""

    statistic_identifier: str
    """The id of the statistic's definition."""
    parameter_value_items: list[ParameterValueItem]
    """The value of each parameter."""


class StatisticPercentValue(
    Model, kw_only=True, tag_field="__type", tag="urn:inin.com:statistics:statisticPercentValue"
):
    """A statistic's value that is a percentage."""

    statistic_value_type: StatisticValueType
    value: float
    """Format: double."""


class StatisticStatusMessageKeyValue(
    Model,
    kw_only=True,
    tag_field="__type",
    tag="urn:inin.com:statistics:statisticStatusMessageKeyValue",
):
    """A statistic's value that is the key of a status message."""

    statistic_value_type: StatisticValueType
    value: str
    """A date-time."""
    value_datetime: ClassVar[_Parsed] = _Parsed("value")


class StatisticStringValue(
    Model, kw_only=True, tag_field="__type", tag="urn:inin.com:statistics:statisticStringValue"
):
    """A statistic's value that is a text."""

    statistic_value_type: StatisticValueType
    value: str


class StatisticTimeDurationValue(
    Model,
    kw_only=True,
    tag_field="__type",
    tag="urn:inin.com:statistics:statisticTimeDurationValue",
):
    """A statistic's value that is a duration, given as a date and time."""

    statistic_value_type: StatisticValueType
    value: str
    """The date and time that gives the duration. A date-time."""
    value_datetime: ClassVar[_Parsed] = _Parsed("value")


class StatisticTimeStampValue(
    Model, kw_only=True, tag_field="__type", tag="urn:inin.com:statistics:statisticTimeStampValue"
):
    """A statistic's value that is a point in time."""

    statistic_value_type: StatisticValueType
    value: str
    """A date-time."""
    value_datetime: ClassVar[_Parsed] = _Parsed("value")


class StatisticValueType(OpenEnum):
    """The type of a statistic's value."""

    Int = 0
    Double = 1
    String = 2
    Bool = 3
    TimeStamp = 4
    TimeDuration = 5
    Duration = 6
    FutureDuration = 7
    """A duration in the future."""
    FiniteDuration = 8
    """A finite duration, which may still be ticking."""
    Percent = 9
    StatusMessage = 10
    WeightedPercent = 11
    Error = 12


class SubscriptionState(OpenEnum):
    """States of a subscription."""

    None_ = 0
    Normal = 1
    """Messages arrive."""
    Suspended = 2
    """Messages pause."""
    Faulted = 3
    """The subscription has failed."""


class UserStatusUntil(Model, kw_only=True):
    """The time at which a status is to end."""

    until_date_time: _MomentText
    """A date-time."""
    until_date_time_datetime: ClassVar[_Parsed] = _Parsed("until_date_time")
    has_date: bool
    """Whether the date of untilDateTime counts."""
    has_time: bool
    """Whether the time of untilDateTime counts."""


ErrorOrConfigurationError: TypeAlias = Error | ConfigurationError | UnknownObject
"""ErrorOrConfigurationError.

One of `Error`, `ConfigurationError`.
"""

ErrorOrGetObjectListError: TypeAlias = Error | GetObjectListError | UnknownObject
"""ErrorOrGetObjectListError.

One of `Error`, `GetObjectListError`.
"""

ErrorOrInvalidPropertyErrorOrMissingPropertyError: TypeAlias = (
    Error | MissingPropertyError | InvalidPropertyError | UnknownObject
)
"""ErrorOrInvalidPropertyErrorOrMissingPropertyError.

One of `Error`, `MissingPropertyError`, `InvalidPropertyError`.
"""

ErrorOrMissingPropertyError: TypeAlias = Error | MissingPropertyError | UnknownObject
"""ErrorOrMissingPropertyError.

One of `Error`, `MissingPropertyError`.
"""

StatisticValue: TypeAlias = (
    StatisticBoolValue
    | StatisticIntValue
    | StatisticDoubleValue
    | StatisticPercentValue
    | StatisticStringValue
    | StatisticTimeStampValue
    | StatisticDurationValue
    | StatisticFiniteDurationValue
    | StatisticFutureDurationValue
    | StatisticTimeDurationValue
    | StatisticStatusMessageKeyValue
    | StatisticErrorValue
    | UnknownObject
)
"""StatisticValue.

One of `StatisticBoolValue`, `StatisticIntValue`, `StatisticDoubleValue`,
`StatisticPercentValue`, `StatisticStringValue`, `StatisticTimeStampValue`,
`StatisticDurationValue`, `StatisticFiniteDurationValue`,
`StatisticFutureDurationValue`, `StatisticTimeDurationValue`,
`StatisticStatusMessageKeyValue`, `StatisticErrorValue`.
"""
