"""A client of nothing but http.client, which does what the protocol asks and no more."""

from __future__ import annotations

import http.client
import json
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlsplit

MEDIA_TYPE = "application/vnd.inin.icws+JSON"
PASSWORD = "secret"
IC_AUTH = "urn:inin.com:connection:icAuthConnectionRequestSettings"


@dataclass
class Reply:
    status: int
    headers: dict[str, str]
    raw: bytes

    @property
    def json(self) -> Any:
        return json.loads(self.raw)


@dataclass
class Raw:
    """`headers` go with every request; `log_in` puts the session's there."""

    url: str
    headers: dict[str, str] = field(default_factory=dict)
    session: str = ""
    timeout: float = 20

    def ask(
        self,
        method: str,
        path: str,
        body: Any = None,
        *,
        raw: bytes | None = None,
        headers: dict[str, str] | None = None,
    ) -> Reply:
        """Send a request on a connection of its own; `{sessionId}` is the session's."""
        connection = http.client.HTTPConnection(urlsplit(self.url).netloc, timeout=self.timeout)
        data = raw if raw is not None else json.dumps(body).encode() if body is not None else None
        sent = self.headers if headers is None else headers
        if data is not None:
            sent = {"Content-Type": MEDIA_TYPE, **sent}
        try:
            connection.request(method, path.replace("{sessionId}", self.session), data, sent)
            answer = connection.getresponse()
            names = {name.title(): value for name, value in answer.getheaders()}
            return Reply(answer.status, names, answer.read())
        finally:
            connection.close()

    def log_in(
        self, user: str = "ada", password: str = PASSWORD, include: str = "", **more: Any
    ) -> Reply:
        query = f"?include={include}" if include else ""
        settings = {"__type": IC_AUTH, "applicationName": "raw", **more}
        body = {**settings, "userID": user, "password": password}
        language = {"Accept-Language": "en-US"}
        reply = self.ask("POST", f"/icws/connection{query}", body, headers=language)
        if reply.status == 201:
            self.session = reply.json["sessionId"]
            self.headers = {
                "ININ-ICWS-CSRF-Token": reply.json["csrfToken"],
                "Cookie": reply.headers["Set-Cookie"].split(";")[0],
            }
        return reply


def logged_in(url: str) -> Raw:
    client = Raw(url)
    assert client.log_in().status == 201
    return client
