"""Treatments of the keywords of schemas: JSON Schema 2020-12 and draft-07, and OpenAPI's own."""

from __future__ import annotations

from generator.emit.support import conditions as when
from generator.emit.support.treatment import (
    SUPPORTED,
    TEXT,
    Fields,
    ignored,
    refused,
    warned,
)

_SERVER = ignored("servers check it, the client does not")
_WIDER = ignored("the type in Python allows more, and servers check it")
_ANY = warned("is not resolved: the client takes and returns anything here")

SCHEMA: Fields = {
    "schema": {
        **dict.fromkeys(
            (
                *("$ref", "$defs", "definitions", "type", "enum", "const", "format", "default"),
                *("properties", "required", "additionalProperties", "items"),
                *("allOf", "anyOf", "oneOf", "title", "description", "readOnly"),
                *("minimum", "maximum", "examples", "example"),
            ),
            SUPPORTED,
        ),
        "discriminator": warned(
            "has another property than __type: the members of the union are told apart by "
            "their properties",
            when.has_other_discriminator,
        ),
        "$id": refused("changes what references mean", "no $id"),
        **dict.fromkeys(("$dynamicRef", "$recursiveRef"), _ANY),
        **dict.fromkeys(
            ("$schema", "$vocabulary", "$comment", "$anchor", "$dynamicAnchor"),
            ignored("nothing supported refers to it"),
        ),
        "nullable": refused("is of OpenAPI 3.0", 'type: [..., "null"]', when.is_true("nullable")),
        **dict.fromkeys(
            (
                *("exclusiveMinimum", "exclusiveMaximum", "multipleOf", "pattern"),
                *("minLength", "maxLength", "minItems", "maxItems", "uniqueItems"),
                *("minProperties", "maxProperties", "minContains", "maxContains"),
            ),
            _SERVER,
        ),
        **dict.fromkeys(
            (
                *("not", "if", "then", "else", "contains", "prefixItems", "additionalItems"),
                *("patternProperties", "propertyNames", "dependentSchemas"),
                *("dependentRequired", "dependencies"),
                *("unevaluatedItems", "unevaluatedProperties"),
            ),
            _WIDER,
        ),
        **dict.fromkeys(
            ("contentEncoding", "contentMediaType", "contentSchema"),
            ignored("the value stays a text"),
        ),
        "writeOnly": ignored("no server sends it"),
        "deprecated": ignored("x-feature says which versions have a part"),
        "xml": ignored("it is for XML"),
        "externalDocs": TEXT,
    },
    "discriminator": {"propertyName": SUPPORTED, "mapping": SUPPORTED},
}
