# Rendered from spec/ and templates/client/operations.py.jinja2; edits here are lost.
"""The operations of one area, as the session sends them."""

from __future__ import annotations

from icws import models
from icws._runtime.decoding import Decoder
from icws._runtime.model import UnknownObject
from icws._runtime.operation import Operation, Watch

_ERROR: Decoder[models.Error] = Decoder(lambda: models.Error)

SUBSCRIBE_STATISTIC_CATALOG: Operation[models.StatisticCatalogSubscriptionResponse] = Operation(
    id="statistics.subscribeStatisticCatalog",
    address="statistics.statistic_catalog.subscribe",
    method="PUT",
    path="/icws/{sessionId}/messaging/subscriptions/statistics/statistic-catalog",
    decoder=Decoder(lambda: models.StatisticCatalogSubscriptionResponse),
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
    body=lambda: models.StatisticCatalogSubscription,
)
UNSUBSCRIBE_STATISTIC_CATALOG: Operation[None] = Operation(
    id="statistics.unsubscribeStatisticCatalog",
    address="statistics.statistic_catalog.unsubscribe",
    method="DELETE",
    path="/icws/{sessionId}/messaging/subscriptions/statistics/statistic-catalog",
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
)
SUBSCRIBE_STATISTIC_PARAMETER_VALUES: Operation[None] = Operation(
    id="statistics.subscribeStatisticParameterValues",
    address="statistics.statistic_parameter_values.subscribe",
    method="PUT",
    path="/icws/{sessionId}/messaging/subscriptions/statistics/statistic-parameter-values",
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
    body=lambda: models.ChainedParametersSubscription,
)
UNSUBSCRIBE_STATISTIC_PARAMETER_VALUES: Operation[None] = Operation(
    id="statistics.unsubscribeStatisticParameterValues",
    address="statistics.statistic_parameter_values.unsubscribe",
    method="DELETE",
    path="/icws/{sessionId}/messaging/subscriptions/statistics/statistic-parameter-values",
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
)
RETRIEVE_STATISTIC_PARAMETER_VALUES: Operation[models.ParameterValuesResponse] = Operation(
    id="statistics.retrieveStatisticParameterValues",
    address="statistics.statistic_parameter_values.retrieve",
    method="POST",
    path="/icws/{sessionId}/statistics/statistic-parameter-values",
    decoder=Decoder(lambda: models.ParameterValuesResponse),
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
    body=lambda: models.ParameterValuesRequest,
)
VALIDATE_CHAINED_STATISTIC_PARAMETERS: Operation[models.ValidatedParameterValueResults] = Operation(
    id="statistics.validateChainedStatisticParameters",
    address="statistics.statistic_parameter_values.validate_chained_parameters",
    method="POST",
    path="/icws/{sessionId}/statistics/statistic-parameter-values/chained-parameters-validator",
    decoder=Decoder(lambda: models.ValidatedParameterValueResults),
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
    body=lambda: models.ChainedParameterValueQuery,
)
QUERY_STATISTIC_PARAMETER_VALUES: Operation[models.ParameterValueQueryResults] = Operation(
    id="statistics.queryStatisticParameterValues",
    address="statistics.statistic_parameter_values.search",
    method="POST",
    path="/icws/{sessionId}/statistics/statistic-parameter-values/queries",
    decoder=Decoder(lambda: models.ParameterValueQueryResults),
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
    body=lambda: models.ParameterValueQuery,
)
SUBSCRIBE_STATISTIC_VALUES: Operation[None] = Operation(
    id="statistics.subscribeStatisticValues",
    address="statistics.statistic_values.subscribe",
    method="PUT",
    path="/icws/{sessionId}/messaging/subscriptions/statistics/statistic-values",
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
    body=lambda: models.StatisticValueSubscription,
)
UNSUBSCRIBE_STATISTIC_VALUES: Operation[None] = Operation(
    id="statistics.unsubscribeStatisticValues",
    address="statistics.statistic_values.unsubscribe",
    method="DELETE",
    path="/icws/{sessionId}/messaging/subscriptions/statistics/statistic-values",
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
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
