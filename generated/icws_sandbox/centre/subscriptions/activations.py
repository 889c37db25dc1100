# Copied from sandbox/centre/subscriptions/activations.py; edits here are lost.
"""Subscriptions to activations: of a user in workgroups, of a workgroup's users."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ...outbox import Message
from ..activations import ActivationChange, Activations
from ..publishing import Change, Subscription

USER = "urn:inin.com:activations:userActivationMessage"
WORKGROUP = "urn:inin.com:activations:workgroupActivationMessage"


class UserActivationSubscription(Subscription):
    """The activations of a user; `workgroups` are in lower case, None: all of the user's."""

    def __init__(
        self,
        activations: Activations,
        subscription_id: str,
        user: str,
        workgroups: frozenset[str] | None,
    ) -> None:
        self._activations = activations
        self._head = {"subscriptionId": subscription_id, "userId": user}
        self._workgroups = workgroups
        super().__init__([("activation", "user", user.lower())], (user.lower(), workgroups))

    def snapshot(self) -> Iterator[Message]:
        """Return all the activations."""
        yield self._message(
            self._activations.of_user(self._head["userId"], self._workgroups), delta=False
        )

    def delta(self, changes: Sequence[Change]) -> Iterator[Message]:
        """Return the activations that changed."""
        changed = {
            change.workgroup: change.active
            for change in changes
            if isinstance(change, ActivationChange)
            and (self._workgroups is None or change.workgroup.lower() in self._workgroups)
        }
        if changed:
            yield self._message(changed, delta=True)

    def _message(self, activations: dict[str, bool], *, delta: bool) -> Message:
        return {
            "__type": USER, "isDelta": delta, **self._head, "activationsChanged": activations
        }  # fmt: skip


class WorkgroupActivationSubscription(Subscription):
    """The activations of a workgroup's users; `users` are in lower case, None: all members."""

    def __init__(
        self,
        activations: Activations,
        subscription_id: str,
        workgroup: str,
        users: frozenset[str] | None,
    ) -> None:
        self._activations = activations
        self._head = {"subscriptionId": subscription_id, "workgroupId": workgroup}
        self._users = users
        topic = ("activation", "workgroup", workgroup.lower())
        super().__init__([topic], (workgroup.lower(), users))

    def snapshot(self) -> Iterator[Message]:
        """Return all the activations."""
        yield self._message(
            self._activations.of_workgroup(self._head["workgroupId"], self._users), delta=False
        )

    def delta(self, changes: Sequence[Change]) -> Iterator[Message]:
        """Return the activations that changed."""
        changed = {
            change.user: change.active
            for change in changes
            if isinstance(change, ActivationChange)
            and (self._users is None or change.user.lower() in self._users)
        }
        if changed:
            yield self._message(changed, delta=True)

    def _message(self, activations: dict[str, bool], *, delta: bool) -> Message:
        return {
            "__type": WORKGROUP, "isDelta": delta, **self._head, "activationsChanged": activations
        }  # fmt: skip
