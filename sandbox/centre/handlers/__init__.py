"""Handlers of the operations, registered by method and path template in `routing.HANDLERS`."""

from __future__ import annotations

from functools import partial

from ...errors import ApiError
from ...handling import Handler, Request, Response
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
)
from .routing import HANDLERS, CentreHandler


def handlers_of(centre: Centre) -> dict[tuple[str, str], Handler]:
    """Return the handlers of a centre by method and path template."""
    every = {**configuration.handlers(centre.configuration), **HANDLERS}
    return {key: partial(_run, centre, handler) for key, handler in every.items()}


def _run(centre: Centre, handler: CentreHandler, request: Request) -> Response:
    documented = {response.status for response in request.operation.responses}
    try:
        response = handler(centre, request)
    except ApiError as error:
        if str(error.status) not in documented and "400" in documented:
            error.status = 400
        raise
    finally:
        centre.store.publish()
    if response is not None:
        return response
    return Response(next((int(s) for s in ("204", "200", "202") if s in documented), 200))
