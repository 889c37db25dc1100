"""The receiver of a session: it fetches messages while somebody wants them, and hands them out."""

from __future__ import annotations

from collections.abc import Hashable
from typing import TYPE_CHECKING, Any

from ..delivery import Delivery, is_temporary
from ..errors import IcwsError, UnauthorizedError
from ..log import log
from ..operation import Operation
from ..routing import Router
from .concurrency import AsyncLock
from .subscriber import AsyncSlot, AsyncSubscriber

if TYPE_CHECKING:
    from .reception import AsyncReception
    from .session import AsyncSession

__all__ = ["AsyncReceiver"]


class AsyncReceiver:
    """Fetches the messages of one session from its first subscription to its last."""

    def __init__(
        self,
        session: AsyncSession,
        *,
        poll: Operation[list[Any]],
        heartbeat: Operation[Any] | None = None,
        delivery: Delivery | None = None,
    ) -> None:
        self.session: AsyncSession = session
        self.poll: Operation[list[Any]] = poll
        self.heartbeat: Operation[Any] | None = heartbeat
        self.delivery: Delivery = delivery or Delivery()
        self.undelivered: int = 0
        """How many messages nobody had asked for."""
        self._router: Router[AsyncSubscriber] = Router()
        self._slots: dict[Hashable, AsyncSlot] = {}
        self._lock = AsyncLock()
        self._reception: AsyncReception | None = None
        self._previous: AsyncReception | None = None
        self._noted: set[str] = set()
        session.on_new_session.append(self._on_new_session)

    async def add(self, subscriber: AsyncSubscriber) -> None:
        """Let a subscription have messages, then start its watch, so that none is missed.

        Raises what starting it raises; the subscription then has no messages.
        """
        async with self._lock:
            self._router.add(subscriber, subscriber.kinds, subscriber.keys)
            slot = self._slots.setdefault(subscriber.slot, AsyncSlot())
            slot.members[subscriber] = None
            if self._reception is None:
                # Here: who only makes calls does not need it.
                from .reception import AsyncReception

                self._reception = AsyncReception(self, self._previous)
            reception = self._reception
        try:
            await reception.ready()
            async with slot.lock:
                await subscriber.start(self._router.keys(subscriber))
        except BaseException:
            await self._forget(subscriber, slot)
            raise
        reception.hurry()

    async def remove(self, subscriber: AsyncSubscriber) -> None:
        """Let a subscription have no more; end its watch if no other one shares it."""
        slot = self._slots.get(subscriber.slot)
        if slot is None or subscriber not in slot.members:
            return
        keys = self._router.keys(subscriber)
        try:
            async with slot.lock:
                slot.members.pop(subscriber, None)
                if not slot.members and self.session.logged_in:
                    await subscriber.stop(keys)
        finally:
            await self._forget(subscriber, slot)

    async def end(self, error: Exception | None = None) -> None:
        """End every subscription, with an error or in order, and fetch no more."""
        async with self._lock:
            reception, self._reception = self._reception, None
            self._previous = reception or self._previous
            subscribers = self._router.clear()
            self._slots.clear()
        for subscriber in subscribers:
            await subscriber.end(error)
        if reception is not None:
            await reception.stop()

    async def deliver(self, message: Any) -> None:
        """Hand a message to each subscription that asked for it."""
        targets = self._router.targets(message)
        for target in targets:
            await target.deliver(message)
        if not targets:
            self._drop(message)

    def watches(self) -> list[AsyncSlot]:
        """Return what must be started again when messages may have been lost."""
        return list(self._slots.values())

    async def renew(self, slot: AsyncSlot) -> None:
        """Start a watch again, which brings a message with everything there is.

        A watch that the server does not take any more ends with the server's error. Raises what
        concerns all of them: no answer, or a session that is over.
        """
        async with slot.lock:
            if not slot.members:
                return
            latest = next(reversed(slot.members))
            try:
                await latest.start(self._router.keys(latest))
                return
            except UnauthorizedError:
                raise
            except IcwsError as error:
                if is_temporary(error):
                    raise
                refused, members = error, list(slot.members)
        log().warning("a watch cannot be renewed: %s", type(refused).__name__)
        for member in members:
            await member.end(refused)

    async def failed(self, reception: AsyncReception, error: Exception) -> None:
        """End every subscription, since a reception has ended with an error."""
        async with self._lock:
            if self._reception is not reception:
                return
        log().warning("messages are no longer received: %s", type(error).__name__)
        await self.end(error)

    async def _forget(self, subscriber: AsyncSubscriber, slot: AsyncSlot) -> None:
        last = None
        async with self._lock:
            self._router.remove(subscriber)
            slot.members.pop(subscriber, None)
            if not slot.members and self._slots.get(subscriber.slot) is slot:
                del self._slots[subscriber.slot]
            if not len(self._router) and self._reception is not None:
                last, self._reception = self._reception, None
                self._previous = last
        if last is not None:
            await last.stop()

    def _drop(self, message: Any) -> None:
        self.undelivered += 1
        name = type(message).__name__
        if name not in self._noted:
            self._noted.add(name)
            log().debug("%s: nobody asked for it", name)

    async def _on_new_session(self) -> None:
        """Start all watches again: a new session has none."""
        if self._reception is not None:
            self._reception.lost()
