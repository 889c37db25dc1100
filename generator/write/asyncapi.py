"""The AsyncAPI document: one channel of messages, one operation a subscription.

Standard: AsyncAPI 3.0.0.
"""

from __future__ import annotations

from collections.abc import Mapping

from generator.merge.api import Api
from generator.model.api import Message, Operation, Resource
from generator.model.types import ObjectType
from generator.write.openapi import (
    INFO,
    LICENSE,
    MEDIA_TYPE,
    SECURITY,
    brought_messages,
    first_sentence,
)
from generator.write.schema import Schema, SchemaWriter, description, markdown, x_feature

ADDRESS = "/icws/{sessionId}/messaging/messages"


def write_asyncapi(api: Api, ids: Mapping[tuple[str, str], str]) -> Schema:
    """Return the document as plain data; `ids` are the operation ids by method and path."""
    schemas = SchemaWriter(api.catalog, "asyncapi")
    messages: Schema = {}
    operations: Schema = {}
    for resource in api.resources:
        for operation in resource.operations:
            brought = brought_messages(operation, schemas)
            if not brought:
                continue
            for name, message in brought.items():
                messages.setdefault(name, _message(name, message, schemas))
            name = ids[operation.method, operation.path]
            operations[name] = _operation(resource, operation, list(brought))
    components: Schema = {
        "messages": messages,
        "schemas": schemas.reachable(messages),
        "securitySchemes": {
            name: scheme | {"type": "httpApiKey"} for name, scheme in SECURITY.items()
        },
    }
    return {
        "asyncapi": "3.0.0",
        "info": INFO
        | {
            "license": {"name": LICENSE, "url": "https://opensource.org/license/mit"},
            "tags": [{"name": "messaging", "description": "Messages of subscriptions."}],
        },
        "servers": {"cic": _server()},
        "defaultContentType": MEDIA_TYPE,
        "channels": {"messages": _channel(list(messages))},
        "operations": operations,
        "components": {key: value for key, value in components.items() if value},
    }


def _server() -> Schema:
    return {
        "host": "{host}:{port}",
        "protocol": "https",
        "description": "A server of the contact centre.",
        "variables": {
            "host": {"default": "localhost", "description": "The server's name."},
            "port": {"default": "8019", "description": "8019 for HTTPS, 8018 for HTTP."},
        },
        "security": [{"$ref": f"#/components/securitySchemes/{name}"} for name in SECURITY],
    }


def _channel(names: list[str]) -> Schema:
    channel: Schema = {
        "address": ADDRESS,
        "description": "Polled, or held open as an event source; reading empties the queue.",
        "parameters": {"sessionId": {"description": "The session that subscribed."}},
    }
    if names:
        channel["messages"] = {n: {"$ref": f"#/components/messages/{n}"} for n in names}
    return channel


def _message(name: str, message: Message, schemas: SchemaWriter) -> Schema:
    definition = schemas.catalog.types.get(name)
    urn = definition.urn if isinstance(definition, ObjectType) else None
    text = message.description or (definition.description if definition else "")
    return {
        **({"name": urn} if urn else {}),
        "title": name,
        **_words(text),
        "contentType": MEDIA_TYPE,
        "payload": {"$ref": f"#/components/schemas/{name}"},
        **x_feature(message.feature, message.representation.feature),
    }


def _operation(resource: Resource, operation: Operation, names: list[str]) -> Schema:
    return {
        "action": "receive",
        "channel": {"$ref": "#/channels/messages"},
        **_words(operation.description or resource.description),
        "messages": [{"$ref": f"#/channels/messages/messages/{name}"} for name in names],
        **x_feature(resource.feature, operation.feature),
    }


def _words(text: str) -> Schema:
    summary = {"summary": markdown(first_sentence(text))} if text else {}
    return summary | description(text)
