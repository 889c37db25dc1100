"""Rules of a site's robots.txt (RFC 9309)."""

from __future__ import annotations

from urllib.parse import urljoin

from protego import Protego

from generator.errors import LocatedError
from generator.fetch.transport import Transport
from generator.fetch.urls import resolve

LARGEST = 500 * 1024  # the standard wants at least this much to be parsed
MAX_REDIRECTS = 5
SLOWEST = 300.0


class Robots:
    """The rules of the site that a URL is on, for the transport's user agent.

    Slows the transport down as the site asks. Without the file (any 4xx, too many redirects)
    everything is allowed. Raises LocatedError when it cannot be known what is allowed, or when the
    site asks for pauses that are too long.
    """

    def __init__(self, site: str, transport: Transport) -> None:
        # Rules name the product, which comes first, and nothing that a comment after it names.
        self._agent = transport.user_agent.split()[0]
        url = urljoin(site, "/robots.txt")
        self._rules = Protego.parse(_get_text(url, transport))
        rate = self._rules.request_rate(self._agent)
        per_request = rate.seconds / rate.requests if rate else 0.0
        delay = max(self._rules.crawl_delay(self._agent) or 0.0, per_request)
        if delay > SLOWEST:
            problem = f"it asks for {delay:g} s between requests"
            raise LocatedError(url, problem, f"at most {SLOWEST:g} s")
        transport.slow_down(delay)

    def allows(self, url: str) -> bool:
        """Return whether the URL may be requested."""
        return self._rules.can_fetch(url, self._agent)


def _get_text(url: str, transport: Transport) -> str:
    for _ in range(MAX_REDIRECTS + 1):
        response = transport.get(url)
        if response.status >= 500 or response.status == 429:
            problem = f"the server answers {response.status}"
            raise LocatedError(url, problem, "rules, or 404 if there are none")
        url = resolve(url, response.redirect) if response.redirect else ""
        if not url:
            return response.body[:LARGEST].decode("utf-8-sig", "replace")
    return ""
