# Derived from runtime/_async/restarting.py; edits here are lost.
"""Which watches are to be started again: all, after a loss, or one that failed, some time later."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Protocol

from ..delivery import Outage, is_temporary
from ..errors import IcwsError, TransportError, UnauthorizedError
from ..log import log
from .concurrency import Lock

if TYPE_CHECKING:
    from .subscriber import Slot

__all__ = ["Restarts", "Watches"]

# Seconds between two starts of one watch for what could not be read.
_RARELY = 30.0


class Watches(Protocol):
    """Who knows the watches and starts them."""

    def watches(self) -> list[Slot]:
        """Return what must be started again when messages may have been lost."""

    def renew(self, slot: Slot) -> None:
        """Start a watch again, which brings a message with everything there is."""

    def refuse(self, slot: Slot, error: Exception) -> None:
        """End what shares a watch that is not started again."""


class _Setback:
    """A watch whose start has failed, and when it is tried again."""

    def __init__(self, longest: float | None) -> None:
        self.outage = Outage(longest)
        self.due = 0.0


class Restarts:
    """The watches to start; one that fails is set aside, so that the others go on.

    Args:
        desk: who starts them.
        longest: seconds that the start of one may fail before it ends with the error.
    """

    def __init__(self, desk: Watches, longest: float | None) -> None:
        self._desk = desk
        self._longest = longest
        self._all = False
        self._pending: deque[Slot] = deque()
        self._aside: dict[Slot, _Setback] = {}
        self._unread: dict[Slot, None] = {}
        # Who reads a stream and who attends it may both come.
        self._lock = Lock()

    def want(self) -> None:
        """Note that messages may have been lost: all are to be started."""
        self._all = True

    def missed(self, slots: Iterable[Slot]) -> None:
        """Note watches of which something could not be read.

        They are started again, but not each time: the next answer may be as bad.
        """
        self._unread.update(dict.fromkeys(slots))

    @property
    def due(self) -> bool:
        """Whether a watch of which something could not be read may be started now."""
        return bool(self._unread) and bool(self._unread_since(time.monotonic()))

    @property
    def pause(self) -> float | None:
        """Seconds until one that was set aside is tried again; None without any."""
        dues = [setback.due for setback in list(self._aside.values())]
        dues += [slot.not_before for slot in list(self._unread)]
        return max(0.0, min(dues) - time.monotonic()) if dues else None

    def run(self, stopping: Callable[[], bool]) -> None:
        """Start what is to be started now; go on where this was cut.

        Raises what concerns all of them: no answer, or a session that is over.
        """
        with self._lock:
            self._run(stopping)

    def _run(self, stopping: Callable[[], bool]) -> None:
        now = time.monotonic()
        due = [slot for slot, setback in self._aside.items() if setback.due <= now]
        for slot in self._unread_since(now):
            slot.not_before = now + _RARELY
            del self._unread[slot]
            due.append(slot)
        self._pending.extend(slot for slot in due if slot not in self._pending)
        while (self._all or self._pending) and not stopping():
            if self._all:
                self._all = False
                late = [slot for slot in self._aside if slot not in due]
                self._pending = deque(s for s in self._desk.watches() if s not in late)
            while self._pending and not self._all and not stopping():
                self._start(self._pending[0])
                self._pending.popleft()

    def _unread_since(self, now: float) -> list[Slot]:
        return [slot for slot in list(self._unread) if slot.not_before <= now]

    def _start(self, slot: Slot) -> None:
        try:
            self._desk.renew(slot)
        except UnauthorizedError:
            raise
        except IcwsError as error:
            if not is_temporary(error) or not self._set_aside(slot, error):
                self._aside.pop(slot, None)
                self._desk.refuse(slot, error)
            elif isinstance(error, TransportError):
                self._pending.popleft()
                raise
        else:
            self._aside.pop(slot, None)

    def _set_aside(self, slot: Slot, error: IcwsError) -> bool:
        """Note when to try again; return False where it has failed for too long."""
        setback = self._aside.setdefault(slot, _Setback(self._longest))
        try:
            pause = setback.outage.pause(error)
        except IcwsError:
            return False
        setback.due = time.monotonic() + pause
        log().info("a watch is not renewed: %s; again in %.1f s", type(error).__name__, pause)
        return True
