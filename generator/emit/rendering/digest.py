"""Digests of parts of a plan: equal ones are rendered to equal texts.

A digest is of all that a part holds, whether its rendering reads it or not. The one exception is
the operation of a method, which holds parts of the spec: there it is what the plan asks it for.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import fields, is_dataclass
from functools import cache
from operator import attrgetter
from typing import Any

from generator.emit import plan, planned_models
from generator.emit.plan import Area, Method
from generator.spec import gates
from generator.spec.contents import digest_of
from generator.spec.operations import Operation

_SCALARS = frozenset({str, int, bool, float, type(None)})
_PLANNED = frozenset({plan.__name__, planned_models.__name__, gates.__name__})
# What stands at several places of a plan.
_SHARED = frozenset({Area, Method})


class Digests:
    """Digests of parts of one plan, each made once."""

    def __init__(self) -> None:
        # With the part itself, since its id would be that of another one once it is gone.
        self._known: dict[int, tuple[object, str]] = {}

    def of(self, *parts: object) -> str:
        """Return the digest of parts: dataclasses, dictionaries, sequences and scalars."""
        return digest_of(self._each(parts))

    def _plain(self, value: Any) -> Any:
        kind: Any = type(value)
        if kind in _SCALARS:
            return value
        if kind is tuple or kind is list:
            return self._each(value)
        if kind is dict:
            return {"": [[key, self._plain(item)] for key, item in value.items()]}
        if kind is Operation:
            return self._plain(of_operation(value))
        if isinstance(value, str):
            return str(value)
        if kind not in _SHARED:
            return [kind.__name__, *self._each(_fields(kind)(value))]
        if id(value) not in self._known:
            plain = [kind.__name__, *self._each(_fields(kind)(value))]
            self._known[id(value)] = value, digest_of(plain)
        return self._known[id(value)][1]

    def _each(self, values: Iterable[Any]) -> list[Any]:
        # Most are scalars: without a call for each of them.
        return [one if type(one) in _SCALARS else self._plain(one) for one in values]


def of_operation(operation: Operation) -> tuple[Any, ...]:
    """Return what `Method` asks its operation for."""
    media = [(one.status, one.foreign_media_type) for one in operation.responses]
    own = (operation.tag, operation.id, operation.method, operation.path)
    return *own, operation.gates, media


@cache
def _fields(kind: type[Any]) -> Callable[[Any], tuple[Any, ...]]:
    """Return a function that returns the values of all fields of an object."""
    if not is_dataclass(kind) or kind.__module__ not in _PLANNED:
        raise TypeError(f"no digest of {kind.__name__}")
    names = [field.name for field in fields(kind)]
    get = attrgetter(*names)
    return get if len(names) > 1 else lambda value: (get(value),)
