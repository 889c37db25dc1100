"""The AsyncAPI document: a channel and an operation for each request that brings messages.

Standards: AsyncAPI 3.0.0, HTTP bindings 0.3.0.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from generator.merge.api import Api
from generator.model.api import Message, Operation, Resource
from generator.model.types import ObjectType
from generator.spec.commonmark import escaped
from generator.spec.operations import MEDIA_TYPE
from generator.spec.pointer import component_ref, pointer
from generator.spec.sentences import first_sentence, without_summary
from generator.write.messaging import DESCRIPTION, LICENSE, event_title
from generator.write.openapi import (
    INFO,
    SECURITY,
    brought_messages,
)
from generator.write.schema import Common, Schema, SchemaWriter, description, x_feature

ADDRESS = "/icws/{sessionId}/messaging/messages"
_POLL = ("GET", ADDRESS)
_BINDING = {"bindingVersion": "0.3.0"}


def write_asyncapi(api: Api, ids: Mapping[tuple[str, str], str], common: Common) -> Schema:
    """Return the document as plain data.

    The channels of all requests have one address. A channel of all messages would say the same,
    but @asyncapi/parser copies a channel's messages into each operation on it.

    Args:
        api: the merged pages.
        ids: the operation ids by method and path.
        common: components that the other document has, too.
    """
    schemas = SchemaWriter(api.catalog, "asyncapi", common)
    messages: Schema = {}
    channels: Schema = {}
    operations: Schema = {}
    for resource, operation in _receiving(api.resources, schemas):
        brought = brought_messages(operation, schemas)
        for key, message in brought.items():
            messages.setdefault(key, _message(key, message, schemas))
        name = ids[operation.method, operation.path]
        channels[name] = _channel(operation, list(brought))
        operations[name] = _operation(name, resource, operation, list(brought))
    components: Schema = {
        "messages": messages,
        "schemas": schemas.reachable(messages),
        "parameters": {"sessionId": {"description": "The session, by the id that log-in gave."}},
        "securitySchemes": {
            name: scheme | {"type": "httpApiKey"} for name, scheme in SECURITY.items()
        },
        "operationBindings": {"poll": {"http": _poll(api.resources)}},
        "messageBindings": {"poll": {"http": {"headers": _headers()} | _BINDING}},
    }
    return {
        "asyncapi": "3.0.0",
        "info": INFO
        | {
            "description": DESCRIPTION,
            "license": LICENSE,
            "tags": [{"name": "messaging", "description": "Messages of subscriptions."}],
        },
        "servers": {"cic": _server()},
        "defaultContentType": MEDIA_TYPE,
        "channels": channels,
        "operations": operations,
        "components": {key: value for key, value in components.items() if value},
    }


def _receiving(
    resources: Iterable[Resource], schemas: SchemaWriter
) -> Iterator[tuple[Resource, Operation]]:
    """Yield the operations that bring messages, and the one that fetches them."""
    for resource in resources:
        for operation in resource.operations:
            is_poll = (operation.method, operation.path) == _POLL
            if is_poll or brought_messages(operation, schemas):
                yield resource, operation


def _server() -> Schema:
    return {
        "host": "{host}:{port}",
        "protocol": "https",
        "description": "A server of the contact centre.",
        "variables": {
            "host": {"default": "localhost", "description": "The name or address of the server."},
            "port": {"default": "8019", "description": "8019 for HTTPS, 8018 for HTTP."},
        },
        "security": _security("sessionCookie"),
    }


def _security(scheme: str) -> list[Schema]:
    """Return a list of one scheme: an entry more would be an alternative.

    What an operation lists is needed besides what its server lists, so that the cookie stands
    there and the token here.
    """
    return [_component("securitySchemes", scheme)]


def _component(kind: str, name: str) -> Schema:
    return {"$ref": component_ref(kind, name)}


def _poll(resources: Iterable[Resource]) -> Schema:
    """Return the HTTP binding of all operations: the request that fetches messages."""
    query = {
        parameter.name: {"type": "string"}
        | description(parameter.description)
        | x_feature(parameter.feature)
        for resource in resources
        for operation in resource.operations
        for parameter in operation.parameters
        if (operation.method, operation.path) == _POLL and parameter.location == "query"
    }
    stated = {"query": {"type": "object", "properties": query}} if query else {}
    return {"method": "GET"} | stated | _BINDING


def _headers() -> Schema:
    text = f"`{MEDIA_TYPE}` in the answer to a poll, `text/event-stream` in a stream."
    return {
        "type": "object",
        "properties": {"Content-Type": {"type": "string", "description": text}},
    }


def _request(operation: Operation) -> str:
    return f"`{escaped(f'{operation.method} {operation.path}')}`"


def _channel(operation: Operation, messages: list[str]) -> Schema:
    channel: Schema = {
        "address": ADDRESS,
        "description": f"Messages that {_request(operation)} brings.",
        "parameters": {"sessionId": _component("parameters", "sessionId")},
    }
    if messages:
        channel["messages"] = {m: _component("messages", m) for m in messages}
    return channel


def _message(name: str, message: Message, schemas: SchemaWriter) -> Schema:
    definition = schemas.catalog.types.get(name)
    urn = definition.urn if isinstance(definition, ObjectType) else None
    text = message.description or (definition.description if definition else "")
    return {
        **({"name": urn} if urn else {}),
        "title": event_title(name),
        **_words(text),
        "contentType": MEDIA_TYPE,
        "payload": _component("schemas", name),
        "bindings": _component("messageBindings", "poll"),
        **x_feature(message.feature, message.representation.feature),
    }


def _operation(name: str, resource: Resource, operation: Operation, messages: list[str]) -> Schema:
    """Return the receiving of messages; what their request does is told in one sentence."""
    channel = "#" + pointer(("channels", name))
    listed = [{"$ref": channel + pointer(("messages", message))} for message in messages]
    return {
        "action": "receive",
        "channel": {"$ref": channel},
        "summary": f"Receives the messages that {_request(operation)} brings.",
        **_purpose(first_sentence(operation.description or resource.description)),
        "security": _security("csrfToken"),
        **({"messages": listed} if listed else {}),
        "bindings": _component("operationBindings", "poll"),
        **x_feature(resource.feature, operation.feature),
    }


def _purpose(sentence: str) -> Schema:
    return description(f"What the request does: {sentence}" if sentence else "")


def _words(text: str) -> Schema:
    """Return a summary, and what the text says beyond it as the description."""
    summary = first_sentence(text)
    words = {"summary": escaped(summary)} if text else {}
    return words | description(without_summary(text, summary))
