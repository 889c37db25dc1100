# Copied from distribution/attributes.py; edits here are lost.
"""Attributes of interactions: their names, and the codes of `Eic_State`.

A server has more attributes than these, and programs add their own: `attribute_names` and `select`
take any text. The letter case of a name is of no importance to the server.

`SOURCES` says for each name where it is documented, or seen.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import Final

__all__ = [
    "ANSWER_TIME",
    "CALLBACK_ASSOCIATED_CALL_ID",
    "CALL_DIRECTION",
    "CALL_ID",
    "CALL_STATE_STRING",
    "CALL_TYPE",
    "CAPABILITIES",
    "CONFERENCE_ID",
    "CONNECT_DURATION_TIME",
    "CONNECT_TIME",
    "CONSULTING_CALL_ID",
    "CONSULT_CALL_ID",
    "DISCONNECTED",
    "EMAIL_SUBJECT",
    "INITIATION_TIME",
    "LINE_QUEUE_TIMESTAMP",
    "MUTED",
    "OBJECT_TYPE",
    "PRIVATE",
    "REMOTE_ADDRESS",
    "REMOTE_ID",
    "REMOTE_NAME",
    "REMOTE_TN",
    "SOURCES",
    "STATE",
    "TERMINATION_TIME",
    "USER_NAME",
    "USER_QUEUE_TIMESTAMP",
    "WORKGROUP_NAME",
    "WORKGROUP_QUEUE_TIMESTAMP",
    "State",
]

# The vendor's reference of attributes, one page each.
_REFERENCE = (
    "https://help.genesys.com/pureconnect/mergedProjects/wh_tr/mergedProjects/"
    "wh_tr_attributes/desktop/"
)
_RESOURCE = "the reference page of GET /icws/{sessionId}/interactions/{interactionId}"
_CONCEPT = "the concept page on interactions and queues of the vendor's documentation of ICWS"
_CLIENTS = "queue subscriptions of public clients of ICWS (MacClient, GaapChatBot, icws-js)"


class State(StrEnum):
    """Codes of `Eic_State`, as the vendor's reference of attributes has them.

    Other codes are kept as members named ``UNKNOWN_<code>``, which are equal by value.
    """

    @classmethod
    def _missing_(cls, value: object) -> State | None:
        if not isinstance(value, str):
            return None
        member = str.__new__(cls, value)
        member._name_, member._value_ = f"UNKNOWN_{value}", value
        return member

    ALERTING = "A"
    """It rings at a user."""
    CONNECTED = "C"
    """A user and the other party are connected."""
    HELD = "H"
    """It is on hold."""
    MESSAGING = "M"
    """The other party leaves a message."""
    OFFERING = "O"
    """It is on a queue and rings nowhere yet."""
    PARKED = "P"
    """It is parked."""
    PROCEEDING = "R"
    """An outgoing call waits for an answer."""
    SUSPENDED = "X"
    """The server has put it aside for one that is more urgent."""
    SYSTEM = "S"
    """The server itself handles it: it is initialised or dialled."""
    INTERNAL_DISCONNECT = "I"
    """It has ended at the user's side."""
    EXTERNAL_DISCONNECT = "E"
    """It has ended at the other side."""
    NOT_SET = ""
    """The state has not been set."""


DISCONNECTED: Final = frozenset({State.INTERNAL_DISCONNECT, State.EXTERNAL_DISCONNECT})
"""The states of an interaction that has ended."""

CALL_ID: Final = "Eic_CallId"
"""The id of the interaction; the only attribute of an answer without `select`."""
STATE: Final = "Eic_State"
"""The state, as a code of `State`."""
CALL_STATE_STRING: Final = "Eic_CallStateString"
"""The state in words, as clients show it."""
REMOTE_NAME: Final = "Eic_RemoteName"
"""The name of the other party."""
CONNECT_DURATION_TIME: Final = "Eic_ConnectDurationTime"
"""For how long the parties have been connected."""
REMOTE_ADDRESS: Final = "Eic_RemoteAddress"
"""The address of the other party."""
REMOTE_ID: Final = "Eic_RemoteId"
"""The id of the other party."""
REMOTE_TN: Final = "Eic_RemoteTn"
"""The telephone number of the other party."""
CALL_DIRECTION: Final = "Eic_CallDirection"
"""`I` for an incoming interaction, `O` for an outgoing one."""
CALL_TYPE: Final = "Eic_CallType"
"""`E` for an external call, `I` for one between users of the server."""
OBJECT_TYPE: Final = "Eic_ObjectType"
"""The kind of interaction, such as `Call` or `Chat`."""
USER_NAME: Final = "Eic_UserName"
"""The user who has the interaction."""
WORKGROUP_NAME: Final = "Eic_WorkgroupName"
"""The workgroup on whose queue the interaction is."""
CAPABILITIES: Final = "Eic_Capabilities"
"""The actions that are possible with the interaction, as the sum of bits."""
CONFERENCE_ID: Final = "Eic_ConferenceId"
"""The conference that the interaction is in."""
CONSULT_CALL_ID: Final = "Eic_ConsultCallId"
"""The call by which a third party is consulted about this one."""
CONSULTING_CALL_ID: Final = "Eic_ConsultingCallId"
"""The call about which this one consults."""
MUTED: Final = "Eic_Muted"
"""Whether the user is muted."""
PRIVATE: Final = "Eic_Private"
"""Whether nobody can listen or record."""
EMAIL_SUBJECT: Final = "Eic_EmailSubject"
"""The subject of an e-mail."""
INITIATION_TIME: Final = "Eic_InitiationTime"
"""The time at which the interaction began."""
ANSWER_TIME: Final = "Eic_AnswerTime"
"""The time at which it was answered."""
CONNECT_TIME: Final = "Eic_ConnectTime"
"""The time at which the parties were connected."""
TERMINATION_TIME: Final = "Eic_TerminationTime"
"""The time at which it ended."""
LINE_QUEUE_TIMESTAMP: Final = "Eic_LineQueueTimestamp"
"""The time at which it came to the queue of a line."""
USER_QUEUE_TIMESTAMP: Final = "Eic_UserQueueTimestamp"
"""The time at which it came to the queue of a user."""
WORKGROUP_QUEUE_TIMESTAMP: Final = "Eic_WorkgroupQueueTimestamp"
"""The time at which it came to the queue of a workgroup."""
CALLBACK_ASSOCIATED_CALL_ID: Final = "Eic_CallbackAssociatedCallId"
"""The call that was placed for a callback."""

SOURCES: Final[Mapping[str, str]] = MappingProxyType(
    {
        CALL_ID: _RESOURCE,
        STATE: _REFERENCE + "eic_state.htm",
        CALL_STATE_STRING: _REFERENCE + "eic_callstatestring.htm",
        REMOTE_NAME: _CONCEPT,
        CONNECT_DURATION_TIME: _CONCEPT,
        REMOTE_ADDRESS: _CLIENTS,
        REMOTE_ID: _CLIENTS,
        REMOTE_TN: _CLIENTS,
        CALL_DIRECTION: _CLIENTS,
        CALL_TYPE: _CLIENTS,
        OBJECT_TYPE: _CLIENTS,
        USER_NAME: _CLIENTS,
        WORKGROUP_NAME: _CLIENTS,
        CAPABILITIES: _CLIENTS,
        CONFERENCE_ID: _CLIENTS,
        CONSULT_CALL_ID: _CLIENTS,
        CONSULTING_CALL_ID: _CLIENTS,
        MUTED: _CLIENTS,
        PRIVATE: _CLIENTS,
        EMAIL_SUBJECT: _CLIENTS,
        INITIATION_TIME: _CLIENTS,
        ANSWER_TIME: _CLIENTS,
        CONNECT_TIME: _CLIENTS,
        TERMINATION_TIME: _CLIENTS,
        LINE_QUEUE_TIMESTAMP: _CLIENTS,
        USER_QUEUE_TIMESTAMP: _CLIENTS,
        WORKGROUP_QUEUE_TIMESTAMP: _CLIENTS,
        CALLBACK_ASSOCIATED_CALL_ID: _CLIENTS,
    }
)
"""The place where the name of each attribute stands."""
