# Copied from sandbox/centre/handlers/__init__.py; edits here are lost.
"""Handlers of the operations, registered by method and path template in `routing.HANDLERS`."""

from __future__ import annotations

from functools import partial

from ...errors import ApiError
from ...handling import Handler, Request, Response, as_documented, documented_ids
from ...spec import key_of
from ..centre import Centre
from . import (  # noqa: F401 - importing a module registers its handlers
    actions,
    activations,
    alerts,
    assistance,
    attributes,
    chats,
    conferences,
    configuration,
    configuration_parts,
    consults,
    creation,
    directories,
    emails,
    licences,
    media,
    recording,
    sessions,
    stations,
    statistics,
    status,
    subscriptions,
    web_callbacks,
    web_chats,
)
from .routing import HANDLERS, CentreHandler
from .stations import NO_STATION, at_station


def handlers_of(centre: Centre) -> dict[tuple[str, str], Handler]:
    """Return the handlers of a centre by method and path template."""
    spec = centre.configuration.spec
    at_a_station = {
        key_of(operation): at_station
        for operation in spec.operations
        if NO_STATION in documented_ids(operation)
    }
    every = {**configuration.handlers(centre.configuration), **at_a_station, **HANDLERS}
    return {key: partial(_run, centre, handler) for key, handler in every.items()}


def _run(centre: Centre, handler: CentreHandler, request: Request) -> Response:
    try:
        centre.ids.check_body(request)
        response = handler(centre, request)
    except ApiError as error:
        raise as_documented(error, request.operation) from None
    finally:
        centre.store.publish()
    if response is not None:
        return response
    documented = {each.status for each in request.operation.responses}
    return Response(next((int(s) for s in ("204", "200", "202") if s in documented), 200))
