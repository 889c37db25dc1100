"""Random edits of documents, and what of them makes no difference."""

from __future__ import annotations

from collections.abc import Iterator
from copy import deepcopy
from typing import Any

from hypothesis import strategies as st

from generator.diff.data import canonical

Path = tuple[str | int, ...]

KEYS = [
    *("new", "x-new", "type", "enum", "required", "properties", "deprecated", "x-feature"),
    *("allOf", "oneOf", "anyOf", "nullable", "$ref", "items", "minimum", "maxLength", "default"),
    *("discriminator", "additionalProperties", "description", "security", "parameters", "format"),
    *("responses", "x-messages", "x-error-ids", "const", "pattern"),
]
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


# Lists whose order says nothing, and in which one is as good as two.
_SETS = {"required", "oneOf", "anyOf", "allOf", "parameters", "security", "x-messages", "type"}
_SETS |= {"x-error-ids", "messages", "servers"}
# What is the same as nothing.
_FALSE = {"deprecated", "nullable", "required", "uniqueItems"}
_ANYTHING = {"items", "additionalProperties", "propertyNames", "schema", "payload", "headers"}
_EMPTY = _SETS | {"properties", "tags", "headers", "content", "mapping", "responses", "channels"}
_EMPTY |= {"operations", "components", "schemas", "paths", "securitySchemes"}


def neutral(node: Any, key: str = "") -> Any:
    """A node without what docs/diff.md says makes no difference.

    Written apart from the comparison, and cruder: it drops defaults wherever they stand.
    """
    if isinstance(node, dict):
        stated = _without_what_channels_say(node) if "asyncapi" in node else node
        kept = {k: neutral(v, k) for k, v in stated.items()}
        kept = {k: v for k, v in kept.items() if not _is_nothing(k, v)}
        if key == "components":  # whatever kind of component there is none of
            kept = {k: v for k, v in kept.items() if canonical(v) != "{}"}
        kept = _as_written_by_default(kept)
        kept = _without_implied_type(kept)
        return _members(kept) if isinstance(kept.get("enum"), list) else kept
    if isinstance(node, list):
        items = [neutral(item) for item in node]
        texts = {canonical(item): item for item in items}
        if key == "allOf":  # what allows everything demands nothing
            texts = {text: item for text, item in texts.items() if text not in ("{}", "true")}
        return [texts[text] for text in sorted(texts)] if key in _SETS else items
    return node


def reversed_order(node: Any, key: str = "") -> Any:
    """The same with every mapping, and every list that is a set, in reverse order."""
    if isinstance(node, dict):
        turned = {k: reversed_order(node[k], k) for k in reversed(list(node))}
        if "x-option-features" in node:
            turned["x-option-features"] = node["x-option-features"][::-1]
        return turned
    if isinstance(node, list):
        items = [reversed_order(item) for item in node]
        return items[::-1] if key in _SETS else items
    return node


def _without_what_channels_say(asyncapi: dict[str, Any]) -> dict[str, Any]:
    """A document in which nothing is stated that its channels or its default say, too."""
    document = deepcopy(asyncapi)
    default = document.get("defaultContentType")
    for message in _objects(_object(document.get("components")).get("messages")):
        if message.get("contentType", default) == default:
            message.pop("contentType", None)
    for operation in _objects(document.get("operations")):
        for name, channel in _object(document.get("channels")).items():
            listed = _object(_object(channel).get("messages"))
            refs = [{"$ref": f"#/channels/{name}/messages/{key}"} for key in listed]
            if refs and operation.get("messages") == refs:
                del operation["messages"]
    return document


def _object(value: Any) -> dict[str, Any]:
    return value if isinstance(value, dict) else {}


def _objects(value: Any) -> list[dict[str, Any]]:
    return [item for item in _object(value).values() if isinstance(item, dict)]


def _is_nothing(key: str, value: Any) -> bool:
    is_empty = isinstance(value, (dict, list)) and not value
    if key in _FALSE and value is False:
        return True
    if key in _ANYTHING and (value is True or (is_empty and isinstance(value, dict))):
        return True
    return key in _EMPTY and is_empty


_STYLES = {"query": "form", "cookie": "form", "path": "simple", "header": "simple"}


def _as_written_by_default(parameter: dict[str, Any]) -> dict[str, Any]:
    """A parameter without the style and explode that it has anyway; anything else as it is."""
    place = parameter.get("in")
    default = _STYLES.get(place) if isinstance(place, str) else None
    if default is None:
        return parameter
    explodes = canonical(parameter.get("style", default) == "form")
    same = {"style": canonical(default), "explode": explodes}
    return {k: v for k, v in parameter.items() if same.get(k) != canonical(v)}


_OF_TYPE = {"integer": int, "string": str, "boolean": bool}


def _without_implied_type(schema: dict[str, Any]) -> dict[str, Any]:
    """A schema without the one type that all values of its enumeration, or its constant, have."""
    kind = schema.get("type")
    enum = [schema["const"]] if "const" in schema else schema.get("enum")
    known = _OF_TYPE.get(kind) if isinstance(kind, str) else None
    if not known or not isinstance(enum, list) or {type(value) for value in enum} != {known}:
        return schema
    return {k: v for k, v in schema.items() if k != "type"}


def _members(schema: dict[str, Any]) -> dict[str, Any]:
    """An enumeration with its parallel lists as one sorted list."""
    enum = schema["enum"]
    beside = {k: v for k, v in schema.items() if k.startswith("x-enum-")}
    if any(not isinstance(v, list) or len(v) != len(enum) for v in beside.values()):
        return schema
    rows = [[value, *(column[i] for column in beside.values())] for i, value in enumerate(enum)]
    rest = {k: v for k, v in schema.items() if k != "enum" and k not in beside}
    return {**rest, "enum": sorted(rows, key=canonical), "beside": sorted(beside)}
