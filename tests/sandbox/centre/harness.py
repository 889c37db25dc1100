"""A centre without HTTP, and clients at it: requests are checked by the spec, messages too."""

from __future__ import annotations

import json
from collections.abc import Mapping
from itertools import count
from typing import Any, NamedTuple

from sandbox.centre import Centre, Delays
from sandbox.centre.handlers import handlers_of
from sandbox.clock import ManualClock
from sandbox.errors import ApiError
from sandbox.handling import Request, Response
from sandbox.sessions import Session
from sandbox.spec import key_of, load
from sandbox.users import User
from sandbox.validation import Validator
from sandbox.versions import Dial, dialled
from tests.sandbox.centre.asyncapi import problems

QUEUES = "messaging/subscriptions/queues/mine"
USERS = {
    "ada": User("ada", "secret", "Ada Lovelace", ("Billing", "Sales")),
    "grace": User("grace", "secret", "Grace Hopper", ("Billing",)),
    "alan": User("alan", "secret", "Alan Turing", ("Sales",)),
}


class Reply(NamedTuple):
    status: int
    body: Any
    headers: Mapping[str, str]


class Harness:
    """A centre, its clock, and the versions that it pretends to have."""

    def __init__(
        self,
        seed: int = 0,
        delays: Delays | None = None,
        users: Mapping[str, User] = USERS,
        **features: int,
    ) -> None:
        self.clock = ManualClock()
        self.spec = load()
        self.dial: Dial = dialled(self.spec.features, features)
        self.centre = Centre(self.spec, self.dial, self.clock, users, seed=seed, delays=delays)
        self.validator = Validator(self.spec, self.dial)
        self.handlers = handlers_of(self.centre)
        self._sessions = count(1)

    def log_in(self, user: str) -> Client:
        number = next(self._sessions)
        session = Session(
            id=str(number),
            csrf_token="token",
            cookie_name="icws_1",
            cookie_value="cookie",
            user=user,
            last_used=self.clock.now(),
        )
        self.centre.arrive(session)
        return Client(self, session)


class Client:
    """Somebody logged in."""

    def __init__(self, harness: Harness, session: Session) -> None:
        self.harness = harness
        self.session = session
        self.user = session.user

    def ask(self, method: str, path: str, body: Any = None, **query: str) -> Reply:
        """Send a request; the answer is held against the spec."""
        harness = self.harness
        full = f"/icws/{self.session.id}/{path}"
        route = harness.spec.route(full)
        assert route is not None, path
        operation = route.operations[method]
        if not harness.dial.has(operation.gates):
            return Reply(404, None, {})
        raw = b"" if body is None else json.dumps(body).encode()
        try:
            valid = harness.validator.validate_request(operation, route.values, query, {}, raw)
            request = Request(operation, route.values, valid.query, valid.body, {}, self.session)
            response = harness.handlers[key_of(operation)](request)
        except ApiError as error:
            response = Response(error.status, error.body, error.headers)
        assert response is not None
        assert harness.validator.response_problem(operation, response, response.body) is None
        return Reply(response.status, response.body, response.headers)

    def do(self, method: str, path: str, body: Any = None) -> Any:
        """Send a request that must succeed; returns the body of the answer."""
        reply = self.ask(method, path, body)
        assert reply.status in (200, 201, 202, 204), reply
        return reply.body

    def act(self, interaction: str, action: str, **body: Any) -> Reply:
        """POST an action of an interaction."""
        return self.ask("POST", f"interactions/{interaction}/{action}", body or None)

    def attributes(self, interaction: str, *names: str) -> dict[str, str]:
        reply = self.ask("GET", f"interactions/{interaction}", select=",".join(names))
        assert reply.status == 200, reply
        return dict(reply.body["attributes"])

    def state(self, interaction: str) -> str:
        return self.attributes(interaction, "Eic_State")["Eic_State"]

    def messages(self) -> list[dict[str, Any]]:
        """Take what waits; every message is held against asyncapi.yaml and the dial."""
        taken = self.session.outbox.drain()
        for message in taken:
            assert problems(message, self.harness.dial.features) == []
        return taken

    def watch_queues(self, *queues: tuple[int, str], names: tuple[str, ...]) -> None:
        ids = [{"queueType": kind, "queueName": name} for kind, name in queues]
        self.do("PUT", QUEUES, {"queueIds": ids, "attributeNames": list(names)})


def kinds(messages: list[dict[str, Any]]) -> list[tuple[str, bool]]:
    """The name of each message's type, and whether it is a delta."""
    return [(m["__type"].rsplit(":", 1)[-1], m["isDelta"]) for m in messages]


def only_message(client: Client) -> dict[str, Any]:
    """The one message that waits."""
    (message,) = client.messages()
    return message
