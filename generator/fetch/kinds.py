"""What is a page, by the name of its URL and by what the server says it is."""

from __future__ import annotations

import re
from pathlib import PurePosixPath

from generator.fetch.paths import HTML_SUFFIXES, TEXT_SUFFIXES
from generator.fetch.transport import Answer
from generator.fetch.urls import path_of

_HTML = frozenset(["text/html", "application/xhtml+xml"])
_NEVER_PAGES = re.compile(
    r"""\.( css|js|mjs|map|json|xml|rss|atom|ya?ml|wsdl|xsd|xsl|csv|md
    | png|jpe?g|gif|svg|ico|bmp|webp|avif|tiff?|woff2?|ttf|otf|eot
    | mp3|mp4|m4a|m4v|avi|mov|ogg|wav|webm|swf
    | pdf|docx?|xlsx?|pptx?|od[tsp]|rtf|epub|chm
    | zip|gz|bz2|xz|7z|rar|tar|tgz|jar|war|exe|msi|dll|dmg|iso|apk|deb|rpm|bin )""",
    re.IGNORECASE | re.VERBOSE,
)


def may_be_page(url: str) -> bool:
    """Whether a URL's name leaves it open that a page is there."""
    path = path_of(url)
    return path != "/robots.txt" and not _NEVER_PAGES.fullmatch(PurePosixPath(path).suffix)


def page_suffixes(url: str, answer: Answer) -> tuple[str, ...]:
    """The suffixes of a file for an answer to `url`; none if the answer is no page.

    Plain text is a page only by the name of `.txt`: servers send many other things as text.
    """
    path = path_of(url).lower()
    if answer.content_type in _HTML:
        return HTML_SUFFIXES
    if answer.content_type == "text/plain":
        return TEXT_SUFFIXES if path.endswith(TEXT_SUFFIXES) else ()
    if not answer.content_type:
        kinds = (HTML_SUFFIXES, TEXT_SUFFIXES)
        return next((suffixes for suffixes in kinds if path.endswith(suffixes)), ())
    return ()
