"""A centre without HTTP, and clients at it: requests are checked by the spec, messages too."""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import cache
from itertools import count
from typing import Any, NamedTuple

from icws_sandbox.call import Answer, Call
from icws_sandbox.centre import Centre, Pace
from icws_sandbox.checking import Checker
from icws_sandbox.clock import ManualClock
from icws_sandbox.outbox import Outbox
from icws_sandbox.refusals import Refusal
from icws_sandbox.sessions import Session
from icws_sandbox.spec import Spec, load
from icws_sandbox.users import User
from icws_sandbox.versions import Dial, dialled, newest
from tests.sandbox.centre.asyncapi import problems

QUEUES = "messaging/subscriptions/queues/mine"
USERS = {
    "ada": User("ada", "secret", "Ada Lovelace", ("Billing", "Sales")),
    "grace": User("grace", "secret", "Grace Hopper", ("Billing",)),
    "alan": User("alan", "secret", "Alan Turing", ("Sales",)),
}


@cache
def spec() -> Spec:
    return load()


class Reply(NamedTuple):
    status: int
    body: Any
    headers: Mapping[str, str]


class Desk:
    """A centre, its clock, and the versions that it pretends to have."""

    def __init__(
        self,
        seed: int = 0,
        pace: Pace | None = None,
        users: Mapping[str, User] = USERS,
        **features: int,
    ) -> None:
        self.clock = ManualClock()
        self.spec = spec()
        areas = (operation.tag for operation in self.spec.operations if operation.tag)
        self.dial: Dial = dialled(newest(self.spec.features, areas), features)
        self.centre = Centre(self.spec, self.clock, users, seed=seed, pace=pace)
        self.checker = Checker(self.spec, self.dial)
        self.behaviours = self.centre.behaviours()
        self._sessions = count(1)

    def log_in(self, user: str) -> Client:
        number = next(self._sessions)
        session = Session(
            id=str(number),
            csrf_token="token",
            cookie_name="icws_1",
            cookie_value="cookie",
            user=user,
            language="en-us",
            created=self.clock.now(),
            last_used=self.clock.now(),
            outbox=Outbox(),
        )
        return Client(self, session)


class Client:
    """Somebody logged in."""

    def __init__(self, desk: Desk, session: Session) -> None:
        self.desk = desk
        self.session = session
        self.user = session.user

    def ask(self, method: str, path: str, body: Any = None, **query: str) -> Reply:
        """Send a request; the answer is held against the spec."""
        desk = self.desk
        full = f"/icws/{self.session.id}/{path}"
        route = desk.spec.route(full)
        assert route is not None, path
        operation = route.operations[method]
        if not desk.dial.has(operation.gates):
            return Reply(404, None, {})
        raw = b"" if body is None else json.dumps(body).encode()
        try:
            checked = desk.checker.check(operation, route.values, query, {}, raw)
            answer = desk.behaviours[operation.key](
                Call(
                    operation,
                    route.values,
                    checked.query,
                    checked.body,
                    {},
                    self.session,
                    desk.dial,
                )
            )
        except Refusal as refused:
            answer = Answer(refused.status, refused.body, refused.headers)
        assert answer is not None
        assert desk.checker.broken(operation, answer, answer.body) is None
        return Reply(answer.status, answer.body, answer.headers)

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
            assert problems(message, self.desk.dial.features) == []
        return taken

    def watch_queues(self, *queues: tuple[int, str], names: tuple[str, ...]) -> None:
        ids = [{"queueType": kind, "queueName": name} for kind, name in queues]
        self.do("PUT", QUEUES, {"queueIds": ids, "attributeNames": list(names)})
