"""Single sign-on with a made-up identity provider, for which everybody is the first user.

The protocol of the identity provider itself is not part of the API. The sandbox comes back at
once, with the token in a header, or in exchange for a cookie where a returnUri was given.
"""

from __future__ import annotations

from http.cookies import CookieError, SimpleCookie
from urllib.parse import quote

from .errors import NOT_FOUND, ApiError, missing
from .handling import Handler, Request, Response
from .login import Login
from .sessions import Sessions

PROVIDER = "sandbox"
_COOKIE = "icws_sso_response"
_BASE = "/icws/connection/single-sign-on"
_NO_PROVIDER = "There is no such identity provider."
_ENVELOPE = '<S:Envelope xmlns:S="http://schemas.xmlsoap.org/soap/envelope/"/>'


class SingleSignOn:
    """The handlers of `/icws/connection/single-sign-on/...`."""

    def __init__(self, login: Login, sessions: Sessions) -> None:
        self._login = login
        self._sessions = sessions
        # Results by the cookie's value: a token; None for a sign-on that failed.
        self._results: dict[str, str | None] = {}

    def handlers(self) -> dict[tuple[str, str], Handler]:
        """Return the handlers by method and path template."""
        return {
            ("GET", f"{_BASE}/identity-providers/{{identityProviderId}}"): self.begin,
            ("GET", f"{_BASE}/saml-ecp/{{identityProviderId}}"): self.begin_saml_ecp,
            ("GET", f"{_BASE}/response"): self.result,
        }

    def begin(self, request: Request) -> Response:
        """Sign on, and redirect to the returnUri if there is one."""
        token = self._token(request)
        target = request.query.get("returnUri")
        if target is None:
            if token is None:
                raise ApiError(404, _NO_PROVIDER, NOT_FOUND)
            return Response(200, headers={"ININ-STS-Token": token})
        code = self._sessions.token()
        self._results[code] = token
        # Quoted, so that a part of the query cannot become a header of its own.
        location = quote(target, safe="%/:?#[]@!$&'()*+,;=~")
        cookie = f"{_COOKIE}={code}; Path=/icws; HttpOnly"
        return Response(302, headers={"Location": location, "Set-Cookie": cookie})

    def begin_saml_ecp(self, request: Request) -> Response:
        """Sign on as a client that speaks SAML ECP."""
        token = self._token(request)
        if token is None:
            raise ApiError(404, _NO_PROVIDER, NOT_FOUND)
        return Response(200, _ENVELOPE, headers={"ININ-STS-Token": token})

    def result(self, request: Request) -> Response:
        """Return the token of a sign-on, once."""
        try:
            cookie = SimpleCookie(request.headers.get("cookie", "")).get(_COOKIE)
        except CookieError:
            cookie = None
        if cookie is None:
            raise missing(_COOKIE)
        if cookie.value not in self._results:
            failed = "error.request.connection.singleSignOn.failure"
            raise ApiError(400, "No sign-on waits for this cookie.", failed)
        token = self._results.pop(cookie.value)
        if token is None:
            unavailable = "error.sso.request.identityProviderUnavailable"
            raise ApiError(400, _NO_PROVIDER, unavailable)
        return Response(200, {"singleSignOnToken": token})

    def _token(self, request: Request) -> str | None:
        if request.path["identityProviderId"] != PROVIDER:
            return None
        return self._login.single_sign_on(next(iter(self._login.users.values())))
