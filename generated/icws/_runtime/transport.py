"""The way to the server: one request, one answer. Everything else is the session's work."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Protocol

import urllib3

from .errors import TransportError

__all__ = ["Response", "Transport", "UrllibTransport"]


@dataclass(frozen=True, slots=True, repr=False)
class Response:
    """An answer: its status, its headers in order (names can repeat), its body."""

    status: int
    headers: tuple[tuple[str, str], ...]
    body: bytes

    def header(self, name: str) -> str | None:
        """Return the first header of this name, in any case of letters, or None."""
        return next(iter(self.all(name)), None)

    def all(self, name: str) -> list[str]:
        """Return all headers of this name."""
        wanted = name.lower()
        return [value for key, value in self.headers if key.lower() == wanted]

    def __repr__(self) -> str:
        """Show the status only: headers and body can hold tokens."""
        return f"Response({self.status}, {len(self.body)} bytes)"


class Transport(Protocol):
    """What a session needs of a transport; own ones can be given to the client."""

    def request(
        self,
        method: str,
        url: str,
        headers: Mapping[str, str],
        body: bytes | None,
        timeout: float | None,
    ) -> Response:
        """Send one request and return the answer; no redirects, no cookies, no retries.

        Raises TransportError, without the URL in its text, when there is no answer.
        """

    def close(self) -> None:
        """Give the connections back."""


class UrllibTransport:
    """A transport over a urllib3 pool, with TLS certificates verified.

    urllib3's own debug log shows URLs; keep the logger ``urllib3`` above DEBUG where the
    session id must not be logged.
    """

    def __init__(self, pool: urllib3.PoolManager | None = None) -> None:
        self._pool = pool if pool is not None else urllib3.PoolManager(cert_reqs="CERT_REQUIRED")

    def request(
        self,
        method: str,
        url: str,
        headers: Mapping[str, str],
        body: bytes | None,
        timeout: float | None,
    ) -> Response:
        """Send one request; see ``Transport.request``."""
        failure: str
        try:
            answer = self._pool.request(
                method,
                url,
                headers=headers,
                body=body,
                timeout=urllib3.Timeout(total=timeout),
                redirect=False,
                retries=False,
            )
            return Response(answer.status, tuple(answer.headers.iteritems()), answer.data)
        except (urllib3.exceptions.HTTPError, OSError) as error:
            # Only the kind: urllib3 puts the URL, and with it the session id, into some texts.
            failure = type(error).__name__
        # Raised here, outside the handler, so that urllib3's error is not chained to it.
        raise TransportError(f"no answer from the server ({failure})")

    def close(self) -> None:
        """Close the idle connections."""
        self._pool.clear()
