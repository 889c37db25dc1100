# Copied from sandbox/connection.py; edits here are lost.
"""The connection area: log-in and log-out, features, version, time, switchover."""

from __future__ import annotations

from typing import Any

from .call import Answer, Behaviour, Call
from .clock import Clock
from .login import Login
from .refusals import Refusal, refusal
from .sample import moment
from .sessions import Session, Sessions
from .single_sign_on import PROVIDER
from .users import User

_BASE = "/icws/connection"
_OWN = "/icws/{sessionId}/connection"
LANGUAGES = {"en-US": "English (United States)", "de-DE": "Deutsch (Deutschland)"}
NOT_ACCEPTING = "error.server.notAcceptingConnections"
_UP, _DOWN = 1, 2


class Connection:
    """The behaviours of the connection area.

    Args:
        login: Establishes who somebody is.
        sessions: Where sessions are opened and ended.
        clock: The server's time.
        host: The server's own name.
        alternate_hosts: Other servers that a client may go to.
    """

    def __init__(
        self,
        login: Login,
        sessions: Sessions,
        clock: Clock,
        host: str,
        alternate_hosts: tuple[str, ...] = (),
    ) -> None:
        self._login = login
        self._sessions = sessions
        self._clock = clock
        self._host = host
        self.alternate_hosts: tuple[str, ...] = alternate_hosts
        self.accepting: bool = True
        """While this is False, a log-in gets 503 with the alternate hosts."""
        self._primary = host

    def behaviours(self) -> dict[tuple[str, str], Behaviour]:
        """Return the behaviours by method and path template."""
        return {
            ("POST", _BASE): self.log_in,
            ("GET", f"{_BASE}/features"): self.features,
            ("GET", f"{_BASE}/features/{{featureId}}"): self.feature,
            ("GET", f"{_BASE}/server-info"): self.server_info,
            ("GET", f"{_BASE}/server-time"): lambda _: Answer(200, self._server_time()),
            ("GET", f"{_BASE}/version"): lambda _: Answer(200, version()),
            ("GET", _OWN): self.state,
            ("DELETE", _OWN): self.log_out,
            ("GET", f"{_OWN}/switchover-status"): self.switchover_status,
            ("POST", f"{_OWN}/unique-auth-token"): self.unique_auth_token,
        }

    def log_in(self, call: Call) -> Answer:
        """Open a session."""
        if not self.accepting:
            refused: dict[str, Any] = {"alternateHostList": list(self.alternate_hosts)}
            refused |= {"errorId": NOT_ACCEPTING, "message": "No log-in is accepted here now."}
            return Answer(503, refused)
        user = self._login.user(call.body)
        language = _language(call.headers.get("accept-language", ""))
        session = self._sessions.open(user.id, language, str(call.body.get("applicationName", "")))
        headers = {
            "ININ-ICWS-CSRF-Token": session.csrf_token,
            "ININ-ICWS-Session-ID": session.id,
            "Set-Cookie": f"{session.cookie_name}={session.cookie_value}; Path=/icws; HttpOnly",
            "Location": f"/icws/{session.id}/connection",
        }
        body = {
            "csrfToken": session.csrf_token,
            "sessionId": session.id,
            "alternateHostList": list(self.alternate_hosts),
            "userID": user.id,
            "userDisplayName": user.display_name,
            "icServer": self._host,
            **self._included(call, user),
        }
        return Answer(201, body, headers)

    def _included(self, call: Call, user: User) -> dict[str, Any]:
        """What `include` asks for; what the dial lacks is not in the query any more."""
        station = {"stationId": {"id": user.workstation}} if user.workstation else None
        parts: dict[str, tuple[str, Any]] = {
            "version": ("version", version()),
            "features": ("features", _features(call)),
            "server-time": ("serverTimeInfo", self._server_time()),
            "default-workstation": ("defaultWorkstationId", user.workstation),
            "purecloud-integration": ("purecloudIntegration", {"integrationEnabled": False}),
            "effective-station": ("effectiveStation", station),
        }
        wanted = call.query.get("include", "").split(",")
        return dict(parts[option] for option in wanted if option in parts)

    def log_out(self, call: Call) -> Answer:
        """End the session."""
        self._sessions.end(_session(call), "The client has logged out.")
        return Answer(204)

    def state(self, call: Call) -> Answer:
        """Tell whether the session is up, or why it is not."""
        down = _session(call).down
        if down is None:
            return Answer(200, {"connectionState": _UP})
        return Answer(
            200, {"connectionState": _DOWN, "reason": down, "shouldReconnect": self.accepting}
        )

    def features(self, call: Call) -> Answer:
        """List the features of the dial."""
        return Answer(200, {"featureInfoList": _features(call)})

    def feature(self, call: Call) -> Answer:
        """Tell the version of one feature of the dial."""
        name = call.path["featureId"]
        for feature in _features(call):
            if feature["featureId"] == name:
                return Answer(200, feature)
        # The pages have no 404 here.
        raise refusal(400, f"There is no feature {name}.")

    def server_info(self, call: Call) -> Answer:
        """Tell the languages, and the ways to log in where single sign-on is asked about."""
        language = _language(call.headers.get("accept-language", ""))
        languages = [
            {"languageID": key, "languageDisplayName": name} for key, name in LANGUAGES.items()
        ]
        provider = {
            "displayName": "Sandbox",
            "identityProviderId": PROVIDER,
            "builtInIdentityProvider": False,
        }
        asked = bool(call.query.get("singleSignOnCapabilities"))
        authentication = {"allowIcAuth": True, "identityProviders": [provider] if asked else []}
        body = {"languages": languages, "acceptLanguage": language}
        return Answer(200, {**body, "authentication": authentication})

    def switch_over(self, hosts: tuple[str, ...]) -> None:
        """Let the first of other hosts be in charge; log-ins are refused until told otherwise."""
        self.accepting = False
        self._primary = hosts[0]
        self.alternate_hosts = hosts

    def switchover_status(self, call: Call) -> Answer:
        """Tell about the pair of servers: there is one where alternate hosts are given."""
        del call
        body: dict[str, Any] = {"isSwitchoverActive": bool(self.alternate_hosts)}
        body["primaryHost"] = self._primary
        if self._primary != self._host:
            body["backupHost"] = self._host
        elif self.alternate_hosts:
            body["backupHost"] = self.alternate_hosts[0]
        return Answer(200, body)

    def unique_auth_token(self, call: Call) -> Answer:
        """Make a token for another client of the same user."""
        token = self._login.pass_on(_session(call), call.body["authTokenSeed"])
        return Answer(200, {"authToken": token})

    def _server_time(self) -> dict[str, Any]:
        return {"serverUtcTime": moment(self._clock.utc())}


def version() -> dict[str, Any]:
    """Return a release that no real server has."""
    return {
        "majorVersion": "0",
        "minorVersion": "0",
        "su": "0",
        "build": "0",
        "productId": "sandbox",
        "codebaseId": "sandbox",
        "productReleaseDisplayString": "Sandbox",
        "productPatchDisplayString": "",
    }


def _session(call: Call) -> Session:
    if call.session is None:
        raise Refusal(401, {"message": "A session is needed."})
    return call.session


def _features(call: Call) -> list[dict[str, Any]]:
    return [{"featureId": name, "version": v} for name, v in call.dial.features.items()]


def _language(accepted: str) -> str:
    """Return the first language of the header that the server has, or its own."""
    for part in accepted.split(","):
        wanted = part.split(";")[0].strip().lower()
        for language in LANGUAGES:
            if wanted and wanted in (language.lower(), language.split("-")[0]):
                return language
    return next(iter(LANGUAGES))
