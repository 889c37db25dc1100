"""The forms that the parts of a spec have, as far as a reader relies on them.

Standards: OpenAPI 3.1.0, AsyncAPI 3.0.0, and the keywords of JSON Schema that both use. What no
reader asks for has any form: the extensions of others, examples, security schemes.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from generator.spec.operations import METHODS

NAMES_OF_TYPES = {
    dict: "an object",
    list: "a list",
    str: "a text",
    bool: "true or false",
    int: "an integer",
    float: "a number",
    type(None): "null",
}


@dataclass(frozen=True, slots=True)
class Form:
    """A form that a value has to have.

    Attributes:
        types: the types that it can have.
        fields: the forms of an object's values, by key; other keys can have any value.
        others: the form of the values of all other keys of an object; empty for any.
        elements: the form of the elements of a list; empty for any.
        may_be_empty: whether a list may have no elements.
    """

    types: tuple[type, ...]
    fields: Mapping[str, str] = field(default_factory=dict)
    others: str = ""
    elements: str = ""
    may_be_empty: bool = True

    @property
    def phrase(self) -> str:
        """The types in words."""
        types = [one for one in self.types if not (one is int and float in self.types)]
        return " or ".join(NAMES_OF_TYPES[one] for one in types)


def _object(**fields: str) -> Form:
    return Form((dict,), {"$ref": "text", **fields})


def _fields(form: str, *keys: str) -> dict[str, str]:
    return dict.fromkeys(keys, form)


_WORDS = _fields("text", "title", "summary", "description")
_CONTENT = {"schema": "schema", "examples": "examples by name"}
_PARAMETER = {
    **_WORDS,
    **_CONTENT,
    **_fields("flag", "required", "deprecated", "explode"),
    **_fields("text", "name", "in", "style"),
    "content": "media by type",
}
_SCHEMA = {
    **_WORDS,
    **_fields("text", "$ref", "format", "pattern", "contentEncoding", "contentMediaType"),
    **_fields("text", "x-required-when"),
    **_fields("flag", "deprecated", "readOnly", "writeOnly", "uniqueItems", "x-required"),
    **_fields("number", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"),
    **_fields("integer", "minLength", "maxLength", "minItems", "maxItems"),
    **_fields("integer", "minProperties", "maxProperties"),
    **_fields("schema", "items", "additionalProperties", "not", "contains", "propertyNames"),
    **_fields("schemas", "allOf", "oneOf", "anyOf"),
    **_fields("schemas by name", "properties", "patternProperties", "$defs", "definitions"),
    **_fields("list", "examples", "x-enum-features", "x-option-features"),
    **_fields("texts", "required", "x-enum-varnames", "x-enum-descriptions"),
    "type": "text or texts",
    "enum": "scalars",
    "discriminator": "discriminator",
}
_LISTS = {
    **{f"{one}s": one for one in ("text", "scalar", "object", "schema", "parameter", "error")},
    **{f"{one}s": one for one in ("requirement", "message", "tag")},
    "list": "",
}
_MAPS = {
    **{f"{one}s by name": one for one in ("text", "object", "schema", "example", "parameter")},
    **{f"{one}s by name": one for one in ("response", "message")},
    "bodies by name": "body",
    "media by type": "media",
    "responses": "response",
    "requirement": "texts",
}
FORMS: dict[str, Form] = {
    **{name: Form((list,), elements=one) for name, one in _LISTS.items()},
    **{name: Form((dict,), others=one) for name, one in _MAPS.items()},
    "text": Form((str,)),
    "flag": Form((bool,)),
    "integer": Form((int,)),
    "number": Form((int, float)),
    "version": Form((str, int, float)),
    "scalar": Form((str, int, float, bool, type(None))),
    "address": Form((str, type(None))),
    "object": _object(),
    "text or texts": Form((str, list), elements="text", may_be_empty=False),
    "schema": Form((dict, bool), _SCHEMA),
    "discriminator": Form((dict, str), {"propertyName": "text", "mapping": "texts by name"}),
    "example": _object(**_WORDS, externalValue="text"),
    "media": Form((dict,), _CONTENT),
    "parameter": _object(**_PARAMETER),
    "body": _object(**_WORDS, required="flag", content="media by type"),
    "error": Form((dict,), {"id": "version", "type": "text", "description": "text"}),
    "response": _object(
        **_WORDS,
        **{"headers": "parameters by name", "content": "media by type", "x-error-ids": "errors"},
    ),
    "operation": _object(
        **_WORDS,
        **_fields("texts", "tags", "x-messages"),
        operationId="text",
        deprecated="flag",
        parameters="parameters",
        requestBody="body",
        responses="responses",
        security="requirements",
    ),
    "path": _object(**_WORDS, parameters="parameters", **_fields("operation", *METHODS)),
    "paths": Form((dict, type(None)), others="path"),
    "message": _object(**_WORDS, name="text", payload="schema", examples="objects"),
    "channel": _object(**_WORDS, address="address", messages="messages by name"),
    "channels": Form((dict, type(None)), others="channel"),
    "action": _object(**_WORDS, action="text", channel="channel", messages="messages"),
    "actions": Form((dict, type(None)), others="action"),
    "components": Form(
        (dict, type(None)),
        {
            "schemas": "schemas by name",
            "messages": "messages by name",
            "responses": "responses by name",
            "requestBodies": "bodies by name",
            "examples": "examples by name",
            "securitySchemes": "objects by name",
            **_fields("parameters by name", "parameters", "headers"),
        },
    ),
    "info": Form((dict,), {**_WORDS, "version": "version"}),
    "tag": Form((dict,), {**_WORDS, "name": "text"}),
    "openapi": Form(
        (dict,),
        {
            "openapi": "version",
            "info": "info",
            "tags": "tags",
            "paths": "paths",
            "components": "components",
            "security": "requirements",
        },
    ),
    "asyncapi": Form(
        (dict,),
        {
            "asyncapi": "version",
            "info": "info",
            "channels": "channels",
            "operations": "actions",
            "components": "components",
        },
    ),
}

# They can stand in every part (`gates`), or have readers that check them, or none.
_WITHOUT_FORM = frozenset({"x-feature", "x-releases", "x-client-method", "x-unplaced"})
EXTENSIONS = _WITHOUT_FORM.union(
    key for form in FORMS.values() for key in form.fields if key.startswith("x-")
)
"""The extensions of the spec, on which a client or a sandbox depends."""
