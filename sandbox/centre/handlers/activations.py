"""Activations of users in workgroups."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from ...configuration.selection import ALL
from ...handling import Request, Response
from ..activations import Side
from ..centre import Centre
from ..publishing import Subscription
from ..subscriptions.activations import ActivationSubscription
from .routing import ROOT, handles, user_of, workgroup_of
from .subscriptions import SUBSCRIPTIONS, subscribes

USERS = f"{ROOT}/activations/users"
WORKGROUPS = f"{ROOT}/activations/workgroups"


@handles("GET", USERS)
def list_users(centre: Centre, request: Request) -> Response:
    """Return the activations of several users; those who do not exist are left out."""
    asked = filter(centre.directory.has_user, _words(request.query["select"]))
    return _several(centre, Side.USER, [user_of(centre, user) for user in asked], request)


@handles("GET", f"{USERS}/{{userId}}")
def read_user(centre: Centre, request: Request) -> Response:
    """Return the activations of a user."""
    user = user_of(centre, request.path["userId"])
    return Response(200, _activations(centre, Side.USER, user, _filter(request)))


@handles("PUT", f"{USERS}/{{userId}}")
def set_user(centre: Centre, request: Request) -> Response:
    """Activate or deactivate a user."""
    return _set(centre, Side.USER, user_of(centre, request.path["userId"]), request)


@handles("GET", WORKGROUPS)
def list_workgroups(centre: Centre, request: Request) -> Response:
    """Return the activations in several workgroups; those that do not exist are left out."""
    asked = filter(centre.directory.has_workgroup, _words(request.query["select"]))
    names = [workgroup_of(centre, workgroup) for workgroup in asked]
    return _several(centre, Side.WORKGROUP, names, request)


@handles("GET", f"{WORKGROUPS}/{{workgroupId}}")
def read_workgroup(centre: Centre, request: Request) -> Response:
    """Return the activations in a workgroup."""
    workgroup = workgroup_of(centre, request.path["workgroupId"])
    return Response(200, _activations(centre, Side.WORKGROUP, workgroup, _filter(request)))


@handles("PUT", f"{WORKGROUPS}/{{workgroupId}}")
def set_workgroup(centre: Centre, request: Request) -> Response:
    """Activate or deactivate members of a workgroup."""
    workgroup = workgroup_of(centre, request.path["workgroupId"])
    return _set(centre, Side.WORKGROUP, workgroup, request)


@subscribes(f"{SUBSCRIPTIONS}/activations/users/{{subscriptionId}}")
def watch_user(centre: Centre, request: Request) -> Subscription:
    """Return a subscription to the activations of a user."""
    return ActivationSubscription(
        centre.activations,
        Side.USER,
        request.path["subscriptionId"],
        user_of(centre, str(request.properties["userId"])),
        _watched(request.properties["workgroupIds"]),
    )


@subscribes(f"{SUBSCRIPTIONS}/activations/workgroups/{{subscriptionId}}")
def watch_workgroup(centre: Centre, request: Request) -> Subscription:
    """Return a subscription to the activations in a workgroup."""
    return ActivationSubscription(
        centre.activations,
        Side.WORKGROUP,
        request.path["subscriptionId"],
        workgroup_of(centre, str(request.properties["workgroupId"])),
        _watched(request.properties["userIds"]),
    )


def _several(centre: Centre, side: Side, names: Iterable[str], request: Request) -> Response:
    only = _filter(request)
    sets = [_activations(centre, side, name, only) for name in names]
    return Response(200, {f"{side}ActivationSetList": sets})


def _set(centre: Centre, side: Side, name: str, request: Request) -> Response:
    centre.activations.set(side, name, request.properties["activations"])
    return Response(200, _activations(centre, side, name, None))


def _activations(
    centre: Centre, side: Side, name: str, only: frozenset[str] | None
) -> dict[str, Any]:
    return {f"{side}Id": name, "activations": centre.activations.of(side, name, only)}


def _words(text: str) -> list[str]:
    return [word.strip() for word in text.split(",") if word.strip()]


def _filter(request: Request) -> frozenset[str] | None:
    return _watched(_words(request.query.get("filter", ALL)) or [ALL])


def _watched(names: Iterable[object]) -> frozenset[str] | None:
    """Return names in lower case; None for the wildcard."""
    lower = frozenset(str(name).lower() for name in names)
    return None if ALL in lower else lower
