"""Whatever is done to the centre, a client that keeps its caches by the messages sees the truth."""

from __future__ import annotations

from typing import Any

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from sandbox.centre import Interaction
from tests.sandbox.centre.harness import QUEUES, Client, Harness
from tests.sandbox.centre.replay import Replica

USERS = ("ada", "grace")
MEMBERS = {"ada": ("billing", "sales"), "grace": ("billing",), "alan": ("sales",)}
NAMES = ("Eic_State", "eic_username", "Note", "Eic_ConnectDurationTime", "Eic_ConferenceId")
TARGETS = ("user:ada", "user:grace", "workgroup:Billing", "workgroup:Sales", "555-0199")
_ON = {"on": True}
_SUPERVISED = {"on": True, "supervisor": False}
ACTIONS: tuple[tuple[str, dict[str, Any]], ...] = (
    ("pickup", {}),
    ("hold", _ON),
    ("hold", {"on": False}),
    ("mute", _ON),
    ("disconnect", {}),
    ("join", {}),
    ("record", _SUPERVISED),
    ("record-snippet", _SUPERVISED),
    ("listen", _SUPERVISED),
    ("make-private", _ON),
    ("send-to-voicemail", {}),
    ("invite-party", {"target": "555-0142"}),
    ("agent-assistance", {"text": "help"}),
)
CHATTING: tuple[tuple[str, str, dict[str, Any]], ...] = (
    ("POST", "messages", {"text": "hello", "clearTypingIndicator": True}),
    ("POST", "messages", {"text": "", "clearTypingIndicator": False}),
    ("POST", "send-file", {}),
    ("PUT", "typing-indicator", _ON),
)
STATES = frozenset("ACHMOPRXSIE")

users = st.sampled_from(USERS)
picks = st.integers(0, 10**6)


class Living(RuleBasedStateMachine):
    """Two users, random operations, and time that passes."""

    def __init__(self) -> None:
        super().__init__()
        self.harness = Harness()
        self.clients: dict[str, Client] = {user: self.harness.log_in(user) for user in USERS}
        self.replicas = {user: Replica() for user in USERS}
        self.watched: dict[str, set[tuple[int, str]]] = {user: set() for user in USERS}
        self.interactions: dict[str, set[str]] = {user: set() for user in USERS}
        self.chats: dict[str, set[str]] = {user: set() for user in USERS}
        self.consults: list[tuple[str, str]] = []
        self.conferences: list[str] = []

    @initialize()
    def subscribe(self) -> None:
        for user, client in self.clients.items():
            client.do("PUT", "messaging/subscriptions/interaction-alerting", {})
            client.do("PUT", "messaging/subscriptions/interactions/agent-assistance")
            client.do("PUT", "messaging/subscriptions/interaction-history", {})
            self._watch(user, {(0, user)})

    def _watch(self, user: str, queues: set[tuple[int, str]]) -> None:
        self.clients[user].watch_queues(*sorted(queues), names=NAMES)
        self.watched[user] = queues

    def _some(self, pick: int, states: str = "", kind: str = "") -> str:
        known = self._in(states, kind)
        return known[pick % len(known)]

    def _in(self, states: str = "", kind: str = "") -> list[str]:
        everything = self.harness.centre.interactions.values()
        return [
            each.id
            for each in everything
            if (not states or each.state in states) and (not kind or each.kind == kind)
        ]

    @rule(
        kind=st.sampled_from(["call", "chat", "chat", "callback", "email"]),
        workgroup=st.sampled_from(["", "Billing", "Sales"]),
        user=st.sampled_from(["", "ada", "Grace"]),
    )
    def arrives(self, kind: str, workgroup: str, user: str) -> None:
        if workgroup or user:
            getattr(self.harness.centre, f"{kind}_arrives")(workgroup=workgroup, user=user)

    @rule(user=users, whom=st.sampled_from(TARGETS), stage=st.integers(0, 3))
    def calls(self, user: str, whom: str, stage: int) -> None:
        kind = "urn:inin.com:interactions:createCallParameters"
        body = {"__type": kind, "target": whom, "callMadeStage": stage}
        self.clients[user].do("POST", "interactions", body)

    @precondition(lambda self: self.harness.centre.interactions)
    @rule(user=users, pick=picks, action=st.sampled_from(ACTIONS))
    def acts(self, user: str, pick: int, action: tuple[str, dict[str, Any]]) -> None:
        reply = self.clients[user].act(self._some(pick), action[0], **action[1])
        assert reply.status in (200, 201, 400)

    @precondition(lambda self: self.harness.centre.interactions)
    @rule(
        user=users,
        pick=picks,
        how=st.sampled_from(["blind-transfer", "park", "transfer-to-voicemail", "consult"]),
        whom=st.sampled_from(TARGETS),
    )
    def passes_on(self, user: str, pick: int, how: str, whom: str) -> None:
        interaction = self._some(pick)
        reply = self.clients[user].act(interaction, how, target=whom)
        assert reply.status in (200, 201, 400)
        if reply.status == 201:
            self.consults.append((interaction, reply.body["consultId"]))

    @precondition(lambda self: self.consults)
    @rule(
        user=users,
        pick=picks,
        end=st.sampled_from([("POST", "/conclude"), ("DELETE", ""), ("POST", "/change-audience")]),
    )
    def goes_on_with_a_consult(self, user: str, pick: int, end: tuple[str, str]) -> None:
        interaction, consult = self.consults[pick % len(self.consults)]
        audience = {"audience": {"originalParty": True}} if "audience" in end[1] else None
        path = f"interactions/{interaction}/consult/{consult}{end[1]}"
        assert self.clients[user].ask(end[0], path, audience).status in (200, 400, 404)

    @precondition(lambda self: self._in("AOPM"))
    @rule(user=users, pick=picks)
    def answers(self, user: str, pick: int) -> None:
        known = self.harness.centre.interactions[self._some(pick, "AOPM")]
        caller = known.caller.key if known.caller is not None else None
        expected = 400 if known.state in "AO" and caller == user else 200
        assert self.clients[user].act(known.id, "pickup").status == expected

    @precondition(lambda self: self._in("C", "Chat"))
    @rule(user=users, pick=picks, action=st.sampled_from(CHATTING))
    def chats_on(self, user: str, pick: int, action: tuple[str, str, dict[str, Any]]) -> None:
        method, path, body = action
        chat = f"interactions/{self._some(pick, 'C', 'Chat')}/chat/{path}"
        assert self.clients[user].ask(method, chat, body or None).status in (200, 400)

    @precondition(lambda self: self._in("AOCH", "Chat"))
    @rule(pick=picks, on=st.booleans(), text=st.text(max_size=3))
    def a_visitor_writes(self, pick: int, on: bool, text: str) -> None:
        chat = self._some(pick, "AOCH", "Chat")
        self.harness.centre.chat_typing(chat, on=on)
        if text:
            self.harness.centre.chat_text(chat, text)

    @precondition(lambda self: self._in("CH"))
    @rule(user=users, first=picks, second=picks)
    def confers(self, user: str, first: int, second: int) -> None:
        body = {"interactions": [self._some(first, "CH"), self._some(second, "CH")]}
        reply = self.clients[user].ask("POST", "interactions/conferences", body)
        if reply.status == 201:
            self.conferences.append(reply.body["conferenceId"])
        elif self.conferences:
            path = f"interactions/conferences/{self.conferences[first % len(self.conferences)]}"
            self.clients[user].ask("PUT", path, body)

    @precondition(lambda self: self.harness.centre.interactions)
    @rule(user=users, pick=picks, text=st.text(max_size=5), mode=st.sampled_from([None, 1, 2]))
    def writes_attributes(self, user: str, pick: int, text: str, mode: int | None) -> None:
        body: dict[str, Any] = {"attributes": {"NOTE": text}}
        if mode is not None:
            body["appendMode"] = mode
        path = f"interactions/{self._some(pick)}"
        assert self.clients[user].ask("POST", path, body).status in (200, 400)

    @precondition(lambda self: self.harness.centre.live())
    @rule(pick=picks)
    def the_other_side_leaves(self, pick: int) -> None:
        live = self.harness.centre.live()
        self.harness.centre.remote_disconnects(live[pick % len(live)].id)

    @rule(seconds=st.sampled_from([1, 3, 10, 40, 90]))
    def time_passes(self, seconds: int) -> None:
        self.harness.clock.advance(seconds)

    @rule(
        user=users,
        queues=st.sets(
            st.sampled_from(
                [(0, "Grace"), (0, "ada"), (1, "ada"), (1, "GRACE"), (2, "billing"), (2, "Sales")]
            ),
            min_size=1,
        ),
    )
    def watches_other_queues(self, user: str, queues: set[tuple[int, str]]) -> None:
        self._watch(user, queues)

    @rule(user=users)
    def stops_watching_queues(self, user: str) -> None:
        self._catch_up()
        self.clients[user].do("DELETE", QUEUES)
        self.replicas[user].queues.clear()
        self.watched[user] = set()

    @precondition(lambda self: self.harness.centre.interactions)
    @rule(user=users, pick=picks, kind=st.sampled_from(["", "Chat"]))
    def watches_an_interaction(self, user: str, pick: int, kind: str) -> None:
        interaction = self._some(pick, kind=kind if self._in(kind=kind) else "")
        path = f"messaging/subscriptions/interactions/{interaction}"
        self.clients[user].do("PUT", path, {"attributeNames": list(NAMES)})
        self.interactions[user].add(interaction)
        if self.clients[user].ask("PUT", f"{path}/chat").status == 200:
            self.chats[user].add(interaction)

    def _catch_up(self) -> None:
        for user, client in self.clients.items():
            self.replicas[user].take(client.messages())

    def _present(self, queues: set[tuple[int, str]] | None = None) -> dict[str, dict[str, Any]]:
        """The interactions on some queues, or on any."""
        found = {}
        # The system queue of a user is the user's queue here: nobody is at a station.
        wanted = {(kind or 1, name.lower()) for kind, name in queues or ()}
        for interaction in self.harness.centre.interactions.values():
            if queues is None or self._on(interaction) & wanted:
                found[interaction.id] = {
                    **{name: interaction.attributes.get(name, "") for name in NAMES},
                    "conference": interaction.conference,
                }
        return found

    def _on(self, interaction: Interaction) -> set[tuple[int, str]]:
        """The queues on which an interaction must be: where it was put, and where it rings."""
        on = {(int(place.type), place.key) for place in interaction.placed}
        if interaction.state in "AO":
            on |= {
                (1, u)
                for u, groups in MEMBERS.items()
                for g in groups
                if (2, g) in on and self._is_available(u)
            }
        return on

    def _is_available(self, user: str) -> bool:
        """Whether a user takes calls of workgroups: who is logged in, and in no call."""
        calls = map(self.harness.centre.interactions.__getitem__, self._in("CH", "Call"))
        return user in USERS and not any(
            (1, user) == (int(place.type), place.key) for call in calls for place in call.placed
        )

    @invariant()
    def an_interaction_is_where_it_was_put_and_where_it_rings(self) -> None:
        for interaction in self.harness.centre.interactions.values():
            on = {(int(place.type), place.key) for place in interaction.queues}
            assert on - {each for each in on if each[0] == 0} == self._on(interaction)
            assert {name for kind, name in on if kind == 0} == {n for k, n in on if k == 1}
            if interaction.state in "AO" and any(place.type == 2 for place in interaction.placed):
                caller = interaction.caller.key if interaction.caller is not None else None
                rings = any(kind == 1 and name != caller for kind, name in on)
                assert interaction.state == ("A" if rings else "O")
            capabilities = self.harness.centre.capabilities.of(interaction)
            assert interaction.attributes["Eic_Capabilities"] == str(int(capabilities))
            assert interaction.attributes["Eic_State"] in STATES
            assert interaction.ended == ("Eic_TerminationTime" in interaction.attributes)

    @invariant()
    def the_caches_hold_the_truth(self) -> None:
        self._catch_up()
        for user, replica in self.replicas.items():
            self._check_interactions(user, replica)
            self._check_chats(user, replica)
            assert replica.ringing == {
                each.id
                for each in self.harness.centre.interactions.values()
                if each.state == "A"
                and (each.caller is None or each.caller.key != user)
                and (1, user) in self._on(each)
            }
            assert replica.requests == set(self.harness.centre.assistance.requests)
            assert replica.history == self.harness.centre.history.of(user, None)

    def _check_interactions(self, user: str, replica: Replica) -> None:
        assert replica.queues.get("mine", {}) == self._present(self.watched[user])
        everything = self._present()
        still = self.interactions[user] & everything.keys()
        assert set(replica.interactions) == still
        for interaction in still:
            expected = dict(everything[interaction])
            del expected["conference"]
            assert replica.interactions[interaction] == expected

    def _check_chats(self, user: str, replica: Replica) -> None:
        for interaction in self.chats[user] & self.harness.centre.interactions.keys():
            known = self.harness.centre.interactions[interaction]
            chat = self.harness.centre.chats.of(known)
            inside = {m["userId"]: m["isTyping"] for m in replica.members[interaction].values()}
            assert inside == {m.user: m.typing for m in chat.members.values()}
            talking = known.queues if known.state in "CH" else ()
            on = {place.key for place in talking if place.type == 1}
            assert {member.lower() for member in inside} == {"", *on}
            said = [line["text"] for line in replica.lines[interaction]]
            assert said == [line.text for line in chat.lines]


Living.TestCase.settings = settings(max_examples=30, stateful_step_count=50, deadline=None)
TestLiving = Living.TestCase
