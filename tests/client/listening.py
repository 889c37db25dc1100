"""Listeners of tests, whose connections are served in a thread each."""

from __future__ import annotations

import contextlib
import socket
import ssl
import threading
from collections.abc import Callable


def serve(
    listener: socket.socket,
    tls: ssl.SSLContext | None,
    handle: Callable[[socket.socket], object],
) -> None:
    """Hand each connection to a function, until the listener is closed.

    Args:
        listener: where connections arrive.
        tls: the certificate, if it is to speak TLS.
        handle: the function; what it does with a connection that breaks off is no matter.
    """

    def accept() -> None:
        with contextlib.suppress(OSError):
            while True:
                threading.Thread(target=talk, args=(listener.accept()[0],), daemon=True).start()

    def talk(plain: socket.socket) -> None:
        with contextlib.suppress(OSError), plain:
            connection = plain if tls is None else tls.wrap_socket(plain, server_side=True)
            with connection:
                handle(connection)

    threading.Thread(target=accept, daemon=True).start()


def close(listener: socket.socket) -> None:
    """Close a listener, also one that waits for a connection."""
    with contextlib.suppress(OSError):
        listener.shutdown(socket.SHUT_RDWR)
    listener.close()
