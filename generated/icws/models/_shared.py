# Rendered from spec/ and templates/client/models.py.jinja2; edits here are lost.
"""Types of the API, as `icws.models` has them."""

from __future__ import annotations

from typing import TypeAlias

from msgspec import field as _field

from icws import models as _models
from icws._runtime.model import UNSET, Model, OpenEnum, UnknownObject, UnsetType

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

    request_id: str = _field(name="requestId")
    """Found again in the message that reports the end."""


class AsyncOperationCompletedMessage(
    Model,
    kw_only=True,
    tag_field="__type",
    tag="urn:inin.com:messaging:asyncOperationCompletedMessage",
):
    """The outcome of a request that was answered before the work was done."""

    is_delta: bool = _field(name="isDelta")
    """False: drop what is cached for this subscription and keep what this message brings; the
    first message of a subscription is of this kind. True: the message tells only what
    changed. Parts that may be left out and are absent keep their cached values; required
    parts are always there.
    """
    request_id: str = _field(name="requestId")
    """The id that the answer to the request gave."""
    error: Error | None
    """What went wrong, or null."""


class BaseScriptDateTimeControlFormat(OpenEnum):
    """How a control on a page of a base script shows a date or time."""

    ShortDate = 1
    LongDate = 2
    Time = 4
    ShortDateWithTime = 5
    LongDateWithTime = 6


class BaseScriptMisc(Model, kw_only=True):
    """The settings of a campaign's base script: what the agent may do, and how calls are
    handled.
    """

    allow_break: bool = _field(name="allowBreak")
    """Whether the agent may take a break."""
    allow_skip: bool = _field(name="allowSkip")
    """Whether the agent may skip a contact."""
    allow_agent_owned: bool = _field(name="allowAgentOwned")
    """Whether calls that belong to one agent are allowed."""
    military_time: bool = _field(name="militaryTime")
    """Whether times are shown on the 24-hour clock."""
    pickup_call: bool = _field(name="pickupCall")
    allow_schedule_phone: bool = _field(name="allowSchedulePhone")
    auto_disconnect: bool = _field(name="autoDisconnect")
    """Whether calls are disconnected automatically."""
    allow_editing_of_number_to_dial: bool = _field(name="allowEditingOfNumberToDial")
    """Whether the agent may edit the number before it is dialled."""
    allow_agents_additional_calls: bool = _field(name="allowAgentsAdditionalCalls")
    """Whether the agent may make additional calls."""
    allow_editing_additional_call_numbers: bool = _field(name="allowEditingAdditionalCallNumbers")
    """Whether the agent may edit the numbers of additional calls."""
    override_dnc_block: bool = _field(name="overrideDncBlock")
    """Whether a do-not-call block may be overridden."""
    override_zone_block: bool = _field(name="overrideZoneBlock")
    """Whether a block because of the zone may be overridden."""
    override_skills_block: bool = _field(name="overrideSkillsBlock")
    """Whether a block because of skills may be overridden."""
    override_daily_limit_block: bool = _field(name="overrideDailyLimitBlock")
    """Whether a block because of the daily limit may be overridden."""


class BaseScriptPage(Model, kw_only=True):
    """A page of a campaign's base script."""

    name: str
    controls: list[BaseScriptPageControl]
    dispositions: list[BaseScriptPageDisposition]
    """The outcomes that the page offers."""
    text: str
    foreground_color: str = _field(name="foregroundColor")
    """The colour of what stands on the page."""
    background_color: str = _field(name="backgroundColor")
    stage: int | UnsetType = UNSET
    """The stage that the page belongs to."""


class BaseScriptPageControl(Model, kw_only=True):
    """A control on a page of a base script: a text box, a list or the like."""

    column: str
    """The column of the contact data that the control shows."""
    label: str
    read_only: bool = _field(name="readOnly")
    type: BaseScriptPageControlType
    max_lines: int | UnsetType = _field(name="maxLines", default=UNSET)
    """The largest number of lines."""
    max_chars: int | UnsetType = _field(name="maxChars", default=UNSET)
    """The largest number of characters."""
    date_format: BaseScriptDateTimeControlFormat | UnsetType = _field(
        name="dateFormat", default=UNSET
    )
    """How a date or time is shown."""
    data_items: dict[str, str] | UnsetType = _field(name="dataItems", default=UNSET)
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
    wrap_up_category: str = _field(name="wrapUpCategory")
    wrap_up_code: str = _field(name="wrapUpCode")
    abandon: bool
    """Whether the outcome counts as an abandoned call."""
    record_status: str = _field(name="recordStatus")
    """The status for the contact's record."""
    is_contact: bool = _field(name="isContact")
    """Whether the outcome counts as a contact."""


class Error(Model, kw_only=True):
    """Says why a request failed."""

    message: str
    """What went wrong, in words."""
    error_id: str | UnsetType = _field(name="errorId", default=UNSET)
    """A stable code for the kind of failure, meant for programs rather than people."""


class CampaignLogonError(
    Error, kw_only=True, tag_field="__type", tag="urn:inin.com:dialer:campaignLogonError"
):
    """Says why an agent is not logged in to a campaign."""

    logon_error: CampaignLogonErrorCode | UnsetType = _field(name="logonError", default=UNSET)


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

    validation_errors: list[_models.ValidationError] | UnsetType = _field(
        name="validationErrors", default=UNSET
    )
    """The properties that did not pass a check. Value: items at least 1."""
    license_errors: list[_models.LicenseError] | UnsetType = _field(
        name="licenseErrors", default=UNSET
    )
    """The problems with licences. Value: items at least 1."""


class ConfigurationId(Model, kw_only=True):
    """Names a configuration object by key and by display name."""

    id: str
    """The object's key in the configuration."""
    display_name: str | UnsetType | None = _field(name="displayName", default=UNSET)
    """The object's name for people."""
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

    bucket_name: str = _field(name="bucketName")


class EmailUploadFileAttachmentResponse(
    AsyncOperationAcceptedResponse,
    kw_only=True,
    tag_field="__type",
    tag="urn:inin.com:interactions.email:emailUploadFileAttachmentResponse",
):
    """Where the file goes."""

    interaction_id: str = _field(name="interactionId")
    """The e-mail."""
    file_name: str = _field(name="fileName")
    """The file's name."""
    upload_uri: str = _field(name="uploadUri")
    """Where to upload the file to."""
    content_id: str | UnsetType = _field(name="contentId", default=UNSET)
    """By which the text refers to the file."""


class ExplicitReference(Model, kw_only=True):
    """Objects of one type that refer to another object."""

    type: str | UnsetType = UNSET
    references: list[ConfigurationId] | UnsetType = UNSET


class ExplicitReferencesError(
    Error,
    kw_only=True,
    tag_field="__type",
    tag="urn:inin.com:configuration:explicitReferencesError",
):
    """Says which other objects refer to a configuration object."""

    explicit_references: list[ExplicitReference] = _field(name="explicitReferences")


class ExtensionDefinition(Model, kw_only=True):
    """A named extension in the form of a campaign."""

    object_name: str = _field(name="objectName")
    extension: str
    object_type: str = _field(name="objectType")


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
    rights_filter: str | UnsetType = _field(name="rightsFilter", default=UNSET)


class GetObjectListError(
    Error, kw_only=True, tag_field="__type", tag="urn:inin.com:configuration:getObjectListError"
):
    """An error in listing configuration objects, with the parameters of the query."""

    select: list[str] | UnsetType = UNSET
    """The properties that the query selected."""
    rights_filter: str | UnsetType = _field(name="rightsFilter", default=UNSET)
    where: list[str] | UnsetType = UNSET
    """The conditions of the query."""
    order_by: str | UnsetType = _field(name="orderBy", default=UNSET)


class InvalidPropertyError(
    Error, kw_only=True, tag_field="__type", tag="urn:inin.com:common:invalidPropertyError"
):
    """An error about a property that is not valid."""

    property_name: str | UnsetType = _field(name="propertyName", default=UNSET)
    """The property that is not valid."""


class Message(Model, kw_only=True):
    """What all messages have in common."""

    is_delta: bool = _field(name="isDelta")
    """False: drop what is cached for this subscription and keep what this message brings; the
    first message of a subscription is of this kind. True: the message tells only what
    changed. Parts that may be left out and are absent keep their cached values; required
    parts are always there.
    """
    type: str = _field(name="__type")
    """Names the message's own type."""


class MissingPropertyError(
    Error, kw_only=True, tag_field="__type", tag="urn:inin.com:common:missingPropertyError"
):
    """Says what a request lacks."""

    property_name: str | UnsetType = _field(name="propertyName", default=UNSET)
    """What was left out."""


class ParameterValueItem(Model, kw_only=True):
    """A value for one parameter of a statistic."""

    parameter_type_id: str = _field(name="parameterTypeId")
    """The type of parameter that the value is for."""
    value: str


class PasswordError(
    Error, kw_only=True, tag_field="__type", tag="urn:inin.com:security:passwordError"
):
    """Says which rules a new password breaks."""

    password_errors: list[PasswordPolicyError] = _field(name="passwordErrors")


class PasswordPolicyError(Model, kw_only=True):
    """A rule that a password breaks."""

    password_policy_error_id: PasswordPolicyErrorIdEnum = _field(name="passwordPolicyErrorId")
    password_policy_error_msg: str = _field(name="passwordPolicyErrorMsg")
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

    queue_type: QueueType = _field(name="queueType")
    """What kind of queue it is."""
    queue_name: str = _field(name="queueName")
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

    recording_ids: list[str] = _field(name="recordingIds")


class StatisticBoolValue(
    Model, kw_only=True, tag_field="__type", tag="urn:inin.com:statistics:statisticBoolValue"
):
    """A statistic's value that is true or false."""

    statistic_value_type: StatisticValueType = _field(name="statisticValueType")
    value: bool


class StatisticDoubleValue(
    Model, kw_only=True, tag_field="__type", tag="urn:inin.com:statistics:statisticDoubleValue"
):
    """A statistic's value that is a floating-point number."""

    statistic_value_type: StatisticValueType = _field(name="statisticValueType")
    value: float
    """Format: double."""


class StatisticDurationValue(
    Model, kw_only=True, tag_field="__type", tag="urn:inin.com:statistics:statisticDurationValue"
):
    """A statistic's value that is a duration."""

    statistic_value_type: StatisticValueType = _field(name="statisticValueType")
    value: float
    """In seconds."""


class StatisticErrorValue(
    Model, kw_only=True, tag_field="__type", tag="urn:inin.com:statistics:statisticErrorValue"
):
    """Stands for the value of a statistic when there is an error."""

    statistic_value_type: StatisticValueType = _field(name="statisticValueType")
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

    statistic_value_type: StatisticValueType = _field(name="statisticValueType")
    ticking: bool
    """Whether the duration is still growing."""
    stopped_time_span: float | UnsetType = _field(name="stoppedTimeSpan", default=UNSET)
    """The duration when it is not ticking. In seconds."""
    start_ticking_time: str | UnsetType = _field(name="startTickingTime", default=UNSET)
    """When the duration started ticking. A date-time as text; `icws.parse_datetime` reads it."""


class StatisticFutureDurationValue(
    Model,
    kw_only=True,
    tag_field="__type",
    tag="urn:inin.com:statistics:statisticFutureDurationValue",
):
    """A statistic's value that is a duration in the future."""

    statistic_value_type: StatisticValueType = _field(name="statisticValueType")
    value: float
    """In seconds."""


class StatisticIntValue(
    Model, kw_only=True, tag_field="__type", tag="urn:inin.com:statistics:statisticIntValue"
):
    """A statistic's value that is an integer."""

    statistic_value_type: StatisticValueType = _field(name="statisticValueType")
    value: int


class StatisticKey(Model, kw_only=True):
    """Names a statistic with the values of its parameters."""

    statistic_identifier: str = _field(name="statisticIdentifier")
    """The id of the statistic's definition."""
    parameter_value_items: list[ParameterValueItem] = _field(name="parameterValueItems")
    """The value of each parameter."""


class StatisticPercentValue(
    Model, kw_only=True, tag_field="__type", tag="urn:inin.com:statistics:statisticPercentValue"
):
    """A statistic's value that is a percentage."""

    statistic_value_type: StatisticValueType = _field(name="statisticValueType")
    value: float
    """Format: double."""


class StatisticStatusMessageKeyValue(
    Model,
    kw_only=True,
    tag_field="__type",
    tag="urn:inin.com:statistics:statisticStatusMessageKeyValue",
):
    """A statistic's value that is the key of a status message."""

    statistic_value_type: StatisticValueType = _field(name="statisticValueType")
    value: str
    """A date-time as text; `icws.parse_datetime` reads it."""


class StatisticStringValue(
    Model, kw_only=True, tag_field="__type", tag="urn:inin.com:statistics:statisticStringValue"
):
    """A statistic's value that is a text."""

    statistic_value_type: StatisticValueType = _field(name="statisticValueType")
    value: str


class StatisticTimeDurationValue(
    Model,
    kw_only=True,
    tag_field="__type",
    tag="urn:inin.com:statistics:statisticTimeDurationValue",
):
    """A statistic's value that is a duration, given as a date and time."""

    statistic_value_type: StatisticValueType = _field(name="statisticValueType")
    value: str
    """The date and time that gives the duration. A date-time as text; `icws.parse_datetime`
    reads it.
    """


class StatisticTimeStampValue(
    Model, kw_only=True, tag_field="__type", tag="urn:inin.com:statistics:statisticTimeStampValue"
):
    """A statistic's value that is a point in time."""

    statistic_value_type: StatisticValueType = _field(name="statisticValueType")
    value: str
    """A date-time as text; `icws.parse_datetime` reads it."""


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
    """When a status is to end."""

    until_date_time: str = _field(name="untilDateTime")
    """A date-time as text; `icws.parse_datetime` reads it."""
    has_date: bool = _field(name="hasDate")
    """Whether the date of untilDateTime counts."""
    has_time: bool = _field(name="hasTime")
    """Whether the time of untilDateTime counts."""


ErrorOrConfigurationError: TypeAlias = Error | ConfigurationError | UnknownObject
"""ErrorOrConfigurationError."""

ErrorOrGetObjectListError: TypeAlias = Error | GetObjectListError | UnknownObject
"""ErrorOrGetObjectListError."""

ErrorOrInvalidPropertyErrorOrMissingPropertyError: TypeAlias = (
    Error | MissingPropertyError | InvalidPropertyError | UnknownObject
)
"""ErrorOrInvalidPropertyErrorOrMissingPropertyError."""

ErrorOrMissingPropertyError: TypeAlias = Error | MissingPropertyError | UnknownObject
"""ErrorOrMissingPropertyError."""

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
"""StatisticValue."""
