"""Answers of servers that lie: about what follows, about the media type, about the session."""

from __future__ import annotations

import gzip
import json
import socket
import zlib

from tests.client.raw_server import FEATURES, GRANT, VERSION, Play, Seen, answer, raw

BODY = json.dumps(VERSION).encode()
OK = b"HTTP/1.1 200 OK\r\n"
JSON = OK + b"Content-Type: application/json\r\n"


def sized(body: bytes) -> bytes:
    return b"Content-Length: %d\r\n\r\n" % len(body) + body


def _reset(connection: socket.socket, _: Seen) -> bool:
    """Close with a reset in the middle of a body."""
    connection.sendall(JSON + b"Content-Length: 500\r\n\r\n{")
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\1\0\0\0\0\0\0\0")
    return False


def _media(media: bytes, body: bytes = BODY) -> Play:
    return raw(OK + b"Content-Type: " + media + b"\r\n" + sized(body))


def _with(header: bytes) -> Play:
    return raw(JSON + header + b"\r\n" + sized(BODY))


LIES: dict[str, Play] = {
    "a redirect to another host": raw(
        b"HTTP/1.1 302 Found\r\nLocation: http://192.0.2.1/steal\r\nContent-Length: 0\r\n\r\n"
    ),
    "a redirect to itself": raw(b"HTTP/1.1 307 X\r\nLocation: ?\r\nContent-Length: 0\r\n\r\n"),
    "a change of protocol": raw(b"HTTP/1.1 101 X\r\nUpgrade: h2c\r\nConnection: Upgrade\r\n\r\n"),
    "no content with a body": raw(b"HTTP/1.1 204 No Content\r\n" + sized(BODY)),
    "not modified with a body": raw(b"HTTP/1.1 304 X\r\n" + sized(BODY)),
    "a request for a proxy's password": raw(b"HTTP/1.1 407 X\r\nContent-Length: 0\r\n\r\n"),
    "a part that nobody asked for": raw(
        b"HTTP/1.1 206 X\r\nContent-Range: bytes 9-1/0\r\n" + sized(BODY)
    ),
    "HTTP/0.9": raw(BODY),
    "HTTP/2": raw(b"\0\0\x12\4\0\0\0\0\0\0\3\0\0\0d\0\4\0\0\xff\xff"),
    "HTTP/9.9": raw(b"HTTP/9.9 200 OK\r\n" + sized(BODY)),
    "TLS": raw(b"\x15\x03\x01\0\2\2\x28"),
    "nothing": raw(b""),
    "an empty line": raw(b"\r\n"),
    "a reset in a body": _reset,
    "a head that breaks off": raw(JSON[:-1]),
    "a chunk that breaks off": raw(JSON + b"Transfer-Encoding: chunked\r\n\r\n9\r\n{"),
    "a chunk without its line end": raw(JSON + b"Transfer-Encoding: chunked\r\n\r\n2\r\n{}XX"),
    "an extension of 100 kB": raw(
        JSON + b"Transfer-Encoding: chunked\r\n\r\n2;" + b"x" * 100_000 + b"\r\n{}\r\n0\r\n\r\n"
    ),
    "100,000 trailers": raw(
        JSON + b"Transfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n" + b"A: b\r\n" * 100_000
    ),
    "10,000 headers": raw(JSON + b"X: y\r\n" * 10_000 + sized(BODY)),
    "a header without a name": _with(b": x"),
    "a header without a colon": _with(b"Strange"),
    "a header with a space": _with(b"X Y : z"),
    "a folded header": _with(b"X: a\r\n b"),
    "a header of zeros": _with(b"X: a\0b"),
    "a header of any bytes": _with(b"X: " + bytes(range(128, 256))),
    "a media type of controls": _media(b"text/\x1b[2J"),
    "a media type of 60 kB": _media(b"text/" + b"x" * 60_000),
    "a media type of 60 kB of parameters": _media(b"application/json;" + b" a=b;" * 12_000),
    "HTML": _media(b"text/html", b"<h1>Sign in</h1>"),
    "an unknown charset": _media(b"application/json; charset=x-own"),
    "UTF-7": _media(b"application/json; charset=utf-7", b"+AHsAfQ-"),
    "brotli": raw(JSON + b"Content-Encoding: br\r\n" + sized(BODY)),
    "gzip in gzip": raw(
        JSON + b"Content-Encoding: gzip\r\n" + sized(gzip.compress(gzip.compress(BODY)))
    ),
    "zlib for gzip": raw(JSON + b"Content-Encoding: gzip\r\n" + sized(zlib.compress(BODY))),
    "half a surrogate pair": _media(b"application/json", b'{"build":"\\ud800","\\udfff":1}'),
    "a byte that is no UTF-8": _media(b"application/json", b'{"build":"\xff"}'),
    "no number": _media(b"application/json", b'{"majorVersion":NaN}'),
    "a number beyond all": _media(b"application/json", b'{"majorVersion":1e999999}'),
    "a list": _media(b"application/json", b"[]"),
    "null": _media(b"application/json", b"null"),
    "an error of other types": answer(400, {"errorId": [1], "message": {"a": 1}}),
    "an error that is a list": answer(500, [[]]),
    "an error in any bytes": answer(418, bytes(range(256)), media="x/y"),
    "status 999": raw(b"HTTP/1.1 999 X\r\n" + sized(BODY)),
    "a pause of 30 digits": answer(429, {}, ("Retry-After", "9" * 30)),
    "a pause until 9999": answer(503, {}, ("Retry-After", "Fri, 31 Dec 9999 23:59:59 -2359")),
    "a pause that is none": answer(503, {}, ("Retry-After", "Mon, 99 Foo 0000 99:99:99 +9999")),
    "90 cookies": answer(
        200, VERSION, *[("Set-Cookie", f"c{n}=v; Max-Age={'9' * 40}") for n in range(90)]
    ),
    "hostile cookies": answer(
        200, VERSION, ("Set-Cookie", "a=b\x0b; Domain=other"), ("Set-Cookie", ";;;=")
    ),
}  # fmt: skip
"""Answers to any request; each ends in a result or an error of the client, at once."""

UNSOUND: dict[str, Play] = {
    "a length of 5000 digits": raw(JSON + b"Content-Length: " + b"9" * 5000 + b"\r\n\r\n{}"),
    "a length of 25 digits": raw(JSON + b"Content-Length: " + b"9" * 25 + b"\r\n\r\n{}"),
    "a negative length": raw(JSON + b"Content-Length: -5\r\n\r\n{}"),
    "a length in words": raw(JSON + b"Content-Length: abc\r\n\r\n{}"),
    "a length with a sign": raw(JSON + b"Content-Length: +2\r\n\r\n{}"),
    "two lengths": raw(JSON + b"Content-Length: 2\r\nContent-Length: 9\r\n\r\n{}"),
    "a length and chunks": raw(
        JSON + b"Content-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"
    ),
    "another transfer coding": raw(JSON + b"Transfer-Encoding: x-own\r\n\r\n" + BODY),
    "gzip for the transfer": raw(
        JSON + b"Transfer-Encoding: gzip, chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n"
    ),
}
"""Answers whose end is in doubt, whoever reads them; each is a TransportError."""


def _granted(**changes: object) -> Play:
    return answer(201, {**GRANT, **FEATURES, **changes})


GRANTS: dict[str, Play] = {
    "an id of half a surrogate pair": _granted(sessionId="\ud800"),
    "an id of controls": _granted(sessionId="a\r\nX: y"),
    "an id that climbs": _granted(sessionId="../../other"),
    "an id with a host": _granted(sessionId="@other.example/x"),
    "an id of 1 MB": _granted(sessionId="x" * 1_000_000),
    "a number for an id": _granted(sessionId=10**30),
    "a token of controls": _granted(csrfToken="a\r\nX: y"),
    "a token of 1 MB": _granted(csrfToken="x" * 1_000_000),
    "versions of any kind": _granted(
        features=[None, 1, [], {}, {"featureId": 1, "version": 2}]
        + [{"featureId": "\x1b", "version": v} for v in (10**40, -1, 1.5, "٣", True, None)]
    ),
    "features in a text": _granted(features="all"),
    "other hosts of any kind": _granted(
        alternateHostList=[None, "", "a/b", "user@x", "[::", "x\r\ny", "0x7f.1"] * 500
    ),
}
"""Answers to a log-in; what follows goes to the same server, or nowhere."""
