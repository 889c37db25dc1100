"""Place a call, wait until somebody answers, hold it, and hang up."""

import icws
from icws import models

STATE = "Eic_CallStateString"


def main() -> None:
    """Call a number and print the states of the call."""
    with icws.Client() as client:
        client.log_in(application_name="place a call")
        target = models.CreateCallParameters(target="+49305550100")
        call = client.interactions.create(target).interaction_id
        watch = client.interactions.watch(call, attribute_names=[STATE])
        with watch.cache() as watched:
            for change in watched:
                state = change.changed.get(STATE)
                if state is not None:
                    print(state)
                if state == "Connected":
                    client.interactions.hold(call, on=True)
                elif state == "On Hold":
                    client.interactions.disconnect(call)
                elif state == "Disconnected":
                    break


if __name__ == "__main__":
    main()
