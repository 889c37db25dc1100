"""Connection area: log-in and log-out, features, version, time, switchover."""

from __future__ import annotations

from typing import Any

from generator.spec.property_types import icws_timestamp

from .clock import Clock
from .errors import ApiError, not_found
from .handling import Handler, Request, Response, as_documented
from .login import Login
from .sessions import Sessions
from .single_sign_on import PROVIDER
from .users import User
from .versions import Dial

_BASE = "/icws/connection"
_OWN = "/icws/{sessionId}/connection"
LANGUAGES = {"en-US": "English (United States)", "de-DE": "Deutsch (Deutschland)"}
NOT_ACCEPTING = "error.server.notAcceptingConnections"
_UP, _DOWN = 1, 2
_LOGGED_OUT = "The client has logged out."
VERSION = {
    "majorVersion": "0",
    "minorVersion": "0",
    "su": "0",
    "build": "0",
    "productId": "sandbox",
    "codebaseId": "sandbox",
    "productReleaseDisplayString": "Sandbox",
    "productPatchDisplayString": "",
}
"""A release that no real server has."""


class Connection:
    """The handlers of the connection area.

    Args:
        login: The ways to log in.
        sessions: The sessions.
        dial: The dialled versions.
        clock: The server's time.
        host: The server's own name.
        alternate_hosts: Other servers that a client may go to.
    """

    def __init__(
        self,
        login: Login,
        sessions: Sessions,
        dial: Dial,
        clock: Clock,
        host: str,
        alternate_hosts: tuple[str, ...] = (),
    ) -> None:
        self._login = login
        self._sessions = sessions
        self._dial = dial
        self._clock = clock
        self._host = host
        self.alternate_hosts: tuple[str, ...] = alternate_hosts
        self.accepting: bool = True
        """Whether log-ins are accepted; else they get 503 with the alternate hosts."""
        self._primary = host

    def handlers(self) -> dict[tuple[str, str], Handler]:
        """Return the handlers by method and path template."""
        return {
            ("POST", _BASE): self.log_in,
            ("GET", f"{_BASE}/features"): self.features,
            ("GET", f"{_BASE}/features/{{featureId}}"): self.feature,
            ("GET", f"{_BASE}/server-info"): self.server_info,
            ("GET", f"{_BASE}/server-time"): lambda _: Response(200, self._server_time()),
            ("GET", f"{_BASE}/version"): lambda _: Response(200, self._version()),
            ("GET", _OWN): self.state,
            ("DELETE", _OWN): self.log_out,
            ("GET", f"{_OWN}/switchover-status"): self.switchover_status,
            ("POST", f"{_OWN}/unique-auth-token"): self.unique_auth_token,
        }

    def log_in(self, request: Request) -> Response:
        """Open a session."""
        if not self.accepting:
            hosts = list(self.alternate_hosts)
            message = "Log-ins are not accepted here now."
            raise ApiError(503, message, NOT_ACCEPTING, alternateHostList=hosts)
        user = self._login.user(request.properties)
        application = str(request.properties.get("applicationName") or "")
        session = self._sessions.open(user.id, application, _options(request))
        headers = {
            "ININ-ICWS-CSRF-Token": session.csrf_token,
            "ININ-ICWS-Session-ID": session.id,
            "Set-Cookie": f"{session.cookie_name}={session.cookie_value}; "
            f"Path=/icws/{session.id}; HttpOnly",
            "Location": f"/icws/{session.id}/connection",
        }
        body = {
            "csrfToken": session.csrf_token,
            "sessionId": session.id,
            "alternateHostList": list(self.alternate_hosts),
            "userID": user.id,
            "userDisplayName": user.display_name,
            "icServer": self._host,
            **self._included(request, user),
        }
        return Response(201, body, headers)

    def log_out(self, request: Request) -> Response:
        """End the session."""
        self._sessions.end(request.session, _LOGGED_OUT)
        return Response(200)

    def state(self, request: Request) -> Response:
        """Return whether the session is up, and otherwise why it ended."""
        reason = request.session.end_reason
        if reason is None:
            return Response(200, {"connectionState": _UP})
        again = self.accepting and reason != _LOGGED_OUT
        return Response(200, {"connectionState": _DOWN, "reason": reason, "shouldReconnect": again})

    def features(self, request: Request) -> Response:
        """Return the features of the dial."""
        return Response(200, {"featureInfoList": self._features()})

    def feature(self, request: Request) -> Response:
        """Return the version of one feature of the dial."""
        name = request.path["featureId"]
        if name not in self._dial.features:
            raise as_documented(not_found("feature", name), request.operation)
        return Response(200, {"featureId": name, "version": self._dial.features[name]})

    def server_info(self, request: Request) -> Response:
        """Return the languages, and the identity providers if single sign-on is asked about."""
        languages = [
            {"languageID": key, "languageDisplayName": name} for key, name in LANGUAGES.items()
        ]
        provider = {
            "displayName": "Sandbox",
            "identityProviderId": PROVIDER,
            "builtInIdentityProvider": False,
        }
        providers = [provider] if request.query.get("singleSignOnCapabilities") else []
        body = {
            "languages": languages,
            "acceptLanguage": _language(request.headers.get("accept-language", "")),
            "authentication": {"allowIcAuth": True, "identityProviders": providers},
        }
        return Response(200, body)

    def switch_over(self, hosts: tuple[str, ...]) -> None:
        """Make the first of other hosts the primary one, and accept no log-ins."""
        self.accepting = False
        self._primary = hosts[0]
        self.alternate_hosts = hosts

    def switchover_status(self, request: Request) -> Response:
        """Return the pair of servers; there is one if there are alternate hosts."""
        body: dict[str, Any] = {"isSwitchoverActive": bool(self.alternate_hosts)}
        body["primaryHost"] = self._primary
        if self._primary != self._host:
            body["backupHost"] = self._host
        elif self.alternate_hosts:
            body["backupHost"] = self.alternate_hosts[0]
        return Response(200, body)

    def unique_auth_token(self, request: Request) -> Response:
        """Return a token for another client of the same user."""
        seed = request.properties["authTokenSeed"]
        return Response(200, {"authToken": self._login.auth_token(request.session, seed)})

    def _included(self, request: Request, user: User) -> dict[str, Any]:
        """Return the properties for `include`, which has no option that the dial lacks."""
        parts: dict[str, tuple[str, Any]] = {
            "version": ("version", self._version()),
            "features": ("features", self._features()),
            "server-time": ("serverTimeInfo", self._server_time()),
            "default-workstation": ("defaultWorkstationId", user.workstation),
            "purecloud-integration": ("purecloudIntegration", {"integrationEnabled": False}),
            # A session begins without a station.
            "effective-station": ("effectiveStation", None),
        }
        return dict(parts[each] for each in _options(request) if each in parts)

    def _features(self) -> list[dict[str, Any]]:
        return [{"featureId": name, "version": v} for name, v in self._dial.features.items()]

    def _version(self) -> dict[str, str]:
        """Return the version; of a release nothing is known but its name."""
        if not self._dial.release:
            return VERSION
        return {**VERSION, "productReleaseDisplayString": f"{self._dial.release} (sandbox)"}

    def _server_time(self) -> dict[str, Any]:
        return {"serverUtcTime": icws_timestamp(self._clock.utc())}


def _options(request: Request) -> list[str]:
    """Return the options of `include`."""
    return [each for each in request.query.get("include", "").split(",") if each]


def _language(accepted: str) -> str:
    """Return the first language of the header that the server has, or the server's own."""
    for part in accepted.split(","):
        wanted = part.split(";")[0].strip().lower()
        for language in LANGUAGES:
            if wanted and wanted in (language.lower(), language.split("-")[0]):
                return language
    return next(iter(LANGUAGES))
