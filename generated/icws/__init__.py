"""Typed, feature-gated client for Interaction Center Web Services."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from icws import models
from icws._runtime.blocking.subscription import Subscription
from icws._runtime.blocking.transport import Stream, Transport
from icws._runtime.errors import (
    ApiError,
    BadRequestError,
    DecodeError,
    ForbiddenError,
    GoneError,
    IcwsError,
    NotFoundError,
    ServerError,
    TransportError,
    UnauthorizedError,
    UnavailableError,
)
from icws._runtime.gating import FeatureVersionError, FeatureVersionWarning
from icws._runtime.http import Answer, Request, Response
from icws._runtime.model import UNSET, Model, OpenEnum, UnknownObject, UnsetType
from icws._runtime.times import format_datetime, parse_datetime
from icws._version import __version__
from icws.client import Client
from icws.messages import MESSAGE_TYPES, AnyMessage

if TYPE_CHECKING:
    from icws._runtime.aio.subscription import AsyncSubscription
    from icws._runtime.aio.transport import AsyncStream, AsyncTransport
    from icws.aio.client import AsyncClient

__all__ = [
    "MESSAGE_TYPES",
    "UNSET",
    "Answer",
    "AnyMessage",
    "ApiError",
    "AsyncClient",
    "AsyncStream",
    "AsyncSubscription",
    "AsyncTransport",
    "BadRequestError",
    "Client",
    "DecodeError",
    "FeatureVersionError",
    "FeatureVersionWarning",
    "ForbiddenError",
    "GoneError",
    "IcwsError",
    "Model",
    "NotFoundError",
    "OpenEnum",
    "Request",
    "Response",
    "ServerError",
    "Stream",
    "Subscription",
    "Transport",
    "TransportError",
    "UnauthorizedError",
    "UnavailableError",
    "UnknownObject",
    "UnsetType",
    "__version__",
    "format_datetime",
    "models",
    "parse_datetime",
]

_ASYNCHRONOUS = {
    "AsyncClient": "icws.aio.client",
    "AsyncStream": "icws._runtime.aio.transport",
    "AsyncSubscription": "icws._runtime.aio.subscription",
    "AsyncTransport": "icws._runtime.aio.transport",
}


def __getattr__(name: str) -> Any:
    """Load the asynchronous part when it is asked for: most programs need one of the two."""
    if name in _ASYNCHRONOUS:
        import importlib

        value = globals()[name] = getattr(importlib.import_module(_ASYNCHRONOUS[name]), name)
        return value
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
