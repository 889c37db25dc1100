"""The time that closing may take: it comes back, and an error takes none of it."""

from __future__ import annotations

import time

import pytest

import icws
from icws._runtime._sync.closing import Closing


def test_the_time_comes_back_after_a_while() -> None:
    closing = Closing(0.1)

    def never() -> None:
        time.sleep(0.3)

    for _ in "12":
        with pytest.raises(icws.RequestTimeoutError, match=r"h:1: it was not ended within 0\.1 s"):
            closing.run("it", "http://h:1/x", never)
        with pytest.raises(icws.RequestTimeoutError, match=r"within 0\.[01] s"):
            closing.run("it", "http://h:1/x", never)
        assert closing._budget.left < 0.05
        time.sleep(0.15)


def test_an_error_of_what_ends_is_raised() -> None:
    closing = Closing(5)

    def fail() -> None:
        raise icws.NotFoundError(404)

    with pytest.raises(icws.NotFoundError):
        closing.run("it", "http://h:1", fail)
    assert closing._budget.left > 4
