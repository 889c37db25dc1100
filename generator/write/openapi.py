"""The OpenAPI document.

Standard: OpenAPI 3.1.0, with the extensions of the project's dialect.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from generator.merge.api import Api
from generator.model.api import Message, Operation, Parameter, Representation, Resource, Response
from generator.model.types import Named
from generator.spec.paths import parameter_names
from generator.write.components import reachable
from generator.write.naming import tag
from generator.write.schema import (
    Schema,
    SchemaWriter,
    description,
    markdown,
    member_keywords,
    x_feature,
)
from generator.write.unplaced import UNPLACED, unplaced_bodies, unplaced_fragments

MEDIA_TYPE = "application/vnd.inin.icws+JSON"
CSRF_HEADER = "ININ-ICWS-CSRF-Token"
SECURITY = {
    "csrfToken": {
        "type": "apiKey",
        "in": "header",
        "name": CSRF_HEADER,
        "description": "The token that the answer to the log-in carries.",
    },
    "sessionCookie": {
        "type": "apiKey",
        "in": "cookie",
        "name": "icws_session",
        "description": "The cookie that the answer to the log-in sets; its real name varies.",
    },
}
_COMMAS = re.compile(r"comma.(?:delimited|separated)|(?:delimited|separated) by commas")
INFO = {
    "title": "Interaction Center Web Services (ICWS)",
    "version": "0.1.0",
    "description": "The HTTP API of a contact-centre server, read from its reference pages.",
    "contact": {"name": "The icws-generator authors"},
}


def write_openapi(api: Api, ids: Mapping[tuple[str, str], str]) -> Schema:
    """Return the document as plain dicts and lists, in page order.

    Tags, summaries and security schemes are left to `derive`.

    Args:
        api: the merged pages.
        ids: operation ids by method and path.
    """
    schemas = SchemaWriter(api.catalog, "openapi")
    paths: Schema = {}
    for resource in api.resources:
        item: Schema = description(resource.description) | x_feature(resource.feature)
        for operation in resource.operations:
            name = ids[operation.method, operation.path]
            item[operation.method.lower()] = _operation(name, resource, operation, schemas)
        paths[resource.path] = item
    placed = reachable(paths, schemas)
    bodies = [schemas.reference(body.type) for body in api.bodies]
    components: Schema = {"schemas": reachable([paths, bodies], schemas) if bodies else placed}
    fragments = unplaced_fragments(api) | unplaced_bodies(api, placed)
    return {
        "openapi": "3.1.0",
        "info": INFO | {"license": {"name": "MIT", "identifier": "MIT"}},
        "servers": [
            {
                "url": "https://{host}:{port}",
                "description": "A server of the contact centre.",
                "variables": {"host": {"default": "localhost"}, "port": {"default": "8019"}},
            }
        ],
        "tags": [],
        "paths": paths,
        "components": {key: value for key, value in components.items() if value},
    } | ({UNPLACED: fragments} if fragments else {})


def brought_messages(operation: Operation, schemas: SchemaWriter) -> dict[str, Message]:
    """Return the messages that an operation brings, by component name."""
    messages: dict[str, Message] = {}
    for response in operation.responses:
        for message in response.messages:
            if isinstance(message.representation.type, Named):
                messages.setdefault(schemas.catalog.name_of(message.representation.type), message)
    return messages


def first_sentence(text: str) -> str:
    """Return the first sentence of a description, on one line."""
    line = text.split("\n", 1)[0]
    return re.split(r"(?<!\be\.g\.)(?<!\bi\.e\.)(?<=[.!?])\s", line, maxsplit=1)[0]


def _operation(
    name: str, resource: Resource, operation: Operation, schemas: SchemaWriter
) -> Schema:
    written: Schema = {"operationId": name, "tags": [tag(resource, operation)]}
    written |= description(operation.description)
    written["security"] = _security(operation)
    parameters = _parameters(operation)
    if parameters:
        written["parameters"] = parameters
    if operation.requests:
        content = _content(operation.requests, schemas)
        written["requestBody"] = {"required": True, "content": content}
    written["responses"] = {
        str(response.status): _response(response, schemas) for response in operation.responses
    }
    if messages := brought_messages(operation, schemas):
        written["x-messages"] = list(messages)
    return written | x_feature(operation.feature)


def _security(operation: Operation) -> list[dict[str, list[str]]]:
    """Return the credentials of a session that the page asks for."""
    names = {(p.location, p.name.lower()) for p in operation.parameters}
    entry: dict[str, list[str]] = {}
    if ("header", CSRF_HEADER.lower()) in names:
        entry["csrfToken"] = []
    if ("header", "cookie") in names:
        entry["sessionCookie"] = []
    return [entry] if entry else []


def _parameters(operation: Operation) -> list[Schema]:
    in_path = parameter_names(operation.path)
    documented = {p.name for p in operation.parameters if p.location == "path"}
    written = [
        _parameter(parameter)
        for parameter in operation.parameters
        if not (parameter.location == "header" and is_credential(parameter.name))
        and (parameter.location != "path" or parameter.name in in_path)
    ]
    written += [
        {"name": name, "in": "path", "required": True, "schema": {"type": "string"}}
        for name in in_path
        if name not in documented
    ]
    return written


def is_credential(name: str) -> bool:
    """Tell whether a header carries the session; such headers are security, not parameters."""
    return name.lower() in {CSRF_HEADER.lower(), "cookie"}


def _parameter(parameter: Parameter) -> Schema:
    written: Schema = {"name": parameter.name, "in": parameter.location}
    written |= description(parameter.description)
    if parameter.required or parameter.location == "path":
        written["required"] = True
    schema: Schema = {"type": "string"}
    if parameter.options:
        schema["enum"] = [option.value for option in parameter.options]
        schema |= member_keywords(parameter.options)
    if parameter.default:
        schema["default"] = parameter.default
    if parameter.options and _COMMAS.search(parameter.description):
        default = schema.pop("default", None)
        schema = {"type": "array", "items": schema}
        if default:
            schema["default"] = [part.strip() for part in default.split(",")]
        written |= {"style": "form", "explode": False}
    written["schema"] = schema
    if parameter.required_when:
        written["x-required-when"] = parameter.required_when
    return written | x_feature(parameter.feature)


def _content(representations: list[Representation], schemas: SchemaWriter) -> Schema:
    options: list[Schema] = []
    for representation in representations:
        schema = schemas.reference(representation.type)
        if schema not in options:
            options.append(schema)
    schema = options[0] if len(options) == 1 else {"anyOf": options}
    return {MEDIA_TYPE: {"schema": schema}}


def _response(response: Response, schemas: SchemaWriter) -> Schema:
    written: Schema = {"description": markdown(response.description or response.reason)}
    if response.headers:
        written["headers"] = {h.name: _header(h) for h in response.headers}
    if response.representations:
        written["content"] = _content(response.representations, schemas)
    if response.error_ids:
        written["x-error-ids"] = [
            {"id": error.id}
            | ({"type": error.type} if error.type else {})
            | description(error.description)
            | x_feature(error.feature)
            for error in response.error_ids
        ]
    return written | x_feature(response.feature)


def _header(header: Parameter) -> Schema:
    written = description(header.description)
    if header.required:
        written["required"] = True
    return written | {"schema": {"type": "string"}} | x_feature(header.feature)
