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
    "connect",
    "models",
]
