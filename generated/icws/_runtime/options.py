# Copied from runtime/options.py; edits here are lost.
"""Per-call overrides of client settings."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from msgspec import UNSET, Struct, UnsetType, field
from msgspec.structs import replace

from .gating import Policy
from .requests import header_value
from .settings import checked_policy, checked_retries, checked_timeout

__all__ = ["FRAMING", "CallOptions", "refuse_framing"]

FRAMING = frozenset({"connection", "content-length", "host", "transfer-encoding"})
"""Headers that set the target and the end of a request, by which another could be smuggled."""


class CallOptions(Struct, frozen=True):
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

    def overridden(
        self,
        timeout: float | UnsetType | None,
        retries: int | UnsetType,
        headers: Mapping[str, str] | UnsetType,
        policy: Policy | UnsetType,
    ) -> CallOptions:
        """Return a copy with the settings that a program overrides, once they are checked."""
        return self.changed(
            timeout=checked_timeout(timeout),
            retries=checked_retries(retries),
            headers=_checked_headers(headers),
            policy=checked_policy(policy),
        )

    def changed(self, **changes: Any) -> CallOptions:
        """Return a copy with changes that are not UNSET; headers and ceilings are added."""
        settings = {name: value for name, value in changes.items() if value is not UNSET}
        refuse_framing(settings.get("headers", ()))
        for name in ("headers", "ceiling"):
            if name in settings:
                settings[name] = {**getattr(self, name), **settings[name]}
        return replace(self, **settings)


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
