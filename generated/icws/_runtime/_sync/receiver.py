# Derived from runtime/_async/receiver.py; edits here are lost.
"""The receiver of a session: it fetches messages while somebody wants them, and hands them out."""

from __future__ import annotations

from collections.abc import Hashable
from typing import TYPE_CHECKING, Any

from ..delivery import Delivery
from ..errors import DecodeError, IcwsError, ServerError, TransportError
from ..log import log
from ..operation import Operation
from ..routing import Router
from .concurrency import Lock, Worker
from .subscriber import Slot, Subscriber

if TYPE_CHECKING:
    from .reception import Reception
    from .session import Session

__all__ = ["Receiver"]

_PATIENCE = 5.0


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
        self.skipped: int = 0
        """How much came that is no message: no JSON, no object, or an event of another name."""
        self._router: Router[Subscriber] = Router()
        self._slots: dict[Hashable, Slot] = {}
        self._lock = Lock()
        self._reception: Reception | None = None
        self._previous: Reception | None = None
        self._noted: set[str] = set()
        session.on_new_session.append(self.start_again)

    def add(self, subscriber: Subscriber) -> None:
        """Let a subscription have messages, then start its watch, so that none is missed.

        Raises what starting it raises; the subscription then has no messages.
        """
        starting = False
        try:
            slot, reception = self._admit(subscriber)
            reception.ready()
            with slot.lock:
                starting = True
                subscriber.start(self._router.keys(subscriber))
        except BaseException as error:
            try:
                if starting and _may_have_begun(error):
                    self._withdraw(subscriber)
            finally:
                self._forget(subscriber)
            raise
        reception.hurry()

    def remove(self, subscriber: Subscriber) -> None:
        """Let a subscription have no more; end its watch if no other one shares it."""
        if self._slot(subscriber) is None:
            return  # it has left, or is about to: what ends its watch needs its keys
        try:
            self._leave(subscriber)
        finally:
            self._forget(subscriber)

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

    def deliver(self, message: Any) -> list[Slot]:
        """Hand a message to each subscription that asked for it.

        Returns what must be started again, since a cache cannot read the message.
        """
        targets = self._router.targets(message)
        for target in self._router.moved():
            self._move(target)
        for target in targets:
            target.deliver(message)
        if not targets:
            self._drop(message)
        missed = [target.slot for target in targets if target.misses(message)]
        return [self._slots[slot] for slot in missed if slot in self._slots]

    def watches(self) -> list[Slot]:
        """Return what must be started again when messages may have been lost."""
        slots = list(self._slots.values())
        return [slot for slot in slots if not all(one.over for one in list(slot.members))]

    def renew(self, slot: Slot) -> None:
        """Start a watch again, which brings a message with everything there is."""
        with slot.lock:
            latest = slot.latest
            if latest is not None:
                latest.start(self._router.keys(latest))

    def refuse(self, slot: Slot, error: Exception) -> None:
        """End what shares a watch that is not started again, with the error."""
        log().warning("a watch cannot be renewed: %s", type(error).__name__)
        for member in list(slot.members):
            member.end(error)

    def start_again(self) -> None:
        """Start all watches again: a new session has none."""
        if self._reception is not None:
            self._reception.lost()

    def failed(self, reception: Reception, error: Exception) -> None:
        """End every subscription, since a reception has ended with an error."""
        with self._lock:
            if self._reception is not reception:
                return
        log().warning("messages are no longer received: %s", type(error).__name__)
        self.end(error)

    def _admit(self, subscriber: Subscriber) -> tuple[Slot, Reception]:
        """Let a subscription have messages, and see to it that they are fetched."""
        with self._lock:
            self._router.add(subscriber, subscriber.kinds, subscriber.keys)
            slot = self._slots.setdefault(subscriber.slot, Slot())
            slot.members[subscriber] = None
            if self._reception is None or self._reception.over:
                # Here: who only makes calls does not need it.
                from .reception import Reception

                self._previous = self._reception or self._previous
                self._reception = Reception(self, self._previous)
            return slot, self._reception

    def _slot(self, subscriber: Subscriber) -> Slot | None:
        slot = self._slots.get(subscriber.slot)
        return slot if slot is not None and subscriber in slot.members else None

    def _leave(self, subscriber: Subscriber) -> None:
        """End a watch, or leave it to those who share it."""
        while (slot := self._slot(subscriber)) is not None:
            with slot.lock:
                if self._slot(subscriber) is not slot:
                    continue  # it moved meanwhile
                latest = slot.latest
                del slot.members[subscriber]
                if not self.session.logged_in:
                    return
                if not slot.members:
                    subscriber.stop(self._router.keys(subscriber))
                elif latest is subscriber:
                    self._hand_down(slot, subscriber)

    def _hand_down(self, slot: Slot, subscriber: Subscriber) -> None:
        """Start a shared watch again as the one before asked for it, under the slot's lock."""
        heir = slot.latest
        if heir is None or heir.asks_like(subscriber):
            return
        try:
            heir.start(self._router.keys(heir))
        except IcwsError as error:
            log().info("a shared watch is not renewed: %s", type(error).__name__)
            self.start_again()

    def _withdraw(self, subscriber: Subscriber) -> None:
        """End a watch that may have begun; whatever interrupted its start does not reach this."""

        def leave() -> None:
            try:
                self._leave(subscriber)
            except IcwsError as error:
                log().debug("a watch that may have begun: %s", type(error).__name__)

        try:
            worker = Worker(leave, "icws-stop")
        except RuntimeError:
            log().warning("a watch that may have begun is not ended: no thread is left")
        else:
            worker.join(_PATIENCE)

    def _move(self, subscriber: Subscriber) -> None:
        """Let a watch whose object took another's place share what watches that one."""
        with self._lock:
            old = self._slot(subscriber)
            place = subscriber.place(self._router.keys(subscriber))
            if old is None or place == subscriber.slot:
                return
            del old.members[subscriber]
            if not old.members:
                del self._slots[subscriber.slot]
            subscriber.slot = place
            slot = self._slots.setdefault(place, Slot())
            # Not as the latest: whose watch it is there stays so.
            slot.members = {subscriber: None, **slot.members}

    def _forget(self, subscriber: Subscriber) -> None:
        last = None
        with self._lock:
            self._router.remove(subscriber)
            slot = self._slots.get(subscriber.slot)
            if slot is not None:
                slot.members.pop(subscriber, None)
                if not slot.members:
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


def _may_have_begun(error: BaseException) -> bool:
    """Tell whether the server may have started a watch whose start has failed."""
    if isinstance(error, TransportError):
        return error.sent
    if isinstance(error, ServerError):
        return error.status in (502, 504)  # of a proxy
    return isinstance(error, DecodeError) or not isinstance(error, Exception)
