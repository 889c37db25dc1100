"""Options, raw responses and questions keep the types of their calls."""

from typing import assert_type

import icws
from icws import models


async def options(client: icws.AsyncClient) -> None:
    patient = client.with_options(timeout=None, retries=0, headers={"X-Trace": "1"})
    assert_type(patient, icws.AsyncClient)
    await patient.interactions.at(8).hold("1001", on=True)


def made(how: icws.Policy, way: icws.DeliveryMode) -> icws.AsyncClient:
    return icws.AsyncClient("https://cic.example.com", policy=how, delivery=way)


async def raw_responses(client: icws.AsyncClient) -> None:
    answer = await client.with_raw_response(
        client.interactions.consult.create, "1001", target="Sales"
    )
    assert_type(answer, icws.RawResponse[models.ConsultTransferResult])
    assert_type(answer.value, models.ConsultTransferResult)
    assert_type(answer.status, int)
    assert_type(answer.body, bytes)
    held = await client.with_raw_response(client.interactions.hold, "1001", on=True)
    assert_type(held.status, int)


async def questions(client: icws.AsyncClient) -> None:
    assert_type(client.supports("interactions.consult.queueID"), bool)
    if client.features.get("interactions", 0) >= 13:
        await client.interactions.at(13).record_snippet("1001", on=True, supervisor=False)
