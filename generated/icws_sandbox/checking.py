# Copied from sandbox/checking.py; edits here are lost.
"""Checks a request against the spec at the dialled versions.

A parameter, an option of a list or a property that is newer than the dial is ignored, as by a
server that has never heard of it. What the spec does not know at all: a parameter or property is
ignored, an option of a list is refused, so that a slip of the pen is found.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import jsonschema_rs

from .call import Answer
from .pruning import Pruner
from .refusals import MALFORMED, Refusal, invalid, missing, refusal
from .spec import Node, Operation, Parameter, Spec
from .validation import Validators
from .versions import Dial


@dataclass(frozen=True)
class Checked:
    """What is left of a request for the behaviour to see."""

    query: dict[str, str]
    body: Any


class Checker:
    """Checks requests; the validators are compiled as they are needed."""

    def __init__(self, spec: Spec, dial: Dial) -> None:
        self._spec = spec
        self._dial = dial
        self._pruner = Pruner(spec, dial)
        self._validators = Validators(spec, dial)

    def check(
        self,
        operation: Operation,
        path: Mapping[str, str],
        query: Mapping[str, str],
        headers: Mapping[str, str],
        body: bytes,
    ) -> Checked:
        """Return what the dialled versions see of a request; `headers` has lower-case names.

        Raises:
            Refusal: something is missing or wrong.
        """
        kept = {}
        for parameter in operation.parameters:
            given = {"path": path, "query": query, "header": headers}.get(parameter.place, {})
            name = parameter.name.lower() if parameter.place == "header" else parameter.name
            if not self._dial.has(parameter.gate):
                continue
            if name not in given:
                if parameter.required:
                    raise missing(parameter.name)
            else:
                text = self._parameter(parameter, given[name])
                if parameter.place == "query":
                    kept[name] = text
        return Checked(kept, self._body(operation, body))

    def _parameter(self, parameter: Parameter, text: str) -> str:
        schema = self._spec.flat(parameter.schema)
        if schema.get("type") != "array":
            self._valid(parameter, parameter.schema, text)
            return text
        options = [part.strip() for part in text.split(",") if part.strip()]
        items = self._spec.flat(schema.get("items"))
        if "enum" in items:
            now = self._pruner.members(items)
            options = [o for o in options if o in now or o not in items["enum"]]
        for option in options:
            self._valid(parameter, schema.get("items") or {}, option)
        return ",".join(options)

    def _valid(self, parameter: Parameter, schema: Any, text: str) -> None:
        value = _typed(self._spec.flat(schema), text)
        if _first_error(self._validators.of(schema), value) is not None:
            raise invalid(parameter.name, self._expected(schema))

    def _body(self, operation: Operation, body: bytes) -> Any:
        if operation.body is None or not self._pruner.has(operation.body):
            return None
        if not body.strip():
            if operation.body_required and self._dial.has(operation.body_gate):
                raise refusal(400, "The body is missing.", MALFORMED)
            return None
        value = self._pruner.received(operation.body, _json(body))
        error = _first_error(self._validators.of(operation.body), value)
        if error is None:
            return value
        raise self._body_refusal(operation.body, value, error)

    def _body_refusal(
        self, schema: Node, value: Any, error: jsonschema_rs.ValidationError
    ) -> Refusal:
        where = [str(part) for part in error.instance_path]
        if isinstance(error.kind, jsonschema_rs.ValidationErrorKind.Required):
            return missing(".".join([*where, error.kind.property]))
        if not where:
            return refusal(400, "The body is not what it should be.", MALFORMED)
        return invalid(".".join(where), self._expected_at(schema, value, error.instance_path))

    def _expected_at(self, schema: Any, value: Any, where: list[str | int]) -> str:
        for part in where:
            tags = (self._spec.flat(schema).get("discriminator") or {}).get("mapping")
            if part == "__type" and tags:
                known = [t for t, ref in tags.items() if self._pruner.has({"$ref": ref})]
                return expected({"enum": known})
            node = self._spec.option(schema, value)
            if isinstance(part, int):
                schema, value = node.get("items"), value[part]
            else:
                properties = node.get("properties") or {}
                schema = properties.get(part, node.get("additionalProperties"))
                value = value.get(part) if isinstance(value, dict) else None
        return self._expected(schema)

    def _expected(self, schema: Any) -> str:
        node = self._spec.flat(schema)
        if "enum" in node:
            return expected({"enum": self._pruner.members(node)})
        return expected(node)

    def broken(self, operation: Operation, answer: Answer, body: Any) -> str | None:
        """Tell what is wrong with an answer of the sandbox itself, None if nothing is."""
        about = f"{operation.method} {operation.path} {answer.status}"
        response = response_for(operation, answer.status)
        if response is None:
            # A page that documents no error at all leaves open how errors look.
            if answer.status >= 400 and not any(key[0] in "45" for key in operation.responses):
                return None
            return f"{about}: the status is not documented"
        documented = operation.responses[response]
        given = {name.lower() for name in answer.headers}
        for name, header in documented.headers.items():
            if header.get("required") and name.lower() not in given:
                return f"{about}: the header {name} is missing"
        if documented.schema is None:
            return None
        error = _first_error(self._validators.of(documented.schema), body)
        if error is None:
            return None
        where = "/".join(str(part) for part in error.instance_path)
        return f"{about}: /{where}: {error.message}"


def response_for(operation: Operation, status: int) -> str | None:
    """Return the key of the documented response for a status: `200`, `2XX` or `default`."""
    for key in (str(status), f"{status // 100}XX", "default"):
        if key in operation.responses:
            return key
    return None


_LIMITS = {
    "minItems": "items at least",
    "maxItems": "items at most",
    "minLength": "length at least",
    "maxLength": "length at most",
    "minimum": "at least",
    "maximum": "at most",
}


def expected(schema: Node) -> str:
    """Say in few words what a schema wants."""
    if "const" in schema:
        return str(schema["const"])
    if "enum" in schema:
        return "one of " + ", ".join(str(member) for member in schema["enum"][:20])
    kind = schema.get("type")
    kinds = kind if isinstance(kind, list) else [kind or "another value"]
    words = " or ".join(str(k) for k in kinds)
    words = f"{words} ({schema['format']})" if "format" in schema else words
    limits = [f"{word} {schema[key]}" for key, word in _LIMITS.items() if key in schema]
    return ", ".join([words, *limits])


def _json(body: bytes) -> Any:
    try:
        # A lone surrogate is no text: the validator could not take it.
        value = json.loads(body, parse_constant=_no_number)
        json.dumps(value, ensure_ascii=False).encode()
    except (ValueError, RecursionError):
        raise refusal(400, "The body is no JSON.", MALFORMED) from None
    return value


def _no_number(text: str) -> Any:
    raise ValueError(f"{text} is not in JSON")


def _typed(schema: Node, text: str) -> Any:
    """Return the text of a parameter as the type that its schema wants, if it can be read so."""
    kind = schema.get("type")
    try:
        if kind == "integer":
            return int(text)
        if kind == "number":
            return float(text)
    except ValueError:
        return text
    if kind == "boolean":
        return {"true": True, "false": False}.get(text.lower(), text)
    return text


def _first_error(
    validator: jsonschema_rs.Draft202012Validator, value: Any
) -> jsonschema_rs.ValidationError | None:
    """Return the error to speak of: the outermost, then by name; the same one every time."""
    try:
        if validator.is_valid(value):
            return None
        errors = list(validator.iter_errors(value))
    except (ValueError, OverflowError, RecursionError):
        raise refusal(400, "A value is outside of what can be read.", MALFORMED) from None
    return min(errors, key=lambda e: (len(e.instance_path), str(e.instance_path), e.message))
