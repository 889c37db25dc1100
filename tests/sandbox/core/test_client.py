"""The project's own client on the sandbox."""

from __future__ import annotations

import pytest

import icws
from icws.models import IcAuthConnectionRequestSettings, QueueId, QueueType
from sandbox import Sandbox


def settings(password: str = "secret") -> IcAuthConnectionRequestSettings:  # noqa: S107 - made up
    return IcAuthConnectionRequestSettings(
        application_name="tests", user_id="grace", password=password
    )


def test_the_client_logs_in_calls_and_logs_out() -> None:
    sandbox = Sandbox(features={"interactions": 12})
    with sandbox as url, icws.Client(url) as client:
        client.log_in(settings())
        assert dict(client.features) == dict(sandbox.dial.features)
        assert client.poll() == []
        sales = QueueId(queue_type=QueueType.Workgroup, queue_name="Sales")
        with pytest.raises(icws.FeatureVersionError):
            client.interactions.consult.create("1000001", queue_id=sales)
        client.messaging.send_heartbeat()
        client.log_out()
        assert [entry.operation for entry in sandbox.requests] == [
            "createConnection", "getMessages", "sendHeartbeat", "deleteConnection",
        ]  # fmt: skip


def test_the_client_understands_a_refusal() -> None:
    with Sandbox() as url, icws.Client(url) as client:
        wrong = settings("wrong")
        with pytest.raises(icws.BadRequestError) as caught:
            client.log_in(wrong)
    assert caught.value.error_id == "error.request.connection.authenticationFailure"
