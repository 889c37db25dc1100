# Copied from sandbox/centre/behaviours/__init__.py; edits here are lost.
"""What the operations do, by method and path template."""

from __future__ import annotations

from . import (
    actions,
    assistance,
    attributes,
    chats,
    conferences,
    consults,
    creation,
    emails,
    media,
    recording,
    stations,
    subscriptions,
)
from .requests import Handler

HANDLERS: dict[tuple[str, str], Handler] = {
    **creation.HANDLERS,
    **attributes.HANDLERS,
    **actions.HANDLERS,
    **media.HANDLERS,
    **recording.HANDLERS,
    **consults.HANDLERS,
    **conferences.HANDLERS,
    **chats.HANDLERS,
    **emails.HANDLERS,
    **assistance.HANDLERS,
    **stations.HANDLERS,
    **subscriptions.HANDLERS,
}
