"""The configuration: lists, objects, new objects and subscriptions of every kind of the spec."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

from ...configuration import Configuration, Kind
from ...configuration.conditions import parse_conditions
from ...configuration.kinds import defaults_of
from ...configuration.paging import LIMIT, ordered, part_of
from ...configuration.selection import ALL, Selection, parse_selection, property_names
from ...configuration.store import SINGLE, result_of
from ...errors import invalid
from ...handling import Request, Response
from ...spec import key_of
from ..centre import Centre
from ..publishing import Subscription
from ..subscriptions.configuration import ObjectsSubscription, SingleObjectSubscription
from .routing import CentreHandler
from .subscriptions import starting, stop

Key = tuple[str, str]
KindHandler = Callable[[Kind, Centre, Request], Response | None]
_MESSAGE_PARTS = ("__type", "isDelta")


def handlers(configuration: Configuration) -> dict[Key, CentreHandler]:
    """Return the handlers of the kinds that a configuration has, by method and path template."""
    by_operation: dict[Key, CentreHandler] = {
        ("GET", path): _new for path, _ in defaults_of(configuration.spec)
    }
    for kind in configuration.kinds.values():
        for (method, path), handler in _operations(kind).items():
            by_operation[method, path] = partial(handler, kind)
    watches = {kind.watch_path: kind for kind in configuration.kinds.values()}
    for operation in configuration.spec.operations:
        if key_of(operation)[0] == "PUT" and operation.path in watches and operation.messages:
            kind, message = watches[operation.path], operation.messages[0]
            creator = partial(_single_watch if kind.single else _watch, kind, message)
            by_operation["PUT", operation.path] = starting(creator)
            by_operation["DELETE", operation.path] = stop
    return by_operation


def _operations(kind: Kind) -> Mapping[Key, KindHandler]:
    if kind.single:
        return {("GET", kind.path): _read, ("PUT", kind.path): _update}
    item = f"{kind.path}/{{id}}"
    return {
        ("GET", kind.path): _list,
        ("POST", kind.path): _create,
        ("GET", item): _read,
        ("PUT", item): _update,
        ("DELETE", item): _delete,
    }


def _list(kind: Kind, centre: Centre, request: Request) -> Response:
    configuration, query = centre.configuration, request.query
    selection = _selection(kind, request)
    conditions = parse_conditions(query.get("where", ""), kind, configuration.spec)
    met = [
        value
        for value in configuration.objects(kind.name)
        if all(condition.met_by(value) for condition in conditions)
    ]
    items = ordered(met, query.get("orderBy", ""), kind, configuration.spec)
    limit = None if selection.is_identity else LIMIT
    part = part_of(items, request.headers.get("range"), limit)
    body = {"items": [selection.of(value) for value in part.items]}
    return Response(200, body, {"Content-Range": part.description})


def _read(kind: Kind, centre: Centre, request: Request) -> Response:
    value = centre.configuration.find(kind.name, _id(request))
    return Response(200, _selection(kind, request).of(value))


def _create(kind: Kind, centre: Centre, request: Request) -> Response:
    body = result_of(centre.configuration.create(kind.name, request.properties))
    path = kind.path.replace("{sessionId}", request.session.id)
    location = f"{path}{body['uri'].removeprefix(f'/configuration/{kind.name}')}"
    return Response(201, body, {"Location": location})


def _update(kind: Kind, centre: Centre, request: Request) -> Response:
    value = centre.configuration.update(kind.name, _id(request), request.properties)
    return Response(200, result_of(value))


def _delete(kind: Kind, centre: Centre, request: Request) -> None:
    centre.configuration.delete(kind.name, _id(request))


def _new(centre: Centre, request: Request) -> Response:
    return Response(200, centre.configuration.sample(request.operation.path))


def _watch(kind: Kind, message: str, centre: Centre, request: Request) -> Subscription:
    body = request.properties
    ids = [str(id_) for id_ in body["configurationIds"]]
    if ALL in ids and ALL in body["properties"]:
        raise invalid("properties", "names, where configurationIds is the wildcard")
    for id_ in ids:
        if id_ != ALL:
            centre.configuration.find(kind.name, id_)
    return ObjectsSubscription(
        centre.configuration,
        kind,
        centre.configuration.spec.messages[message].urn,
        request.path["subscriptionId"],
        None if ALL in ids else frozenset(id_.lower() for id_ in ids),
        _watched(kind, body),
    )


def _single_watch(kind: Kind, message: str, centre: Centre, request: Request) -> Subscription:
    spec = centre.configuration.spec
    known = spec.messages[message]
    names = (name for name in spec.flat(known.payload).properties if name not in _MESSAGE_PARTS)
    selection = _watched(kind, request.properties)
    return SingleObjectSubscription(centre.configuration, kind, known.urn, next(names), selection)


def _selection(kind: Kind, request: Request) -> Selection:
    """Return the selection of a request; all properties where none can be selected."""
    known = {parameter.name for parameter in request.operation.parameters}
    return parse_selection(request.query, kind) if "select" in known else Selection(None)


def _watched(kind: Kind, body: Mapping[str, Any]) -> Selection:
    names = [str(name) for name in body.get("properties") or [ALL]]
    if ALL in names:
        return Selection(None)
    return Selection(property_names(kind, names, "properties"))


def _id(request: Request) -> str:
    return request.path.get("id", SINGLE)
