"""Random edits of documents, and what of them makes no difference."""

from __future__ import annotations

from collections.abc import Iterator
from copy import deepcopy
from typing import Any

from hypothesis import strategies as st

from generator.diff.node import canonical

Path = tuple[str | int, ...]

KEYS = (
    "new x-new type enum required properties deprecated x-feature allOf oneOf anyOf nullable $ref "
    "items minimum maxLength default discriminator additionalProperties description security "
    "parameters responses x-messages x-error-ids format const pattern"
).split()
REFERENCE = "#/components/schemas/error"
VALUES: list[Any] = [
    *(None, True, False, 0, 1, 7, 2.5, "", "x", "null", REFERENCE, [], {}, ["a"], {"a": 1}),
    *({"type": "string"}, {"$ref": REFERENCE}, {"$ref": "#/nowhere"}, [{"$ref": REFERENCE}]),
    {"name": "interactions", "since": 99},
]


def paths(node: Any, path: Path = ()) -> Iterator[Path]:
    """The path of every part below a node."""
    if path:
        yield path
    if isinstance(node, dict):
        for key, value in node.items():
            yield from paths(value, (*path, key))
    elif isinstance(node, list):
        for index, value in enumerate(node):
            yield from paths(value, (*path, index))


@st.composite
def edited(draw: st.DrawFn, document: dict[str, Any], places: list[Path]) -> Any:
    """The document with one part changed, deleted, inserted, or two parts swapped."""
    result = deepcopy(document)
    path = draw(st.sampled_from(places))
    holder: Any = result
    for key in path[:-1]:
        holder = holder[key]
    how = draw(st.sampled_from(["change", "delete", "insert", "swap"]))
    if how == "delete":
        del holder[path[-1]]
    elif how == "change":
        holder[path[-1]] = deepcopy(draw(st.sampled_from(VALUES)))
    elif how == "swap":
        keys = list(holder) if isinstance(holder, dict) else list(range(len(holder)))
        other = draw(st.sampled_from(keys))
        holder[path[-1]], holder[other] = holder[other], holder[path[-1]]
    elif isinstance(holder, dict):
        holder[draw(st.sampled_from(KEYS))] = deepcopy(draw(st.sampled_from(VALUES)))
    else:
        holder.insert(path[-1], deepcopy(draw(st.sampled_from(VALUES))))
    return result


# Lists whose order says nothing.
_SETS = {"required", "enum", "oneOf", "anyOf", "allOf", "parameters", "security", "x-messages"}
_SETS |= {"x-error-ids", "messages", "type"}
# What is the same as nothing.
_NOTHING = {"deprecated": False, "nullable": False, "required": False, "security": []}


def neutral(node: Any, key: str = "") -> Any:
    """A node without what the docs say makes no difference.

    Written apart from the comparison, and cruder: defaults are dropped wherever they stand.
    """
    if isinstance(node, dict):
        kept = {k: neutral(v, k) for k, v in node.items()}
        kept = {k: v for k, v in kept.items() if not _is_nothing(k, v)}
        if "enum" in kept and isinstance(kept["enum"], list):
            kept = _members(kept)
        return kept
    if isinstance(node, list):
        items = [neutral(item) for item in node]
        return sorted({canonical(i): i for i in items}.values(), key=canonical) if key in _SETS - {"enum"} else items
    return node


def _is_nothing(key: str, value: Any) -> bool:
    if key in _NOTHING and value is not None and canonical(_NOTHING[key]) == canonical(value):
        return True
    if key in ("items", "additionalProperties", "propertyNames") and value in ({}, True):
        return value is not 1
    return value in ([], {}) and key in (
        "properties", "required", "parameters", "x-messages", "x-error-ids", "messages", "tags",
        "headers", "content", "schema", "mapping", "security", "allOf",
    )


def _members(schema: dict[str, Any]) -> dict[str, Any]:
    """An enumeration with its parallel lists as one sorted list."""
    enum = schema["enum"]
    beside = {k: v for k, v in schema.items() if k.startswith("x-enum-")}
    if any(not isinstance(v, list) or len(v) != len(enum) for v in beside.values()):
        return schema
    rows = [[value, *(column[i] for column in beside.values())] for i, value in enumerate(enum)]
    rest = {k: v for k, v in schema.items() if k != "enum" and k not in beside}
    return {**rest, "enum": sorted(rows, key=canonical), "beside": sorted(beside)}
