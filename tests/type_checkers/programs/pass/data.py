"""Models as data, and values as Python has them."""

from collections import deque
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from types import MappingProxyType
from typing import Any, assert_type

import icws
from icws import models
from icws.attributes import DISCONNECTED, STATE, State


def written_and_read(queue: models.QueueId) -> models.QueueId:
    assert_type(queue.to_dict(), dict[str, Any])
    assert_type(queue.to_json(), str)
    assert_type(models.QueueId.from_json(b"{}"), models.QueueId)
    return assert_type(models.QueueId.from_dict({}), models.QueueId)


async def sequences(
    client: icws.AsyncClient, queues: Sequence[models.QueueId], why: Mapping[str, str]
) -> None:
    await client.queues.subscribe("q", queue_ids=queues, attribute_names=(STATE, "Own"))
    body = models.QueueSubscriptionParameters(queue_ids=deque(queues), attribute_names=[STATE])
    await client.queues.subscribe("q", body)
    await client.interactions.get("1001", select=[STATE])
    await client.interactions.get("1001", select=STATE)
    frozen = MappingProxyType(why)
    models.CreateCallParameters(target="1", additional_attributes=frozen)
    await client.interactions.consult.create("1", target="2", additional_attributes=why)


async def datetimes(client: icws.AsyncClient, item: models.HistoryItem) -> None:
    create = client.interactions.wrap_up_assignments.create
    now = datetime.now(UTC)
    for moment in (now, "20260301T120005Z"):
        await create(
            "1", code="x", segment_id=1, time=moment, user="ada", source_interaction_id="1"
        )
    models.WrapupAssignment(code="x", segment_id=1, time=now, user="ada", source_interaction_id="1")
    assert_type(item.initiation_time_datetime, datetime | None)
    assert_type(item.initiation_time, str | icws.UnsetType)


def attributes(item: models.QueueInteraction) -> bool:
    assert_type(item.attributes.get("eic_remotename"), str | None)
    made = models.InteractionAttributes(attributes={STATE: State.CONNECTED})
    assert_type(made.attributes, icws.Attributes)
    return item.attributes[STATE] in DISCONNECTED
