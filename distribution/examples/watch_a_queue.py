"""Watch a queue in a thread, while the program does something else."""

import os
import threading

import icws
from icws import attributes, models

NUMBER, STATE = attributes.REMOTE_TN, attributes.CALL_STATE_STRING
USER = os.environ["ICWS_USER"]


def report(queue: icws.ListCache[str, models.QueueInteraction]) -> None:
    """Print the changes of the queue until the watch ends."""
    for change in queue:
        for call in [*change.added.values(), *change.changed.values()]:
            print(call.attributes[NUMBER], call.attributes[STATE])


def main() -> None:
    """Call somebody, and hang up."""
    with icws.Client() as client:
        client.log_in(application_name="watch a queue")
        mine = models.QueueId(queue_type=models.QueueType.User, queue_name=USER)
        watch = client.queues.watch("mine", queue_ids=[mine], attribute_names=[NUMBER, STATE])
        with watch.cache() as queue:
            reporter = threading.Thread(target=report, args=(queue,))
            reporter.start()
            target = models.CreateCallParameters(target="+49305550100")
            call = client.interactions.create(target).interaction_id
            # Every thread can read the cache, whichever one iterates.
            queue.wait(lambda now: state_of(now, call) == "Connected", timeout=30)
            client.interactions.disconnect(call)
            queue.wait(lambda now: state_of(now, call) in ("Disconnected", ""), timeout=30)
        reporter.join()


def state_of(queue: icws.ListCache[str, models.QueueInteraction], call: str) -> str:
    """Return the state of a call on the queue; an empty text if it is not there."""
    known = queue.items.get(call)
    return known.attributes[STATE] if known is not None else ""


if __name__ == "__main__":
    main()
