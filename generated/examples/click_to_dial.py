# Copied from distribution/examples/click_to_dial.py; edits here are lost.
"""Call a customer, consult a colleague about the call, and hand it over.

python click_to_dial.py +49305550100 grace
"""

import sys

import icws
from icws import models
from icws.attributes import DISCONNECTED, STATE, State

ANSWERED_OR_GONE = {State.CONNECTED, *DISCONNECTED}


def answers(client: icws.Client, call: str, seconds: float) -> bool:
    """Wait until the other party of a call answers, and return whether it did."""
    with client.interactions.watch(call, attribute_names=[STATE]).cache() as watched:
        try:
            watched.wait(lambda now: now.attributes.get(STATE) in ANSWERED_OR_GONE, seconds)
        except TimeoutError:
            return False
        return watched.attributes[STATE] == State.CONNECTED


def dial(client: icws.Client, number: str, seconds: float = 60) -> str | None:
    """Call a number, and return the id of the call; None if nobody has answered."""
    call = client.interactions.create(models.CreateCallParameters(target=number)).interaction_id
    if answers(client, call, seconds):
        return call
    client.interactions.disconnect(call)
    return None


def consult(client: icws.Client, call: str, colleague: str, seconds: float = 20) -> bool:
    """Hold a call, ask a colleague, and hand it over; return whether that has worked."""
    asked = client.interactions.consult.create(call, target=colleague)
    if answers(client, asked.consult_interaction_id, seconds):
        client.interactions.consult.conclude(call, asked.consult_id)
        return True
    client.interactions.consult.cancel(call, asked.consult_id)  # back to the customer
    return False


def main(number: str, colleague: str) -> None:
    """Call a number, and bring a colleague in."""
    with icws.Client() as client:
        client.log_in(application_name="click to dial")
        call = dial(client, number)
        if call is None:
            print(number, "does not answer")
        elif consult(client, call, colleague):
            print(number, "speaks with", colleague)
        else:
            print(colleague, "does not answer;", number, "is on the line")


if __name__ == "__main__":
    main(*sys.argv[1:])
