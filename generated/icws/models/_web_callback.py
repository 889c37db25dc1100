# Rendered from spec/ and templates/client/models.py.jinja2; edits here are lost.
"""Types of the API, as `icws.models` has them."""

from __future__ import annotations

from msgspec import field as _field

from icws._runtime.model import UNSET, Model, UnsetType

__all__ = [
    "CallbackCreateRequest",
    "CallbackCreateResponse",
    "CallbackReconnectRequest",
    "CallbackStatusResponse",
]


class CallbackCreateRequest(
    Model, kw_only=True, tag_field="__type", tag="urn:inin.com:webCallback:callbackCreateRequest"
):
    """A request for a callback."""

    target_queue: str
    """The queue that the callback is for."""
    target_queue_type: str
    """The kind of that queue: Workgroup or User."""
    telephone: str
    """The number to call back."""
    name: str
    """The name of the person to call back."""
    subject: str | UnsetType = UNSET
    """What the callback is about."""


class CallbackCreateResponse(
    Model, kw_only=True, tag_field="__type", tag="urn:inin.com:webCallback:callbackCreateResponse"
):
    """A callback that was asked for."""

    participant_id: str = _field(name="participantID")
    """The id of the person to call back. Format: uuid."""
    date_format: str
    """The format in which to show dates."""
    time_format: str
    """The format in which to show times of day."""
    callback_id: str = _field(name="callbackID")
    """The id of the callback."""


class CallbackReconnectRequest(
    Model, kw_only=True, tag_field="__type", tag="urn:inin.com:webCallback:callbackReconnectRequest"
):
    """A request to resume a callback."""

    callback_id: str = _field(name="callbackID")
    """The id of the callback."""
    participant_id: str = _field(name="participantID")
    """The id of the person to call back. Format: uuid."""


class CallbackStatusResponse(
    Model, kw_only=True, tag_field="__type", tag="urn:inin.com:webCallback:callbackStatusResponse"
):
    """The state of a callback."""

    state: str
    """The state of the callback."""
    queue_wait_time: int | UnsetType = UNSET
    """How long the callback has to wait in the queue."""
    queue_position: int | UnsetType = UNSET
    """The place of the callback in the queue."""
