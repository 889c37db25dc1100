# Copied from runtime/_async/registry.py; edits here are lost.
"""The registry of a session's subscriptions: to whom a message goes, and what they watch."""

from __future__ import annotations

import time
from collections.abc import Hashable, Iterator
from typing import TYPE_CHECKING, Any

from ..log import log
from ..routing import Router
from .concurrency import AsyncLock

if TYPE_CHECKING:
    from .registration import AsyncRegistration

__all__ = ["AsyncRegistry", "AsyncSharedWatch"]


class AsyncSharedWatch:
    """A watch on the server, and the registrations that share it, the latest last."""

    def __init__(self) -> None:
        # Requests for one watch are sent one by one: a start must not overtake a stop.
        self.lock: AsyncLock = AsyncLock()
        self.members: dict[AsyncRegistration, None] = {}
        self.not_before: float = 0.0
        """Monotonic time from which an undecodable message may restart it."""

    @property
    def latest(self) -> AsyncRegistration | None:
        """The registration whose arguments the watch on the server has."""
        return next(iter(list(self.members)[-1:]), None)

    @property
    def over(self) -> bool:
        """Whether none of its registrations takes messages any more."""
        return all(one.over for one in list(self.members))


class AsyncRegistry:
    """The subscriptions of one session, and the watches that they share."""

    def __init__(self) -> None:
        self.lock: AsyncLock = AsyncLock()
        """Held to change which subscriptions there are."""
        self.undelivered: int = 0
        """Number of messages that no subscription asked for."""
        self._router: Router[AsyncRegistration] = Router()
        self._watches: dict[Hashable, AsyncSharedWatch] = {}
        self._logged: set[str] = set()
        self._stale = False

    @property
    def empty(self) -> bool:
        """Whether there is no subscription."""
        return not len(self._router)

    @property
    def watching(self) -> bool:
        """Whether there is a watch, so that messages must come."""
        return any(one.watching and not one.over for one in self.registrations())

    def add(self, registration: AsyncRegistration) -> AsyncSharedWatch:
        """Add a subscription, under the lock, and return its watch."""
        self._router.add(registration, registration.kinds, registration.keys)
        watch = self._watches.setdefault(registration.place, AsyncSharedWatch())
        watch.members[registration] = None
        return watch

    def remove(self, registration: AsyncRegistration) -> None:
        """Remove a subscription, under the lock; an unknown one is no error."""
        self._router.remove(registration)
        watch = self._watches.get(registration.place)
        if watch is not None:
            watch.members.pop(registration, None)
            if not watch.members:
                del self._watches[registration.place]

    def clear(self) -> list[AsyncRegistration]:
        """Remove all subscriptions and return them."""
        self._watches.clear()
        return self._router.clear()

    def watch_of(self, registration: AsyncRegistration) -> AsyncSharedWatch | None:
        """Return the watch of a subscription; None for one that is not here."""
        watch = self._watches.get(registration.place)
        return watch if watch is not None and registration in watch.members else None

    def watches(self) -> list[AsyncSharedWatch]:
        """Return the watches to restart when messages may have been lost."""
        return [watch for watch in list(self._watches.values()) if not watch.over]

    def registrations(self) -> Iterator[AsyncRegistration]:
        """Yield all subscriptions."""
        for watch in list(self._watches.values()):
            yield from list(watch.members)

    async def deliver(self, message: Any) -> list[AsyncSharedWatch]:
        """Hand a message to each subscription that asked for it.

        Returns the watches to restart, because a cache cannot read the message.
        """
        registrations = self._router.targets(message)
        for registration in self._router.moved():
            await self._move(registration)
        for registration in registrations:
            await registration.queue.deliver(message)
        if not registrations:
            self._drop(message)
        unread = [one.place for one in registrations if one.cannot_read(message)]
        return [self._watches[place] for place in unread if place in self._watches]

    async def start(self, registration: AsyncRegistration) -> float | None:
        """Start or replace the watch of a subscription, under the lock of the watch.

        Returns the monotonic time from which a message with its state is due; None if none is.
        """
        since = time.monotonic()
        await registration.start(self._router.keys(registration))
        # An answer can say that there is nothing to send, such as a catalogue that is up to date.
        return since if registration.watching and registration.answer is None else None

    async def stop(self, registration: AsyncRegistration) -> None:
        """End the watch of a subscription on the server, under the lock of the watch."""
        await registration.stop(self._router.keys(registration))

    async def renew(self, watch: AsyncSharedWatch) -> float | None:
        """Restart a watch, which brings a message with the whole state; see `start`."""
        async with watch.lock:
            latest = watch.latest
            return None if latest is None else await self.start(latest)

    async def refuse(self, watch: AsyncSharedWatch, error: Exception) -> None:
        """End the subscriptions of a watch that cannot be restarted, with the error."""
        log().warning("a watch cannot be renewed: %s", type(error).__name__)
        for registration in list(watch.members):
            await registration.queue.end(error)

    def mark_stale(self, *, lost: bool) -> None:
        """Note that the states of caches may be out of date from now on.

        Args:
            lost: whether messages may have been lost, so that only a whole state ends that.
        """
        self._stale = True
        for registration in self.registrations():
            registration.queue.mark_stale(lost=lost)

    def mark_fresh(self) -> None:
        """Note that messages arrive; states of which none was lost are up to date."""
        if not self._stale:
            return
        self._stale = False
        for registration in self.registrations():
            registration.queue.mark_fresh()

    async def _move(self, registration: AsyncRegistration) -> None:
        """Let a subscription whose object was replaced by another share the watch of that one."""
        async with self.lock:
            old = self.watch_of(registration)
            place = registration.place_for(self._router.keys(registration))
            if old is None or place == registration.place:
                return
            del old.members[registration]
            if not old.members:
                del self._watches[registration.place]
            registration.place = place
            watch = self._watches.setdefault(place, AsyncSharedWatch())
            # Not as the latest: the watch on the server stays that of the present owner.
            watch.members = {registration: None, **watch.members}

    def _drop(self, message: Any) -> None:
        self.undelivered += 1
        name = type(message).__name__
        if name not in self._logged:
            self._logged.add(name)
            log().debug("%s: no subscription asked for it", name)
