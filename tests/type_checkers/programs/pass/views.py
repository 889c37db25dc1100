"""A view of a version has what that version has, and one type."""

from typing import assert_type

import icws
from icws import models
from icws.aio.areas.interactions import (
    AsyncInteractions,
    AsyncInteractionsV8,
    AsyncInteractionsV10,
    AsyncInteractionsV13,
)


async def the_newest_has_everything(client: icws.AsyncClient) -> None:
    view = client.interactions.at(13)
    assert_type(view, AsyncInteractionsV13)
    await view.record_snippet("1001", on=True, supervisor=False)
    sales = models.QueueId(queue_type=models.QueueType.Workgroup, queue_name="Sales")
    await view.consult.create("1001", queue_id=sales, additional_attributes={"Reason": "Refund"})
    view.messages(models.InteractionRecordingSnippetCreatedMessage)


async def an_older_one_has_what_is_as_old(client: icws.AsyncClient) -> None:
    view = client.interactions.at(8)
    assert_type(view, AsyncInteractionsV8)
    await view.hold("1001", on=True)
    assert_type(await view.consult.create("1001", target="Sales"), models.ConsultTransferResult)
    view.messages(models.CallbackMessage)


async def versions_without_a_change_have_the_view_before(client: icws.AsyncClient) -> None:
    view = client.interactions.at(12)
    assert_type(view, AsyncInteractionsV10)
    await view.consult.create("1001", target="Sales", additional_attributes={"Reason": "Refund"})


async def needs_no_more_than(view: AsyncInteractionsV8) -> None:
    await view.hold("1001", on=False)


async def a_newer_view_serves_as_an_older_one(client: icws.AsyncClient) -> None:
    await needs_no_more_than(client.interactions.at(8))
    await needs_no_more_than(client.interactions.at(13))
    await needs_no_more_than(client.interactions)


async def a_version_that_is_read_has_the_full_surface(client: icws.AsyncClient) -> None:
    view = client.interactions.at(client.features["interactions"])
    assert_type(view, AsyncInteractions)
    await view.record_snippet("1001", on=True, supervisor=False)
    assert_type(client.interactions.at(8).with_options(timeout=5), AsyncInteractionsV8)


async def without_a_view_all_is_offered(client: icws.AsyncClient) -> None:
    await client.interactions.record_snippet("1001", on=True, supervisor=False)
