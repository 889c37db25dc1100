# Copied from sandbox/centre/handlers/alerts.py; edits here are lost.
"""Alert sets, alerts and memos."""

from __future__ import annotations

from ...errors import invalid
from ...handling import Request, Response
from ..centre import Centre
from ..publishing import Subscription
from ..subscriptions.alerts import AlertSetsSubscription, AlertsSubscription, MemosSubscription
from .routing import ROOT, handles, user_of, workgroup_of
from .subscriptions import SUBSCRIPTIONS, subscribes

ALERTS = f"{ROOT}/alerts"
SETS = f"{ALERTS}/alert-catalog/alert-sets"
WATCHES = f"{SUBSCRIPTIONS}/alerts"


@handles("POST", SETS)
def create_set(centre: Centre, request: Request) -> None:
    """Create an alert set; the watch of the catalogue tells its id."""
    centre.alerts.create(request.properties, request.user)


@handles("PUT", f"{SETS}/{{alertSetId}}")
def update_set(centre: Centre, request: Request) -> None:
    """Change an alert set."""
    centre.alerts.update(request.path["alertSetId"], request.properties, request.user)


@handles("POST", f"{ALERTS}/memos")
def create_memo(centre: Centre, request: Request) -> Response:
    """Create a memo."""
    body = request.properties
    users = [user_of(centre, str(user)) for user in body.get("userIds") or ()]
    workgroups = [workgroup_of(centre, str(name)) for name in body.get("workgroups") or ()]
    return Response(201, {"memoId": centre.memos.create(users, workgroups, body["memo"])})


@handles("DELETE", f"{ALERTS}/memos/{{memoId}}")
def delete_memo(centre: Centre, request: Request) -> None:
    """Delete a memo."""
    centre.memos.delete(request.path["memoId"])


@subscribes(f"{WATCHES}/alert-catalog")
def watch_sets(centre: Centre, request: Request) -> Subscription:
    """Return a subscription to alert sets."""
    categories = frozenset(int(each) for each in request.properties["alertSetCategories"])
    return AlertSetsSubscription(centre.alerts, request.user, categories)


@subscribes(f"{WATCHES}/alert-notifications")
def watch_alerts(centre: Centre, request: Request) -> Subscription:
    """Return a subscription to alerts: of the sets that the session watches, with a change."""
    added, removed = (
        frozenset(str(each["alertSetId"]) for each in request.properties.get(name) or ())
        for name in ("alertSetsAdded", "alertSetsRemoved")
    )
    for id_ in sorted(added):
        if not centre.alerts.has(id_):
            raise invalid("alertSetsAdded", f"ids of known alert sets; {id_!r} is none")
    path = request.operation.path
    current = centre.publisher.subscription(request.session.id, (path,))
    before = current.sets if isinstance(current, AlertsSubscription) else frozenset()
    return AlertsSubscription(
        centre.alerts, centre.statistics, centre.store, (before | added) - removed
    )


@subscribes(f"{WATCHES}/user-memos")
def watch_memos(centre: Centre, request: Request) -> Subscription:
    """Return a subscription to the user's memos."""
    return MemosSubscription(centre.memos, request.user)
