"""Wrong arguments and wrong uses of results are errors."""

import icws
from icws import models


async def arguments(client: icws.AsyncClient) -> None:
    await client.interactions.hold("1001", on="yes")  # error
    await client.interactions.hold("1001")  # error
    await client.interactions.hold(1001, on=True)  # error
    await client.interactions.hold("1001", on=True, off=False)  # error
    await client.interactions.hold("1001", on=None)  # error
    await client.interactions.hold("1001", True)  # error
    await client.interactions.hold("1001", models.HoldParameters(on=True), on=True)  # error
    await client.interactions.hold("1001", models.MuteParameters(on=True))  # error
    await client.interactions.send_digit("1001", dtmf_digits="1")  # error
    await client.interaction.hold("1001", on=True)  # error
    await client.interactions.chat.message.create("1001", message="hi")  # error
    client.interactions.chat = client.interactions.chat  # error


async def bodies(client: icws.AsyncClient) -> None:
    models.HoldParameters()  # error
    models.HoldParameters(on=1.5)  # error
    models.QueueId(queue_type=2, queue_name="ada")  # error
    await client.interactions.create(models.HoldParameters(on=True))  # error
    await client.interactions.secure_pause("1001", secure_pause_type=1)  # error
    await client.log_in("ada")  # error
    await client.log_in("ada", "secret")  # error
    await client.log_in(models.HoldParameters(on=True))  # error
    await client.log_in(user="ada", password="secret")  # error
    await client.queues.subscribe("q", queue_ids=[], attribute_names={"Eic_State"})  # error
    models.CreateCallParameters(target="1", additional_attributes={"a": 1})  # error


async def results(client: icws.AsyncClient) -> None:
    consult = await client.interactions.consult.create("1001", target="Sales")
    print(consult.no_such_property)  # error
    answer = await client.interactions.get("1001")
    number: int = answer.attributes["Eic_CallId"]  # error
    print(number)


def settings() -> None:
    icws.AsyncClient(8019)  # error
    icws.AsyncClient("https://cic:8019", policy="lenient")  # error
    icws.AsyncClient("https://cic:8019").with_options(timeout="5")  # error
