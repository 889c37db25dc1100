"""Typed, feature-gated client for Interaction Center Web Services."""

from __future__ import annotations

from icws import models
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
from icws._runtime.model import UNSET, Model, OpenEnum, UnknownObject, UnsetType
from icws._runtime.times import format_datetime, parse_datetime
from icws._version import __version__
from icws.client import Client, connect
from icws.messages import MESSAGE_TYPES, AnyMessage

__all__ = [
    "MESSAGE_TYPES",
    "UNSET",
    "AnyMessage",
    "ApiError",
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
    "ServerError",
    "TransportError",
    "UnauthorizedError",
    "UnavailableError",
    "UnknownObject",
    "UnsetType",
    "__version__",
    "connect",
    "format_datetime",
    "models",
    "parse_datetime",
]
