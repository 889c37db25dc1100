# Copied from sandbox/configuration/members.py; edits here are lost.
"""Objects within objects, such as the mailboxes of a workgroup, changed several at once."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from ..errors import invalid
from .kinds import IDENTITY
from .selection import Object


def changed_members(
    members: list[Object], body: Mapping[str, Any], new_id: Callable[[], str]
) -> tuple[list[Object], list[str]]:
    """Return a list of objects after the changes of a body, and the ids of what was changed.

    Args:
        members: The objects before.
        body: Lists of objects to `add` and to `modify`, and of ids to `remove`.
        new_id: The source of ids for new objects.

    Raises:
        ApiError: 400: an object to add exists, or one to modify or remove does not.
    """
    known = {_id(each).lower(): each for each in members}
    changed = []
    for id_ in map(str, body.get("remove") or ()):
        if known.pop(id_.lower(), None) is None:
            raise invalid("remove", f"ids that exist; {id_!r} does not")
        changed.append(id_)
    for value in body.get("modify") or ():
        id_ = _id(value)
        if id_.lower() not in known:
            raise invalid("modify", f"objects that exist; {id_!r} does not")
        known[id_.lower()] = {**known[id_.lower()], **value}
        changed.append(id_)
    for value in body.get("add") or ():
        id_ = _id(value) or new_id()
        if id_.lower() in known:
            raise invalid("add", f"new objects; {id_!r} exists")
        identity = {"displayName": id_, **(value.get(IDENTITY) or {}), "id": id_}
        known[id_.lower()] = {**value, IDENTITY: identity}
        changed.append(id_)
    return list(known.values()), changed


def _id(value: Object) -> str:
    return str((value.get(IDENTITY) or {}).get("id") or "")
