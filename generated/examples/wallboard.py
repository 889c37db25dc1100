# Copied from distribution/examples/wallboard.py; edits here are lost.
"""Show the figures of a workgroup, and again when they change. Ctrl-C ends it.

python wallboard.py Billing
"""

import contextlib
import sys

import icws
from icws import models

FIGURES = {
    "inin.workgroup:AgentsLoggedIn": "agents",
    "inin.workgroup:InteractionsWaiting": "waiting",
    "inin.workgroup:InteractionsConnected": "talking",
}


def keys_of(workgroup: str) -> list[models.StatisticKey]:
    """Return the statistics to watch."""
    parameter = models.ParameterValueItem(
        parameter_type_id="ININ.People.WorkgroupStats:Workgroup", value=workgroup
    )
    return [
        models.StatisticKey(statistic_identifier=figure, parameter_value_items=[parameter])
        for figure in FIGURES
    ]


def show(watch: icws.Subscription[models.StatisticValueMessage | icws.UnknownObject]) -> None:
    """Print the figures after each message that changes them."""
    board: dict[str, object] = dict.fromkeys(FIGURES.values(), "-")
    for message in watch:
        if isinstance(message, models.StatisticValueMessage):
            for change in message.statistic_value_changes:
                label = FIGURES[change.statistic_key.statistic_identifier]
                # A figure without data has a value of a class without `value`.
                board[label] = getattr(change.statistic_value, "value", "-")
            print(*[f"{label}: {value}" for label, value in board.items()])


def main(workgroup: str) -> None:
    """Watch a workgroup."""
    with contextlib.suppress(KeyboardInterrupt), icws.Client() as client:
        client.log_in(application_name="wallboard")
        with client.statistics.statistic_values.watch(statistic_keys=keys_of(workgroup)) as watch:
            show(watch)


if __name__ == "__main__":
    main(*sys.argv[1:])
