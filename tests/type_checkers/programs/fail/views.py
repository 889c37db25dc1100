"""Parts that came after a version are errors on the view of that version."""

import icws
from icws import models
from icws.aio.areas.interactions import AsyncInteractionsV13


async def later_operations(client: icws.AsyncClient) -> None:
    await client.interactions.at(13).record_snippet("1001", on=True, supervisor=False)
    await client.interactions.at(12).record_snippet("1001", on=True, supervisor=False)  # error
    await client.interactions.at(8).record_snippet("1001", on=True, supervisor=False)  # error
    await client.interactions.at(5).consult.create("1001", target="Sales")  # error


async def later_keywords(client: icws.AsyncClient) -> None:
    sales = models.QueueId(queue_type=models.QueueType.Workgroup, queue_name="Sales")
    why = {"Reason": "Refund"}
    await client.interactions.at(13).consult.create("1001", queue_id=sales)
    await client.interactions.at(12).consult.create("1001", queue_id=sales)  # error
    await client.interactions.at(8).consult.create("1001", queue_id=sales)  # error
    await client.interactions.at(10).consult.create("1001", target="1", additional_attributes=why)
    old = client.interactions.at(9).consult
    await old.create("1001", target="1", additional_attributes=why)  # error


def later_resources(client: icws.AsyncClient) -> None:
    print(client.interactions.at(4).history)
    print(client.interactions.at(3).history)  # error
    print(client.configuration.at(8).users.update_client)
    print(client.configuration.at(1).users.update_client)  # error


def later_messages(client: icws.AsyncClient) -> None:
    client.interactions.at(13).messages(models.InteractionRecordingSnippetCreatedMessage)
    client.interactions.at(12).messages(models.InteractionRecordingSnippetCreatedMessage)  # error
    client.interactions.at(8).messages(models.InteractionRecordingSnippetCreatedMessage)  # error
    client.interactions.at(8).messages(models.CallbackMessage)
    client.interactions.at(6).messages(models.CallbackMessage)  # error


def no_such_version(client: icws.AsyncClient) -> None:
    client.interactions.at(None)  # error
    client.interactions.at()  # error
    client.interactions.at("8")  # error
    client.interactions.at(8.0)  # error


async def needs_version_13(view: AsyncInteractionsV13) -> None:
    await view.record_snippet("1001", on=True, supervisor=False)


async def an_older_view_is_not_a_newer_one(client: icws.AsyncClient) -> None:
    await needs_version_13(client.interactions.at(13))
    await needs_version_13(client.interactions.at(12))  # error
    await needs_version_13(client.interactions.at(8))  # error
