# Rendered from spec/ and templates/client/models.py.jinja2; edits here are lost.
"""Types of the API, as `icws.models` has them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeAlias

from icws import models as _models
from icws._runtime.enumerations import OpenEnum
from icws._runtime.model import UNSET, Model, UnknownObject, UnsetType
from icws._runtime.untagged import Untagged as _Untagged

__all__ = [
    "ChainedParameterValueQuery",
    "ChainedParametersChange",
    "ChainedParametersChangeMessage",
    "ChainedParametersSubscription",
    "DrillDown",
    "ParameterTypeDefinition",
    "ParameterValue",
    "ParameterValueChanges",
    "ParameterValueOrQualifiedParameterValue",
    "ParameterValueQuery",
    "ParameterValueQueryResults",
    "ParameterValueResults",
    "ParameterValuesRequest",
    "ParameterValuesResponse",
    "QualifiedParameterValue",
    "RequiredParametersDefinition",
    "StatisticCatalogMessage",
    "StatisticCatalogSubscription",
    "StatisticCatalogSubscriptionResponse",
    "StatisticCategory",
    "StatisticDefinition",
    "StatisticDefinitionData",
    "StatisticDefinitionFlag",
    "StatisticUnits",
    "StatisticValueChange",
    "StatisticValueMessage",
    "StatisticValueSubscription",
    "ValidatedParameterValue",
    "ValidatedParameterValueResults",
]


class ChainedParameterValueQuery(Model, kw_only=True):
    """A query on chained statistic parameters, with the values of the parameters."""

    parameter_value_items: list[_models.ParameterValueItem]
    """The parameters, each with its value."""


class ChainedParametersChange(Model, kw_only=True):
    """The changes in the parameter values that a chained query finds."""

    chained_parameter_value_query: ChainedParameterValueQuery
    """The query whose results changed."""
    parameter_value_changes_map: dict[str, ParameterValueChanges]
    """The changes, each under its key."""


class ChainedParametersChangeMessage(
    Model,
    kw_only=True,
    tag_field="__type",
    tag="urn:inin.com:statistics:chainedParametersChangeMessage",
):
    """Reports what changed in the results of the chained queries that are watched."""

    is_delta: bool
    """False, as in the first message: it replaces what is cached. True: it has what changed;
    what is absent stays.
    """
    query_result_changes: list[ChainedParametersChange]


class ChainedParametersSubscription(Model, kw_only=True):
    """The queries on chained statistic parameters to watch."""

    chained_parameter_value_queries: Sequence[ChainedParameterValueQuery]
    """The queries to watch."""


class DrillDown(Model, kw_only=True):
    """A way to go into detail from a statistic."""

    drill_down_id: str
    type_hint: str
    """Hints at the type of the detail."""
    hint_string: str


class ParameterTypeDefinition(Model, kw_only=True):
    """Describes a type of statistic parameter."""

    parameter_type_id: str
    display_string: str
    description: str
    access_control_lists: list[str]
    """The access control lists that go with the parameter."""
    preserve_order: bool
    """Whether the values are to stay in the order in which they come."""


class ParameterValue(Model, kw_only=True):
    """A value of a statistic parameter, with the text to show for it."""

    value: str
    display_string: str
    description: str


class ParameterValueChanges(Model, kw_only=True):
    """ParameterValueChanges."""

    parameter_values_added: list[_Untagged[ParameterValueOrQualifiedParameterValue]] | UnsetType = (
        UNSET
    )
    parameter_values_changed: (
        list[_Untagged[ParameterValueOrQualifiedParameterValue]] | UnsetType
    ) = UNSET
    parameter_values_removed: list[str] | UnsetType = UNSET
    """Names the values that are gone."""


class ParameterValueQuery(Model, kw_only=True):
    """A search for the values of one statistic parameter."""

    parameter_type_id: str
    """The id of the type of parameter."""
    filter: str | UnsetType = UNSET
    """The text that filters the values."""
    max_to_return: int | UnsetType = UNSET
    """The largest number of values to return."""
    associated_parameter_values: Sequence[_models.ParameterValueItem] | UnsetType = UNSET
    """The values of other parameters that go with this one."""


class ParameterValueQueryResults(Model, kw_only=True):
    """The parameter values that a search found."""

    parameter_values: list[_Untagged[ParameterValueOrQualifiedParameterValue]]
    total_results_available: int | UnsetType = UNSET
    """How many values there are in all."""


class ParameterValueResults(Model, kw_only=True):
    """ParameterValueResults."""

    parameter_values: list[_Untagged[ParameterValueOrQualifiedParameterValue]]


class ParameterValuesRequest(Model, kw_only=True):
    """The parameters whose values to return."""

    parameter_value_items: Sequence[_models.ParameterValueItem]
    """The parameters, each with its value."""


class ParameterValuesResponse(Model, kw_only=True):
    """The values that were found for several statistic parameters."""

    parameter_values_map: dict[str, ParameterValueResults]
    """The values, each list under its key."""


class QualifiedParameterValue(
    ParameterValue,
    kw_only=True,
    tag_field="__type",
    tag="urn:inin.com:statistics:qualifiedParameterValue",
):
    """A parameter value together with the type of its parameter."""

    parameter_type_id: str


class RequiredParametersDefinition(Model, kw_only=True):
    """The parameters that a statistic needs, in order."""

    ordered_parameter_type_list: list[str]
    """The ids of the parameter types, in order."""
    should_be_suppressed: bool
    """Whether this set of parameters is not to be shown."""


class StatisticCatalogMessage(
    Model, kw_only=True, tag_field="__type", tag="urn:inin.com:statistics:statisticCatalogMessage"
):
    """Reports the catalogue of statistics: the categories and the types of parameters."""

    is_delta: bool
    """False, as in the first message: it replaces what is cached. True: it has what changed;
    what is absent stays.
    """
    statistic_category_list: list[StatisticCategory]
    parameter_type_definitions: list[ParameterTypeDefinition]
    statistic_catalog_cache_tag: str | UnsetType = UNSET
    """The cache tag of this catalogue."""


class StatisticCatalogSubscription(Model, kw_only=True):
    """The wishes of a client that watches the catalogue of statistics."""

    statistic_catalog_cache_tag: str | UnsetType = UNSET
    """The cache tag of the catalogue that the client holds."""


class StatisticCatalogSubscriptionResponse(Model, kw_only=True):
    """Says whether the catalogue that the client holds is up to date."""

    client_state_is_fresh: bool | UnsetType = UNSET
    """Whether the catalogue that the client holds is up to date."""


class StatisticCategory(Model, kw_only=True):
    """A category of statistics with their definitions."""

    statistic_category_id: str
    display_string: str
    description: str
    statistic_definitions: list[StatisticDefinition]
    access_control_rights: list[str]
    """The access control rights that go with the category."""
    licenses: list[str]
    """The licences that go with the category."""


class StatisticDefinition(Model, kw_only=True):
    """Describes a statistic: its name, its parameters and its kind of value."""

    statistic_identifier: str
    display_string: str
    description: str
    units_display_string: str
    """The name of the unit as it is shown."""
    required_parameters_definitions: list[RequiredParametersDefinition]
    """The sets of parameters that the statistic needs."""
    statistic_definition_data: StatisticDefinitionData
    """The bounds, the precision and the unit of the value."""
    statistic_definition_flags: list[StatisticDefinitionFlag]
    """Where the statistic is not to be offered."""
    drill_downs: list[DrillDown]
    """The ways to go into detail from the statistic."""
    sort_index: int | UnsetType = UNSET
    """The place of the statistic in an ordered list."""
    expanded: bool | UnsetType = UNSET


class StatisticDefinitionData(Model, kw_only=True):
    """The bounds, the precision, the unit and the type of a statistic's value."""

    precision: int
    units: StatisticUnits
    lower_bound_value: _models.StatisticValue | UnsetType = UNSET
    upper_bound_value: _models.StatisticValue | UnsetType = UNSET
    value_type: _models.StatisticValueType | UnsetType = UNSET


class StatisticDefinitionFlag(OpenEnum):
    """The places where a statistic is not to be offered."""

    SuppressInUI = 0
    """Not in a user interface."""
    SuppressInAlerts = 1
    """Not in alerts."""


class StatisticUnits(OpenEnum):
    """The unit of a statistic's value."""

    None_ = 0
    Milliseconds = 1
    Seconds = 2
    Gigabytes = 3
    Kilobytes = 4
    Percent = 5


class StatisticValueChange(Model, kw_only=True):
    """The new value of a statistic."""

    statistic_key: _models.StatisticKey
    statistic_value: _models.StatisticValue | None


class StatisticValueMessage(
    Model, kw_only=True, tag_field="__type", tag="urn:inin.com:statistics:statisticValueMessage"
):
    """Reports the new values of statistics that are watched."""

    is_delta: bool
    """False, as in the first message: it replaces what is cached. True: it has what changed;
    what is absent stays.
    """
    statistic_value_changes: list[StatisticValueChange]


class StatisticValueSubscription(Model, kw_only=True):
    """The statistics whose values to watch."""

    statistic_keys: Sequence[_models.StatisticKey]
    """The keys of the statistics to watch."""


class ValidatedParameterValue(Model, kw_only=True):
    """The result of checking one parameter value."""

    is_valid: bool
    match_count: int
    """How many matches there are for the value."""
    qualified_parameter_value: QualifiedParameterValue
    """The value that was checked, with its parameter type."""


class ValidatedParameterValueResults(Model, kw_only=True):
    """The results of checking chained parameter values."""

    validated_parameter_value_list: list[ValidatedParameterValue]


ParameterValueOrQualifiedParameterValue: TypeAlias = (
    ParameterValue | QualifiedParameterValue | UnknownObject
)
"""ParameterValueOrQualifiedParameterValue.

One of `ParameterValue`, `QualifiedParameterValue`.
"""
