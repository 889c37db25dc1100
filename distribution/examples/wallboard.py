"""Show a few figures of a workgroup, as they change."""

import os

import icws
from icws import models

URL = os.environ.get("ICWS_URL", "http://127.0.0.1:8018")
WORKGROUP = os.environ.get("ICWS_WORKGROUP", "Billing")
OF_WORKGROUP = "ININ.People.WorkgroupStats:Workgroup"
FIGURES = ("TotalAgents", "AgentsLoggedIn", "InteractionsWaiting")


def main() -> None:
    """Print the figures once, and again when somebody calls a colleague of the workgroup."""
    with icws.Client(URL) as client:
        client.log_in(
            models.IcAuthConnectionRequestSettings(
                application_name="wallboard",
                user_id=os.environ.get("ICWS_USER", "ada"),
                password=os.environ.get("ICWS_PASSWORD", "secret"),
            )
        )
        workgroup = models.ParameterValueItem(parameter_type_id=OF_WORKGROUP, value=WORKGROUP)
        keys = [
            models.StatisticKey(
                statistic_identifier=f"inin.workgroup:{figure}", parameter_value_items=[workgroup]
            )
            for figure in FIGURES
        ]
        board: dict[str, object] = {}
        with client.statistics.statistic_values.watch(statistic_keys=keys) as watch:
            follow(watch, board)
            print(board)
            target = models.CreateCallParameters(target=f"workgroup:{WORKGROUP}")
            client.interactions.create(target)
            follow(watch, board)
            print(board)


def follow(
    watch: icws.Subscription[models.StatisticValueMessage | icws.UnknownObject],
    board: dict[str, object],
) -> None:
    """Take the next values that a message tells onto the board."""
    for message in watch:
        if not isinstance(message, models.StatisticValueMessage):
            continue
        for change in message.statistic_value_changes:
            figure = change.statistic_key.statistic_identifier.partition(":")[2]
            board[figure] = getattr(change.statistic_value, "value", None)
        return


if __name__ == "__main__":
    main()
