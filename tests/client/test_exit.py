"""The exit of a program: what Python ends only then waits for nothing, since no thread is left."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

import icws
from icws_sandbox import Sandbox

PROGRAM = """
import asyncio, sys
import icws
from icws import models

ada = models.IcAuthConnectionRequestSettings(application_name="t", user_id="ada", password="secret")
sales = [models.QueueId(queue_type=models.QueueType.Workgroup, queue_name="Sales")]

def client(form=icws.Client):
    return form(sys.argv[1], delivery=sys.argv[2], poll_interval=0.01)

def watch(of):
    return of.queues.watch("q", queue_ids=sales, attribute_names=["Note"])

def messages():
    with client() as own:
        own.log_in(ada)
        with watch(own) as messages:
            yield from messages

async def wait():
    async with client(icws.AsyncClient) as own:
        await own.log_in(ada)
        async with watch(own) as messages:
            await asyncio.Event().wait()

class Late:
    def __del__(self):
        subscription.close()
        own.close()

if sys.argv[3] == "generators":
    left = messages()
    next(left)
elif sys.argv[3] == "finalizers":
    own = client()
    own.log_in(ada)
    subscription = watch(own)
    subscription.__enter__()
    left = Late()
else:
    loop = asyncio.new_event_loop()
    left = loop.create_task(wait())
    loop.run_until_complete(asyncio.wait([left], timeout=1.0))
print("end")
"""


@pytest.mark.parametrize("delivery", ["poll", "stream"])
@pytest.mark.parametrize("ending", ["generators", "finalizers", "coroutines"])
def test_what_ends_with_the_program_waits_for_nothing(ending: str, delivery: str) -> None:
    with Sandbox() as url:
        done = subprocess.run(
            [sys.executable, "-W", "default", "-c", PROGRAM, url, delivery, ending],
            env=os.environ | {"PYTHONPATH": str(Path(icws.__file__).parents[1])},
            capture_output=True,
            timeout=20,
            check=True,
            text=True,
        )
    assert done.stdout == "end\n"
    assert "Exception" not in done.stderr
    assert "was not ended" in done.stderr
