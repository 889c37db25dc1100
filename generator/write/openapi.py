"""The OpenAPI document.

Standard: OpenAPI 3.1.0, with the extensions of the project's dialect.
"""

from __future__ import annotations

from collections.abc import Mapping

from generator.merge.api import Api
from generator.model.api import Message, Operation, Parameter, Representation, Resource, Response
from generator.model.defaults import lists_values, parameter_default, parameter_type
from generator.model.types import Named
from generator.spec.commonmark import escaped
from generator.spec.contents import digest_of
from generator.spec.operations import MEDIA_TYPE
from generator.spec.paths import area_of, parameter_names
from generator.step_cache import StepCache
from generator.write.messaging import LICENSE
from generator.write.schema import (
    UNPLACED,
    Common,
    Schema,
    SchemaWriter,
    description,
    member_keywords,
    stated,
    x_feature,
)
from generator.write.unplaced import unplaced_facts

CSRF_HEADER = "ININ-ICWS-CSRF-Token"
SECURITY = {
    "csrfToken": {
        "type": "apiKey",
        "in": "header",
        "name": CSRF_HEADER,
        "description": "The token that the answer to the log-in carries.",
    },
    # The server makes up the name of its cookie, so only the header that carries it can be named.
    "sessionCookie": {
        "type": "apiKey",
        "in": "header",
        "name": "Cookie",
        "description": "The cookie that the answer to the log-in sets, as `name=value`. "
        "Its name begins with `icws_`; the rest of it varies from session to session.",
    },
}
# The schemes of the headers that carry a session; such headers are no parameters.
_CREDENTIALS = {CSRF_HEADER.lower(): "csrfToken", "cookie": "sessionCookie"}
INFO = {
    "title": "Interaction Center Web Services (ICWS)",
    "version": "0.1.0",
    "description": "The HTTP API of a contact-centre server, read from its reference pages.",
    "contact": {"name": "The icws-generator authors"},
}
# CommonMark; paragraphs and lists only, so that it reads as well where nothing is rendered.
_ABOUT = """\
The HTTP API of a contact-centre server (CIC, PureConnect), read from its reference pages.

- Log-in: POST /icws/connection opens a session. Its response has the session id, a CSRF token and \
a cookie, and later requests carry all three: the id in the path, the token in the header \
ININ-ICWS-CSRF-Token, the cookie as it was set.
- Versions: the API is grouped in features, and a server has a version of each, which only grows. \
x-feature names the version that brought a part (since) and the one that took it away (obsolete); \
a part without it is as old as what holds it. A server states its versions at log-in, with \
include=features, and at GET /icws/connection/features.
- Types: __type is the URN of an object's type. It tells apart the types that a value can have.
- Values: date-times are in UTC and compact, such as 20201029T082018Z; durations are in seconds; \
enumerations are integers, with their names in x-enum-varnames.
- Messages: a PUT below /icws/{sessionId}/messaging/subscriptions starts watching something. GET \
/icws/{sessionId}/messaging/messages then brings its changes, by polls or as server-sent events. \
asyncapi.yaml has the messages."""


def write_openapi(
    api: Api, ids: Mapping[tuple[str, str], str], common: Common, cache: StepCache
) -> Schema:
    """Return the document as plain data, in page order.

    Tags, summaries and security schemes are left to `derive`.

    Args:
        api: the merged pages.
        ids: the operation ids by method and path.
        common: components that the other document has, too.
        cache: what earlier runs wrote.
    """
    schemas = SchemaWriter(api.catalog, "openapi", common)
    digests = api.digests
    paths = {
        resource.path: _path_item(resource, ids, schemas, digests, cache)
        for resource in api.resources
    }
    placed = schemas.reachable(paths)
    bodies = [schemas.reference(body.type) for body in api.bodies]
    components: Schema = {"schemas": schemas.reachable([paths, bodies]) if bodies else placed}
    unplaced = unplaced_facts(api, placed)
    return {
        "openapi": "3.1.0",
        "info": INFO
        | {"description": _ABOUT, "license": {"name": LICENSE["name"], "identifier": "MIT"}},
        "servers": [
            _server("https", "8019", "A server of the contact centre."),
            _server("http", "8018", "The same without encryption; HTTPS is advised."),
        ],
        "tags": [],
        "paths": paths,
        "components": {key: value for key, value in components.items() if value},
    } | ({UNPLACED: unplaced} if unplaced else {})


def _server(scheme: str, port: str, text: str) -> Schema:
    variables = {
        "host": {"default": "localhost", "description": "The name or address of the server."},
        "port": {"default": port, "description": "8019 for HTTPS, 8018 for HTTP."},
    }
    url = f"{scheme}://{{host}}:{{port}}"
    return {"url": url, "description": text, "variables": variables}


def brought_messages(operation: Operation, schemas: SchemaWriter) -> dict[str, Message]:
    """Return the messages that an operation brings, by component name."""
    messages: dict[str, Message] = {}
    for response in operation.responses:
        for message in response.messages:
            if isinstance(message.representation.type, Named):
                messages.setdefault(schemas.catalog.name_of(message.representation.type), message)
    return messages


def _path_item(
    resource: Resource,
    ids: Mapping[tuple[str, str], str],
    schemas: SchemaWriter,
    digests: Mapping[str, str],
    cache: StepCache,
) -> Schema:
    """Return a path item, which its page decides with the names of operations and types in it."""
    operations = [(ids[one.method, one.path], one) for one in resource.operations]

    def written() -> Schema:
        item: Schema = description(resource.description) | x_feature(resource.feature)
        for name, operation in operations:
            item[operation.method.lower()] = _operation(name, resource, operation, schemas)
        return item

    page = resource.source.page
    decisive = [
        (
            name,
            [schemas.reference(body.type) for _, body in one.bodies_by_role()],
            _messages(one, schemas),
        )
        for name, one in operations
    ]
    digest = digest_of([page, digests[page], resource.path, decisive])
    item: Schema = cache.derived("path item", digest, written)
    return item


def _messages(operation: Operation, schemas: SchemaWriter) -> list[str]:
    return list(brought_messages(operation, schemas))


def _operation(
    name: str, resource: Resource, operation: Operation, schemas: SchemaWriter
) -> Schema:
    content = _content(operation.requests, schemas)
    responses = {str(r.status): _response(r, schemas) for r in operation.responses}
    return stated(
        {
            "operationId": name,
            "tags": [area_of(resource.path)],
            **description(operation.description),
            "security": _security(operation),
            "parameters": _parameters(operation) or None,
            "requestBody": {"required": True, "content": content} if content else None,
            "responses": responses or None,
            "x-messages": _messages(operation, schemas) or None,
            **x_feature(operation.feature),
        }
    )


def _is_credential(parameter: Parameter) -> bool:
    return parameter.location == "header" and parameter.name.lower() in _CREDENTIALS


def _security(operation: Operation) -> list[dict[str, list[str]]]:
    """Return the credentials of a session that the page asks for."""
    names = {p.name.lower() for p in operation.parameters if _is_credential(p)}
    entry: dict[str, list[str]] = {
        scheme: [] for name, scheme in _CREDENTIALS.items() if name in names
    }
    return [entry] if entry else []


def _parameters(operation: Operation) -> list[Schema]:
    in_path = list(dict.fromkeys(parameter_names(operation.path)))
    documented = {p.name for p in operation.parameters if p.location == "path"}
    written = [
        _parameter(parameter)
        for parameter in operation.parameters
        if not _is_credential(parameter)
        and (parameter.location != "path" or parameter.name in in_path)
    ]
    written += [
        {"name": name, "in": "path", "required": True, "schema": {"type": "string"}}
        for name in in_path
        if name not in documented
    ]
    return written


def _parameter(parameter: Parameter) -> Schema:
    schema: Schema = {"type": parameter_type(parameter)}
    if parameter.options and schema["type"] == "string":
        schema["enum"] = [option.value for option in parameter.options]
        schema |= member_keywords(parameter.options)
    style: Schema = {}
    if lists_values(parameter):
        schema = {"type": "array", "items": schema}
        style = {"style": "form", "explode": False}
    return stated(
        {
            "name": parameter.name,
            "in": parameter.location,
            **description(parameter.description),
            "required": parameter.required or parameter.location == "path" or None,
            **style,
            "schema": schema | stated({"default": parameter_default(parameter)}),
            "x-required-when": parameter.required_when or None,
            **x_feature(parameter.feature),
        }
    )


def _content(representations: list[Representation], schemas: SchemaWriter) -> Schema | None:
    options: list[Schema] = []
    for representation in representations:
        schema = schemas.reference(representation.type)
        if schema not in options:
            options.append(schema)
    if not options:
        return None
    schema = options[0] if len(options) == 1 else {"anyOf": options}
    return {MEDIA_TYPE: {"schema": schema}}


def _other_content(response: Response) -> Schema | None:
    """Return the content of a response that is no JSON, as its media type says."""
    media_type = response.media_type
    return {media_type: {"schema": {"type": "string"}}} if media_type else None


def _response(response: Response, schemas: SchemaWriter) -> Schema:
    errors = [
        stated({"id": error.id, "type": error.type or None})
        | description(error.description)
        | x_feature(error.feature)
        for error in response.error_ids
    ]
    return stated(
        {
            "description": escaped(response.description or response.reason),
            "headers": {header.name: _header(header) for header in response.headers} or None,
            "content": _content(response.representations, schemas) or _other_content(response),
            "x-error-ids": errors or None,
            **x_feature(response.feature),
        }
    )


def _header(header: Parameter) -> Schema:
    required = {"required": True} if header.required else {}
    schema = {"schema": {"type": "string"}}
    return description(header.description) | required | schema | x_feature(header.feature)
