"""Resources of the source as pages."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Literal

from embedded import source
from embedded.load import Source
from embedded.markup.page import (
    ErrorId,
    Message,
    Method,
    Option,
    Page,
    Parameter,
    Response,
)
from embedded.rows import Rows, printed
from embedded.texts import as_features, as_prose
from generator.spec.paths import parameter_names

_CSRF_HEADER = "ININ-ICWS-CSRF-Token"
_SESSION = "sessionId"
_ERROR = "common:error"
_Place = Literal["template", "header", "query"]
_KINDS: dict[_Place, Literal["Template", "Header", "Query"]] = {
    "template": "Template",
    "header": "Header",
    "query": "Query",
}


class Pages:
    """The pages of a source."""

    def __init__(self, facts: Source) -> None:
        self._facts = facts
        self._rows = Rows(facts)

    def every(self) -> Iterator[Page]:
        """Yield the page of each resource, in the order of the source.

        Raises:
            LocatedError: a part of a resource or type cannot be.
        """
        for path, resource in self._facts.resources.items():
            try:
                yield Page(
                    path,
                    tuple(self._method(path, verb, m) for verb, m in resource.methods.items()),
                    text=as_prose(resource.text),
                    features=as_features(resource.feature),
                )
            except ValueError as error:
                raise self._facts.fault(path, str(error)) from error

    def _method(self, path: str, verb: str, method: source.Method) -> Method:
        bodies = () if method.body is None else (self._rows.representation(method.body),)
        return Method(
            verb,
            text=as_prose(method.text),
            features=as_features(method.feature),
            parameters=tuple(self._parameters(path, method)),
            representations=bodies,
            responses=tuple(self._responses(method)),
        )

    def _parameters(self, path: str, method: source.Method) -> Iterator[Parameter]:
        required = source.Parameter(required=True)
        names = parameter_names(path)
        template = {name: method.template.get(name, required) for name in names}
        credentials = {"Cookie": required} if _SESSION in names else {}
        if credentials and method.token:
            credentials = {_CSRF_HEADER: required} | credentials
        yield from self._of_place("template", template)
        yield from self._of_place("header", credentials | method.header)
        yield from self._of_place("query", method.query)

    def _of_place(
        self, place: _Place, parameters: Mapping[str, source.Parameter]
    ) -> Iterator[Parameter]:
        words = self._facts.defaults.parameters.get(place, {})
        for name, parameter in parameters.items():
            yield Parameter(
                _KINDS[place],
                name,
                as_prose(parameter.text or words.get(name, "")),
                required=parameter.required,
                default=printed(parameter.default),
                options=tuple(
                    Option(value, option)
                    if isinstance(option, str)
                    else Option(value, option.text, as_features(option.feature))
                    for value, option in parameter.options.items()
                ),
                features=as_features(parameter.feature),
            )

    def _responses(self, method: source.Method) -> Iterator[Response]:
        stated = dict.fromkeys(map(str, method.errors), _ERROR) | method.responses
        for status in sorted(stated):
            yield self._response(status, stated[status])

    def _response(self, status: str, stated: str | source.Response) -> Response:
        response = source.Response(body=stated) if isinstance(stated, str) else stated
        words = self._facts.defaults.responses.get(status, source.Response())
        reason = response.reason or words.reason
        if not reason:
            raise ValueError(f"status {status} has no reason, nor has defaults.yaml one")
        body = response.body
        return Response(
            int(status) if status.isdecimal() else status,
            reason,
            as_prose(response.text or words.text),
            parameters=tuple(self._of_place("header", words.headers | response.headers)),
            error_ids=tuple(
                ErrorId(name, error.type, error.text, as_features(error.feature))
                for name, error in response.error_ids.items()
            ),
            representation=None if body is None else self._rows.representation(body),
            messages=tuple(
                Message(
                    self._rows.message(urn),
                    as_prose(message.text),
                    as_features(message.feature),
                )
                for urn, message in response.messages.items()
            ),
            features=as_features(response.feature),
            media_type=response.media_type or None,
        )
