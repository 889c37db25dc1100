"""Groups of operations by their paths."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Generic, TypeVar

from generator.docs.reference import OperationEntry

T = TypeVar("T")
_ENOUGH = 3
_COMMON = ("icws", "{sessionId}")


@dataclass(frozen=True, slots=True)
class Group(Generic[T]):
    """Items under one heading."""

    title: str
    items: tuple[T, ...]


def grouped(entries: Iterable[OperationEntry]) -> tuple[Group[OperationEntry], ...]:
    """Return operations by the longest part of their paths that at least three of them share."""
    entries = list(entries)
    count: Counter[tuple[str, ...]] = Counter()
    for entry in entries:
        count.update(_prefixes(entry.operation.path))
    groups: dict[tuple[str, ...], list[OperationEntry]] = {}
    for entry in entries:
        prefixes = _prefixes(entry.operation.path)
        shared = [prefix for prefix in prefixes if count[prefix] >= _ENOUGH]
        groups.setdefault(shared[-1] if shared else prefixes[0], []).append(entry)
    return tuple(Group("/".join(key) or "/", tuple(items)) for key, items in groups.items())


def _segments(path: str) -> list[str]:
    segments = [part for part in path.split("/") if part]
    for common in _COMMON:
        if segments[:1] == [common] and len(segments) > 1:
            segments = segments[1:]
    return segments


def _prefixes(path: str) -> list[tuple[str, ...]]:
    segments = _segments(path)
    return [tuple(segments[: at + 1]) for at in range(len(segments))] or [()]
