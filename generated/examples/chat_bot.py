# Copied from distribution/examples/chat_bot.py; edits here are lost.
"""Answer chats of customers, and pass them to a workgroup on request. Ctrl-C ends it.

python chat_bot.py Billing
"""

import asyncio
import contextlib
import os
import sys

import icws
from icws import models
from icws.attributes import OBJECT_TYPE, STATE, State

ANSWERS = {"hours": "We are open from 9 to 5.", "invoice": "Invoices come on the 1st."}
GREETING = "Hello. Ask me about: " + ", ".join(ANSWERS) + ", or for an agent."
USER = os.environ["ICWS_USER"]


def is_of_customer(line: models.ChatText) -> bool:
    """Return whether the customer wrote a line."""
    member = line.chat_member
    if isinstance(member, icws.UnknownObject):
        return False
    return member.chat_member_type is models.ChatMemberType.External


async def talk(client: icws.AsyncClient, chat: str, workgroup: models.QueueId) -> None:
    """Answer what the customer writes, until somebody else takes over or the chat ends."""
    await client.interactions.pickup(chat)
    async with client.interactions.chat.watch(chat).cache() as lines:
        await client.interactions.chat.messages.create(
            chat, text=GREETING, clear_typing_indicator=True
        )
        async for change in lines:
            for line in change.lines:
                if not is_of_customer(line):
                    continue  # the bot's own lines come back, too
                asked = (line.text or "").lower()
                if "agent" in asked:
                    await client.interactions.blind_transfer(chat, queue_id=workgroup)
                    return
                answers = [answer for word, answer in ANSWERS.items() if word in asked]
                text = " ".join(answers) or GREETING
                await client.interactions.chat.messages.create(
                    chat, text=text, clear_typing_indicator=True
                )


async def converse(client: icws.AsyncClient, chat: str, workgroup: models.QueueId) -> None:
    """Talk in a chat; its errors are those of this chat only, such as a customer who left."""
    try:
        await talk(client, chat, workgroup)
    except icws.ApiError as error:
        print("chat", chat, "has ended:", error.error_id)


async def main(workgroup_name: str) -> None:
    """Take each chat that rings at the bot's user, any number at a time."""
    workgroup = models.QueueId(queue_type=models.QueueType.Workgroup, queue_name=workgroup_name)
    async with icws.AsyncClient() as client, asyncio.TaskGroup() as tasks:
        await client.log_in(application_name="chat bot")
        mine = models.QueueId(queue_type=models.QueueType.User, queue_name=USER)
        watch = client.queues.watch(queue_ids=[mine], attribute_names=[OBJECT_TYPE, STATE])
        async with watch.cache() as queue:
            taken: set[str] = set()
            async for change in queue:
                taken -= change.removed.keys()
                for chat, item in {**change.added, **change.changed}.items():
                    shown = item.attributes
                    rings = shown[OBJECT_TYPE] == "Chat" and shown[STATE] == State.ALERTING
                    if rings and chat not in taken:
                        taken.add(chat)
                        tasks.create_task(converse(client, chat, workgroup))


if __name__ == "__main__":
    with contextlib.suppress(KeyboardInterrupt):
        asyncio.run(main(*sys.argv[1:]))
