"""Requests that can succeed: what an operation needs is made before, by requests as well."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cached_property
from itertools import count
from typing import Any, NamedTuple
from urllib.parse import quote

from sandbox import Sandbox
from tests.sandbox.learnt import known_body, learnt
from tests.sandbox.made import MADE, required_query
from tests.sandbox.raw import IC_AUTH, PASSWORD, Raw
from tests.sandbox.spec_facts import Operation, operation

SESSION = "/icws/{sessionId}"
CONFIGURATION = f"{SESSION}/configuration"
INTERACTIONS = f"{SESSION}/interactions"
SPEED_DIALS = f"{SESSION}/directories/speed-dial"
_WATCHES = f"{SESSION}/messaging/subscriptions"
_SINGLE_SIGN_ON = "/icws/connection/single-sign-on"
_STATION = f"{SESSION}/connection/station"
_WORKSTATION = {
    "__type": "urn:inin.com:connection:workstationSettings",
    "workstation": "desk1",
    "supportedMediaTypes": [1],
    "readyForInteractions": True,
}
# They cannot succeed here: it was dropped by the newest version, or there is nothing to read.
REFUSED = {
    ("GET", "/icws/{sessionId}/configuration/defaults/salesforce-cti-attribute-map"): 410,
    (
        "POST",
        "/icws/{sessionId}/interactions/{interactionId}/email/attachments/message/download",
    ): 404,
    # The content of files in chats is not kept.
    ("GET", "/icws/web-chat/file/{participantId}/{fileGuid}/{fileName}"): 400,
    # Its list names no ids.
    ("GET", "/icws/{sessionId}/configuration/feedback-survey-groups/{id}"): 404,
}
_UNKNOWN = "1000001"
_VALUES = {
    "directoryID": "contacts",
    "featureId": "connection",
    "identityProviderId": "sandbox",
    "objectType": "workgroups",
    "recordedUserId": "ada",
    "subscriptionId": "mine",
    "userId": "ada",
    "workgroupId": "Sales",
}
_TARGET = ("blind-transfer", "consult", "park", "transfer-to-voicemail")
_LINK = {
    "sourceDirectoryID": "company",
    "sourceContactEntryID": "grace",
    "contactPrimaryNumberDesignation": 1,
}
_CONTACT = {"__type": "urn:inin.com:directories:editableContactEntry", "displayName": "Ines"}
_LOG_IN = {
    "__type": IC_AUTH, "applicationName": "x", "userID": "ada", "password": PASSWORD
}  # fmt: skip
_WEB_CALLBACK = "/icws/web-callback/create"
_WEB_CHAT = "/icws/web-chat"
_OPENED = {"participantName": "Ines", "targetName": "Sales", "targetType": "Workgroup"}
_ASKED = {
    "__type": "urn:inin.com:webCallback:callbackCreateRequest",
    "targetQueue": "Sales",
    "targetQueueType": "Workgroup",
    "telephone": "555-0100",
    "name": "Ines",
}
# Bodies in which a sample would name what there is not.
_BODIES: dict[str, dict[str, Any]] = {
    "/icws/connection": _LOG_IN,
    INTERACTIONS: MADE["call"],
    f"{_WATCHES}/activations/users/{{subscriptionId}}": {"userId": "ada", "workgroupIds": ["*"]},
    f"{_WATCHES}/activations/workgroups/{{subscriptionId}}": {
        "workgroupId": "Sales",
        "userIds": ["*"],
    },
    _WEB_CALLBACK: _ASKED,
    f"{_WEB_CHAT}/start": _OPENED,
    f"{_WATCHES}/directories/{{subscriptionId}}": {
        "__type": "urn:inin.com:directories:directorySubscriptionParameters",
        "directoryID": "company",
    },
    f"{_WATCHES}/queues/{{subscriptionId}}": {
        "queueIds": [{"queueType": 1, "queueName": "ada"}],
        "attributeNames": ["Eic_State"],
    },
    f"{SESSION}/statistics/statistic-parameter-values/queries": {
        "parameterTypeId": "ININ.Queue:Interval"
    },
    f"{SESSION}/status/user-statuses/{{userId}}": {"statusId": "Available"},
    f"{SPEED_DIALS}/{{speedDialDirectoryId}}/links": _LINK,
    f"{CONFIGURATION}/workgroups/{{id}}/monitored-mailboxes": {},
    f"{CONFIGURATION}/salesforce-cti-configurations/{{id}}/salesforce-cti-attribute-maps": {},
}


class Prepared(NamedTuple):
    """A request; `headers` come on top of the session's."""

    url: str
    body: Any
    headers: dict[str, str]


class Preparation:
    """Requests for the operations of a sandbox, by a client who is logged in."""

    def __init__(self, sandbox: Sandbox, client: Raw) -> None:
        self._sandbox = sandbox
        self._client = client
        self._numbers = count(1)

    def requests(self, of: Operation) -> Iterator[Prepared]:
        """Requests of which one can succeed: interactions are of several kinds and states."""
        if "{interactionId}" not in of.path:
            yield self._request(of, {})
            return
        for made in (self._call, self._ringing, self._recorded, *self._created):
            yield self._request(of, {"interactionId": made()})

    def _request(self, of: Operation, known: dict[str, str]) -> Prepared:
        headers = {"Accept-Language": "de-DE"}
        if of.path == f"{_SINGLE_SIGN_ON}/response":
            headers["Cookie"] = self._single_sign_on_cookie()
        if of.path == _STATION or "/voice-prompts/" in of.path:
            self._client.ask("PUT", _STATION, _WORKSTATION)
        if "{id}" in of.path:
            known["id"] = self._object(of)
        body = self._body(of, known)
        url = self._filled(of.path, known)
        if of.method == "DELETE" and of.path.startswith(_WATCHES):
            self._watch(of.path, url, known)
        return Prepared(url + self._query(of), body, headers)

    def _watch(self, path: str, url: str, known: dict[str, str]) -> None:
        watch = operation("PUT", path)
        self._client.ask("PUT", url + self._query(watch), self._body(watch, known))

    def _filled(self, path: str, known: dict[str, str]) -> str:
        makers: dict[str, Callable[[], str]] = {
            "alertSetId": self._alert_set,
            "assistanceId": self._assistance,
            "conferenceId": self._conference,
            "consultId": lambda: self._consult(known["interactionId"]),
            "entryID": lambda: self._made(
                f"{SESSION}/directories/contacts/contacts", _CONTACT, "entryId"
            ),
            "memoId": lambda: self._made(
                f"{SESSION}/alerts/memos", {"userIds": ["ada"], "memo": {}}, "memoId"
            ),
            "participantId": lambda: (
                self._chatting()["participantId"]
                if path.startswith(_WEB_CHAT)
                else self._visitor()["participantID"]
            ),
            "speedDialDirectoryId": self._speed_dial,
        }

        def value(name: str) -> str:
            if name == "sessionId":
                return "{sessionId}"
            if name == "speedDialLinkId" and name not in known:
                path = f"{SPEED_DIALS}/{known['speedDialDirectoryId']}/links"
                return self._made(path, _LINK, "speedDialContactLinkId")
            if name not in known:
                known[name] = makers[name]() if name in makers else self._value(name)
            return quote(known[name], safe="")

        return re.sub(r"\{(\w+)\}", lambda match: value(match[1]), path)

    def _value(self, name: str) -> str:
        if name in _VALUES:
            return _VALUES[name]
        return learnt(self._client, self._sandbox.spec, self._sandbox.dial, name) or _UNKNOWN

    def _query(self, of: Operation) -> str:
        if f"{_SINGLE_SIGN_ON}/identity-providers/" in of.path:
            return "?singleSignOnCapabilities=saml2Post"
        return required_query(self._sandbox.spec, self._sandbox.dial, of)

    def _body(self, of: Operation, known: dict[str, str]) -> Any:
        if of.body is None:
            return None
        if of.path in _BODIES:
            return _BODIES[of.path]
        if of.path == f"{_WATCHES}/alerts/alert-notifications":
            return {"alertSetsAdded": [{"alertSetId": self._alert_set()}]}
        if of.path == f"{_WEB_CHAT}/reconnect":
            ids = ("participantId", "chatId")
            return {name: value for name, value in self._chatting().items() if name in ids}
        if of.path == "/icws/web-callback/reconnect":
            kept = ("participantID", "callbackID")
            ids = {name: value for name, value in self._visitor().items() if name in kept}
            return {"__type": "urn:inin.com:webCallback:callbackReconnectRequest", **ids}
        last = of.path.rsplit("/", 1)[-1]
        if of.path.startswith(f"{_WATCHES}/configuration/"):
            return {"configurationIds": ["*"], "properties": [], "rightsFilter": "view"}
        if of.path.startswith(INTERACTIONS) and last in _TARGET:
            return {"target": "555"}
        if of.path.startswith(f"{INTERACTIONS}/conferences") and last != "invite-party":
            return {"interactions": [self._call(), self._call()]}
        if of.path.endswith("/attachments/file/remove"):
            return {"fileUri": self._upload(known["interactionId"])}
        if of.path in (kind.path for kind in self._kinds) and of.method == "POST":
            return {"configurationId": {"id": f"new {next(self._numbers)}"}}
        if of.path.removesuffix("/{id}") in (kind.path for kind in self._kinds):
            return {}
        return known_body(self._client, self._sandbox.spec, self._sandbox.dial, of)

    @cached_property
    def _kinds(self) -> list[Any]:
        return list(self._sandbox.centre.configuration.kinds.values())

    @cached_property
    def _created(self) -> list[Callable[[], str]]:
        def maker(body: dict[str, Any]) -> Callable[[], str]:
            return lambda: self._made(INTERACTIONS, body, "interactionId")

        return [maker(body) for body in MADE.values()]

    def _object(self, of: Operation) -> str:
        """The id of a configuration object: a new one, where it is to be deleted."""
        path = of.path.partition("/{id}")[0]
        name = path.rsplit("/", 1)[-1]
        if of.method == "DELETE":
            made = self._client.ask("POST", path, {"configurationId": {"id": "gone soon"}})
            if made.status == 201:
                return "gone soon"
        objects = list(self._sandbox.centre.configuration.objects(name))
        return str(objects[-1]["configurationId"]["id"]) if objects else _UNKNOWN

    def _made(self, path: str, body: Any, name: str) -> str:
        reply = self._client.ask("POST", path, body)
        # A server that is too old has no such thing; then the operation is asked for anything.
        return str(reply.json[name]) if reply.status == 201 else _UNKNOWN

    def _visitor(self) -> dict[str, str]:
        """The ids of a visitor who asked for a callback; of nobody, where the server is too old."""
        reply = self._client.ask("POST", _WEB_CALLBACK, _ASKED)
        unknown = {"participantID": "0" * 8 + "-0000" * 3 + "-" + "0" * 12, "callbackID": _UNKNOWN}
        return dict(reply.json) if reply.status == 200 else unknown

    def _chatting(self) -> dict[str, str]:
        """The ids of a visitor who opened a chat; of nobody, where the server is too old."""
        reply = self._client.ask("POST", f"{_WEB_CHAT}/start", _OPENED)
        unknown = {"participantId": _UNKNOWN, "chatId": _UNKNOWN}
        return dict(reply.json) if reply.status == 200 else unknown

    def _call(self) -> str:
        id_ = self._ringing()
        self._client.ask("POST", f"{INTERACTIONS}/{id_}/pickup")
        return id_

    def _ringing(self) -> str:
        arrives = self._sandbox.centre.call_arrives
        return self._sandbox.on_loop(lambda: arrives(user="ada", workgroup="Sales").id)

    def _recorded(self) -> str:
        id_ = self._call()
        recording = {"on": True, "supervisor": False}
        self._client.ask("POST", f"{INTERACTIONS}/{id_}/record", recording)
        return id_

    def _consult(self, interaction: str) -> str:
        return self._made(f"{INTERACTIONS}/{interaction}/consult", {"target": "555"}, "consultId")

    def _conference(self) -> str:
        body = {"interactions": [self._call(), self._call()]}
        return self._made(f"{INTERACTIONS}/conferences", body, "conferenceId")

    def _assistance(self) -> str:
        path = f"{INTERACTIONS}/{self._call()}/agent-assistance"
        return self._made(path, {"text": "help"}, "assistanceId")

    def _upload(self, email: str) -> str:
        path = f"{INTERACTIONS}/{email}/email/attachments/file/upload"
        upload = {"uploadFileName": "bill.pdf", "isInlineAttachment": False}
        reply = self._client.ask("POST", path, upload)
        return str(reply.json["uploadUri"]) if reply.status == 202 else "x"

    def _speed_dial(self) -> str:
        return self._made(SPEED_DIALS, {"name": "Friends"}, "directoryId")

    def _alert_set(self) -> str:
        # The answer to the creation has no id: the watch of the catalogue brings it.
        body = {"owner": "ada", "accessMode": 2, "alertDefinitions": []}
        alerts = self._sandbox.centre.alerts
        return self._sandbox.on_loop(lambda: alerts.create(body, "ada"))

    def _single_sign_on_cookie(self) -> str:
        query = "singleSignOnCapabilities=saml2Post&returnUri=http://example.com"
        path = f"{_SINGLE_SIGN_ON}/identity-providers/sandbox?{query}"
        reply = self._client.ask("GET", path, headers={"Accept-Language": "de-DE"})
        return reply.headers.get("Set-Cookie", "").split(";")[0]
