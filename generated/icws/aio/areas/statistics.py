# Rendered from spec/ and templates/client/area.py.jinja2; edits here are lost.
"""Operations of statistics."""

# The literals of `at` tell the view that any other integer may stand for.
# mypy: disable-error-code="overload-overlap"
# pyright: reportOverlappingOverload=false
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Literal, TypeAlias, TypeVar, overload

from icws import models
from icws._runtime._async.area import (
    UNSET,
    AsyncArea,
    AsyncSubscription,
    UnknownObject,
    UnsetType,
    body_of,
)
from icws.operations import statistics as _operations

__all__ = [
    "AsyncStatistics",
    "AsyncStatisticsStatisticCatalog",
    "AsyncStatisticsStatisticParameterValues",
    "AsyncStatisticsStatisticValues",
    "AsyncStatisticsV1",
]

if TYPE_CHECKING:
    _Kinds: TypeAlias = (
        models.StatisticCatalogMessage
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


class _StatisticsSince1(AsyncArea):
    """Operations of statistics 1 and later."""

    __slots__ = ()

    @property
    def statistic_catalog(self) -> AsyncStatisticsStatisticCatalog:
        """The operations of statistics.statistic_catalog."""
        return self._child(AsyncStatisticsStatisticCatalog)

    @property
    def statistic_parameter_values(self) -> AsyncStatisticsStatisticParameterValues:
        """The operations of statistics.statistic_parameter_values."""
        return self._child(AsyncStatisticsStatisticParameterValues)

    @property
    def statistic_values(self) -> AsyncStatisticsStatisticValues:
        """The operations of statistics.statistic_values."""
        return self._child(AsyncStatisticsStatisticValues)

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


class AsyncStatisticsV1(_StatisticsSince1):
    """The operations that a server with statistics 1 has."""

    __slots__ = ()


class AsyncStatistics(AsyncStatisticsV1):
    """The operations of this area; a call that the server is too old for is refused."""

    __slots__ = ()

    _VIEWS: ClassVar[Mapping[int, type[AsyncStatisticsV1]]] = {
        1: AsyncStatisticsV1,
    }

    @overload
    def at(self, version: Literal[1]) -> AsyncStatisticsV1: ...
    @overload
    def at(self, version: int) -> AsyncStatistics: ...
    def at(self, version: int) -> AsyncArea:
        """Return the view of statistics as a server of a version has it. A type checker refuses
        there what came later, if the version is a literal, and so does every call. Raises
        FeatureVersionError when the server is older, ValueError for any version but 1.
        """
        return self._at(version, "statistics", self._VIEWS, 1)


class AsyncStatisticsStatisticCatalog(AsyncArea):
    """The operations of statistics.statistic_catalog."""

    __slots__ = ()

    async def subscribe(
        self,
        body: models.StatisticCatalogSubscription | UnsetType = UNSET,
        *,
        statistic_catalog_cache_tag: str | UnsetType = UNSET,
    ) -> models.StatisticCatalogSubscriptionResponse:
        """Starts watching the statistic catalogue, or replaces the watch.

        Needs statistics 1.

        Brings statisticCatalogMessage; `watch` yields them.

        Args:
            body: The whole body.
            statistic_catalog_cache_tag: The cache tag of the catalogue that the client holds.
        """
        return await self._call(
            _operations.SUBSCRIBE_STATISTIC_CATALOG,
            body=body_of(
                models.StatisticCatalogSubscription,
                body,
                statistic_catalog_cache_tag=statistic_catalog_cache_tag,
            ),
        )

    def watch(
        self,
        body: models.StatisticCatalogSubscription | UnsetType = UNSET,
        *,
        statistic_catalog_cache_tag: str | UnsetType = UNSET,
    ) -> AsyncSubscription[models.StatisticCatalogMessage | UnknownObject]:
        """A subscription by `subscribe`, for the time of its block.

        Starts watching the statistic catalogue, or replaces the watch.

        Needs statistics 1.

        Args:
            body: The whole body.
            statistic_catalog_cache_tag: The cache tag of the catalogue that the client holds.
        """
        return self._watch(
            AsyncSubscription,
            _operations.WATCH_STATISTIC_CATALOG,
            body=body_of(
                models.StatisticCatalogSubscription,
                body,
                statistic_catalog_cache_tag=statistic_catalog_cache_tag,
            ),
        )

    async def unsubscribe(self) -> None:
        """Stops watching the statistic catalogue."""
        await self._call(_operations.UNSUBSCRIBE_STATISTIC_CATALOG)


class AsyncStatisticsStatisticParameterValues(AsyncArea):
    """The operations of statistics.statistic_parameter_values."""

    __slots__ = ()

    @overload
    async def subscribe(
        self, *, chained_parameter_value_queries: Sequence[models.ChainedParameterValueQuery]
    ) -> None: ...
    @overload
    async def subscribe(self, body: models.ChainedParametersSubscription) -> None: ...

    async def subscribe(
        self,
        body: models.ChainedParametersSubscription | UnsetType = UNSET,
        *,
        chained_parameter_value_queries: Sequence[models.ChainedParameterValueQuery]
        | UnsetType = UNSET,
    ) -> None:
        """Starts watching the values for statistic parameters, or replaces the watch.

        Needs statistics 1.

        Brings chainedParametersChangeMessage; `watch` yields them.

        Args:
            body: The whole body. Required without it: chained_parameter_value_queries.
            chained_parameter_value_queries: The queries to watch.
        """
        await self._call(
            _operations.SUBSCRIBE_STATISTIC_PARAMETER_VALUES,
            body=body_of(
                models.ChainedParametersSubscription,
                body,
                chained_parameter_value_queries=chained_parameter_value_queries,
            ),
        )

    @overload
    def watch(
        self, *, chained_parameter_value_queries: Sequence[models.ChainedParameterValueQuery]
    ) -> AsyncSubscription[models.ChainedParametersChangeMessage | UnknownObject]: ...
    @overload
    def watch(
        self, body: models.ChainedParametersSubscription
    ) -> AsyncSubscription[models.ChainedParametersChangeMessage | UnknownObject]: ...

    def watch(
        self,
        body: models.ChainedParametersSubscription | UnsetType = UNSET,
        *,
        chained_parameter_value_queries: Sequence[models.ChainedParameterValueQuery]
        | UnsetType = UNSET,
    ) -> AsyncSubscription[models.ChainedParametersChangeMessage | UnknownObject]:
        """A subscription by `subscribe`, for the time of its block.

        Starts watching the values for statistic parameters, or replaces the watch.

        Needs statistics 1.

        Args:
            body: The whole body. Required without it: chained_parameter_value_queries.
            chained_parameter_value_queries: The queries to watch.
        """
        return self._watch(
            AsyncSubscription,
            _operations.WATCH_STATISTIC_PARAMETER_VALUES,
            body=body_of(
                models.ChainedParametersSubscription,
                body,
                chained_parameter_value_queries=chained_parameter_value_queries,
            ),
        )

    async def unsubscribe(self) -> None:
        """Stops watching the values for statistic parameters."""
        await self._call(_operations.UNSUBSCRIBE_STATISTIC_PARAMETER_VALUES)

    @overload
    async def retrieve(
        self, *, parameter_value_items: Sequence[models.ParameterValueItem]
    ) -> models.ParameterValuesResponse: ...
    @overload
    async def retrieve(
        self, body: models.ParameterValuesRequest
    ) -> models.ParameterValuesResponse: ...

    async def retrieve(
        self,
        body: models.ParameterValuesRequest | UnsetType = UNSET,
        *,
        parameter_value_items: Sequence[models.ParameterValueItem] | UnsetType = UNSET,
    ) -> models.ParameterValuesResponse:
        """Returns the values for several statistic parameters at once.

        Args:
            body: The whole body. Required without it: parameter_value_items.
            parameter_value_items: The parameters, each with its value.
        """
        return await self._call(
            _operations.RETRIEVE_STATISTIC_PARAMETER_VALUES,
            body=body_of(
                models.ParameterValuesRequest, body, parameter_value_items=parameter_value_items
            ),
        )

    @overload
    async def validate_chained_parameters(
        self, *, parameter_value_items: Sequence[models.ParameterValueItem]
    ) -> models.ValidatedParameterValueResults: ...
    @overload
    async def validate_chained_parameters(
        self, body: models.ChainedParameterValueQuery
    ) -> models.ValidatedParameterValueResults: ...

    async def validate_chained_parameters(
        self,
        body: models.ChainedParameterValueQuery | UnsetType = UNSET,
        *,
        parameter_value_items: Sequence[models.ParameterValueItem] | UnsetType = UNSET,
    ) -> models.ValidatedParameterValueResults:
        """Checks whether the values of chained statistic parameters are valid.

        Args:
            body: The whole body. Required without it: parameter_value_items.
            parameter_value_items: The parameters, each with its value.
        """
        return await self._call(
            _operations.VALIDATE_CHAINED_STATISTIC_PARAMETERS,
            body=body_of(
                models.ChainedParameterValueQuery, body, parameter_value_items=parameter_value_items
            ),
        )

    @overload
    async def search(
        self,
        *,
        parameter_type_id: str,
        filter: str | UnsetType = UNSET,
        max_to_return: int | UnsetType = UNSET,
        associated_parameter_values: Sequence[models.ParameterValueItem] | UnsetType = UNSET,
    ) -> models.ParameterValueQueryResults: ...
    @overload
    async def search(
        self, body: models.ParameterValueQuery
    ) -> models.ParameterValueQueryResults: ...

    async def search(
        self,
        body: models.ParameterValueQuery | UnsetType = UNSET,
        *,
        parameter_type_id: str | UnsetType = UNSET,
        filter: str | UnsetType = UNSET,
        max_to_return: int | UnsetType = UNSET,
        associated_parameter_values: Sequence[models.ParameterValueItem] | UnsetType = UNSET,
    ) -> models.ParameterValueQueryResults:
        """Searches the values of one statistic parameter, with a filter and a limit.

        Args:
            body: The whole body. Required without it: parameter_type_id.
            parameter_type_id: The id of the type of parameter.
            filter: The text that filters the values.
            max_to_return: The largest number of values to return.
            associated_parameter_values: The values of other parameters that go with this one.
        """
        return await self._call(
            _operations.QUERY_STATISTIC_PARAMETER_VALUES,
            body=body_of(
                models.ParameterValueQuery,
                body,
                parameter_type_id=parameter_type_id,
                filter=filter,
                max_to_return=max_to_return,
                associated_parameter_values=associated_parameter_values,
            ),
        )


class AsyncStatisticsStatisticValues(AsyncArea):
    """The operations of statistics.statistic_values."""

    __slots__ = ()

    @overload
    async def subscribe(self, *, statistic_keys: Sequence[models.StatisticKey]) -> None: ...
    @overload
    async def subscribe(self, body: models.StatisticValueSubscription) -> None: ...

    async def subscribe(
        self,
        body: models.StatisticValueSubscription | UnsetType = UNSET,
        *,
        statistic_keys: Sequence[models.StatisticKey] | UnsetType = UNSET,
    ) -> None:
        """Starts watching the values of statistics, or replaces the watch.

        Brings statisticValueMessage; `watch` yields them.

        Args:
            body: The whole body. Required without it: statistic_keys.
            statistic_keys: The keys of the statistics to watch.
        """
        await self._call(
            _operations.SUBSCRIBE_STATISTIC_VALUES,
            body=body_of(models.StatisticValueSubscription, body, statistic_keys=statistic_keys),
        )

    @overload
    def watch(
        self, *, statistic_keys: Sequence[models.StatisticKey]
    ) -> AsyncSubscription[models.StatisticValueMessage | UnknownObject]: ...
    @overload
    def watch(
        self, body: models.StatisticValueSubscription
    ) -> AsyncSubscription[models.StatisticValueMessage | UnknownObject]: ...

    def watch(
        self,
        body: models.StatisticValueSubscription | UnsetType = UNSET,
        *,
        statistic_keys: Sequence[models.StatisticKey] | UnsetType = UNSET,
    ) -> AsyncSubscription[models.StatisticValueMessage | UnknownObject]:
        """A subscription by `subscribe`, for the time of its block.

        Starts watching the values of statistics, or replaces the watch.

        Args:
            body: The whole body. Required without it: statistic_keys.
            statistic_keys: The keys of the statistics to watch.
        """
        return self._watch(
            AsyncSubscription,
            _operations.WATCH_STATISTIC_VALUES,
            body=body_of(models.StatisticValueSubscription, body, statistic_keys=statistic_keys),
        )

    async def unsubscribe(self) -> None:
        """Stops watching the values of statistics."""
        await self._call(_operations.UNSUBSCRIBE_STATISTIC_VALUES)
