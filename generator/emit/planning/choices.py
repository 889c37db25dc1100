"""Choices: the values that the schema of a parameter or a property lists."""

from __future__ import annotations

from collections.abc import Mapping

from generator.emit.planning.sentences import gate_sentences
from generator.emit.quoting import plain
from generator.spec.document import Node
from generator.spec.gates import Gates, member_gates
from generator.spec.schema import component_name, is_null, layers, options

Options = tuple[tuple[str | int, Gates], ...]


def choices_of(schema: Node) -> tuple[str | int, ...]:
    """Return the values that a parameter or its items can have, where they are few and named."""
    listing = next(filter(_lists, _nodes(schema)), schema)
    values = [node.value for node in listing.child("enum").elements()]
    is_class = not listing.child("x-enum-varnames").missing
    if is_class or any(type(value) not in (str, int) for value in values):
        return ()
    return tuple(dict.fromkeys(values))


def options_of(schema: Node, kinds: Mapping[str, str]) -> Options:
    """Return the values of a schema or its items that state gates, each with its gates.

    Enumerations with a class state none here: their members have the gates.

    Args:
        schema: the schema of a parameter or a property.
        kinds: the kinds of the component schemas, by name.

    Raises:
        SpecError: a reference leads nowhere, or the gates do not fit the values.
    """
    listing = _listing(schema)
    if listing is None or kinds.get(component_name(listing) or "") == "enum":
        return ()
    values = (node.value for node in listing.child("enum").elements())
    pairs = zip(values, member_gates(listing), strict=True)
    return tuple((value, gates) for value, gates in pairs if gates)


def options_doc(options: Options) -> str:
    """Return the sentences for gated values, such as `x: Needs interactions 13.`."""
    return " ".join(f"{plain(value)}: {gate_sentences(gates)}" for value, gates in options)


def _listing(schema: Node) -> Node | None:
    """Return the schema that lists the values of a schema or of its items, if one does."""
    seen: set[int] = set()
    # Values stay alive with the document, so their ids are their own.
    while isinstance(schema.value, dict) and id(schema.value) not in seen:
        seen.add(id(schema.value))
        nodes = _nodes(schema)
        for node in nodes:
            if _lists(node):
                return node
        parts = [node.child(key) for node in nodes for key in ("items", "additionalProperties")]
        choices = [part for node in nodes for part in options(node) if not is_null(part)]
        parts += choices if len(choices) == 1 else []
        schema = next((part for part in parts if isinstance(part.value, dict)), schema)
    return None


def _nodes(schema: Node) -> list[Node]:
    """Return the schemas that a schema is made of, its own keywords first."""
    return [layer.node for layer in layers(schema)][::-1]


def _lists(schema: Node) -> bool:
    return not schema.child("enum").missing
