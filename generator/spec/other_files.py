"""Specs of several files: what a document refers to in other files is read along.

The other files stand below a key of their own, so that each reference leads to a part of the same
document. Only files in the folder of the document, or below it, are read; of a git revision those
of the revision.
"""

from __future__ import annotations

import posixpath
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import cache
from typing import Any
from urllib.parse import unquote

from generator.spec.anchors import Anchors, anchored, anchors_of
from generator.spec.document import FILES, Document, Node, objects_in, rewritten
from generator.spec.errors import SpecError
from generator.spec.mappings import mapping_of
from generator.spec.parsing import parse
from generator.spec.pointer import KeyPath, pointer


def with_files(document: Document, name: str, read: Callable[[str], bytes | None]) -> Document:
    """Return a document with the files that it refers to; the same where it refers to none.

    Args:
        document: the document.
        name: its file in its folder.
        read: a function from the path of a file in the folder to its bytes; None if not there.
            It raises SpecError for one that is elsewhere, by a link.

    Raises:
        SpecError: a reference leads out of the folder, or to a file that is not there.
    """
    if not any(_outside(document.data)):
        return document
    files: dict[str, Document] = {}
    waiting = [(name, document)]
    contents: dict[str, Any] = {}
    anchors = cache(anchors_of)  # a walk over a file, which many references may name
    while waiting:
        file, part = waiting.pop()

        def change(node: Node, content: dict[str, Any], file: str = file) -> dict[str, Any]:
            for key, place in _references(node):
                target = _file(place, file)
                if target not in (name, *files):
                    files[target] = _load(place, target, document.file, read)
                    waiting.append((target, files[target]))
                where = (FILES, target) if target != name else ()
                inner = _inner(place, files.get(target, document), anchors)
                content = _with_reference(content, key, f"#{pointer(where)}{inner}")
            return content

        contents[file] = rewritten(part.top, change)

    def line_of(parts: KeyPath) -> int | None:
        if parts[:1] != (FILES,):
            return document.line_of(parts)
        return files[str(parts[1])].line_of(parts[2:]) if len(parts) > 1 else None

    data = contents.pop(name)
    return replace(document, data={**data, FILES: contents}, line_of=line_of)


def file_of(node: Node) -> str:
    """Return the file in which a part stands."""
    file = node.document.file
    if node.parts[:1] != (FILES,) or len(node.parts) < 2:
        return file
    return posixpath.join(posixpath.dirname(file), str(node.parts[1]))


def _outside(value: Any) -> Iterator[str]:
    """Yield the references in plain data that lead out of their document."""
    for part in objects_in(value):
        if "$ref" in part or "$dynamicRef" in part or "mapping" in part:
            yield from (ref for _, ref in _stated(part) if not ref.startswith("#"))


def _stated(part: dict[str, Any]) -> Iterator[tuple[KeyPath, str]]:
    """Yield the references that an object states: its own, and those of a mapping by tag.

    The mere name of a component in a mapping is none.
    """
    for key in ("$ref", "$dynamicRef"):
        if isinstance(part.get(key), str):
            yield (key,), part[key]
    for tag, ref in mapping_of(part):
        if "#" in ref or "/" in ref or _is_file(ref):
            yield ("mapping", tag), ref


def _is_file(name: str) -> bool:
    return name.endswith((".yaml", ".yml", ".json"))


def _references(node: Node) -> Iterator[tuple[KeyPath, Node]]:
    yield from ((key, node.at(*key)) for key, _ in _stated(node.value))


def _file(reference: Node, base: str) -> str:
    """Return the file that a reference of a file leads to; raise where it is out of the folder."""
    place = unquote(str(reference.value).partition("#")[0])
    if not place:
        return base
    if "\0" in place:
        raise reference.error(f"{reference.value!r} names no file", "a file in the folder")
    file = posixpath.normpath(posixpath.join(posixpath.dirname(base), place))
    if "://" in place or place.startswith("/") or file.startswith(".."):
        raise _leads_out(reference)
    return file


def _leads_out(reference: Node) -> SpecError:
    problem = f"{reference.value!r} leads out of the folder of the document"
    return reference.error(problem, "a file in the folder or below it")


def _inner(reference: Node, target: Document, anchors: Callable[[Document], Anchors]) -> str:
    """Return the JSON Pointer that a reference states within a file, be it by an anchor."""
    fragment = str(reference.value).partition("#")[2]
    if not fragment or fragment.startswith("/"):
        return fragment
    return anchored(reference, fragment, anchors(target)) or f"/{fragment}"


def _load(reference: Node, file: str, main: str, read: Callable[[str], bytes | None]) -> Document:
    try:
        content = read(file)
    except SpecError as error:
        raise _leads_out(reference) from error
    if content is None:
        problem = f"{reference.value!r} leads to a file that is not there"
        raise reference.error(problem, f"a file {file}")
    return parse(content, posixpath.join(posixpath.dirname(main), file))


def _with_reference(content: dict[str, Any], key: KeyPath, reference: str) -> dict[str, Any]:
    if len(key) == 1:
        return {**content, str(key[0]): reference}
    return {**content, "mapping": {**content["mapping"], str(key[1]): reference}}
