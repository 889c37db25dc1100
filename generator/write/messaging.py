"""Words of the AsyncAPI document about messages as such, and titles of messages."""

from __future__ import annotations

import re

from generator.spec.english import is_plural

LICENSE = {
    "name": "MIT, for this document; it grants no rights in the API and the server",
    "url": "https://opensource.org/license/mit",
}

DESCRIPTION = """\
The messages that a server of Interaction Center Web Services (ICWS) sends to a session.

A client asks for messages by a request of the OpenAPI document, mostly a `PUT` of a subscription. \
Each channel has the messages of one such request. All channels have one address, since a session \
has one queue of messages.

**Polling**: `GET` the address. The response is a JSON array of the messages that wait; it can be \
empty.

**Streams**: `GET` the address with `Accept: text/event-stream`. A server with version 2 of the \
feature `messaging` holds the response open, and sends each message as a server-sent event.

The server forgets a message when it sends it, so a broken connection loses messages. A client \
that starts its subscriptions again gets the whole state.

The property `__type` of a message is a URN that names its type, which is the `name` of the \
message in this document. Where a message has `isDelta`, false says that it holds the whole \
state, and true that it holds what changed.

Every request needs both the token and the cookie of the session: a server lists the cookie, \
each operation the token."""

_BREAK = re.compile(r"[\W_]+|(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")
_ABBREVIATIONS = frozenset({"mwi", "pas"})
# What a message tells the state of, so that it comes when that has changed.
_STATES = frozenset(
    {"access", "activation", "authentication", "callback", "catalog", "configuration", "consult"}
    | {"contents", "details", "directory", "history", "info", "license", "list", "management"}
    | {"members", "mwi", "pas", "reporter", "state", "status", "subscription", "system", "user"}
    | {"value"}
)
_TITLES = {
    "alertNotificationMessage": "Alert raised",
    "autoLoginMessage": "Agent logged in automatically",
    "autoLogoutMessage": "Agent logged out automatically",
    "dataPopMessage": "Data popped",
    "emailMessageAttachmentMessage": "Email message attachment downloaded",
    "interactionAlertingMessage": "Interaction alerting changed",
    "interactionLostRightsMessage": "Interaction rights lost",
    "multipleSubscriptionMessage": "One of multiple subscriptions changed",
    "setFormDefinitionMessage": "Form definition set",
    "currentPageSubscriptionShowPageEventArgs": "Current page to be shown",
    "currentPageSubscriptionClosePageEventArgs": "Current page to be closed",
    "currentPageSubscriptionCommandCompleteEventArgs": "Current page command completed",
}
"""Titles of types whose names do not say the event, or not in order."""


def event_title(name: str) -> str:
    """Return the event that a message tells of, in the words of its type's name.

    `queueContentsMessage` is "Queue contents changed": a message about a state, or about several
    things, tells of a change. Other names have their verb, or are left as they are.
    """
    if name in _TITLES:
        return _TITLES[name]
    words = _subject(name)
    if words[-1:] == ["change"]:
        words[-1] = "changed"
    elif words and not _has_verb(words) and (words[-1] in _STATES or is_plural(words[-1:])):
        words.append("changed")
    title = " ".join(word.upper() if word in _ABBREVIATIONS else word for word in words) or name
    return title[0].upper() + title[1:]


def _subject(name: str) -> list[str]:
    """Return the words of a name without those that say that it is a message."""
    parts = filter(None, _BREAK.split(name))
    words = [part if len(part) > 1 and part.isupper() else part.lower() for part in parts]
    for end in (["message"], ["subscription", "event", "args"], ["event", "args"]):
        if words[-len(end) :] == end and len(words) > len(end):
            return words[: -len(end)]
    return words


def _has_verb(words: list[str]) -> bool:
    return words[-1].endswith("ed")
