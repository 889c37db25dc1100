# Rendered from spec/ and templates/client/area.py.jinja2; edits here are lost.
"""Operations of configuration.interaction_message_store_mailbox."""

# The literals of `at` tell the view that any other integer may stand for.
# mypy: disable-error-code="overload-overlap"
# pyright: reportOverlappingOverload=false
from __future__ import annotations

from icws import models
from icws._runtime._async.area import AsyncArea, AsyncListing
from icws.operations import configuration as _operations

__all__ = [
    "AsyncConfigurationInteractionMessageStoreMailbox",
    "AsyncConfigurationInteractionMessageStoreMailboxUsers",
]


class AsyncConfigurationInteractionMessageStoreMailbox(AsyncArea):
    """The operations of configuration.interaction_message_store_mailbox."""

    __slots__ = ()

    @property
    def users(self) -> AsyncConfigurationInteractionMessageStoreMailboxUsers:
        """The operations of configuration.interaction_message_store_mailbox.users."""
        return self._child(AsyncConfigurationInteractionMessageStoreMailboxUsers)


class AsyncConfigurationInteractionMessageStoreMailboxUsers(AsyncArea):
    """The operations of configuration.interaction_message_store_mailbox.users."""

    __slots__ = ()

    def list(self) -> AsyncListing[models.UsersEntry]:
        """Lists users with their mailboxes in the Interaction Message Store."""
        return self._list(_operations.GET_INTERACTION_MESSAGE_STORE_MAILBOX_USERS, "users")
