# Rendered from spec/ and templates/client/models.py.jinja2; edits here are lost.
"""Types of the API, as `icws.models` has them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar, TypeAlias

from icws import models as _models
from icws._runtime.enumerations import OpenEnum
from icws._runtime.model import UNSET, Model, UnknownObject, UnsetType
from icws._runtime.model import Lists as _Lists
from icws._runtime.moments import Moment as _Moment
from icws._runtime.moments import MomentText as _MomentText
from icws._runtime.moments import ParsedDateTime as _Parsed
from icws._runtime.moments import write_datetimes as _write_datetimes

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

    is_editable: bool
    """Whether the action can be changed."""
    target_id: str
    """The id of what the action is aimed at."""
    named_values: dict[str, str]
    """Further values for the action, by name."""
    alert_action_id: str | UnsetType = UNSET


class AlertCatalogChangedMessage(
    Model, kw_only=True, tag_field="__type", tag="urn:inin.com:alerts:alertCatalogChangedMessage"
):
    """Reports which alert sets of the catalogue were added, changed or removed."""

    is_delta: bool
    """False, as in the first message: it replaces what is cached. True: it has what changed;
    what is absent stays.
    """
    alert_sets_added: list[AlertSet] | UnsetType = UNSET
    alert_sets_removed: list[str] | UnsetType = UNSET
    """Names the sets that are gone."""
    alert_sets_changed: list[AlertSet] | UnsetType = UNSET

    def _lists(self) -> _Lists[str, AlertSet]:
        return _Lists(
            "alert_sets_added", "alert_sets_changed", "alert_sets_removed", ("alert_set_id",)
        )


class AlertCatalogSubscription(Model, kw_only=True):
    """The categories of alert sets to watch in the catalogue."""

    alert_set_categories: Sequence[AlertSetCategory]
    """The categories of the alert sets to watch."""


class AlertConditionComparison(OpenEnum):
    """The comparison of a statistic's value of any kind."""

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

    is_editable: bool
    """Whether the definition can be changed."""
    statistic_key: _models.StatisticKey
    """The statistic that the alert watches."""
    alert_rules: list[AlertRule]
    alert_definition_id: str | UnsetType = UNSET
    description: str | UnsetType = UNSET
    display_string: str | UnsetType = UNSET


class AlertDefinitionRequest(
    Model, kw_only=True, tag_field="__type", tag="urn:inin.com:alerts:alertDefinitionRequest"
):
    """An alert definition as it is sent to the server, with its rules."""

    is_editable: bool
    """Whether the definition can be changed."""
    statistic_key: _models.StatisticKey
    """The statistic that the alert watches."""
    alert_rules: Sequence[AlertRuleRequest]
    alert_definition_id: str | UnsetType = UNSET
    description: str | UnsetType = UNSET
    display_string: str | UnsetType = UNSET


class AlertNotification(Model, kw_only=True):
    """A notice about an alert: its definition, its rule and the value of the statistic."""

    alert_definition_id: str
    """The id of the alert definition that holds the rule."""
    alert_rule_id: str
    """The id of the rule that the notice is about."""
    cleared: bool
    """Whether the alert is cleared."""
    time_stamp: str
    """A date-time."""
    time_stamp_datetime: ClassVar[_Parsed] = _Parsed("time_stamp")
    statistic_value: _models.StatisticValue
    """The value of the statistic that the notice is about."""
    statistic_key: _models.StatisticKey | UnsetType = UNSET


class AlertNotificationMessage(
    Model, kw_only=True, tag_field="__type", tag="urn:inin.com:alerts:alertNotificationMessage"
):
    """Reports alerts of the sets that are watched."""

    is_delta: bool
    """False, as in the first message: it replaces what is cached. True: it has what changed;
    what is absent stays.
    """
    alert_notification_list: list[AlertNotification]


class AlertNotificationSubscription(Model, kw_only=True):
    """The alert sets to add to the watch for notices, and those to remove from it."""

    alert_sets_added: Sequence[AlertSetKey] | UnsetType = UNSET
    """The sets to watch from now on."""
    alert_sets_removed: Sequence[AlertSetKey] | UnsetType = UNSET
    """The sets to stop watching."""


class AlertRule(Model, kw_only=True, tag_field="__type", tag="urn:inin.com:alerts:alertRule"):
    """A rule of an alert: the condition, the severity and the actions."""

    alert_actions: list[AlertAction]
    """What the alert does under this rule."""
    alert_severity: AlertSeverity
    is_editable: bool
    """Whether the rule can be changed."""
    alert_rule_id: str | UnsetType = UNSET
    alert_condition: AlertCondition | UnsetType = UNSET


class AlertRuleRequest(
    Model, kw_only=True, tag_field="__type", tag="urn:inin.com:alerts:alertRuleRequest"
):
    """An alert rule as it is sent to the server."""

    alert_actions: Sequence[AlertAction]
    """What the alert does under this rule."""
    alert_severity: AlertSeverity
    is_editable: bool
    """Whether the rule can be changed."""
    alert_rule_id: str | UnsetType = UNSET
    alert_condition: AlertConditionRequest | UnsetType = UNSET


class AlertSet(Model, kw_only=True, tag_field="__type", tag="urn:inin.com:alerts:alertSet"):
    """A set of alert definitions with its owner and its subscribers."""

    access_mode: AlertSetAccessMode
    """How the set is held: owned, shared, subscribed to and so on."""
    owner: str
    """The owner of the alert set."""
    alert_definitions: list[AlertDefinition]
    alert_set_id: str
    created: str
    """When the set was created. A date-time."""
    created_datetime: ClassVar[_Parsed] = _Parsed("created")
    owner_display_name: str
    modified: str
    """When the set was last changed. A date-time."""
    modified_datetime: ClassVar[_Parsed] = _Parsed("modified")
    modified_by: str
    """Who changed the set last."""
    description: str | UnsetType = UNSET
    display_string: str | UnsetType = UNSET
    subscribed_by_other: bool | UnsetType = UNSET
    """Whether somebody else subscribes to the set."""
    subscribed_by_owner: bool | UnsetType = UNSET
    """Whether the owner subscribes to the set."""
    subscribed_by_user: bool | UnsetType = UNSET
    """Whether the user subscribes to the set."""


class AlertSetAccessMode(OpenEnum):
    """The hold on an alert set: owned, shared or subscribed to."""

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

    alert_set_id: str


class AlertSeverity(OpenEnum):
    """The severity of an alert."""

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

    alert_condition_comparison: AlertConditionComparison
    """How the statistic's value is compared."""
    alert_condition_id: str | UnsetType = UNSET


class BoolConditionRequest(
    Model, kw_only=True, tag_field="__type", tag="urn:inin.com:alerts:boolConditionRequest"
):
    """A condition on a true or false value, as it is sent to the server."""

    alert_condition_comparison: BooleanAlertConditionComparison
    alert_condition_id: str | UnsetType = UNSET


class BooleanAlertConditionComparison(OpenEnum):
    """The comparison of a true or false value."""

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

    access_mode: AlertSetAccessMode
    """How the set is held: owned, shared, subscribed to and so on."""
    owner: str
    """The owner of the alert set."""
    alert_definitions: Sequence[AlertDefinitionRequest]
    """The alert definitions of the set."""
    description: str | UnsetType = UNSET
    display_string: str | UnsetType = UNSET


class CreateMemoRequest(Model, kw_only=True):
    """The memo to create and who is to get it."""

    memo: Memo
    """The memo to create."""
    user_ids: Sequence[str] | UnsetType = UNSET
    """The users who are to get the memo. Number of them: at least 1."""
    workgroups: Sequence[str] | UnsetType = UNSET
    """The workgroups that are to get the memo. Number of them: at least 1."""
    icon_file_name: str | UnsetType = UNSET
    """The name of the file with the memo's icon."""


class CreateMemoResponse(Model, kw_only=True):
    """The id of the new memo, and where to upload its icon."""

    memo_id: str
    icon_upload_uri: str | UnsetType = UNSET
    """Where to upload the file with the icon."""


class DisplayType(OpenEnum):
    """The place where a memo is shown."""

    DesktopAlert = 0
    """In an alert on the desktop."""
    NotificationArea = 1
    """In the notification area."""


class Memo(Model, kw_only=True):
    """A short note that is shown to users."""

    expiration: _MomentText | UnsetType = UNSET
    """When the memo expires. A date-time."""
    expiration_datetime: ClassVar[_Parsed] = _Parsed("expiration")
    memo_title: str | UnsetType = UNSET
    memo_body: str | UnsetType = UNSET
    display_type: DisplayType | UnsetType = UNSET
    """Where the memo is shown."""
    sound: SoundType | UnsetType = UNSET
    """The kind of sound that goes with the memo."""
    icon_uri: str | UnsetType = UNSET
    url: str | UnsetType = UNSET
    """A link that goes with the memo."""


class MemoListMessage(
    Model, kw_only=True, tag_field="__type", tag="urn:inin.com:alerts:memoListMessage"
):
    """Reports which memos were added, changed or removed."""

    is_delta: bool
    """False, as in the first message: it replaces what is cached. True: it has what changed;
    what is absent stays.
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
    """The comparison of a number or a time."""

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
    """The common part of the conditions on numbers and times."""

    alert_condition_comparison: AlertConditionComparison
    """How the statistic's value is compared."""
    alert_condition_id: str | UnsetType = UNSET


class NumericConditionRequest(
    Model, kw_only=True, tag_field="__type", tag="urn:inin.com:alerts:numericConditionRequest"
):
    """The common part of the requests for conditions on numbers and times."""

    alert_condition_comparison: NumericAlertConditionComparison
    alert_condition_id: str | UnsetType = UNSET


class NumericDoubleCondition(
    Model, kw_only=True, tag_field="__type", tag="urn:inin.com:alerts:numericDoubleCondition"
):
    """A condition on a floating-point number."""

    alert_condition_comparison: AlertConditionComparison
    """How the statistic's value is compared."""
    minimum: float
    """Format: double."""
    maximum: float
    """Format: double."""
    alert_condition_id: str | UnsetType = UNSET


class NumericDoubleConditionRequest(
    Model, kw_only=True, tag_field="__type", tag="urn:inin.com:alerts:numericDoubleConditionRequest"
):
    """A condition on a floating-point number, as it is sent to the server."""

    alert_condition_comparison: NumericAlertConditionComparison
    alert_condition_id: str | UnsetType = UNSET
    minimum: float | UnsetType = UNSET
    """Format: double."""
    maximum: float | UnsetType = UNSET
    """Format: double."""


class NumericIntCondition(
    Model, kw_only=True, tag_field="__type", tag="urn:inin.com:alerts:numericIntCondition"
):
    """A condition on an integer."""

    alert_condition_comparison: AlertConditionComparison
    """How the statistic's value is compared."""
    minimum: int
    maximum: int
    alert_condition_id: str | UnsetType = UNSET


class NumericIntConditionRequest(
    Model, kw_only=True, tag_field="__type", tag="urn:inin.com:alerts:numericIntConditionRequest"
):
    """A condition on an integer, as it is sent to the server."""

    alert_condition_comparison: NumericAlertConditionComparison
    alert_condition_id: str | UnsetType = UNSET
    minimum: int | UnsetType = UNSET
    maximum: int | UnsetType = UNSET


class NumericTimeSpanCondition(
    Model, kw_only=True, tag_field="__type", tag="urn:inin.com:alerts:numericTimeSpanCondition"
):
    """A condition on a length of time."""

    alert_condition_comparison: AlertConditionComparison
    """How the statistic's value is compared."""
    minimum: float
    """The shortest length of time. In seconds."""
    maximum: float
    """The longest length of time. In seconds."""
    alert_condition_id: str | UnsetType = UNSET


class NumericTimeSpanConditionRequest(
    Model,
    kw_only=True,
    tag_field="__type",
    tag="urn:inin.com:alerts:numericTimeSpanConditionRequest",
):
    """A condition on a length of time, as it is sent to the server."""

    alert_condition_comparison: NumericAlertConditionComparison
    alert_condition_id: str | UnsetType = UNSET
    minimum: float | UnsetType = UNSET
    """The shortest length of time. In seconds."""
    maximum: float | UnsetType = UNSET
    """The longest length of time. In seconds."""


class NumericTimeStampCondition(
    Model, kw_only=True, tag_field="__type", tag="urn:inin.com:alerts:numericTimeStampCondition"
):
    """A condition on a point in time."""

    alert_condition_comparison: AlertConditionComparison
    """How the statistic's value is compared."""
    minimum: str
    """The earliest time. A date-time."""
    minimum_datetime: ClassVar[_Parsed] = _Parsed("minimum")
    maximum: str
    """The latest time. A date-time."""
    maximum_datetime: ClassVar[_Parsed] = _Parsed("maximum")
    alert_condition_id: str | UnsetType = UNSET


class NumericTimeStampConditionRequest(
    Model,
    kw_only=True,
    tag_field="__type",
    tag="urn:inin.com:alerts:numericTimeStampConditionRequest",
):
    """A condition on a point in time, as it is sent to the server."""

    alert_condition_comparison: NumericAlertConditionComparison
    alert_condition_id: str | UnsetType = UNSET
    minimum: _Moment | UnsetType = UNSET
    """The earliest time. A date-time."""
    maximum: _Moment | UnsetType = UNSET
    """The latest time. A date-time."""

    def __post_init__(self) -> None:
        _write_datetimes(self)


class SoundType(OpenEnum):
    """The kind of sound that goes with a memo."""

    Information = 0
    Warning = 1
    Error = 2


class StringAlertConditionComparison(OpenEnum):
    """The comparison of a text."""

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

    alert_condition_comparison: AlertConditionComparison
    """How the statistic's value is compared."""
    text: str
    """The text to compare with."""
    alert_condition_id: str | UnsetType = UNSET


class StringConditionRequest(
    Model, kw_only=True, tag_field="__type", tag="urn:inin.com:alerts:stringConditionRequest"
):
    """A condition on a text, as it is sent to the server."""

    alert_condition_comparison: StringAlertConditionComparison
    alert_condition_id: str | UnsetType = UNSET
    text: str | UnsetType = UNSET
    """The text to compare with."""


class UpdateAlertSetParameters(
    Model, kw_only=True, tag_field="__type", tag="urn:inin.com:alerts:updateAlertSetParameters"
):
    """The alert set to change, with its new contents."""

    access_mode: AlertSetAccessMode
    """How the set is held: owned, shared, subscribed to and so on."""
    owner: str
    """The owner of the alert set."""
    alert_definitions: Sequence[AlertDefinitionRequest]
    """The alert definitions of the set."""
    alert_set_id: str
    """The id of the alert set."""
    description: str | UnsetType = UNSET
    display_string: str | UnsetType = UNSET


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
"""AlertConditionRequest.

One of `BoolConditionRequest`, `StringConditionRequest`, `NumericConditionRequest`,
`NumericDoubleConditionRequest`, `NumericIntConditionRequest`,
`NumericTimeSpanConditionRequest`, `NumericTimeStampConditionRequest`.
"""

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
"""AlertCondition.

One of `BoolCondition`, `StringCondition`, `NumericCondition`, `NumericDoubleCondition`,
`NumericIntCondition`, `NumericTimeSpanCondition`, `NumericTimeStampCondition`.
"""
