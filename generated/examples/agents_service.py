# Copied from distribution/examples/agents_service.py; edits here are lost.
"""A web service for agents: each has a session of their own, and a cache of their calls.

pip install 'icws-client[async]' fastapi uvicorn; uvicorn agents_service:app
It trusts everybody who can reach it: put your own authentication in front of it.
"""

import asyncio
from collections.abc import AsyncGenerator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from typing import Annotated

from fastapi import Body, FastAPI, HTTPException, Request
from fastapi.responses import JSONResponse

import icws
from icws import models
from icws.attributes import REMOTE_TN, STATE


@dataclass
class Agent:
    """An agent who is logged in; leaving the stack ends the watch and the session."""

    client: icws.AsyncClient
    calls: icws.AsyncListCache[str, models.QueueInteraction]
    stack: AsyncExitStack


agents: dict[str, Agent] = {}


@asynccontextmanager
async def lifespan(_: FastAPI) -> AsyncGenerator[None, None]:
    """Log everybody out when the service ends."""
    yield
    leaving = [agent.stack.aclose() for agent in agents.values()]
    agents.clear()
    await asyncio.gather(*leaving, return_exceptions=True)


app = FastAPI(lifespan=lifespan)


@app.exception_handler(icws.ApiError)
async def refused(_: Request, error: icws.ApiError) -> JSONResponse:
    """Hand the server's refusals on."""
    return JSONResponse({"detail": error.message, "id": error.error_id}, error.status)


@app.exception_handler(icws.TransportError)
async def unreachable(_: Request, error: icws.TransportError) -> JSONResponse:
    """Say that the server cannot be reached."""
    return JSONResponse({"detail": error.reason}, 502)


@app.put("/agents/{user}", status_code=204)
async def log_in(user: str, password: Annotated[str, Body(embed=True)]) -> None:
    """Log an agent in, and watch the agent's calls."""
    async with AsyncExitStack() as stack:
        client = await stack.enter_async_context(icws.AsyncClient(relogin=True))
        await client.log_in(user_id=user, password=password, application_name="agents")
        mine = models.QueueId(queue_type=models.QueueType.User, queue_name=user)
        watch = client.queues.watch(queue_ids=[mine], attribute_names=[REMOTE_TN, STATE])
        calls = await stack.enter_async_context(watch.cache())
        before = agents.pop(user, None)
        agents[user] = Agent(client, calls, stack.pop_all())
        if before is not None:
            await before.stack.aclose()


@app.delete("/agents/{user}", status_code=204)
async def log_out(user: str) -> None:
    """Log an agent out."""
    leaving = agent(user)
    del agents[user]
    await leaving.stack.aclose()


@app.post("/agents/{user}/calls", response_model=models.InteractionCreated)
async def dial(user: str, call: Annotated[models.CreateCallParameters, Body()]) -> object:
    """Place a call for an agent."""
    return await agent(user).client.interactions.create(call)


@app.get("/agents/{user}/calls")
async def calls(user: str) -> dict[str, dict[str, str]]:
    """Return the calls of an agent by id, without asking the server."""
    return {key: dict(call.attributes) for key, call in agent(user).calls.items.items()}


def agent(user: str) -> Agent:
    """Return an agent who is logged in."""
    if user not in agents:
        raise HTTPException(404, f"{user} is not logged in")
    return agents[user]
