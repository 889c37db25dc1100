"""Models take keyword arguments only, also those that derive from others."""

from icws import models

models.QueueId(models.QueueType.User, "ada")  # error
models.IcAuthConnectionRequestSettings("demo", "ada", "secret")  # error
models.CreateCallParameters("+49305550100")  # error


def name(queue: models.QueueId) -> str:
    match queue:
        case models.QueueId(_, found):  # error
            return str(found)
    return ""
