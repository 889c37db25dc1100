"""Areas and their operations in words."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace

from generator.docs.calls import CallText, call
from generator.docs.groups import Group, grouped
from generator.docs.names import Anchors
from generator.docs.reference import OperationEntry, Reference, area_page, message_href
from generator.docs.schemas import choices, members, parameter_field, properties
from generator.docs.text import blocks_of, description
from generator.docs.wording import ChoiceText, FieldText, OptionText, Piece, Words
from generator.emit.quoting import plain, text_of
from generator.spec.operations import Body, ErrorId, Operation, Response
from generator.spec.schema import resolved_type, type_reference

_SHARED_BY = 0.5


@dataclass(frozen=True, slots=True)
class BodyText:
    """A request body with its parts; where it is an object, with its properties."""

    spec: Body
    anchor: str
    fields: tuple[FieldText, ...]
    choices: tuple[ChoiceText, ...]
    options: tuple[OptionText, ...]


@dataclass(frozen=True, slots=True)
class ResponseText:
    """A response with its parts; `shared` where most operations have the same one."""

    spec: Response
    anchor: str
    fields: tuple[FieldText, ...]
    headers: tuple[FieldText, ...]
    errors: tuple[OptionText, ...]
    shared: bool


@dataclass(frozen=True, slots=True)
class OperationText:
    """An operation of an area with its parts."""

    spec: Operation
    anchor: str
    http: str
    summary: str
    call: CallText
    parameters: tuple[FieldText, ...]
    body: BodyText | None
    responses: tuple[ResponseText, ...]
    messages: Words


@dataclass(frozen=True, slots=True)
class AreaPage:
    """An area with its operations, those of one part of the paths together."""

    name: str
    feature: str
    attribute: str
    page: str
    groups: tuple[Group[OperationText], ...]

    @property
    def operations(self) -> tuple[OperationText, ...]:
        """All operations of the area."""
        return tuple(operation for group in self.groups for operation in group.items)


def describe_areas(reference: Reference) -> Iterator[AreaPage]:
    """Yield the areas in words, in the order of the spec."""
    usual = _usual(reference)
    for area in reference.plan.areas:
        groups = tuple(
            Group(group.title, tuple(_operation(reference, entry, usual) for entry in group.items))
            for group in grouped(reference.area_entries(area))
        )
        yield AreaPage(area.tag, area.feature, area.attribute, area_page(area), groups)


def summary(entry: OperationEntry) -> str:
    """Return the summary of an operation, else its first sentence; empty where it has none."""
    lines = [line for block in description(entry.operation.node) for line in block.lines]
    return text_of(entry.operation.node, "summary") or next(iter(lines), "")


def _operation(reference: Reference, entry: OperationEntry, usual: frozenset[str]) -> OperationText:
    operation = entry.operation
    anchors = Anchors(entry.anchor)
    body = _body(operation.body, anchors) if operation.body else None
    messages = reference.spec.messages
    return OperationText(
        spec=operation,
        anchor=entry.anchor,
        http=entry.method.http,
        summary=summary(entry),
        call=call(reference.plan, entry.method),
        parameters=tuple(
            parameter_field(parameter, anchors, parameter.place, place=parameter.place)
            for parameter in operation.parameters
        ),
        body=body,
        responses=tuple(_response(one, anchors, usual) for one in operation.responses),
        messages=tuple(
            Piece(plain(key), message_href(key) if key in messages else "")
            for key in operation.messages
        ),
    )


def _body(body: Body, anchors: Anchors) -> BodyText:
    target = resolved_type(body.schema)
    fields = properties(body.schema, anchors, "body")
    return BodyText(
        spec=body,
        anchor=anchors.take("body"),
        fields=fields,
        choices=tuple(
            replace(choice, fields=properties(option, anchors, "body", _name(choice)))
            for option, choice in choices(target)
        ),
        options=members(target, anchors, "body", "value"),
    )


def _name(choice: ChoiceText) -> str:
    return choice.type[0].text if len(choice.type) == 1 else "choice"


def _response(response: Response, anchors: Anchors, usual: frozenset[str]) -> ResponseText:
    status, schema = response.status, response.schema
    has_name = schema.missing or type_reference(schema) is not None
    return ResponseText(
        spec=response,
        headers=tuple(
            parameter_field(header, anchors, status, "header") for header in response.headers
        ),
        fields=() if has_name else properties(schema, anchors, status),
        anchor=anchors.take(status),
        errors=tuple(_error(response, error, anchors) for error in response.errors),
        shared=_fingerprint(response) in usual,
    )


def _error(response: Response, error: ErrorId, anchors: Anchors) -> OptionText:
    return OptionText(
        value=error.id,
        name=text_of(error.node, "type"),
        text=blocks_of(error.node),
        gates=error.own,
        anchor=anchors.take(response.status, "error", error.id),
    )


def _usual(reference: Reference) -> frozenset[str]:
    """Return the error responses that most operations have, word for word."""
    responses = [one for entry in reference.entries for one in entry.operation.responses]
    count = Counter(_fingerprint(one) for one in responses if one.status[:1] in "45")
    enough = max(2, len(reference.entries) * _SHARED_BY)
    return frozenset(shape for shape, number in count.items() if number >= enough)


def _fingerprint(response: Response) -> str:
    return repr((response.status, response.node.value))
