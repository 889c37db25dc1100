# Copied from sandbox/configuration/contents.py; edits here are lost.
"""The first contents of the store: the users of the file, what belongs to them, and samples."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from icws_sandbox._core.spec.document import Node
from icws_sandbox._core.spec.english import singular
from icws_sandbox._core.spec.property_types import icws_timestamp

from ..clock import Clock
from ..sample import Sampler
from ..spec import Spec
from ..users import User, Users
from .kinds import DEFAULTS, IDENTITY, Kind, defaults_of, identity_of
from .selection import Object
from .status_messages import STATUS_MESSAGES

_SCALARS = frozenset({"string", "integer", "number", "boolean"})
_PROFICIENCY = {"proficiency": 50, "desireToUse": 50}
_CATEGORY = "General"
_WRAP_UPS = ("Resolved", "Follow-up needed", "Wrong number")
_ROLES = ("Administrator", "Agent", "Supervisor")
_ACD = 5
# Defaults that are not the neutral value, by the end of the path of `configuration/defaults`.
_DEFAULTS: Mapping[str, Mapping[str, Any]] = {
    "workgroup": {"hasQueue": True, "isActive": True, "queueType": _ACD},
}

Maker = Callable[[], Iterable[Object]]


class Contents:
    """The objects that are there at first; those that nobody knows are samples."""

    def __init__(self, spec: Spec, sampler: Sampler, clock: Clock, users: Users) -> None:
        self._spec = spec
        self._sampler = sampler
        self._clock = clock
        self._users = tuple(users.values())
        self._new = dict(defaults_of(spec))
        self._makers: Mapping[str, Maker] = {
            "users": lambda: map(self._user, self._users),
            "workgroups": lambda: map(self._workgroup, self._names("workgroups")),
            "roles": lambda: map(self._role, [*_ROLES, *self._names("roles")]),
            "skills": lambda: map(self._skill, self._names("skills")),
            "wrap-up-categories": lambda: [_identified("wrap-up-categories", _CATEGORY)],
            "wrap-up-codes": lambda: map(_wrap_up_code, _WRAP_UPS),
            "status-messages": lambda: [
                {**_identified("status-messages", id_), **properties}
                for id_, properties in STATUS_MESSAGES.items()
            ],
        }

    def of(self, kind: Kind) -> list[Object]:
        """Return the first objects of a kind."""
        maker = self._makers.get(kind.name)
        if maker is None:
            return [self._sample(kind)]
        now = icws_timestamp(self._clock.utc())
        dates = {"createdDate": now, "lastModifiedDate": now}
        made = {value[IDENTITY]["id"].lower(): {**dates, **value} for value in maker()}
        # A spec of an older API, or of another one, has fewer properties.
        return [{k: v for k, v in each.items() if k in kind.properties} for each in made.values()]

    def new(self, path: str) -> Object:
        """Return a new object of the type that a path of `configuration/defaults` answers."""
        schema = self._new[path]
        value = self._defaults(path)
        if IDENTITY in self._spec.flat(schema).properties:
            value[IDENTITY] = {"id": "", "displayName": ""}
        return value

    def defaults(self, kind: Kind) -> dict[str, Any]:
        """Return the properties of a new object of a kind, without those of a body."""
        path = f"{DEFAULTS}{singular(kind.name)}"
        known = self._defaults(path) if path in self._new else {}
        return {name: value for name, value in known.items() if name in kind.properties}

    def _defaults(self, path: str) -> dict[str, Any]:
        """Return what is neutral: false, the least number, the first member of an enumeration."""
        flat = self._spec.flat(self._new[path])
        values = {}
        for name, declared in flat.properties.items():
            value = self._sampler.neutral(declared.node, required=name in flat.required)
            if value is not None and name != IDENTITY:
                values[name] = value
        return {**values, **_DEFAULTS.get(path.removeprefix(DEFAULTS), {})}

    def _sample(self, kind: Kind) -> Object:
        value = self._scalars(kind.schema, kind.path)
        if kind.has_identity:
            name = kind.label.capitalize() if kind.single else f"{kind.label.capitalize()} 1"
            value = {**_identified(kind.name, name, single=kind.single), **value}
        return value

    def _scalars(self, schema: Node, key: str) -> dict[str, Any]:
        """Return sample values of the properties that hold no objects, and of required ones."""
        flat = self._spec.flat(schema)
        kept = {}
        now = self._clock.utc()
        for name, declared in flat.properties.items():
            inner = self._spec.flat(self._spec.option(declared.node, None))
            wanted = inner.kind in _SCALARS or name in flat.required
            if wanted and name != IDENTITY:
                kept[name] = self._sampler.value(declared.node, f"{key} {name}", now, {}, name)
        return kept

    def _names(self, what: str) -> list[str]:
        """Return the names of a kind that the users have, each once, in order."""
        names = (name for user in self._users for name in getattr(user, what))
        return list({name.lower(): name for name in names}.values())

    def _user(self, user: User) -> Object:
        first_name, _, surname = user.display_name.rpartition(" ")
        roles = [identity_of("roles", name) for name in user.roles]
        skills = [{"id": identity_of("skills", name), **_PROFICIENCY} for name in user.skills]
        name = user.workstation
        station = None if name is None else {"id": name, "displayName": name}
        return {
            **_identified("users", user.id, user.display_name),
            "defaultWorkstation": station,
            "excludeFromDirectory": False,
            "personalInformationProperties": {"givenName": first_name, "surname": surname},
            "roles": _inheritable(roles),
            "skills": _inheritable(skills),
            "workgroups": [identity_of("workgroups", name) for name in user.workgroups],
        }

    def _workgroup(self, name: str) -> Object:
        return {
            **_identified("workgroups", name),
            "hasQueue": True,
            "isActive": True,
            "members": self._holders("workgroups", name),
            "queueType": _ACD,
            "roles": [],
            "skills": [],
        }

    def _role(self, name: str) -> Object:
        users = self._holders("roles", name)
        return {**_identified("roles", name), "users": users, "workgroups": []}

    def _skill(self, name: str) -> Object:
        users = [{"id": each, **_PROFICIENCY} for each in self._holders("skills", name)]
        return {**_identified("skills", name), "userAssignments": users, "workgroupAssignments": []}

    def _holders(self, what: str, name: str) -> list[dict[str, Any]]:
        return [
            identity_of("users", user.id, user.display_name)
            for user in self._users
            if name.lower() in map(str.lower, getattr(user, what))
        ]


def _wrap_up_code(name: str) -> Object:
    category = identity_of("wrap-up-categories", _CATEGORY)
    label = {"defaultValue": name}
    return {**_identified("wrap-up-codes", name), "category": category, "label": label}


def _identified(
    kind: str, id_: str, name: str | None = None, *, single: bool = False
) -> dict[str, Any]:
    return {IDENTITY: identity_of(kind, id_, name, single=single)}


def _inheritable(value: Any) -> dict[str, Any]:
    return {"actualValue": value, "effectiveValue": value}
