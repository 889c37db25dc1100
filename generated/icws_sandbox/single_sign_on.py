# Copied from sandbox/single_sign_on.py; edits here are lost.
"""Single sign-on with a made-up identity provider, which believes that everybody is one user.

The protocol of the identity provider itself is not part of the API: the sandbox comes back at
once, with the token in a header, or in exchange for a cookie where a returnUri was given.
"""

from __future__ import annotations

from http.cookies import CookieError, SimpleCookie
from urllib.parse import quote

from .call import Answer, Behaviour, Call
from .login import Login
from .refusals import missing, refusal
from .sessions import Sessions

PROVIDER = "sandbox"
_COOKIE = "icws_sso_response"
_BASE = "/icws/connection/single-sign-on"


class SingleSignOn:
    """The behaviours of `/icws/connection/single-sign-on/...`."""

    def __init__(self, login: Login, sessions: Sessions) -> None:
        self._login = login
        self._sessions = sessions
        # Outcomes that wait to be asked for: a token, or None where the sign-on came to nothing.
        self._outcomes: dict[str, str | None] = {}

    def behaviours(self) -> dict[tuple[str, str], Behaviour]:
        """Return the behaviours by method and path template."""
        return {
            ("GET", f"{_BASE}/identity-providers/{{identityProviderId}}"): self.begin,
            ("GET", f"{_BASE}/saml-ecp/{{identityProviderId}}"): self.enhanced,
            ("GET", f"{_BASE}/response"): self.response,
        }

    def begin(self, call: Call) -> Answer:
        """Sign on, and go back where a returnUri says so."""
        token = self._token(call)
        target = call.query.get("returnUri")
        if target is None:
            return Answer(200, headers={"ININ-STS-Token": token} if token else {})
        code = self._sessions.token()
        self._outcomes[code] = token
        # Quoted, so that what came in a query cannot become a header of its own.
        location = quote(target, safe="%/:?#[]@!$&'()*+,;=~")
        cookie = f"{_COOKIE}={code}; Path=/icws; HttpOnly"
        return Answer(302, headers={"Location": location, "Set-Cookie": cookie})

    def enhanced(self, call: Call) -> Answer:
        """Sign on as a client that speaks SAML ECP does."""
        token = self._token(call)
        if token is None:
            raise refusal(404, "There is no such identity provider.")
        return Answer(200, headers={"ININ-STS-Token": token})

    def response(self, call: Call) -> Answer:
        """Hand over the token of a sign-on, once."""
        try:
            found = SimpleCookie(call.headers.get("cookie", "")).get(_COOKIE)
        except CookieError:
            found = None
        if found is None:
            raise missing(_COOKIE)
        if found.value not in self._outcomes:
            failed = "error.request.connection.singleSignOn.failure"
            raise refusal(400, "No sign-on waits for this cookie.", failed)
        token = self._outcomes.pop(found.value)
        if token is None:
            unavailable = "error.sso.request.identityProviderUnavailable"
            raise refusal(400, "There is no such identity provider.", unavailable)
        return Answer(200, {"singleSignOnToken": token})

    def _token(self, call: Call) -> str | None:
        if call.path["identityProviderId"] != PROVIDER:
            return None
        return self._login.single_sign_on(next(iter(self._login.users.values())))
