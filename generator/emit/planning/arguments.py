"""Arguments of a method, planned from the parameters and the body of its operation."""

from __future__ import annotations

from collections.abc import Mapping

from generator.emit.plan import Argument
from generator.emit.planned_models import Struct
from generator.emit.planning.choices import choices_of, gates_and_options, options_doc
from generator.emit.planning.naming import ARGUMENT_RESERVED, Names, snake_case
from generator.emit.planning.sentences import members_sentence, part_doc, value_sentences
from generator.emit.planning.shapes import BODY, SENT, Shapes, class_of, hint
from generator.emit.quoting import text_of
from generator.spec.document import Node
from generator.spec.gates import combine
from generator.spec.operations import Body, Operation, Parameter
from generator.spec.paths import parameter_names

# Pages print no types of parameters; the names of properties that this one has stand separated by
# commas, as its sentence says on all pages.
_SEVERAL = ("query", "select")


def plan_arguments(
    operation: Operation, shapes: Shapes, structs: Mapping[str, Struct]
) -> tuple[tuple[Argument, ...], Struct | None, str]:
    """Return the arguments, the class whose properties are arguments, and the name of the body.

    Args:
        operation: the operation.
        shapes: the shapes of the spec.
        structs: the classes that no other class derives from, by name. Of a type that others
            derive from, an object says which of them it is.
    """
    taken = Names(ARGUMENT_RESERVED)
    placed = [_of_parameter(shapes, taken, one) for one in _path_parameters(operation)]
    in_path = {argument.name for argument in placed}
    struct = _struct(shapes, structs, operation.body)
    if struct is not None:
        # Nobody can set what is read-only; the class has it, for what the server sends.
        fields = [field for field in struct.fields if field.required or not field.read_only]
        body = [
            Argument(
                name=taken.take(field.name),
                wire=field.wire,
                place="property",
                hint=hint(field.shape, SENT),
                required=field.required,
                gates=field.gates,
                doc=f"{field.wire} in the body. {field.doc}".rstrip()
                if field.name in in_path
                else field.doc,
                field=field.name,
            )
            for field in fields
        ]
    else:
        body = [_whole(shapes, taken, operation.body)] if operation.body else []
    body_name = taken.take("body") if struct else "body"
    others = operation.parameters_in("query", "header")
    rest = [_of_parameter(shapes, taken, parameter) for parameter in others]
    return (*placed, *body, *rest), struct, body_name


def _path_parameters(operation: Operation) -> list[Parameter]:
    """Return the parameters of a path, in its order; those that are not described are texts."""
    names = dict.fromkeys(parameter_names(operation.path))
    if "" in names:
        raise operation.item.error("a parameter of the path has no name", "{name}")
    described = {parameter.name: parameter for parameter in operation.parameters_in("path")}
    item = operation.item
    text = Node(item.document, item.parts, {"type": "string"})
    return [
        described.get(name)
        or Parameter(item.absent(), name, "path", True, text, (), operation.gates)
        for name in names
        if name != "sessionId"
    ]


def _struct(shapes: Shapes, structs: Mapping[str, Struct], body: Body | None) -> Struct | None:
    """Return the class whose properties are arguments in place of a body."""
    if body is None or not body.required:
        return None
    return structs.get(class_of(shapes.of(body.schema)))


def _whole(shapes: Shapes, taken: Names, body: Body) -> Argument:
    text = text_of(body.node, "description") or "The body of the request."
    below, options = gates_and_options(body.schema, shapes)
    gates = combine(body.own, below)
    return Argument(
        name=taken.take("body"),
        wire="",
        place="body",
        hint=hint(shapes.of(body.schema), BODY),
        required=body.required,
        gates=gates,
        doc=part_doc(
            text, gates, members_sentence(shapes.of_members(body.schema)), options_doc(options)
        ),
        options=options,
    )


def _of_parameter(shapes: Shapes, taken: Names, parameter: Parameter) -> Argument:
    schema, depth = parameter.schema, 0
    while schema.child("type").value == "array":
        schema, depth = schema.child("items"), depth + 1
    choices = choices_of(schema)
    kind = "Choice" if choices else hint(shapes.of(schema), SENT)
    if kind == "str" and not depth and (parameter.place, parameter.name) == _SEVERAL:
        kind = "Sequence[str] | str"
    below, options = gates_and_options(parameter.schema, shapes)
    gates = combine(parameter.own, below)
    text = text_of(parameter.node, "description")
    if kind == "bool":
        # Pages have no types of parameters, and say it in their sentence.
        text = text.replace(": true or false.", ".")
    # The session sends the language with every request; a call can still say another.
    required = parameter.required and parameter.name.lower() != "accept-language"
    return Argument(
        name=taken.take(snake_case(parameter.name)),
        wire=parameter.name,
        place=parameter.place,
        hint="Sequence[" * depth + kind + "]" * depth,
        required=parameter.place == "path" or required,
        gates=gates,
        doc=part_doc(
            text,
            gates,
            value_sentences(parameter.schema),
            options_doc(options),
        ),
        choices=choices,
        options=options,
    )
