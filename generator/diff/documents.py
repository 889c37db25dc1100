"""Specs to compare: files, folders, or either of a git revision."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from generator.diff import revision
from generator.spec.document import Document
from generator.spec.errors import SpecError
from generator.spec.load import find_document, read_document
from generator.spec.spec import Spec

KINDS = ("openapi", "asyncapi")


@dataclass(frozen=True, eq=False)
class Documents(Spec):
    """A spec to compare.

    Attributes:
        sources: pages and lines by the names of parts.
        kinds: the kinds of document that are compared; the others are empty.
    """

    sources: Mapping[str, list[str]] = field(default_factory=dict, repr=False)
    kinds: tuple[str, ...] = KINDS

    def only(self, kinds: tuple[str, ...]) -> Documents:
        """Return the spec without documents of other kinds."""
        openapi, asyncapi = (
            document if kind in kinds else Document(document.file, {})
            for kind, document in zip(KINDS, (self.openapi, self.asyncapi), strict=True)
        )
        return replace(self, openapi=openapi, asyncapi=asyncapi, kinds=kinds)


def read(old: str, new: str) -> tuple[Documents, Documents]:
    """Read two specs; where one is a single file, only its kind of document counts.

    Args:
        old: a file, a folder with openapi.yaml and asyncapi.yaml, or `REV:` and the path of one.
        new: the same.

    Raises:
        SpecError: there is no such place, or no spec.
    """
    before, after = _read(old), _read(new)
    kinds = tuple(kind for kind in before.kinds if kind in after.kinds)
    if not kinds:
        problem = f"this is no {before.kinds[0]} document"
        raise SpecError(new, problem, "two documents of a kind", 1)
    return before.only(kinds), after.only(kinds)


def _read(place: str) -> Documents:
    path = Path(place)
    if path.is_dir():
        return _folder(place, path.as_posix(), lambda name: _bytes(path / name))
    if path.is_file():
        return _single(path.read_bytes(), path.as_posix())
    if not revision.is_revision(place):
        raise SpecError(place, "there is no such file or folder", "a spec or REV:path")
    kind, inside = revision.kind_at(place), place.partition(":")[2]
    if kind == "blob":
        return _single(revision.content_at(place) or b"", inside)
    # The index, which is what an empty revision means, has no folders of its own.
    if kind != "tree" and not place.startswith(":"):
        raise SpecError(place, "the revision has no such part", "a file or a folder")
    base = place if place.endswith((":", "/")) else f"{place}/"
    return _folder(place, inside.rstrip("/") or ".", lambda name: revision.content_at(base + name))


def _folder(place: str, folder: str, content: Callable[[str], bytes | None]) -> Documents:
    found = [find_document(kind, folder, content) for kind in KINDS]
    if not any(found):
        raise SpecError(place, "there is no spec", "a folder with openapi.yaml or asyncapi.yaml")
    openapi, asyncapi = (
        document or Document(f"{folder}/{kind}.yaml".removeprefix("./"), {})
        for document, kind in zip(found, KINDS, strict=True)
    )
    sources = _sources(content("sources.json"), f"{folder}/sources.json".removeprefix("./"))
    return Documents(openapi, asyncapi, sources)


def _single(content: bytes, file: str) -> Documents:
    document, empty = read_document(content, file), Document(file, {})
    if "asyncapi" in document.data:
        return Documents(empty, document, kinds=("asyncapi",))
    return Documents(document, empty, kinds=("openapi",))


def _bytes(path: Path) -> bytes | None:
    return path.read_bytes() if path.is_file() else None


def _sources(content: bytes | None, file: str) -> dict[str, list[str]]:
    if content is None:
        return {}
    try:
        data = json.loads(content)
    except (RecursionError, ValueError) as error:
        raise SpecError(file, "this is no JSON", "the sources.json of a spec", 1) from error
    if not isinstance(data, dict):
        raise SpecError(file, "this is no object", "the sources.json of a spec", 1)
    return {
        name: [place for place in places if isinstance(place, str)]
        for name, places in data.items()
        if isinstance(places, list)
    }
