"""Reads what is compared: files, folders, or either of a git revision."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from generator.diff import revision
from generator.diff.errors import DiffError
from generator.diff.parsing import line_of, parse

KINDS = ("openapi", "asyncapi")
_SUFFIXES = ("yaml", "yml", "json")
Part = str | int
Read = Callable[[str], bytes | None]


@dataclass(frozen=True, eq=False)
class Document:
    """One document as plain data; `root` is its tree of YAML nodes, where it was a file."""

    file: str
    data: dict[str, Any]
    root: Any = field(default=None, repr=False)

    def line(self, parts: tuple[Part, ...]) -> int:
        """The line of a part, or of what holds it."""
        return line_of(self.root, parts)


@dataclass(frozen=True, eq=False)
class Documents:
    """A spec: both documents (empty where one is not there), and the sources of its facts."""

    openapi: Document
    asyncapi: Document
    sources: Mapping[str, list[str]] = field(default_factory=dict, repr=False)
    kinds: tuple[str, ...] = KINDS

    def only(self, kinds: tuple[str, ...]) -> Documents:
        """The same without the documents of other kinds."""
        kept = {
            kind: getattr(self, kind) if kind in kinds else Document(getattr(self, kind).file, {})
            for kind in KINDS
        }
        return Documents(kept["openapi"], kept["asyncapi"], self.sources, kinds)

    @classmethod
    def of(cls, openapi: dict[str, Any], asyncapi: dict[str, Any] | None = None) -> Documents:
        """A spec of plain data, as made in a program."""
        return cls(Document("openapi.yaml", openapi), Document("asyncapi.yaml", asyncapi or {}))


class Reader:
    """Reads specs; a text that is met twice is parsed once."""

    def __init__(self) -> None:
        self._parsed: dict[bytes, tuple[Any, Any]] = {}

    def spec(self, place: str) -> Documents:
        """Read a file, a folder with openapi.yaml and asyncapi.yaml, or `REV:` and one of them.

        Raises DiffError: nothing is there, or it is no spec.
        """
        path = Path(place)
        if path.is_dir():
            return self._folder(place, lambda name: _bytes(path / name), path.as_posix())
        if path.is_file():
            return self._single(path.read_bytes(), path.as_posix())
        if not revision.is_revision(place):
            raise DiffError(place, 1, "no such file or folder", "a spec or REV:path")
        return self._revision(place)

    def _revision(self, place: str) -> Documents:
        kind = revision.kind_at(place)
        shown = place.partition(":")[2]
        if kind == "blob":
            return self._single(revision.content_at(place) or b"", shown)
        # The index, which is what an empty revision means, has no folders of its own.
        if kind != "tree" and not place.startswith(":"):
            raise DiffError(place, 1, "not in that revision", "a file or a folder")
        base = place if place.endswith((":", "/")) else f"{place}/"
        return self._folder(place, lambda name: revision.content_at(base + name), shown)

    def _folder(self, place: str, read: Read, shown: str) -> Documents:
        found = {kind: self._first(read, shown.rstrip("/"), kind) for kind in KINDS}
        if not any(document.data for document in found.values()):
            raise DiffError(place, 1, "no openapi.yaml and no asyncapi.yaml", "a folder of a spec")
        return Documents(
            found["openapi"],
            found["asyncapi"],
            _sources(read("sources.json"), f"{shown}/sources.json"),
        )

    def _first(self, read: Read, folder: str, kind: str) -> Document:
        for suffix in _SUFFIXES:
            name = f"{kind}.{suffix}"
            content = read(name)
            if content is not None:
                return self._document(content, f"{folder}/{name}" if folder else name, kind)
        return Document(f"{folder}/{kind}.yaml" if folder else f"{kind}.yaml", {})

    def _single(self, content: bytes, file: str) -> Documents:
        document = self._document(content, file, None)
        empty = Document(file, {})
        if "asyncapi" in document.data:
            return Documents(empty, document, kinds=("asyncapi",))
        return Documents(document, empty, kinds=("openapi",))

    def _document(self, content: bytes, file: str, kind: str | None) -> Document:
        if content not in self._parsed:
            try:
                text = content.decode("utf-8-sig")
            except UnicodeDecodeError as error:
                line = content[: error.start].count(b"\n") + 1
                raise DiffError(file, line, "is no UTF-8", "text in UTF-8") from error
            self._parsed[content] = parse(text, file)
        data, root = self._parsed[content]
        expected = [kind] if kind else list(KINDS)
        if not isinstance(data, dict) or not any(key in data for key in expected):
            raise DiffError(file, 1, f"no {' or '.join(expected)} in it", "a spec")
        return Document(file, data, root)


def read(old: str, new: str) -> tuple[Documents, Documents]:
    """Read both specs. Where one is a single file, only its kind of document is compared.

    Raises DiffError.
    """
    reader = Reader()
    before, after = reader.spec(old), reader.spec(new)
    kinds = tuple(kind for kind in before.kinds if kind in after.kinds)
    if not kinds:
        raise DiffError(new, 1, f"no {before.kinds[0]} document", "two documents of a kind")
    return before.only(kinds), after.only(kinds)


def _bytes(path: Path) -> bytes | None:
    return path.read_bytes() if path.is_file() else None


def _sources(content: bytes | None, file: str) -> dict[str, list[str]]:
    if content is None:
        return {}
    try:
        data = json.loads(content)
    except RecursionError as error:
        raise DiffError(file, 1, "is nested too deep", "the sources.json of a spec") from error
    except ValueError as error:
        raise DiffError(file, 1, "cannot be read", "the sources.json of a spec") from error
    if not isinstance(data, dict):
        raise DiffError(file, 1, "is no object", "the sources.json of a spec")
    return {
        name: [place for place in places if isinstance(place, str)]
        for name, places in data.items()
        if isinstance(places, list)
    }
