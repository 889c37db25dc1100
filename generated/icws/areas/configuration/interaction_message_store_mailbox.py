# Derived from icws/aio/areas/configuration/interaction_message_store_mailbox.py; edits here are lost.
"""Operations of configuration.interaction_message_store_mailbox."""

# The literals of `at` tell the view that any other integer may stand for.
# mypy: disable-error-code="overload-overlap"
# pyright: reportOverlappingOverload=false
from __future__ import annotations

from icws import models
from icws._runtime._sync.area import Area, Listing
from icws.operations import configuration as _operations

__all__ = [
    "ConfigurationInteractionMessageStoreMailbox",
    "ConfigurationInteractionMessageStoreMailboxUsers",
]


class ConfigurationInteractionMessageStoreMailbox(Area):
    """The operations of configuration.interaction_message_store_mailbox."""

    __slots__ = ()

    @property
    def users(self) -> ConfigurationInteractionMessageStoreMailboxUsers:
        """The operations of configuration.interaction_message_store_mailbox.users."""
        return self._child(ConfigurationInteractionMessageStoreMailboxUsers)


class ConfigurationInteractionMessageStoreMailboxUsers(Area):
    """The operations of configuration.interaction_message_store_mailbox.users."""

    __slots__ = ()

    def list(self) -> Listing[models.UsersEntry]:
        """Lists users with their mailboxes in the Interaction Message Store."""
        return self._list(_operations.GET_INTERACTION_MESSAGE_STORE_MAILBOX_USERS, "users")
