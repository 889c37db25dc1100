"""Follow one's own queue: what is on it is kept up to date, and each change can be seen."""

import os

import icws
from icws import models

URL = os.environ.get("ICWS_URL", "http://127.0.0.1:8018")
USER = os.environ.get("ICWS_USER", "ada")


def main() -> None:
    """Place a call, hang up, and see it come and go."""
    with icws.Client(URL) as client:
        client.log_in(
            models.IcAuthConnectionRequestSettings(
                application_name="follow a queue",
                user_id=USER,
                password=os.environ.get("ICWS_PASSWORD", "secret"),
            )
        )
        own = models.QueueId(queue_type=models.QueueType.User, queue_name=USER)
        watch = client.queues.watch_queue(
            "own", queue_ids=[own], attribute_names=["Eic_CallStateString"]
        )
        with icws.QueueCache(watch) as queue:
            target = models.CreateCallParameters(target="+49305550100")
            call = client.interactions.create_interaction(target).interaction_id
            # The cache is current whether or not anybody reads the changes.
            queue.wait(lambda q: call in q.interactions, timeout=30)
            print(len(queue.interactions), "on the queue")
            client.interactions.disconnect(call)
            for change in queue:
                for one in (*change.added, *change.changed):
                    print(one.attributes["Eic_CallStateString"])
                    if one.attributes["Eic_CallStateString"] == "Disconnected":
                        return


if __name__ == "__main__":
    main()
