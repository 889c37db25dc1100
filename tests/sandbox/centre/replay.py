"""The state that a client has from messages alone, by the rules of `isDelta`."""

from __future__ import annotations

from typing import Any

Entry = dict[str, Any]


class Replica:
    """One client's caches, by subscription."""

    def __init__(self) -> None:
        self.queues: dict[str, dict[str, Entry]] = {}
        self.interactions: dict[str, dict[str, str]] = {}
        self.members: dict[str, dict[str, Entry]] = {}
        self.lines: dict[str, list[Entry]] = {}
        self.details: dict[tuple[str, str], Entry] = {}
        self.ringing: set[str] = set()
        self.history: list[Entry] = []
        self.station: Entry = {}
        self.requests: set[str] = set()
        self.request: dict[str, Entry] = {}
        self.morphs: list[tuple[str, str]] = []

    def take(self, messages: list[Entry]) -> None:
        for message in messages:
            kind = message["__type"].rsplit(":", 1)[-1]
            handler = getattr(self, f"_{kind}", None)
            assert handler is not None, f"{kind} came unasked"
            handler(message)

    def _queueContentsMessage(self, message: Entry) -> None:  # noqa: N802 -- named by the API
        known = self.queues.setdefault(message["subscriptionId"], {})
        if not message["isDelta"]:
            known.clear()
        for entry in message.get("interactionsAdded", ()):
            parent = entry.get("conferenceParentId")
            known[entry["interactionId"]] = {**entry["attributes"], "conference": parent}
        for entry in message.get("interactionsChanged", ()):
            known[entry["interactionId"]].update(entry["attributes"])
        for gone in message.get("interactionsRemoved", ()):
            del known[gone]

    def _interactionChangedMessage(self, message: Entry) -> None:  # noqa: N802
        known = self.interactions.setdefault(message["interactionID"], {})
        if not message["isDelta"]:
            known.clear()
        known.update(message["attributes"])

    def _interactionDeallocatedMessage(self, message: Entry) -> None:  # noqa: N802
        del self.interactions[message["interactionID"]]

    def _interactionMorphedMessage(self, message: Entry) -> None:  # noqa: N802
        self.morphs.append((message["interactionID"], message["newInteractionID"]))

    def _interactionRecordingSnippetCreatedMessage(self, message: Entry) -> None:  # noqa: N802
        assert message["interactionID"] in self.interactions

    def _consultMessage(self, message: Entry) -> None:  # noqa: N802
        assert set(message["audience"]) == {"originalParty", "consultedParty"}

    def _interactionAlertingMessage(self, message: Entry) -> None:  # noqa: N802
        if not message["isDelta"]:
            self.ringing.clear()
        for entry in message["alertingInteractionDetails"]:
            if entry["alertAction"] == 1:
                self.ringing.add(entry["interactionId"])
            else:
                self.ringing.remove(entry["interactionId"])

    def _chatMembersMessage(self, message: Entry) -> None:  # noqa: N802
        known = self.members.setdefault(message["interactionId"], {})
        if not message["isDelta"]:
            known.clear()
        for member in (*message["membersAdded"], *message["membersChanged"]):
            known[member["userId"]] = member
        for member in message["membersRemoved"]:
            del known[member["userId"]]

    def _chatContentsMessage(self, message: Entry) -> None:  # noqa: N802
        known = self.lines.setdefault(message["interactionId"], [])
        if not message["isDelta"]:
            known.clear()
        known += message["messagesAdded"]

    def _callbackMessage(self, message: Entry) -> None:  # noqa: N802
        self._merge(("callback", message["interactionId"]), message)

    def _emailContentsMessage(self, message: Entry) -> None:  # noqa: N802
        self._merge(("email", message["interactionId"]), message)

    def _merge(self, place: tuple[str, str], message: Entry) -> None:
        old = self.details.get(place, {}) if message["isDelta"] else {}
        self.details[place] = {**old, **message}

    def _historyMessage(self, message: Entry) -> None:  # noqa: N802
        self.history = message.get("interactionHistory", self.history)

    def _stationConnectionStateChangeMessage(self, message: Entry) -> None:  # noqa: N802
        self.station = message["newStationInfo"]

    def _assistanceRequestListMessage(self, message: Entry) -> None:  # noqa: N802
        if not message["isDelta"]:
            self.requests.clear()
        self.requests |= set(message.get("requestsAdded", ()))
        self.requests -= set(message.get("requestsRemoved", ()))

    def _assistanceRequestDetailsMessage(self, message: Entry) -> None:  # noqa: N802
        known = self.request.setdefault(message["assistanceId"], {})
        if not message["isDelta"]:
            known.clear()
        known["state"] = message.get("state", known.get("state"))
        known.setdefault("said", []).extend(m["text"] for m in message.get("messagesAdded", ()))
        people = known.setdefault("people", {})
        for who in (*message.get("participantsAdded", ()), *message.get("participantsChanged", ())):
            people[who["userId"]] = who["action"]
