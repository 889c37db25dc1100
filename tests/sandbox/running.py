"""A running sandbox for fixtures, which have it for a test or for a module."""

from __future__ import annotations

from collections.abc import Iterator

from sandbox import Sandbox


def running() -> Iterator[Sandbox]:
    """Yield a sandbox that runs; none of its answers may have broken the spec in the end."""
    sandbox = Sandbox()
    with sandbox:
        yield sandbox
    assert sandbox.broken == []
