"""A body that is one of several types: nothing else is taken."""

import icws
from icws.models import EmailAddress, EmailContent, HoldParameters, QueueId, QueueType

QUEUE = QueueId(queue_type=QueueType.User, queue_name="ada")
ADA = EmailAddress(display_name="Ada")


async def others(client: icws.AsyncClient) -> None:
    create = client.interactions.create
    await create(HoldParameters(on=True))  # error: arg-type
    await create(EmailContent(sender=ADA))  # error: arg-type
    await create(QUEUE)  # error: arg-type
    await create({"target": "1"})  # error: arg-type
    await create(None)  # error: arg-type
