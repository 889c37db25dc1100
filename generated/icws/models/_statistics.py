# Rendered from spec/ and templates/client/models.py.jinja2; edits here are lost.
"""Types of the API, as `icws.models` has them."""

from __future__ import annotations

from typing import TypeAlias

from msgspec import field as _field

from icws import models as _models
from icws._runtime.model import UNSET, Model, OpenEnum, UnknownObject, UnsetType

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
    "ChainedParameterValueQuery",
    "ChainedParametersChange",
    "ChainedParametersChangeMessage",
    "ChainedParametersSubscription",
    "CreateAlertSetParameters",
    "CreateMemoRequest",
    "CreateMemoResponse",
    "DrillDown",
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
    "ParameterTypeDefinition",
    "ParameterValueChanges",
    "ParameterValueItem",
    "ParameterValueQuery",
    "ParameterValueQueryResults",
    "ParameterValueResults",
    "ParameterValuesRequest",
    "ParameterValuesResponse",
    "QualifiedParameterValue",
    "RequiredParametersDefinition",
    "StatisticBoolValue",
    "StatisticCatalogMessage",
    "StatisticCatalogSubscription",
    "StatisticCatalogSubscriptionResponse",
    "StatisticCategory",
    "StatisticDefinition",
    "StatisticDefinitionData",
    "StatisticDefinitionFlag",
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
    "StatisticUnits",
    "StatisticValue",
    "StatisticValueChange",
    "StatisticValueMessage",
    "StatisticValueSubscription",
    "StatisticValueType",
    "StringAlertConditionComparison",
    "StringCondition",
    "StringConditionRequest",
    "UpdateAlertSetParameters",
    "ValidatedParameterValue",
    "ValidatedParameterValueResults",
]


class AlertAction(Model, kw_only=True):
    """AlertAction."""

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


class AlertCatalogSubscription(Model, kw_only=True):
    """The categories of alert sets to watch in the catalogue."""

    alert_set_categories: list[AlertSetCategory] = _field(name="alertSetCategories")


class AlertConditionComparison(OpenEnum):
    """AlertConditionComparison."""

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
    """AlertDefinition."""

    is_editable: bool = _field(name="isEditable")
    """Whether the definition can be changed."""
    statistic_key: StatisticKey = _field(name="statisticKey")
    """The statistic that the alert watches."""
    alert_rules: list[AlertRule] = _field(name="alertRules")
    alert_definition_id: str | UnsetType = _field(name="alertDefinitionId", default=UNSET)
    description: str | UnsetType = UNSET
    display_string: str | UnsetType = _field(name="displayString", default=UNSET)


class AlertDefinitionRequest(
    Model, kw_only=True, tag_field="__type", tag="urn:inin.com:alerts:alertDefinitionRequest"
):
    """AlertDefinitionRequest."""

    is_editable: bool = _field(name="isEditable")
    """Whether the definition can be changed."""
    statistic_key: StatisticKey = _field(name="statisticKey")
    """The statistic that the alert watches."""
    alert_rules: list[AlertRuleRequest] = _field(name="alertRules")
    alert_definition_id: str | UnsetType = _field(name="alertDefinitionId", default=UNSET)
    description: str | UnsetType = UNSET
    display_string: str | UnsetType = _field(name="displayString", default=UNSET)


class AlertNotification(Model, kw_only=True):
    """AlertNotification."""

    alert_definition_id: str = _field(name="alertDefinitionId")
    """The id of the alert definition that holds the rule."""
    alert_rule_id: str = _field(name="alertRuleId")
    """The id of the rule that the notice is about."""
    cleared: bool
    """Whether the alert is cleared."""
    time_stamp: str = _field(name="timeStamp")
    """A date-time as text; `icws.parse_datetime` reads it."""
    statistic_value: StatisticValue = _field(name="statisticValue")
    """The value of the statistic that the notice is about."""
    statistic_key: StatisticKey | UnsetType = _field(name="statisticKey", default=UNSET)


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
    """AlertRule."""

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
    """AlertRuleRequest."""

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
    """AlertSet."""

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
    """AlertSetAccessMode."""

    None_ = 0
    OwnerDefault = 1
    Owned = 2
    Shared = 3
    Subscribed = 4


class AlertSetCategory(OpenEnum):
    """AlertSetCategory."""

    Unknown = 0
    Shared = 1
    Owned = 2
    Subscribed = 3
    OwnerDefault = 4
    AdminAccess = 5
    All = 6


class AlertSetKey(Model, kw_only=True):
    """AlertSetKey."""

    alert_set_id: str = _field(name="alertSetId")


class AlertSeverity(OpenEnum):
    """AlertSeverity."""

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
    """BooleanAlertConditionComparison."""

    Unknown = 0
    IsNotAvailable = 1
    """The statistic has no value."""
    IsAvailable = 2
    """The statistic has a value."""
    IsTrue = 3
    IsFalse = 4


class ChainedParameterValueQuery(Model, kw_only=True):
    """A query on chained statistic parameters, with the values of the parameters."""

    parameter_value_items: list[ParameterValueItem] = _field(name="parameterValueItems")


class ChainedParametersChange(Model, kw_only=True):
    """ChainedParametersChange."""

    chained_parameter_value_query: ChainedParameterValueQuery = _field(
        name="chainedParameterValueQuery"
    )
    """The query whose results changed."""
    parameter_value_changes_map: dict[str, ParameterValueChanges] = _field(
        name="parameterValueChangesMap"
    )
    """The changes, each under its key."""


class ChainedParametersChangeMessage(
    Model,
    kw_only=True,
    tag_field="__type",
    tag="urn:inin.com:statistics:chainedParametersChangeMessage",
):
    """Tells what changed in the results of the chained queries that are watched."""

    is_delta: bool = _field(name="isDelta")
    """False: drop what is cached for this subscription and keep what this message brings; the
    first message of a subscription is of this kind. True: the message tells only what
    changed. Parts that may be left out and are absent keep their cached values; required
    parts are always there.
    """
    query_result_changes: list[ChainedParametersChange] = _field(name="queryResultChanges")


class ChainedParametersSubscription(Model, kw_only=True):
    """The queries on chained statistic parameters to watch."""

    chained_parameter_value_queries: list[ChainedParameterValueQuery] = _field(
        name="chainedParameterValueQueries"
    )


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

    memo: _models.Memo
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


class DrillDown(Model, kw_only=True):
    """DrillDown."""

    drill_down_id: str = _field(name="drillDownId")
    type_hint: str = _field(name="typeHint")
    """Hints at the type of the detail."""
    hint_string: str = _field(name="hintString")


class NumericAlertConditionComparison(OpenEnum):
    """NumericAlertConditionComparison."""

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


class ParameterTypeDefinition(Model, kw_only=True):
    """ParameterTypeDefinition."""

    parameter_type_id: str = _field(name="parameterTypeId")
    display_string: str = _field(name="displayString")
    description: str
    access_control_lists: list[str] = _field(name="accessControlLists")
    """The access control lists that go with the parameter."""
    preserve_order: bool = _field(name="preserveOrder")
    """Whether the values are to stay in the order in which they come."""


class ParameterValueChanges(Model, kw_only=True):
    """ParameterValueChanges."""

    parameter_values_added: list[QualifiedParameterValue] | UnsetType = _field(
        name="parameterValuesAdded", default=UNSET
    )
    parameter_values_changed: list[QualifiedParameterValue] | UnsetType = _field(
        name="parameterValuesChanged", default=UNSET
    )
    parameter_values_removed: list[str] | UnsetType = _field(
        name="parameterValuesRemoved", default=UNSET
    )
    """Names the values that are gone."""


class ParameterValueItem(Model, kw_only=True):
    """ParameterValueItem."""

    parameter_type_id: str = _field(name="parameterTypeId")
    """The type of parameter that the value is for."""
    value: str


class ParameterValueQuery(Model, kw_only=True):
    """A search for the values of one statistic parameter."""

    parameter_type_id: str = _field(name="parameterTypeId")
    filter: str | UnsetType = UNSET
    """The text that filters the values."""
    max_to_return: int | UnsetType = _field(name="maxToReturn", default=UNSET)
    """The largest number of values to return."""
    associated_parameter_values: list[ParameterValueItem] | UnsetType = _field(
        name="associatedParameterValues", default=UNSET
    )
    """The values of other parameters that go with this one."""


class ParameterValueQueryResults(Model, kw_only=True):
    """The parameter values that a search found."""

    parameter_values: list[QualifiedParameterValue] = _field(name="parameterValues")
    total_results_available: int | UnsetType = _field(name="totalResultsAvailable", default=UNSET)
    """How many values there are in all."""


class ParameterValueResults(Model, kw_only=True):
    """ParameterValueResults."""

    parameter_values: list[QualifiedParameterValue] = _field(name="parameterValues")


class ParameterValuesRequest(Model, kw_only=True):
    """The parameters whose values to return."""

    parameter_value_items: list[ParameterValueItem] = _field(name="parameterValueItems")


class ParameterValuesResponse(Model, kw_only=True):
    """The values that were found for several statistic parameters."""

    parameter_values_map: dict[str, ParameterValueResults] = _field(name="parameterValuesMap")
    """The values, each list under its key."""


class QualifiedParameterValue(
    Model, kw_only=True, tag_field="__type", tag="urn:inin.com:statistics:qualifiedParameterValue"
):
    """A parameter value together with the type of its parameter."""

    value: str
    display_string: str = _field(name="displayString")
    description: str
    parameter_type_id: str = _field(name="parameterTypeId")


class RequiredParametersDefinition(Model, kw_only=True):
    """RequiredParametersDefinition."""

    ordered_parameter_type_list: list[str] = _field(name="orderedParameterTypeList")
    """The ids of the parameter types, in order."""
    should_be_suppressed: bool = _field(name="shouldBeSuppressed")
    """Whether this set of parameters is not to be shown."""


class StatisticBoolValue(
    Model, kw_only=True, tag_field="__type", tag="urn:inin.com:statistics:statisticBoolValue"
):
    """A statistic's value that is true or false."""

    statistic_value_type: StatisticValueType = _field(name="statisticValueType")
    value: bool


class StatisticCatalogMessage(
    Model, kw_only=True, tag_field="__type", tag="urn:inin.com:statistics:statisticCatalogMessage"
):
    """Tells the catalogue of statistics: the categories and the types of parameters."""

    is_delta: bool = _field(name="isDelta")
    """False: drop what is cached for this subscription and keep what this message brings; the
    first message of a subscription is of this kind. True: the message tells only what
    changed. Parts that may be left out and are absent keep their cached values; required
    parts are always there.
    """
    statistic_category_list: list[StatisticCategory] = _field(name="statisticCategoryList")
    parameter_type_definitions: list[ParameterTypeDefinition] = _field(
        name="parameterTypeDefinitions"
    )
    statistic_catalog_cache_tag: str | UnsetType = _field(
        name="statisticCatalogCacheTag", default=UNSET
    )
    """The cache tag of this catalogue."""


class StatisticCatalogSubscription(Model, kw_only=True):
    """What the client asks for when it watches the catalogue of statistics."""

    statistic_catalog_cache_tag: str | UnsetType = _field(
        name="statisticCatalogCacheTag", default=UNSET
    )
    """The cache tag of the catalogue that the client holds."""


class StatisticCatalogSubscriptionResponse(Model, kw_only=True):
    """Says whether the catalogue that the client holds is up to date."""

    client_state_is_fresh: bool | UnsetType = _field(name="clientStateIsFresh", default=UNSET)
    """Whether the catalogue that the client holds is up to date."""


class StatisticCategory(Model, kw_only=True):
    """StatisticCategory."""

    statistic_category_id: str = _field(name="statisticCategoryId")
    display_string: str = _field(name="displayString")
    description: str
    statistic_definitions: list[StatisticDefinition] = _field(name="statisticDefinitions")
    access_control_rights: list[str] = _field(name="accessControlRights")
    """The access control rights that go with the category."""
    licenses: list[str]
    """The licences that go with the category."""


class StatisticDefinition(Model, kw_only=True):
    """StatisticDefinition."""

    statistic_identifier: str = _field(name="statisticIdentifier")
    display_string: str = _field(name="displayString")
    description: str
    units_display_string: str = _field(name="unitsDisplayString")
    """The name of the unit as it is shown."""
    required_parameters_definitions: list[RequiredParametersDefinition] = _field(
        name="requiredParametersDefinitions"
    )
    """The sets of parameters that the statistic needs."""
    statistic_definition_data: StatisticDefinitionData = _field(name="statisticDefinitionData")
    """The bounds, the precision and the unit of the value."""
    statistic_definition_flags: list[StatisticDefinitionFlag] = _field(
        name="statisticDefinitionFlags"
    )
    """Where the statistic is not to be offered."""
    drill_downs: list[DrillDown] = _field(name="drillDowns")
    """The ways to go into detail from the statistic."""
    sort_index: int | UnsetType = _field(name="sortIndex", default=UNSET)
    """The place of the statistic in an ordered list."""
    expanded: bool | UnsetType = UNSET


class StatisticDefinitionData(Model, kw_only=True):
    """StatisticDefinitionData."""

    precision: int
    units: StatisticUnits
    lower_bound_value: StatisticValue | UnsetType = _field(name="lowerBoundValue", default=UNSET)
    upper_bound_value: StatisticValue | UnsetType = _field(name="upperBoundValue", default=UNSET)
    value_type: StatisticValueType | UnsetType = _field(name="valueType", default=UNSET)


class StatisticDefinitionFlag(OpenEnum):
    """StatisticDefinitionFlag."""

    SuppressInUI = 0
    """Not in a user interface."""
    SuppressInAlerts = 1
    """Not in alerts."""


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
    """StatisticErrorValueType."""

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
    """StatisticKey."""

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


class StatisticUnits(OpenEnum):
    """StatisticUnits."""

    None_ = 0
    Milliseconds = 1
    Seconds = 2
    Gigabytes = 3
    Kilobytes = 4
    Percent = 5


class StatisticValueChange(Model, kw_only=True):
    """StatisticValueChange."""

    statistic_key: StatisticKey = _field(name="statisticKey")
    statistic_value: StatisticValue | None = _field(name="statisticValue")


class StatisticValueMessage(
    Model, kw_only=True, tag_field="__type", tag="urn:inin.com:statistics:statisticValueMessage"
):
    """Tells the new values of statistics that are watched."""

    is_delta: bool = _field(name="isDelta")
    """False: drop what is cached for this subscription and keep what this message brings; the
    first message of a subscription is of this kind. True: the message tells only what
    changed. Parts that may be left out and are absent keep their cached values; required
    parts are always there.
    """
    statistic_value_changes: list[StatisticValueChange] = _field(name="statisticValueChanges")


class StatisticValueSubscription(Model, kw_only=True):
    """The statistics whose values to watch."""

    statistic_keys: list[StatisticKey] = _field(name="statisticKeys")


class StatisticValueType(OpenEnum):
    """StatisticValueType."""

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


class StringAlertConditionComparison(OpenEnum):
    """StringAlertConditionComparison."""

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


class ValidatedParameterValue(Model, kw_only=True):
    """ValidatedParameterValue."""

    is_valid: bool = _field(name="isValid")
    match_count: int = _field(name="matchCount")
    """How many matches there are for the value."""
    qualified_parameter_value: QualifiedParameterValue = _field(name="qualifiedParameterValue")
    """The value that was checked, with its parameter type."""


class ValidatedParameterValueResults(Model, kw_only=True):
    """The results of checking chained parameter values."""

    validated_parameter_value_list: list[ValidatedParameterValue] = _field(
        name="validatedParameterValueList"
    )


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
