"""What waits: one of the two modules that differ between the forms of the client."""

from __future__ import annotations

import asyncio
from asyncio import Lock as AsyncLock

__all__ = ["AsyncLock", "sleep"]


async def sleep(seconds: float) -> None:
    """Wait, and let other tasks run."""
    await asyncio.sleep(seconds)
