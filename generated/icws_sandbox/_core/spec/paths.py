# Copied from generator/spec/paths.py; edits here are lost.
"""Path templates, such as `/icws/{sessionId}/queues/{queueId}`: their parts and their matching.

Standard: OpenAPI 3.1.0, *Path Templating*. The standard library is all that it imports, because
the sandbox ships it.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache

_PARAMETER = re.compile(r"\{([^{}]*)\}")
_ROOT = "icws"
_SUBSCRIPTIONS = ["messaging", "subscriptions"]
# What subscriptions call by another name than the area that it belongs to.
_WATCHED = {
    "interaction-alerting": "interactions",
    "interaction-history": "interactions",
    "quality-management": "agent-quality",
    "wfm-data": "wfm",
}


def segments(path: str) -> list[str]:
    """Return the segments of a path below the API's root: all but `/icws` itself."""
    return path.split("/")[2:]


def resource_of(path: str) -> list[str]:
    """Return the segments of the resource of a path: all below the session.

    For a subscription it is the resource that is watched.
    """
    own = _below_session(path)
    return own[len(_SUBSCRIPTIONS) :] if is_subscription(path) else own


def is_subscription(path: str) -> bool:
    """Tell whether a path is that of a subscription."""
    own = _below_session(path)
    return own[: len(_SUBSCRIPTIONS)] == _SUBSCRIPTIONS and len(own) > len(_SUBSCRIPTIONS)


def _below_session(path: str) -> list[str]:
    _, *own = path.split("/")
    own = own[1:] if own[:1] == [_ROOT] else own
    return own[1:] if own and parameter_of(own[0]) is not None else own


@lru_cache(maxsize=10_000)
def area_of(path: str) -> str:
    """Return the area of a path: its first literal segment; of a subscription what it watches."""
    literal = next((part for part in resource_of(path) if parameter_of(part) is None), _ROOT)
    return area_named(literal) if is_subscription(path) else literal


def area_named(segment: str) -> str:
    """Return the area that the first segment of a watched resource belongs to."""
    return _WATCHED.get(segment, segment)


@lru_cache(maxsize=10_000)
def parameter_of(segment: str) -> str | None:
    """Return the name of the parameter that a whole segment is; None for any other segment."""
    match = _PARAMETER.fullmatch(segment)
    return match[1] if match else None


def parameter_names(path: str) -> list[str]:
    """Return the names of the parameters of a template, in order."""
    return _PARAMETER.findall(path)


def identity(path: str) -> str:
    """Return a template without the names of its parameters: equal for the same resource."""
    return _PARAMETER.sub("{}", path)


def filled(path: str, values: Mapping[str, str]) -> str:
    """Return a template with values for the parameters that have one; the others stay."""
    return _PARAMETER.sub(lambda match: values.get(match[1], match[0]), path)


def to_pattern(path: str, *, ignore_case: bool = False) -> re.Pattern[str]:
    """Return a pattern of the concrete paths of a template: one group for each parameter."""
    parts = _PARAMETER.split(path)
    literals = [re.escape(part) for part in parts[::2]]
    return re.compile("([^/]+)".join(literals), re.IGNORECASE if ignore_case else 0)


def literals_first(path: str) -> list[bool]:
    """Return a sort key of templates: at the same place a literal segment goes before others.

    OpenAPI demands this order where several templates match one path.
    """
    return [_PARAMETER.search(segment) is not None for segment in path.split("/")]
