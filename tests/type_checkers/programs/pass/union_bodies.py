"""A body that is one of several types: each option is taken."""

import icws
from icws.models import (
    CreateCallbackParameters,
    CreateCallbackResponseCallParameters,
    CreateCallParameters,
    CreateChatParameters,
    CreateEmailParameters,
    CreateEmailResponseParameters,
    CreateGenericInteractionParameters,
    EmailAddress,
    EmailContent,
    EmailResponseAttachments,
    EmailResponseContent,
    EmailResponseType,
    QueueId,
    QueueType,
)

QUEUE = QueueId(queue_type=QueueType.User, queue_name="ada")
ADA = EmailAddress(display_name="Ada")
ANSWER = EmailResponseContent(sender=ADA, attachments_from_parent=EmailResponseAttachments.All)


async def options(client: icws.AsyncClient) -> None:
    create = client.interactions.create
    await create(CreateCallParameters(target="1"))
    await create(CreateCallbackParameters(target="1", target_queue=QUEUE, subject="s"))
    await create(CreateCallbackResponseCallParameters(parent_interaction_id="1", target="2"))
    await create(CreateChatParameters(target="1"))
    await create(CreateEmailParameters(email_content=EmailContent(sender=ADA)))
    await create(
        CreateEmailResponseParameters(
            email_content=ANSWER,
            response_type=EmailResponseType.Reply,
            parent_interaction_id="1",
        )
    )
    await create(CreateGenericInteractionParameters(queue_id=QUEUE))
