"""Callbacks that are put off: they ring again."""

from __future__ import annotations

from typing import Any

from sandbox.centre import Delays, Interaction
from tests.sandbox.centre.harness import Client, Harness

RETRY = {"disposition": 2}
SUBSCRIPTIONS = "messaging/subscriptions"


def _callback(harness: Harness) -> Interaction:
    return harness.centre.callback_arrives(workgroup="Billing", subject="A bill")


def _put_off(user: Client, callback: Interaction) -> None:
    user.do("PUT", f"interactions/{callback.id}/callback/disposition", RETRY)


def _of_type(messages: list[dict[str, Any]], name: str) -> list[dict[str, Any]]:
    return [message for message in messages if message["__type"].endswith(f":{name}")]


def test_a_snoozed_callback_rings_again_and_subscribers_are_told() -> None:
    harness = Harness(delays=Delays(snooze=90.0))
    ada, callback = harness.log_in("ada"), _callback(harness)
    _put_off(ada, callback)
    ada.watch_queues((2, "Billing"), names=("Eic_State",))
    ada.do("PUT", f"{SUBSCRIPTIONS}/interaction-alerting", {})
    ada.do("PUT", f"{SUBSCRIPTIONS}/interactions/{callback.id}/callback")
    ada.messages()
    harness.clock.advance(89)
    assert (ada.state(callback.id), ada.messages()) == ("X", [])
    harness.clock.advance(1)
    assert ada.state(callback.id) == "A"
    messages = ada.messages()
    (queue,) = _of_type(messages, "queueContentsMessage")
    expected = {"interactionId": callback.id, "attributes": {"Eic_State": "A"}}
    assert queue["interactionsChanged"] == [expected]
    (alerting,) = _of_type(messages, "interactionAlertingMessage")
    (details,) = alerting["alertingInteractionDetails"]
    assert (details["interactionId"], details["alertAction"]) == (callback.id, 1)
    (details,) = _of_type(messages, "callbackMessage")
    assert details["snoozed"] is False


def test_a_callback_that_is_put_off_again_rings_after_the_later_snooze(harness: Harness) -> None:
    ada, callback = harness.log_in("ada"), _callback(harness)
    _put_off(ada, callback)
    harness.clock.advance(30)
    _put_off(ada, callback)
    harness.clock.advance(59)
    assert ada.state(callback.id) == "X"
    harness.clock.advance(1)
    assert ada.state(callback.id) == "A"


def test_a_callback_that_was_picked_up_while_snoozed_does_not_ring(harness: Harness) -> None:
    ada, callback = harness.log_in("ada"), _callback(harness)
    _put_off(ada, callback)
    ada.act(callback.id, "pickup")
    harness.clock.advance(60)
    assert ada.state(callback.id) == "C"


def test_a_callback_that_succeeds_ends_at_once(harness: Harness) -> None:
    ada, callback = harness.log_in("ada"), _callback(harness)
    ada.do("PUT", f"interactions/{callback.id}/callback/disposition", {"disposition": 0})
    assert ada.state(callback.id) == "I"
