"""`with_raw_response` takes the arguments of the method, and returns its result."""

import icws
from icws import models


async def raw_responses(client: icws.AsyncClient) -> None:
    consult = client.interactions.consult.create
    await client.with_raw_response(consult, "1001", tarket="Sales")  # error
    await client.with_raw_response(consult, 1001)  # error
    answer = await client.with_raw_response(consult, "1001", target="Sales")
    other: icws.RawResponse[models.InteractionCreated] = answer  # error
    print(other)
