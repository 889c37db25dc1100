"""Arguments of a method, planned from the parameters and the body of its operation."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from generator.emit.plan import Argument, Struct
from generator.emit.planning.naming import Names, snake_case
from generator.emit.planning.sentences import gate_sentences, value_sentences
from generator.emit.planning.shapes import Shapes, class_of, hint
from generator.emit.quoting import plain, text_of
from generator.spec.document import Node
from generator.spec.gates import Gates, member_gates
from generator.spec.operations import Body, Parameter


@dataclass(frozen=True, slots=True)
class BodyArguments:
    """The arguments for a body.

    Attributes:
        arguments: the properties of a class, or the body as a whole.
        class_name: the class whose properties are arguments.
        hint: the type of the body; None where there is none.
        name: the argument that takes an object of the class instead.
    """

    arguments: tuple[Argument, ...] = ()
    class_name: str | None = None
    hint: str | None = None
    name: str = "body"


def parameter_arguments(
    shapes: Shapes, taken: Names, parameters: Iterable[Parameter]
) -> tuple[Argument, ...]:
    """Return the arguments for parameters, in their order."""
    return tuple(_of_parameter(shapes, taken, parameter) for parameter in parameters)


def body_arguments(
    shapes: Shapes, structs: Mapping[str, Struct], taken: Names, body: Body | None
) -> BodyArguments:
    """Return the arguments for a request body.

    Args:
        shapes: the shapes of the spec.
        structs: the classes of the models by name.
        taken: the names of the method's arguments so far.
        body: the request body of the operation.
    """
    if body is None:
        return BodyArguments()
    shape = shapes.of(body.schema)
    struct = structs.get(class_of(shape))
    # Where other types derive from the body's type, an object says which of them it is.
    is_base = struct is not None and any(s.base == struct.name for s in structs.values())
    if struct is None or not body.required or is_base:
        text = text_of(body.node, "description") or "The body of the request."
        argument = Argument(
            name=taken.take("body"),
            wire="",
            place="body",
            hint=hint(shape),
            required=body.required,
            gates=body.own,
            doc=tuple(filter(None, (text, gate_sentences(body.own)))),
        )
        return BodyArguments((argument,), None, argument.hint)
    arguments = tuple(
        Argument(
            name=taken.take(field.name),
            wire=field.wire,
            place="property",
            hint=hint(field.shape),
            required=field.required,
            gates=field.gates,
            doc=field.doc,
            field=field.name,
        )
        for field in struct.fields
        # Nobody can set what is read-only; the class has it, for what the server sends.
        if field.required or not field.read_only
    )
    return BodyArguments(arguments, struct.name, hint(shape), taken.take("body"))


def _of_parameter(shapes: Shapes, taken: Names, parameter: Parameter) -> Argument:
    choices = _choices(parameter.schema)
    options = _options(parameter.schema)
    doc = (
        text_of(parameter.node, "description"),
        gate_sentences(parameter.own),
        value_sentences(parameter.schema),
        " ".join(f"{plain(value)}: {gate_sentences(gates)}" for value, gates in options),
    )
    # The session sends the language with every request; a call can still say another.
    required = parameter.required and parameter.name.lower() != "accept-language"
    return Argument(
        name=taken.take(snake_case(parameter.name)),
        wire=parameter.name,
        place=parameter.place,
        hint=_parameter_hint(shapes, parameter.schema),
        choices=choices,
        required=parameter.place == "path" or required,
        gates=parameter.own,
        doc=tuple(filter(None, doc)),
        options=options,
    )


def _parameter_hint(shapes: Shapes, schema: Node) -> str:
    if schema.child("type").value == "array":
        return f"Sequence[{_parameter_hint(shapes, schema.child('items'))}]"
    return "Choice" if _choices(schema) else hint(shapes.of(schema))


def _choices(schema: Node) -> tuple[str | int, ...]:
    """Return the values that a parameter or its items can have, where they are few and named."""
    if schema.child("type").value == "array":
        return _choices(schema.child("items"))
    values = [node.value for node in schema.child("enum").elements()]
    is_class = not schema.child("x-enum-varnames").missing
    if is_class or any(type(value) not in (str, int) for value in values):
        return ()
    return tuple(dict.fromkeys(values))


def _options(schema: Node) -> tuple[tuple[str | int, Gates], ...]:
    """Return the values of a parameter or its items that state gates, each with its gates."""
    items = schema.child("items")
    holder = schema if items.child("enum").missing else items
    values = (node.value for node in holder.child("enum").elements())
    pairs = zip(values, member_gates(holder), strict=True)
    return tuple((value, gates) for value, gates in pairs if gates)
