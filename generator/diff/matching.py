"""Matching: which part of the old spec is which part of the new one."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable
from dataclasses import dataclass
from typing import Generic, TypeVar

K = TypeVar("K", bound=Hashable)
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Matches(Generic[T]):
    """Parts that both specs have, and those of only one, in the order of the specs."""

    both: list[tuple[T, T]]
    old: list[T]
    new: list[T]


def match(old: Iterable[T], new: Iterable[T], *keys: Callable[[T], Hashable | None]) -> Matches[T]:
    """Match the parts of two specs by a key, what that leaves over by the next key, and so on.

    Args:
        old: parts of the old spec.
        new: parts of the new spec.
        keys: functions from a part to its key, None where it has none.
    """
    matches = Matches([], list(old), list(new))
    for key in keys:
        candidates: dict[Hashable, T] = {}
        for part in matches.new:
            name = key(part)
            if name is not None:
                candidates.setdefault(name, part)
        both = [(part, candidates.pop(key(part), None)) for part in matches.old]
        matches = Matches(
            matches.both + [(part, other) for part, other in both if other is not None],
            [part for part, other in both if other is None],
            _without(matches.new, [other for _, other in both if other is not None]),
        )
    return matches


def union(old: Iterable[K], new: Iterable[K]) -> list[K]:
    """Return the keys of either spec, those of the old one first."""
    return list(dict.fromkeys([*old, *new]))


def _without(parts: list[T], matched: list[T]) -> list[T]:
    """Return the other parts, told by identity: equal ones may stand beside each other."""
    taken = {id(part) for part in matched}
    return [part for part in parts if id(part) not in taken]
