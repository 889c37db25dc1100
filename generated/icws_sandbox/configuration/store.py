# Copied from sandbox/configuration/store.py; edits here are lost.
"""The store of configuration objects: every change goes through it, and is told to listeners."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from random import Random
from typing import Any

from icws_sandbox._core.spec.property_types import guid, icws_timestamp

from ..clock import Clock
from ..errors import WRONG_STATE, ApiError, invalid, not_found, refused
from ..sample import Sampler
from ..spec import Spec
from ..users import Users
from .contents import Contents
from .kinds import IDENTITY, Kind, identity_of, kinds_of
from .references import MIRRORS, References, named_ids, reference, with_member
from .selection import Object
from .values import counterpart, effective, entries, list_value, with_references

SINGLE = ""
"""The id of the object of a kind that has one object."""

_CREATED, _MODIFIED = "createdDate", "lastModifiedDate"


@dataclass(frozen=True)
class ObjectChange:
    """A change of an object; `before` is None for a new one, `after` for one that is gone."""

    kind: str
    id: str
    before: Object | None
    after: Object | None


class Configuration:
    """The objects of all kinds, made when they are first asked for.

    No id is case-sensitive. Objects are never written to: a change puts another one in their
    place.

    Args:
        spec: The spec: it says which kinds there are.
        sampler: Sample values, for kinds of which nothing is known.
        clock: The time.
        users: The users, their workgroups, roles, skills and stations.
        seed: The seed of new ids.
    """

    def __init__(
        self, spec: Spec, sampler: Sampler, clock: Clock, users: Users, seed: int = 0
    ) -> None:
        self.spec = spec
        self.kinds: Mapping[str, Kind] = kinds_of(spec)
        self.references: References = References(spec, self.kinds)
        self.on_change: list[Callable[[ObjectChange], object]] = []
        self.users_of: dict[str, Callable[[str], str | None]] = {}
        """Functions that tell what else uses an object with an id; by kind."""
        self._clock = clock
        self._random = Random(f"{seed}:configuration")  # noqa: S311 - reproducible, not secret
        self._contents = Contents(spec, sampler, clock, users)
        self._objects: dict[str, dict[str, Object]] = {}

    def objects(self, kind: str) -> Iterable[Object]:
        """Return the objects of a kind; none of a kind that the spec does not have."""
        return self._of(kind).values()

    def get(self, kind: str, id_: str) -> Object | None:
        """Return an object; None if there is none with this id."""
        return self._of(kind).get(id_.lower())

    def has(self, kind: str, id_: str) -> bool:
        """Tell whether there is an object with an id."""
        return self.get(kind, id_) is not None

    def find(self, kind: str, id_: str = SINGLE) -> Object:
        """Return an object.

        Raises:
            ApiError: 404: there is none with this id.
        """
        value = self.get(kind, id_)
        if value is None:
            raise not_found(self.kinds[kind].label, id_)
        return value

    def create(self, kind: str, body: Object) -> Object:
        """Create an object.

        Raises:
            ApiError: 400: its id exists, or it names an object that does not exist.
        """
        known = self.kinds[kind]
        identity = dict(body.get(IDENTITY) or {})
        id_ = str(identity.get("id") or self.new_id())
        if self.get(kind, id_) is not None:
            message = f"The {known.label} {id_!r} exists already."
            raise refused(f"{IDENTITY}.id", message)
        now = self._now()
        name = identity.get("displayName") or id_
        value = {
            **self._contents.defaults(known),
            **self._checked(known, body),
            IDENTITY: identity_of(kind, id_, str(name)),
            **{each: now for each in (_CREATED, _MODIFIED) if each in known.properties},
        }
        self._put(known, id_, value)
        return self.find(kind, id_)

    def update(self, kind: str, id_: str, body: Object) -> Object:
        """Change the properties of an object that a body has; null clears one.

        Raises:
            ApiError: 404: there is no such object; 400: the body has another id, or names an
                object that does not exist.
        """
        known, before = self.kinds[kind], self.find(kind, id_)
        changes = self._checked(known, body)
        stated = body.get(IDENTITY)
        if stated and IDENTITY in before:
            identity = dict(before[IDENTITY])
            if str(stated.get("id", id_)).lower() != str(identity["id"]).lower():
                raise invalid(f"{IDENTITY}.id", f"{identity['id']!r}, as in the path")
            identity["displayName"] = stated.get("displayName") or identity["displayName"]
            changes[IDENTITY] = identity
        if _MODIFIED in known.properties:
            changes[_MODIFIED] = self._now()
        self._put(known, id_, {**before, **changes})
        return self.find(kind, id_)

    def delete(self, kind: str, id_: str) -> None:
        """Delete an object.

        Raises:
            ApiError: 404: there is no such object; 400: another one names it.
        """
        known, value = self.kinds[kind], self.find(kind, id_)
        for holder, name in self.references.holding(kind):
            for other in self.objects(holder.name):
                if id_.lower() in map(str.lower, named_ids(other.get(name))):
                    whose = f"the {holder.label} {other.get(IDENTITY, {}).get('id', '')!r}"
                    message = f"The {known.label} {id_!r} is in use: {whose} has it in {name}."
                    raise ApiError(400, message, WRONG_STATE)
        user = self.users_of[kind](_id(value)) if kind in self.users_of else None
        if user is not None:
            message = f"The {known.label} {id_!r} is in use: {user}."
            raise ApiError(400, message, WRONG_STATE)
        self._mirror(known, value, {})
        del self._of(kind)[id_.lower()]
        self._tell(ObjectChange(kind, _id(value), value, None))

    def new_id(self) -> str:
        """Return an id that nothing else has."""
        return guid(self._random)

    def sample(self, path: str) -> Object:
        """Return a new object as `configuration/defaults` has it; nothing is created."""
        return self._contents.new(path)

    def _of(self, kind: str) -> dict[str, Object]:
        if kind not in self._objects:
            known = self.kinds.get(kind)
            made = () if known is None else self._contents.of(known)
            self._objects[kind] = {
                SINGLE if known and known.single else _id(value).lower(): value for value in made
            }
        return self._objects[kind]

    def _checked(self, kind: Kind, body: Object) -> dict[str, Any]:
        """Return the properties of a body as the store keeps them.

        Raises:
            ApiError: 400: it names an object that does not exist.
        """
        targets = self.references.of(kind)
        own = (IDENTITY, _CREATED, _MODIFIED)
        checked = {
            name: effective(value)
            for name, value in body.items()
            if name in kind.properties and name not in own
        }
        for name in [name for name in checked if name in targets]:
            target = targets[name]
            for id_ in named_ids(checked[name]):
                if self.get(target, id_) is None:
                    expected = f"an existing {self.kinds[target].label}; {id_!r} is none"
                    raise invalid(name, expected)
            checked[name] = self._completed(target, checked[name])
        return checked

    def _completed(self, target: str, value: Any) -> Any:
        return with_references(value, lambda id_: reference(self.find(target, id_)))

    def _put(self, kind: Kind, id_: str, value: Object) -> None:
        before = self.get(kind.name, id_)
        self._of(kind.name)[id_.lower()] = value
        self._mirror(kind, before or {}, value)
        self._tell(ObjectChange(kind.name, id_, before, value))

    def _mirror(self, kind: Kind, before: Object, after: Object) -> None:
        """Bring the other sides of an object's mirrored facts to what the object says."""
        for mirror in MIRRORS:
            if mirror.kind == kind.name:
                name, other, other_name = mirror.property, mirror.other_kind, mirror.other_property
            elif mirror.other_kind == kind.name:
                name, other, other_name = mirror.other_property, mirror.kind, mirror.property
            else:
                continue
            if other not in self.kinds or before.get(name) == after.get(name):
                continue
            identity = (after or before)[IDENTITY]
            gone = set(named_ids(before.get(name))) - set(named_ids(after.get(name)))
            for id_ in sorted(gone):
                self._set_counterpart(other, id_, other_name, identity, None)
            for entry in entries(after.get(name)):
                for id_ in named_ids(entry):
                    self._set_counterpart(other, id_, other_name, identity, entry)

    def _set_counterpart(
        self, kind: str, id_: str, name: str, identity: Mapping[str, Any], entry: Any
    ) -> None:
        """Set or take away (None) what an object says about the object of an identity."""
        before = self.get(kind, id_)
        if before is None or name not in self.kinds[kind].properties:
            return
        members = with_member(
            entries(before.get(name)),
            identity["id"],
            None if entry is None else counterpart(entry, identity),
        )
        if members == entries(before.get(name)):
            return
        after = {**before, name: list_value(self.spec, self.kinds[kind].properties[name], members)}
        self._of(kind)[id_.lower()] = after
        self._tell(ObjectChange(kind, _id(before), before, after))

    def _tell(self, change: ObjectChange) -> None:
        for listener in self.on_change:
            listener(change)

    def _now(self) -> str:
        return icws_timestamp(self._clock.utc())


def result_of(value: Object) -> dict[str, Any]:
    """Return the `updateOperationResult` of an object."""
    identity = value.get(IDENTITY, {"id": SINGLE})
    return {name: identity[name] for name in ("id", "uri") if name in identity}


def _id(value: Object) -> str:
    identity = value.get(IDENTITY)
    return str(identity["id"]) if identity else SINGLE
