"""Made-up ids: each operation that takes one refuses it."""

from __future__ import annotations

import re
from itertools import count

from sandbox import Sandbox
from tests.sandbox.learnt import learnt
from tests.sandbox.prepared import Preparation
from tests.sandbox.raw import Raw, Reply, logged_in
from tests.sandbox.spec_facts import Operation, operations

WATCHES = "/icws/{sessionId}/messaging/subscriptions"
# Successes with an id that nobody has handed out, by what takes it, with the reason.
NAMED_BY_THE_CLIENT = "the client names its subscription by it"
NO_404 = "the page has no 404 for a subscription that there is not"
NOT_AN_ID = "the name of a type, of which no page has the values"
KNOWN_TO_SUCCEED = {
    ("DELETE", f"{WATCHES}/activations/users/{{subscriptionId}}"): NO_404,
    ("DELETE", f"{WATCHES}/activations/workgroups/{{subscriptionId}}"): NO_404,
    ("DELETE", f"{WATCHES}/directories/{{subscriptionId}}"): NO_404,
    ("DELETE", f"{WATCHES}/interactions/agent-assistance/{{assistanceId}}"): NO_404,
    ("DELETE", f"{WATCHES}/interactions/{{interactionId}}"): NO_404,
    ("DELETE", f"{WATCHES}/queues/{{subscriptionId}}"): NO_404,
    (
        "GET",
        "/icws/{sessionId}/configuration/access-control-groups/assignable/{objectType}",
    ): NOT_AN_ID,
    (
        "POST",
        "/icws/{sessionId}/configuration/access-control-groups/{id}/{objectType}/assign-membership",
    ): NOT_AN_ID,
    **{
        (each.method, each.path): NAMED_BY_THE_CLIENT
        for each in operations()
        if each.method == "PUT" and each.path.endswith("{subscriptionId}")
    },
}
# Its errors are pages for people, as those of a real server are.
HTML = ("GET", "/icws/connection/single-sign-on/saml-ecp/{identityProviderId}")


class WithUnknown(Preparation):
    """Requests that can succeed but for one id."""

    name = ""
    ids = count(1)

    def _filled(self, path: str, known: dict[str, str]) -> str:
        known = {**known, self.name: f"00000000-0000-4000-8000-{next(self.ids):012}"}
        return super()._filled(path, known)

    def _watch(self, path: str, url: str, known: dict[str, str]) -> None:
        """Leave the subscription that is to be ended unknown."""


def test_a_made_up_id_is_refused_with_an_error_id() -> None:
    sandbox = Sandbox()
    succeeded, wrong = set(), {}
    with sandbox as url:
        client = logged_in(url)
        for each in operations():
            for name in re.findall(r"\{(\w+)\}", each.path.replace("{sessionId}", "")):
                reply = ask(sandbox, client, each, name)
                key = (each.method, each.path)
                if reply.status < 400:
                    succeeded.add(key)
                elif key != HTML and not is_refusal(each, reply):
                    wrong[key] = reply
    assert wrong == {}
    assert succeeded == KNOWN_TO_SUCCEED.keys()
    assert sandbox.broken == []


def ask(sandbox: Sandbox, client: Raw, each: Operation, name: str) -> Reply:
    preparation = WithUnknown(sandbox, client)
    preparation.name = name
    request = next(preparation.requests(each))
    headers = {**client.headers, **request.headers}
    return client.ask(each.method, request.url, request.body, headers=headers)


def is_refusal(each: Operation, reply: Reply) -> bool:
    """Tell whether a reply has an error id, and 404 where the operation documents it."""
    without = each.response(404) is None and each.response(400) is not None
    return reply.status == (400 if without else 404) and bool(reply.json.get("errorId"))


def test_what_was_deleted_is_unknown() -> None:
    sandbox = Sandbox()
    with sandbox as url:
        client = logged_in(url)
        job = learnt(client, sandbox.spec, sandbox.dial, "jobId")
        path = f"/icws/{{sessionId}}/data-extractor/jobs/{job}"
        assert client.ask("GET", path).status == 200
        assert client.ask("DELETE", path).status == 200
        assert client.ask("GET", path).json["errorId"] == "error.request.notFound"


def test_a_visitor_chats() -> None:
    start = {"participantName": "Ines", "targetName": "Sales", "targetType": "Workgroup"}
    sandbox = Sandbox()
    with sandbox as url:
        visitor, agent = Raw(url), logged_in(url)
        chat = visitor.ask("POST", "/icws/web-chat/start", start).json
        id_ = chat["chatId"]
        resume = {"participantId": chat["participantId"], "chatId": id_}
        assert visitor.ask("POST", "/icws/web-chat/reconnect", resume).status == 204
        assert agent.ask("POST", f"/icws/{{sessionId}}/interactions/{id_}/pickup").status < 300
        path = f"/icws/{{sessionId}}/messaging/subscriptions/interactions/{id_}/chat"
        assert agent.ask("PUT", path).status < 300
        line = {"message": "Hello", "contentType": "text/plain"}
        sent = f"/icws/web-chat/send-message/{chat['participantId']}"
        assert visitor.ask("POST", sent, line).status == 204
        messages = agent.ask("GET", "/icws/{sessionId}/messaging/messages").raw.decode()
        assert '"Hello"' in messages
        assert '"Ines"' in messages
        left = f"/icws/web-chat/exit/{chat['participantId']}"
        assert visitor.ask("POST", left).status == 200
        assert sandbox.centre.interactions[id_].ended
        wrong = {**start, "targetType": "Robot"}
        reply = visitor.ask("POST", "/icws/web-chat/start", wrong)
        assert (reply.status, reply.json["propertyName"]) == (400, "targetType")
    assert sandbox.broken == []
