"""A raw answer takes what the call takes, and has its result."""

import icws
from icws import models


async def raw(client: icws.AsyncClient) -> None:
    await client.raw(client.interactions.consult, "1001", tarket="Sales")  # error
    await client.raw(client.interactions.consult, 1001)  # error
    answer = await client.raw(client.interactions.consult, "1001", target="Sales")
    other: icws.Answer[models.InteractionCreated] = answer  # error
    print(other)
