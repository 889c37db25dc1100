"""The end of a response: the same in pieces of any size, and none where there is a doubt."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from icws._runtime.framing import ResponseEnd

EARLY = b"HTTP/1.1 103 Early\r\nContent-Length: 9\r\n\r\nHTTP/1.1 100 Continue\r\n\r\n"
KNOWN = {
    b"HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\nabc": False,
    b"HTTP/1.1 200\r\ncontent-length:0\r\n\r\n": False,
    b"HTTP/1.1 204 X\r\n\r\n": False,
    b"HTTP/1.1 304 X\r\nContent-Length: 5\r\n\r\n": False,
    b"HTTP/1.1 200 X\r\nContent-Length: 5\r\n\r\n": True,
    EARLY + b"HTTP/1.1 200 X\r\nContent-Length: 1\r\n\r\na": False,
    b"HTTP/1.1 200 X\r\nTransfer-Encoding: Chunked\r\n\r\n3;a=b\r\nabc\r\n0\r\n\r\n": False,
    EARLY + b"HTTP/1.1 200 X\r\nTransfer-Encoding: chunked\r\n\r\n0\r\nA: b\r\nC: d\r\n\r\n": False,
}
UNKNOWN = [
    b"HTTP/1.1 200 OK\r\n\r\nabc",
    b"HTTP/1.1 200 OK\nContent-Length: 0\n\nabc",
    b"HTTP/1.1 101 Switching\r\n\r\nabc",
    b"HTTP/1.1 200 X\r\nContent-Length: 1\r\nContent-Length: 1\r\n\r\nabc",
    b"HTTP/1.1 200 X\r\nContent-Length: 1, 1\r\n\r\nabc",
    b"HTTP/1.1 200 X\r\nContent-Length: +1\r\n\r\nabc",
    b"HTTP/1.1 200 X\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
    b"HTTP/1.1 200 X\r\nTransfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n",
    b"HTTP/1.1 200 X\r\nTransfer-Encoding: chunked\r\n\r\nx\r\n0\r\n\r\n",
    b"HTTP/1.1 200 X\r\nTransfer-Encoding: chunked\r\n\r\n-1\r\n0\r\n\r\n",
    b"SSH-2.0-OpenSSH\r\n\r\n",
]


@pytest.mark.parametrize("response", KNOWN)
@given(cuts=st.lists(st.integers(0, 200), max_size=6), surplus=st.binary(max_size=9))
def test_the_end_is_found_in_pieces_of_any_size(
    response: bytes, cuts: list[int], surplus: bytes
) -> None:
    end = ResponseEnd(without_body=KNOWN[response])
    data, at, taken = response + surplus, 0, 0
    for cut in sorted({min(cut, len(data)) for cut in [*cuts, len(data)]}):
        if not end.over:
            taken += end.take(data[at:cut])
            assert end.over == (cut >= len(response))
        at = cut
    assert taken == len(response)


@pytest.mark.parametrize("data", UNKNOWN)
def test_where_there_is_a_doubt_there_is_no_end(data: bytes) -> None:
    end = ResponseEnd()
    assert end.take(data) == len(data)
    assert end.take(b"HTTP/1.1 204 X\r\n\r\n") == 18
    assert not end.over


def test_an_endless_head_is_not_kept() -> None:
    end = ResponseEnd()
    for _ in range(100):
        assert end.take(b"x" * 10_000) == 10_000
    assert len(end._held) < 600_000
