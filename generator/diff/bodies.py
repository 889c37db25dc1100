"""Compares request bodies and responses: statuses, media types, headers and error ids."""

from __future__ import annotations

from copy import copy
from typing import Any

from generator.diff.comparison import Comparison, Fields
from generator.diff.documents import Document
from generator.diff.features import Features, Holders, gate_at
from generator.diff.node import Node, Pair
from generator.diff.parameters import Style
from generator.diff.rules import Direction
from generator.diff.schemas import Schemas


class Bodies:
    """Compares what an operation takes and what it answers."""

    def __init__(self, comparison: Comparison, features: Features, schemas: Schemas) -> None:
        self.comparison = comparison
        self.features = features
        self.schemas = schemas
        self.holders: Holders = (None, None)

    def request(self, pair: Pair, item: str) -> None:
        """Compare request bodies."""
        item, pair, report = f"{item} body", self.comparison.resolve(pair), self.comparison.report
        needed = [node.child("required").value is True for node in (pair.old, pair.new)]
        if pair.old.missing:
            report("request-body-added-required" if needed[1] else "request-body-added", item, pair)
        elif pair.new.missing:
            report("request-body-removed", item, pair)
        else:
            if needed[0] != needed[1] and pair.child("required").both(bool):
                became = "required" if needed[1] else "optional"
                report(f"request-body-became-{became}", item, pair)
            looks: Fields = {
                "required": (bool, lambda *_: True),
                "content": (dict, lambda child, where: self._content(child, where, "request")),
            }
            self.comparison.fields(pair, item, looks)

    def of(self, holders: Holders) -> Bodies:
        """The same for an operation with these versions."""
        other = copy(self)
        other.holders = holders
        return other

    def responses(self, pair: Pair, item: str) -> None:
        """Compare the answers of an operation by status."""
        for status in pair.names():
            child, where = self.comparison.resolve(pair.child(status)), f"{item} {status}"
            kind = "response" if status[:1] in "23" and status else "error-response"
            if status.startswith("x-") or not child.both(dict):
                self.comparison.leftover(child, where)
            elif child.old.missing or child.new.missing:
                how = "added" if child.old.missing else "removed"
                self.comparison.report(f"{kind}-{how}", where, child)
            else:
                self._response(child, where)

    def _response(self, pair: Pair, item: str) -> None:
        looks: Fields = {
            "content": (dict, lambda child, where: self._content(child, where, "response")),
            "headers": (dict, self._headers),
            "x-error-ids": (list, self._error_ids),
            "x-feature": (dict, self._feature),
        }
        self.comparison.fields(pair, item, looks)

    def _feature(self, pair: Pair, item: str) -> None:
        self.features.compare(pair, item, self.holders)

    def _content(self, pair: Pair, item: str, direction: Direction) -> None:
        """Compare media types by their names, in any case and without spaces."""
        old, new = (_by_name(node) for node in (pair.old, pair.new))
        for name in dict.fromkeys([*old, *new]):
            child = Pair(old.get(name, pair.old.absent()), new.get(name, pair.new.absent()))
            where = f"{item} {_shown(name, child)}"
            if not child.both(dict):
                self.comparison.leftover(child, where)
            elif child.old.missing or child.new.missing:
                how = "added" if child.old.missing else "removed"
                self.comparison.report(f"{direction}-media-type-{how}", where, child)
            else:
                # Most bodies are of one media type, which then need not be named.
                holder = item if len({*old, *new}) == 1 else where
                self._media(child, where, holder, direction)

    def _media(self, pair: Pair, item: str, holder: str, direction: Direction) -> None:
        def schema(child: Pair, _: str) -> None:
            self.schemas.compare(child, holder, direction)

        self.comparison.fields(pair, item, {"schema": (object, schema)})

    def _headers(self, pair: Pair, item: str) -> None:
        old, new = (_by_name(node) for node in (pair.old, pair.new))
        for name in dict.fromkeys([*old, *new]):
            child = Pair(old.get(name, pair.old.absent()), new.get(name, pair.new.absent()))
            where, child = f"{item} {_shown(name, child)}", self.comparison.resolve(child)
            if not child.both(dict):
                self.comparison.leftover(child, where)
            elif child.old.missing:
                self.features.added("response-header", where, child, gate_at(child.new))
            elif child.new.missing:
                self.features.removed("response-header", where, child, gate_at(child.old))
            else:
                self._header(child, where)

    def _header(self, pair: Pair, item: str) -> None:
        old, new = (node.child("required").value is True for node in (pair.old, pair.new))
        if old != new and pair.child("required").both(bool):
            became = "required" if new else "optional"
            self.comparison.report(f"response-header-became-{became}", item, pair)
        if Style.of(pair.old) != Style.of(pair.new):
            self.comparison.leftover(pair.child("style"), f"{item} style")
            self.comparison.leftover(pair.child("explode"), f"{item} explode")
        looks: Fields = {
            "required": (bool, lambda *_: True),
            "schema": (object, lambda child, where: self.schemas.compare(child, where, "response")),
            "x-feature": (dict, self._feature),
        }
        self.comparison.fields(pair, item, looks, ("style", "explode"))

    def _error_ids(self, pair: Pair, item: str) -> bool:
        old, new = (_errors(node) for node in (pair.old, pair.new))
        if old is None or new is None:
            return False
        for name in dict.fromkeys([*old, *new]):
            one, other, where = old.get(name), new.get(name), f"{item} {name}"
            if one is not None and other is not None:
                self._error_id(Pair(one, other), where)
            elif other is not None:
                child = Pair(pair.old.absent(), other)
                self.features.added("error-id", where, child, gate_at(other))
            elif one is not None:
                child = Pair(one, pair.new.absent())
                self.features.removed("error-id", where, child, gate_at(one))
        return True

    def _error_id(self, pair: Pair, item: str) -> None:
        looks: Fields = {
            "type": (str, self._error_type),
            "x-feature": (dict, self._feature),
        }
        self.comparison.fields(pair, item, looks, ("id",))

    def _error_type(self, pair: Pair, item: str) -> None:
        """An error's `type` is the `__type` of its body."""
        old, new = ("none" if n.missing else n.value for n in (pair.old, pair.new))
        if old != new:
            self.comparison.report("error-id-type-changed", item, pair, old=old, new=new)
        schemas = [type_of(node.document, urn) for node, urn in ((pair.old, old), (pair.new, new))]
        if schemas[0] is not None and schemas[1] is not None:
            self.schemas.components(Pair(schemas[0], schemas[1]), "response")


def type_of(document: Document, urn: str) -> Node | None:
    """The component schema whose objects have a `__type`."""
    schemas = Node(document, (), document.data).child("components").child("schemas")
    for name in schemas.value if isinstance(schemas.value, dict) else ():
        if _tag(schemas.value[name]) == urn:
            return schemas.child(name)
    return None


def _tag(schema: Any) -> Any:
    """The `__type` that a schema states itself, or that a member of its `allOf` does."""
    if not isinstance(schema, dict):
        return None
    properties = schema.get("properties")
    tag = properties.get("__type") if isinstance(properties, dict) else None
    if isinstance(tag, dict) and "const" in tag:
        return tag["const"]
    members = schema.get("allOf")
    found = (_tag(member) for member in reversed(members if isinstance(members, list) else []))
    return next((urn for urn in found if urn is not None), None)


def _by_name(node: Node) -> dict[str, Node]:
    names = node.value if isinstance(node.value, dict) else {}
    return {"".join(name.lower().split()): node.child(name) for name in names}


def _shown(name: str, pair: Pair) -> str:
    """The name as it is written, where both write it alike."""
    written = {str(node.parts[-1]) for node in (pair.old, pair.new) if not node.missing}
    return written.pop() if len(written) == 1 else name


def _errors(node: Node) -> dict[str, Node] | None:
    """Error ids by name; None where the list is not as it should be."""
    found: dict[str, Node] = {}
    for index in range(0 if node.missing else len(node.value)):
        entry = node.child(index)
        name = entry.value.get("id") if isinstance(entry.value, dict) else None
        if not isinstance(name, str) or name in found:
            return None
        found[name] = entry
    return found
