# Derived from runtime/_async/dispatcher.py; edits here are lost.
"""The dispatcher of a session: it starts and ends subscriptions, and fetches messages for them."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from ..connectivity import Connectivity
from ..delivery import ENDED, Delivery, may_have_started
from ..errors import IcwsError
from ..log import log
from ..operation import Operation
from ..stream_choice import StreamChoice
from .closing import Closing
from .concurrency import Pending, begin
from .feed import Feed
from .registry import Registry, SharedWatch
from .session import Session
from .session_requests import SubscriptionControl

if TYPE_CHECKING:
    from .fetcher import Fetcher
    from .registration import Registration

__all__ = ["Dispatcher", "Owner"]


class Owner:
    """A hold of a client or a subscription: fetching stops once the last one is forgotten.

    A subscription that is forgotten within its block is closed. Python has no other way to end
    one where Ctrl-C comes between the end of `__enter__` and the block (python/cpython#148874),
    or at the first step of `__exit__`: there, no code of ours runs.
    """

    __slots__ = ("_dispatcher", "_registration")

    def __init__(self, dispatcher: Dispatcher, registration: Registration | None = None) -> None:
        self._registration = registration
        self._dispatcher = dispatcher
        dispatcher.owners.add(id(self))

    def __del__(self) -> None:
        """Stop fetching where nobody is left who could read a message."""
        dispatcher = getattr(self, "_dispatcher", None)  # missing if Ctrl-C came before it was set
        if dispatcher is None:
            return
        registration = self._registration
        dispatcher.owners.discard(id(self))
        if not dispatcher.owners:
            dispatcher.stop()
        elif registration is not None and dispatcher.has(registration):
            dispatcher.close_soon(registration)


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
        self.connectivity: Connectivity = connectivity or Connectivity()
        self.registry: Registry = Registry()
        self.closing: Closing = closing or Closing()
        self.owners: set[int] = set()
        """The ids of the owners: of whoever can still read a message."""
        settings = delivery or Delivery()
        choice = StreamChoice(settings.mode)
        self._feed = Feed(
            session, self.registry, poll, heartbeat, settings, self.connectivity, choice
        )
        self._fetcher: Fetcher | None = None
        self._previous: Fetcher | None = None
        session.on_new_session.append(self.restart_watches)
        session.subscriptions = SubscriptionControl(
            self.restart_watches, self.halt, self.join, self.abandon
        )

    @property
    def undelivered(self) -> int:
        """Number of messages that no subscription asked for."""
        return self.registry.undelivered

    @property
    def skipped(self) -> int:
        """Number of items that are no message: invalid JSON, no object, another kind of event."""
        return self._feed.skipped

    def stop(self) -> None:
        """Stop fetching, since nobody can read a message any more; the collector may call it."""
        fetcher = self._fetcher
        if fetcher is not None and not self.session.inherited:
            self._fetcher, self._previous = None, fetcher
            fetcher.call(fetcher.halt)

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
            fetcher.hurry()
            self.closing.restore()
        except BaseException as error:
            self._take_back(registration, error, started=starting)
            raise

    def has(self, registration: Registration) -> bool:
        """Return whether a subscription is registered."""
        return self.registry.watch_of(registration) is not None

    def remove(self, registration: Registration) -> None:
        """Remove a subscription, and end its watch unless another subscription shares it."""
        if not self.has(registration):
            return  # it is being removed already, and ending its watch needs its keys
        try:
            self._leave(registration)
        finally:
            self._forget(registration)

    def close(self, registration: Registration) -> None:
        """End a subscription, and remove it while there is time for closing."""
        registration.queue.end(None)
        if not self.has(registration):
            return
        try:
            self.end_watch(registration, lambda: self.remove(registration))
        except ENDED:
            log().debug("the server had ended the watch already")
        finally:
            self.settle()

    def close_soon(self, registration: Registration) -> None:
        """Close a subscription in a worker of its own; the collector may call it anywhere."""
        fetcher = self._fetcher or self._previous
        if fetcher is not None and not self.session.inherited:
            fetcher.call(lambda: begin(lambda: self._close_quietly(registration), "icws-closing"))

    def _close_quietly(self, registration: Registration) -> None:
        try:
            self.close(registration)
        except IcwsError as failure:
            log().warning("a watch was not ended: %s", type(failure).__name__)

    def end_watch(self, registration: Registration, end: Callable[[], Pending[None]]) -> None:
        """Run a function that ends a watch, while there is time for closing."""
        what = f"the watch {registration.id}" if registration.id else "the subscription"
        self.closing.run(what, self.session.state.base, end)

    def end(self) -> None:
        """End every subscription, and stop fetching."""
        self.halt()
        self.join()

    def halt(self) -> None:
        """End every subscription; the fetcher stops after its present request."""
        with self.registry.lock:
            fetcher, self._fetcher = self._fetcher, None
            self._previous = fetcher or self._previous
            registrations = self.registry.clear()
            self.connectivity.forget()
        for registration in registrations:
            registration.queue.end(None)
        if fetcher is not None:
            fetcher.halt()

    def join(self) -> None:
        """Wait for the last request of a fetcher that was told to stop."""
        if self._previous is not None:
            self._previous.join()

    def settle(self) -> None:
        """Wait for that request while there is time for closing, unless a fetcher runs again."""
        if self._fetcher is None and self._previous is not None and not self._previous.over:
            self.closing.wait(self._previous.join)

    def abandon(self) -> None:
        """Forget the subscriptions of a process that has ended."""
        for registration in self.registry.clear():
            registration.queue.abandon()
        self._fetcher = self._previous = None
        self.connectivity.forget()

    def restart_watches(self) -> None:
        """Restart all watches, since a new session has none."""
        if self._fetcher is not None:
            self._fetcher.lost()

    def _is_current(self, fetcher: Fetcher) -> bool:
        """Return whether a fetcher is the present one, once that is decided."""
        with self.registry.lock:
            return self._fetcher is fetcher

    def _failed(self, fetcher: Fetcher, error: Exception) -> None:
        """End every subscription after the present fetcher has ended with an error.

        Their blocks end the watches on the server. What is added from now on has a fetcher of its
        own, which waits for the end of this one.
        """
        with self.registry.lock:
            if self._fetcher is not fetcher:
                return
            self._fetcher, self._previous = None, fetcher
            registrations = list(self.registry.registrations())
        log().warning("messages are no longer received: %s", type(error).__name__)
        self._feed.note_outage(error, quiet=True)
        for registration in registrations:
            registration.queue.end(error)

    def _admit(self, registration: Registration) -> tuple[SharedWatch, Fetcher]:
        """Register a subscription and start a fetcher if none runs."""
        from .fetcher import Fetcher  # not above: many programs have no subscription

        with self.registry.lock:
            watch = self.registry.add(registration)
            if self._fetcher is None or self._fetcher.over:
                self._previous = self._fetcher or self._previous
                self._fetcher = Fetcher(self._feed, self._previous, self._is_current, self._failed)
            return watch, self._fetcher

    def _start(self, registration: Registration) -> None:
        """Start or replace a watch, under its lock; the server then sends its state."""
        since = self.registry.start(registration)
        if self._fetcher is not None:
            self._fetcher.expect(since)

    def _leave(self, registration: Registration) -> None:
        """Leave a watch; the last one to leave ends it on the server."""
        while (watch := self.registry.watch_of(registration)) is not None:
            with watch.lock:
                if self.registry.watch_of(registration) is not watch:
                    continue  # it moved while this waited for the lock
                latest = watch.latest
                del watch.members[registration]
                if not self.session.logged_in:
                    return
                if not watch.members:
                    self.registry.stop(registration)
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

    def _take_back(
        self, registration: Registration, error: BaseException, *, started: bool
    ) -> None:
        """Forget a subscription whose start has failed, and end its watch if it may run."""

        def take_back() -> None:
            try:
                if started and may_have_started(error):
                    self._leave(registration)
            finally:
                self._forget(registration)

        with self.closing.after(error):
            try:
                self.end_watch(registration, take_back)
            except IcwsError as failure:
                log().debug("a watch may still run: %s", type(failure).__name__)
            self.settle()

    def _forget(self, registration: Registration) -> None:
        """Remove a subscription; without any, fetching stops."""
        last = None
        with self.registry.lock:
            self.registry.remove(registration)
            if self.registry.empty and self._fetcher is not None:
                last = self._previous = self._fetcher
                self._fetcher = None
        if last is not None:
            last.halt()
