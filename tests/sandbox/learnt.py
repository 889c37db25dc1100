"""Ids as a client learns them, from an answer of the sandbox or a message; bodies with them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any
from urllib.parse import quote

from sandbox.spec import Spec
from sandbox.versions import Dial
from tests.sandbox.made import MADE, required_query, sample_body
from tests.sandbox.raw import Raw
from tests.sandbox.spec_facts import Operation, operation

_SESSION = "/icws/{sessionId}"
_QUALITY = f"{_SESSION}/agent-quality"
_SUBSCRIPTIONS = f"{_SESSION}/messaging/subscriptions"
_SEARCH = ("POST", f"{_QUALITY}/search")
_CALLS = f"{_SESSION}/interactions"
# The operation that brings an id, by the name of the parameter or property that takes it, and the
# property of its answer or message.
SOURCES = {
    "accountCodeId": (("GET", f"{_SESSION}/configuration/account-codes"), "id"),
    "activityCodeId": (("GET", f"{_SESSION}/wfm/data"), "activityCodeId"),
    "buttonId": (("GET", f"{_SESSION}/configuration/client-buttons"), "id"),
    "callId": (("POST", _CALLS), "interactionId"),
    "directoryId": (("POST", f"{_QUALITY}/questionnaire-directories"), "questionnaireDirId"),
    "interactionId": (("POST", _CALLS), "interactionId"),
    "jobId": (("POST", f"{_SESSION}/data-extractor/jobs"), "id"),
    "jobIds": (("POST", f"{_SESSION}/data-extractor/jobs"), "id"),
    "layoutIds": (("GET", f"{_SESSION}/configuration/layouts"), "id"),
    "namedScheduleID": (("GET", f"{_SESSION}/wfm/data"), "namedScheduleId"),
    "pageInstanceId": (
        ("PUT", f"{_SUBSCRIPTIONS}/ipa/workitem-instances/{{workItemInstanceId}}/current-page"),
        "pageInstanceId",
    ),
    "parentInteractionId": (("POST", _CALLS), "interactionId"),
    "playbackInteractionId": (
        ("POST", f"{_SESSION}/recordings/play/station-audio/start/{{recordingId}}"),
        "interactionId",
    ),
    "processDefinitionId": (
        ("PUT", f"{_SUBSCRIPTIONS}/ipa/launchable-processes"),
        "processDefinitionId",
    ),
    "questionnaireId": (("POST", f"{_QUALITY}/questionnaires"), "questionnaireId"),
    "questionnaireIds": (("POST", f"{_QUALITY}/questionnaires"), "questionnaireId"),
    "rankGroupId": (("GET", f"{_QUALITY}/rank-groups"), "id"),
    "recordingId": (_SEARCH, "recordingId"),
    "recordingIds": (_SEARCH, "recordingId"),
    "scorecardId": (_SEARCH, "scorecardId"),
    "searchId": (_SEARCH, "requestId"),
    "shiftTradeMatchId": (("GET", f"{_SESSION}/wfm/data"), "shiftTradeMatchId"),
    "shiftTradeRequestId": (("POST", f"{_SESSION}/wfm/trade-requests"), "shiftTradeRequestId"),
    "sourceInteractionId": (("POST", _CALLS), "interactionId"),
    "timeOffRequestId": (("POST", f"{_SESSION}/wfm/time-off"), "timeOffRequestId"),
    "transactionId": (("POST", f"{_SESSION}/configuration/transaction"), "id"),
    "unifiedMessageId": (
        ("PUT", f"{_SUBSCRIPTIONS}/unified-messaging/voicemail-messages"),
        "unifiedMessageId",
    ),
    # No page says how these are learnt. Here a process begins with a work item of its own id.
    "workItemInstanceId": (("POST", f"{_SESSION}/ipa/process-instances"), "processInstanceId"),
}
# Properties of bodies that refer to something; users and workgroups of samples are there anyway.
_USERS = ("agentId", "agentIds", "agentid", "cicUserName", "owner", "scoredUsers")
_REFERENCES = (
    "accountCodeId",
    "activityCodeId",
    "buttonId",
    "callId",
    "directoryId",
    "interactionId",
    "jobIds",
    "layoutIds",
    "namedScheduleID",
    "pageInstanceId",
    "parentInteractionId",
    "processDefinitionId",
    "questionnaireIds",
    "rankGroupId",
    "recordingIds",
    "sourceInteractionId",
)


def sources(path: str) -> set[tuple[str, str]]:
    """Return the operations that bring the ids of a path, and those that bring theirs."""
    keys = {SOURCES[name][0] for name in SOURCES if f"{{{name}}}" in path}
    return keys.union(*(sources(key[1]) for key in keys))


def learnt(client: Raw, spec: Spec, dial: Dial, name: str) -> str | None:
    """Return an id for a parameter; None where the server is too old to bring any."""
    if name not in SOURCES:
        return None
    (method, path), wanted = SOURCES[name]
    of = operation(method, path)
    for inner in SOURCES:
        if f"{{{inner}}}" in path:
            path = path.replace(f"{{{inner}}}", quote(learnt(client, spec, dial, inner) or "x"))
    body = MADE["call"] if path == _CALLS else known_body(client, spec, dial, of)
    reply = client.ask(method, path + required_query(spec, dial, of), body)
    if reply.status >= 400:
        return None
    answers = [reply.json] if reply.raw else []
    if reply.status == 202 or path.startswith(_SUBSCRIPTIONS):
        # Watches that were started before have messages with ids of other things.
        urns = {spec.messages[key].urn for key in of.node["x-messages"]}
        messages = client.ask("GET", f"{_SESSION}/messaging/messages").json
        answers += [message for message in messages if message["__type"] in urns]
    return next((text for each in answers for text in _values(each, wanted)), None)


def known_body(client: Raw, spec: Spec, dial: Dial, of: Operation) -> Any:
    """Return a full body that refers to nothing but what there is; None without a body."""
    sample = sample_body(spec, dial, of)
    names = set(_names(sample))
    known = dict.fromkeys(_USERS, "ada")
    for name in _REFERENCES:
        if name in names:
            known[name] = learnt(client, spec, dial, name) or "x"
    return sample_body(spec, dial, of, known)


def _names(value: Any) -> Iterator[str]:
    for name, item in value.items() if isinstance(value, dict) else ():
        yield name
        yield from _names(item)
    for item in value if isinstance(value, list) else ():
        yield from _names(item)


def _values(value: Any, wanted: str) -> Iterator[str]:
    for name, item in value.items() if isinstance(value, dict) else ():
        if name == wanted and isinstance(item, str):
            yield item
        yield from _values(item, wanted)
    for item in value if isinstance(value, list) else ():
        yield from _values(item, wanted)
