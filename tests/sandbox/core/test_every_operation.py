"""Every operation of the spec, asked over HTTP for what there is: its documented success."""

from __future__ import annotations

from sandbox import Sandbox
from tests.sandbox.prepared import REFUSED, Preparation, Prepared
from tests.sandbox.raw import Raw, Reply, logged_in
from tests.sandbox.spec_facts import Operation, faults, operations

LOG_OUT = ("DELETE", "/icws/{sessionId}/connection")


def ask(client: Raw, each: Operation, request: Prepared) -> Reply:
    headers = {**client.headers, **request.headers}
    return client.ask(each.method, request.url, request.body, headers=headers)


def problems(each: Operation, reply: Reply) -> list[str]:
    """Return what is wrong with an answer, by another validator than the sandbox's own."""
    response = each.response(reply.status)
    if response is None:
        return [f"{reply.status} is not documented"]
    found = []
    for name, header in response.get("headers", {}).items():
        if header.get("required") and name.lower() not in map(str.lower, reply.headers):
            found.append(f"the header {name} is missing")
    for media_type, media in response.get("content", {}).items():
        if media_type.lower().endswith("+json") and "schema" in media:
            found += faults(media["schema"], reply.json)
    return found


def test_every_operation_succeeds_as_documented() -> None:
    sandbox = Sandbox()
    with sandbox as url:
        client = logged_in(url)
        failed = {}
        for each in sorted(operations(), key=lambda o: (o.method, o.path) == LOG_OUT):
            replies = []
            for request in Preparation(sandbox, client).requests(each):
                replies.append(ask(client, each, request))
                if replies[-1].status < 400:
                    break
            last = replies[-1]
            found = problems(each, last)
            assert found == [], (each, last)
            if last.status >= 400:
                failed[each.method, each.path] = last.status
    assert failed == REFUSED
    assert sandbox.broken == []
