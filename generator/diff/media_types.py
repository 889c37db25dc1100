"""Media types: spellings of the same one, and ranges that have others in them (RFC 9110)."""

from __future__ import annotations

import re

_PARAMETER = re.compile(r';([^=;]+)=("(?:[^"\\]|\\.)*"|[^;]*)')


def plain_media_type(name: str) -> str:
    """Return a media type without what does not count.

    That is case, spaces, quotes, the order of parameters, and a charset that holds anyway: UTF-8,
    and any of JSON, for which none is defined (RFC 8259).
    """
    essence, parameters = _parts(name)
    is_json = essence.endswith(("/json", "+json"))
    charset = parameters.get("charset")
    if charset is not None and (is_json or charset in ("utf-8", "utf8")):
        del parameters["charset"]
    return "".join([essence, *(f";{key}={parameters[key]}" for key in sorted(parameters))])


def has_media_type(wide: str, narrow: str) -> bool:
    """Tell whether one media type is a range that has another one in it.

    `text/*` has `text/plain`, and a type without parameters has the same one with some.
    """
    (kind, parameters), (other, others) = _parts(plain_media_type(wide)), _parts(narrow)
    is_within = kind in (other, "*/*", f"{other.partition('/')[0]}/*")
    return is_within and parameters.items() <= others.items()


def _parts(name: str) -> tuple[str, dict[str, str]]:
    text = "".join(name.lower().split())
    parameters = {key: value.strip('"') for key, value in _PARAMETER.findall(text)}
    return text.partition(";")[0], parameters
