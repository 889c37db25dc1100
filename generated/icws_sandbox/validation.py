# Copied from sandbox/validation.py; edits here are lost.
"""Validation of requests and responses against the spec at the dialled versions.

A parameter, an option of a list or a property that is newer than the dial is ignored, as by a
server that does not know it yet. Of the parts that the spec does not know at all, a parameter or a
property is ignored; an option of a list is refused, so that a typing error shows.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import jsonschema_rs

from icws_sandbox._core.spec.document import Node
from icws_sandbox._core.spec.json_text import refuse_constant
from icws_sandbox._core.spec.operations import Operation, Parameter
from icws_sandbox._core.spec.schema import Flat, options

from .coercion import Coercer, number_in
from .errors import MALFORMED, ApiError, invalid, missing
from .handling import Response
from .pruning import Pruner
from .schema_validators import SchemaValidators
from .spec import Spec, child_schema, response_for
from .versions import Dial


@dataclass(frozen=True)
class ValidRequest:
    """The parts of a valid request that handlers see."""

    query: dict[str, str]
    body: Any


class Validator:
    """Validation of requests and responses.

    Args:
        spec: The spec.
        dial: The dialled versions.
        lenient: Whether bodies are coerced before they are validated.
    """

    def __init__(self, spec: Spec, dial: Dial, *, lenient: bool = False) -> None:
        self._spec = spec
        self._dial = dial
        self._pruner = Pruner(spec, dial)
        self._validators = SchemaValidators(spec, dial)
        self._coercer = Coercer(spec) if lenient else None

    def validate_request(
        self,
        operation: Operation,
        path: Mapping[str, str],
        query: Mapping[str, str],
        headers: Mapping[str, str],
        body: bytes,
    ) -> ValidRequest:
        """Return the parts of a request that the dialled versions know.

        Args:
            operation: The operation.
            path: The values of the path's names.
            query: The raw text of each parameter.
            headers: The headers, with lower-case names.
            body: The raw body.

        Raises:
            ApiError: 400: a part is missing or not valid.
        """
        kept = {}
        for parameter in operation.parameters:
            values = {"path": path, "query": query, "header": headers}.get(parameter.place, {})
            name = parameter.name.lower() if parameter.place == "header" else parameter.name
            if not self._has(parameter):
                continue
            if name not in values:
                if parameter.required:
                    raise missing(parameter.name)
            else:
                text = self._parameter(parameter, values[name])
                if parameter.place == "query":
                    kept[name] = text
        return ValidRequest(kept, self._body(operation, body))

    def response_problem(self, operation: Operation, response: Response, body: Any) -> str | None:
        """Return what is wrong with a response of the sandbox; None if it is valid."""
        about = f"{operation.method.upper()} {operation.path} {response.status}"
        documented = response_for(operation, response.status)
        if documented is None:
            # All pages list 400, but for those of which no errors, or not all of them, are known.
            listed = any(each.status == "400" for each in operation.responses)
            if response.status >= 400 and not listed:
                return None
            return f"{about}: the status is not documented"
        names = {name.lower() for name in response.headers}
        for header in documented.headers:
            if header.required and header.name.lower() not in names:
                return f"{about}: the header {header.name} is missing"
        if documented.schema.missing:
            return None
        error = _first_error(self._validators.of(documented.schema), body)
        if error is None:
            return None
        where = "/".join(str(part) for part in error.instance_path)
        return f"{about}: /{where}: {error.message}"

    def _has(self, parameter: Parameter) -> bool:
        """Tell whether the dial has a parameter, its type and the type of its items."""
        schemas = [parameter.schema]
        items = child_schema(self._spec.flat(parameter.schema), 0)
        schemas += [items] if items is not None else []
        return self._dial.has(parameter.gates) and all(map(self._pruner.has, schemas))

    def _parameter(self, parameter: Parameter, text: str) -> str:
        schema = parameter.schema
        flat = self._spec.flat(schema)
        if flat.keyword("type") != "array":
            self._check(parameter, schema, text)
            return text
        listed = [part.strip() for part in text.split(",") if part.strip()]
        items = flat.keywords.get("items", schema.absent())
        known = self._pruner.members(items)
        if known is not None:
            newer = set(self._spec.flat(items).keyword("enum")) - set(known)
            listed = [option for option in listed if option not in newer]
        for option in listed:
            self._check(parameter, items, option)
        return ",".join(listed)

    def _check(self, parameter: Parameter, schema: Node, text: str) -> None:
        value = _typed(self._spec.flat(schema), text)
        if _first_error(self._validators.of(schema), value) is not None:
            raise invalid(parameter.name, self._expected(schema))

    def _body(self, operation: Operation, data: bytes) -> Any:
        body = operation.body
        if body is None or not self._dial.has(body.gates) or not self._pruner.has(body.schema):
            return None
        if not data.strip():
            if body.required:
                raise ApiError(400, "The body is missing.", MALFORMED)
            return None
        value = _json(data)
        if self._coercer is not None:
            value = self._coercer.coerce(body.schema, value)
        value = self._pruner.received(body.schema, value)
        error = _first_error(self._validators.of(body.schema), value)
        if error is None:
            return value
        raise self._body_error(body.schema, value, error)

    def _body_error(
        self, schema: Node, value: Any, error: jsonschema_rs.ValidationError
    ) -> ApiError:
        where = [str(part) for part in error.instance_path]
        if isinstance(error.kind, jsonschema_rs.ValidationErrorKind.Required):
            return missing(".".join([*where, error.kind.property]))
        if not where:
            return ApiError(400, "The body is not valid.", MALFORMED)
        return invalid(".".join(where), self._expected_at(schema, value, error.instance_path))

    def _expected_at(self, schema: Node | None, value: Any, where: list[str | int]) -> str:
        for part in where:
            if schema is None:
                break
            by_tag = self._spec.union(schema).by_tag
            if part == "__type" and by_tag:
                return _one_of([tag for tag, each in by_tag.items() if self._pruner.has(each)])
            flat = self._spec.flat(self._spec.option(schema, value))
            schema = child_schema(flat, part)
            if isinstance(part, int):
                value = value[part]
            else:
                value = value.get(part) if isinstance(value, dict) else None
        return "another value" if schema is None else self._expected(schema)

    def _expected(self, schema: Node) -> str:
        members = self._pruner.members(schema)
        if members is not None:
            return _one_of(members)
        flat = self._spec.flat(schema)
        choices = [] if "type" in flat.keywords else options(schema)
        return ", or ".join(map(self._expected, choices[:20])) or _expectation(flat)


_LIMITS = {
    "minItems": "items at least",
    "maxItems": "items at most",
    "minLength": "length at least",
    "maxLength": "length at most",
    "minimum": "at least",
    "maximum": "at most",
}


def _one_of(values: list[Any]) -> str:
    return "one of " + ", ".join(str(value) for value in values[:20])


def _expectation(schema: Flat) -> str:
    """Describe in a few words the values that a schema allows."""
    constant = schema.keywords.get("const")
    if constant is not None:
        return str(constant.value)
    kind = schema.keyword("type", "another value")
    words = " or ".join(kind if isinstance(kind, list) else [kind])
    format_ = schema.keyword("format")
    words = f"{words} ({format_})" if format_ else words
    words += f" with {', '.join(schema.required)}" if schema.required else ""
    limits = [f"{word} {schema.keyword(k)}" for k, word in _LIMITS.items() if k in schema.keywords]
    return ", ".join([words, *limits])


def _json(body: bytes) -> Any:
    try:
        # A lone surrogate is not text: the validator could not take it.
        value = json.loads(body, parse_constant=refuse_constant)
        json.dumps(value, ensure_ascii=False).encode()
    except (ValueError, RecursionError):
        raise ApiError(400, "The body is not JSON.", MALFORMED) from None
    return value


def _typed(schema: Flat, text: str) -> Any:
    """Return the text of a parameter as the type of its schema, or unchanged if it is not one."""
    if "boolean" in schema.types:
        return {"true": True, "false": False}.get(text.lower(), text)
    number = number_in(text, schema.types)
    return text if number is None else number


def _first_error(
    validator: jsonschema_rs.Draft202012Validator, value: Any
) -> jsonschema_rs.ValidationError | None:
    """Return the error to report: the outermost, then the first by path and message."""
    try:
        if validator.is_valid(value):
            return None
        errors = list(validator.iter_errors(value))
    except (ValueError, OverflowError, RecursionError):
        raise ApiError(400, "A value is out of range.", MALFORMED) from None
    return _meant(_outermost(errors))


def _outermost(errors: list[jsonschema_rs.ValidationError]) -> jsonschema_rs.ValidationError:
    return min(errors, key=lambda e: (len(e.instance_path), str(e.instance_path), e.message))


def _meant(error: jsonschema_rs.ValidationError) -> jsonschema_rs.ValidationError:
    """Return the error in the only choice of the value's type, such as the one beside null."""
    if not isinstance(error.kind, jsonschema_rs.ValidationErrorKind.AnyOf):
        return error
    choices = [
        errors
        for errors in error.kind.context
        if not any(
            isinstance(one.kind, jsonschema_rs.ValidationErrorKind.Type)
            and one.instance_path == error.instance_path
            for one in errors
        )
    ]
    return _meant(_outermost(choices[0])) if len(choices) == 1 else error
