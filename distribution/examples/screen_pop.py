"""Open the customer's page in the browser when a call rings at the user. Ctrl-C ends it."""

import contextlib
import os
import webbrowser
from urllib.parse import quote

import icws
from icws import models
from icws.attributes import CALL_DIRECTION, REMOTE_NAME, REMOTE_TN, STATE, State

PAGE = os.environ.get("CRM_PAGE", "https://crm.example.com/customers?phone={}")
USER = os.environ["ICWS_USER"]


def pop(calls: icws.ListCache[str, models.QueueInteraction]) -> None:
    """Open a page for each call from outside, once, when it rings."""
    popped: set[str] = set()
    for change in calls:
        popped -= change.removed.keys()
        for key, call in {**change.added, **change.changed}.items():
            shown = call.attributes
            rings = shown[STATE] == State.ALERTING and shown[CALL_DIRECTION] == "I"
            if rings and key not in popped:
                popped.add(key)
                number = shown.get(REMOTE_TN, "")
                print("call from", shown.get(REMOTE_NAME), number)
                webbrowser.open(PAGE.format(quote(number, safe="")))


def main() -> None:
    """Watch the calls of the user who logs in."""
    with contextlib.suppress(KeyboardInterrupt), icws.Client() as client:
        client.log_in(application_name="screen pop")
        mine = models.QueueId(queue_type=models.QueueType.User, queue_name=USER)
        names = [STATE, CALL_DIRECTION, REMOTE_NAME, REMOTE_TN]
        with client.queues.watch(queue_ids=[mine], attribute_names=names).cache() as calls:
            pop(calls)


if __name__ == "__main__":
    main()
