"""A cache of parts of plans: what earlier runs planned of the same parts of a spec."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from typing import TypeVar

import msgspec

from generator.emit.cache import TextCache
from generator.emit.digest import digest
from generator.spec.contents import part_digest
from generator.spec.document import Document, Node
from generator.spec.entries import entries, without_entries
from generator.spec.pointer import KeyPath
from generator.spec.spec import Spec

T = TypeVar("T")
# A text that can be a reference to something else than a component.
_ELSEWHERE = re.compile(rb'"#(?:"|/(?!components/))')
_PLAIN = "entries that refer to components alone"
# Of values that no page states.
_ERRORS = (OverflowError, RecursionError, ValueError)


class PlanCache:
    """The plans of earlier runs of a spec that had the same components; without a cache, none.

    A part of a spec is decided by what it is and by the components, as it can refer to any of them.
    Nothing is kept for a spec that may refer to anything else.

    Args:
        spec: the spec.
        texts: the cache of texts, whose folder has the plans, too.
        digest_of: a function that returns the digest of a part of the spec and of its place.
    """

    def __init__(
        self,
        spec: Spec,
        texts: TextCache | None = None,
        digest_of: Callable[[Node], str] = part_digest,
    ) -> None:
        self.texts = texts or TextCache()
        self._digests: dict[Document, dict[KeyPath, str]] = {}
        self._components: str | None = None
        if self.texts.usable:
            with suppress(*_ERRORS):
                self._components = self._digest_of_components(spec, digest_of)

    @property
    def usable(self) -> bool:
        """Whether it can keep anything."""
        return self._components is not None

    def digests(self, document: Document) -> Mapping[KeyPath, str]:
        """Return the digests of the entries of a document by their places; none if not usable."""
        return self._digests.get(document, {}) if self.usable else {}

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
        if (data := self.texts.get(*key)) is not None:
            return msgspec.msgpack.decode(data, type=kind)
        made = derive()
        self.texts.put(msgspec.msgpack.encode(made), *key)
        return made

    def each_planned(
        self, kind: type[T], name: str, derive: Callable[[int], T], decisive: Sequence[object]
    ) -> list[T]:
        """Return what the last run made of several parts, for each that is as it was.

        They stand in one entry, since a file for each of hundreds of parts takes longer.

        Args:
            kind: the type of each result, which consists of structs and plain data.
            name: the name of all parts together.
            derive: a function that makes the result of a part, by its index.
            decisive: all that decides it beside the components, for each part.
        """
        if self._components is None:
            return [derive(at) for at in range(len(decisive))]
        key = ("plans", repr(kind), name, self._components)
        digests, data = list(map(digest, decisive)), self.texts.get(*key)
        known = msgspec.msgpack.decode(data, type=dict[str, msgspec.Raw]) if data else {}
        made = [
            msgspec.msgpack.decode(known[one], type=kind) if one in known else derive(at)
            for at, one in enumerate(digests)
        ]
        if known.keys() != {*digests}:
            self.texts.put(msgspec.msgpack.encode(dict(zip(digests, made, strict=True))), *key)
        return made

    def noted(self, name: str) -> frozenset[str]:
        """Return the digests that the last run noted under a name."""
        data = self.texts.get(name, self._components or "")
        return frozenset((data or b"").decode().split())

    def note(self, name: str, digests: frozenset[str]) -> None:
        """Note digests for the next run, and no others."""
        self.texts.put(" ".join(sorted(digests)).encode(), name, self._components or "")

    def _digest_of_components(self, spec: Spec, digest_of: Callable[[Node], str]) -> str | None:
        """Return the digest of all components; None where a part may refer to anything else."""
        known = self.noted(_PLAIN)
        rest = [without_entries(document).top for document in (spec.openapi, spec.asyncapi)]
        if not all(map(_is_plain, rest)):
            return None
        for document in (spec.openapi, spec.asyncapi):
            digests = self._digests[document] = {}
            for entry in entries(document):
                one = digests[entry.parts] = digest_of(entry)
                if one not in known and not _is_plain(entry):
                    return None
        every = frozenset(one for digests in self._digests.values() for one in digests.values())
        if every != known:
            self.note(_PLAIN, every)
        return digest(
            [part.get("components") for part in rest],
            [
                [one for parts, one in digests.items() if parts[0] == "components"]
                for digests in self._digests.values()
            ],
        )


def _is_plain(part: Node) -> bool:
    """Tell whether a part can be kept, and refers to components alone.

    Channels may refer to each other: they are asked for nothing but their addresses.
    """
    msgspec.msgpack.encode(part.value)  # as plans are kept: it refuses some values
    text = msgspec.json.encode(part.value)
    return part.parts[:1] in (("channels",), ("operations",)) or not _ELSEWHERE.search(text)
