# Copied from sandbox/headers.py; edits here are lost.
"""Headers that every response has: against caches, and for browsers on another origin (CORS)."""

from __future__ import annotations

from aiohttp import hdrs, web

from .addresses import add_prefix, proxy_prefix

NO_CACHE = "no-cache, no-store"
METHODS = "DELETE, GET, POST, PUT"
EXPOSED = (
    "Allow",
    "Content-Range",
    "ININ-ICWS-CSRF-Token",
    "ININ-ICWS-Session-ID",
    "ININ-STS-Token",
    "Location",
    "WWW-Authenticate",
)
"""Response headers that a program in a browser can read; with cookies, `*` is no wildcard."""
_PREFLIGHT_LIFE = "600"


class CommonHeaders:
    """The headers of every response: errors, streams and faults too.

    Args:
        cors: Whether browsers let programs of other origins send requests and read responses.
    """

    def __init__(self, *, cors: bool) -> None:
        self._cors = cors

    async def add(self, request: web.BaseRequest, response: web.StreamResponse) -> None:
        """Add the headers to a response that is about to be sent (`on_response_prepare`)."""
        add_prefix(response.headers, proxy_prefix(request.rel_url.raw_path))
        response.headers[hdrs.CACHE_CONTROL] = NO_CACHE
        response.headers[hdrs.PRAGMA] = "no-cache"
        if not self._cors:
            return
        # Even without an origin: a cache must not give this response to a browser that has one.
        response.headers[hdrs.VARY] = hdrs.ORIGIN
        origin = request.headers.get(hdrs.ORIGIN)
        if origin is not None:
            response.headers[hdrs.ACCESS_CONTROL_ALLOW_ORIGIN] = origin
            response.headers[hdrs.ACCESS_CONTROL_ALLOW_CREDENTIALS] = "true"
            response.headers[hdrs.ACCESS_CONTROL_EXPOSE_HEADERS] = ", ".join(EXPOSED)

    def preflight(self, request: web.BaseRequest) -> web.Response | None:
        """Return the response to a preflight of a browser; None for any other request.

        A browser asks this way before it sends the request itself, for any resource: if there is
        none, the program shall see the 404.
        """
        asks = hdrs.ORIGIN in request.headers
        asks = asks and hdrs.ACCESS_CONTROL_REQUEST_METHOD in request.headers
        if not self._cors or request.method != hdrs.METH_OPTIONS or not asks:
            return None
        headers = {
            hdrs.ACCESS_CONTROL_ALLOW_METHODS: METHODS,
            hdrs.ACCESS_CONTROL_MAX_AGE: _PREFLIGHT_LIFE,
        }
        wanted = request.headers.get(hdrs.ACCESS_CONTROL_REQUEST_HEADERS)
        if wanted is not None:
            headers[hdrs.ACCESS_CONTROL_ALLOW_HEADERS] = wanted
        return web.Response(status=204, headers=headers)
