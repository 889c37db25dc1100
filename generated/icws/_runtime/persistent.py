# Copied from runtime/persistent.py; edits here are lost.
"""A mapping that is never written to: a changed copy costs what changes, not what is there."""

from __future__ import annotations

from collections.abc import ItemsView, Iterator, Mapping, ValuesView
from math import isqrt
from typing import Generic, TypeVar

__all__ = ["PersistentMap"]

K = TypeVar("K")
V = TypeVar("V")
_FEW = 16


class PersistentMap(Mapping[K, V], Generic[K, V]):
    """Items in the order of a dict, in versions that share what they have in common.

    A version is a dict that many share, and what differs from it. Both are written only before
    anybody has the version, so it can be read from any thread without a lock. When the
    differences are many, compared with the root of the number of items, they become a new dict.
    """

    __slots__ = ("_base", "_gone", "_length", "_over")

    def __init__(self, items: Mapping[K, V] | None = None) -> None:
        self._base: dict[K, V] = dict(items or {})
        self._over: dict[K, V] = {}
        # Keys that have left their place in the base; those that came back stand in `over`.
        self._gone: frozenset[K] = frozenset()
        self._length = len(self._base)

    def __len__(self) -> int:
        return self._length

    def __iter__(self) -> Iterator[K]:
        return iter(self._whole())

    def items(self) -> ItemsView[K, V]:
        """Return a view of the items."""
        return self._whole().items()

    def values(self) -> ValuesView[V]:
        """Return a view of the values."""
        return self._whole().values()

    def __getitem__(self, key: K) -> V:
        if key in self._over:
            return self._over[key]
        if key in self._gone:
            raise KeyError(key)
        return self._base[key]

    def __contains__(self, key: object) -> bool:
        return key in self._over or (key in self._base and key not in self._gone)

    def __repr__(self) -> str:
        """Show the items, as a dict does."""
        return repr(self._whole())

    def updated(self, changes: Mapping[K, V | None]) -> PersistentMap[K, V]:
        """Return a version with changes; None takes a key out."""
        over, gone, length = dict(self._over), set(self._gone), self._length
        for key, value in changes.items():
            there = key in self
            if value is not None:
                over[key] = value
                length += not there
            elif there:
                over.pop(key, None)
                if key in self._base:
                    gone.add(key)
                length -= 1
        new: PersistentMap[K, V] = PersistentMap()
        new._base, new._over, new._gone, new._length = self._base, over, frozenset(gone), length
        if len(over) + len(gone) > _FEW + 2 * isqrt(len(self._base)):
            new._base, new._over, new._gone = new._whole(), {}, frozenset()
        return new

    def _whole(self) -> dict[K, V]:
        """Return all items as a dict, which others may have as well."""
        if not self._over and not self._gone:
            return self._base
        whole = self._base.copy()
        for key in self._gone:
            del whole[key]
        whole |= self._over
        return whole
