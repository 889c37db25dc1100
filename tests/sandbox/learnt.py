"""Ids as a client learns them: from an answer of the sandbox, or from a message."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any
from urllib.parse import quote

from sandbox.spec import Spec
from sandbox.versions import Dial
from tests.sandbox.made import required_query, sample_body
from tests.sandbox.raw import Raw
from tests.sandbox.spec_facts import operation

_SESSION = "/icws/{sessionId}"
_QUALITY = f"{_SESSION}/agent-quality"
_SUBSCRIPTIONS = f"{_SESSION}/messaging/subscriptions"
_SEARCH = ("POST", f"{_QUALITY}/search")
# The operation that brings an id, by the name of the parameter that takes it, and the property.
SOURCES = {
    "directoryId": (("POST", f"{_QUALITY}/questionnaire-directories"), "questionnaireDirId"),
    "jobId": (("POST", f"{_SESSION}/data-extractor/jobs"), "id"),
    "playbackInteractionId": (
        ("POST", f"{_SESSION}/recordings/play/station-audio/start/{{recordingId}}"),
        "interactionId",
    ),
    "questionnaireId": (("POST", f"{_QUALITY}/questionnaires"), "questionnaireId"),
    "recordingId": (_SEARCH, "recordingId"),
    "scorecardId": (_SEARCH, "scorecardId"),
    "searchId": (_SEARCH, "requestId"),
    "shiftTradeMatchId": (("GET", f"{_SESSION}/wfm/data"), "shiftTradeMatchId"),
    "shiftTradeRequestId": (("POST", f"{_SESSION}/wfm/trade-requests"), "shiftTradeRequestId"),
    "timeOffRequestId": (("POST", f"{_SESSION}/wfm/time-off"), "timeOffRequestId"),
    "transactionId": (("POST", f"{_SESSION}/configuration/transaction"), "id"),
    "unifiedMessageId": (
        ("PUT", f"{_SUBSCRIPTIONS}/unified-messaging/voicemail-messages"),
        "unifiedMessageId",
    ),
    # No page says how these are learnt. Here a process begins with a work item of its own id.
    "workItemInstanceId": (("POST", f"{_SESSION}/ipa/process-instances"), "processInstanceId"),
}


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
    body = None if of.body is None else sample_body(spec, dial, of)
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


def _values(value: Any, wanted: str) -> Iterator[str]:
    for name, item in value.items() if isinstance(value, dict) else ():
        if name == wanted and isinstance(item, str):
            yield item
        yield from _values(item, wanted)
    for item in value if isinstance(value, list) else ():
        yield from _values(item, wanted)
