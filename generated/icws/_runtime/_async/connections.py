# Copied from runtime/_async/connections.py; edits here are lost.
"""aiohttp's connections, used again only after the exact end of their last response."""

from __future__ import annotations

import functools
import select
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from ..failures import ProxyFailure, is_refusal_of_tls, system_error
from ..framing import ResponseEnd

if TYPE_CHECKING:
    import asyncio

    import aiohttp

__all__ = ["exact_connector"]


def exact_connector(loop: asyncio.AbstractEventLoop) -> aiohttp.TCPConnector:
    """Return a connector without a limit whose connections are never used again with a doubt.

    aiohttp itself would take surplus bytes of a server for the response to the next request.
    """
    # By default the 101st call would wait for a connection, within its own timeout.
    connector: aiohttp.TCPConnector = _connector()(limit=0)
    if hasattr(connector, "_factory"):
        connector._factory = functools.partial(_protocol(), loop=loop)
    return connector


@functools.cache
def _connector() -> Any:
    """Return the class of a connector that tells errors of proxies from those of servers."""
    import asyncio

    import aiohttp

    class Connector(aiohttp.TCPConnector):
        async def _create_proxy_connection(self, req: Any, traces: Any, timeout: Any) -> Any:
            try:
                # aiohttp limits the time of the connection to the proxy, but not of its answer.
                async with asyncio.timeout(timeout.sock_connect):
                    return await super()._create_proxy_connection(req, traces, timeout)
            except aiohttp.ClientHttpProxyError:
                raise
            except (aiohttp.ClientError, OSError) as error:
                if is_refusal_of_tls(system_error(error)):
                    raise
                raise ProxyFailure from error

    return Connector


@functools.cache
def _protocol() -> Any:
    """Return the class of aiohttp's protocol that knows the end of a response."""
    from aiohttp.client_proto import ResponseHandler

    class ExactHandler(ResponseHandler):
        _end: ResponseEnd | None = None

        def connection_made(self, transport: Any) -> None:
            super().connection_made(transport)
            self._has_bytes = _arrivals(transport)

        @property
        def should_close(self) -> bool:
            end = self._end
            return super().should_close or not (end is None or end.over)

        def is_connected(self) -> bool:
            idle = self._end is not None and self._end.over
            return super().is_connected() and not (idle and self._has_bytes())

        def set_response_params(self, *, skip_payload: bool = False, **more: Any) -> None:
            self._end = ResponseEnd(without_body=skip_payload)
            super().set_response_params(skip_payload=skip_payload, **more)

        def close(self) -> None:
            # What a server does not take would keep the socket open, and nobody would close it.
            if self.transport is not None and self.transport.get_write_buffer_size():
                self.transport.abort()
            super().close()

        def data_received(self, data: bytes) -> None:
            end = self._end
            if end is not None and data:
                if end.over:
                    self.force_close()
                    if self.transport is not None:
                        self.transport.close()
                    return
                own = end.take(data)
                if own < len(data):
                    self.force_close()
                    data = data[:own]
            super().data_received(data)

    return ExactHandler


def _arrivals(transport: Any) -> Callable[[], bool]:
    """Return a function for an open transport, used as long as it is open.

    It tells whether bytes, or the end, have arrived that the event loop has not read yet.
    """
    place = transport.get_extra_info("socket")
    number = -1 if place is None else place.fileno()
    if number < 0:
        return lambda: False
    if not hasattr(select, "poll"):  # Windows
        return lambda: bool(select.select([number], [], [], 0)[0])
    poll = select.poll()
    poll.register(number, select.POLLIN)
    return lambda: bool(poll.poll(0))
