"""A cache of parts of plans: what earlier runs planned of the same parts of a spec."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import TypeVar

import msgspec

from generator.emit.cache import TextCache
from generator.emit.digest import digest
from generator.spec.spec import Spec

T = TypeVar("T")
# A text that can be a reference to something else than a component.
_ELSEWHERE = re.compile(rb'"#(?:"|/(?!components/))')


class PlanCache:
    """The plans of earlier runs of a spec that had the same components; without a cache, none.

    A part of a spec is decided by what it is and by the components, as it can refer to any of them.
    Nothing is kept for a spec that may refer to anything else.

    Args:
        spec: the spec.
        cache: the entries of earlier runs.
    """

    def __init__(self, spec: Spec, cache: TextCache | None = None) -> None:
        self._cache = cache or TextCache()
        self._components = _components(spec) if self._cache.usable else None

    @property
    def usable(self) -> bool:
        """Whether it can keep anything."""
        return self._components is not None

    def planned(self, kind: type[T], derive: Callable[[], T], *decisive: object) -> T:
        """Return what an earlier run made of the same parts, else what is made now.

        Args:
            kind: the type of the result, which consists of structs and plain data.
            derive: a function that makes it.
            decisive: all that decides it beside the components.
        """
        if self._components is None:
            return derive()
        key = ("plan", repr(kind), self._components, digest(*decisive))
        if (data := self._cache.get(*key)) is not None:
            return msgspec.msgpack.decode(data, type=kind)
        made = derive()
        self._cache.put(msgspec.msgpack.encode(made), *key)
        return made

    def noted(self, name: str) -> frozenset[str]:
        """Return the digests that the last run noted under a name."""
        data = self._cache.get(name, self._components or "")
        return frozenset((data or b"").decode().split())

    def note(self, name: str, digests: frozenset[str]) -> None:
        """Note digests for the next run, and no others."""
        self._cache.put(" ".join(sorted(digests)).encode(), name, self._components or "")


def _components(spec: Spec) -> str | None:
    """Return the digest of all components; None where a part may refer to anything else.

    Channels may refer to each other: they are asked for nothing but their addresses.
    """
    documents = [spec.openapi.data, spec.asyncapi.data]
    components = [document.get("components") for document in documents]
    openapi, asyncapi = (
        {key: value for key, value in document.items() if key != "components"}
        for document in documents
    )
    try:
        digest(openapi, asyncapi)  # so that parts of them have digests, too
        text = msgspec.json.encode([openapi, components])
        return None if _ELSEWHERE.search(text) else digest(*components)
    except (OverflowError, RecursionError, UnicodeEncodeError):  # of values that no page states
        return None
