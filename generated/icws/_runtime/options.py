# Copied from runtime/options.py; edits here are lost.
"""Per-call overrides of client settings."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, Self

from msgspec import UNSET, UnsetType, field
from msgspec.structs import replace

from .gating import Policy
from .redaction import Redacted
from .requests import header_value
from .settings import checked_policy, checked_retries, checked_timeout
from .tracebacks import without_frames

__all__ = ["FRAMING", "CallOptions", "Overridable", "refuse_framing"]

FRAMING = frozenset({"connection", "content-length", "host", "transfer-encoding"})
"""Headers that set the target and the end of a request, by which another could be smuggled."""


class CallOptions(Redacted, frozen=True):
    """Settings of calls; UNSET ones are those of the client.

    ``ceiling`` has the highest versions to assume of the server, by feature; ``head_timeout``
    the seconds until the head of a stream, where they are fewer than those until its next piece.
    """

    timeout: float | UnsetType | None = UNSET
    retries: int | UnsetType = UNSET
    policy: Policy | UnsetType = UNSET
    headers: Mapping[str, str] = field(default_factory=dict)
    ceiling: Mapping[str, int] = field(default_factory=dict)
    head_timeout: float | None = None

    def __repr__(self) -> str:
        """Show the settings without the headers, which can contain secrets."""
        shown = f"{self.timeout!r}, {self.retries!r}, {self.policy!r}, {self.ceiling!r}"
        return f"CallOptions({shown})"

    def changed(self, **changes: Any) -> CallOptions:
        """Return a copy with changes that are not UNSET; headers and ceilings are added."""
        settings = {name: value for name, value in changes.items() if value is not UNSET}
        refuse_framing(settings.get("headers", ()))
        for name in ("headers", "ceiling"):
            if name in settings:
                settings[name] = {**getattr(self, name), **settings[name]}
        return replace(self, **settings)


class Overridable:
    """A client, or an area of one, of which a copy can have other settings."""

    __slots__ = ()
    _options: CallOptions

    def with_options(
        self,
        *,
        timeout: float | UnsetType | None = UNSET,
        retries: int | UnsetType = UNSET,
        headers: Mapping[str, str] | UnsetType = UNSET,
        policy: Policy | UnsetType = UNSET,
    ) -> Self:
        """Return a copy that has other settings and the same session.

        ``client.interactions.with_options(timeout=5).hold("1001", on=True)`` is one call with
        another timeout. The session belongs to the original: closing the copy of a client, or
        leaving its block, neither logs out nor closes connections.

        Args:
            timeout: seconds to wait for the response of each attempt, and the longest pause before
                a retry: where the server asks for a longer one, the call ends with its error.
                None waits for a day at most.
            retries: the number of times a safe request is retried.
            headers: headers to send with each request, beside the client's own.
            policy: the reaction to parts of the API that the server does not have.

        Raises:
            TypeError: an argument has another type.
            ValueError: an argument has another value.
        """
        try:
            options = self._options.changed(
                timeout=checked_timeout(timeout),
                retries=checked_retries(retries),
                headers=_checked_headers(headers),
                policy=checked_policy(policy),
            )
        except (TypeError, ValueError) as error:
            headers = UNSET  # this frame would show them, and they can be secrets
            raise without_frames(error)  # noqa: B904 - the same error
        return self._with(options)

    def _with(self, options: CallOptions) -> Self:
        """Return a copy that has these options."""
        raise NotImplementedError


def _checked_headers(headers: Any) -> Any:
    """Return headers, or UNSET; raise TypeError or ValueError for what cannot be sent."""
    if headers is UNSET:
        return headers
    if not isinstance(headers, Mapping):
        raise TypeError(f"headers is a {type(headers).__name__} (expected a mapping)")
    for name, value in headers.items():
        if not isinstance(name, str):
            raise TypeError(f"headers has the name {name!r} (expected a text)")
        header_value(name, value)
    return dict(headers)


def refuse_framing(names: Iterable[str]) -> None:
    """Raise ValueError if one of these headers is the HTTP library's own."""
    for name in names:
        if name.lower() in FRAMING:
            raise ValueError(f"the header {name!r} is reserved for the HTTP library")
