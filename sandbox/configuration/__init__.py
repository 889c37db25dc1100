"""The configuration of the server: users, workgroups, roles, skills and all other objects.

One store holds the objects of every kind. Which kinds there are, and which properties their
objects have, comes from the spec. The users and who is in which workgroup come from the file of
users; whoever asks later asks the store. No HTTP and no contact centre here.

The documentation leaves these points open. This store does the following:

- Without `select`, an object comes with its `configurationId` alone; an object that has none
  comes whole. Positions of `Range` count from 0; the answer's `Content-Range` names the part and
  the whole.
- The conditions of `where` are joined by commas; texts are compared without regard to case. A
  list meets a condition if one of its members does, a reference if its id or its name does. What
  cannot be read is answered with 400.
- `rightsFilter` is accepted and narrows nothing down: everybody has all rights.
- Inheritable properties come with `effectiveValue`, and on demand with the value that is set
  (`actualValues`) and the one that is inherited (`inheritedValues`). Nothing inherits here: the
  effective value is the one that is set.
- What a body of a PUT has replaces the property, an object within an object as a whole; what it
  leaves out stays.
- New objects begin with what `defaults` of their kind has: false, zero and the first member of an
  enumeration, whatever a real server has there; a workgroup is active and has a queue.
- A new object without an id gets one. An id that exists is refused, as are names of objects that
  do not exist. Whether a property names objects, and of which kind, follows from its type and name.
- An object that others name cannot be deleted. Facts with two sides, such as a user's workgroups
  and a workgroup's members, are one fact: a change of one side shows on both. The users' side
  counts, so that a user can be deleted, and a workgroup with members cannot.
- Kinds of which nothing is known have one object with sample values, so that there is something
  to read.
"""

from __future__ import annotations

from .kinds import Kind
from .store import Configuration, ObjectChange

__all__ = ["Configuration", "Kind", "ObjectChange"]
