"""Lists of configuration objects over HTTP, in both forms: fetched as they are needed."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

import icws
import icws_sandbox
from icws import models
from tests.both_forms import both, run

ADA = models.IcAuthConnectionRequestSettings(
    application_name="tests", user_id="ada", password="secret"
)
MANY = 230


@pytest.fixture(scope="module")
def sandbox() -> Iterator[icws_sandbox.Sandbox]:
    sandbox = icws_sandbox.Sandbox()
    with sandbox as url, icws.Client(url) as client:
        client.log_in(ADA)
        for number in range(MANY):
            name = f"Skill {number:03}"
            identity = models.ConfigurationId(id=name, display_name=name)
            client.configuration.skills.create(configuration_id=identity)
        yield sandbox


def ranges(sandbox: icws_sandbox.Sandbox, before: int) -> list[str]:
    """The operations of the requests since some of them."""
    return [entry.operation or "" for entry in sandbox.requests[before:]]


async def _all_in_parts(url: str, sandbox: icws_sandbox.Sandbox) -> None:
    async with icws.AsyncClient(url) as client:
        await client.log_in(ADA)
        skills = client.configuration.skills
        before = len(sandbox.requests)
        listing = skills.list(
            select=["configurationId"], where="configurationId.id sw Skill", page_size=100
        )
        assert len(sandbox.requests) == before
        names = [skill.configuration_id.id async for skill in listing]
        assert names == [f"Skill {number:03}" for number in range(MANY)]
        assert ranges(sandbox, before) == ["getConfigurationSkills"] * 3
        parts = [(len(part.items), part.total) async for part in listing.parts()]
        assert parts == [(100, MANY), (100, MANY), (30, MANY)]


async def _what_the_server_cuts_is_fetched_too(url: str, sandbox: icws_sandbox.Sandbox) -> None:
    async with icws.AsyncClient(url) as client:
        await client.log_in(ADA)
        before = len(sandbox.requests)
        skills = client.configuration.skills.list(
            select="notes", where="configurationId.id sw Skill"
        )
        assert len(await skills.all()) == MANY
        assert ranges(sandbox, before) == ["getConfigurationSkills"] * 2


async def _a_loop_that_stops_early(url: str, sandbox: icws_sandbox.Sandbox) -> None:
    async with icws.AsyncClient(url) as client:
        await client.log_in(ADA)
        before = len(sandbox.requests)
        async for user in client.configuration.users.list(order_by="configurationId.id desc"):
            assert user.configuration_id.id == "grace"
            break
        first = await client.configuration.users.list(page_size=1).first()
        assert first is not None
        assert ranges(sandbox, before) == ["getConfigurationUsers"] * 2


async def _errors_come_in_the_loop(url: str, sandbox: icws_sandbox.Sandbox) -> None:
    async with icws.AsyncClient(url) as client:
        await client.log_in(ADA)
        listing = client.configuration.users.list(where="this is no condition")
        with pytest.raises(icws.BadRequestError):
            await listing.all()
        with pytest.raises(ValueError, match="page_size is 0"):
            client.configuration.users.list(page_size=0)


async def _what_is_called_list_is_gone_through(url: str, sandbox: icws_sandbox.Sandbox) -> None:
    async with icws.AsyncClient(url) as client:
        await client.log_in(ADA)
        features = [feature.feature_id async for feature in client.connection.features.list()]
        assert "interactions" in features
        first = await client.configuration.skill_categories.list().first()
        assert isinstance(first, models.SkillCategory)
        async for message in client.status.status_messages.list():
            assert message.status_id
        async for time_zone in client.configuration.system.time_zones.list(type="windows"):
            assert isinstance(time_zone, models.TimeZonesEntry)


async def _headers_of_a_list(url: str, sandbox: icws_sandbox.Sandbox) -> None:
    async with icws.AsyncClient(url) as client:
        await client.log_in(ADA)
        users = client.configuration.users
        async for part in users.list(page_size=1).parts():
            assert part.response.header("Content-Range") == "items 0-0/3"
            break
        with pytest.raises(TypeError, match=r"users.list, .* \(expected parts\(\)"):
            await client.with_raw_response(users.list)  # type: ignore[arg-type,unused-ignore]


@both
@pytest.mark.parametrize(
    "scenario",
    [
        _all_in_parts,
        _what_the_server_cuts_is_fetched_too,
        _a_loop_that_stops_early,
        _errors_come_in_the_loop,
        _what_is_called_list_is_gone_through,
        _headers_of_a_list,
    ],
)
def test_lists(sandbox: icws_sandbox.Sandbox, form: str, scenario: object) -> None:
    run(form, scenario, sandbox.url, sandbox)  # type: ignore[arg-type]
