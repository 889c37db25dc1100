"""Operations, put into words."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from typing import Any

from generator.docs.calls import Call, call
from generator.docs.groups import Group, grouped, short_path
from generator.docs.names import Anchors
from generator.docs.parts import Choice, Example, Option, Part, Words
from generator.docs.reference import Entry, Node, Reference, message_href
from generator.docs.schemas import (
    choices,
    examples,
    facts,
    options,
    properties,
    target_of,
    words,
)
from generator.docs.text import Block, blocks, description, plain
from generator.emit.gates import gates_from, gates_of
from generator.emit.load import Spec
from generator.emit.plan import Area, Gates

_SHARED_BY = 0.5


@dataclass(frozen=True, slots=True)
class Body:
    """What is sent: its type and, where it is an object, its properties."""

    anchor: str
    media: str
    type: Words
    required: bool
    gates: Gates
    text: tuple[Block, ...]
    parts: tuple[Part, ...]
    choices: tuple[Choice, ...]
    options: tuple[Option, ...]
    examples: tuple[Example, ...]


@dataclass(frozen=True, slots=True)
class Error:
    """An error id that an answer can have."""

    id: str
    type: str
    text: tuple[Block, ...]
    gates: Gates
    anchor: str


@dataclass(frozen=True, slots=True)
class Response:
    """An answer; `shared` where most operations have the same one."""

    status: str
    anchor: str
    text: tuple[Block, ...]
    type: Words
    parts: tuple[Part, ...]
    headers: tuple[Part, ...]
    errors: tuple[Error, ...]
    examples: tuple[Example, ...]
    shared: bool


@dataclass(frozen=True, slots=True)
class Brought:
    """A message that a subscription brings; `href` is empty where the spec does not know it."""

    name: str
    href: str


@dataclass(frozen=True, slots=True)
class Operation:
    """An operation of an area; `is_open` where the spec says that it needs no session."""

    title: str
    anchor: str
    http: str
    path: str
    short_path: str
    gates: Gates
    is_open: bool
    deprecated: bool
    text: tuple[Block, ...]
    summary: str
    call: Call
    parameters: tuple[Part, ...]
    body: Body | None
    responses: tuple[Response, ...]
    messages: tuple[Brought, ...]
    sources: tuple[str, ...]


def area_operations(reference: Reference, area: Area) -> tuple[Group[Operation], ...]:
    """Return the operations of an area in words, those of one part of the paths together."""
    entries = reference.area_entries(area)
    usual = _usual(reference)
    described = {entry.href: _operation(reference, entry, usual) for entry in entries}
    return tuple(
        Group(group.title, tuple(described[entry.href] for entry in group.items))
        for group in grouped(entries)
    )


def summary(entry: Entry) -> str:
    """Return the line that says what an operation does; empty where the spec does not."""
    given = plain(entry.node.get("summary") or "")
    lines = [line for block in description(entry.node) for line in block.lines]
    return given or (lines[0] if lines else "")


def _operation(reference: Reference, entry: Entry, usual: frozenset[str]) -> Operation:
    node = entry.node
    anchors = Anchors()
    body = _body(reference, entry, anchors)
    known = reference.messages()
    return Operation(
        title=entry.title,
        anchor=entry.anchor,
        http=entry.http,
        path=entry.path,
        short_path=short_path(entry.path),
        gates=entry.gates,
        is_open=node.get("security") == [],
        deprecated=node.get("deprecated") is True,
        text=description(node),
        summary=summary(entry),
        call=call(reference.plan, entry.area, entry.method),
        parameters=tuple(
            _parameter(reference.spec, entry, one, anchors) for one in node["parameters"]
        ),
        body=body,
        responses=tuple(_responses(reference, entry, anchors, usual)),
        messages=tuple(
            Brought(plain(name), message_href(str(name)) if str(name) in known else "")
            for name in node.get("x-messages") or []
        ),
        sources=reference.from_where(f"{entry.tag}.{entry.title}"),
    )


def _parameter(spec: Spec, entry: Entry, node: Node, anchors: Anchors) -> Part:
    name, place = str(node.get("name")), str(node.get("in"))
    under = (entry.anchor, place, name)
    schema = node.get("schema")
    return Part(
        name=name,
        anchor=_within(entry, anchors, place, name),
        type=words(schema),
        required=bool(node.get("required")) or place == "path",
        gates=gates_of(node, "/".join(under)),
        text=blocks(node.get("description")),
        facts=facts(schema),
        options=_placed(entry, options(schema, anchors, place, name)),
        examples=(*examples(spec, node), *examples(spec, schema)),
        place=place,
    )


def _body(reference: Reference, entry: Entry, anchors: Anchors) -> Body | None:
    if not entry.node.get("requestBody"):
        return None
    pointer = f"/paths/{entry.path}/requestBody"
    node = reference.spec.resolve(entry.node["requestBody"], pointer)
    media, schema, shown = _content(reference.spec, node)
    target = target_of(reference.spec, schema)
    found = properties(reference.spec, schema, anchors, "body")
    return Body(
        anchor=_within(entry, anchors, "body"),
        media=media,
        type=words(schema),
        required=bool(node.get("required")),
        gates=gates_of(node, pointer),
        text=description(node),
        parts=tuple(_in_operation(entry, one) for one in found),
        choices=tuple(_choices(reference, entry, target, anchors)),
        options=_placed(entry, options(target, anchors, "body", "value")),
        examples=shown,
    )


def _choices(
    reference: Reference, entry: Entry, target: Node, anchors: Anchors
) -> tuple[Choice, ...]:
    given = [one for one in target.get("oneOf") or target.get("anyOf") or [] if one]
    real = [one for one in given if one != {"type": "null"}]
    found = []
    for choice, schema in zip(choices(reference.spec, target), real, strict=False):
        name = choice.type[0].text if len(choice.type) == 1 else "choice"
        parts = properties(reference.spec, schema, anchors, "body", name)
        found.append(replace(choice, parts=tuple(_in_operation(entry, one) for one in parts)))
    return tuple(found)


def _responses(
    reference: Reference, entry: Entry, anchors: Anchors, usual: frozenset[str]
) -> list[Response]:
    found = []
    for status, given in (entry.node.get("responses") or {}).items():
        pointer = f"/paths/{entry.path}/responses/{status}"
        node = reference.spec.resolve(given, pointer)
        _, schema, shown = _content(reference.spec, node)
        headers = tuple(
            _header(reference, entry, anchors, str(status), str(name), header)
            for name, header in (node.get("headers") or {}).items()
        )
        named = not isinstance(schema, dict) or "$ref" in schema
        parts = () if named else properties(reference.spec, schema, anchors, str(status))
        found.append(
            Response(
                status=str(status),
                anchor=_within(entry, anchors, str(status)),
                text=description(node),
                type=words(schema) if node.get("content") else (),
                parts=tuple(_in_operation(entry, one) for one in parts),
                headers=headers,
                errors=tuple(_errors(entry, anchors, str(status), node)),
                examples=shown,
                shared=_fingerprint(status, node) in usual,
            )
        )
    return found


def _header(
    reference: Reference, entry: Entry, anchors: Anchors, status: str, name: str, given: Any
) -> Part:
    node = reference.spec.resolve(given, f"/paths/{entry.path}/responses/{status}/headers/{name}")
    schema = node.get("schema")
    return Part(
        name=name,
        anchor=_within(entry, anchors, status, "header", name),
        type=words(schema),
        required=bool(node.get("required")),
        gates=gates_of(node, f"/headers/{name}"),
        text=blocks(node.get("description")),
        facts=facts(schema),
        options=_placed(entry, options(schema, anchors, status, "header", name)),
        examples=examples(reference.spec, node),
    )


def _errors(entry: Entry, anchors: Anchors, status: str, node: Node) -> list[Error]:
    given = [one for one in node.get("x-error-ids") or [] if isinstance(one, dict)]
    return [
        Error(
            id=str(one.get("id") or ""),
            type=plain(one.get("type") or ""),
            text=blocks(one.get("description")),
            gates=gates_from(one.get("x-feature"), f"{status}/x-error-ids"),
            anchor=_within(entry, anchors, status, "error", str(one.get("id") or "")),
        )
        for one in given
    ]


def _content(spec: Spec, node: Node) -> tuple[str, Any, tuple[Example, ...]]:
    """Return media type, schema and examples of the first representation, as the client does."""
    for media, given in (node.get("content") or {}).items():
        if isinstance(given, dict):
            return str(media), given.get("schema"), examples(spec, given)
    return "", None, ()


def _usual(reference: Reference) -> frozenset[str]:
    """Return the answers that most operations have, word for word."""
    count: Counter[str] = Counter()
    for entry in reference.entries:
        for status, given in (entry.node.get("responses") or {}).items():
            node = reference.spec.resolve(given, f"/paths/{entry.path}/responses/{status}")
            if str(status)[:1] in "45":
                count[_fingerprint(status, node)] += 1
    enough = max(2, len(reference.entries) * _SHARED_BY)
    return frozenset(shape for shape, number in count.items() if number >= enough)


def _fingerprint(status: Any, node: Node) -> str:
    return repr((str(status), node))


def _within(entry: Entry, anchors: Anchors, *names: str) -> str:
    return f"{entry.anchor}.{anchors.take(*names)}"


def _in_operation(entry: Entry, part: Part) -> Part:
    at = f"{entry.anchor}.{part.anchor}"
    return replace(part, anchor=at, options=_placed(entry, part.options))


def _placed(entry: Entry, found: tuple[Option, ...]) -> tuple[Option, ...]:
    return tuple(replace(one, anchor=f"{entry.anchor}.{one.anchor}") for one in found)
