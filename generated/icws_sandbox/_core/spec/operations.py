# Copied from generator/spec/operations.py; edits here are lost.
"""Operations of an OpenAPI document, with their parameters, bodies and responses.

Standard: OpenAPI 3.1.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, NamedTuple

from icws_sandbox._core.spec.document import Document, Node
from icws_sandbox._core.spec.gates import Gates, combine, effective_gates, own_gates

# In lower case, which every tool knows for JSON; media types are the same in any (RFC 9110, 8.3.1).
MEDIA_TYPE = "application/vnd.inin.icws+json"
METHODS = ("get", "put", "post", "delete", "patch", "head", "options", "trace")


class Parameter(NamedTuple):
    """A parameter or a response header; `own` gates are stated, `gates` are effective."""

    node: Node
    name: str
    place: str
    required: bool
    schema: Node
    own: Gates
    gates: Gates


class Body(NamedTuple):
    """A request body in its first media type; `schema` is missing where none is stated."""

    node: Node
    required: bool
    media: Node
    schema: Node
    own: Gates
    gates: Gates


class ErrorId(NamedTuple):
    """An `errorId` that a response can have."""

    node: Node
    id: str
    own: Gates
    gates: Gates


class Response(NamedTuple):
    """A response; `media` and `schema` are missing where it has no body."""

    node: Node
    status: str
    media: Node
    schema: Node
    headers: tuple[Parameter, ...]
    errors: tuple[ErrorId, ...]
    own: Gates
    gates: Gates

    @property
    def has_body(self) -> bool:
        """Whether a body is documented."""
        return not self.media.missing

    @property
    def is_json(self) -> bool:
        """Whether the documented body is JSON."""
        return any(map(is_json, self._kinds))

    @property
    def foreign_media_type(self) -> str | None:
        """The media type of `media` where that is not JSON; None where it is, or without a body."""
        kind = next(iter(self._kinds), None)
        return None if kind is None or is_json(kind) else kind

    @property
    def _kinds(self) -> list[str]:
        content = self.node.get("content")
        return list(content) if isinstance(content, dict) else []


@dataclass(frozen=True, slots=True)
class OperationObject:
    """An operation of which nothing but its place is read; what to ask for, where that is enough.

    Attributes:
        path: the path template.
        method: in lower case.
        node: the operation object, its reference resolved.
        item: the path item that holds it, its reference resolved.
        id: `operationId`; without one, the method and the path.
    """

    path: str
    method: str
    node: Node
    item: Node
    id: str


@dataclass(frozen=True, slots=True)
class Operation(OperationObject):
    """An operation.

    Attributes:
        tag: the first tag: the feature area.
        parameters: of the path item and the operation, whose own win.
        messages: names of the messages that it brings (`x-messages`).
        secured: whether it needs a session.
        gates: the effective gates, with those of the path.
    """

    tag: str
    parameters: tuple[Parameter, ...]
    body: Body | None
    responses: tuple[Response, ...]
    messages: tuple[str, ...]
    secured: bool
    gates: Gates

    def parameters_in(self, *places: str) -> tuple[Parameter, ...]:
        """Return the parameters in some places, by place and then in their order."""
        return tuple(p for place in places for p in self.parameters if p.place == place)


Responses = dict[Gates, dict[tuple[str, str], Response]]
"""Responses of components by the gates of the operation, then by status and reference."""


def read_operations(openapi: Document) -> Iterator[Operation]:
    """Yield the operations of a document, in its order.

    Raises:
        SpecError: a part is not what the standard says, with its line.
    """
    known: Responses = {}
    for stated in operation_objects(openapi):
        yield _operation(stated, known)


def operation_objects(openapi: Document, *, strict: bool = True) -> Iterator[OperationObject]:
    """Yield the places of the operations of a document, in its order.

    Raises:
        SpecError: a path item or an operation is no object; where not `strict`, it is left out.
    """
    paths = openapi.top.child("paths")
    is_known = paths.missing or paths.value is None or isinstance(paths.value, dict)
    if strict and not is_known:
        raise paths.error("paths is no object", "path items by path")
    for path, stated in paths.items():
        if path.startswith("x-"):  # an extension
            continue
        item = _object(stated) if strict else stated.resolved()
        for method, stated in item.items():
            if method in METHODS:
                node = _object(stated) if strict else stated
                if isinstance(node.value, dict):
                    name = node.get("operationId")
                    is_named = isinstance(name, str) and name
                    yield OperationObject(
                        path, method, node, item, name if is_named else f"{method} {path}"
                    )


def read_parameters(*holders: Node) -> dict[tuple[str, str], Node]:
    """Return the parameters of a path item and its operation, by place and name; later ones win.

    Raises:
        SpecError: a parameter has no name or no place.
    """
    parameters: dict[tuple[str, str], Node] = {}
    for holder in holders:
        for stated in holder.child("parameters").elements():
            node = _object(stated)
            name, place = node.get("name"), node.get("in")
            if not isinstance(name, str) or not isinstance(place, str):
                raise stated.error("a parameter has no name or no place", "`name` and `in`")
            parameters[place, name] = node
    return parameters


def read_responses(operation: Node, holder: Gates, known: Responses) -> Iterator[Response]:
    """Yield the responses of an operation.

    Args:
        operation: the operation object.
        holder: the gates of the operation.
        known: the responses of components that other operations have, to which those of this one
            are added; each is read once.

    Raises:
        SpecError: a response is no object.
    """
    read = known.setdefault(holder, {})
    responses = operation.child("responses")
    # Without a node for each: most refer to what is known.
    for status, stated in responses.value.items() if isinstance(responses.value, dict) else ():
        is_reference = isinstance(stated, dict) and stated.keys() == {"$ref"}
        ref = stated["$ref"] if is_reference else None
        if not isinstance(ref, str):
            yield _response(str(status), _object(responses.child(status)), holder)
            continue
        key = str(status), ref
        if key not in read:
            read[key] = _response(str(status), _object(responses.child(status)), holder)
        yield read[key]


def is_json(media_type: str) -> bool:
    """Tell whether a media type is JSON, or can be."""
    return "json" in media_type.lower() or "*" in media_type


def first_media(holder: Node) -> Node:
    """Return the first JSON of a body or a response, else what is there; missing without any."""
    stated = list(holder.child("content").items())
    json = (media for kind, media in stated if is_json(kind))
    return next(json, stated[0][1] if stated else holder.absent())


def _operation(stated: OperationObject, known: Responses) -> Operation:
    item, node = stated.item, stated.node
    gates, tags = effective_gates(item, node), _elements(node, "tags")
    security = _elements(node if node.has("security") else node.document.top, "security")
    return Operation(
        *(stated.path, stated.method, node, item, stated.id),
        tag=str(tags[0]) if tags else "default",
        parameters=tuple(
            _parameter(parameter, name, place, gates)
            for (place, name), parameter in read_parameters(item, node).items()
        ),
        body=_body(node, gates),
        responses=tuple(read_responses(node, gates, known)),
        messages=tuple(map(str, _elements(node, "x-messages"))),
        secured=bool(security),
        gates=gates,
    )


def _parameter(node: Node, name: str, place: str, holder: Gates) -> Parameter:
    own = own_gates(node)
    return Parameter(
        node=node,
        name=name,
        place=place,
        required=node.get("required") is True,
        schema=node.child("schema"),
        own=own,
        gates=combine(holder, own),
    )


def _body(operation: Node, holder: Gates) -> Body | None:
    stated = operation.child("requestBody")
    if stated.missing:
        return None
    node = _object(stated)
    own, media = own_gates(node), first_media(node)
    required = node.child("required").value is True
    return Body(node, required, media, media.child("schema"), own, combine(holder, own))


def _response(status: str, node: Node, holder: Gates) -> Response:
    own, media = own_gates(node), first_media(node)
    gates = combine(holder, own)
    return Response(
        node=node,
        status=status,
        media=media,
        schema=media.child("schema"),
        headers=tuple(
            _parameter(_object(header), name, "header", gates)
            for name, header in node.child("headers").items()
        ),
        errors=tuple(_error(error, gates) for error in node.child("x-error-ids").elements()),
        own=own,
        gates=gates,
    )


def _error(node: Node, holder: Gates) -> ErrorId:
    own, identifier = own_gates(node), node.child("id")
    return ErrorId(
        node, "" if identifier.missing else str(identifier.value), own, combine(holder, own)
    )


def _elements(node: Node, key: str) -> list[Any]:
    """Return the plain elements of the list below a key; none for any other value."""
    value = node.get(key)
    return value if isinstance(value, list) else []


def _object(node: Node) -> Node:
    resolved = node.resolve()
    if not isinstance(resolved.value, dict):
        raise node.error("the value is no object", "an object")
    return resolved
