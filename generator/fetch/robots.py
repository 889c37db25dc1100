"""What robots.txt allows (RFC 9309)."""

from __future__ import annotations

from urllib.parse import urljoin

from protego import Protego

from generator.fetch.errors import FetchError
from generator.fetch.transport import Answer, NoAnswerError, Transport
from generator.fetch.urls import normalise, resolve

# The standard asks for at least this much of the file to be read.
LARGEST = 500 * 1024
REDIRECTS = 5
SLOWEST = 300.0


class Robots:
    """The rules of one site for one user agent."""

    def __init__(self, text: str, user_agent: str) -> None:
        self._rules = Protego.parse(text)
        # The product token is what a site names in its rules.
        self._agent = user_agent.split("/")[0].split(" ")[0]

    def allows(self, url: str) -> bool:
        """Whether the URL may be asked for."""
        return self._rules.can_fetch(url, self._agent)

    @property
    def delay(self) -> float:
        """Seconds between requests that the site asks for."""
        rate = self._rules.request_rate(self._agent)
        per_request = rate.seconds / rate.requests if rate else 0.0
        return max(self._rules.crawl_delay(self._agent) or 0.0, per_request)


def ask_robots(transport: Transport, origin: str) -> Robots:
    """Fetch and parse the robots.txt of an origin.

    No such file (any 4xx) allows everything. Raises FetchError when it cannot be known what is
    allowed (5xx, no answer), or when the site wants longer pauses than anyone could wait.
    """
    url = normalise(urljoin(origin, "/robots.txt"))
    try:
        answer = _ask(transport, url)
    except NoAnswerError as error:
        raise FetchError(url, str(error), "an answer, or 404 if there are no rules") from error
    if answer.status >= 500 or answer.status == 429:
        raise FetchError(url, f"status {answer.status}", "rules, or 404 if there are none")
    text = answer.body.decode("utf-8-sig", "replace") if answer.status == 200 else ""
    robots = Robots(text, transport.user_agent)
    if robots.delay > SLOWEST:
        wrong = f"asks for {robots.delay:g} s between requests"
        raise FetchError(url, wrong, f"at most {SLOWEST:g} s")
    return robots


def _ask(transport: Transport, url: str) -> Answer:
    for _ in range(REDIRECTS + 1):
        answer = transport.get(url, limit=LARGEST, cut=True)
        target = answer.redirect and resolve(url, answer.redirect)
        if not target:
            return answer
        url = target
    # Too many redirects count as a file that is not there.
    return Answer(404, {}, b"")
