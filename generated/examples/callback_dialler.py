# Copied from distribution/examples/callback_dialler.py; edits here are lost.
"""Call customers back who have asked for it, one after another. Ctrl-C ends it."""

import contextlib
import os

import icws
from icws import models
from icws.attributes import DISCONNECTED, OBJECT_TYPE, STATE, State

SECONDS = float(os.environ.get("RING_SECONDS", "30"))
ANSWERED_OR_GONE = {State.CONNECTED, *DISCONNECTED}
USER = os.environ["ICWS_USER"]


def call_back(client: icws.Client, callback: str) -> models.CallbackDispositionType:
    """Call the customer of a callback, and return how it turned out."""
    client.interactions.pickup(callback)
    with client.interactions.callback.watch(callback) as watch:
        wanted = next(each for each in watch if isinstance(each, models.CallbackMessage))
    dialled = models.CreateCallbackResponseCallParameters(
        parent_interaction_id=callback, target=wanted.target
    )
    call = client.interactions.create(dialled).interaction_id
    with client.interactions.watch(call, attribute_names=[STATE]).cache() as ringing:
        with contextlib.suppress(TimeoutError):
            ringing.wait(lambda now: now.attributes.get(STATE) in ANSWERED_OR_GONE, SECONDS)
        state = ringing.attributes.get(STATE)
    if state == State.CONNECTED:
        print("speaking with", wanted.name or wanted.target, "about", wanted.subject)
        return models.CallbackDispositionType.Success
    print(wanted.target, "does not answer")
    if state not in DISCONNECTED:
        client.interactions.disconnect(call)
    return models.CallbackDispositionType.Retry


def serve(client: icws.Client, callback: str) -> None:
    """Serve a callback; one that is to be tried again rings again, later."""
    try:
        disposition = call_back(client, callback)
        client.interactions.callback.set_disposition(callback, disposition=disposition)
    except icws.ApiError as error:  # such as a colleague who was faster
        print("callback", callback, "was not served:", error.error_id)


def main() -> None:
    """Serve the callbacks on the queue of the user who logs in, as they ring."""
    with contextlib.suppress(KeyboardInterrupt), icws.Client() as client:
        client.log_in(application_name="callback dialler")
        mine = models.QueueId(queue_type=models.QueueType.User, queue_name=USER)
        watch = client.queues.watch(queue_ids=[mine], attribute_names=[OBJECT_TYPE, STATE])
        with watch.cache() as queue:
            for _ in queue:
                # Not what has changed, but what is true by now: a call takes its time.
                for key, item in queue.items.items():
                    shown = item.attributes
                    if shown[OBJECT_TYPE] == "Callback" and shown[STATE] == State.ALERTING:
                        serve(client, key)


if __name__ == "__main__":
    main()
