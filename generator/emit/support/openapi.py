"""Treatments of the fields of OpenAPI 3.1.0, by the forms of the spec core."""

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
from generator.spec.operations import MEDIA_TYPE, METHODS

_EXAMPLE = ignored("docstrings take the examples of bodies and parameters")
_DEPRECATED = ignored("x-feature says which versions have a part")
_BASE_URL = ignored("a program gives the client its base URL")
_OTHER_SERVER = refused(
    "names servers of its own, and the client sends all to one", "no servers here"
)
_MEDIA_TYPE = warned(
    f"has JSON of another media type than {MEDIA_TYPE}, which is what the client sends and accepts",
    when.has_other_json,
)
_WORDS = dict.fromkeys(("summary", "description"), SUPPORTED)

OPENAPI: Fields = {
    "openapi": {
        "openapi": refused("is of another version", "OpenAPI 3.1", when.is_no_31),
        "info": SUPPORTED,
        "jsonSchemaDialect": warned("is read as the dialect of OpenAPI 3.1"),
        "servers": _BASE_URL,
        "paths": SUPPORTED,
        "webhooks": warned("the client has no webhooks"),
        "components": SUPPORTED,
        "security": SUPPORTED,
        "tags": SUPPORTED,
        "externalDocs": TEXT,
    },
    "info": dict.fromkeys(
        (
            *("title", "summary", "description", "termsOfService"),
            *("contact", "license", "version", "tags", "externalDocs"),
        ),
        TEXT,
    ),
    "tag": {"name": SUPPORTED, "description": SUPPORTED, "externalDocs": TEXT},
    "components": {
        **dict.fromkeys(
            (
                *("schemas", "responses", "parameters", "requestBodies"),
                *("headers", "pathItems", "examples"),
            ),
            SUPPORTED,
        ),
        "securitySchemes": warned(
            "has a scheme for which the client sends nothing by itself (it sends the "
            "cookie and the CSRF token of a session)",
            when.has_other_schemes,
        ),
        **dict.fromkeys(("links", "callbacks"), ignored("nothing supported refers to them")),
    },
    "path": {
        "$ref": SUPPORTED,
        **_WORDS,
        **dict.fromkeys(METHODS, SUPPORTED),
        "parameters": SUPPORTED,
        "servers": _OTHER_SERVER,
    },
    "operation": {
        "tags": SUPPORTED,
        **_WORDS,
        "externalDocs": TEXT,
        **dict.fromkeys(
            ("operationId", "parameters", "requestBody", "responses", "security"), SUPPORTED
        ),
        "callbacks": warned("the client has no callbacks"),
        "deprecated": _DEPRECATED,
        "servers": _OTHER_SERVER,
    },
    "parameter": {
        "$ref": SUPPORTED,
        "name": SUPPORTED,
        "in": (
            refused(
                "is a cookie that the client cannot send",
                "an optional one, or a header",
                when.is_required_cookie,
            ),
            warned("is a cookie, and the method has no argument for it", when.is_optional_cookie),
            refused(
                "has a place that OpenAPI 3.1 does not have",
                "path, query, header or cookie",
                when.is_elsewhere,
            ),
        ),
        **_WORDS,
        "required": SUPPORTED,
        "deprecated": _DEPRECATED,
        "allowEmptyValue": ignored("an empty text is sent as one"),
        "style": refused(
            "is written in a style that the client does not have",
            "simple in a path or header, form in a query",
            when.has_another_style,
        ),
        "explode": SUPPORTED,
        "allowReserved": warned(
            "is not done: reserved characters are escaped", when.is_true("allowReserved")
        ),
        "schema": (
            warned(
                "is a list that the client joins by commas, and not repeated parameters "
                "(expected explode: false)",
                when.is_exploded_list,
            ),
            refused("is a list in a path", "a scalar", when.is_list_in_path),
            refused("is an object", "scalars", when.is_object),
        ),
        "content": refused("is written in a media type", "a schema"),
        "example": _EXAMPLE,
        "examples": _EXAMPLE,
    },
    "body": {
        "$ref": SUPPORTED,
        "description": SUPPORTED,
        "content": (
            refused(
                "has no JSON, which is all that methods send", "a JSON media type", when.has_no_json
            ),
            _MEDIA_TYPE,
        ),
        "required": SUPPORTED,
    },
    "media": {
        "schema": SUPPORTED,
        "example": _EXAMPLE,
        "examples": _EXAMPLE,
        "encoding": ignored("JSON has none"),
    },
    "responses": {
        "default": warned(
            "states the body of a success for all statuses, and the method returns none "
            "(expected 200 or 2XX)",
            when.has_success_by_default,
        ),
    },
    "response": {
        "$ref": SUPPORTED,
        "description": TEXT,
        "headers": ignored("with_raw_response returns them"),
        "content": (
            warned(
                "has no JSON: the method does not return it, client.request does",
                when.is_success_without_json,
            ),
            _MEDIA_TYPE,
        ),
        "links": ignored("no method follows them"),
    },
    "example": {
        "$ref": SUPPORTED,
        **_WORDS,
        "value": SUPPORTED,
        "externalValue": ignored("nothing is fetched"),
    },
}
