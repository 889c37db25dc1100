# Copied from sandbox/centre/__init__.py; edits here are lost.
"""A small contact centre: interactions, queues, subscriptions and their messages. No HTTP here.

The documentation leaves these points open. This centre does the following:

- An attribute that was never set reads as the empty text. A message has every attribute that was
  asked for, under the name as it was asked for. Lists of users are joined by `|`.
- The system queue of a user has what is on the user's queue, and on the queue of each station that
  a session of the user is connected to. After its end an interaction stays on its queues for a
  while (`Delays.linger`), then it is deallocated.
- A call for a workgroup rings at all members who are available: logged in, activated there, in a
  status that allows such calls, and in no call; nobody is chosen. As long as it rings, it is on
  their queues too. It stays on the workgroup's queue when one of them answers. Without such a
  member it waits, offered (`Eic_State` is `O`), and rings at those who become available. At a
  workgroup that is not active nobody is. One that has no queue is no target, and its queue cannot
  be watched.
- A call to a user or workgroup of the centre is one interaction on the queues of both parties. It
  alerts until somebody picks it up, whatever stage was asked for, and then stays on the queues of
  both users. Its attributes are those the caller sees; the message that it rings names the caller.
  The caller neither hears it ring nor can pick it up. It alerts at a user who is not logged in,
  too: the telephone rings. When one party transfers it, the other
  stays in it. Stations and outside parties answer by themselves.
- The users, their workgroups and their usual stations are those of the configuration, which begins
  with the file of users. Another name as a target or a queue is an error; a station queue can be
  subscribed to under any name.
- A new user is available, and a new member of a workgroup is activated. Statuses of the flag
  `isUserSelectable` can be set by everybody for everybody.
- A licence is known if its name begins with `I3_`; there are enough of each.
- A notification for a handler (`system/handler-notification`) comes back to those who watch the
  event, as if a handler had sent it.
- A call that is transferred to an outside number stays connected, on no user's queue.
- `Eic_ConnectDurationTime` is updated, and subscribers are told, when an operation touches the
  interaction, a read included. It does not tick by itself.
- The changes of one operation come in one message for each subscription, after the operation.
- A conference is a call on the queue of the user who began it. It ends with its last member, and
  its members end with it; what else is done to it, such as a hold, concerns no member.
- `Eic_Capabilities` is what a user with all rights can do. A caller cannot pick up the own call.
- A new conference adds its interactions to the subscribed queue again, since only an added entry
  has `conferenceParentId`. The history always comes whole: its message has one list, and no list
  of added entries.
- When a consult is concluded, the caller's call replaces the call to the consulted party.
- An action that the present state does not allow is answered with 400. Its `errorId` is the
  sandbox's own, as is that of something that does not exist. An error that an operation does not
  document becomes 400 too, if it documents that.
- Ending a subscription that does not exist is an error where the page has 404, and else succeeds.
- An id that was not handed out is an error, also where answers are samples, and so is a reference
  of a body to what there is not: 400 with the property's name, or 404 where the page has it and
  the path no id that could be meant. A process begins with a work item of its own id. The answer
  to a new web chat has the ids of the visitor and the chat as the request to resume it has them;
  the messages of a visitor are empty, for want of names.
- A file has the bytes that a client sends to its URI; sounds have none. E-mails carry no other
  e-mails.
"""

from __future__ import annotations

from ..delays import Delays
from .centre import Centre
from .interactions import Interaction, Kind
from .states import State

__all__ = ["Centre", "Delays", "Interaction", "Kind", "State"]
