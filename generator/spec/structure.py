"""The check that a document has the structure that every reader of a spec relies on."""

from __future__ import annotations

import re
from collections.abc import Container, Iterator
from typing import Any

from generator.spec.document import Document, Node
from generator.spec.errors import SpecError
from generator.spec.forms import FORMS, NAMES_OF_TYPES
from generator.spec.operations import METHODS
from generator.spec.paths import identity
from generator.spec.pointer import KeyPath, pointer

# What servers, or programs between, take for the end of a line, of the path, or for a slash.
_BREAKS = re.compile(r"[\x00-\x1f\x7f\\]")
_ENDS = re.compile(r"[\s?#]")
_STATUS = re.compile(r"default|[1-5]([0-9][0-9]|XX)|x-.*", re.ASCII | re.IGNORECASE | re.DOTALL)
# The types of values that have a form and nothing below them.
_SCALARS = {name: frozenset(form.types) - {dict, list} for name, form in FORMS.items()}
# A value, the name of the form that it has to have, and its path.
_Place = tuple[Any, str, KeyPath]


def check_structure(document: Document) -> None:
    """Check that every part of a document has the form that readers rely on.

    Every `$ref` leads to a part of the same document with the form that its place demands. No type
    is derived from itself. Paths can be those of URLs, statuses those of HTTP, and each id is that
    of one operation.

    Raises:
        SpecError: a part is something else; the error has its line and its JSON Pointer.
    """
    kind = "openapi" if "openapi" in document.data else "asyncapi"
    waiting: list[_Place] = [(document.data, kind, ())]
    checked: set[tuple[int, str]] = set()
    followed: set[tuple[str, str]] = set()
    deriving: list[Node] = []
    while waiting:
        value, name, parts = waiting.pop()
        form = FORMS[name]
        if type(value) not in form.types:
            type_name = NAMES_OF_TYPES[type(value)]
            raise _fault(document, parts, f"is {type_name}", form.phrase)
        if value == [] and not form.may_be_empty:
            raise _fault(document, parts, "is an empty list", f"a {form.elements}")
        if not isinstance(value, (dict, list)) or (id(value), name) in checked:
            continue
        checked.add((id(value), name))
        node = Node(document, parts, value)
        below = _below(document, value, name, parts)
        ref = value.get("$ref") if isinstance(value, dict) and "$ref" in form.fields else None
        is_new = isinstance(ref, str) and (ref, name) not in followed
        if isinstance(ref, str) and is_new:
            followed.add((ref, name))
            target = _target(node)
            below.append((target.value, name, target.parts))
        # What only refers to a part, as another one has before, is derived like that one.
        if is_new or node.has("allOf"):
            deriving.append(node)
        waiting += reversed(below)  # so that the first fault is found first
    _check_derivation(deriving)


def formed_parts(
    document: Document, left_out: Container[KeyPath] = ()
) -> Iterator[tuple[Node, str]]:
    """Yield the objects of a checked document that have a form, each with its name, in order.

    Args:
        document: the document.
        left_out: the places of parts that are left out, with all below them.
    """
    kind = "openapi" if "openapi" in document.data else "asyncapi"
    waiting: list[_Place] = [(document.data, kind, ())] if document.data else []
    while waiting:
        value, name, parts = waiting.pop()
        if parts in left_out:
            continue
        if isinstance(value, dict):
            yield Node(document, parts, value), name
        if isinstance(value, (dict, list)):
            waiting += reversed(_below(document, value, name, parts))


def _below(
    document: Document, value: dict[str, Any] | list[Any], name: str, parts: KeyPath
) -> list[_Place]:
    """Return the parts below one with the names of their forms, but for scalars of their form."""
    form = FORMS[name]
    if isinstance(value, list):
        return [
            (item, form.elements, (*parts, at))
            for at, item in enumerate(value)
            if form.elements and type(item) not in _SCALARS[form.elements]
        ]
    if name == "paths":
        paths = Node(document, parts, value)
        _check_paths(paths)
        _check_ids(paths)
    elif name == "responses":
        _check_statuses(Node(document, parts, value))
    return [
        (below, inner, (*parts, key))
        for key, below in value.items()
        if (inner := form.fields.get(key, form.others))
        and type(below) not in _SCALARS[inner]
        and not (name == "paths" and key.startswith("x-"))
    ]


def _check_paths(paths: Node) -> None:
    for path in paths.value:
        if path.startswith("x-"):
            continue
        if not path.startswith("/") or path.startswith("//"):
            # Behind the address of a server, such a path could name another host.
            place = (*paths.parts, path)
            raise _fault(paths.document, place, "is no path", "one that begins with one slash")
        # A name between braces is none of the path.
        if _BREAKS.search(path) or _ENDS.search(identity(path)):
            place = (*paths.parts, path)
            expected = "one without spaces, controls, backslashes, ? and #"
            raise _fault(paths.document, place, "is no path", expected)


def _check_ids(paths: Node) -> None:
    """Check that the operations below paths have ids of their own, where they have ids."""
    places: dict[str, KeyPath] = {}
    operations = (
        operation
        for path, item in paths.items()
        if not path.startswith("x-")
        for method, operation in item.items()
        if method in METHODS
    )
    for operation in operations:
        stated = operation.child("operationId")
        if isinstance(stated.value, str):
            if stated.value in places:
                other = pointer(places[stated.value])
                problem = f"is {stated.value!r}, which {other} is, too"
                raise _fault(paths.document, stated.parts, problem, "an id of one operation")
            places[stated.value] = stated.parts


def _check_statuses(responses: Node) -> None:
    for status in responses.value:
        if not _STATUS.fullmatch(status):
            place, expected = (*responses.parts, status), "100 to 599, 1XX to 5XX or default"
            raise _fault(responses.document, place, "is no status", expected)


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
