# Copied from runtime/options.py; edits here are lost.
"""What can be said for some calls otherwise than for the client."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from msgspec import UNSET, Struct, UnsetType, field
from msgspec.structs import replace

from .gating import Policy

__all__ = ["CallOptions"]

# Where a request goes and where it ends: another request could hide behind them.
_FRAMING = frozenset({"connection", "content-length", "host", "transfer-encoding"})


class CallOptions(Struct, frozen=True):
    """Settings of calls; what is UNSET is as the client has it.

    ``ceiling`` makes the server count as older than it is: feature -> highest version.
    """

    timeout: float | UnsetType | None = UNSET
    retries: int | UnsetType = UNSET
    policy: Policy | UnsetType = UNSET
    headers: Mapping[str, str] = field(default_factory=dict)
    ceiling: Mapping[str, int] = field(default_factory=dict)

    def __repr__(self) -> str:
        """Show all but the headers, which can hold secrets."""
        shown = f"{self.timeout!r}, {self.retries!r}, {self.policy!r}, {self.ceiling!r}"
        return f"CallOptions({shown})"

    def changed(self, **changes: Any) -> CallOptions:
        """Return a copy with what is not UNSET changed; headers and ceilings are added."""
        given = {name: value for name, value in changes.items() if value is not UNSET}
        for name in given.get("headers", ()):
            if name.lower() in _FRAMING:
                raise ValueError(f"the header {name!r} is for the connection to say")
        for name in ("headers", "ceiling"):
            if name in given:
                given[name] = {**getattr(self, name), **given[name]}
        return replace(self, **given)
