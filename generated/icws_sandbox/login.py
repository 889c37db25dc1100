# Copied from sandbox/login.py; edits here are lost.
"""Log-in: by password, by a token of another session, by single sign-on."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .clock import Clock
from .errors import ApiError, invalid
from .sessions import Session, Sessions
from .users import User, Users

TOKEN_LIFE = 7.0
_URN = "urn:inin.com:connection:"
# Public clients tell the cases apart by these numbers; the API's pages do not have them.
_FAILED = 4
_WRONG_PASSWORD = -2147221503


class Login:
    """The three ways to log in of `POST /icws/connection`."""

    def __init__(self, users: Users, sessions: Sessions, clock: Clock) -> None:
        self.users = users
        self._sessions = sessions
        self._clock = clock
        # Tokens for other clients: the session, the seed, and the end of the token's life.
        self._auth_tokens: dict[str, tuple[Session, str, float]] = {}
        self._single_sign_on = {
            user.single_sign_on_token: user
            for user in users.values()
            if user.single_sign_on_token is not None
        }

    def user(self, settings: Mapping[str, Any]) -> User:
        """Return the user of a log-in's body.

        Raises:
            ApiError: 400: the credentials are wrong.
        """
        type_ = str(settings.get("__type", "")).removeprefix(_URN)
        if type_ == "icAuthConnectionRequestSettings":
            return self._by_password(settings)
        if type_ == "authTokenConnectionRequestSettings":
            return self._by_auth_token(settings)
        if type_ == "singleSignOnTokenConnectionRequestSettings":
            user = self._single_sign_on.get(settings["singleSignOnToken"])
            if user is None or user.id not in self.users:
                raise _login_failed(_FAILED, "The token is not valid.")
            return user
        raise invalid("__type", "a way to log in that the sandbox has")

    def auth_token(self, session: Session, seed: str) -> str:
        """Return a token for another client of the same user; it works once, within 7 s."""
        token = self._sessions.token()
        self._auth_tokens[token] = (session, seed.lower(), self._clock.now() + TOKEN_LIFE)
        self._clock.call_later(TOKEN_LIFE, lambda: self._auth_tokens.pop(token, None))
        return token

    def single_sign_on(self, user: User) -> str:
        """Return a token with which a user can log in again and again."""
        token = self._sessions.token()
        self._single_sign_on[token] = user
        return token

    def _by_password(self, settings: Mapping[str, Any]) -> User:
        # A user's name is not case-sensitive in the contact centre; a password is.
        name = settings["userID"].casefold()
        user = next((u for u in self.users.values() if u.id.casefold() == name), None)
        if user is None or user.password != settings["password"]:
            raise _login_failed(_WRONG_PASSWORD, "The user or the password is wrong.")
        return user

    def _by_auth_token(self, settings: Mapping[str, Any]) -> User:
        token = self._auth_tokens.pop(settings["authToken"], None)
        if token is None:
            raise _login_failed(_FAILED, "The token is not valid.")
        session, seed, end = token
        right = seed == settings["authTokenSeed"].lower()
        right = right and session.id == settings["authTokenSourceSession"]
        if not right or self._clock.now() >= end or session.end_reason is not None:
            raise _login_failed(_FAILED, "The token is not valid.")
        if settings.get("disconnectSourceSession"):
            self._sessions.end(session, "Another session has taken over.")
        return self.users[session.user]


def _login_failed(code: int, message: str) -> ApiError:
    """Return the error for a failed log-in; it does not tell which part was wrong."""
    id_ = "error.request.connection.authenticationFailure"
    return ApiError(400, message, id_, errorCode=code)
