"""Models take keyword arguments only, also those that derive from others."""

from icws import models

models.QueueId(models.QueueType.User, "ada")  # error
models.IcAuthConnectionRequestSettings("demo", "ada", "secret")  # error
models.CreateCallParameters("+49305550100")  # error


def is_of_user(queue: models.QueueId) -> bool:
    match queue:
        case models.QueueId(models.QueueType.User):  # error
            return True
        case _:
            return False
