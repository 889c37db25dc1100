"""Requests that are odd as HTTP: encodings, sizes, spellings."""

from __future__ import annotations

import gzip
import json
import socket
import time
import tracemalloc
import zlib
from urllib.parse import urlsplit

import pytest

from sandbox import Sandbox
from tests.sandbox.raw import Raw, logged_in

IDS = "error.request.invalidRepresentation"
CALL = {"__type": "urn:inin.com:interactions:createCallParameters", "target": "+49305550100"}
INTERACTIONS = "/icws/{sessionId}/interactions"


@pytest.mark.parametrize("encoding", ["gzip", "deflate", "br"])
def test_a_body_in_another_encoding_than_said_is_malformed(client: Raw, encoding: str) -> None:
    headers = {**client.headers, "Content-Encoding": encoding}
    reply = client.ask("POST", INTERACTIONS, raw=b"garbage", headers=headers)
    assert (reply.status, reply.json["errorId"]) == (400, f"{IDS}.malformed")


def test_a_body_too_large_is_refused_and_logged(sandbox: Sandbox, client: Raw) -> None:
    reply = client.ask("POST", INTERACTIONS, raw=b" " * (17 * 2**20))
    assert (reply.status, reply.json["errorId"]) == (413, f"{IDS}.tooLarge")
    assert reply.headers["Content-Type"].startswith("application/vnd.inin.icws+JSON")
    entry = sandbox.requests[-1]
    assert (entry.status, entry.error) == (413, f"{IDS}.tooLarge")


def _refused_within_bounds(client: Raw, packed: bytes, encoding: str) -> None:
    """Send a packed body that is too large; the server needs little memory to refuse it."""
    headers = {**client.headers, "Content-Encoding": encoding}
    tracemalloc.start()
    try:
        reply = client.ask("POST", INTERACTIONS, raw=packed, headers=headers)
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert (reply.status, reply.json["errorId"]) == (413, f"{IDS}.tooLarge")
    assert peak < 64 * 2**20


@pytest.mark.slow
@pytest.mark.parametrize(("encoding", "bits"), [("gzip", 31), ("deflate", 15)])
def test_a_packed_body_is_unpacked_within_bounds(
    sandbox: Sandbox, client: Raw, encoding: str, bits: int
) -> None:
    """A megabyte that stands for a thousand; the next request is answered."""
    packer = zlib.compressobj(9, zlib.DEFLATED, bits)
    # After a full flush nothing refers to what was before, so that one part can be there often.
    # (Only the checksum at the end is not that of all parts; whoever comes to it has read too far.)
    first, again = (
        packer.compress(b" " * 2**20) + packer.flush(zlib.Z_FULL_FLUSH) for _ in range(2)
    )
    packed = first + again * 1023 + packer.flush()
    _refused_within_bounds(client, packed, encoding)
    assert client.ask("POST", INTERACTIONS, CALL).status == 201


@pytest.mark.parametrize(("members", "status"), [(1000, 201), (1001, 400)])
def test_a_body_of_gzip_has_a_thousand_members_at_most(
    client: Raw, members: int, status: int
) -> None:
    headers = {**client.headers, "Content-Encoding": "gzip"}
    packed = gzip.compress(json.dumps(CALL).encode()) + gzip.compress(b"") * (members - 1)
    reply = client.ask("POST", INTERACTIONS, raw=packed, headers=headers)
    assert reply.status == status


def test_members_that_stand_for_much_take_little(client: Raw) -> None:
    packed = gzip.compress(b" " * 100_000, mtime=0) * 900
    _refused_within_bounds(client, packed, "gzip")


@pytest.mark.parametrize("encoding", ["gzip", "x-gzip", "deflate", "raw deflate", "identity"])
def test_a_packed_body_is_read(client: Raw, encoding: str) -> None:
    body = json.dumps({**CALL, "notes": "n" * 200_000}).encode()
    bits = {"deflate": 15, "raw deflate": -15}.get(encoding, 31)
    packer = zlib.compressobj(9, zlib.DEFLATED, bits)
    packed = body if encoding == "identity" else packer.compress(body) + packer.flush()
    headers = {**client.headers, "Content-Encoding": encoding.rpartition(" ")[2]}
    assert client.ask("POST", INTERACTIONS, raw=packed, headers=headers).status == 201
    if encoding != "identity":
        reply = client.ask("POST", INTERACTIONS, raw=packed[:-9], headers=headers)
        assert (reply.status, reply.json["errorId"]) == (400, f"{IDS}.malformed")


def test_a_large_body_is_answered_and_not_kept(sandbox: Sandbox, client: Raw) -> None:
    assert client.ask("POST", INTERACTIONS, {**CALL, "notes": "n" * 20_000}).status == 201
    assert sandbox.requests[-1].body is None
    assert client.ask("POST", INTERACTIONS, CALL).status == 201
    assert sandbox.requests[-1].body == CALL


def test_a_path_in_other_letters_is_the_same_and_hides_the_session(sandbox: Sandbox) -> None:
    client = logged_in(sandbox.url)
    upper = INTERACTIONS.replace("icws", "ICWS").replace("interactions", "Interactions")
    assert client.ask("POST", upper, CALL).status == 201
    assert client.session not in sandbox.requests[-1].path


def test_a_client_that_goes_within_a_body_is_no_fault_of_the_sandbox(
    sandbox: Sandbox, caplog: pytest.LogCaptureFixture
) -> None:
    address, before = urlsplit(sandbox.url), len(sandbox.requests)
    head = "POST /icws/connection HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\n{"
    with socket.create_connection((address.hostname, address.port)) as client:
        client.sendall(head.encode())
    until = time.monotonic() + 10
    while len(sandbox.requests) == before and time.monotonic() < until:
        time.sleep(0.01)
    assert [entry.status for entry in sandbox.requests[before:]] == [400]
    assert "the sandbox failed" not in caplog.text


def test_a_list_too_short_is_told_as_such(client: Raw) -> None:
    path = "/icws/{sessionId}/messaging/subscriptions/queues/q"
    queue = {"queueType": 1, "queueName": "ada"}
    reply = client.ask("PUT", path, {"queueIds": [queue], "attributeNames": []})
    assert reply.status == 400
    assert reply.json["message"].endswith("(expected array, items at least 1).")
