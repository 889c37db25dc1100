"""The centre behind the HTTP layer, asked by a client of nothing but http.client."""

from __future__ import annotations

from sandbox import Sandbox
from tests.sandbox.raw import logged_in

_QUEUES = "/icws/{sessionId}/messaging/subscriptions/queues/mine"
_POLL = "/icws/{sessionId}/messaging/messages"


def test_a_call_that_arrives_is_polled_answered_and_ended() -> None:
    sandbox = Sandbox()
    with sandbox as url:
        client = logged_in(url)
        body = {
            "queueIds": [{"queueType": 2, "queueName": "Billing"}],
            "attributeNames": ["Eic_State"],
        }
        assert client.ask("PUT", _QUEUES, body).status == 200
        call = sandbox.on_loop(lambda: sandbox.centre.call_arrives(workgroup="Billing"))
        whole, added = client.ask("GET", _POLL).json
        assert (whole["isDelta"], whole["interactionsAdded"]) == (False, [])
        assert added["interactionsAdded"][0]["attributes"] == {"Eic_State": "A"}
        action = f"/icws/{{sessionId}}/interactions/{call.id}"
        assert client.ask("POST", f"{action}/pickup").status == 200
        assert client.ask("POST", f"{action}/disconnect").status == 200
        refused = client.ask("POST", f"{action}/hold", {"on": True})
        assert (refused.status, "message" in refused.json) == (400, True)
        states = [m["interactionsChanged"][0]["attributes"] for m in client.ask("GET", _POLL).json]
        assert states == [{"Eic_State": "C"}, {"Eic_State": "I"}]
        assert client.ask("GET", _POLL).json == []
        assert sandbox.broken == []


def test_logging_out_ends_the_watches() -> None:
    sandbox = Sandbox()
    with sandbox as url:
        client = logged_in(url)
        body = {"queueIds": [{"queueType": 0, "queueName": "ada"}], "attributeNames": ["Eic_State"]}
        assert client.ask("PUT", _QUEUES, body).status == 200
        assert client.ask("DELETE", "/icws/{sessionId}/connection").status == 200
        watching = sandbox.on_loop(lambda: dict(sandbox.centre.publisher._shared))
        assert watching == {}
