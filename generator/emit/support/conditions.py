"""Conditions under which a field has a problem; each takes the object that holds the field."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from generator.spec.document import Node
from generator.spec.errors import SpecError
from generator.spec.operations import MEDIA_TYPE, is_json
from generator.spec.schema import listed

_OWN_HEADERS = frozenset({"cookie", "inin-icws-csrf-token"})


def is_not(version: str, field: str) -> Callable[[Node], bool]:
    """Return the condition that a document states another version of its standard."""
    return lambda document: not str(document.child(field).value).startswith(version)


def is_cookie(*, required: bool) -> Callable[[Node], bool]:
    """Return the condition that a parameter is a cookie that a request must have, or can have."""
    return lambda parameter: (
        _place(parameter) == "cookie" and (parameter.child("required").value is True) == required
    )


def is_elsewhere(parameter: Node) -> bool:
    """Tell whether a parameter has a place that OpenAPI 3.1 does not have."""
    return _place(parameter) not in ("path", "query", "header", "cookie", None)


def has_another_style(parameter: Node) -> bool:
    """Tell whether values are written in a style that the client does not have."""
    usual = {"path": "simple", "query": "form", "header": "simple", "cookie": "form"}
    return bool(parameter.child("style").value != usual.get(str(_place(parameter)), "simple"))


def is_exploded_list(parameter: Node) -> bool:
    """Tell whether a list in the query is sent as repeated parameters, as it is by default."""
    exploded = parameter.child("explode").value is not False
    return _place(parameter) == "query" and exploded and "array" in _types(parameter)


def is_list_in_path(parameter: Node) -> bool:
    """Tell whether a part of a path is a list."""
    return _place(parameter) == "path" and "array" in _types(parameter)


def is_object(parameter: Node) -> bool:
    """Tell whether the value of a parameter is an object."""
    return _place(parameter) is not None and "object" in _types(parameter)


def is_true(field: str) -> Callable[[Node], bool]:
    """Return the condition that a field is true."""
    return lambda holder: bool(holder.child(field).value is True)


def has_no_json(holder: Node) -> bool:
    """Tell whether content has media types, and none of them is JSON."""
    kinds = [kind for kind, _ in holder.child("content").items()]
    return bool(kinds) and not any(map(is_json, kinds))


def is_success_without_json(response: Node) -> bool:
    """Tell whether a response, unless it is known to be an error, has no JSON."""
    return str(response.parts[-1])[:1] not in ("3", "4", "5") and has_no_json(response)


def has_other_json(holder: Node) -> bool:
    """Tell whether content has JSON, but not the media type that the client sends and accepts."""
    kinds = [kind for kind, _ in holder.child("content").items() if is_json(kind)]
    return bool(kinds) and not any(MEDIA_TYPE in kind.lower() or "*" in kind for kind in kinds)


def has_success_by_default(responses: Node) -> bool:
    """Tell whether the body of a success is stated for `default` alone."""
    others = [status for status, _ in responses.items() if status.startswith("2")]
    stated = responses.child("default")
    return not others and not stated.missing and stated.resolved().has("content")


def has_other_discriminator(schema: Node) -> bool:
    """Tell whether the members of a union are told apart by another property than `__type`."""
    stated = schema.child("discriminator")
    name = stated.value if isinstance(stated.value, str) else stated.child("propertyName").value
    return name != "__type"


def has_other_schemes(components: Node) -> bool:
    """Tell whether a request is authorised by something that the client does not send."""
    return any(_is_foreign(scheme) for _, scheme in components.child("securitySchemes").items())


def has_other_content_type(holder: Node) -> bool:
    """Tell whether messages are no JSON."""
    field = "contentType" if holder.has("contentType") else "defaultContentType"
    return "json" not in str(holder.child(field).value).lower()


def _is_foreign(scheme: Node) -> bool:
    stated = scheme.resolved()
    kind, name = stated.child("type").value, str(stated.child("name").value).lower()
    if kind == "mutualTLS" or (kind == "apiKey" and stated.child("in").value == "cookie"):
        return False
    return not (kind in ("apiKey", "httpApiKey") and name in _OWN_HEADERS)


def _place(parameter: Node) -> Any:
    return parameter.child("in").value


def _types(parameter: Node) -> list[Any]:
    """Return the types of a parameter's value, which its schema or what that refers to states."""
    try:
        schema = parameter.child("schema").resolve()
    except SpecError:  # said where the reference is read
        return []
    return listed(schema.child("type").value)
