"""Treatments of all fields of OpenAPI 3.1.0, JSON Schema and AsyncAPI 3.0.0, by their forms.

The forms are those of the spec core. The keywords of schemas are those of JSON Schema 2020-12 and
draft-07, and OpenAPI's own.
"""

from __future__ import annotations

from generator.emit.support import conditions as when
from generator.emit.support.treatment import (
    SUPPORTED,
    TEXT,
    Fields,
    Treatment,
    ignored,
    refused,
    warned,
)
from generator.spec.operations import MEDIA_TYPE, METHODS


def _all(treatment: Treatment, fields: str) -> dict[str, Treatment]:
    return dict.fromkeys(fields.split(), treatment)


_DEPRECATED = ignored("x-feature says which versions have a part")
_EXAMPLES = _all(
    ignored("docstrings take the examples of bodies and parameters"), "example examples"
)
_BASE_URL = ignored("a program gives the client its base URL")
_OTHER_SERVER = refused(
    "names servers of its own, and the client sends all to one", "no servers here"
)
_MEDIA_TYPE = warned(
    f"has JSON of another media type than {MEDIA_TYPE}, which is what the client sends and accepts",
    when.has_other_json,
)
_ASYNC_TEXTS = _all(TEXT, "title summary description tags externalDocs")
_BY_OPENAPI = ignored("the operations of the OpenAPI document start and stop messages")
_TRAITS = warned("is not merged into what has it")
_NO_JSON = warned("is no JSON, which is all that the client reads", when.has_other_content_type)

TREATMENTS: Fields = {
    "openapi": {
        "openapi": refused("is of another version", "OpenAPI 3.1", when.is_not("3.1", "openapi")),
        "info": SUPPORTED,
        "jsonSchemaDialect": warned("is read as the dialect of OpenAPI 3.1"),
        "servers": _BASE_URL,
        "paths": SUPPORTED,
        "webhooks": warned("the client has no webhooks"),
        **_all(SUPPORTED, "components security tags"),
        "externalDocs": TEXT,
    },
    "info": _all(
        TEXT, "title summary description termsOfService contact license version tags externalDocs"
    ),
    "tag": {**_all(SUPPORTED, "name description"), "externalDocs": TEXT},
    "components": {
        **_all(SUPPORTED, "schemas responses parameters requestBodies headers pathItems examples"),
        "securitySchemes": warned(
            "has a scheme for which the client sends nothing by itself (it sends the "
            "cookie and the CSRF token of a session)",
            when.has_other_schemes,
        ),
        **_all(ignored("nothing supported refers to them"), "links callbacks"),
    },
    "path": {
        **_all(SUPPORTED, f"$ref summary description {' '.join(METHODS)} parameters"),
        "servers": _OTHER_SERVER,
    },
    "operation": {
        **_all(SUPPORTED, "tags summary description"),
        "externalDocs": TEXT,
        **_all(SUPPORTED, "operationId parameters requestBody responses security"),
        "callbacks": warned("the client has no callbacks"),
        "deprecated": _DEPRECATED,
        "servers": _OTHER_SERVER,
    },
    "parameter": {
        **_all(SUPPORTED, "$ref name"),
        "in": (
            refused(
                "is a cookie that the client cannot send",
                "an optional one, or a header",
                when.is_cookie(required=True),
            ),
            warned(
                "is a cookie, and the method has no argument for it", when.is_cookie(required=False)
            ),
            refused(
                "has a place that OpenAPI 3.1 does not have",
                "path, query, header or cookie",
                when.is_elsewhere,
            ),
        ),
        **_all(SUPPORTED, "summary description required"),
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
        **_EXAMPLES,
    },
    "body": {
        **_all(SUPPORTED, "$ref description"),
        "content": (
            refused(
                "has no JSON, which is all that methods send", "a JSON media type", when.has_no_json
            ),
            _MEDIA_TYPE,
        ),
        "required": SUPPORTED,
    },
    "media": {"schema": SUPPORTED, **_EXAMPLES, "encoding": ignored("JSON has none")},
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
        **_all(SUPPORTED, "$ref summary description value"),
        "externalValue": ignored("nothing is fetched"),
    },
    "schema": {
        **_all(
            SUPPORTED,
            "$ref $defs definitions type enum const format default properties required "
            "additionalProperties items allOf anyOf oneOf title description readOnly minimum "
            "maximum examples example",
        ),
        "discriminator": warned(
            "has another property than __type: the members of the union are told apart by "
            "their properties",
            when.has_other_discriminator,
        ),
        "$id": refused("changes what references mean", "no $id"),
        **_all(
            warned("is not resolved: the client takes and returns anything here"),
            "$dynamicRef $recursiveRef",
        ),
        **_all(
            ignored("nothing supported refers to it"),
            "$schema $vocabulary $comment $anchor $dynamicAnchor",
        ),
        "nullable": refused("is of OpenAPI 3.0", 'type: [..., "null"]', when.is_true("nullable")),
        **_all(
            ignored("servers check it, the client does not"),
            "exclusiveMinimum exclusiveMaximum multipleOf pattern minLength maxLength minItems "
            "maxItems uniqueItems minProperties maxProperties minContains maxContains",
        ),
        **_all(
            ignored("the type in Python allows more, and servers check it"),
            "not if then else contains prefixItems additionalItems patternProperties propertyNames "
            "dependentSchemas dependentRequired dependencies unevaluatedItems "
            "unevaluatedProperties",
        ),
        **_all(ignored("the value stays a text"), "contentEncoding contentMediaType contentSchema"),
        "writeOnly": ignored("no server sends it"),
        "deprecated": _DEPRECATED,
        "xml": ignored("it is for XML"),
        "externalDocs": TEXT,
    },
    "discriminator": _all(SUPPORTED, "propertyName mapping"),
    "asyncapi": {
        "asyncapi": refused(
            "is of another version", "AsyncAPI 3.0", when.is_not("3.0", "asyncapi")
        ),
        **_all(TEXT, "id info"),
        "servers": _BASE_URL,
        "defaultContentType": _NO_JSON,
        "channels": SUPPORTED,
        "operations": _BY_OPENAPI,
        "components": SUPPORTED,
    },
    "channel": {
        **_all(SUPPORTED, "$ref address"),
        **_all(_BY_OPENAPI, "messages parameters"),
        **_ASYNC_TEXTS,
        **_all(_BY_OPENAPI, "servers bindings"),
    },
    "action": {
        "$ref": SUPPORTED,
        **_all(_BY_OPENAPI, "action channel messages security bindings"),
        **_ASYNC_TEXTS,
        "traits": _TRAITS,
        "reply": warned("the client has no replies"),
    },
    "message": {
        **_all(SUPPORTED, "$ref payload name"),
        "headers": warned("the client has no headers of messages"),
        "deprecated": _DEPRECATED,
        "correlationId": ignored("messages belong to their subscription"),
        "contentType": _NO_JSON,
        **_ASYNC_TEXTS,
        "bindings": ignored("messages come over HTTP as ICWS sends them"),
        "examples": TEXT,
        "traits": _TRAITS,
    },
    "async components": {
        **_all(SUPPORTED, "schemas messages"),
        **_all(
            ignored("what refers to it is treated where it does"),
            "servers serverVariables channels operations parameters correlationIds externalDocs "
            "tags replies replyAddresses operationTraits messageTraits securitySchemes "
            "serverBindings channelBindings operationBindings messageBindings",
        ),
    },
}
"""The treatments of the fields of each form of object."""
