# Rendered from spec/ and templates/client/models.py.jinja2; edits here are lost.
"""Types of the API, as `icws.models` has them."""

from __future__ import annotations

from typing import TypeAlias

from msgspec import field as _field

from icws import models as _models
from icws._runtime.model import UNSET, Model, OpenEnum, UnknownObject, UnsetType
from icws._runtime.model import Lists as _Lists

__all__ = [
    "AlertAction",
    "AlertCatalogChangedMessage",
    "AlertCatalogSubscription",
    "AlertCondition",
    "AlertConditionComparison",
    "AlertConditionRequest",
    "AlertDefinition",
    "AlertDefinitionRequest",
    "AlertNotification",
    "AlertNotificationMessage",
    "AlertNotificationSubscription",
    "AlertRule",
    "AlertRuleRequest",
    "AlertSet",
    "AlertSetAccessMode",
    "AlertSetCategory",
    "AlertSetKey",
    "AlertSeverity",
    "BoolCondition",
    "BoolConditionRequest",
    "BooleanAlertConditionComparison",
    "CreateAlertSetParameters",
    "CreateMemoRequest",
    "CreateMemoResponse",
    "DisplayType",
    "Memo",
    "MemoListMessage",
    "NumericAlertConditionComparison",
    "NumericCondition",
    "NumericConditionRequest",
    "NumericDoubleCondition",
    "NumericDoubleConditionRequest",
    "NumericIntCondition",
    "NumericIntConditionRequest",
    "NumericTimeSpanCondition",
    "NumericTimeSpanConditionRequest",
    "NumericTimeStampCondition",
    "NumericTimeStampConditionRequest",
    "SoundType",
    "StringAlertConditionComparison",
    "StringCondition",
    "StringConditionRequest",
    "UpdateAlertSetParameters",
]


class AlertAction(Model, kw_only=True):
    """An action of an alert rule."""

    is_editable: bool = _field(name="isEditable")
    """Whether the action can be changed."""
    target_id: str = _field(name="targetId")
    """The id of what the action is aimed at."""
    named_values: dict[str, str] = _field(name="namedValues")
    """Further values for the action, by name."""
    alert_action_id: str | UnsetType = _field(name="alertActionId", default=UNSET)


class AlertCatalogChangedMessage(
    Model, kw_only=True, tag_field="__type", tag="urn:inin.com:alerts:alertCatalogChangedMessage"
):
    """Tells which alert sets of the catalogue were added, changed or removed."""

    is_delta: bool = _field(name="isDelta")
    """False: drop what is cached for this subscription and keep what this message brings; the
    first message of a subscription is of this kind. True: the message tells only what
    changed. Parts that may be left out and are absent keep their cached values; required
    parts are always there.
    """
    alert_sets_added: list[AlertSet] | UnsetType = _field(name="alertSetsAdded", default=UNSET)
    alert_sets_removed: list[str] | UnsetType = _field(name="alertSetsRemoved", default=UNSET)
    """Names the sets that are gone."""
    alert_sets_changed: list[AlertSet] | UnsetType = _field(name="alertSetsChanged", default=UNSET)

    def _lists(self) -> _Lists[str, AlertSet]:
        return _Lists(
            "alert_sets_added", "alert_sets_changed", "alert_sets_removed", ("alert_set_id",)
        )


class AlertCatalogSubscription(Model, kw_only=True):
    """The categories of alert sets to watch in the catalogue."""

    alert_set_categories: list[AlertSetCategory] = _field(name="alertSetCategories")


class AlertConditionComparison(OpenEnum):
    """How a statistic's value of any kind is compared."""

    Unknown = 0
    IsNotAvailable = 1
    """The statistic has no value."""
    IsAvailable = 2
    """The statistic has a value."""
    IsTrue = 3
    IsFalse = 4
    IsLessThan = 5
    IsGreaterThan = 6
    Range = 7
    """The value is compared with a range, from the minimum to the maximum."""
    EqualTo = 8
    NotEqualTo = 9
    Contains = 10
    DoesNotContain = 11
    MatchesPrefix = 12
    """The value begins with the text."""


class AlertDefinition(
    Model, kw_only=True, tag_field="__type", tag="urn:inin.com:alerts:alertDefinition"
):
    """An alert: the statistic that it watches, and its rules."""

    is_editable: bool = _field(name="isEditable")
    """Whether the definition can be changed."""
    statistic_key: _models.StatisticKey = _field(name="statisticKey")
    """The statistic that the alert watches."""
    alert_rules: list[AlertRule] = _field(name="alertRules")
    alert_definition_id: str | UnsetType = _field(name="alertDefinitionId", default=UNSET)
    description: str | UnsetType = UNSET
    display_string: str | UnsetType = _field(name="displayString", default=UNSET)


class AlertDefinitionRequest(
    Model, kw_only=True, tag_field="__type", tag="urn:inin.com:alerts:alertDefinitionRequest"
):
    """An alert definition as it is sent to the server, with its rules."""

    is_editable: bool = _field(name="isEditable")
    """Whether the definition can be changed."""
    statistic_key: _models.StatisticKey = _field(name="statisticKey")
    """The statistic that the alert watches."""
    alert_rules: list[AlertRuleRequest] = _field(name="alertRules")
    alert_definition_id: str | UnsetType = _field(name="alertDefinitionId", default=UNSET)
    description: str | UnsetType = UNSET
    display_string: str | UnsetType = _field(name="displayString", default=UNSET)


class AlertNotification(Model, kw_only=True):
    """A notice about an alert: its definition, its rule and the value of the statistic."""

    alert_definition_id: str = _field(name="alertDefinitionId")
    """The id of the alert definition that holds the rule."""
    alert_rule_id: str = _field(name="alertRuleId")
    """The id of the rule that the notice is about."""
    cleared: bool
    """Whether the alert is cleared."""
    time_stamp: str = _field(name="timeStamp")
    """A date-time as text; `icws.parse_datetime` reads it."""
    statistic_value: _models.StatisticValue = _field(name="statisticValue")
    """The value of the statistic that the notice is about."""
    statistic_key: _models.StatisticKey | UnsetType = _field(name="statisticKey", default=UNSET)


class AlertNotificationMessage(
    Model, kw_only=True, tag_field="__type", tag="urn:inin.com:alerts:alertNotificationMessage"
):
    """Tells about alerts of the sets that are watched."""

    is_delta: bool = _field(name="isDelta")
    """False: drop what is cached for this subscription and keep what this message brings; the
    first message of a subscription is of this kind. True: the message tells only what
    changed. Parts that may be left out and are absent keep their cached values; required
    parts are always there.
    """
    alert_notification_list: list[AlertNotification] = _field(name="alertNotificationList")


class AlertNotificationSubscription(Model, kw_only=True):
    """The alert sets to add to the watch for notices, and those to remove from it."""

    alert_sets_added: list[AlertSetKey] | UnsetType = _field(name="alertSetsAdded", default=UNSET)
    """The sets to watch from now on."""
    alert_sets_removed: list[AlertSetKey] | UnsetType = _field(
        name="alertSetsRemoved", default=UNSET
    )
    """The sets to watch no longer."""


class AlertRule(Model, kw_only=True, tag_field="__type", tag="urn:inin.com:alerts:alertRule"):
    """A rule of an alert: the condition, the severity and the actions."""

    alert_actions: list[AlertAction] = _field(name="alertActions")
    """What the alert does under this rule."""
    alert_severity: AlertSeverity = _field(name="alertSeverity")
    is_editable: bool = _field(name="isEditable")
    """Whether the rule can be changed."""
    alert_rule_id: str | UnsetType = _field(name="alertRuleId", default=UNSET)
    alert_condition: AlertCondition | UnsetType = _field(name="alertCondition", default=UNSET)


class AlertRuleRequest(
    Model, kw_only=True, tag_field="__type", tag="urn:inin.com:alerts:alertRuleRequest"
):
    """An alert rule as it is sent to the server."""

    alert_actions: list[AlertAction] = _field(name="alertActions")
    """What the alert does under this rule."""
    alert_severity: AlertSeverity = _field(name="alertSeverity")
    is_editable: bool = _field(name="isEditable")
    """Whether the rule can be changed."""
    alert_rule_id: str | UnsetType = _field(name="alertRuleId", default=UNSET)
    alert_condition: AlertConditionRequest | UnsetType = _field(
        name="alertCondition", default=UNSET
    )


class AlertSet(Model, kw_only=True, tag_field="__type", tag="urn:inin.com:alerts:alertSet"):
    """A set of alert definitions with its owner and its subscribers."""

    access_mode: AlertSetAccessMode = _field(name="accessMode")
    """How the set is held: owned, shared, subscribed to and so on."""
    owner: str
    alert_definitions: list[AlertDefinition] = _field(name="alertDefinitions")
    alert_set_id: str = _field(name="alertSetId")
    created: str
    """When the set was created. A date-time as text; `icws.parse_datetime` reads it."""
    owner_display_name: str = _field(name="ownerDisplayName")
    modified: str
    """When the set was last changed. A date-time as text; `icws.parse_datetime` reads it."""
    modified_by: str = _field(name="modifiedBy")
    """Who changed the set last."""
    description: str | UnsetType = UNSET
    display_string: str | UnsetType = _field(name="displayString", default=UNSET)
    subscribed_by_other: bool | UnsetType = _field(name="subscribedByOther", default=UNSET)
    """Whether somebody else subscribes to the set."""
    subscribed_by_owner: bool | UnsetType = _field(name="subscribedByOwner", default=UNSET)
    """Whether the owner subscribes to the set."""
    subscribed_by_user: bool | UnsetType = _field(name="subscribedByUser", default=UNSET)
    """Whether the user subscribes to the set."""


class AlertSetAccessMode(OpenEnum):
    """How an alert set is held: owned, shared or subscribed to."""

    None_ = 0
    OwnerDefault = 1
    Owned = 2
    Shared = 3
    Subscribed = 4


class AlertSetCategory(OpenEnum):
    """A category of alert sets to watch."""

    Unknown = 0
    Shared = 1
    Owned = 2
    Subscribed = 3
    OwnerDefault = 4
    AdminAccess = 5
    All = 6


class AlertSetKey(Model, kw_only=True):
    """The id that names an alert set."""

    alert_set_id: str = _field(name="alertSetId")


class AlertSeverity(OpenEnum):
    """How serious an alert is."""

    None_ = 0
    Normal = 1
    Minor = 2
    Major = 3
    Warning = 4
    Critical = 5


class BoolCondition(
    Model, kw_only=True, tag_field="__type", tag="urn:inin.com:alerts:boolCondition"
):
    """A condition on a true or false value."""

    alert_condition_comparison: AlertConditionComparison = _field(name="alertConditionComparison")
    """How the statistic's value is compared."""
    alert_condition_id: str | UnsetType = _field(name="alertConditionId", default=UNSET)


class BoolConditionRequest(
    Model, kw_only=True, tag_field="__type", tag="urn:inin.com:alerts:boolConditionRequest"
):
    """A condition on a true or false value, as it is sent to the server."""

    alert_condition_comparison: BooleanAlertConditionComparison = _field(
        name="alertConditionComparison"
    )
    alert_condition_id: str | UnsetType = _field(name="alertConditionId", default=UNSET)


class BooleanAlertConditionComparison(OpenEnum):
    """How a true or false value is compared."""

    Unknown = 0
    IsNotAvailable = 1
    """The statistic has no value."""
    IsAvailable = 2
    """The statistic has a value."""
    IsTrue = 3
    IsFalse = 4


class CreateAlertSetParameters(
    Model, kw_only=True, tag_field="__type", tag="urn:inin.com:alerts:createAlertSetParameters"
):
    """The alert set to create."""

    access_mode: AlertSetAccessMode = _field(name="accessMode")
    """How the set is held: owned, shared, subscribed to and so on."""
    owner: str
    alert_definitions: list[AlertDefinitionRequest] = _field(name="alertDefinitions")
    description: str | UnsetType = UNSET
    display_string: str | UnsetType = _field(name="displayString", default=UNSET)


class CreateMemoRequest(Model, kw_only=True):
    """The memo to create and who is to get it."""

    memo: Memo
    user_ids: list[str] | UnsetType = _field(name="userIds", default=UNSET)
    """The users who are to get the memo. Value: items at least 1."""
    workgroups: list[str] | UnsetType = UNSET
    """The workgroups that are to get the memo. Value: items at least 1."""
    icon_file_name: str | UnsetType = _field(name="iconFileName", default=UNSET)
    """The name of the file with the memo's icon."""


class CreateMemoResponse(Model, kw_only=True):
    """The id of the new memo, and where to upload its icon."""

    memo_id: str = _field(name="memoId")
    icon_upload_uri: str | UnsetType = _field(name="iconUploadUri", default=UNSET)
    """Where to upload the file with the icon."""


class DisplayType(OpenEnum):
    """Where a memo is shown."""

    DesktopAlert = 0
    """In an alert on the desktop."""
    NotificationArea = 1
    """In the notification area."""


class Memo(Model, kw_only=True):
    """A short note that is shown to users."""

    expiration: str | UnsetType = UNSET
    """When the memo expires. A date-time as text; `icws.parse_datetime` reads it."""
    memo_title: str | UnsetType = _field(name="memoTitle", default=UNSET)
    memo_body: str | UnsetType = _field(name="memoBody", default=UNSET)
    display_type: DisplayType | UnsetType = _field(name="displayType", default=UNSET)
    """Where the memo is shown."""
    sound: SoundType | UnsetType = UNSET
    """The kind of sound that goes with the memo."""
    icon_uri: str | UnsetType = _field(name="iconUri", default=UNSET)
    url: str | UnsetType = UNSET
    """A link that goes with the memo."""


class MemoListMessage(
    Model, kw_only=True, tag_field="__type", tag="urn:inin.com:alerts:memoListMessage"
):
    """Tells which memos were added, changed or removed."""

    is_delta: bool = _field(name="isDelta")
    """False: drop what is cached for this subscription and keep what this message brings; the
    first message of a subscription is of this kind. True: the message tells only what
    changed. Parts that may be left out and are absent keep their cached values; required
    parts are always there.
    """
    added: dict[str, Memo] | UnsetType = UNSET
    """The new memos, each under its key."""
    changed: dict[str, Memo] | UnsetType = UNSET
    """The changed memos, each under its key."""
    removed: list[str] | UnsetType = UNSET
    """Names the memos that are gone."""

    def _lists(self) -> _Lists[str, Memo]:
        return _Lists("added", "changed", "removed", ())


class NumericAlertConditionComparison(OpenEnum):
    """How a number or a time is compared."""

    Unknown = 0
    IsNotAvailable = 1
    """The statistic has no value."""
    IsAvailable = 2
    """The statistic has a value."""
    IsLessThan = 3
    IsGreaterThan = 4
    Range = 5
    """The value is compared with a range, from the minimum to the maximum."""


class NumericCondition(
    Model, kw_only=True, tag_field="__type", tag="urn:inin.com:alerts:numericCondition"
):
    """What the conditions on numbers and times have in common."""

    alert_condition_comparison: AlertConditionComparison = _field(name="alertConditionComparison")
    """How the statistic's value is compared."""
    alert_condition_id: str | UnsetType = _field(name="alertConditionId", default=UNSET)


class NumericConditionRequest(
    Model, kw_only=True, tag_field="__type", tag="urn:inin.com:alerts:numericConditionRequest"
):
    """What the requests for conditions on numbers and times have in common."""

    alert_condition_comparison: NumericAlertConditionComparison = _field(
        name="alertConditionComparison"
    )
    alert_condition_id: str | UnsetType = _field(name="alertConditionId", default=UNSET)


class NumericDoubleCondition(
    Model, kw_only=True, tag_field="__type", tag="urn:inin.com:alerts:numericDoubleCondition"
):
    """A condition on a floating-point number."""

    alert_condition_comparison: AlertConditionComparison = _field(name="alertConditionComparison")
    """How the statistic's value is compared."""
    minimum: float
    """Format: double."""
    maximum: float
    """Format: double."""
    alert_condition_id: str | UnsetType = _field(name="alertConditionId", default=UNSET)


class NumericDoubleConditionRequest(
    Model, kw_only=True, tag_field="__type", tag="urn:inin.com:alerts:numericDoubleConditionRequest"
):
    """A condition on a floating-point number, as it is sent to the server."""

    alert_condition_comparison: NumericAlertConditionComparison = _field(
        name="alertConditionComparison"
    )
    alert_condition_id: str | UnsetType = _field(name="alertConditionId", default=UNSET)
    minimum: float | UnsetType = UNSET
    """Format: double."""
    maximum: float | UnsetType = UNSET
    """Format: double."""


class NumericIntCondition(
    Model, kw_only=True, tag_field="__type", tag="urn:inin.com:alerts:numericIntCondition"
):
    """A condition on an integer."""

    alert_condition_comparison: AlertConditionComparison = _field(name="alertConditionComparison")
    """How the statistic's value is compared."""
    minimum: int
    maximum: int
    alert_condition_id: str | UnsetType = _field(name="alertConditionId", default=UNSET)


class NumericIntConditionRequest(
    Model, kw_only=True, tag_field="__type", tag="urn:inin.com:alerts:numericIntConditionRequest"
):
    """A condition on an integer, as it is sent to the server."""

    alert_condition_comparison: NumericAlertConditionComparison = _field(
        name="alertConditionComparison"
    )
    alert_condition_id: str | UnsetType = _field(name="alertConditionId", default=UNSET)
    minimum: int | UnsetType = UNSET
    maximum: int | UnsetType = UNSET


class NumericTimeSpanCondition(
    Model, kw_only=True, tag_field="__type", tag="urn:inin.com:alerts:numericTimeSpanCondition"
):
    """A condition on a length of time."""

    alert_condition_comparison: AlertConditionComparison = _field(name="alertConditionComparison")
    """How the statistic's value is compared."""
    minimum: float
    """The shortest length of time. In seconds."""
    maximum: float
    """The longest length of time. In seconds."""
    alert_condition_id: str | UnsetType = _field(name="alertConditionId", default=UNSET)


class NumericTimeSpanConditionRequest(
    Model,
    kw_only=True,
    tag_field="__type",
    tag="urn:inin.com:alerts:numericTimeSpanConditionRequest",
):
    """A condition on a length of time, as it is sent to the server."""

    alert_condition_comparison: NumericAlertConditionComparison = _field(
        name="alertConditionComparison"
    )
    alert_condition_id: str | UnsetType = _field(name="alertConditionId", default=UNSET)
    minimum: float | UnsetType = UNSET
    """The shortest length of time. In seconds."""
    maximum: float | UnsetType = UNSET
    """The longest length of time. In seconds."""


class NumericTimeStampCondition(
    Model, kw_only=True, tag_field="__type", tag="urn:inin.com:alerts:numericTimeStampCondition"
):
    """A condition on a point in time."""

    alert_condition_comparison: AlertConditionComparison = _field(name="alertConditionComparison")
    """How the statistic's value is compared."""
    minimum: str
    """The earliest time. A date-time as text; `icws.parse_datetime` reads it."""
    maximum: str
    """The latest time. A date-time as text; `icws.parse_datetime` reads it."""
    alert_condition_id: str | UnsetType = _field(name="alertConditionId", default=UNSET)


class NumericTimeStampConditionRequest(
    Model,
    kw_only=True,
    tag_field="__type",
    tag="urn:inin.com:alerts:numericTimeStampConditionRequest",
):
    """A condition on a point in time, as it is sent to the server."""

    alert_condition_comparison: NumericAlertConditionComparison = _field(
        name="alertConditionComparison"
    )
    alert_condition_id: str | UnsetType = _field(name="alertConditionId", default=UNSET)
    minimum: str | UnsetType = UNSET
    """The earliest time. A date-time as text; `icws.parse_datetime` reads it."""
    maximum: str | UnsetType = UNSET
    """The latest time. A date-time as text; `icws.parse_datetime` reads it."""


class SoundType(OpenEnum):
    """The kind of sound that goes with a memo."""

    Information = 0
    Warning = 1
    Error = 2


class StringAlertConditionComparison(OpenEnum):
    """How a text is compared."""

    Unknown = 0
    IsNotAvailable = 1
    """The statistic has no value."""
    IsAvailable = 2
    """The statistic has a value."""
    EqualTo = 3
    NotEqualTo = 4
    Contains = 5
    DoesNotContain = 6
    MatchesPrefix = 7
    """The value begins with the text."""


class StringCondition(
    Model, kw_only=True, tag_field="__type", tag="urn:inin.com:alerts:stringCondition"
):
    """A condition on a text."""

    alert_condition_comparison: AlertConditionComparison = _field(name="alertConditionComparison")
    """How the statistic's value is compared."""
    text: str
    """The text to compare with."""
    alert_condition_id: str | UnsetType = _field(name="alertConditionId", default=UNSET)


class StringConditionRequest(
    Model, kw_only=True, tag_field="__type", tag="urn:inin.com:alerts:stringConditionRequest"
):
    """A condition on a text, as it is sent to the server."""

    alert_condition_comparison: StringAlertConditionComparison = _field(
        name="alertConditionComparison"
    )
    alert_condition_id: str | UnsetType = _field(name="alertConditionId", default=UNSET)
    text: str | UnsetType = UNSET
    """The text to compare with."""


class UpdateAlertSetParameters(
    Model, kw_only=True, tag_field="__type", tag="urn:inin.com:alerts:updateAlertSetParameters"
):
    """The alert set to change, with its new contents."""

    access_mode: AlertSetAccessMode = _field(name="accessMode")
    """How the set is held: owned, shared, subscribed to and so on."""
    owner: str
    alert_definitions: list[AlertDefinitionRequest] = _field(name="alertDefinitions")
    alert_set_id: str = _field(name="alertSetId")
    description: str | UnsetType = UNSET
    display_string: str | UnsetType = _field(name="displayString", default=UNSET)


AlertConditionRequest: TypeAlias = (
    BoolConditionRequest
    | StringConditionRequest
    | NumericConditionRequest
    | NumericDoubleConditionRequest
    | NumericIntConditionRequest
    | NumericTimeSpanConditionRequest
    | NumericTimeStampConditionRequest
    | UnknownObject
)
"""AlertConditionRequest."""

AlertCondition: TypeAlias = (
    BoolCondition
    | StringCondition
    | NumericCondition
    | NumericDoubleCondition
    | NumericIntCondition
    | NumericTimeSpanCondition
    | NumericTimeStampCondition
    | UnknownObject
)
"""AlertCondition."""
