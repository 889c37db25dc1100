# Copied from sandbox/centre/handlers/licences.py; edits here are lost.
"""Licences of the session."""

from __future__ import annotations

from ...handling import Request, Response
from ..centre import Centre
from ..publishing import Subscription
from ..subscriptions.sessions import LicencesSubscription
from .routing import ROOT, handles
from .subscriptions import SUBSCRIPTIONS, subscribes

LICENCES = f"{ROOT}/licenses"


@handles("POST", LICENCES)
def acquire(centre: Centre, request: Request) -> Response:
    """Acquire licences beside those that the session holds."""
    results = centre.licences.acquire(request.session, _names(request))
    return Response(200, {"licenseOperationResultList": results})


@handles("PUT", LICENCES)
def replace(centre: Centre, request: Request) -> Response:
    """Acquire licences in place of those that the session holds."""
    results = centre.licences.replace(request.session, _names(request))
    return Response(200, {"licenseOperationResultList": results})


@handles("DELETE", LICENCES)
def release(centre: Centre, request: Request) -> None:
    """Release all licences of the session."""
    centre.licences.release(request.session.id)


@handles("POST", f"{LICENCES}/license-stages")
def acquire_stages(centre: Centre, request: Request) -> Response:
    """Acquire licences stage by stage."""
    stages = request.properties["licenseStageOperationList"]
    results = centre.licences.acquire_stages(request.session, stages)
    return Response(200, {"licenseStageOperationResultList": results})


@subscribes(f"{SUBSCRIPTIONS}/licenses")
def watch(centre: Centre, request: Request) -> Subscription:
    """Return a subscription to the assignment of licences."""
    return LicencesSubscription(centre.licences, _names(request))


def _names(request: Request) -> list[str]:
    return [str(name) for name in request.properties["licenseList"]]
