"""Requests to a site: one at a time, with pauses between them, repeated where that may help."""

from __future__ import annotations

import gzip
import io
import re
import ssl
import time
import zlib
from collections.abc import Callable, Mapping
from email.utils import parsedate_to_datetime
from typing import Any, NamedTuple, Protocol
from urllib.parse import urlsplit
from urllib.request import getproxies, proxy_bypass

import urllib3
from urllib3 import exceptions as http
from urllib3.response import BaseHTTPResponse

from generator.errors import LocatedError
from generator.read.content import LARGEST

PAUSES = (2.0, 4.0, 8.0, 16.0)  # after each attempt that failed, the last one included
LONGEST_WAIT = 300.0
LONGEST_BODY = 300.0
MAX_SILENCE = 10

# The standard wants quotes around an ETag; some servers forget them, and know their own again.
_ETAG = re.compile(r'(W/)?"[\x21\x23-\x7e]{0,500}"|[\x21\x23-\x7e]{1,500}')
_DATE = re.compile(r"[A-Z][a-z]{2}, \d\d [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d GMT", re.ASCII)
_OPTIONS: dict[str, Any] = {"timeout": urllib3.Timeout(connect=10, read=30), "retries": False}
_TLS = (http.SSLError, ssl.SSLError)
_FINAL = (http.NameResolutionError, http.LocationValueError, *_TLS)
# The first that fits; urllib3's own texts hold addresses in memory, which no two runs share.
_PROBLEMS = (
    (http.NameResolutionError, "the host is unknown"),
    (http.NewConnectionError, "the server accepts no connection"),
    (http.ProxyError, "the proxy gives no connection"),
    (http.TimeoutError, "the server does not answer in time"),
    (_TLS, "the TLS certificate or handshake is refused"),
    (http.LocationValueError, "the host is not valid"),
    (http.HTTPError, "the response is not HTTP or breaks off"),
    (OSError, "the connection is lost"),
)


class PageUnavailable(LocatedError):
    """One page that cannot be mirrored; the run goes on without it."""


class HttpResponse(NamedTuple):
    """A response; `redirect` is its target, the body is there if it was wanted."""

    status: int
    headers: Mapping[str, str]
    redirect: str
    body: bytes

    @property
    def conditions(self) -> dict[str, str]:
        """Headers that ask for the body only if it has changed (RFC 9110, section 13)."""
        etag = self.headers.get("etag", "")
        modified = self.headers.get("last-modified", "")
        conditions = {"If-None-Match": etag} if _ETAG.fullmatch(etag) else {}
        return conditions | ({"If-Modified-Since": modified} if _DATE.fullmatch(modified) else {})


_Wanted = Callable[[Mapping[str, str]], bool]


class _Clock(Protocol):
    def monotonic(self) -> float: ...
    def time(self) -> float: ...
    def sleep(self, seconds: float, /) -> None: ...


class Transport:
    """GET requests, with `delay` seconds from the end of one to the start of the next.

    429, 5xx and lost connections are retried, after what Retry-After says or a pause that
    doubles. Proxies are taken from the environment, as curl does.
    """

    def __init__(self, user_agent: str, delay: float, clock: _Clock = time) -> None:
        self.user_agent = user_agent
        self._delay = delay
        self._clock = clock
        self._not_before = clock.monotonic()
        self._silence = 0
        self._pools = {"": urllib3.PoolManager(**_OPTIONS)}

    def get(
        self,
        url: str,
        conditions: Mapping[str, str] | None = None,
        wanted: _Wanted = lambda headers: True,
    ) -> HttpResponse:
        """Return the response to a GET; redirects are not followed.

        The body is read only for a status of 200 and if `wanted`, given the headers, agrees.
        Raises PageUnavailable when there is no whole response, and LocatedError when the server
        wants to be left alone or no longer responds at all.
        """
        headers = {"User-Agent": self.user_agent, "Accept-Encoding": "gzip", **(conditions or {})}
        response, problem = None, ""
        for pause in PAUSES:
            if (wait := self._not_before - self._clock.monotonic()) > 0:
                self._clock.sleep(wait)
            try:
                response = self._send(url, headers, wanted)
                self._silence = 0
                if response.status != 429 and response.status < 500:
                    return response
                pause = max(pause, self._retry_after(url, response))
            except (http.HTTPError, OSError) as error:
                response = None
                problem = next(text for kind, text in _PROBLEMS if isinstance(error, kind))
                if isinstance(error, _FINAL):
                    break
            finally:
                self._rest(self._delay)
            self._rest(pause)
        else:
            problem += f" ({len(PAUSES)} attempts)"
        if response is not None:
            return response
        self._silence += 1
        if self._silence == MAX_SILENCE:
            problem += f", as for {MAX_SILENCE} pages in a row"
            raise LocatedError(url, problem, "the same command later; it goes on from here")
        raise PageUnavailable(url, problem)

    def slow_down(self, delay: float) -> None:
        """Pause at least `delay` seconds from now on, after the last request too."""
        self._delay = max(self._delay, delay)
        self._rest(self._delay)

    def _rest(self, seconds: float) -> None:
        self._not_before = max(self._not_before, self._clock.monotonic() + seconds)

    def _send(self, url: str, headers: Mapping[str, str], wanted: _Wanted) -> HttpResponse:
        deadline = self._clock.monotonic() + LONGEST_BODY
        raw = self._pool(url).request(
            *("GET", url), headers=headers, redirect=False, preload_content=False
        )
        body = b""
        try:
            if raw.status == 200 and wanted(raw.headers):
                body = self._read_body(url, raw, deadline)
            elif raw.length_remaining == 0:
                raw.drain_conn()
        finally:
            # Ends a connection with an unread rest; one without is back in the pool already.
            raw.close()
        return HttpResponse(raw.status, raw.headers, raw.get_redirect_location() or "", body)

    def _read_body(self, url: str, raw: BaseHTTPResponse, deadline: float) -> bytes:
        """Read a body of at most LARGEST bytes, packed and unpacked.

        Piece by piece as they come: asking for an amount would wait for it as long as a server
        that sends a byte now and then likes.
        """
        encoding = raw.headers.get("content-encoding", "").strip().lower()
        if encoding not in ("", "identity", "gzip", "x-gzip"):
            raise PageUnavailable(url, "the content encoding was not asked for", "gzip or none")
        data = bytearray()
        while len(data) <= LARGEST and (chunk := raw.read1(65_536, decode_content=False)):
            data += chunk
            if self._clock.monotonic() > deadline:
                raise PageUnavailable(url, f"the body does not end within {LONGEST_BODY:.0f} s")
        body = bytes(data)
        if encoding.endswith("gzip") and len(body) <= LARGEST:
            try:
                body = gzip.GzipFile(fileobj=io.BytesIO(body)).read(LARGEST + 1)
            except (EOFError, OSError, zlib.error) as error:
                raise PageUnavailable(url, "the body is not gzip, or breaks off") from error
        if len(body) > LARGEST:
            raise PageUnavailable(url, f"the page has more than {LARGEST} bytes")
        return body

    def _pool(self, url: str) -> urllib3.PoolManager:
        """Return the connections to a server, through its proxy if there is one."""
        parts = urlsplit(url)
        proxy = "" if proxy_bypass(parts.netloc) else getproxies().get(parts.scheme, "")
        if proxy and proxy not in self._pools:
            address = urllib3.util.parse_url(proxy if "://" in proxy else f"http://{proxy}")
            headers = urllib3.make_headers(proxy_basic_auth=address.auth_decoded_joined)
            self._pools[proxy] = urllib3.ProxyManager(
                address.url, proxy_headers=headers, **_OPTIONS
            )
        return self._pools[proxy]

    def _retry_after(self, url: str, response: HttpResponse) -> float:
        """Return the seconds that the server asks for (RFC 9110, section 10.2.3), else 0."""
        stated = response.headers.get("retry-after", "").strip()
        try:
            if stated.isdigit():
                seconds = float(stated)
            else:
                seconds = parsedate_to_datetime(stated).timestamp() - self._clock.time()
        except (ValueError, OverflowError):
            return 0.0
        if seconds > LONGEST_WAIT:
            problem = f"the server wants no request for {seconds:.0f} s"
            raise LocatedError(url, problem, "the same command after that; it goes on from here")
        return seconds
