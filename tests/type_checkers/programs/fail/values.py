"""Values that may be absent or null cannot be used as if they were there."""

from icws import models


def absent(message: models.QueueContentsMessage) -> int:
    return len(message.interactions_added)  # error


def null(answer: models.ConnectionResponse) -> str:
    return answer.default_workstation_id  # error


def made(name: str) -> None:
    models.ConfigurationId(id=None)  # error
    models.ConfigurationId(id=name, uri=None)  # error
