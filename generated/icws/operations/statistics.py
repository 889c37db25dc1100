# Rendered from spec/ and templates/client/operations.py.jinja2; edits here are lost.
"""The operations of one area, as the session sends them."""

from __future__ import annotations

from typing import Any

from icws import models
from icws._runtime.decoding import Decoder
from icws._runtime.model import UnknownObject
from icws._runtime.operation import Operation, Watch

_ERROR: Decoder[models.Error] = Decoder(lambda: models.Error)
_ERROR_400_401_410_500: dict[int, Decoder[Any]] = dict.fromkeys((400, 401, 410, 500), _ERROR)

SUBSCRIBE_STATISTIC_CATALOG: Operation[models.StatisticCatalogSubscriptionResponse] = Operation(
    "statistics.subscribeStatisticCatalog",
    "PUT",
    "/icws/{sessionId}/messaging/subscriptions/statistics/statistic-catalog",
    address="statistics.statistic_catalog.subscribe",
    decoder=Decoder(lambda: models.StatisticCatalogSubscriptionResponse),
    statuses=_ERROR_400_401_410_500,
    body=lambda: models.StatisticCatalogSubscription,
)
UNSUBSCRIBE_STATISTIC_CATALOG: Operation[None] = Operation(
    "statistics.unsubscribeStatisticCatalog",
    "DELETE",
    "/icws/{sessionId}/messaging/subscriptions/statistics/statistic-catalog",
    address="statistics.statistic_catalog.unsubscribe",
    statuses=_ERROR_400_401_410_500,
)
SUBSCRIBE_STATISTIC_PARAMETER_VALUES: Operation[None] = Operation(
    "statistics.subscribeStatisticParameterValues",
    "PUT",
    "/icws/{sessionId}/messaging/subscriptions/statistics/statistic-parameter-values",
    address="statistics.statistic_parameter_values.subscribe",
    statuses=_ERROR_400_401_410_500,
    body=lambda: models.ChainedParametersSubscription,
)
UNSUBSCRIBE_STATISTIC_PARAMETER_VALUES: Operation[None] = Operation(
    "statistics.unsubscribeStatisticParameterValues",
    "DELETE",
    "/icws/{sessionId}/messaging/subscriptions/statistics/statistic-parameter-values",
    address="statistics.statistic_parameter_values.unsubscribe",
    statuses=_ERROR_400_401_410_500,
)
RETRIEVE_STATISTIC_PARAMETER_VALUES: Operation[models.ParameterValuesResponse] = Operation(
    "statistics.retrieveStatisticParameterValues",
    "POST",
    "/icws/{sessionId}/statistics/statistic-parameter-values",
    address="statistics.statistic_parameter_values.retrieve",
    decoder=Decoder(lambda: models.ParameterValuesResponse),
    statuses=_ERROR_400_401_410_500,
    body=lambda: models.ParameterValuesRequest,
)
VALIDATE_CHAINED_STATISTIC_PARAMETERS: Operation[models.ValidatedParameterValueResults] = Operation(
    "statistics.validateChainedStatisticParameters",
    "POST",
    "/icws/{sessionId}/statistics/statistic-parameter-values/chained-parameters-validator",
    address="statistics.statistic_parameter_values.validate_chained_parameters",
    decoder=Decoder(lambda: models.ValidatedParameterValueResults),
    statuses=_ERROR_400_401_410_500,
    body=lambda: models.ChainedParameterValueQuery,
)
QUERY_STATISTIC_PARAMETER_VALUES: Operation[models.ParameterValueQueryResults] = Operation(
    "statistics.queryStatisticParameterValues",
    "POST",
    "/icws/{sessionId}/statistics/statistic-parameter-values/queries",
    address="statistics.statistic_parameter_values.search",
    decoder=Decoder(lambda: models.ParameterValueQueryResults),
    statuses=_ERROR_400_401_410_500,
    body=lambda: models.ParameterValueQuery,
)
SUBSCRIBE_STATISTIC_VALUES: Operation[None] = Operation(
    "statistics.subscribeStatisticValues",
    "PUT",
    "/icws/{sessionId}/messaging/subscriptions/statistics/statistic-values",
    address="statistics.statistic_values.subscribe",
    statuses=_ERROR_400_401_410_500,
    body=lambda: models.StatisticValueSubscription,
)
UNSUBSCRIBE_STATISTIC_VALUES: Operation[None] = Operation(
    "statistics.unsubscribeStatisticValues",
    "DELETE",
    "/icws/{sessionId}/messaging/subscriptions/statistics/statistic-values",
    address="statistics.statistic_values.unsubscribe",
    statuses=_ERROR_400_401_410_500,
)

WATCH_STATISTIC_CATALOG: Watch[models.StatisticCatalogMessage | UnknownObject] = Watch(
    start=SUBSCRIBE_STATISTIC_CATALOG,
    stop=UNSUBSCRIBE_STATISTIC_CATALOG,
    kinds=lambda: (models.StatisticCatalogMessage,),
)
WATCH_STATISTIC_PARAMETER_VALUES: Watch[models.ChainedParametersChangeMessage | UnknownObject] = (
    Watch(
        start=SUBSCRIBE_STATISTIC_PARAMETER_VALUES,
        stop=UNSUBSCRIBE_STATISTIC_PARAMETER_VALUES,
        kinds=lambda: (models.ChainedParametersChangeMessage,),
    )
)
WATCH_STATISTIC_VALUES: Watch[models.StatisticValueMessage | UnknownObject] = Watch(
    start=SUBSCRIBE_STATISTIC_VALUES,
    stop=UNSUBSCRIBE_STATISTIC_VALUES,
    kinds=lambda: (models.StatisticValueMessage,),
)
