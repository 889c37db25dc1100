"""Locks of threads: Ctrl-C between any two steps leaves none held."""

from __future__ import annotations

import gc
import sys
import threading
from collections.abc import Callable
from types import FrameType
from typing import Any

import pytest

from runtime._sync.concurrency import Condition
from runtime.locking import GuardedLock, inside

_WAIT = threading.Condition.wait.__code__


def use(lock: Any) -> None:
    with lock:
        pass


def wait(condition: Any) -> None:
    with condition:
        condition.wait(0.0)


def is_interrupted(step: int, use: Callable[[Any], None], lock: Any) -> bool:
    """Interrupt the use of a lock at a step of the lock's own code; return False beyond the last.

    The steps of `use` itself are those of a block, at which Python ends the block. Those of a wait
    are Python's own: what ours adds to them is as short as the code that handles Ctrl-C can be.
    """
    steps = 0

    def trace(frame: FrameType, event: str, argument: Any) -> Any:
        nonlocal steps
        frame.f_trace_opcodes = True
        code = frame.f_code
        steps += code is _WAIT if use is wait else code is not use.__code__
        if steps == step:
            raise KeyboardInterrupt
        return trace

    gc.disable()  # what other tests have left would end here, and be interrupted
    sys.settrace(trace)
    try:
        use(lock)
    except KeyboardInterrupt:
        return True
    finally:
        sys.settrace(None)
        gc.enable()
    return False


def is_free(lock: Any) -> bool:
    """Return whether another thread can have a lock."""
    outcomes: list[bool] = []
    thread = threading.Thread(target=lambda: outcomes.append(lock._lock.acquire(blocking=False)))
    thread.start()
    thread.join()
    return outcomes == [True]


@pytest.mark.parametrize(("make", "use"), [(GuardedLock, use), (Condition, use), (Condition, wait)])
def test_an_interrupt_leaves_no_lock_held(make: Any, use: Callable[[Any], None]) -> None:
    before = sys.gettrace()
    try:
        step, lock = 1, make()
        while is_interrupted(step, use, lock):
            assert is_free(lock), f"at step {step}"
            assert not inside()
            step, lock = step + 1, make()
        assert step > 1 or use is not wait
        assert is_free(lock)
    finally:
        sys.settrace(before)


def test_a_thread_is_inside_while_it_holds_a_lock() -> None:
    first, second = GuardedLock(), GuardedLock()
    assert not inside()
    with first:
        with second:
            assert inside()
        assert inside()
    assert not inside()
