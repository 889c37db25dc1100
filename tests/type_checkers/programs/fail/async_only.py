"""Without await there is no result."""

import icws
from icws import models


async def forgotten(client: icws.AsyncClient) -> None:
    client.interactions.hold("1001", on=True)  # error
    answer = client.interactions.get("1001")
    print(answer.attributes)  # error
    consult = client.interactions.consult
    result: models.ConsultTransferResult = consult.create("1", target="2")  # error
    print(result)


def blocking(client: icws.AsyncClient) -> None:
    with client:  # error
        pass
