# Copied from sandbox/login.py; edits here are lost.
"""Establishes who logs in: by password, by a token of another session, by single sign-on."""

from __future__ import annotations

from random import Random
from typing import Any

from .clock import Clock
from .refusals import Refusal, invalid, refusal
from .sessions import Session, Sessions
from .users import User, Users

TOKEN_LIFE = 7.0
_URN = "urn:inin.com:connection:"
# What public clients tell a wrong password by.
_WRONG_PASSWORD = -2147221503


class Login:
    """The three ways to log in that `POST /icws/connection` has."""

    def __init__(self, users: Users, sessions: Sessions, clock: Clock, random: Random) -> None:
        self.users = users
        self._sessions = sessions
        self._clock = clock
        self._random = random
        # A token of another session: whose it is, its seed, and until when.
        self._passed_on: dict[str, tuple[Session, str, float]] = {}
        self._single_sign_on = {
            user.single_sign_on_token: user
            for user in users.values()
            if user.single_sign_on_token is not None
        }

    def user(self, settings: dict[str, Any]) -> User:
        """Return the user that the body of a log-in is about.

        Raises:
            Refusal: 400: they are not who they say.
        """
        kind = str(settings.get("__type", "")).removeprefix(_URN)
        if kind == "icAuthConnectionRequestSettings":
            return self._by_password(settings)
        if kind == "authTokenConnectionRequestSettings":
            return self._by_token(settings)
        if kind == "singleSignOnTokenConnectionRequestSettings":
            user = self._single_sign_on.get(settings["singleSignOnToken"])
            if user is not None:
                return user
            raise failed()
        raise invalid("__type", "a way to log in that the sandbox has")

    def pass_on(self, session: Session, seed: str) -> str:
        """Return a token for another client of the same user: works once, lapses in 7 s."""
        token = self._token()
        self._passed_on[token] = (session, seed.lower(), self._clock.now() + TOKEN_LIFE)
        self._clock.call_later(TOKEN_LIFE, lambda: self._passed_on.pop(token, None))
        return token

    def single_sign_on(self, user: User) -> str:
        """Return a token that a user can log in with, again and again."""
        token = self._token()
        self._single_sign_on[token] = user
        return token

    def _by_password(self, settings: dict[str, Any]) -> User:
        # A user's name is not case-sensitive in the contact centre; a password is.
        name = settings["userID"].casefold()
        user = next((u for u in self.users.values() if u.id.casefold() == name), None)
        if user is None or user.password != settings["password"]:
            raise failed()
        return user

    def _by_token(self, settings: dict[str, Any]) -> User:
        found = self._passed_on.pop(settings["authToken"], None)
        if found is None:
            raise failed()
        session, seed, until = found
        fits = (seed, session.id) == (
            settings["authTokenSeed"].lower(),
            settings["authTokenSourceSession"],
        )
        if not fits or self._clock.now() >= until or session.down is not None:
            raise failed()
        if settings.get("disconnectSourceSession"):
            self._sessions.end(session, "Another session has taken over.")
        return self.users[session.user]

    def _token(self) -> str:
        return f"{self._random.getrandbits(128):032x}"


def failed() -> Refusal:
    """Return the refusal of a log-in; it does not tell which part was wrong."""
    return refusal(
        400,
        "The user or the password is not right.",
        "error.request.connection.authenticationFailure",
        errorCode=_WRONG_PASSWORD,
    )
