# Copied from sandbox/configuration/references.py; edits here are lost.
"""References among configuration objects: which properties name objects, and of which kind."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from icws_sandbox._core.spec.document import Node
from icws_sandbox._core.spec.english import singular
from icws_sandbox._core.spec.schema import component_name

from ..spec import Spec, child_schema
from .kinds import IDENTITY, Kind
from .selection import Object

_IDENTITY_TYPE = "configurationId"
_DEPTH = 4
# Properties whose name does not say of which kind the objects are.
_NAMED = {
    ("workgroups", "members"): "users",
    ("workgroups", "supervisors"): "users",
    ("workgroups", "noAnswerStatus"): "status-messages",
    ("workgroups", "onCallStatus"): "status-messages",
    ("workgroups", "wrapUpStatus"): "status-messages",
    ("skills", "userAssignments"): "users",
    ("skills", "workgroupAssignments"): "workgroups",
    ("password-policies", "roleAssignments"): "roles",
    ("password-policies", "userAssignments"): "users",
    ("wrap-up-codes", "category"): "wrap-up-categories",
    ("image-resources", "category"): "image-resource-categories",
    ("access-control-groups", "children"): "access-control-groups",
    ("access-control-groups", "parent"): "access-control-groups",
}
_ASSIGNMENT = "accessControlGroupAssignment"


class Mirror(NamedTuple):
    """Two properties that state one fact; `property` is that of the side that counts."""

    kind: str
    property: str
    other_kind: str
    other_property: str


MIRRORS = (
    Mirror("users", "workgroups", "workgroups", "members"),
    Mirror("users", "roles", "roles", "users"),
    Mirror("users", "skills", "skills", "userAssignments"),
    Mirror("workgroups", "roles", "roles", "workgroups"),
    Mirror("workgroups", "skills", "skills", "workgroupAssignments"),
)


class References:
    """The properties of each kind that name objects of a known kind."""

    def __init__(self, spec: Spec, kinds: Mapping[str, Kind]) -> None:
        self._spec = spec
        self._kinds = kinds
        self._by_words = {_words(name): name for name in kinds}
        self._by_words |= {_words(singular(name)): name for name in kinds}
        self._known: dict[str, dict[str, str]] = {}

    def of(self, kind: Kind) -> Mapping[str, str]:
        """Return the kind of object that each such property of a kind names."""
        if kind.name not in self._known:
            self._known[kind.name] = {
                name: target
                for name, schema in kind.properties.items()
                if name != IDENTITY
                and (target := self._target(kind, name)) is not None
                and self._is_reference(schema, _DEPTH)
            }
        return self._known[kind.name]

    def holding(self, target: str) -> Iterator[tuple[Kind, str]]:
        """Yield the properties that name objects of a kind and keep them from being deleted."""
        derived = {(each.other_kind, each.other_property) for each in MIRRORS}
        for kind in self._kinds.values():
            for name, named in self.of(kind).items():
                if named == target and (kind.name, name) not in derived:
                    yield kind, name

    def _target(self, kind: Kind, name: str) -> str | None:
        """Return the kind that a property's name says: the longest that its last words name."""
        named = _NAMED.get((kind.name, name))
        if name == _ASSIGNMENT:
            named = "access-control-groups"
        if named is not None:
            return named if named in self._kinds else None
        words = _words(name)
        ends = (self._by_words.get(words[start:]) for start in range(len(words)))
        return next((end for end in ends if end is not None), None)

    def _is_reference(self, schema: Node, depth: int) -> bool:
        """Tell whether a value is a reference, a list of them, or holds one by `id`."""
        if depth == 0:
            return False
        schema = self._spec.option(schema, None)
        target = schema.target()
        if target is not None and component_name(target) == _IDENTITY_TYPE:
            return True
        flat = self._spec.flat(schema)
        items = child_schema(flat, 0)
        inner = [items] if items is not None else []
        inner += [flat.properties[k].node for k in ("id", "actualValue") if k in flat.properties]
        return any(self._is_reference(each, depth - 1) for each in inner)


def named_ids(value: Any) -> list[str]:
    """Return the ids that the value of such a property has, in order and each once."""
    return list(dict.fromkeys(_ids(value)))


def with_member(members: list[Any], id_: str, member: Any) -> list[Any]:
    """Return the members of a list with another one for an id, or without it (None)."""
    at = [id_.lower() in map(str.lower, _ids(each)) for each in members]
    if member is None:
        return [each for each, meant in zip(members, at, strict=True) if not meant]
    if not any(at):
        return [*members, member]
    return [member if meant else each for each, meant in zip(members, at, strict=True)]


def reference(value: Object) -> dict[str, Any]:
    """Return the reference to an object."""
    return dict(value[IDENTITY])


def _ids(value: Any) -> Iterator[str]:
    if isinstance(value, list):
        for item in value:
            yield from _ids(item)
    elif isinstance(value, dict):
        # `actualValue` is what was set; `effectiveValue` follows from it.
        for name in ("actualValue", "effectiveValue"):
            if name in value:
                yield from _ids(value[name])
                return
        inner = value.get("id")
        if isinstance(inner, str):
            yield inner
        else:
            yield from _ids(inner)


def _words(name: str) -> tuple[str, ...]:
    """Return the words of a name such as `wrap-up-codes` or `wrapUpCodes`, in lower case."""
    return tuple(word.lower() for word in re.findall(r"[A-Z]+(?![a-z])|[A-Z]?[a-z0-9]+", name))
