# Derived from icws/aio/areas/statistics.py; edits here are lost.
"""Operations of one area."""

# ruff: noqa: A002 - arguments are named as the API names them
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal, TypeAlias, TypeVar, overload

from icws import models
from icws._runtime._sync.area import Area
from icws._runtime._sync.subscription import Subscription
from icws._runtime.bodies import body_of
from icws._runtime.model import UNSET, UnknownObject, UnsetType
from icws.operations import statistics as _operations

__all__ = [
    "Statistics",
    "StatisticsV1",
    "StatisticsV6",
    "StatisticsV7",
]

if TYPE_CHECKING:
    _Kinds: TypeAlias = (
        models.AlertCatalogChangedMessage
        | models.AlertNotificationMessage
        | models.StatisticCatalogMessage
        | models.ChainedParametersChangeMessage
        | models.StatisticValueMessage
    )

_M = TypeVar("_M", bound="_Kinds")
_N = TypeVar("_N", bound="_Kinds")
_O = TypeVar("_O", bound="_Kinds")
_P = TypeVar("_P", bound="_Kinds")
_Q = TypeVar("_Q", bound="_Kinds")
_R = TypeVar("_R", bound="_Kinds")
_S = TypeVar("_S", bound="_Kinds")
_T = TypeVar("_T", bound="_Kinds")


class _StatisticsSince1(Area):
    """Operations of statistics 1 and later."""

    __slots__ = ()

    @overload
    def subscribe_alert_catalog(
        self, *, alert_set_categories: list[models.AlertSetCategory]
    ) -> None: ...
    @overload
    def subscribe_alert_catalog(self, body: models.AlertCatalogSubscription) -> None: ...

    def subscribe_alert_catalog(
        self,
        body: models.AlertCatalogSubscription | UnsetType = UNSET,
        *,
        alert_set_categories: list[models.AlertSetCategory] | UnsetType = UNSET,
    ) -> None:
        """Starts watching the alert catalogue, or replaces the watch.

        The body names the categories of alert sets.

        Needs statistics 1.

        Brings alertCatalogChangedMessage.

        Args:
            body: The body as an object, instead of its properties.
            alert_set_categories: See the documentation of the API.
        """
        self._call(
            _operations.SUBSCRIBE_ALERT_CATALOG,
            body=body_of(
                models.AlertCatalogSubscription,
                body,
                {"alert_set_categories": alert_set_categories},
            ),
        )

    def subscribe_alert_notifications(
        self,
        body: models.AlertNotificationSubscription | UnsetType = UNSET,
        *,
        alert_sets_added: list[models.AlertSetKey] | UnsetType = UNSET,
        alert_sets_removed: list[models.AlertSetKey] | UnsetType = UNSET,
    ) -> None:
        """Starts watching the notifications of alert sets, or adds and removes alert sets.

        Needs statistics 1.

        Brings alertNotificationMessage.

        Args:
            body: The body as an object, instead of its properties.
            alert_sets_added: The sets to watch from now on.
            alert_sets_removed: The sets to watch no longer.
        """
        self._call(
            _operations.SUBSCRIBE_ALERT_NOTIFICATIONS,
            body=body_of(
                models.AlertNotificationSubscription,
                body,
                {"alert_sets_added": alert_sets_added, "alert_sets_removed": alert_sets_removed},
            ),
        )

    def subscribe_statistic_catalog(
        self,
        body: models.StatisticCatalogSubscription | UnsetType = UNSET,
        *,
        statistic_catalog_cache_tag: str | UnsetType = UNSET,
    ) -> models.StatisticCatalogSubscriptionResponse:
        """Starts watching the statistic catalogue, or replaces the watch.

        Needs statistics 1.

        Brings statisticCatalogMessage.

        Args:
            body: The body as an object, instead of its properties.
            statistic_catalog_cache_tag: The cache tag of the catalogue that the client holds.
        """
        return self._call(
            _operations.SUBSCRIBE_STATISTIC_CATALOG,
            body=body_of(
                models.StatisticCatalogSubscription,
                body,
                {"statistic_catalog_cache_tag": statistic_catalog_cache_tag},
            ),
        )

    def watch_statistic_catalog(
        self,
        body: models.StatisticCatalogSubscription | UnsetType = UNSET,
        *,
        statistic_catalog_cache_tag: str | UnsetType = UNSET,
    ) -> Subscription[models.StatisticCatalogMessage | UnknownObject]:
        """A subscription, started by `subscribe_statistic_catalog` when its block is entered,
        ended with it.

        Starts watching the statistic catalogue, or replaces the watch.

        Needs statistics 1.

        Brings statisticCatalogMessage.

        Args:
            body: The body as an object, instead of its properties.
            statistic_catalog_cache_tag: The cache tag of the catalogue that the client holds.
        """
        return self._watch(
            _operations.WATCH_STATISTIC_CATALOG,
            body=body_of(
                models.StatisticCatalogSubscription,
                body,
                {"statistic_catalog_cache_tag": statistic_catalog_cache_tag},
            ),
        )

    def unsubscribe_statistic_catalog(self) -> None:
        """Stops watching the statistic catalogue."""
        self._call(_operations.UNSUBSCRIBE_STATISTIC_CATALOG)

    @overload
    def subscribe_statistic_parameter_values(
        self, *, chained_parameter_value_queries: list[models.ChainedParameterValueQuery]
    ) -> None: ...
    @overload
    def subscribe_statistic_parameter_values(
        self, body: models.ChainedParametersSubscription
    ) -> None: ...

    def subscribe_statistic_parameter_values(
        self,
        body: models.ChainedParametersSubscription | UnsetType = UNSET,
        *,
        chained_parameter_value_queries: list[models.ChainedParameterValueQuery]
        | UnsetType = UNSET,
    ) -> None:
        """Starts watching the values for statistic parameters, or replaces the watch.

        Needs statistics 1.

        Brings chainedParametersChangeMessage.

        Args:
            body: The body as an object, instead of its properties.
            chained_parameter_value_queries: See the documentation of the API.
        """
        self._call(
            _operations.SUBSCRIBE_STATISTIC_PARAMETER_VALUES,
            body=body_of(
                models.ChainedParametersSubscription,
                body,
                {"chained_parameter_value_queries": chained_parameter_value_queries},
            ),
        )

    @overload
    def watch_statistic_parameter_values(
        self, *, chained_parameter_value_queries: list[models.ChainedParameterValueQuery]
    ) -> Subscription[models.ChainedParametersChangeMessage | UnknownObject]: ...
    @overload
    def watch_statistic_parameter_values(
        self, body: models.ChainedParametersSubscription
    ) -> Subscription[models.ChainedParametersChangeMessage | UnknownObject]: ...

    def watch_statistic_parameter_values(
        self,
        body: models.ChainedParametersSubscription | UnsetType = UNSET,
        *,
        chained_parameter_value_queries: list[models.ChainedParameterValueQuery]
        | UnsetType = UNSET,
    ) -> Subscription[models.ChainedParametersChangeMessage | UnknownObject]:
        """A subscription, started by `subscribe_statistic_parameter_values` when its block is
        entered, ended with it.

        Starts watching the values for statistic parameters, or replaces the watch.

        Needs statistics 1.

        Brings chainedParametersChangeMessage.

        Args:
            body: The body as an object, instead of its properties.
            chained_parameter_value_queries: See the documentation of the API.
        """
        return self._watch(
            _operations.WATCH_STATISTIC_PARAMETER_VALUES,
            body=body_of(
                models.ChainedParametersSubscription,
                body,
                {"chained_parameter_value_queries": chained_parameter_value_queries},
            ),
        )

    def unsubscribe_statistic_parameter_values(self) -> None:
        """Stops watching the values for statistic parameters."""
        self._call(_operations.UNSUBSCRIBE_STATISTIC_PARAMETER_VALUES)

    @overload
    def subscribe_statistic_values(self, *, statistic_keys: list[models.StatisticKey]) -> None: ...
    @overload
    def subscribe_statistic_values(self, body: models.StatisticValueSubscription) -> None: ...

    def subscribe_statistic_values(
        self,
        body: models.StatisticValueSubscription | UnsetType = UNSET,
        *,
        statistic_keys: list[models.StatisticKey] | UnsetType = UNSET,
    ) -> None:
        """Starts watching the values of statistics, or replaces the watch.

        Brings statisticValueMessage.

        Args:
            body: The body as an object, instead of its properties.
            statistic_keys: See the documentation of the API.
        """
        self._call(
            _operations.SUBSCRIBE_STATISTIC_VALUES,
            body=body_of(
                models.StatisticValueSubscription, body, {"statistic_keys": statistic_keys}
            ),
        )

    @overload
    def watch_statistic_values(
        self, *, statistic_keys: list[models.StatisticKey]
    ) -> Subscription[models.StatisticValueMessage | UnknownObject]: ...
    @overload
    def watch_statistic_values(
        self, body: models.StatisticValueSubscription
    ) -> Subscription[models.StatisticValueMessage | UnknownObject]: ...

    def watch_statistic_values(
        self,
        body: models.StatisticValueSubscription | UnsetType = UNSET,
        *,
        statistic_keys: list[models.StatisticKey] | UnsetType = UNSET,
    ) -> Subscription[models.StatisticValueMessage | UnknownObject]:
        """A subscription, started by `subscribe_statistic_values` when its block is entered, ended
        with it.

        Starts watching the values of statistics, or replaces the watch.

        Brings statisticValueMessage.

        Args:
            body: The body as an object, instead of its properties.
            statistic_keys: See the documentation of the API.
        """
        return self._watch(
            _operations.WATCH_STATISTIC_VALUES,
            body=body_of(
                models.StatisticValueSubscription, body, {"statistic_keys": statistic_keys}
            ),
        )

    def unsubscribe_statistic_values(self) -> None:
        """Stops watching the values of statistics."""
        self._call(_operations.UNSUBSCRIBE_STATISTIC_VALUES)

    @overload
    def retrieve_statistic_parameter_values(
        self, *, parameter_value_items: list[models.ParameterValueItem]
    ) -> models.ParameterValuesResponse: ...
    @overload
    def retrieve_statistic_parameter_values(
        self, body: models.ParameterValuesRequest
    ) -> models.ParameterValuesResponse: ...

    def retrieve_statistic_parameter_values(
        self,
        body: models.ParameterValuesRequest | UnsetType = UNSET,
        *,
        parameter_value_items: list[models.ParameterValueItem] | UnsetType = UNSET,
    ) -> models.ParameterValuesResponse:
        """Returns the values for several statistic parameters at once.

        Args:
            body: The body as an object, instead of its properties.
            parameter_value_items: See the documentation of the API.
        """
        return self._call(
            _operations.RETRIEVE_STATISTIC_PARAMETER_VALUES,
            body=body_of(
                models.ParameterValuesRequest,
                body,
                {"parameter_value_items": parameter_value_items},
            ),
        )

    @overload
    def validate_chained_statistic_parameters(
        self, *, parameter_value_items: list[models.ParameterValueItem]
    ) -> models.ValidatedParameterValueResults: ...
    @overload
    def validate_chained_statistic_parameters(
        self, body: models.ChainedParameterValueQuery
    ) -> models.ValidatedParameterValueResults: ...

    def validate_chained_statistic_parameters(
        self,
        body: models.ChainedParameterValueQuery | UnsetType = UNSET,
        *,
        parameter_value_items: list[models.ParameterValueItem] | UnsetType = UNSET,
    ) -> models.ValidatedParameterValueResults:
        """Checks whether the values of chained statistic parameters are valid.

        Args:
            body: The body as an object, instead of its properties.
            parameter_value_items: See the documentation of the API.
        """
        return self._call(
            _operations.VALIDATE_CHAINED_STATISTIC_PARAMETERS,
            body=body_of(
                models.ChainedParameterValueQuery,
                body,
                {"parameter_value_items": parameter_value_items},
            ),
        )

    @overload
    def create_statistic_parameter_values_query(
        self,
        *,
        parameter_type_id: str,
        filter: str | UnsetType = UNSET,
        max_to_return: int | UnsetType = UNSET,
        associated_parameter_values: list[models.ParameterValueItem] | UnsetType = UNSET,
    ) -> models.ParameterValueQueryResults: ...
    @overload
    def create_statistic_parameter_values_query(
        self, body: models.ParameterValueQuery
    ) -> models.ParameterValueQueryResults: ...

    def create_statistic_parameter_values_query(
        self,
        body: models.ParameterValueQuery | UnsetType = UNSET,
        *,
        parameter_type_id: str | UnsetType = UNSET,
        filter: str | UnsetType = UNSET,
        max_to_return: int | UnsetType = UNSET,
        associated_parameter_values: list[models.ParameterValueItem] | UnsetType = UNSET,
    ) -> models.ParameterValueQueryResults:
        """Searches the values of one statistic parameter, with a filter and a limit.

        Args:
            body: The body as an object, instead of its properties.
            parameter_type_id: See the documentation of the API.
            filter: The text that filters the values.
            max_to_return: The largest number of values to return.
            associated_parameter_values: The values of other parameters that go with this one.
        """
        return self._call(
            _operations.CREATE_STATISTIC_PARAMETER_VALUES_QUERY,
            body=body_of(
                models.ParameterValueQuery,
                body,
                {
                    "parameter_type_id": parameter_type_id,
                    "filter": filter,
                    "max_to_return": max_to_return,
                    "associated_parameter_values": associated_parameter_values,
                },
            ),
        )

    @overload
    def messages(self, kind: type[_M], /) -> Subscription[_M]: ...
    @overload
    def messages(self, kind: type[_M], kind_2: type[_N], /) -> Subscription[_M | _N]: ...
    @overload
    def messages(
        self, kind: type[_M], kind_2: type[_N], kind_3: type[_O], /
    ) -> Subscription[_M | _N | _O]: ...
    @overload
    def messages(
        self, kind: type[_M], kind_2: type[_N], kind_3: type[_O], kind_4: type[_P], /
    ) -> Subscription[_M | _N | _O | _P]: ...
    @overload
    def messages(
        self,
        kind: type[_M],
        kind_2: type[_N],
        kind_3: type[_O],
        kind_4: type[_P],
        kind_5: type[_Q],
        /,
    ) -> Subscription[_M | _N | _O | _P | _Q]: ...
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
    ) -> Subscription[_M | _N | _O | _P | _Q | _R]: ...
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
    ) -> Subscription[_M | _N | _O | _P | _Q | _R | _S]: ...
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
    ) -> Subscription[_M | _N | _O | _P | _Q | _R | _S | _T]: ...
    @overload
    def messages(self, kind: type[_M], /, *kinds: type[_M]) -> Subscription[_M]: ...

    def messages(self, kind: type[Any], /, *kinds: type[Any]) -> Subscription[Any]:
        """Return a subscription to messages of these kinds, whichever watch brings them."""
        return self._messages((kind, *kinds))


class _StatisticsSince6(Area):
    """Operations of statistics 6 and later."""

    __slots__ = ()

    @overload
    def create_alerts_memo(
        self,
        *,
        memo: models.Memo,
        user_ids: list[str] | UnsetType = UNSET,
        workgroups: list[str] | UnsetType = UNSET,
        icon_file_name: str | UnsetType = UNSET,
    ) -> models.CreateMemoResponse: ...
    @overload
    def create_alerts_memo(self, body: models.CreateMemoRequest) -> models.CreateMemoResponse: ...

    def create_alerts_memo(
        self,
        body: models.CreateMemoRequest | UnsetType = UNSET,
        *,
        user_ids: list[str] | UnsetType = UNSET,
        workgroups: list[str] | UnsetType = UNSET,
        icon_file_name: str | UnsetType = UNSET,
        memo: models.Memo | UnsetType = UNSET,
    ) -> models.CreateMemoResponse:
        """Creates a memo for users and workgroups.

        Needs statistics 6.

        Args:
            body: The body as an object, instead of its properties.
            user_ids: The users who are to get the memo. Value: items at least 1.
            workgroups: The workgroups that are to get the memo. Value: items at least 1.
            icon_file_name: The name of the file with the memo's icon.
            memo: See the documentation of the API.
        """
        return self._call(
            _operations.CREATE_ALERTS_MEMO,
            body=body_of(
                models.CreateMemoRequest,
                body,
                {
                    "user_ids": user_ids,
                    "workgroups": workgroups,
                    "icon_file_name": icon_file_name,
                    "memo": memo,
                },
            ),
        )


class _StatisticsSince7(Area):
    """Operations of statistics 7 and later."""

    __slots__ = ()

    @overload
    def create_alert_catalog_set(
        self,
        *,
        access_mode: models.AlertSetAccessMode,
        owner: str,
        alert_definitions: list[models.AlertDefinitionRequest],
        description: str | UnsetType = UNSET,
        display_string: str | UnsetType = UNSET,
    ) -> None: ...
    @overload
    def create_alert_catalog_set(self, body: models.CreateAlertSetParameters) -> None: ...

    def create_alert_catalog_set(
        self,
        body: models.CreateAlertSetParameters | UnsetType = UNSET,
        *,
        access_mode: models.AlertSetAccessMode | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        display_string: str | UnsetType = UNSET,
        owner: str | UnsetType = UNSET,
        alert_definitions: list[models.AlertDefinitionRequest] | UnsetType = UNSET,
    ) -> None:
        """Creates an alert set.

        Needs statistics 7.

        Args:
            body: The body as an object, instead of its properties.
            access_mode: How the set is held: owned, shared, subscribed to and so on.
            description: See the documentation of the API.
            display_string: See the documentation of the API.
            owner: See the documentation of the API.
            alert_definitions: See the documentation of the API.
        """
        self._call(
            _operations.CREATE_ALERT_CATALOG_SET,
            body=body_of(
                models.CreateAlertSetParameters,
                body,
                {
                    "access_mode": access_mode,
                    "description": description,
                    "display_string": display_string,
                    "owner": owner,
                    "alert_definitions": alert_definitions,
                },
            ),
        )

    @overload
    def update_alert_catalog_set(
        self,
        alert_set_id: str,
        *,
        access_mode: models.AlertSetAccessMode,
        owner: str,
        alert_definitions: list[models.AlertDefinitionRequest],
        alert_set_id_2: str,
        description: str | UnsetType = UNSET,
        display_string: str | UnsetType = UNSET,
    ) -> None: ...
    @overload
    def update_alert_catalog_set(
        self, alert_set_id: str, body: models.UpdateAlertSetParameters
    ) -> None: ...

    def update_alert_catalog_set(
        self,
        alert_set_id: str,
        body: models.UpdateAlertSetParameters | UnsetType = UNSET,
        *,
        access_mode: models.AlertSetAccessMode | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        display_string: str | UnsetType = UNSET,
        owner: str | UnsetType = UNSET,
        alert_definitions: list[models.AlertDefinitionRequest] | UnsetType = UNSET,
        alert_set_id_2: str | UnsetType = UNSET,
    ) -> None:
        """Replaces the content of an alert set.

        Needs statistics 7.

        Args:
            alert_set_id: See the documentation of the API.
            body: The body as an object, instead of its properties.
            access_mode: How the set is held: owned, shared, subscribed to and so on.
            description: See the documentation of the API.
            display_string: See the documentation of the API.
            owner: See the documentation of the API.
            alert_definitions: See the documentation of the API.
            alert_set_id_2: See the documentation of the API.
        """
        self._call(
            _operations.UPDATE_ALERT_CATALOG_SET,
            path={"alertSetId": alert_set_id},
            body=body_of(
                models.UpdateAlertSetParameters,
                body,
                {
                    "access_mode": access_mode,
                    "description": description,
                    "display_string": display_string,
                    "owner": owner,
                    "alert_definitions": alert_definitions,
                    "alert_set_id": alert_set_id_2,
                },
            ),
        )


class StatisticsV1(_StatisticsSince1):
    """The operations that a server with statistics 1 has.

    A call raises FeatureVersionError where the server is too old for a part of it, or has
    dropped it, and ApiError where the server answers with an error.
    """

    __slots__ = ()


class StatisticsV6(StatisticsV1, _StatisticsSince6):
    """The operations that a server with statistics 6 has.

    A call raises FeatureVersionError where the server is too old for a part of it, or has
    dropped it, and ApiError where the server answers with an error.
    """

    __slots__ = ()


class StatisticsV7(StatisticsV6, _StatisticsSince7):
    """The operations that a server with statistics 7 has.

    A call raises FeatureVersionError where the server is too old for a part of it, or has
    dropped it, and ApiError where the server answers with an error.
    """

    __slots__ = ()


class Statistics(StatisticsV7):
    """The operations of this area; a call that the server is too old for is refused.

    A call raises FeatureVersionError where the server is too old for a part of it, or has
    dropped it, and ApiError where the server answers with an error.
    """

    __slots__ = ()

    _VIEWS: ClassVar[Mapping[int, type[Area]]] = {
        1: StatisticsV1,
        6: StatisticsV6,
        7: StatisticsV7,
    }

    @overload
    def at(self, version: Literal[1, 2, 3, 4, 5]) -> StatisticsV1: ...
    @overload
    def at(self, version: Literal[6]) -> StatisticsV6: ...
    @overload
    def at(self, version: Literal[7]) -> StatisticsV7: ...
    def at(self, version: int) -> Area:
        """Return the view of statistics as a server of a version has it. A type checker refuses
        there what came later, and so does every call. Raises FeatureVersionError when the
        server is older, ValueError for a version outside of 1 to 7.
        """
        return self._at(version, "statistics", self._VIEWS, 7)
