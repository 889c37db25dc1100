"""Statistics: catalogue, values, and values of their parameters."""

from __future__ import annotations

from ...handling import Request, Response
from ..centre import Centre
from ..publishing import Subscription
from ..subscriptions.statistics import (
    CACHE_TAG,
    CatalogueSubscription,
    ParametersSubscription,
    ValuesSubscription,
)
from .routing import ROOT, handles
from .subscriptions import SUBSCRIPTIONS, starting, stop, subscribes

VALUES = f"{ROOT}/statistics/statistic-parameter-values"
WATCHES = f"{SUBSCRIPTIONS}/statistics"


@handles("POST", VALUES)
def read_values(centre: Centre, request: Request) -> Response:
    """Return the values that each of some parameters can have."""
    types = [str(item["parameterTypeId"]) for item in request.properties["parameterValueItems"]]
    values = {type_: {"parameterValues": centre.parameters.values(type_)} for type_ in types}
    return Response(200, {"parameterValuesMap": values})


@handles("POST", f"{VALUES}/queries")
def query(centre: Centre, request: Request) -> Response:
    """Return the values of one type of parameter."""
    return Response(200, centre.parameters.query(request.properties))


@handles("POST", f"{VALUES}/chained-parameters-validator")
def validate(centre: Centre, request: Request) -> Response:
    """Return which parameters have values that there are."""
    items = request.properties["parameterValueItems"]
    return Response(200, {"validatedParameterValueList": centre.parameters.validate(items)})


@handles("PUT", f"{WATCHES}/statistic-catalog")
def watch_catalogue(centre: Centre, request: Request) -> Response:
    """Start a subscription to the catalogue, and tell whether the client has it already."""
    fresh = request.properties.get("statisticCatalogCacheTag") == CACHE_TAG
    starting(lambda *_: CatalogueSubscription(fresh=fresh))(centre, request)
    return Response(200, {"clientStateIsFresh": fresh})


handles("DELETE", f"{WATCHES}/statistic-catalog")(stop)


@subscribes(f"{WATCHES}/statistic-values")
def watch_values(centre: Centre, request: Request) -> Subscription:
    """Return a subscription to values."""
    return ValuesSubscription(centre.statistics, request.properties["statisticKeys"])


@subscribes(f"{WATCHES}/statistic-parameter-values")
def watch_parameters(centre: Centre, request: Request) -> Subscription:
    """Return a subscription to values of parameters."""
    queries = request.properties["chainedParameterValueQueries"]
    return ParametersSubscription(centre.parameters, queries)
