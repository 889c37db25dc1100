"""The check that a document has the structure that every reader of a spec relies on."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from generator.spec.document import Document, Node
from generator.spec.errors import SpecError
from generator.spec.forms import FORMS, NAMES_OF_TYPES
from generator.spec.pointer import KeyPath, pointer

# A value, the name of the form that it has to have, and its path.
_Place = tuple[Any, str, KeyPath]


def check_structure(document: Document) -> None:
    """Check that every part of a document has the form that readers rely on.

    Every `$ref` leads to a part of the same document with the form that its place demands. No type
    is derived from itself, and every path begins with one slash.

    Raises:
        SpecError: a part is something else; the error has its line and its JSON Pointer.
    """
    kind = "openapi" if "openapi" in document.data else "asyncapi"
    waiting: list[_Place] = [(document.data, kind, ())]
    checked: set[tuple[int, str]] = set()
    deriving: list[Node] = []
    while waiting:
        value, name, parts = waiting.pop()
        form = FORMS[name]
        if type(value) not in form.types:
            found = NAMES_OF_TYPES[type(value)]
            raise _fault(document, parts, f"is {found}", form.phrase)
        if not isinstance(value, dict | list) or (id(value), name) in checked:
            continue
        checked.add((id(value), name))
        node = Node(document, parts, value)
        waiting += reversed([*_below(node, name)])  # so that the first fault is found first
        if isinstance(value, dict) and not value.keys().isdisjoint(("$ref", "allOf")):
            deriving.append(node)
    _check_derivation(deriving)


def _below(node: Node, name: str) -> Iterator[_Place]:
    """Yield the parts below one, and the one that it refers to, with the names of their forms."""
    form, parts, value = FORMS[name], node.parts, node.value
    if isinstance(value, list):
        if form.elements:
            yield from ((item, form.elements, (*parts, at)) for at, item in enumerate(value))
        return
    if name == "paths":
        _check_paths(node)
    for key, below in value.items():
        inner = form.fields.get(key, form.others)
        if inner and not (name == "paths" and key.startswith("x-")):
            yield below, inner, (*parts, key)
    if "$ref" in form.fields and isinstance(value.get("$ref"), str):
        target = _target(node)
        yield target.value, name, target.parts


def _check_paths(paths: Node) -> None:
    for path in paths.value:
        if path.startswith("x-"):
            continue
        if not path.startswith("/") or path.startswith("//"):
            # Behind the address of a server, such a path could name another host.
            place = (*paths.parts, path)
            raise _fault(paths.document, place, "is no path", "one that begins with one slash")


def _target(node: Node) -> Node:
    ref = node.value["$ref"]
    target = node.target()
    if target is None:
        leads = "nothing" if ref.startswith("#") else "no part of the document"
        expected = "a reference to a part of the same document"
        raise _fault(node.document, (*node.parts, "$ref"), f"leads to {leads}: {ref!r}", expected)
    return target


def _check_derivation(nodes: list[Node]) -> None:
    """Check that no part leads back to itself by `$ref` and `allOf` alone."""
    ended: set[int] = set()
    for start in nodes:
        # The second entry of a part on the way ends it.
        open_: set[int] = set()
        waiting = [(start, False)]
        while waiting:
            node, ends = waiting.pop()
            if ends:
                open_.discard(id(node.value))
                ended.add(id(node.value))
            elif id(node.value) in open_:
                raise _fault(node.document, node.parts, "leads back to itself", "no circle")
            elif id(node.value) not in ended:
                open_.add(id(node.value))
                waiting.append((node, True))
                waiting += [(below, False) for below in _derived_from(node)]


def _derived_from(node: Node) -> Iterator[Node]:
    """Yield the parts whose content a part has as its own."""
    target = node.target()
    members = node.child("allOf").elements()
    for one in (*([] if target is None else [target]), *members):
        if isinstance(one.value, dict):
            yield one


def _fault(document: Document, parts: KeyPath, problem: str, expected: str) -> SpecError:
    place = pointer(parts) or "the document"
    return SpecError(document.file, f"{place} {problem}", expected, document.line_of(parts))
