"""Subscriptions to alert sets, to alerts and to memos."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from ...outbox import Message
from ..alerts import Alerts, AlertSetChange, MemoChange, Memos
from ..alerts.alerts import is_seen, met_rules
from ..publishing import Change, Subscription
from ..statistics import Values
from ..store import Store

CATALOGUE = "urn:inin.com:alerts:alertCatalogChangedMessage"
NOTIFICATIONS = "urn:inin.com:alerts:alertNotificationMessage"
MEMOS = "urn:inin.com:alerts:memoListMessage"
# Whatever a statistic can follow from.
_EVENTS = (
    ("interactions",),
    ("statuses",),
    ("presence",),
    ("configuration", "users"),
    ("configuration", "workgroups"),
)
_Rule = tuple[str, str]


class AlertSetsSubscription(Subscription):
    """The alert sets of some categories that a user sees."""

    def __init__(self, alerts: Alerts, user: str, categories: frozenset[int]) -> None:
        self._alerts = alerts
        self._user = user
        self._categories = categories
        super().__init__([("alerts",)], (user.lower(), categories))

    def snapshot(self) -> Iterator[Message]:
        """Return all the alert sets."""
        yield self._message("alertSetsAdded", self._alerts.seen_by(self._user, self._categories))

    def delta(self, changes: Sequence[Change]) -> Iterator[Message]:
        """Return each alert set that came, changed, or is not seen any more."""
        for change in changes:
            if not isinstance(change, AlertSetChange):
                continue
            was = change.before is not None and self._sees(change.before)
            if self._sees(change.after):
                name = "alertSetsChanged" if was else "alertSetsAdded"
                yield self._message(name, [change.after], delta=True)
            elif was:
                yield self._message("alertSetsRemoved", [change.after["alertSetId"]], delta=True)

    def _sees(self, alert_set: dict[str, Any]) -> bool:
        return is_seen(alert_set, self._user, self._categories)

    def _message(self, name: str, items: list[Any], *, delta: bool = False) -> Message:
        return {"__type": CATALOGUE, "isDelta": delta, name: items}


class AlertsSubscription(Subscription):
    """The rules of some alert sets that are met."""

    def __init__(self, alerts: Alerts, values: Values, store: Store, sets: frozenset[str]) -> None:
        self._alerts = alerts
        self._values = values
        self._store = store
        self.sets = sets
        self._met: dict[_Rule, dict[str, Any]] = {}
        topics = [*_EVENTS, *(("alert set", id_) for id_ in sorted(sets))]
        super().__init__(topics, (sets,))

    def snapshot(self) -> Iterator[Message]:
        """Return all the rules that are met."""
        self._met = self._now()
        yield self._message(list(self._met.values()), delta=False)

    def delta(self, changes: Sequence[Change]) -> Iterator[Message]:
        """Return the rules that began to be met, and those that ceased to."""
        before, self._met = self._met, self._now()
        changed = [each for rule, each in self._met.items() if rule not in before]
        changed += [
            {**each, "cleared": True, "timeStamp": self._store.timestamp()}
            for rule, each in before.items()
            if rule not in self._met
        ]
        if changed:
            yield self._message(changed, delta=True)

    def _now(self) -> dict[_Rule, dict[str, Any]]:
        met = {}
        for alert_set in filter(None, map(self._alerts.get, sorted(self.sets))):
            for definition, rule, key, value in met_rules(alert_set, self._values.of):
                met[definition, rule] = {
                    "alertDefinitionId": definition,
                    "alertRuleId": rule,
                    "cleared": False,
                    "timeStamp": self._store.timestamp(),
                    "statisticKey": key,
                    "statisticValue": value,
                }
        return met

    def _message(self, notifications: list[dict[str, Any]], *, delta: bool) -> Message:
        return {
            "__type": NOTIFICATIONS, "isDelta": delta, "alertNotificationList": notifications
        }  # fmt: skip


class MemosSubscription(Subscription):
    """The memos of a user."""

    def __init__(self, memos: Memos, user: str) -> None:
        self._memos = memos
        self._user = user
        super().__init__([("memos", user.lower())], (user.lower(),))

    def snapshot(self) -> Iterator[Message]:
        """Return all the memos."""
        yield {"__type": MEMOS, "isDelta": False, "added": self._memos.of(self._user)}

    def delta(self, changes: Sequence[Change]) -> Iterator[Message]:
        """Return each memo that came or went."""
        for change in changes:
            if isinstance(change, MemoChange):
                parts: Mapping[str, Any] = (
                    {"removed": [change.id]}
                    if change.memo is None
                    else {"added": {change.id: change.memo}}
                )
                yield {"__type": MEMOS, "isDelta": True, **parts}
