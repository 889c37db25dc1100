"""Requests, one at a time, with pauses between them, and again when the server asks for it."""

from __future__ import annotations

import ssl
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from email.utils import parsedate_to_datetime
from urllib.parse import urlsplit, urlunsplit
from urllib.request import getproxies, proxy_bypass

import urllib3
from urllib3.exceptions import (
    HTTPError,
    LocationValueError,
    NameResolutionError,
    NewConnectionError,
    ProxyError,
    SSLError,
)
from urllib3.exceptions import TimeoutError as NoAnswerInTime
from urllib3.response import BaseHTTPResponse

from generator.fetch.body import Size, read_body
from generator.fetch.clock import Clock
from generator.fetch.errors import FetchError
from generator.read.pages import LARGEST

ATTEMPTS = 4
BACKOFF = 2.0
LONGEST_WAIT = 300.0
LONGEST_BODY = 300.0
TIMEOUT = urllib3.Timeout(connect=10, read=30)

_REDIRECTS = (301, 302, 303, 307, 308)

# The first that fits; urllib3's own texts hold addresses in memory, which no two runs share.
_REASONS: tuple[tuple[type[Exception], str], ...] = (
    (NameResolutionError, "unknown host"),
    (NewConnectionError, "no connection"),
    (ProxyError, "no connection through the proxy"),
    (NoAnswerInTime, "no answer in time"),
    (SSLError, "TLS certificate or handshake refused"),
    (ssl.SSLError, "TLS certificate or handshake refused"),
    (LocationValueError, "not a host"),
    (HTTPError, "answer that is no HTTP, or breaks off"),
    (OSError, "connection lost"),
)
_FINAL = (NameResolutionError, SSLError, ssl.SSLError, LocationValueError)


class NoAnswerError(Exception):
    """Every attempt failed before there was a whole answer."""


@dataclass(frozen=True, slots=True)
class Answer:
    """A status, headers with names in lower case, and the body (empty if it was not wanted)."""

    status: int
    headers: Mapping[str, str]
    body: bytes

    @property
    def redirect(self) -> str | None:
        """Where the server sends the client instead."""
        return self.headers.get("location") if self.status in _REDIRECTS else None

    @property
    def content_type(self) -> str:
        """The media type in lower case, without parameters."""
        return self.headers.get("content-type", "").partition(";")[0].strip().lower()


class Transport:
    """Asks a server as seldom as it wants to be asked.

    Between the end of a request and the next one `delay` seconds pass. 429 and 5xx and lost
    connections are tried again, after what Retry-After says or a pause that doubles. Proxies are
    taken from the environment, as curl does.
    """

    def __init__(self, user_agent: str, delay: float, clock: Clock) -> None:
        self.user_agent = user_agent
        self.delay = delay
        self.requests = 0
        self._clock = clock
        self._not_before = clock.monotonic()
        self._pools: dict[str | None, urllib3.PoolManager] = {}

    def get(
        self,
        url: str,
        conditions: Mapping[str, str] | None = None,
        wanted: Callable[[Answer], bool] = lambda answer: True,
        limit: int = LARGEST,
        cut: bool = False,
    ) -> Answer:
        """The answer to a GET; redirects are not followed.

        The body is read only for a status of 200 and if `wanted` (given the headers) says so.
        Raises NoAnswerError, BodyError, and FetchError when the server wants to be left alone for
        longer than a run can wait.
        """
        headers = {"User-Agent": self.user_agent, "Accept-Encoding": "gzip", **(conditions or {})}
        answer: Answer | None = None
        reason = ""
        for attempt in range(ATTEMPTS):
            self._pause()
            pause = BACKOFF * 2**attempt
            try:
                answer = self._ask(url, headers, wanted, Size(limit, cut))
                if answer.status != 429 and answer.status < 500:
                    return answer
                pause = max(pause, self._retry_after(url, answer))
            except (HTTPError, OSError) as error:
                reason = next(text for kind, text in _REASONS if isinstance(error, kind))
                if isinstance(error, _FINAL):
                    raise NoAnswerError(reason) from error
            finally:
                self._rest(self.delay)
            self._rest(pause)
        if answer is not None:
            return answer
        raise NoAnswerError(f"{reason}, {ATTEMPTS} times")

    def slow_down(self, delay: float) -> None:
        """Pause at least so long from now on, after the last request too."""
        self.delay = max(self.delay, delay)
        self._rest(self.delay)

    def close(self) -> None:
        """Close the connections."""
        for pool in self._pools.values():
            pool.clear()

    def _pause(self) -> None:
        wait = self._not_before - self._clock.monotonic()
        if wait > 0:
            self._clock.sleep(wait)

    def _rest(self, seconds: float) -> None:
        self._not_before = max(self._not_before, self._clock.monotonic() + seconds)

    def _ask(
        self, url: str, headers: Mapping[str, str], wanted: Callable[[Answer], bool], size: Size
    ) -> Answer:
        self.requests += 1
        began = self._clock.monotonic()
        response = self._pool(url).request(
            *("GET", url),
            headers=headers,
            redirect=False,
            retries=False,
            preload_content=False,
            timeout=TIMEOUT,
        )
        try:
            answer = Answer(response.status, _headers(response), b"")
            if answer.status == 200 and wanted(answer):
                ends = began + LONGEST_BODY
                body = read_body(response, size, lambda: self._clock.monotonic() > ends)
                answer = Answer(answer.status, answer.headers, body)
            elif response.length_remaining == 0:
                response.drain_conn()
        finally:
            # Ends a connection with an unread rest; one without is back in the pool already.
            response.close()
        return answer

    def _pool(self, url: str) -> urllib3.PoolManager:
        """The connections to a server, through its proxy if there is one."""
        parts = urlsplit(url)
        proxy = None if proxy_bypass(parts.netloc) else getproxies().get(parts.scheme)
        if proxy not in self._pools:
            self._pools[proxy] = _proxied(proxy) if proxy else urllib3.PoolManager()
        return self._pools[proxy]

    def _retry_after(self, url: str, answer: Answer) -> float:
        """Seconds to wait, from the header's number or date; 0 if it says nothing."""
        stated = answer.headers.get("retry-after", "").strip()
        if stated.isascii() and stated.isdigit():
            seconds = float(stated)
        else:
            try:
                seconds = parsedate_to_datetime(stated).timestamp() - self._clock.now()
            except (ValueError, OverflowError):
                return 0.0
        if seconds > LONGEST_WAIT:
            wrong = f"the server wants no request for {seconds:.0f} s (status {answer.status})"
            raise FetchError(url, wrong, "the same command after that; it goes on from here")
        return seconds


def _headers(response: BaseHTTPResponse) -> dict[str, str]:
    return {name.lower(): value for name, value in response.headers.items()}


def _proxied(proxy: str) -> urllib3.ProxyManager:
    parts = urlsplit(proxy if "://" in proxy else f"http://{proxy}")
    user, _, address = parts.netloc.rpartition("@")
    headers = urllib3.make_headers(proxy_basic_auth=user) if user else None
    return urllib3.ProxyManager(
        urlunsplit((parts.scheme, address, "", "", "")), proxy_headers=headers
    )
