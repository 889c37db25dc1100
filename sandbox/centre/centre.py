"""The contact centre: its parts, and the events that come from outside."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from random import Random

from ..clock import Clock
from ..configuration import Configuration, ObjectChange
from ..delays import Delays
from ..errors import wrong_state
from ..ids import KnownIds
from ..pruning import Pruner
from ..sample import Sampler
from ..sessions import Session
from ..spec import Spec
from ..users import DEFAULT, Users
from ..versions import Dial
from . import transfers
from .accounts import Accounts
from .activations import Activations
from .alerts import Alerts, Memos
from .assistance import Assistance
from .availability import Availability
from .callbacks import Callback, Callbacks
from .capabilities import Capabilities
from .chats import Chats
from .conferences import Conferences
from .configuring import ConfigurationChange
from .consults import Consults
from .contacts import Contacts
from .directory import Directory
from .emails import Emails
from .history import History
from .interactions import Interaction, Kind
from .licences import Licences
from .presence import Presence
from .publishing import Publisher
from .queues import Queue, QueueType, user_queue
from .states import State
from .stations import Stations
from .statistics import Parameters, Tallies, Values
from .statuses import Statuses
from .store import Store, check_writable
from .subscriptions.interactions import LOST_RIGHTS, interaction_message
from .subscriptions.personal import EffectiveStationSubscription
from .subscriptions.sessions import Notification, notification_topic
from .web_participants import WebParticipants

_NAMES = ("Ines Duarte", "Tom Okafor", "Mei Lindqvist", "Samir Haddad", "Nora Petrov")


class Centre:
    """A contact centre that tells its subscribers of every change.

    Equal seeds and equal operations at equal times of the clock give equal messages. Use it on one
    thread, that of the event loop. Workgroups ring at all their available members at once; there
    is no routing to one agent.

    Args:
        spec: The spec, for the messages.
        dial: The dialled versions.
        clock: The time.
        users: The users and their workgroups.
        seed: The seed of names and numbers of callers.
        delays: How long things take.
    """

    def __init__(
        self,
        spec: Spec,
        dial: Dial,
        clock: Clock,
        users: Users = DEFAULT,
        *,
        seed: int = 0,
        delays: Delays | None = None,
    ) -> None:
        self._random = Random(seed)  # noqa: S311 - reproducible, not secret
        sampler = Sampler(spec, dial, seed)
        self.configuration: Configuration = Configuration(spec, sampler, clock, users, seed)
        self.accounts: Accounts = Accounts(users, self.configuration)
        self.directory: Directory = Directory(self.configuration)
        self.publisher: Publisher = Publisher(Pruner(spec, dial))
        self.store: Store = Store(clock, self.directory, self.publisher, delays or Delays())
        self.chats: Chats = Chats(self.store)
        self.callbacks: Callbacks = Callbacks(self.store)
        self.web_participants: WebParticipants = WebParticipants(self.store, seed)
        self.emails: Emails = Emails(self.store)
        self.history: History = History(self.store)
        self.conferences: Conferences = Conferences(self.store)
        self.consults: Consults = Consults(self.store)
        self.capabilities: Capabilities = Capabilities(self.store, self.consults)
        self.assistance: Assistance = Assistance(self.store)
        self.stations: Stations = Stations(self.store)
        self.licences: Licences = Licences()
        self.presence: Presence = Presence(self.store)
        self.statuses: Statuses = Statuses(
            self.store, self.configuration, self.presence, self.stations
        )
        self.activations: Activations = Activations(self.store, self.directory, self.configuration)
        self.contacts: Contacts = Contacts(
            self.store, self.directory, self.configuration, self.statuses
        )
        self.availability: Availability = Availability(
            self.store, self.configuration, self.presence, self.statuses, self.activations
        )
        self.parameters: Parameters = Parameters(self.directory)
        self.statistics: Values = Values(
            self.store, self.availability, Tallies(self.store), self.parameters
        )
        self.alerts: Alerts = Alerts(self.store, self.directory)
        self.memos: Memos = Memos(self.store, self.directory)
        self.ids: KnownIds = KnownIds(spec, self._holders())
        self.configuration.on_change.append(self._record)

    def _holders(self) -> Mapping[str, Callable[[str], bool]]:
        """Return, for each kind of thing, a function that tells whether there is one of an id."""
        return {
            "account code": partial(self.configuration.has, "account-codes"),
            "button": partial(self.configuration.has, "client-buttons"),
            "interaction": self.store.interactions.__contains__,
            "layout": partial(self.configuration.has, "layouts"),
            "user": self.directory.has_user,
            "workgroup": self.directory.has_workgroup,
        }

    @property
    def interactions(self) -> Mapping[str, Interaction]:
        """The interactions that are on a queue, by id; read-only."""
        return self.store.interactions

    def live(self) -> list[Interaction]:
        """Return the interactions that have not ended, oldest first."""
        return [each for each in self.store.interactions.values() if not each.ended]

    def arrive(self, session: Session) -> None:
        """Tell those who watch the user of a session that has begun."""
        option = EffectiveStationSubscription.OPTION
        if option in session.included:
            station = EffectiveStationSubscription(self.stations, session)
            self.publisher.subscribe(session, (option,), station)
        self.presence.arrive(session)
        self.store.publish()

    def forget(self, session_id: str) -> None:
        """Drop the subscriptions and the station of a session that has ended."""
        self.publisher.forget(session_id)
        self.licences.release(session_id)
        self.presence.leave(session_id)
        # Before its station is forgotten, which those who watch stations ask for.
        self.store.publish()
        self.stations.forget(session_id)
        self.store.publish()

    def call_arrives(
        self,
        *,
        workgroup: str = "",
        user: str = "",
        remote_name: str | None = None,
        remote_address: str | None = None,
        attributes: Mapping[str, str] | None = None,
    ) -> Interaction:
        """Let a call come in for a workgroup, a user or both, and ring there.

        Name and number of the caller are drawn by the seed if they are None.
        """
        call = self._arrive(Kind.CALL, workgroup, user, remote_name, remote_address, attributes)
        self.store.publish()
        return call

    def chat_arrives(
        self,
        *,
        workgroup: str = "",
        user: str = "",
        remote_name: str | None = None,
        attributes: Mapping[str, str] | None = None,
    ) -> Interaction:
        """Let a customer ask for a chat."""
        chat = self._arrive(Kind.CHAT, workgroup, user, remote_name, "", attributes)
        self.chats.begin(chat)
        self.store.publish()
        return chat

    def email_arrives(
        self,
        *,
        workgroup: str = "",
        user: str = "",
        remote_name: str | None = None,
        remote_address: str = "customer@example.com",
        subject: str = "",
        text: str = "",
        attributes: Mapping[str, str] | None = None,
    ) -> Interaction:
        """Let an e-mail come in."""
        custom = {"Eic_EmailSubject": subject, **(attributes or {})}
        email = self._arrive(Kind.EMAIL, workgroup, user, remote_name, remote_address, custom)
        sender = {"displayName": email.attributes["Eic_RemoteName"], "address": remote_address}
        bodies = [{"body": text, "bodyType": 0}]
        self.emails.begin(email, {"subject": subject, "sender": sender, "bodies": bodies})
        self.store.publish()
        return email

    def callback_arrives(
        self,
        *,
        workgroup: str = "",
        user: str = "",
        remote_name: str = "",
        remote_address: str = "555-0100",
        subject: str = "",
    ) -> Interaction:
        """Let a customer ask to be called."""
        callback = Callback(remote_address, remote_name, subject)
        interaction = self.callbacks.create(callback, _queues(workgroup, user)[0])
        self.store.publish()
        return interaction

    def chat_text(self, interaction_id: str, text: str) -> None:
        """Let the customer send a text in a connected chat."""
        self.chats.add_line(self.store.find(interaction_id), "", text, stop_typing=True)
        self.store.publish()

    def chat_typing(self, interaction_id: str, *, on: bool = True) -> None:
        """Let the customer type, or stop typing, in a connected chat."""
        self.chats.set_typing(self.store.find(interaction_id), "", on=on)
        self.store.publish()

    def picks_up(self, interaction_id: str, user: str) -> None:
        """Let a user pick up an interaction."""
        transfers.pick_up(self.store, self._find_live(interaction_id), user)
        self.store.publish()

    def remote_disconnects(self, interaction_id: str) -> None:
        """Let the other party hang up or leave."""
        self.store.set_state(self._find_live(interaction_id), State.EXTERNAL_DISCONNECT)
        self.store.publish()

    def set_attributes(self, interaction_id: str, attributes: Mapping[str, str]) -> None:
        """Write attributes, as a handler of the server would."""
        check_writable(attributes)
        interaction = self.store.find(interaction_id)
        for name, value in attributes.items():
            self.store.set_attribute(interaction, name, value)
        self.store.publish()

    def handler_sends(self, object_id: str, event_id: str, data: Sequence[str]) -> None:
        """Let a handler of the server send a notification to those who watch the event."""
        topic = notification_topic(object_id, event_id)
        self.store.record(Notification((topic,), object_id, event_id, data))
        self.store.publish()

    def revoke_rights(self, user: str, interaction_id: str) -> None:
        """Take a user's rights to an interaction away; subscriptions to it alone end."""
        interaction = self.store.find(interaction_id)
        interaction.denied.add(user.lower())
        lost = interaction_message(LOST_RIGHTS, interaction)
        self.publisher.end_for_user(user, ("interaction", interaction.id), lost)
        self.publisher.end_for_user(user, ("medium", interaction.id))

    def _record(self, change: ObjectChange) -> None:
        self.store.record(ConfigurationChange((("configuration", change.kind),), change))

    def _find_live(self, interaction_id: str) -> Interaction:
        interaction = self.store.find(interaction_id)
        if interaction.ended:
            raise wrong_state(f"The interaction {interaction_id!r} has ended.")
        return interaction

    def _arrive(
        self,
        kind: Kind,
        workgroup: str,
        user: str,
        remote_name: str | None,
        remote_address: str | None,
        attributes: Mapping[str, str] | None,
    ) -> Interaction:
        # Drawn even when not needed: the arguments of one arrival must not change the next.
        name = self._random.choice(_NAMES)
        number = f"555-01{self._random.randrange(100):02}"
        address = number if remote_address is None else remote_address
        known = {
            "Eic_CallDirection": "I",
            "Eic_CallType": "E",
            "Eic_RemoteAddress": address,
            "Eic_RemoteId": address,
            "Eic_RemoteName": name if remote_name is None else remote_name,
            "Eic_WorkgroupName": workgroup,
        }
        if kind is Kind.CALL:
            known["Eic_RemoteTn"] = address
        queues = _queues(workgroup, user)
        return self.store.create(kind, State.ALERTING, queues, known, attributes)


def _queues(workgroup: str, user: str) -> list[Queue]:
    queues = [user_queue(user)] if user else []
    if workgroup:
        queues.append(Queue.of(QueueType.WORKGROUP, workgroup))
    if not queues:
        raise ValueError("neither a workgroup nor a user is named (expected at least one)")
    return queues
