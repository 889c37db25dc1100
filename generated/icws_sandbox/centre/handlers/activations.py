# Copied from sandbox/centre/handlers/activations.py; edits here are lost.
"""Activations of users in workgroups."""

from __future__ import annotations

from collections.abc import Iterable

from ...configuration.selection import ALL
from ...handling import Request, Response
from ..centre import Centre
from ..publishing import Subscription
from ..subscriptions.activations import (
    UserActivationSubscription,
    WorkgroupActivationSubscription,
)
from .routing import ROOT, handles, user_of, workgroup_of
from .subscriptions import SUBSCRIPTIONS, subscribes

USERS = f"{ROOT}/activations/users"
WORKGROUPS = f"{ROOT}/activations/workgroups"


@handles("GET", USERS)
def list_users(centre: Centre, request: Request) -> Response:
    """Return the activations of several users; those who do not exist are left out."""
    only = _filter(request)
    users = [
        {"userId": user_of(centre, user), "activations": centre.activations.of_user(user, only)}
        for user in _words(request.query["select"])
        if centre.directory.has_user(user)
    ]
    return Response(200, {"userActivationSetList": users})


@handles("GET", f"{USERS}/{{userId}}")
def read_user(centre: Centre, request: Request) -> Response:
    """Return the activations of a user."""
    user = user_of(centre, request.path["userId"])
    activations = centre.activations.of_user(user, _filter(request))
    return Response(200, {"userId": user, "activations": activations})


@handles("PUT", f"{USERS}/{{userId}}")
def set_user(centre: Centre, request: Request) -> Response:
    """Activate or deactivate a user."""
    user = user_of(centre, request.path["userId"])
    centre.activations.set_for_user(user, request.properties["activations"])
    return Response(200, {"userId": user, "activations": centre.activations.of_user(user)})


@handles("GET", WORKGROUPS)
def list_workgroups(centre: Centre, request: Request) -> Response:
    """Return the activations in several workgroups; those that do not exist are left out."""
    only = _filter(request)
    workgroups = [
        {
            "workgroupId": workgroup_of(centre, workgroup),
            "activations": centre.activations.of_workgroup(workgroup, only),
        }
        for workgroup in _words(request.query["select"])
        if centre.directory.has_workgroup(workgroup)
    ]
    return Response(200, {"workgroupActivationSetList": workgroups})


@handles("GET", f"{WORKGROUPS}/{{workgroupId}}")
def read_workgroup(centre: Centre, request: Request) -> Response:
    """Return the activations in a workgroup."""
    workgroup = workgroup_of(centre, request.path["workgroupId"])
    activations = centre.activations.of_workgroup(workgroup, _filter(request))
    return Response(200, {"workgroupId": workgroup, "activations": activations})


@handles("PUT", f"{WORKGROUPS}/{{workgroupId}}")
def set_workgroup(centre: Centre, request: Request) -> Response:
    """Activate or deactivate members of a workgroup."""
    workgroup = workgroup_of(centre, request.path["workgroupId"])
    centre.activations.set_for_workgroup(workgroup, request.properties["activations"])
    activations = centre.activations.of_workgroup(workgroup)
    return Response(200, {"workgroupId": workgroup, "activations": activations})


@subscribes(f"{SUBSCRIPTIONS}/activations/users/{{subscriptionId}}")
def watch_user(centre: Centre, request: Request) -> Subscription:
    """Return a subscription to the activations of a user."""
    return UserActivationSubscription(
        centre.activations,
        request.path["subscriptionId"],
        user_of(centre, str(request.properties["userId"])),
        _watched(request.properties["workgroupIds"]),
    )


@subscribes(f"{SUBSCRIPTIONS}/activations/workgroups/{{subscriptionId}}")
def watch_workgroup(centre: Centre, request: Request) -> Subscription:
    """Return a subscription to the activations in a workgroup."""
    return WorkgroupActivationSubscription(
        centre.activations,
        request.path["subscriptionId"],
        workgroup_of(centre, str(request.properties["workgroupId"])),
        _watched(request.properties["userIds"]),
    )


def _words(text: str) -> list[str]:
    return [word.strip() for word in text.split(",") if word.strip()]


def _filter(request: Request) -> frozenset[str] | None:
    return _watched(_words(request.query.get("filter", ALL)) or [ALL])


def _watched(names: Iterable[object]) -> frozenset[str] | None:
    """Return names in lower case; None for the wildcard."""
    lower = frozenset(str(name).lower() for name in names)
    return None if ALL in lower else lower
