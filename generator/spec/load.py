"""Specs from folders."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from generator.input_file import read_file
from generator.spec.collection import paused_collection
from generator.spec.document import Document
from generator.spec.errors import SpecError
from generator.spec.mappings import with_references
from generator.spec.notes import without_notes
from generator.spec.openapi_30 import as_openapi_31
from generator.spec.parsing import parse
from generator.spec.spec import Spec
from generator.spec.structure import check_structure

SUFFIXES = ("yaml", "yml", "json")
# The versions of the standards that readers know, by their beginning.
_VERSIONS = {"openapi": ("3.0", "3.1"), "asyncapi": ("3.0",)}


def load_spec(folder: Path) -> Spec:
    """Read openapi.yaml and, where it is there, asyncapi.yaml (or .yml, or .json).

    Raises:
        SpecError: there is no OpenAPI document, or a document is not what it should be.
    """
    openapi = find_document("openapi", folder.as_posix(), lambda name: content_of(folder / name))
    if openapi is None:
        raise SpecError((folder / "openapi.yaml").as_posix(), "no such file", "an OpenAPI document")
    asyncapi = find_document("asyncapi", folder.as_posix(), lambda name: content_of(folder / name))
    return Spec(openapi, asyncapi or Document(f"{folder.as_posix()}/asyncapi.yaml", {}))


def find_document(
    kind: str,
    folder: str,
    content: Callable[[str], bytes | None],
    joined: Callable[[Document], Document] = lambda document: document,
) -> Document | None:
    """Read the first document of a kind that a folder has; None where it has none.

    Args:
        kind: `openapi` or `asyncapi`.
        folder: the name that errors give the folder.
        content: a function from the name of a file to its bytes, None where it is not there.
        joined: a function that reads along what the document refers to elsewhere.

    Raises:
        SpecError: the document cannot be read, or is of another kind.
    """
    for suffix in SUFFIXES:
        data = content(f"{kind}.{suffix}")
        if data is not None:
            file = f"{folder}/{kind}.{suffix}".removeprefix("./")
            return read_document(data, file, (kind,), joined)
    return None


@paused_collection()
def read_document(
    content: bytes,
    file: str,
    kinds: tuple[str, ...] = ("openapi", "asyncapi"),
    joined: Callable[[Document], Document] = lambda document: document,
) -> Document:
    """Read a document of one of some kinds, without its notes.

    Args:
        content: its bytes.
        file: its name in messages.
        kinds: the kinds that it may be of.
        joined: a function that reads along what the document refers to elsewhere.

    Raises:
        SpecError: it cannot be read, is of another kind, or a part has the wrong form.
    """
    document = parse(content, file)
    if not any(kind in document.data for kind in kinds):
        expected = " or ".join(f"`{kind}`" for kind in kinds)
        raise SpecError(file, "the document is no spec", f"the key {expected}", 1)
    # The files that it refers to are joined first: they are of the same version of the standard.
    document = joined(_with_known_version(document))
    document = replace(document, data=with_references(as_openapi_31(document.data)))
    check_structure(document)
    return replace(document, data=without_notes(document.data))


def _with_known_version(document: Document) -> Document:
    """Return a document with a text as its version: without quotes, 3.1 is a number.

    Raises:
        SpecError: it is of a version of its standard that readers do not know.
    """
    texts = {}
    for kind, known in _VERSIONS.items():
        if kind in document.data:
            stated = document.top.child(kind)
            version = str(stated.value or "")
            if ".".join(version.split(".")[:2]) not in known:
                problem = f"version {version} of the standard is not supported"
                raise stated.error(problem, f"{kind}: {' or '.join(known)}")
            if type(stated.value) is float:
                texts[kind] = version
    return replace(document, data=document.data | texts) if texts else document


def content_of(path: Path) -> bytes | None:
    """Return the bytes of a file; None where there is none. Raises LocatedError."""
    return read_file(path) if os.path.lexists(path) else None
