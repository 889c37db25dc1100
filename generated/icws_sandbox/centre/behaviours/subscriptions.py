# Copied from sandbox/centre/behaviours/subscriptions.py; edits here are lost.
"""Starting, replacing and ending subscriptions."""

from __future__ import annotations

from collections.abc import Callable

from ...call import Answer, Call
from ..attributes import selection
from ..parts import Parts
from ..publishing import Selection, Topic
from ..queues import known_queue
from ..watches.alerting import AlertWatch
from ..watches.interactions import InteractionWatch
from ..watches.media import CallbackWatch, ChatWatch, EmailWatch
from ..watches.personal import HistoryWatch, RequestsWatch, RequestWatch, StationWatch
from ..watches.queues import QueueWatch
from .requests import ROOT, Handler, body_of, done, interaction_of, session_of

SUBSCRIPTIONS = f"{ROOT}/messaging/subscriptions"
INTERACTION = f"{SUBSCRIPTIONS}/interactions/{{interactionId}}"
ASSISTANCE = f"{SUBSCRIPTIONS}/interactions/agent-assistance"

Chosen = Callable[[Parts, Call], Selection]
Slot = Callable[[Call], Topic]


def _queues(parts: Parts, call: Call) -> Selection:
    body = body_of(call)
    return QueueWatch(
        parts.world,
        parts.fittings.of(call.dial),
        call.path["subscriptionId"],
        [known_queue(each, parts.world.directory, "queueIds") for each in body["queueIds"]],
        selection(body["attributeNames"]),
    )


def _interaction(parts: Parts, call: Call) -> Selection:
    names = selection(body_of(call)["attributeNames"])
    return InteractionWatch(parts.fittings.of(call.dial), interaction_of(parts, call), names)


def _alerting(parts: Parts, call: Call) -> Selection:
    asked = body_of(call).get("attributeNames")
    names = None if asked is None else selection(asked)
    fitting = parts.fittings.of(call.dial)
    return AlertWatch(parts.world, fitting, session_of(call).user, names)


def _history(parts: Parts, call: Call) -> Selection:
    count = body_of(call).get("numberOfHistoryMessages")
    fitting = parts.fittings.of(call.dial)
    return HistoryWatch(fitting, parts.histories, session_of(call).user, count)


def _station(parts: Parts, call: Call) -> Selection:
    return StationWatch(parts.fittings.of(call.dial), parts.stations, session_of(call))


def _requests(parts: Parts, call: Call) -> Selection:
    return RequestsWatch(parts.fittings.of(call.dial), parts.assistance)


def _request(parts: Parts, call: Call) -> Selection:
    request = parts.assistance.find(call.path["assistanceId"])
    return RequestWatch(parts.fittings.of(call.dial), request)


def _chat(parts: Parts, call: Call) -> Selection:
    interaction = interaction_of(parts, call)
    chat = parts.chats.of(interaction)
    fitting = parts.fittings.of(call.dial)
    return ChatWatch(fitting, interaction, chat, session_of(call).user)


def _callback(parts: Parts, call: Call) -> Selection:
    interaction = interaction_of(parts, call)
    callback = parts.callbacks.of(interaction)
    return CallbackWatch(parts.fittings.of(call.dial), interaction, callback)


def _email(parts: Parts, call: Call) -> Selection:
    interaction = interaction_of(parts, call)
    email = parts.emails.of(interaction)
    return EmailWatch(parts.fittings.of(call.dial), interaction, email)


def _start(chosen: Chosen) -> Handler:
    def start(parts: Parts, call: Call) -> Answer:
        watch = chosen(parts, call)
        # What goes before must not come again as a delta.
        parts.world.settle()
        parts.publisher.watch(session_of(call), watch)
        return done(call)

    return start


def _stop(slot: Slot) -> Handler:
    def stop(parts: Parts, call: Call) -> Answer:
        parts.publisher.unwatch(session_of(call).id, slot(call))
        return done(call)

    return stop


_WATCHES: dict[str, tuple[Chosen, Slot]] = {
    f"{SUBSCRIPTIONS}/queues/{{subscriptionId}}": (
        _queues,
        lambda call: ("queues", call.path["subscriptionId"]),
    ),
    f"{SUBSCRIPTIONS}/connection/station": (_station, lambda call: ("station",)),
    f"{SUBSCRIPTIONS}/interaction-alerting": (_alerting, lambda call: ("alerting",)),
    f"{SUBSCRIPTIONS}/interaction-history": (_history, lambda call: ("history",)),
    ASSISTANCE: (_requests, lambda call: ("assistance",)),
    f"{ASSISTANCE}/{{assistanceId}}": (
        _request,
        lambda call: ("assistance", call.path["assistanceId"]),
    ),
    INTERACTION: (_interaction, lambda call: ("interaction", call.path["interactionId"])),
    f"{INTERACTION}/callback": (
        _callback,
        lambda call: ("callback", call.path["interactionId"]),
    ),
    f"{INTERACTION}/chat": (_chat, lambda call: ("chat", call.path["interactionId"])),
    f"{INTERACTION}/email": (_email, lambda call: ("email", call.path["interactionId"])),
}

HANDLERS: dict[tuple[str, str], Handler] = {}
for _path, (_chosen, _slot) in _WATCHES.items():
    HANDLERS["PUT", _path] = _start(_chosen)
    HANDLERS["DELETE", _path] = _stop(_slot)
