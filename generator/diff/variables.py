"""Variables: what callers fill into the address of a server or of a channel."""

from __future__ import annotations

from collections.abc import Hashable

from generator.diff.fields import compare_data
from generator.diff.matching import key_of, values
from generator.diff.pair import Pair
from generator.diff.schemas import compare_schema
from generator.spec.document import Node
from generator.spec.paths import parameter_names


def compare_variables(pair: Pair) -> None:
    """Compare variables by name, else by their position in the address.

    They are texts with the keywords of a schema; an address says itself which ones it has.
    """
    kind = key_of(pair.present).removesuffix("s")
    for child in pair.matched(values, key_of, _position):
        child = child.part(f"{kind} {min(child.keys)}")
        child = child.resolved()
        if child.one_sided or not child.both(dict):
            compare_data(child)
        else:
            compare_data(child.child("location").part("location"))
            compare_schema(child.travelling("request").mapped(_as_schema))


def _position(variable: Node) -> Hashable | None:
    holder = variable.document.top.at(*variable.parts[:-2])
    address, name = holder.child("address").value, key_of(variable)
    names = parameter_names(address) if isinstance(address, str) else []
    return names.index(name) if name in names else None


def _as_schema(variable: Node) -> Node:
    stated = {key: value for key, value in variable.value.items() if key != "location"}
    return variable.with_value({"type": "string", **stated})
