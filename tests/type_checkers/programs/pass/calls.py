"""Calls with the properties of a body or with the body itself, and what they return."""

from typing import assert_type

import icws
from icws import models


async def creating(client: icws.AsyncClient) -> None:
    call = models.CreateCallParameters(target="+49305550100", notes="asked for Ada")
    created = await client.interactions.create(call)
    assert_type(created, models.InteractionCreated)
    assert_type(created.interaction_id, str)
    chat = models.CreateChatParameters(target="grace")
    assert_type(await client.interactions.create(chat), models.InteractionCreated)


async def either_form_of_a_body(client: icws.AsyncClient) -> None:
    await client.interactions.hold("1001", on=True)
    await client.interactions.hold("1001", models.HoldParameters(on=True))
    consult = await client.interactions.consult.create("1001", target="Sales")
    assert_type(consult, models.ConsultTransferResult)
    body = models.CreateConsultParameters(target="Sales")
    assert_type(
        await client.interactions.consult.create("1001", body), models.ConsultTransferResult
    )


async def results(client: icws.AsyncClient) -> None:
    answer = await client.interactions.get("1001", select="Eic_State")
    assert_type(answer.attributes, icws.Attributes)
    assert_type(answer.attributes["eic_state"], str)
    features = client.connection.features.list()
    assert_type(features, icws.AsyncListing[models.FeatureInfo])
    categories = [category async for category in client.configuration.skill_categories.list()]
    assert_type(categories, list[models.SkillCategory])
    async for part in client.configuration.users.list(page_size=10).parts():
        assert_type(part.response, icws.Response)
    assert_type(await client.poll(), list[icws.AnyMessage])


async def logging_in(client: icws.AsyncClient) -> None:
    ada = models.IcAuthConnectionRequestSettings(
        application_name="typing", user_id="ada", password="secret"
    )
    answer = await client.log_in(ada, include=("features", "version"))
    assert_type(answer, models.ConnectionResponse)
    token = models.AuthTokenConnectionRequestSettings(
        application_name="typing",
        auth_token_seed="seed",
        auth_token="token",
        auth_token_source_session="session",
    )
    await client.log_in(token)
    await client.log_in(user_id="ada", password="secret", application_name="typing")
    assert_type(await client.log_in(), models.ConnectionResponse)


async def resources(client: icws.AsyncClient) -> None:
    users = client.configuration.users.list(select=["displayName"], page_size=50)
    assert_type(users, icws.AsyncListing[models.User])
    assert_type([user async for user in users], list[models.User])
    assert_type(await users.first(), models.User | None)
    async for part in users.parts():
        assert_type(part, icws.ListingPart[models.User])
    status = await client.status.user_statuses.get("ada")
    await client.status.user_statuses.update("ada", status_id=status.status_id)
    watch = client.configuration.users.watch(
        "all", configuration_ids=["ada"], properties=["displayName"], rights_filter="view"
    )
    assert_type(
        watch,
        icws.AsyncListSubscription[str, models.User, models.UsersMessage | icws.UnknownObject],
    )
