"""Lies of servers, to typed methods, to requests of any path and to streams, in both forms."""

from __future__ import annotations

import aiohttp  # noqa: F401 - the first call would load it, within its time-out
import pytest

from tests.client.forms import Way, own_ways
from tests.client.lies import GRANTS, LIES, UNSOUND
from tests.client.raw_server import RawServer
from tests.hostile.victim import outcome

KINDS = ("method", "request", "stream")


@own_ways
@pytest.mark.parametrize("case", LIES)
def test_a_lie_ends_in_a_result_or_an_error_of_the_client(way: Way, case: str) -> None:
    for kind in KINDS:
        with RawServer([LIES[case]]) as server:
            ended = outcome(way.form, kind, server.url)
            assert not ended.startswith("FOREIGN")
            assert len(server.seen) == 1


@own_ways
@pytest.mark.parametrize("case", UNSOUND)
def test_a_body_whose_end_is_in_doubt_is_refused_however_it_is_read(way: Way, case: str) -> None:
    for kind in KINDS:
        with RawServer([UNSOUND[case]]) as server:
            assert outcome(way.form, kind, server.url) == "TransportError"


@own_ways
@pytest.mark.parametrize("case", GRANTS)
def test_what_a_log_in_grants_is_used_at_that_server_or_refused(way: Way, case: str) -> None:
    with RawServer([GRANTS[case]]) as server:
        assert not outcome(way.form, "log_in", server.url).startswith("FOREIGN")
        paths = [seen.path for seen in server.seen]
        assert all(path.startswith("/icws/") and path.isprintable() for path in paths)
        assert not any(".." in path.split("/") for path in paths)
