# Copied from sandbox/centre/__init__.py; edits here are lost.
"""A living little contact centre: interactions, queues, and what is told of them. No HTTP here.

What the documentation leaves open, and what this centre does:

- An attribute that was never set reads as the empty text, and a message has every attribute that
  was asked for, under the name as it was asked for. Lists of users are joined by `|`.
- An interaction is on the system queue, whatever name a client gives that queue, from its
  beginning to its end. What has ended stays on its queues for a while (`Pace.linger`), then it is
  deallocated.
- A call for a workgroup rings at all its members; nobody is chosen. It stays on the workgroup's
  queue when one of them answers.
- A call to a user or workgroup inside is one interaction on the queues of both sides. It alerts
  there until somebody picks it up, whatever stage was asked for, and then stays on the queues of
  both users; its attributes are as the caller sees it, while what tells of its ringing names the
  caller. The caller neither hears it ring nor can pick it up. When one of
  them passes it on, the other stays in it. Stations and who is outside answer by themselves.
- There are the users of the file of users, their workgroups and their usual stations. A target or
  a queue of another name is refused; a station queue can be watched under any name.
- Who is passed on to a number outside stays connected, on nobody's queue.
- `Eic_ConnectDurationTime` is brought up to date when an operation touches the interaction, a read
  included, and watchers are told then; it does not tick by itself.
- What an operation changes comes in one message for each watch, after its end.
- A conference is told of by adding its interactions to the watched queue again, since only what is
  added has `conferenceParentId`. The history comes whole each time: the message has one list, and
  no list of what was added.
- The end of a consult replaces the call to the consulted party by that of the caller.
- What cannot be done in the present state is refused by 400. It has an `errorId` of the sandbox's
  own, as has what does not exist; a status that an operation does not document becomes 400 too.
- Ending a subscription that does not exist succeeds.
- Files and sounds have names but no bytes. E-mails carry no other e-mails.
"""

from __future__ import annotations

from .centre import Centre
from .interactions import Interaction, Kind
from .states import State
from .world import Pace

__all__ = ["Centre", "Interaction", "Kind", "Pace", "State"]
