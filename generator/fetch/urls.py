"""One spelling for each URL, and which URLs a mirror may ask for."""

from __future__ import annotations

import re
from dataclasses import dataclass
from urllib.parse import quote, unquote_to_bytes, urljoin, urlsplit

PORTS = {"http": 80, "https": 443}

# RFC 3986 allows these in a segment as they are, besides the unreserved characters.
_SEGMENT = "!$&'()*+,;=:@"
_QUERY = _SEGMENT + "/?%"
_CONTROL_OR_SPACE = "".join(map(chr, range(0x21)))
_HOST = re.compile(r"[a-z0-9._~-]+|[0-9a-f:.]+")


class UrlError(ValueError):
    """Not a URL that can be asked for; never repeats it, since it may hold a password."""


def normalise(url: str) -> str:
    """The one spelling of an http or https URL, without its fragment.

    RFC 3986 section 6: lower-case scheme and host, no default port, no dot segments, one
    percent-encoding. Parentheses, commas and the like are taken as the same whether encoded or
    not, since documentation sites link one page both ways. Raises UrlError.
    """
    try:
        parts = urlsplit(url.strip(_CONTROL_OR_SPACE))
        host, port = _host(parts.hostname), parts.port
        path, query = _path(parts.path), quote(parts.query, safe=_QUERY)
    except ValueError as error:
        raise UrlError("not a URL") from error
    if parts.scheme not in PORTS:
        raise UrlError("neither http nor https")
    if "@" in parts.netloc:
        raise UrlError("a user name or password in it")
    if not host:
        raise UrlError("no host")
    at_port = f":{port}" if port not in (None, PORTS[parts.scheme]) else ""
    return f"{parts.scheme}://{host}{at_port}{path}{'?' + query if query else ''}"


def resolve(base: str, reference: str) -> str | None:
    """The URL that a reference on the page `base` means; None if nobody could ask for it."""
    reference = re.sub(r"[\t\r\n]", "", reference.strip(_CONTROL_OR_SPACE))
    before, mark, query = reference.partition("?")
    try:
        # Browsers read backslashes of a path as slashes, and pages written on Windows have them.
        return normalise(urljoin(base, before.replace("\\", "/") + mark + query))
    except ValueError:
        return None


def path_of(url: str) -> str:
    """The path of a normalised URL."""
    return urlsplit(url).path


def has_query(url: str) -> bool:
    """Whether a normalised URL has a query."""
    return "?" in url


@dataclass(frozen=True, slots=True)
class Scope:
    """One scheme, host, port and folder; what is below may be asked for."""

    origin: str
    folder: str

    @classmethod
    def of(cls, url: str) -> Scope:
        """The scope that a normalised start URL defines: the folder that it is in."""
        path = path_of(url)
        return cls(url.partition("?")[0].removesuffix(path), path[: path.rindex("/") + 1])

    def holds(self, url: str) -> bool:
        """Whether a normalised URL is in the scope."""
        return url.startswith(self.origin + self.folder)

    def below(self, url: str) -> str:
        """The path of a URL in the scope, from the scope's folder on."""
        return path_of(url).removeprefix(self.folder)

    def moved(self, start: str, target: str) -> Scope | None:
        """The scope after the start URL was redirected; None if that leads elsewhere.

        It may lead to https on the same host, and from a folder's name to the folder itself,
        which then is the scope.
        """
        folder = path_of(start) + "/"
        if path_of(target) != folder:
            folder = self.folder
        secure = Scope(_default_https(self.origin), folder)
        same = Scope(self.origin, folder)
        return next((scope for scope in (same, secure) if scope.holds(target)), None)

    def __str__(self) -> str:
        return self.origin + self.folder


def _default_https(origin: str) -> str:
    parts = urlsplit(origin)
    return f"https://{parts.netloc}" if parts.port is None else origin


def _host(host: str | None) -> str:
    """Lower-case ASCII; an IPv6 address in brackets."""
    if not host:
        return ""
    if not host.isascii():
        host = host.encode("idna").decode("ascii")
    if not _HOST.fullmatch(host):
        raise ValueError("host")
    return f"[{host}]" if ":" in host else host


def _path(path: str) -> str:
    """One percent-encoding, and no dot segments (encoded ones are dots, too)."""
    kept: list[str] = []
    segments = path.split("/")[1:] or [""]
    for position, segment in enumerate(segments, 1):
        name = quote(unquote_to_bytes(segment), safe=_SEGMENT)
        if name == ".." and kept:
            kept.pop()
        if name not in (".", ".."):
            kept.append(name)
        elif position == len(segments):
            kept.append("")
    return "/" + "/".join(kept)
