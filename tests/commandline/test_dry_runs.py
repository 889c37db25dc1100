"""Dry runs: the request and its gates are printed, and nothing is sent."""

from __future__ import annotations

from tests.commandline.running import Icws

CONSULT = ("interactions", "consult", "create", "1001", "--queue-id", "user:grace", "--dry-run")
# Nobody listens there.
NOWHERE = ("--url", "http://127.0.0.1:9")


def test_nothing_is_sent_and_no_session_is_needed(alone: Icws) -> None:
    ended = alone(*NOWHERE, *CONSULT)
    assert (ended.status, ended.err) == (0, "")
    assert ended.lines == [
        {
            "method": "POST",
            "url": "http://127.0.0.1:9/icws/{sessionId}/interactions/1001/consult",
            "body": {"queueID": {"queueType": 1, "queueName": "grace"}},
            "gates": [
                gate("interactions.consult", 6),
                gate("interactions.consult.queueID", 13),
            ],
        }
    ]


def gate(item: str, since: int, server: int | None = None) -> dict[str, object]:
    return {
        "item": item,
        "feature": "interactions",
        "since": since,
        "obsolete": None,
        "server": server,
    }


def test_for_people(alone: Icws) -> None:
    unknown = "; the server's versions are not known before a log-in"
    assert alone(*NOWHERE, *CONSULT, "-o", "table").out.splitlines() == [
        "POST http://127.0.0.1:9/icws/{sessionId}/interactions/1001/consult",
        '{"queueID":{"queueType":1,"queueName":"grace"}}',
        f"interactions.consult needs interactions 6{unknown}",
        f"interactions.consult.queueID needs interactions 13{unknown}",
    ]
    hold = alone(*NOWHERE, "interactions", "hold", "1", "--on", "--dry-run", "-o", "table")
    assert hold.out.splitlines()[-1] == "the documentation states no version of it"


def test_a_server_that_is_known_to_refuse_it(icws: Icws) -> None:
    icws("login")
    ended = icws(*CONSULT)
    assert ended.status == 3
    assert ended.lines[0]["gates"] == [
        gate("interactions.consult", 6, 12),
        gate("interactions.consult.queueID", 13, 12),
    ]
    assert ended.err == (
        "interactions.consult.queueID needs interactions 13; the server has interactions 12\n"
    )


def test_of_lists_watches_and_the_other_commands(alone: Icws) -> None:
    for arguments, request in (
        (("configuration", "users", "list"), "GET /configuration/users"),
        (("queues", "watch", "q", "--queue-ids", "user:ada", "--attribute-names", "x"),
         "PUT /messaging/subscriptions/queues/q"),
        (("queues", "watch", "--queue-ids", "user:ada", "--attribute-names", "x"),
         "PUT /messaging/subscriptions/queues/new"),
        (("status", "set", "Available"), "PUT /status/user-statuses/ada"),
        (("watch", "messages"), "GET /messaging/messages"),
        (("request", "delete", "/interactions/1"), "DELETE /interactions/1"),
    ):  # fmt: skip
        ended = alone(*NOWHERE, "--user", "ada", *arguments, "--dry-run")
        assert ended.status == 0, ended.err
        method, path = request.split()
        assert ended.lines[0]["method"] == method
        assert ended.lines[0]["url"] == f"http://127.0.0.1:9/icws/{{sessionId}}{path}"
