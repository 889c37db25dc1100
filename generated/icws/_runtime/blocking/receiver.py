"""The receiver of a session: it fetches messages while somebody wants them, and hands them out."""

from __future__ import annotations

from collections.abc import Hashable
from typing import TYPE_CHECKING, Any

from ..delivery import Delivery, is_temporary
from ..errors import IcwsError, UnauthorizedError
from ..log import log
from ..operation import Operation
from ..routing import Router
from .concurrency import Lock
from .subscriber import Slot, Subscriber

if TYPE_CHECKING:
    from .reception import Reception
    from .session import Session

__all__ = ["Receiver"]


class Receiver:
    """Fetches the messages of one session from its first subscription to its last."""

    def __init__(
        self,
        session: Session,
        *,
        poll: Operation[list[Any]],
        heartbeat: Operation[Any] | None = None,
        delivery: Delivery | None = None,
    ) -> None:
        self.session: Session = session
        self.poll: Operation[list[Any]] = poll
        self.heartbeat: Operation[Any] | None = heartbeat
        self.delivery: Delivery = delivery or Delivery()
        self.undelivered: int = 0
        """How many messages nobody had asked for."""
        self._router: Router[Subscriber] = Router()
        self._slots: dict[Hashable, Slot] = {}
        self._lock = Lock()
        self._reception: Reception | None = None
        self._previous: Reception | None = None
        self._noted: set[str] = set()
        session.on_new_session.append(self._on_new_session)

    def add(self, subscriber: Subscriber) -> None:
        """Let a subscription have messages, then start its watch, so that none is missed.

        Raises what starting it raises; the subscription then has no messages.
        """
        with self._lock:
            self._router.add(subscriber, subscriber.kinds, subscriber.keys)
            slot = self._slots.setdefault(subscriber.slot, Slot())
            slot.members[subscriber] = None
            if self._reception is None:
                # Here: who only makes calls does not need it.
                from .reception import Reception

                self._reception = Reception(self, self._previous)
            reception = self._reception
        try:
            reception.ready()
            with slot.lock:
                subscriber.start(self._router.keys(subscriber))
        except BaseException:
            self._forget(subscriber, slot)
            raise
        reception.hurry()

    def remove(self, subscriber: Subscriber) -> None:
        """Let a subscription have no more; end its watch if no other one shares it."""
        slot = self._slots.get(subscriber.slot)
        if slot is None or subscriber not in slot.members:
            return
        keys = self._router.keys(subscriber)
        try:
            with slot.lock:
                slot.members.pop(subscriber, None)
                if not slot.members and self.session.logged_in:
                    subscriber.stop(keys)
        finally:
            self._forget(subscriber, slot)

    def end(self, error: Exception | None = None) -> None:
        """End every subscription, with an error or in order, and fetch no more."""
        with self._lock:
            reception, self._reception = self._reception, None
            self._previous = reception or self._previous
            subscribers = self._router.clear()
            self._slots.clear()
        for subscriber in subscribers:
            subscriber.end(error)
        if reception is not None:
            reception.stop()

    def deliver(self, message: Any) -> None:
        """Hand a message to each subscription that asked for it."""
        targets = self._router.targets(message)
        for target in targets:
            target.deliver(message)
        if not targets:
            self._drop(message)

    def watches(self) -> list[Slot]:
        """Return what must be started again when messages may have been lost."""
        return list(self._slots.values())

    def renew(self, slot: Slot) -> None:
        """Start a watch again, which brings a message with everything there is.

        A watch that the server does not take any more ends with the server's error. Raises what
        concerns all of them: no answer, or a session that is over.
        """
        with slot.lock:
            if not slot.members:
                return
            latest = next(reversed(slot.members))
            try:
                latest.start(self._router.keys(latest))
                return
            except UnauthorizedError:
                raise
            except IcwsError as error:
                if is_temporary(error):
                    raise
                refused, members = error, list(slot.members)
        log().warning("a watch cannot be renewed: %s", type(refused).__name__)
        for member in members:
            member.end(refused)

    def failed(self, reception: Reception, error: Exception) -> None:
        """End every subscription, since a reception has ended with an error."""
        with self._lock:
            if self._reception is not reception:
                return
        log().warning("messages are no longer received: %s", type(error).__name__)
        self.end(error)

    def _forget(self, subscriber: Subscriber, slot: Slot) -> None:
        last = None
        with self._lock:
            self._router.remove(subscriber)
            slot.members.pop(subscriber, None)
            if not slot.members and self._slots.get(subscriber.slot) is slot:
                del self._slots[subscriber.slot]
            if not len(self._router) and self._reception is not None:
                last, self._reception = self._reception, None
                self._previous = last
        if last is not None:
            last.stop()

    def _drop(self, message: Any) -> None:
        self.undelivered += 1
        name = type(message).__name__
        if name not in self._noted:
            self._noted.add(name)
            log().debug("%s: nobody asked for it", name)

    def _on_new_session(self) -> None:
        """Start all watches again: a new session has none."""
        if self._reception is not None:
            self._reception.lost()
