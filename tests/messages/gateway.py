"""A server behind a gateway that does something else with event streams than with polls."""

from __future__ import annotations

import json
import socket
import threading
import time
from collections import Counter
from typing import Any

from tests.client.raw_server import MEDIA, Play, RawServer, Seen, answer, drop, hang, log_in, raw

HEAD = b"HTTP/1.1 200 X\r\nContent-Type: text/event-stream\r\n\r\n"
COMMENT = b": nothing new\n\n"
_POLL = "messaging/messages"
_FEATURES = [{"featureId": "messaging", "version": 2}, {"featureId": "queues", "version": 1}]


def contents(interaction: str) -> dict[str, Any]:
    """Return the message with the whole state of a queue, which has one interaction."""
    item = {"interactionId": interaction, "attributes": {"Eic_State": "A"}}
    return {
        "__type": "urn:inin.com:queues:queueContentsMessage",
        "isDelta": False,
        "subscriptionId": "q",
        "interactionsAdded": [item],
    }


class Gateway:
    """Answers polls and log-ins, and each request for a stream by the next play of a list.

    The start of a watch queues one message. A stream that is held back takes those that wait.
    """

    def __init__(self, *streams: Play) -> None:
        self.server = RawServer([self._play])
        self.streams = list(streams)
        self.polls: list[Play] = []
        self.count: Counter[str] = Counter()
        self.over = threading.Event()
        self.frozen = threading.Event()
        self._queued: list[Any] = []
        self.starts = 0

    def __enter__(self) -> Gateway:
        self.server.__enter__()
        return self

    def __exit__(self, *_: object) -> None:
        self.over.set()
        self.server.stop()

    @property
    def url(self) -> str:
        """The URL of the server."""
        return self.server.url

    def queue(self, message: Any) -> None:
        """Queue a message for the next poll or stream."""
        self._queued.append(message)

    def taken(self) -> list[Any]:
        """Return what has been queued, which is then gone."""
        queued, self._queued = self._queued, []
        return queued

    def silent(self, *parts: bytes, pause: float = 0.0) -> Play:
        """Send some parts, then hold everything back that is queued."""

        def play(connection: socket.socket, _: Seen) -> bool:
            for part in parts:
                connection.sendall(part)
                time.sleep(pause)
            self.over.wait(30)
            return False

        return play

    def swallowing(self) -> Play:
        """Take what is queued, hold it back, and close the connection."""

        def play(connection: socket.socket, _: Seen) -> bool:
            connection.sendall(HEAD)
            while not self.taken() and not self.over.wait(0.01):
                pass
            return False

        return play

    def stream(self, *, comments: int = 0) -> Play:
        """Send comments for a while, and then what is queued."""

        def play(connection: socket.socket, _: Seen) -> bool:
            connection.sendall(HEAD)
            while not self.over.wait(0.02):
                if self.count["comments"] < comments:
                    self.count["comments"] += 1
                    connection.sendall(COMMENT)
                    continue
                for message in self.taken():
                    connection.sendall(b"data: " + json.dumps(message).encode() + b"\n\n")
            return False

        return play

    def messages(self, media: str = MEDIA) -> Play:
        """Answer as a poll, in spite of what the client accepts."""
        return lambda connection, seen: answer(200, self.taken(), media=media)(connection, seen)

    def once(self) -> Play:
        """Send what is queued next, and close the connection."""

        def play(connection: socket.socket, _: Seen) -> bool:
            connection.sendall(HEAD)
            while not self._queued and not self.over.wait(0.01):
                pass
            for message in self.taken():
                connection.sendall(b"data: " + json.dumps(message).encode() + b"\n\n")
            return False

        return play

    def _play(self, connection: socket.socket, seen: Seen) -> bool:
        if self.frozen.is_set():
            return hang(connection, seen)
        if seen.path.startswith("/icws/connection"):
            return log_in(features=_FEATURES)(connection, seen)
        if seen.path.endswith(_POLL):
            kind = "streams" if "event-stream" in seen.headers["accept"] else "polls"
            self.count[kind] += 1
            if kind == "streams":
                play = self.streams.pop(0) if len(self.streams) > 1 else self.streams[0]
                return play(connection, seen)
            if self.polls:
                return self.polls.pop(0)(connection, seen)
            return self.messages()(connection, seen)
        if seen.method == "PUT":
            self.starts += 1
            self._queued.append(contents(str(self.starts)))
        return answer(204)(connection, seen)


REFUSALS: dict[str, tuple[Play, str]] = {
    "not acceptable": (answer(406), "HTTP 406"),
    "bad request": (answer(400, {"errorId": "x", "message": "y"}), "HTTP 400"),
    "not found": (answer(404), "HTTP 404"),
    "not implemented": (answer(501), "HTTP 501"),
    "nothing": (answer(204), "HTTP 204"),
    "a page": (answer(200, b"<html></html>", media="text/html"), "HTTP 200, text/html"),
    "without type": (raw(b"HTTP/1.1 200 X\r\nContent-Length: 0\r\n\r\n", keep=True), "without"),
    "a bad gateway": (answer(502), "HTTP 502"),
    "cut": (raw(HEAD), "the stream ended"),
    "dropped": (drop, "the connection was closed"),
}
"""Answers to a request for a stream, and the reason that the log states."""
