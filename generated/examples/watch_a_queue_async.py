# Copied from distribution/examples/watch_a_queue_async.py; edits here are lost.
"""Watch a queue in one task, and call somebody in another, with asyncio."""

import asyncio
import os

import icws
from icws import attributes, models

NUMBER, STATE = attributes.REMOTE_TN, attributes.CALL_STATE_STRING
USER = os.environ["ICWS_USER"]


async def report(queue: icws.AsyncListCache[str, models.QueueInteraction]) -> None:
    """Print the changes of the queue until the watch ends."""
    async for change in queue:
        for call in [*change.added.values(), *change.changed.values()]:
            print(call.attributes[NUMBER], call.attributes[STATE])


async def main() -> None:
    """Call somebody, and hang up."""
    async with icws.AsyncClient() as client:
        await client.log_in(application_name="watch a queue")
        mine = models.QueueId(queue_type=models.QueueType.User, queue_name=USER)
        watch = client.queues.watch("mine", queue_ids=[mine], attribute_names=[NUMBER, STATE])
        async with watch.cache() as queue:
            reporter = asyncio.create_task(report(queue))
            target = models.CreateCallParameters(target="+49305550100")
            call = (await client.interactions.create(target)).interaction_id
            await queue.wait(lambda now: state_of(now, call) == "Connected", timeout=30)
            await client.interactions.disconnect(call)
            await queue.wait(lambda now: state_of(now, call) in ("Disconnected", ""), timeout=30)
        await reporter


def state_of(queue: icws.AsyncListCache[str, models.QueueInteraction], call: str) -> str:
    """Return the state of a call on the queue; an empty text if it is not there."""
    known = queue.items.get(call)
    return known.attributes[STATE] if known is not None else ""


if __name__ == "__main__":
    asyncio.run(main())
