"""Changes of the Python API as a reader wants them: once for both forms, once for many names."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from generator.release.api_change import ADDED, ApiChange

_ASYNC_NAME = re.compile(r"\bAsync(?=[A-Z])")
_ASYNC_PACKAGE = re.compile(r"^icws\.aio(?=\.)")
# A view of an area, or of a resource, for a version: its methods are those of the area.
_VIEW = re.compile(r"^(icws(?:\.aio)?\.areas\..*\.\w+?)V\d+(?=\.|$)")
# Hints lead to other modules of the models by this name.
_MODELS = re.compile(r"\b_models\.")


@dataclass(frozen=True)
class ApiGroup:
    """A change of one name, or of several that have it alike.

    Attributes:
        change: the change of the first name.
        names: all names, the first one first.
    """

    change: ApiChange
    names: tuple[str, ...]


def grouped(changes: Iterable[ApiChange]) -> list[ApiGroup]:
    """Return changes as a reader wants them, in their order.

    A change of the asyncio form that the sync form has as well is left out, and so is one of a
    version's view that the area has as well. The same change of a parameter is one group.
    """
    groups: dict[ApiChange, list[str]] = {}
    for change in _once(changes):
        alike = replace(change, path="") if change.parameter else change
        groups.setdefault(alike, []).append(change.path)
    return [
        ApiGroup(replace(alike, path=paths[0]), tuple(paths)) for alike, paths in groups.items()
    ]


def _once(changes: Iterable[ApiChange]) -> list[ApiChange]:
    every = [_mapped(change, lambda text: _MODELS.sub("", text)) for change in changes]
    known = set(every)
    # A view comes and goes with the versions; that it is there is no news.
    kept = [
        change
        for change in every
        if not (change.change == ADDED and _VIEW.fullmatch(change.path))
        and not (change.new and change.old == change.new)
    ]
    return [
        change
        for change in kept
        if not any(other != change and other in known for other in _counterparts(change))
    ]


def _counterparts(change: ApiChange) -> list[ApiChange]:
    sync = _mapped(change, lambda text: _ASYNC_NAME.sub("", _ASYNC_PACKAGE.sub("icws", text)))
    return [sync, *(_mapped(one, lambda text: _VIEW.sub(r"\1", text)) for one in (change, sync))]


def _mapped(change: ApiChange, step: Callable[[str], str]) -> ApiChange:
    return replace(change, path=step(change.path), old=step(change.old), new=step(change.new))
