"""Tests of a program against the sandbox: pip install 'icws-client[sandbox]' pytest.

The fixture `icws_sandbox` comes with the package; `icws_sandbox_options` has its settings.
"""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest
from click_to_dial import consult, dial

import icws
from icws import models
from icws_sandbox import Sandbox


@pytest.fixture
def icws_sandbox_options() -> dict[str, object]:
    return {"features": {"interactions": 12}}


@pytest.fixture
def client(icws_sandbox: Sandbox) -> Iterator[icws.Client]:
    with icws.Client(icws_sandbox.url) as client:
        client.log_in(user_id="ada", password="secret")
        yield client


@pytest.fixture
def call(client: icws.Client, icws_sandbox: Sandbox) -> str:
    """Return the id of a call that Ada has picked up."""
    call = icws_sandbox.on_loop(lambda: icws_sandbox.centre.call_arrives(user="ada"))
    client.interactions.pickup(call.id)
    return call.id


def test_a_colleague_takes_over(client: icws.Client, icws_sandbox: Sandbox, call: str) -> None:
    mine = models.QueueId(queue_type=models.QueueType.User, queue_name="grace")
    with ThreadPoolExecutor() as pool, icws.Client(icws_sandbox.url) as grace:
        grace.log_in(user_id="grace", password="secret")
        taken_over = pool.submit(consult, client, call, "grace")
        watch = grace.queues.watch(queue_ids=[mine], attribute_names=["Eic_State"])
        with watch.cache() as ringing:
            ringing.wait(lambda queue: queue.items, timeout=10)
            (consulted,) = ringing.items
        grace.interactions.pickup(consulted)
        assert taken_over.result(timeout=10)


def test_without_an_answer_the_customer_is_back(client: icws.Client, call: str) -> None:
    assert not consult(client, call, "grace", seconds=0.1)
    assert client.interactions.get(call, select="Eic_State").attributes["Eic_State"] == "C"


def test_a_call_without_an_answer_ends(client: icws.Client, icws_sandbox: Sandbox) -> None:
    assert dial(client, "grace", seconds=0.1) is None
    assert icws_sandbox.requests[-1].path.endswith("/disconnect")
