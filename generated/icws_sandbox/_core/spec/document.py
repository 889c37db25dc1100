# Copied from generator/spec/document.py; edits here are lost.
"""Documents of a spec as plain data, and nodes: values that know their place."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

from icws_sandbox._core.spec.errors import SpecError
from icws_sandbox._core.spec.pointer import Key, KeyPath, keys_of, pointer

MISSING: Any = type(
    "Missing", (), {"__repr__": lambda self: "MISSING", "__bool__": lambda self: False}
)()
FILES = "x-files"
"""The key below which a document has the other files that it refers to."""
_MAX_REFERENCES = 20
# The form of RFC 6901. int() takes digits of other scripts, too, and no more than 4300 of any.
_INDEX = re.compile(r"0|[1-9][0-9]{0,8}")


@dataclass(frozen=True, eq=False)
class Document:
    """One OpenAPI or AsyncAPI document.

    Attributes:
        file: its name in messages.
        data: its content as plain data.
        line_of: a function from the path of a part to its line, from 1; None where there are no
            lines, as in a document made by a program.
    """

    file: str
    data: dict[str, Any] = field(repr=False)
    line_of: Callable[[KeyPath], int | None] = field(default=lambda parts: None, repr=False)

    @property
    def top(self) -> Node:
        """The whole document as a node."""
        return Node(self, (), self.data)


# Not frozen: a document has as many as it has parts, and to make a frozen one takes thrice as long.
@dataclass(slots=True)
class Node:
    """A value of a document and its place; a missing one has the place of its holder.

    Nothing changes one.
    """

    document: Document
    parts: KeyPath
    value: Any

    @property
    def missing(self) -> bool:
        """Whether there is no value."""
        return self.value is MISSING

    @property
    def line(self) -> int | None:
        """The line of the value, or of the closest holder that is in the file."""
        return self.document.line_of(self.parts)

    @property
    def pointer(self) -> str:
        """The place as a JSON Pointer."""
        return pointer(self.parts)

    def child(self, key: Key) -> Node:
        """Return the value below a key or an index."""
        value = self.value
        if isinstance(value, dict):
            if key in value:
                return Node(self.document, (*self.parts, key), value[key])
        elif isinstance(value, list) and isinstance(key, int) and key < len(value):
            return Node(self.document, (*self.parts, key), value[key])
        return Node(self.document, self.parts, MISSING)

    def has(self, key: str) -> bool:
        """Tell whether the value is an object with a key; it is quicker than to make the child."""
        return isinstance(self.value, dict) and key in self.value

    def get(self, key: Key) -> Any:
        """Return the plain value below a key or an index; None where there is none.

        It is quicker than to make the child.
        """
        value = self.value
        if isinstance(value, dict):
            return value.get(key)
        is_there = isinstance(value, list) and isinstance(key, int) and key < len(value)
        return value[key] if is_there else None

    def absent(self) -> Node:
        """Return a missing value at this place."""
        return Node(self.document, self.parts, MISSING)

    def with_value(self, value: Any) -> Node:
        """Return another value at this place."""
        return Node(self.document, self.parts, value)

    def beside(self, key: Key, value: Any) -> Node:
        """Return a value at a key beside that of this one."""
        return Node(self.document, (*self.parts[:-1], key), value)

    def at(self, *keys: Key) -> Node:
        """Return the value below several keys, one after the other."""
        node = self
        for key in keys:
            node = node.child(key)
        return node

    def text(self, key: str) -> str:
        """Return the text below a key. Raises SpecError if there is none but white space."""
        value = self.child(key).value
        if not isinstance(value, str) or not value.strip():
            raise self.child(key).error(f"{key} has no text", "a text")
        return value

    def items(self) -> Iterator[tuple[str, Node]]:
        """Yield the keys and values of an object; nothing for any other value."""
        if isinstance(self.value, dict):
            for key, value in self.value.items():
                yield key, Node(self.document, (*self.parts, key), value)

    def elements(self) -> Iterator[Node]:
        """Yield the elements of a list; nothing for any other value."""
        if isinstance(self.value, list):
            for index, value in enumerate(self.value):
                yield Node(self.document, (*self.parts, index), value)

    def target(self) -> Node | None:
        """Return the part that the `$ref` of this object leads to.

        None where it has no `$ref`, or one that leads to nothing or out of the document.
        """
        return self.referred(self.value["$ref"]) if self.has("$ref") else None

    def referred(self, ref: Any) -> Node | None:
        """Return the part of this document that a reference leads to; None where it does not."""
        if not isinstance(ref, str) or not (ref == "#" or ref.startswith("#/")):
            return None
        value: Any = self.document.data
        keys: KeyPath = keys_of(ref)
        # Without a node for each step: no other question is asked as often.
        for at, name in enumerate(keys):
            if isinstance(value, dict):
                if name not in value:
                    return None
                value = value[name]
                continue
            index = int(name) if _INDEX.fullmatch(str(name)) else None
            if index is None or not isinstance(value, list) or index >= len(value):
                return None
            keys = (*keys[:at], index, *keys[at + 1 :])
            value = value[index]
        return Node(self.document, keys, value)

    def resolve(self) -> Node:
        """Follow references until there is none; siblings of a reference win over its target.

        Raises:
            SpecError: a reference leads out of the document, to nothing, or in a circle.
        """
        if not self.has("$ref"):  # as most parts
            return self
        node, siblings = self, dict[str, Any]()
        for _ in range(_MAX_REFERENCES):
            if not node.has("$ref"):
                if not siblings or not isinstance(node.value, dict):
                    return node
                return Node(node.document, node.parts, {**node.value, **siblings})
            target = node.target()
            if target is None:
                raise node.error(
                    f"$ref {str(node.value['$ref'])!r} leads to nothing",
                    "a reference to a part of the same document",
                )
            siblings = {**{k: v for k, v in node.value.items() if k != "$ref"}, **siblings}
            node = target
        raise self.error("references lead in a circle", "an object at the end of the references")

    def resolved(self) -> Node:
        """Follow references as `resolve` does; what cannot be resolved stays as it is."""
        try:
            return self.resolve()
        except SpecError:
            return self

    def error(self, problem: str, expected: str = "") -> SpecError:
        """Return an error at this place; its JSON Pointer stands behind the line, or the file."""
        document, line = self.document, self.line
        if line is None:
            return SpecError(f"{document.file}{self.pointer}", problem, expected)
        place = f"{self.pointer}: " if self.parts else ""
        return SpecError(document.file, f"{place}{problem}", expected, line)


Change = Callable[[Node, dict[str, Any]], dict[str, Any]]
"""A function from an object and its content to the content that takes its place."""


# Keywords whose values are data, and keywords below which every key is a name.
_DATA = frozenset({"const", "default", "enum", "example", "examples"})
_NAMES = frozenset({"$defs", "callbacks", "channels", "content", "definitions", "dependentSchemas"})
_NAMES |= {"encoding", "headers", "links", "messages", "operations", "parameters", "pathItems"}
_NAMES |= {"paths", "patternProperties", "properties", "requestBodies", "responses", "schemas"}
_NAMES |= {"securitySchemes", "variables", "webhooks"}
_CONTAINERS = (dict, list)


def names_its_keys(holder: Node) -> bool:
    """Tell whether the keys of an object are names, as those of `properties` are.

    A property that is called `properties` is no such object.
    """
    names = False
    for key in holder.parts:
        names = not names and key in _NAMES
    return names


def descend(node: Node, having: frozenset[str] = frozenset()) -> Iterator[Node]:
    """Yield a part and all objects and lists below it, in their order; data is passed over.

    Args:
        node: the part.
        having: keys; if some are given, only the objects that have one of them are yielded.
    """
    document = node.document
    # Without a node for each: most are not asked for.
    waiting = [(node.parts, node.value, names_its_keys(node))]
    while waiting:
        parts, value, is_map = waiting.pop()
        is_object = isinstance(value, dict)
        if not having or (is_object and not value.keys().isdisjoint(having)):
            yield Node(document, parts, value)
        if is_object:
            waiting += [
                ((*parts, key), child, not is_map and key in _NAMES)
                for key, child in reversed(value.items())
                if isinstance(child, _CONTAINERS) and (is_map or key not in _DATA)
            ]
        elif isinstance(value, list):
            waiting += [
                ((*parts, at), value[at], False)
                for at in range(len(value) - 1, -1, -1)
                if isinstance(value[at], _CONTAINERS)
            ]


def rewritten(node: Node, change: Change, having: frozenset[str] = frozenset()) -> Any:
    """Return the value of a part with every object in it changed, the innermost first.

    Data, extensions and the objects whose keys are names are left as they are. What does not
    change is not copied.

    Args:
        node: the part.
        change: a function from an object and its changed content to its new content; it changes
            neither of them.
        having: keys; if some are given, an object that has none of them is not changed.
    """

    def below(parts: KeyPath, value: Any, is_map: bool) -> Any:
        if isinstance(value, list):
            items = value
            for at, item in enumerate(value):
                if isinstance(item, _CONTAINERS):
                    new = below((*parts, at), item, False)
                    if new is not item:
                        items = [*value] if items is value else items
                        items[at] = new
            return items
        if not isinstance(value, dict):
            return value
        content = value
        for key, child in value.items():
            if isinstance(child, _CONTAINERS) and (is_map or not _is_foreign(key)):
                new = below((*parts, key), child, not is_map and key in _NAMES)
                if new is not child:
                    content = value.copy() if content is value else content
                    content[key] = new
        if is_map or (having and value.keys().isdisjoint(having)):
            return content
        return change(Node(node.document, parts, value), content)

    return below(node.parts, node.value, names_its_keys(node))


def rewritten_files(data: dict[str, Any], change: Change) -> dict[str, Any]:
    """Return plain data of a document as `rewritten` does, with the other files that it has.

    No walk enters an extension, but these are files of the same version of the standard.
    """

    def changed(part: Any) -> Any:
        return rewritten(Document("", part).top, change)

    result: dict[str, Any] = changed(data)
    files = data.get(FILES)
    if isinstance(files, dict):
        result = result | {FILES: {name: changed(part) for name, part in files.items()}}
    return result


def objects_in(value: Any) -> Iterator[dict[str, Any]]:
    """Yield the objects in plain data, extensions and examples among them, without their places."""
    waiting = [value]
    while waiting:
        part = waiting.pop()
        below = part
        if isinstance(part, dict):
            yield part
            below = part.values()
        elif not isinstance(part, list):
            continue
        for child in below:
            if isinstance(child, _CONTAINERS):
                waiting.append(child)


def _is_foreign(key: Key) -> bool:
    """Tell whether what is below a key of a part is data, or an extension."""
    return key in _DATA or (isinstance(key, str) and key.startswith("x-"))
