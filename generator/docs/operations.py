"""Operations in words."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace

from generator.docs.names import Anchors
from generator.docs.reference import OperationEntry, Reference, message_page
from generator.docs.schemas import choices, members, parameter_field, properties
from generator.docs.text import blocks_of
from generator.docs.wording import (
    ChoiceText,
    FieldText,
    OptionText,
    Piece,
    Words,
    in_python,
)
from generator.emit.quoting import plain, text_of
from generator.spec.operations import Body, ErrorId, Response
from generator.spec.schema import resolved_type, type_reference


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
    """An operation with its parts."""

    parameters: tuple[FieldText, ...]
    body: BodyText | None
    responses: tuple[ResponseText, ...]
    messages: Words

    @property
    def has_choice(self) -> bool:
        """Whether its body is one of several objects."""
        return self.body is not None and len(self.body.choices) > 1


def describe_operation(
    reference: Reference, entry: OperationEntry, usual: frozenset[str]
) -> OperationText:
    """Return an operation in words; `usual` are the responses that most operations have."""
    operation = entry.operation
    anchors = Anchors()
    names: dict[str, dict[str, str]] = {}
    for argument in entry.method.arguments:
        names.setdefault(argument.place, {})[argument.wire] = argument.name
    body = _body(operation.body, anchors) if operation.body else None
    if body:
        body = replace(body, fields=in_python(body.fields, names.get("property", {})))
    messages = reference.spec.messages
    return OperationText(
        parameters=tuple(
            field
            for parameter in operation.parameters
            for field in in_python(
                [parameter_field(parameter, anchors, parameter.place, place=parameter.place)],
                names.get(parameter.place, {}),
            )
        ),
        body=body,
        responses=tuple(_response(one, anchors, usual) for one in operation.responses),
        messages=tuple(
            Piece(plain(key), message_page(key) if key in messages else "")
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


def usual_responses(reference: Reference) -> frozenset[str]:
    """Return the error responses that most operations have, word for word."""
    responses = [one for entry in reference.entries for one in entry.operation.responses]
    count = Counter(_fingerprint(one) for one in responses if one.status[:1] in "45")
    return frozenset(shape for shape, number in count.items() if number >= reference.most)


def _fingerprint(response: Response) -> str:
    return repr((response.status, response.node.value))
