"""The parts of an operation, a message or a type that state a feature version of their own."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

from generator.docs.names import Anchors, anchor
from generator.docs.reference import Entry, Node, Reference, message_href, type_page
from generator.docs.text import plain, value
from generator.emit.gates import gates_from, gates_of, merged
from generator.emit.load import schema_ref
from generator.emit.plan import Gates

_MAX_DEPTH = 12


@dataclass(frozen=True, slots=True)
class Gated:
    """A part with its own gates; `needs` adds those of all that holds it."""

    kind: str
    name: str
    href: str
    own: Gates
    needs: Gates


@dataclass(frozen=True, slots=True)
class _At:
    """How the walk came to a schema: the names so far, the address there, the gates so far."""

    kind: str
    path: str
    href: str
    needs: Gates
    depth: int = 0
    # The pages show no properties of a parameter or header: it stands for all of them.
    is_leaf: bool = False

    def place(self, name: str) -> str:
        page, _, held = self.href.partition("#")
        return f"{page}#{held}.{anchor(name)}" if held else f"{page}#{anchor(name)}"

    def down(self, name: str, href: str, own: Gates) -> _At:
        path = f"{self.path}.{name}" if self.path else name
        return replace(
            self, path=path, href=href, needs=merged((*self.needs, *own)), depth=self.depth + 1
        )

    def part(self, kind: str, name: str, href: str, own: Gates) -> Gated:
        return Gated(kind, name, href, own, merged((*self.needs, *own)))


class Walk:
    """Finds gated parts, those of each type once."""

    def __init__(self, reference: Reference) -> None:
        self._reference = reference
        self._seen: set[str] = set()

    def of_operation(self, entry: Entry) -> Iterator[Gated]:
        """Return the gated parts of parameters, body, answers and messages of an operation."""
        for node in entry.node["parameters"]:
            yield from self._parameter(entry, node)
        yield from self._body(entry)
        for status, given in (entry.node.get("responses") or {}).items():
            yield from self._response(entry, str(status), given)
        known = self._reference.messages()
        for name in map(str, entry.node.get("x-messages") or []):
            own = gates_of(known.get(name), f"/components/messages/{name}")
            if own:
                needs = merged((*entry.gates, *own))
                yield Gated("message", name, message_href(name), own, needs)

    def of_message(self, name: str, node: Node) -> Iterator[Gated]:
        """Return the gated parts of a message."""
        gates = gates_of(node, f"/components/messages/{name}")
        at = _At("property", "", message_href(name), gates)
        yield from self._schema(node.get("payload"), at)

    def of_type(self, name: str) -> Iterator[Gated]:
        """Return the gates of a type and of its parts."""
        at = _At("property", "", type_page(name), ())
        yield from self._schema({"$ref": f"#/components/schemas/{name}"}, at)

    def _parameter(self, entry: Entry, node: Node) -> Iterator[Gated]:
        name, place = str(node.get("name")), str(node.get("in"))
        href = f"{entry.page}#{entry.anchor}.{anchor(place, name)}"
        own = gates_of(node, f"/parameters/{name}")
        at = _At("parameter", "", href, entry.gates, is_leaf=True)
        if own:
            yield at.part("parameter", name, href, own)
        yield from self._schema(node.get("schema"), at.down(name, href, own))

    def _body(self, entry: Entry) -> Iterator[Gated]:
        if not entry.node.get("requestBody"):
            return
        pointer = f"/paths/{entry.path}/requestBody"
        node = self._reference.spec.resolve(entry.node["requestBody"], pointer)
        href = f"{entry.href}.body"
        own = gates_of(node, pointer)
        if own:
            yield Gated("body", "body", href, own, merged((*entry.gates, *own)))
        at = _At("body property", "", href, merged((*entry.gates, *own)))
        yield from self._content(node, at)

    def _response(self, entry: Entry, status: str, given: Any) -> Iterator[Gated]:
        pointer = f"/paths/{entry.path}/responses/{status}"
        node = self._reference.spec.resolve(given, pointer)
        href = f"{entry.href}.{anchor(status)}"
        own = gates_of(node, pointer)
        at = _At(f"answer {status}", "", href, merged((*entry.gates, *own)))
        if own:
            yield at.part("answer", status, href, own)
        for name, header in (node.get("headers") or {}).items():
            where = f"{entry.href}.{anchor(status, 'header', str(name))}"
            header_node = self._reference.spec.resolve(header, f"{pointer}/headers/{name}")
            if gates := gates_of(header_node, f"{pointer}/headers/{name}"):
                yield at.part(f"header of {status}", str(name), where, gates)
            below = replace(at.down(str(name), where, gates), is_leaf=True)
            yield from self._schema(header_node.get("schema"), below)
        for error in node.get("x-error-ids") or []:
            if isinstance(error, dict) and (gates := gates_of(error, f"{pointer}/x-error-ids")):
                found = str(error.get("id") or "")
                where = f"{entry.href}.{anchor(status, 'error', found)}"
                yield at.part(f"error id of {status}", found, where, gates)
        yield from self._content(node, at)

    def _content(self, node: Node, at: _At) -> Iterator[Gated]:
        for media in (node.get("content") or {}).values():
            if isinstance(media, dict):
                yield from self._schema(media.get("schema"), at)

    def _schema(self, schema: Any, at: _At) -> Iterator[Gated]:
        if not isinstance(schema, dict) or at.depth > _MAX_DEPTH:
            return
        if "$ref" in schema:
            yield from self._component(schema_ref(schema["$ref"]), at)
            return
        yield from self._options(schema, at)
        for name, given in (schema.get("properties") or {}).items():
            yield from self._property(str(name), given, at)
        for keyword in ("oneOf", "anyOf", "allOf"):
            for one in schema.get(keyword) or []:
                yield from self._schema(one, at)
        yield from self._schema(schema.get("items"), at)
        yield from self._schema(schema.get("additionalProperties"), at)

    def _component(self, name: str, at: _At) -> Iterator[Gated]:
        if name in self._seen:
            return
        self._seen.add(name)
        schema = self._reference.spec.schemas.get(name, {})
        own = gates_of(schema, f"/components/schemas/{name}")
        page = type_page(name)
        if own:
            yield at.part("type", name, page, own)
        needs = merged((*at.needs, *own))
        below = replace(at, href=page, needs=needs, depth=at.depth + 1, is_leaf=False)
        yield from self._schema(schema, below)

    def _property(self, name: str, given: Any, at: _At) -> Iterator[Gated]:
        href = at.href if at.is_leaf else at.place(name)
        own = gates_of(given, name)
        inside = at.down(name, href, own)
        if own:
            yield at.part(at.kind, inside.path, href, own)
        yield from self._schema(given, inside)

    def _options(self, schema: Node, at: _At) -> Iterator[Gated]:
        features = schema.get("x-enum-features")
        values = schema.get("enum")
        if not isinstance(features, list) or not isinstance(values, list):
            return
        names = schema.get("x-enum-varnames") or []
        anchors = Anchors()
        for number, given in enumerate(values):
            written = given if isinstance(given, str) else value(given)
            name = (plain(names[number] or "") if number < len(names) else "") or written
            place = anchors.take(name)
            own = gates_from(
                features[number] if number < len(features) else None, f"{at.path}/{number}"
            )
            if own:
                page, _, held = at.href.partition("#")
                href = f"{page}#{held}.{place}" if held else f"{page}#{place}"
                label = f"{at.path}: {name}" if at.path else name
                kind = "option" if at.kind == "parameter" else "member"
                yield at.part(kind, label, href, own)


__all__ = ["Gated", "Walk"]
