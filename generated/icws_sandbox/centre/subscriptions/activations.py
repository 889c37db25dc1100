# Copied from sandbox/centre/subscriptions/activations.py; edits here are lost.
"""Subscriptions to activations: of a user in workgroups, of a workgroup's users."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ...outbox import Message
from ..activations import ActivationChange, Activations, Side
from ..publishing import Change, Subscription


class ActivationSubscription(Subscription):
    """The activations of a user or in a workgroup.

    Args:
        activations: The activations.
        side: Whether `name` is a user or a workgroup.
        subscription_id: The id that the client gave it.
        name: The user or the workgroup.
        only: The names of the other side that count, in lower case; None: all of them.
    """

    def __init__(
        self,
        activations: Activations,
        side: Side,
        subscription_id: str,
        name: str,
        only: frozenset[str] | None,
    ) -> None:
        self._activations = activations
        self._side = side
        self._name = name
        self._only = only
        self._head = {
            "__type": f"urn:inin.com:activations:{side}ActivationMessage",
            "subscriptionId": subscription_id,
            f"{side}Id": name,
        }
        super().__init__([("activation", side, name.lower())], (name.lower(), only))

    def snapshot(self) -> Iterator[Message]:
        """Return all the activations."""
        activations = self._activations.of(self._side, self._name, self._only)
        yield self._message(activations, delta=False)

    def delta(self, changes: Sequence[Change]) -> Iterator[Message]:
        """Return the activations that changed."""
        changed = {
            other: change.active
            for change in changes
            if isinstance(change, ActivationChange)
            and (other := change.opposite(self._side))
            and (self._only is None or other.lower() in self._only)
        }
        if changed:
            yield self._message(changed, delta=True)

    def _message(self, activations: dict[str, bool], *, delta: bool) -> Message:
        return {**self._head, "isDelta": delta, "activationsChanged": activations}
