"""Request bodies and responses: statuses, media types, headers and error ids."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diff import rules
from generator.diff.comparison import Comparison, Fields
from generator.diff.pair import Pair, values
from generator.diff.parameters import style_of
from generator.diff.schemas import Schemas
from generator.spec.document import Node


class Bodies:
    """Compares what an operation takes and what it returns."""

    def __init__(self, comparison: Comparison, schemas: Schemas) -> None:
        self.comparison = comparison
        self.schemas = schemas

    def request(self, pair: Pair) -> None:
        """Compare request bodies."""
        pair = self.comparison.resolve(pair.named(f"{pair.item} body"))
        report = self.comparison.report
        if pair.old.missing:
            required = pair.new.child("required").value is True
            report("request-body-added-required" if required else "request-body-added", pair)
        elif pair.new.missing:
            report("request-body-removed", pair)
        else:
            became = "request-body-became-required", "request-body-became-optional"
            self.comparison.required(pair, *became)
            fields: Fields = {"content": (dict, self._request_content)}
            self.comparison.fields(pair, fields, ("required",))

    def responses(self, pair: Pair) -> None:
        """Compare the responses of an operation by status."""
        for status in pair.names():
            child = pair.child(status).named(f"{pair.item} {status}")
            if status.startswith("x-"):
                self.comparison.leftover(child)
                continue
            success = status[:1] in ("2", "3")
            added = "response-added" if success else "error-response-added"
            removed = "response-removed" if success else "error-response-removed"
            child = self.comparison.resolve(child)
            if not self.comparison.came_or_went(child, added, removed):
                fields: Fields = {
                    "content": (dict, self._response_content),
                    "headers": (dict, self._headers),
                    "x-error-ids": (list, self._error_ids),
                }
                self.comparison.fields(child, fields)

    def _request_content(self, pair: Pair) -> None:
        pair = pair.travelling("request")
        self._content(pair, "request-media-type-added", "request-media-type-removed")

    def _response_content(self, pair: Pair) -> None:
        pair = pair.travelling("response")
        self._content(pair, "response-media-type-added", "response-media-type-removed")

    def _content(self, pair: Pair, added: str, removed: str) -> None:
        children = list(_by_name(pair))
        for child in children:
            if not self.comparison.came_or_went(child, added, removed):
                # Most bodies are of one media type, which then need not be named.
                holder = pair if len(children) == 1 else child
                self._media(child, holder.item)

    def _media(self, pair: Pair, item: str) -> None:
        fields: Fields = {"schema": (object, lambda at: self.schemas.compare(at.named(item)))}
        self.comparison.fields(pair, fields)

    def _headers(self, pair: Pair) -> None:
        for child in _by_name(pair):
            child = self.comparison.resolve(child)
            if not child.both(dict):
                self.comparison.leftover(child)
            elif not self.comparison.gated_came_or_went(child, rules.RESPONSE_HEADER):
                self._header(child)

    def _header(self, pair: Pair) -> None:
        became = "response-header-became-required", "response-header-became-optional"
        self.comparison.required(pair, *became)
        if style_of(pair.old) != style_of(pair.new):
            for key in ("style", "explode"):
                self.comparison.leftover(pair.child(key).named(f"{pair.item} {key}"))
        fields: Fields = {"schema": (object, self._header_schema)}
        self.comparison.fields(pair, fields, ("required", "style", "explode"))

    def _header_schema(self, pair: Pair) -> None:
        self.schemas.compare(pair.travelling("response"))

    def _error_ids(self, pair: Pair) -> bool:
        if not all(map(_are_error_ids, pair.nodes)):
            return False
        for child in pair.matched(Node.elements, _error_id):
            child = child.named(f"{pair.item} {_error_id(child.present)}")
            if not self.comparison.gated_came_or_went(child, rules.ERROR_ID):
                self.comparison.fields(child, {"type": (str, self._error_type)}, ("id",))
        return True

    def _error_type(self, pair: Pair) -> None:
        """Compare the types of an error id: each is the `__type` of a body."""
        old, new = ("none" if node.missing else node.value for node in pair.nodes)
        if old != new:
            self.comparison.report("error-id-type-changed", pair, old=old, new=new)
        types = self.comparison.type_of(pair.old, old), self.comparison.type_of(pair.new, new)
        if types[0] is not None and types[1] is not None:
            self.schemas.components(pair.below(*types).travelling("response"))


def _by_name(pair: Pair) -> Iterator[Pair]:
    """Yield what two objects hold by name, in any case and without spaces."""
    for child in pair.matched(values, _plain_name):
        names = {str(node.parts[-1]) for node in child.nodes if not node.missing}
        name = names.pop() if len(names) == 1 else _plain_name(child.old)
        yield child.named(f"{pair.item} {name}")


def _plain_name(node: Node) -> str:
    return "".join(str(node.parts[-1]).lower().split())


def _error_id(node: Node) -> str | None:
    name = node.child("id").value
    return name if isinstance(name, str) else None


def _are_error_ids(entries: Node) -> bool:
    """Tell whether each entry of a list has an id of its own."""
    names = [_error_id(entry) for entry in entries.elements()]
    return None not in names and len(set(names)) == len(names)
