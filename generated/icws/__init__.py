# Rendered from spec/ and templates/client/init.py.jinja2; edits here are lost.
"""Typed, feature-gated client for Interaction Center Web Services."""

from __future__ import annotations

from typing import TYPE_CHECKING

from icws import models
from icws._runtime._sync.transport import Stream, Transport
from icws._runtime.connectivity import ConnectionChange
from icws._runtime.delivery import DeliveryMode
from icws._runtime.enumerations import OpenEnum
from icws._runtime.errors import (
    ApiError,
    BadRequestError,
    BufferOverflowError,
    ClosedError,
    ConflictError,
    DecodeError,
    ForbiddenError,
    GoneError,
    IcwsError,
    LoginError,
    NotFoundError,
    RequestTimeoutError,
    ResponseTooLargeError,
    ServerError,
    TooManyRequestsError,
    TransportError,
    UnauthorizedError,
    UnavailableError,
)
from icws._runtime.gating import FeatureVersionError, FeatureVersionWarning, Policy
from icws._runtime.http import RawResponse, Request, Response
from icws._runtime.model import UNSET, Model, UnknownObject, UnsetType
from icws._runtime.stored_session import StoredSession
from icws._runtime.times import format_datetime, parse_datetime
from icws._version import __version__
from icws.client import Client
from icws.messages import MESSAGE_TYPES

if TYPE_CHECKING:
    from icws import attributes
    from icws._runtime._async.http_transport import AiohttpTransport
    from icws._runtime._async.listing import AsyncListing
    from icws._runtime._async.streamed import AsyncStreamedResponse
    from icws._runtime._async.subscription import AsyncSubscription
    from icws._runtime._async.transport import AsyncStream, AsyncTransport
    from icws._runtime._sync.http_transport import Urllib3Transport
    from icws._runtime._sync.listing import Listing
    from icws._runtime._sync.streamed import StreamedResponse
    from icws._runtime._sync.subscription import Subscription
    from icws._runtime.attributes import Attributes, AttributesChange
    from icws._runtime.chats import ChatChange
    from icws._runtime.hooks import RequestEvent, ResponseEvent
    from icws._runtime.lists import ListChange
    from icws._runtime.ranges import ListingPart
    from icws.aio.caches import (
        AsyncChatCache,
        AsyncChatSubscription,
        AsyncInteractionCache,
        AsyncInteractionSubscription,
        AsyncListCache,
        AsyncListSubscription,
    )
    from icws.aio.client import AsyncClient
    from icws.caches import (
        ChatCache,
        ChatSubscription,
        InteractionCache,
        InteractionSubscription,
        ListCache,
        ListSubscription,
    )
    from icws.messages import AnyMessage

__all__ = [
    "MESSAGE_TYPES",
    "UNSET",
    "AiohttpTransport",
    "AnyMessage",
    "ApiError",
    "AsyncChatCache",
    "AsyncChatSubscription",
    "AsyncClient",
    "AsyncInteractionCache",
    "AsyncInteractionSubscription",
    "AsyncListCache",
    "AsyncListSubscription",
    "AsyncListing",
    "AsyncStream",
    "AsyncStreamedResponse",
    "AsyncSubscription",
    "AsyncTransport",
    "Attributes",
    "AttributesChange",
    "BadRequestError",
    "BufferOverflowError",
    "ChatCache",
    "ChatChange",
    "ChatSubscription",
    "Client",
    "ClosedError",
    "ConflictError",
    "ConnectionChange",
    "DecodeError",
    "DeliveryMode",
    "FeatureVersionError",
    "FeatureVersionWarning",
    "ForbiddenError",
    "GoneError",
    "IcwsError",
    "InteractionCache",
    "InteractionSubscription",
    "ListCache",
    "ListChange",
    "ListSubscription",
    "Listing",
    "ListingPart",
    "LoginError",
    "Model",
    "NotFoundError",
    "OpenEnum",
    "Policy",
    "RawResponse",
    "Request",
    "RequestEvent",
    "RequestTimeoutError",
    "Response",
    "ResponseEvent",
    "ResponseTooLargeError",
    "ServerError",
    "StoredSession",
    "Stream",
    "StreamedResponse",
    "Subscription",
    "TooManyRequestsError",
    "Transport",
    "TransportError",
    "UnauthorizedError",
    "UnavailableError",
    "UnknownObject",
    "UnsetType",
    "Urllib3Transport",
    "__version__",
    "attributes",
    "format_datetime",
    "models",
    "parse_datetime",
]

_LATER = {
    "AiohttpTransport": "icws._runtime._async.http_transport",
    "attributes": "icws.attributes",
    "AnyMessage": "icws.messages",
    "AsyncChatCache": "icws.aio.caches",
    "AsyncChatSubscription": "icws.aio.caches",
    "AsyncInteractionCache": "icws.aio.caches",
    "AsyncInteractionSubscription": "icws.aio.caches",
    "AsyncListCache": "icws.aio.caches",
    "AsyncListSubscription": "icws.aio.caches",
    "AsyncClient": "icws.aio.client",
    "AsyncListing": "icws._runtime._async.listing",
    "AsyncStream": "icws._runtime._async.transport",
    "AsyncStreamedResponse": "icws._runtime._async.streamed",
    "AsyncSubscription": "icws._runtime._async.subscription",
    "AsyncTransport": "icws._runtime._async.transport",
    "Listing": "icws._runtime._sync.listing",
    "ListingPart": "icws._runtime.ranges",
    "RequestEvent": "icws._runtime.hooks",
    "ResponseEvent": "icws._runtime.hooks",
    "StreamedResponse": "icws._runtime._sync.streamed",
    "Subscription": "icws._runtime._sync.subscription",
    "Urllib3Transport": "icws._runtime._sync.http_transport",
    "Attributes": "icws._runtime.attributes",
    "AttributesChange": "icws._runtime.attributes",
    "ChatChange": "icws._runtime.chats",
    "ListChange": "icws._runtime.lists",
    "ChatCache": "icws.caches",
    "ChatSubscription": "icws.caches",
    "InteractionCache": "icws.caches",
    "InteractionSubscription": "icws.caches",
    "ListCache": "icws.caches",
    "ListSubscription": "icws.caches",
}


# Hidden from type checkers, for which every misspelt name would be there.
if not TYPE_CHECKING:

    def __getattr__(name: str) -> object:
        """Import at first use what many programs do not need."""
        if name in _LATER:
            import importlib

            module = importlib.import_module(_LATER[name])
            value = globals()[name] = (
                module if _LATER[name] == f"icws.{name}" else getattr(module, name)
            )
            return value
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    """Return the public names, including those that are not imported yet."""
    return [*__all__]
