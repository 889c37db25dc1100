# Copied from sandbox/sampled.py; edits here are lost.
"""Answers with sample values, for operations without a handler."""

from __future__ import annotations

from collections.abc import Mapping
from urllib.parse import quote

from icws_sandbox._core.spec.paths import filled, parameter_names

from .clock import Clock
from .handling import Request, Response
from .ids import KnownIds
from .sample import Sampler
from .sessions import Session
from .spec import Spec, key_of
from .versions import Dial

_SUBSCRIPTIONS = "/messaging/subscriptions/"


class SampledAnswers:
    """Answers made of sample values.

    Args:
        spec: The spec.
        dial: The dialled versions.
        clock: The time.
        seed: The seed of samples.
        ids: The ids that are known; those of the answers are added.
    """

    def __init__(
        self,
        spec: Spec,
        dial: Dial,
        clock: Clock,
        seed: int,
        ids: KnownIds,
    ) -> None:
        self._spec = spec
        self._dial = dial
        self._clock = clock
        self._sampler = Sampler(spec, dial, seed)
        self._ids = ids

    def check_ids(self, request: Request) -> None:
        """Check that the ids of a path are known, and those that a body refers to.

        Raises:
            ApiError: 404 or 400: one is not.
        """
        self._ids.check_path(request)
        self._ids.check_body(request)

    def respond(self, request: Request) -> Response:
        """Return a response with sample values, and send the message that belongs to it."""
        operation = request.operation
        response = self._response(request)
        self._ids.learn(operation, response.body)
        if operation.method == "delete" and _SUBSCRIPTIONS not in operation.path:
            self._ids.forget(request)
        if request.session_or_none is not None:
            self._send(request, request.session_or_none, response)
        return response

    def _response(self, request: Request) -> Response:
        responses = request.operation.responses
        documented = next((each for each in responses if each.status.startswith("2")), None)
        if documented is None:
            return Response(200)
        status = 200 if documented.status == "2XX" else int(documented.status)
        if documented.schema.missing:
            return Response(status)
        key = " ".join(key_of(request.operation))
        now = self._clock.utc()
        body = self._sampler.value(documented.schema, key, now, _known(request))
        values = list(body.values()) if isinstance(body, dict) else []
        named = {header.name for header in documented.headers}
        headers = {}
        if "Location" in named:
            created = next((v for v in values if isinstance(v, str)), "")
            headers["Location"] = f"{_path(request)}/{quote(created)}"
        if "Content-Range" in named:
            count = next((len(v) for v in values if isinstance(v, list)), 0)
            headers["Content-Range"] = f"items {f'0-{count - 1}' if count else '*'}/{count}"
        return Response(status, body, headers)

    def _send(self, request: Request, session: Session, response: Response) -> None:
        """Send the first message of a subscription, or the one that completes a request."""
        operation = request.operation
        starts = operation.method == "put" and _SUBSCRIPTIONS in operation.path
        if not operation.messages or not (starts or response.status == 202):
            return
        message = self._spec.messages[operation.messages[0]]
        if not self._dial.has(message.gates):
            return
        known = {**_known(request), **(response.body or {})}
        key = f"{' '.join(key_of(operation))} {message.key}"
        body = self._sampler.value(message.payload, key, self._clock.utc(), known)
        body |= {"isDelta": False} | ({"error": None} if "error" in body else {})
        self._ids.learn(operation, body)
        # After the answer, which has the id of the request.
        self._clock.call_later(0.0, lambda: session.outbox.put(body))


def _known(request: Request) -> dict[str, str]:
    """Return the values of the path, and that of its end as the id of what is answered."""
    known: Mapping[str, str] = request.path
    names = parameter_names(request.operation.path)
    if names and request.operation.path.endswith(f"{{{names[-1]}}}"):
        return {**known, "id": request.path[names[-1]]}
    return dict(known)


def _path(request: Request) -> str:
    """Return the path of a request; quoted again, since a value can hold a line break."""
    values = {name: quote(value, safe="") for name, value in request.path.items()}
    return filled(request.operation.path, values)
