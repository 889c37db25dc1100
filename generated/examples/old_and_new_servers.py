# Copied from distribution/examples/old_and_new_servers.py; edits here are lost.
"""Consult a workgroup about a call: one program for old and new servers.

Since interactions 13 a consult can name a queue; an older server needs a text to dial.
"""

import icws
from icws import models


def consult_sales(client: icws.Client, call: str) -> None:
    """Consult the workgroup Sales about a call, by its queue if the server can."""
    if client.supports("interactions.consult.create.queue_id"):
        sales = models.QueueId(queue_type=models.QueueType.Workgroup, queue_name="Sales")
        client.interactions.consult.create(call, queue_id=sales)
        print("consulting the workgroup Sales by its queue")
    else:
        client.interactions.consult.create(call, target="Sales")
        print("consulting Sales by dialling")


def main() -> None:
    """Place a call, and ask Sales about it."""
    with icws.Client() as client:
        client.log_in(application_name="old and new servers")
        print("the server has interactions", client.features["interactions"])
        completed = models.CallMadeStorageTypes.Completed
        target = models.CreateCallParameters(target="+49305550100", call_made_stage=completed)
        call = client.interactions.create(target).interaction_id
        consult_sales(client, call)
        try:
            client.interactions.record_snippet(call, on=True, supervisor=False)
        except icws.FeatureVersionError as error:
            # Nothing was sent, since the client knows the server's feature versions.
            print(error)
        else:
            print("recording a snippet")


if __name__ == "__main__":
    main()
