"""URLs: one spelling for each, and the scope, the folder URL below which pages are mirrored."""

from __future__ import annotations

import re
from urllib.parse import quote, unquote_to_bytes, urljoin, urlsplit

from urllib3.util import parse_url

_PORTS = {"http": 80, "https": 443}
# RFC 3986 allows these in a segment as they are, besides the unreserved characters.
_SEGMENT = "!$&'()*+,;=:@"
_CONTROL_OR_SPACE = "".join(map(chr, range(0x21)))
_HOST = re.compile(r"[a-z0-9._~-]+|[0-9a-f:.]+")


def normalise(url: str) -> str:
    """Return the one spelling of an http or https URL, without its fragment.

    RFC 3986 section 6: lower-case scheme and host, no default port, no dot segments, one
    percent-encoding. Parentheses, commas and the like are taken as the same whether encoded or
    not, since documentation sites link one page both ways. Raises ValueError, which never repeats
    the URL, since that may hold a password.
    """
    try:
        parts = urlsplit(url.strip(_CONTROL_OR_SPACE))
        host, port = parts.hostname or "", parts.port
        host = host if host.isascii() else host.encode("idna").decode("ascii")
        segments = [quote(unquote_to_bytes(name), safe=_SEGMENT) for name in parts.path.split("/")]
        path = parse_url("http://host" + "/".join(segments)).path or "/"
        query = quote(parts.query, safe=_SEGMENT + "/?%")
    except ValueError as error:
        raise ValueError("it is not a URL") from error
    if parts.scheme not in _PORTS:
        raise ValueError("it is neither http nor https")
    if "@" in parts.netloc:
        raise ValueError("it has a user name or password")
    if not _HOST.fullmatch(host):
        raise ValueError("it has no valid host")
    host = f"[{host}]" if ":" in host else host
    at_port = "" if port in (None, _PORTS[parts.scheme]) else f":{port}"
    return f"{parts.scheme}://{host}{at_port}{path}{'?' + query if query else ''}"


def resolve(base: str, reference: str) -> str:
    """Return the URL that a reference on the page `base` means; empty if it cannot be fetched."""
    before, mark, query = reference.strip(_CONTROL_OR_SPACE).partition("?")
    try:
        # Browsers read backslashes of a path as slashes, and pages written on Windows have them.
        return normalise(urljoin(base, before.replace("\\", "/") + mark + query))
    except ValueError:
        return ""


def path_of(url: str) -> str:
    """Return the path of a normalised URL."""
    return urlsplit(url).path


def scope_of(start: str) -> str:
    """Return the scope of a normalised start URL: the folder that it is in."""
    return start[: start.partition("?")[0].rindex("/") + 1]


def moved_scope(scope: str, start: str, target: str) -> str | None:
    """Return the scope after the start was redirected; None if that leads out of it.

    The start may move to https on the same host, and from a folder's name to the folder, which
    then is the scope.
    """
    if path_of(target) == path_of(start) + "/":
        scope = start + "/"
    secure = re.sub("^http:", "https:", scope) if urlsplit(scope).port is None else scope
    return next((each for each in (scope, secure) if target.startswith(each)), None)
