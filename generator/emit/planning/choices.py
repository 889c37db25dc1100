"""Choices: the values that the schema of a parameter or a property lists."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from generator.emit.planned_models import Options
from generator.emit.planning.sentences import gate_sentences
from generator.emit.planning.shapes import UNKNOWN, Shapes, class_of, hint
from generator.emit.quoting import plain
from generator.spec.document import Node
from generator.spec.gates import Gates, combine, member_gates, own_gates
from generator.spec.schema import is_null, layers, options


def choices_of(schema: Node) -> tuple[str | int, ...]:
    """Return the values that a parameter or its items can have, where they are few and named."""
    # Its own keywords come first, those of base types last.
    nodes = reversed([layer.node for layer in layers(schema)])
    listing = next(filter(_lists, nodes), schema)
    values = [node.value for node in listing.child("enum").elements()]
    is_class = not listing.child("x-enum-varnames").missing
    if is_class or any(type(value) not in (str, int) for value in values):
        return ()
    return tuple(dict.fromkeys(values))


def gates_and_options(schema: Node, shapes: Shapes) -> tuple[Gates, Options]:
    """Return the gates of a place, and the values of it or its items that state gates, with these.

    The gates are those that no class of a value has. Enumerations with a class state none here:
    their members have the gates. An option of a union goes by its class, as `models.Call`.

    Raises:
        SpecError: a reference leads nowhere, or the gates do not fit the values.
    """
    places = list(shapes.places(schema))
    pairs: list[tuple[Any, Gates]] = []
    if listing := next(filter(_lists, places), None):
        values = listing.get("enum")
        gates = member_gates(listing)
        pairs += zip(values if isinstance(values, list) else [], gates, strict=True)
    pairs += [pair for place in places for pair in _classes(place, shapes)]
    options = tuple((value, gates) for value, gates in pairs if gates)
    return combine(*map(own_gates, places)), options


def _classes(union: Node, shapes: Shapes) -> Iterator[tuple[str, Gates]]:
    """Yield the classes of the options of a union, each with the gates that the union states."""
    choices = [option for option in options(union) if not is_null(option)]
    # The gates of the only choice are those of the place.
    for option in choices if len(choices) > 1 else ():
        gates, shape = own_gates(option), shapes.of(option)
        for one in shape.get("anyOf", [shape]):
            if class_of(one) not in ("", UNKNOWN):
                yield hint(one), gates


def options_doc(options: Options) -> str:
    """Return the sentences for gated values, such as `x: Needs interactions 13.`."""
    return " ".join(f"{plain(value)}: {gate_sentences(gates)}" for value, gates in options)


def _lists(schema: Node) -> bool:
    return schema.has("enum")
