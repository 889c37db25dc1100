"""Treatments of the fields of AsyncAPI 3.0.0, by the forms of the spec core."""

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

_OPENAPI = ignored("the operations of the OpenAPI document start and stop messages")
_TRAITS = warned("is not merged into what has it")
_JSON = warned("is no JSON, which is all that the client reads", when.has_other_content_type)

ASYNCAPI: Fields = {
    "asyncapi": {
        "asyncapi": refused("is of another version", "AsyncAPI 3.0", when.is_no_async_3),
        "id": TEXT,
        "info": TEXT,
        "servers": ignored("a program gives the client its base URL"),
        "defaultContentType": _JSON,
        "channels": SUPPORTED,
        "operations": _OPENAPI,
        "components": SUPPORTED,
    },
    "channel": {
        "$ref": SUPPORTED,
        "address": SUPPORTED,
        **dict.fromkeys(("messages", "parameters"), _OPENAPI),
        **dict.fromkeys(("title", "summary", "description", "tags", "externalDocs"), TEXT),
        **dict.fromkeys(("servers", "bindings"), _OPENAPI),
    },
    "action": {
        "$ref": SUPPORTED,
        **dict.fromkeys(("action", "channel", "messages", "security", "bindings"), _OPENAPI),
        **dict.fromkeys(("title", "summary", "description", "tags", "externalDocs"), TEXT),
        "traits": _TRAITS,
        "reply": warned("the client has no replies"),
    },
    "message": {
        "$ref": SUPPORTED,
        "payload": SUPPORTED,
        "name": SUPPORTED,
        "headers": warned("the client has no headers of messages"),
        "deprecated": ignored("x-feature says which versions have a part"),
        "correlationId": ignored("messages belong to their subscription"),
        "contentType": _JSON,
        **dict.fromkeys(("title", "summary", "description", "tags", "externalDocs"), TEXT),
        "bindings": ignored("messages come over HTTP as ICWS sends them"),
        "examples": TEXT,
        "traits": _TRAITS,
    },
    "async components": {
        **dict.fromkeys(("schemas", "messages"), SUPPORTED),
        **dict.fromkeys(
            (
                *("servers", "serverVariables", "channels", "operations", "parameters"),
                *("correlationIds", "externalDocs", "tags", "replies", "replyAddresses"),
                *("operationTraits", "messageTraits", "securitySchemes"),
                *("serverBindings", "channelBindings", "operationBindings"),
                "messageBindings",
            ),
            ignored("what refers to it is treated where it does"),
        ),
    },
}
