"""Operations without the slips of their page: each part once, by a name that can be sent.

A slip is a conflict and is left out of the copy that is merged; the model of the page stays as
the page states it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Hashable, Iterable, Sequence
from typing import Any, TypeVar

from msgspec.structs import replace

from generator.merge.compare import facts_of
from generator.merge.conflict import Conflict, Stated, conflict
from generator.merge.sound_types import TypeCheck
from generator.model.api import (
    ErrorId,
    Message,
    Operation,
    PageModel,
    Parameter,
    ParameterOption,
    Representation,
    Resource,
    Response,
)
from generator.model.defaults import one_of, parameter_default
from generator.model.types import Definition, Named, TypeRef, type_name

# Source: RFC 9110, section 5.6.2.
_TOKEN = re.compile(r"[A-Za-z0-9!#$%&'*+.^_`|~-]+")
# Source: OpenAPI 3.1.0, section 4.8.16.
_STATUS = re.compile(r"[1-5](?:[0-9]{2}|XX)")

_Part = TypeVar("_Part", Parameter, ParameterOption, ErrorId)
_Owner = TypeVar("_Owner", PageModel, Resource, Operation, Response)


def sound_page(page: PageModel, conflicts: list[Conflict]) -> PageModel:
    """Return a page without the slips of its operations and bodies, which join the conflicts."""
    check = _Check(conflicts)
    resources = list(map(check.resource, page.resources))
    return _with(page, resources=resources, bodies=list(map(check.body, page.bodies)))


class _Check:
    """The parts of a page, from the outermost on, each copied without its slips."""

    def __init__(self, conflicts: list[Conflict]) -> None:
        self._conflicts = conflicts
        self._types = TypeCheck(_shown, {}, conflicts)

    def resource(self, resource: Resource) -> Resource:
        self._types.version(f"resource {resource.path}", resource.feature)
        return _with(resource, operations=list(map(self._operation, resource.operations)))

    def _operation(self, operation: Operation) -> Operation:
        name = f"{operation.method} {operation.path}"
        self._types.version(name, operation.feature)
        return _with(
            operation,
            parameters=self._parameters(name, operation.parameters),
            requests=list(map(self.body, operation.requests)),
            responses=[
                self._response(name, response)
                for response in operation.responses
                if self._has_status(name, response)
            ],
        )

    def body(self, body: Representation) -> Representation:
        if body.feature is None and isinstance(body.type, Named):
            return body  # as most: it states nothing that could be a slip
        item = f"the body {type_name(body.type)}"
        self._types.version(item, body.feature)
        stated = self._types.type(item, body.type, body)
        return body if stated is body.type else replace(body, type=stated)

    def _has_status(self, owner: str, response: Response) -> bool:
        if _STATUS.fullmatch(str(response.status)):
            return True
        expected = "100 to 599, or a range such as 2XX"
        self._slip(f"a response of {owner}", "status", response, expected, response.status)
        return False

    def _response(self, owner: str, response: Response) -> Response:
        item = f"{owner} {response.status}"
        self._types.version(item, response.feature)
        errors = self._once(item, response.error_ids, lambda error: error.id)
        return _with(
            response,
            headers=self._parameters(item, response.headers),
            representations=list(map(self.body, response.representations)),
            error_ids=errors,
            messages=list(map(self._message, response.messages)),
        )

    def _message(self, message: Message) -> Message:
        item = f"the message {type_name(message.representation.type)}"
        self._types.version(item, message.feature)
        body = self.body(message.representation)
        return message if body is message.representation else replace(message, representation=body)

    def _parameters(self, owner: str, parameters: Sequence[Parameter]) -> list[Parameter]:
        if not parameters:
            return []
        named = [parameter for parameter in parameters if self._has_name(owner, parameter)]
        self._repeated(owner, named)
        once = self._once(owner, named, _identity)
        return [self._parameter(_item(owner, parameter), parameter) for parameter in once]

    def _repeated(self, owner: str, parameters: Iterable[Parameter]) -> None:
        """Add a slip for each parameter that stands twice with nothing else to tell of it."""
        kept: dict[Hashable, Parameter] = {}
        for parameter in parameters:
            first = kept.setdefault(_identity(parameter), parameter)
            if first is not parameter and facts_of(first) == facts_of(parameter):
                item, each = _item(owner, parameter), "each parameter once"
                self._conflicts.append(conflict(item, "row", first, parameter, each, "repeated"))

    def _has_name(self, owner: str, parameter: Parameter) -> bool:
        is_header = parameter.location == "header"
        if _TOKEN.fullmatch(parameter.name) if is_header else parameter.name:
            return True
        expected = "letters, digits, - and _, as RFC 9110 has them" if is_header else "a name"
        item = f"a {parameter.location} parameter of {owner}"
        self._slip(item, "name", parameter, expected, parameter.name or "empty")
        return False

    def _parameter(self, item: str, parameter: Parameter) -> Parameter:
        if not parameter.options and not parameter.default:
            return parameter
        stated = [option for option in parameter.options if self._has_value(item, option)]
        options = self._once(item, stated, lambda option: option.value)
        if len(options) < len(parameter.options):
            parameter = replace(parameter, options=options)
        default = parameter_default(parameter)
        if isinstance(default, int):
            return parameter
        values = [default] if isinstance(default, str) else default or []
        known = [option.value for option in options]
        wrong = [value for value in values if value not in known] if known else []
        if not wrong:
            return parameter
        self._slip(item, "default", parameter, one_of(known), ", ".join(wrong) or "empty")
        return replace(parameter, default=None)

    def _has_value(self, item: str, option: ParameterOption) -> bool:
        if not option.value:
            self._slip(f"an option of {item}", "value", option, "a value", "empty")
        return bool(option.value)

    def _once(
        self, owner: str, parts: Sequence[_Part], key: Callable[[_Part], Hashable]
    ) -> list[_Part]:
        """Return the first part of each key; what another one states differently is a conflict."""
        kept: dict[Hashable, _Part] = {}
        for part in parts:
            self._types.version(_item(owner, part), part.feature)
            first = kept.setdefault(key(part), part)
            if first is part:
                continue
            facts = facts_of(first)
            for what, other in facts_of(part).items():
                if facts[what] != other:
                    item = _item(owner, first)
                    self._conflicts.append(conflict(item, what, first, part, facts[what], other))
        return list(kept.values())

    def _slip(self, item: str, what: str, at: Stated, expected: str, stated: object) -> None:
        self._conflicts.append(conflict(item, what, at, at, expected, stated))


def _with(part: _Owner, **lists: Any) -> _Owner:
    """Return a part with other lists; the same where their items are, as those of most pages."""
    for name, items in lists.items():
        if getattr(part, name) != items:  # each item is equal to itself alone
            return replace(part, **lists)
    return part


def _shown(ref: TypeRef) -> Definition | None:
    return ref.definition if isinstance(ref, Named) else None


def _identity(parameter: Parameter) -> Hashable:
    """Return the key of a parameter: names of headers are the same in either case."""
    is_header = parameter.location == "header"
    return parameter.location, parameter.name.lower() if is_header else parameter.name


def _item(owner: str, part: Parameter | ParameterOption | ErrorId) -> str:
    if isinstance(part, Parameter):
        return f"{owner} {part.location} parameter {part.name}"
    return f"{owner} {part.id if isinstance(part, ErrorId) else part.value}"
