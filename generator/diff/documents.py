"""Specs to compare: files, folders, or either of a git revision."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from generator.spec.anchors import with_anchors
from generator.spec.collection import paused_collection
from generator.spec.document import Document
from generator.spec.errors import SpecError
from generator.spec.load import find_document, read_document
from generator.spec.location import locate
from generator.spec.made_examples import without_made_examples
from generator.spec.other_files import with_files
from generator.spec.pointer import KeyPath
from generator.spec.sources import SOURCES, read_sources
from generator.spec.spec import Spec
from generator.spec.traits import with_traits

KINDS = ("openapi", "asyncapi")


@dataclass(frozen=True, eq=False)
class ComparedSpec(Spec):
    """A spec to compare.

    Attributes:
        sources: pages and lines by the names of parts.
        kinds: the kinds of document that are compared; the others are empty.
    """

    sources: Mapping[str, list[str]] = field(default_factory=dict, repr=False)
    kinds: tuple[str, ...] = KINDS

    def only(self, kinds: tuple[str, ...]) -> ComparedSpec:
        """Return the facts of the spec: no documents of other kinds, no examples from schemas."""
        openapi, asyncapi = (
            replace(document, data=document.data if kind in kinds else {})
            for kind, document in zip(KINDS, (self.openapi, self.asyncapi), strict=True)
        )
        openapi = replace(openapi, data=without_made_examples(openapi.data))
        return replace(self, openapi=openapi, asyncapi=asyncapi, kinds=kinds)


@paused_collection()
def read(old: str, new: str) -> tuple[ComparedSpec, ComparedSpec]:
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


def _with_webhooks(document: Document) -> Document:
    """Return a document with its `x-webhooks`, as OpenAPI 3.0 has them, as webhooks."""
    data = document.data
    if "x-webhooks" not in data or "webhooks" in data:
        return document

    def line_of(parts: KeyPath) -> int | None:
        stated = ("x-webhooks", *parts[1:]) if parts[:1] == ("webhooks",) else parts
        return document.line_of(stated)

    data = {"webhooks" if key == "x-webhooks" else key: value for key, value in data.items()}
    return replace(document, data=data, line_of=line_of)


def _read(place: str) -> ComparedSpec:
    location = locate(place)
    if location is None and ":" in place:
        raise SpecError(place, "the revision has no such part", "a file or a folder")
    if location is None:
        raise SpecError(place, "there is no such file or folder", "a spec or REV:path")

    def joined(document: Document) -> Document:
        document = with_anchors(_with_webhooks(document))
        name = document.file.rpartition("/")[2]
        return with_traits(with_files(document, name, location.read_referred))

    if location.file:
        name = location.path_of(location.file)
        document = read_document(location.read(location.file) or b"", name, KINDS, joined)
        empty = Document(name, {})
        if "asyncapi" in document.data:
            return ComparedSpec(empty, document, kinds=("asyncapi",))
        return ComparedSpec(document, empty, kinds=("openapi",))
    documents = [find_document(kind, location.folder, location.read, joined) for kind in KINDS]
    if not any(documents):
        raise SpecError(place, "there is no spec", "a folder with openapi.yaml or asyncapi.yaml")
    openapi, asyncapi = (
        document or Document(location.path_of(f"{kind}.yaml").removeprefix("./"), {})
        for document, kind in zip(documents, KINDS, strict=True)
    )
    content, file = location.read(SOURCES), location.path_of(SOURCES).removeprefix("./")
    sources = {} if content is None else read_sources(content, file)
    return ComparedSpec(openapi, asyncapi, sources)
