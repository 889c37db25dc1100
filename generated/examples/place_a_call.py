"""Place a call, follow it until somebody answers, hold it, and hang up."""

import os
import time

import icws
from icws import models

URL = os.environ.get("ICWS_URL", "http://127.0.0.1:8018")
CONNECTED, OVER = "C", ("I", "E")  # values of Eic_State


def state_of(client: icws.Client, call: str) -> tuple[str, str]:
    """Return the state of an interaction: its letter, and as people read it."""
    answer = client.interactions.get_interaction(call, select="Eic_State,Eic_CallStateString")
    return answer.attributes["Eic_State"], answer.attributes["Eic_CallStateString"]


def main() -> None:
    """Call a number and print the states that the call goes through."""
    with icws.Client(URL) as client:
        client.log_in(
            models.IcAuthConnectionRequestSettings(
                application_name="place a call",
                user_id=os.environ.get("ICWS_USER", "ada"),
                password=os.environ.get("ICWS_PASSWORD", "secret"),
            )
        )
        target = models.CreateCallParameters(target="+49305550100")
        call = client.interactions.create_interaction(target).interaction_id
        state, text = state_of(client, call)
        print(text)
        while state not in (CONNECTED, *OVER):
            time.sleep(0.2)
            state, text = state_of(client, call)
        print(text)
        if state == CONNECTED:
            client.interactions.hold(call, on=True)
            print(state_of(client, call)[1])
            client.interactions.disconnect(call)


if __name__ == "__main__":
    main()
