# Derived from runtime/_async/dispatcher.py; edits here are lost.
"""The dispatcher of a session: it hands each message to the subscriptions that asked for it."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Hashable, Iterator
from typing import TYPE_CHECKING, Any

from ..connectivity import Connectivity
from ..delivery import Delivery
from ..errors import DecodeError, IcwsError, ServerError, TransportError
from ..hosts import host_of
from ..log import log
from ..operation import Operation
from ..routing import Router
from ..stream_choice import StreamChoice
from .closing import Closing
from .concurrency import Lock, Pending

if TYPE_CHECKING:
    from .fetcher import Fetcher
    from .registration import Registration, SharedWatch
    from .session import Session

__all__ = ["Dispatcher", "Owner"]


class Owner:
    """A hold of a client or a subscription: fetching stops once the last one is forgotten."""

    __slots__ = ("_dispatcher",)

    def __init__(self, dispatcher: Dispatcher) -> None:
        self._dispatcher = dispatcher
        dispatcher.owners.add(id(self))

    def __del__(self) -> None:
        """Stop fetching where nobody is left who could read a message."""
        owners = self._dispatcher.owners
        owners.discard(id(self))
        if not owners and not sys.is_finalizing():
            self._dispatcher.stop()


class Dispatcher:
    """The subscriptions of one session, and the fetcher that runs while there are any."""

    def __init__(
        self,
        session: Session,
        *,
        poll: Operation[list[Any]],
        heartbeat: Operation[Any] | None = None,
        delivery: Delivery | None = None,
        connectivity: Connectivity | None = None,
        closing: Closing | None = None,
    ) -> None:
        self.session: Session = session
        self.poll: Operation[list[Any]] = poll
        self.heartbeat: Operation[Any] | None = heartbeat
        self.delivery: Delivery = delivery or Delivery()
        self.connectivity: Connectivity = connectivity or Connectivity()
        self.choice: StreamChoice = StreamChoice(self.delivery.mode)
        self.closing: Closing = closing or Closing()
        self.owners: set[int] = set()
        """The ids of the owners: of whoever can still read a message."""
        self.undelivered: int = 0
        """Number of messages that no subscription asked for."""
        self.skipped: int = 0
        """Number of items that are no message: invalid JSON, no object, another kind of event."""
        self._router: Router[Registration] = Router()
        self._watches: dict[Hashable, SharedWatch] = {}
        self._lock = Lock()
        self._fetcher: Fetcher | None = None
        self._previous: Fetcher | None = None
        self._logged: set[str] = set()
        self._stale = False
        session.on_new_session.append(self.restart_watches)
        session.dispatcher = self

    def stop(self) -> None:
        """Stop fetching, since nobody can read a message any more; the collector may call it."""
        fetcher = self._fetcher
        if fetcher is not None and not self.session.inherited:
            self._fetcher, self._previous = None, fetcher
            fetcher.stop()

    def add(self, registration: Registration) -> None:
        """Register a subscription, then start its watch, so that it misses no message.

        Raises the error of the start; the subscription is not registered then.
        """
        starting = False
        try:
            watch, fetcher = self._admit(registration)
            fetcher.ready()
            with watch.lock:
                starting = True
                self._start(registration)
        except BaseException as error:
            self._take_back(registration, error, started=starting)
            raise
        fetcher.hurry()

    def has(self, registration: Registration) -> bool:
        """Return whether a subscription is registered."""
        return self._watch_of(registration) is not None

    def remove(self, registration: Registration) -> None:
        """Remove a subscription, and end its watch unless another subscription shares it."""
        if self._watch_of(registration) is None:
            return  # it is being removed already, and ending its watch needs its keys
        try:
            self._leave(registration)
        finally:
            self._forget(registration)

    def end(self, error: Exception | None = None) -> None:
        """End every subscription, with or without an error, and stop fetching."""
        fetcher = self.halt(error)
        if fetcher is not None:
            fetcher.join()

    def settle(self) -> None:
        """Wait for the last request of a fetcher that was told to stop, while there is time."""
        if self._fetcher is None and self._previous is not None and not self._previous.over:
            self.closing.wait(self._previous.join)

    def halt(self, error: Exception | None = None) -> Fetcher | None:
        """End every subscription; return the fetcher, which stops after its present request."""
        with self._lock:
            fetcher, self._fetcher = self._fetcher, None
            self._previous = fetcher or self._previous
            registrations = self._router.clear()
            self._watches.clear()
            if error is None:
                self.connectivity.forget()
        for registration in registrations:
            registration.end(error)
        if fetcher is not None:
            fetcher.halt()
        return fetcher

    def abandon(self) -> None:
        """Forget, in a forked process, the subscriptions of its parent."""
        for registration in self._router.clear():
            registration.queue.abandon()
        self._watches.clear()
        self._fetcher = self._previous = None
        self.connectivity.forget()

    def deliver(self, message: Any) -> list[SharedWatch]:
        """Hand a message to each subscription that asked for it.

        Returns the watches to restart, because a cache cannot read the message.
        """
        registrations = self._router.targets(message)
        for registration in self._router.moved():
            self._move(registration)
        for registration in registrations:
            registration.deliver(message)
        if not registrations:
            self._drop(message)
        unread = [one.place for one in registrations if one.cannot_read(message)]
        return [self._watches[place] for place in unread if place in self._watches]

    def watches(self) -> list[SharedWatch]:
        """Return the watches to restart when messages may have been lost."""
        watches = list(self._watches.values())
        return [watch for watch in watches if not all(one.over for one in list(watch.members))]

    @property
    def watching(self) -> bool:
        """Whether there is a watch, so that messages must come."""
        return any(one.watching and not one.over for one in self._registrations())

    def note_outage(self, error: Exception) -> None:
        """Note that the server does not respond."""
        self.connectivity.lost(host_of(self.session.state.base), error)
        self.mark_stale(lost=False)

    def mark_stale(self, *, lost: bool) -> None:
        """Note that the states of caches may be out of date from now on.

        Args:
            lost: whether messages may have been lost, so that only a whole state ends that.
        """
        self._stale = True
        for registration in self._registrations():
            registration.queue.mark_stale(lost=lost)

    def mark_fresh(self) -> None:
        """Note that messages arrive; states of which none was lost are up to date."""
        if not self._stale:
            return
        self._stale = False
        for registration in self._registrations():
            registration.queue.mark_fresh()

    def renew(self, watch: SharedWatch) -> None:
        """Restart a watch, which brings a message with the whole state."""
        with watch.lock:
            latest = watch.latest
            if latest is not None:
                self._start(latest)

    def refuse(self, watch: SharedWatch, error: Exception) -> None:
        """End the subscriptions of a watch that cannot be restarted, with the error."""
        log().warning("a watch cannot be renewed: %s", type(error).__name__)
        for registration in list(watch.members):
            registration.end(error)

    def restart_watches(self) -> None:
        """Restart all watches, since a new session has none."""
        if self._fetcher is not None:
            self._fetcher.lost()

    def failed(self, fetcher: Fetcher, error: Exception) -> None:
        """End every subscription after the fetcher has ended with an error."""
        with self._lock:
            if self._fetcher is not fetcher:
                return
        log().warning("messages are no longer received: %s", type(error).__name__)
        self.connectivity.lost(host_of(self.session.state.base), error, quiet=True)
        self.end(error)

    def _admit(self, registration: Registration) -> tuple[SharedWatch, Fetcher]:
        """Register a subscription and start a fetcher if none runs."""
        # Not above: many programs have a client and no subscription.
        from .fetcher import Fetcher
        from .registration import SharedWatch

        with self._lock:
            self._router.add(registration, registration.kinds, registration.keys)
            watch = self._watches.setdefault(registration.place, SharedWatch())
            watch.members[registration] = None
            if self._fetcher is None or self._fetcher.over:
                self._previous = self._fetcher or self._previous
                self._fetcher = Fetcher(self, self._previous)
            return watch, self._fetcher

    def _start(self, registration: Registration) -> None:
        """Start or replace a watch, under its lock; the server then sends its state."""
        since = time.monotonic()
        registration.start(self._router.keys(registration))
        # An answer can say that there is nothing to send, such as a catalogue that is up to date.
        expected = registration.watching and registration.answer is None
        if self._fetcher is not None and expected:
            self._fetcher.expect(since)

    def _registrations(self) -> Iterator[Registration]:
        for watch in list(self._watches.values()):
            yield from list(watch.members)

    def _watch_of(self, registration: Registration) -> SharedWatch | None:
        watch = self._watches.get(registration.place)
        return watch if watch is not None and registration in watch.members else None

    def _leave(self, registration: Registration) -> None:
        """Leave a watch; the last one to leave ends it on the server."""
        while (watch := self._watch_of(registration)) is not None:
            with watch.lock:
                if self._watch_of(registration) is not watch:
                    continue  # it moved while this waited for the lock
                latest = watch.latest
                del watch.members[registration]
                if not self.session.logged_in:
                    return
                if not watch.members:
                    registration.stop(self._router.keys(registration))
                elif latest is registration:
                    self._hand_over(watch, registration)

    def _hand_over(self, watch: SharedWatch, registration: Registration) -> None:
        """Restart a shared watch as its latest remaining subscription asks, under its lock."""
        heir = watch.latest
        if heir is None or heir.asks_like(registration):
            return
        try:
            self._start(heir)
        except IcwsError as error:
            log().info("a shared watch is not renewed: %s", type(error).__name__)
            self.restart_watches()

    def end_watch(self, registration: Registration, end: Callable[[], Pending[None]]) -> None:
        """Run a function that ends a watch, while there is time for closing."""
        what = f"the watch {registration.id}" if registration.id else "the subscription"
        self.closing.run(what, self.session.state.base, end)

    def _take_back(
        self, registration: Registration, error: BaseException, *, started: bool
    ) -> None:
        """Forget a subscription whose start has failed, and end its watch if it may run."""

        def take_back() -> None:
            try:
                if started and _may_have_started(error):
                    self._leave(registration)
            finally:
                self._forget(registration)

        with self.closing.after(error):
            try:
                self.end_watch(registration, take_back)
            except IcwsError as failure:
                log().debug("a watch may still run: %s", type(failure).__name__)
            self.settle()

    def _move(self, registration: Registration) -> None:
        """Let a subscription whose object was replaced by another share the watch of that one."""
        from .registration import SharedWatch

        with self._lock:
            old = self._watch_of(registration)
            place = registration.place_for(self._router.keys(registration))
            if old is None or place == registration.place:
                return
            del old.members[registration]
            if not old.members:
                del self._watches[registration.place]
            registration.place = place
            watch = self._watches.setdefault(place, SharedWatch())
            # Not as the latest: the watch on the server stays that of the present owner.
            watch.members = {registration: None, **watch.members}

    def _forget(self, registration: Registration) -> None:
        last = None
        with self._lock:
            self._router.remove(registration)
            watch = self._watches.get(registration.place)
            if watch is not None:
                watch.members.pop(registration, None)
                if not watch.members:
                    del self._watches[registration.place]
            if not len(self._router) and self._fetcher is not None:
                last, self._fetcher = self._fetcher, None
                self._previous = last
        if last is not None:
            last.halt()

    def _drop(self, message: Any) -> None:
        self.undelivered += 1
        name = type(message).__name__
        if name not in self._logged:
            self._logged.add(name)
            log().debug("%s: no subscription asked for it", name)


def _may_have_started(error: BaseException) -> bool:
    """Return whether the server may have started a watch whose start has failed."""
    if isinstance(error, TransportError):
        return error.sent
    if isinstance(error, ServerError):
        return error.status in (502, 504)  # from a proxy
    return isinstance(error, DecodeError) or not isinstance(error, Exception)
