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
    b"HTTP/1.1 200 X\r\nTransfer-Encoding: chunked \r\n\r\n02 ; a\r\n\r\n\r\n000;b\r\n\r\n": False,
}
PLAIN = {
    b"3;a=b\r\n": b"3\r\n",
    b"A: b\r\nC: d\r\n": b"",
    b"02 ; a\r\n": b"2\r\n",
    b"000;b\r\n": b"0\r\n",
}
"""Parts of those that are ignored, and what a reader gets instead."""
UNKNOWN = [
    b"HTTP/1.1 200 OK\r\n\r\nabc",
    b"HTTP/1.1 200 OK\nContent-Length: 0\n\nabc",
    b"HTTP/1.1 101 Switching\r\n\r\nabc",
    b"HTTP/1.1 200 X\r\nContent-Length: 1\r\nContent-Length: 1\r\n\r\nabc",
    b"HTTP/1.1 200 X\r\nContent-Length: 1, 1\r\n\r\nabc",
    b"HTTP/1.1 200 X\r\nContent-Length: +1\r\n\r\nabc",
    b"HTTP/1.1 200 X\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
    b"HTTP/1.1 200 X\r\nTransfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n",
    b"SSH-2.0-OpenSSH\r\n\r\n",
]


@pytest.mark.parametrize("response", KNOWN)
@given(cuts=st.lists(st.integers(0, 200), max_size=6), surplus=st.binary(max_size=9))
def test_the_end_is_found_in_pieces_of_any_size(
    response: bytes, cuts: list[int], surplus: bytes
) -> None:
    end = ResponseEnd(without_body=KNOWN[response])
    data, at, taken = response + surplus, 0, b""
    for cut in sorted({min(cut, len(data)) for cut in [*cuts, len(data)]}):
        if not end.over:
            taken += end.take(data[at:cut])
            assert end.over == (cut >= len(response))
            assert end.surplus == (cut > len(response))
        at = cut
    for part, plain in PLAIN.items():
        response = response.replace(part, plain)
    assert taken == response
    assert end.malformed is None


@pytest.mark.parametrize("data", UNKNOWN)
def test_where_there_is_a_doubt_there_is_no_end(data: bytes) -> None:
    end = ResponseEnd()
    assert end.take(data) == data
    assert end.take(b"HTTP/1.1 204 X\r\n\r\n") == b"HTTP/1.1 204 X\r\n\r\n"
    assert not end.over


@pytest.mark.parametrize("bad", [b"x\r\n", b"-1\r\n", b"2\r\nabcd\r\n", b"0\r\nno header\r\n\r\n"])
@given(cut=st.integers(0, 40))
def test_what_is_no_chunk_is_kept_from_the_reader(bad: bytes, cut: int) -> None:
    head = b"HTTP/1.1 200 X\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nab\r\n"
    data = head + bad
    end = ResponseEnd()
    taken = end.take(data[: -cut or None]) + end.take(data[-cut:] if cut else b"")
    assert (end.over, str(end.malformed)) == (False, "a chunk of the response is malformed")
    assert taken in (head, head + bad[:5], head + bad[:3])
    assert end.take(b"2\r\nab\r\n0\r\n\r\n") == b""


def test_an_endless_head_is_not_kept() -> None:
    end = ResponseEnd()
    for _ in range(100):
        assert end.take(b"x" * 10_000) == b"x" * 10_000
    assert len(end._held) < 600_000
