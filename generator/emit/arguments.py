"""Plans the arguments of a method: parameters and the body."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from generator.emit.gates import gates_from, gates_of, merged, sentence
from generator.emit.naming import Names, snake_case
from generator.emit.plan import Argument, Gates, Struct
from generator.emit.quoting import literal, plain
from generator.emit.shapes import Node, Shapes, hint
from generator.emit.structs import value_notes


@dataclass(frozen=True, slots=True)
class Body:
    """The arguments for a body; `class_name` where they are the properties of a class.

    `needs` says which feature version the class itself came with, if that is known; `name` is
    the argument that takes an object of the class instead.
    """

    arguments: tuple[Argument, ...] = ()
    class_name: str | None = None
    hint: str | None = None
    needs: str = ""
    name: str = "body"


def parameter_arguments(
    shapes: Shapes, taken: Names, nodes: list[Node], places: tuple[str, ...]
) -> tuple[Argument, ...]:
    """Return the arguments for the parameters in the given places, in their order."""
    arguments = []
    for place in places:
        for node in nodes:
            if node["in"] != place:
                continue
            pointer = f"/parameters/{node['name']}"
            schema = node.get("schema") if isinstance(node.get("schema"), dict) else {}
            assert schema is not None  # noqa: S101 - for the type checker
            gates = gates_of(node, pointer)
            text = plain(node.get("description") or "")
            options, notes = _options(schema, pointer)
            parts = (text, sentence(gates), value_notes(schema), notes)
            arguments.append(
                Argument(
                    name=taken.take(snake_case(node["name"])),
                    wire=node["name"],
                    place=place,
                    hint=_parameter_hint(shapes, schema),
                    choices=_choices(schema),
                    required=place == "path" or _needed(node),
                    gates=gates,
                    doc=tuple(part for part in parts if part),
                    options=options,
                )
            )
    return tuple(arguments)


def body_arguments(
    shapes: Shapes,
    structs: Mapping[str, Struct],
    taken: Names,
    schema: Any,
    required: bool,
    node: Node,
) -> Body:
    """Return the arguments for a request body: its properties, or the body as a whole.

    Args:
        shapes: the shapes of the spec.
        structs: the classes of the models by name.
        taken: the names of the method's arguments so far.
        schema: the schema of the body.
        required: whether the operation cannot do without a body.
        node: the requestBody object, for its description and gates.
    """
    shape = shapes.of(schema)
    type_hint = hint(shape)
    gates = merged(gates_of(node, "/requestBody"))
    struct = structs.get(type_hint.removeprefix("models."))
    # Where other types derive from the body's type, an object says which of them it is.
    is_base = struct is not None and any(s.base == struct.name for s in structs.values())
    if struct is None or not required or is_base:
        text = plain(node.get("description") or "") or "The body of the request."
        doc = tuple(part for part in (text, sentence(gates)) if part)
        name = taken.take("body")
        argument = Argument(name, "", "body", type_hint, required, gates, doc)
        return Body((argument,), None, type_hint)
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
    needs = sentence(struct.gates)
    return Body(arguments, struct.name, type_hint, needs, taken.take("body"))


def annotation(argument: Argument) -> str:
    """Return the type of an argument as source, with the values that it can have."""
    if not argument.choices:
        return argument.hint
    values = ", ".join(map(literal, argument.choices))
    return argument.hint.replace("Choice", f"Literal[{values}]")


def _needed(node: Node) -> bool:
    # The session sends the language with every request; a call can still say another.
    return bool(node.get("required")) and node["name"].lower() != "accept-language"


def _parameter_hint(shapes: Shapes, schema: Node) -> str:
    if schema.get("type") == "array":
        items = schema.get("items")
        return f"Sequence[{_parameter_hint(shapes, items if isinstance(items, dict) else {})}]"
    if _choices(schema):
        return "Choice"
    return hint(shapes.of(schema))


def _choices(schema: Node) -> tuple[str | int, ...]:
    """Return the values that a parameter or its items can have, where they are few and named."""
    items = schema.get("items")
    if schema.get("type") == "array":
        return _choices(items) if isinstance(items, dict) else ()
    values = schema.get("enum") or []
    if "x-enum-varnames" in schema or any(type(value) not in (str, int) for value in values):
        return ()
    return tuple(dict.fromkeys(values))


def _options(schema: Node, pointer: str) -> tuple[tuple[tuple[str | int, Gates], ...], str]:
    items = schema.get("items")
    holder = items if isinstance(items, dict) and items.get("enum") else schema
    features = holder.get("x-enum-features") or []
    values = holder.get("enum") or []
    options = tuple(
        (value, gates_from(gate, f"{pointer}/{at}"))
        for at, (value, gate) in enumerate(zip(values, features, strict=False))
        if gate
    )
    notes = [f"{plain(value)}: {sentence(gates)}" for value, gates in options]
    return options, " ".join(notes)


__all__ = ["Body", "annotation", "body_arguments", "parameter_arguments"]
