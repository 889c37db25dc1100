"""The spec with fifty edits, such as a year brings: what the output of the diff is judged by.

`python -m benchmarks.fifty_edits FOLDER` writes the edited spec; `icwsgen diff spec FOLDER` then
says what a maintainer reads. Types that both documents have are edited in both.
"""

from __future__ import annotations

import argparse
from copy import deepcopy
from pathlib import Path
from typing import Any

from generator.spec.load import load_spec
from generator.write.yaml import to_yaml

SPEC = Path(__file__).resolve().parents[1] / "spec"
_GONE = object()
_S, _JSON = "/icws/{sessionId}", "application/vnd.inin.icws+json"
_TYPE, _MESSAGE = ("components", "schemas"), ("components", "messages")
_Edit = tuple[tuple[str | int, ...], Any]


def _property(type_: str, name: str, *rest: str | int) -> tuple[str | int, ...]:
    return (*_TYPE, type_, "properties", name, *rest)


def _path(path: str, *rest: str | int) -> tuple[str | int, ...]:
    return ("paths", _S + path, *rest)


def _new(feature: str, since: int, **schema: Any) -> dict[str, Any]:
    return {**schema, "x-feature": {"name": feature, "since": since}}


_IDS = [{"$ref": f"#/components/parameters/{name}"} for name in ("sessionId", "interactionId")]
_CALL, _USERS = "/interactions/{interactionId}", "/configuration/users"
_ANSWERS = {"204": {"description": "It is done."}, "404": {"$ref": "#/components/responses/NotFoundError"}}  # fmt: skip  # noqa: E501

# A key that is not there yet is added; a number past the end of a list appends.
_EDITS: tuple[_Edit, ...] = (
    # New in a version.
    (_path(_CALL + "/summary"), {"parameters": _IDS, "get": _new("interactions", 99,
        operationId="getInteractionSummary", tags=["interactions"],
        summary="Returns what was said, in short.", responses=_ANSWERS)}),
    (_path(_CALL + "/hold", "post", "parameters", 99), _new("interactions", 99, name="reason",
        **{"in": "query"}, schema={"type": "string"})),
    (_property("createCallParameters", "priority"), _new("interactions", 99, type="integer")),
    (_property("createCallParameters", "callerName"), _new("interactions", 99, type="string")),
    (_property("queueId", "queueAlias"), _new("queues", 99, type="string")),
    (_property("connectionResponse", "serverTimeZone"), _new("connection", 99, type="string")),
    (_property("scorecardGroupScore", "trend"), _new("qualityManagement", 99, type="integer")),
    (_property("user", "pronouns"), _new("configuration", 99, type="string")),
    # New without a version.
    (_path(_USERS + "/{id}/photo"), {"parameters": [
        {"$ref": "#/components/parameters/sessionId"}, {"$ref": "#/components/parameters/id"}],
        "get": {"operationId": "getUserPhoto", "tags": ["configuration"], "responses": _ANSWERS}}),
    (_property("error", "errorCode"), {"type": "integer"}),
    (_property("statisticKey", "label"), {"type": "string"}),
    (_property("itemNameId", "owner"), {"type": "string"}),
    # Gone.
    (_path("/system/handler-notification"), _GONE),
    (_path(_CALL + "/play-wav"), _GONE),
    (_property("action", "notes"), _GONE),
    (_property("connectionResponse", "alternateHostList"), _GONE),
    (_property("createCallParameters", "notes"), _GONE),
    (("components", "parameters", "rightsFilter-query"), {"name": "rights", "in": "query",
        "description": "Which rights the user must have.", "schema": {"type": "string"}}),
    (_path(_USERS, "post", "responses", "403"), _GONE),
    # Types and limits.
    (_property("featureInfo", "version", "type"), "string"),
    (_property("connectionResponse", "daysUntilPasswordExpiration", "format"), "int64"),
    (_property("questionnaire", "name", "maxLength"), 40),
    (_property("directorySubscriptionParameters", "count", "maximum"), 10),
    (_property("passwordPolicy", "minimumPasswordLength", "default"), 8),
    (_property("passwordPolicy", "maximumPasswordAge", "minimum"), 30),
    (_property("questionnaireDirectory", "name", "type"), ["string", "null"]),
    (_property("scorecard", "score", "type"), ["number", "null"]),
    ((*_TYPE, "statisticKey", "required"), ["statisticIdentifier"]),
    ((*_TYPE, "queueId", "required"), ["queueType", "queueName", "queueAlias"]),
    ((*_TYPE, "error", "required"), ["message", "errorId"]),
    # Enumerations and choices.
    ((*_TYPE, "queueType"), {"type": "integer", "enum": [0, 1, 2, 3, 4],
        "x-enum-varnames": ["System", "User", "Workgroup", "Station", "Bot"]}),
    ((*_TYPE, "alertSeverity", "x-enum-varnames", 2), "Low"),
    ((*_TYPE, "scorecardScoringState"), {"type": "integer", "enum": [0, 1, 2],
        "x-enum-varnames": ["Invalid", "Assigned", "InProgress"]}),
    ((*_TYPE, "createInteractionParameters", "oneOf", 0), _GONE),
    # Versions.
    (_path(_CALL + "/consult", "x-feature"), {"name": "interactions", "since": 9}),
    (_path(_CALL + "/park", "x-feature"), {"name": "interactions", "since": 3, "obsolete": 98}),
    # Names, and what is to be avoided.
    (_path(_CALL + "/coach", "post", "deprecated"), True),
    (_path(_CALL + "/listen", "post", "operationId"), "listenIn"),
    # Security and headers.
    (_path(_USERS, "get", "security"), [{"csrfToken": []}]),
    (_path(_CALL + "/consult", "post", "responses", "201", "headers"), _GONE),
    # Words.
    (_path(_CALL + "/mute", "post", "summary"), "Mutes the interaction, or unmutes it."),
    (_property("error", "message", "description"), "What went wrong, in a sentence for people."),
    (_property("queueId", "queueName", "description"), "The name of the queue."),
    (("components", "responses", "NotFoundError", "description"), "Nothing has that id."),
    (("info", "description"), "The HTTP API of a contact-centre server."),
    # Messages.
    ((*_MESSAGE, "queueContentsMessage", "summary"), "What a watched queue holds has changed."),
    ((*_MESSAGE, "faxMessagesMessage", "name"), "urn:inin.com:fax:messages"),
    (_property("queueContentsMessage", "truncated"), _new("queues", 99, type="boolean")),
    (_property("queueContentsMessage", "isDelta"), _GONE),
)  # fmt: skip
# A type that is called otherwise, wherever it is used: the fiftieth.
_RENAMED = {"lineUsage": "usageOfLine"}


def edited(document: dict[str, Any]) -> tuple[dict[str, Any], list[bool]]:
    """Return a document with the edits, and of each whether the document has a place for it."""
    document = _renamed(deepcopy(document))
    return document, [_edit(document, keys, value) for keys, value in _EDITS]


def write_edited(folder: Path) -> None:
    """Write the spec of this repository with the edits, without its pages, into a folder."""
    spec = load_spec(SPEC)
    folder.mkdir(parents=True, exist_ok=True)
    for name, document in (("openapi", spec.openapi), ("asyncapi", spec.asyncapi)):
        (folder / f"{name}.yaml").write_text(to_yaml(edited(document.data)[0]), "utf-8")
    (folder / "sources.json").write_bytes((SPEC / "sources.json").read_bytes())


def _edit(document: dict[str, Any], keys: tuple[str | int, ...], value: Any) -> bool:
    """Make one edit; tell whether the document has the place."""
    holder: Any = document
    *above, last = keys
    for at, key in enumerate(above):
        if isinstance(holder, dict) and key not in holder:
            if keys[0] != "paths" or keys[0] not in document:
                return False
            holder[key] = [] if isinstance(keys[at + 1], int) else {}
        holder = holder[key]
    if above == ["components", "parameters"] and last not in holder:
        return False
    if value is _GONE:
        return _without(holder, last)
    if isinstance(holder, list) and isinstance(last, int) and last >= len(holder):
        holder.append(deepcopy(value))
    else:
        holder[last] = deepcopy(value)
    return True


def _without(holder: Any, key: Any) -> bool:
    there = key in holder if isinstance(holder, dict) else key < len(holder)
    if there:
        del holder[key]
    return there


def _renamed(value: Any, key: str = "") -> Any:
    if isinstance(value, dict):
        is_named = key == "schemas"
        return {(_RENAMED.get(k, k) if is_named else k): _renamed(v, k) for k, v in value.items()}
    if isinstance(value, list):
        return [_renamed(item) for item in value]
    if isinstance(value, str) and value.startswith("#/components/schemas/"):
        stem, _, name = value.rpartition("/")
        return f"{stem}/{_RENAMED.get(name, name)}"
    return value


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    write_edited(parser.parse_args().folder)
