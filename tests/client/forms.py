"""The session's tests run in both forms, over the client's own transport and a foreign one."""

from __future__ import annotations

import traceback
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from icws import models
from tests.both_forms import Scenario, run
from tests.client.httpx2_transport import AsyncHttpx2Transport, Httpx2Transport

ADA = models.IcAuthConnectionRequestSettings(
    application_name="tests", user_id="ada", password="secret"
)
SECRET_ADA = models.IcAuthConnectionRequestSettings(
    application_name="tests", user_id="ada", password="pass-s3cret"
)
_TESTS = str(Path(__file__).parents[1])
_FOREIGN: dict[str, Callable[..., Any]] = {
    "async": AsyncHttpx2Transport,
    "sync": Httpx2Transport,
}


@dataclass(frozen=True)
class Way:
    """A form of the client and what it goes over; `transport()` is None for the client's own."""

    form: str
    over: str

    def transport(self, *args: Any) -> Any:
        """Make the transport to give to the client."""
        return None if self.over == "own" else _FOREIGN[self.form](*args)

    def run(self, scenario: Scenario, *given: Any) -> None:
        """Run a scenario, an `async def` that takes the way and what is given."""
        run(self.form, scenario, self, *given)

    def __str__(self) -> str:
        return f"{self.form}-{self.over}"


_WAYS = [Way(form, over) for form in ("async", "sync") for over in ("own", "httpx2")]
ways = pytest.mark.parametrize("way", _WAYS, ids=str)
own_ways = pytest.mark.parametrize("way", [way for way in _WAYS if way.over == "own"], ids=str)


def shown(error: BaseException) -> str:
    """Return an error as tools show it that print the variables of frames."""
    report = traceback.TracebackException.from_exception(error, capture_locals=True)
    chain = [report]
    for link in chain:
        frames = [frame for frame in link.stack if not frame.filename.startswith(_TESTS)]
        link.stack = traceback.StackSummary.from_list(frames)
        chain += [other for other in (link.__cause__, link.__context__) if other is not None]
    return "".join(report.format()) + repr(error)
