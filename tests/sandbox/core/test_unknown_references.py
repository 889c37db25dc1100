"""References in bodies: what names something that there is not is refused, and says which."""

from __future__ import annotations

import copy
import re
from collections.abc import Iterator
from typing import Any

import pytest

from sandbox import Sandbox
from sandbox.handling import Request
from sandbox.users import User
from tests.sandbox.learnt import known_body, learnt
from tests.sandbox.made import sample_body
from tests.sandbox.prepared import Preparation
from tests.sandbox.raw import Raw, Reply, logged_in
from tests.sandbox.spec_facts import Operation, operation, operations

UNKNOWN = "00000000-0000-4000-8000-000000000001"
_ID = re.compile(
    "(?i).*(id|ids|idlist)$|(scored)?users?$|workgroups?$|cicUserName$|workstation$|owner$"
)
# The store of the configuration checks its own references (tests/sandbox/configuration).
_ASKED = re.compile(r"/icws/\{sessionId\}/(?!configuration/)")
OWN = "the client names the new object, or the path does"
NOWHERE = "no answer and no message of the sandbox brings one"
ANY_NAME = "a name of which the documentation says no more"
STATISTICS = "the answer, or the message, says that the value is not known"
# Ids in bodies that are taken as they are, by the last part of their place, with the reason.
TAKEN = {
    "alertDefinitionId": OWN,
    "alertRuleId": OWN,
    "alertSetId": OWN,
    "campaignId": NOWHERE,
    "campaignIds": NOWHERE,
    "campaignid": NOWHERE,
    "commandId": NOWHERE,
    "configurationIds": "of a kind with one object, whatever its id",
    "defId": NOWHERE,
    "destinationId": NOWHERE,
    "eventId": ANY_NAME,
    "eventIds": ANY_NAME,
    "id": OWN,
    "itemId": NOWHERE,
    "objectId": ANY_NAME,
    "parameterTypeId": STATISTICS,
    "readOnlyContactEntryId": "it is read-only",
    "readOnlyDirectoryId": "it is read-only",
    "shiftTradeMatchId": OWN,
    "shiftTradeRequestId": OWN,
    "sourceId": NOWHERE,
    "stationIds": ANY_NAME,
    "targetId": NOWHERE,
    "timeOffRequestId": OWN,
    "workstation": ANY_NAME,
}
Place = tuple[str | int, ...]


def places(value: Any, place: Place = ()) -> Iterator[Place]:
    """Yield where a body has an id, or a list of them."""
    for key, item in value.items() if isinstance(value, dict) else ():
        text = item[0] if isinstance(item, list) and item else item
        if _ID.match(key) and isinstance(text, str):
            yield (*place, key)
        yield from places(item, (*place, key))
    for at, item in enumerate(value) if isinstance(value, list) else ():
        yield from places(item, (*place, at))


def with_unknown(body: Any, place: Place) -> Any:
    changed = copy.deepcopy(body)
    holder = changed
    for part in place[:-1]:
        holder = holder[part]
    holder[place[-1]] = [UNKNOWN] if isinstance(holder[place[-1]], list) else UNKNOWN
    return changed


def bodies(sandbox: Sandbox, client: Raw, each: Operation) -> Iterator[tuple[str, Any]]:
    """Yield the address and the body of a request that can succeed; two where a body can be full.

    Interactions are of several kinds: the first that the operation takes.
    """
    for request in Preparation(sandbox, client).requests(each):
        url, body = request.url, request.body
        if client.ask(each.method, url, body).status < 400:
            yield url, body
            break
    else:
        return
    full = known_body(client, sandbox.spec, sandbox.dial, each)
    if full != body and client.ask(each.method, url, full).status < 400:
        yield url, full


def is_refused(reply: Reply, place: Place) -> bool:
    """Tell whether a reply refuses a place: by its name, or as what cannot be found."""
    if reply.status == 404:
        return bool(reply.json["errorId"] == "error.request.notFound")
    name = ".".join(map(str, place))
    return reply.status == 400 and UNKNOWN in reply.json["message"] + name


def test_an_unknown_reference_is_refused() -> None:
    sandbox = Sandbox()
    asked = [each for each in operations() if each.body is not None and _ASKED.match(each.path)]
    wrong, taken = {}, set()
    with sandbox as url:
        client = logged_in(url)
        for each in asked:
            for address, body in bodies(sandbox, client, each):
                for place in places(body):
                    reply = client.ask(each.method, address, with_unknown(body, place))
                    if reply.status < 400:
                        taken.add(str(place[-1]))
                    elif not is_refused(reply, place):
                        wrong[each.method, each.path, place] = reply
    assert wrong == {}
    assert taken == TAKEN.keys()
    assert sandbox.broken == []


def test_the_error_names_the_property() -> None:
    with Sandbox() as url:
        client = logged_in(url)
        memo = {"userIds": ["ada", UNKNOWN], "memo": {}}
        reply = client.ask("POST", "/icws/{sessionId}/alerts/memos", memo)
    assert reply.status == 400
    assert reply.json == {
        "__type": "urn:inin.com:common:invalidPropertyError",
        "errorId": "error.request.invalidRepresentation.invalidProperty",
        "message": f"userIds is not valid (expected the id of a known user; {UNKNOWN!r} is none).",
        "propertyName": "userIds",
    }


@pytest.mark.parametrize(
    ("taker", "brings"),
    [
        ("scorecards/{scorecardId}", "recordingId"),
        ("questionnaires/{questionnaireId}", "directoryId"),
        ("search/{searchId}", "questionnaireId"),
    ],
)
def test_an_id_of_another_kind_is_refused(taker: str, brings: str) -> None:
    sandbox = Sandbox()
    path = f"/icws/{{sessionId}}/agent-quality/{taker}"
    right = re.findall(r"\{(\w+)\}", taker)[0]
    with sandbox as url:
        client = logged_in(url)
        ids = {name: learnt(client, sandbox.spec, sandbox.dial, name) for name in (right, brings)}
        replies = [
            client.ask("GET", path.replace(f"{{{right}}}", str(ids[name])))
            for name in (right, brings)
        ]
    assert [reply.status for reply in replies] == [200, 404]


def test_a_body_takes_no_id_of_another_kind() -> None:
    sandbox = Sandbox()
    of = operation("PUT", "/icws/{sessionId}/recordings/send-as-email")
    with sandbox as url:
        client = logged_in(url)
        job = learnt(client, sandbox.spec, sandbox.dial, "jobId")
        recording = learnt(client, sandbox.spec, sandbox.dial, "recordingId")
        statuses = [
            client.ask(
                of.method,
                of.path,
                sample_body(sandbox.spec, sandbox.dial, of, {"recordingIds": str(id_)}),
            ).status
            for id_ in (recording, job)
        ]
    assert statuses == [204, 400]


def test_what_an_answer_has_can_be_sent_back() -> None:
    users = {"ines": User("ines", "secret", "Ines Duarte", ())}
    sandbox = Sandbox(users=users)
    with sandbox as url:
        client = Raw(url)
        assert client.log_in("ines").status == 201
        data = client.ask("GET", "/icws/{sessionId}/wfm/data?select=time-off").json
        (request,) = data["timeOff"]["items"]
        path = f"/icws/{{sessionId}}/wfm/time-off/{request['timeOffRequestId']}"
        assert client.ask("PUT", path, request).status == 200
        wrong = {**request, "cicUserName": "nobody"}
        assert client.ask("PUT", path, wrong).json["propertyName"] == "cicUserName"


def test_a_handler_of_ones_own_gets_what_was_sent() -> None:
    of = operation("POST", "/icws/{sessionId}/dialer/update-stage")
    seen = []

    def update_stage(request: Request) -> None:
        seen.append(request.properties["agentId"])

    sandbox = Sandbox(handlers={(of.method, of.path): update_stage})
    with sandbox as url:
        body = sample_body(sandbox.spec, sandbox.dial, of, {"agentId": UNKNOWN})
        assert logged_in(url).ask(of.method, of.path, body).status == 200
    assert seen == [UNKNOWN]
