# Derived from icws/aio/areas/configuration/_interaction_message_store_mailbox.py; edits here are lost.
"""Operations of one area."""

from __future__ import annotations

from icws import models
from icws._runtime._sync.area import Area
from icws.operations import configuration as _operations


class _ConfigurationInteractionMessageStoreMailboxSince1(Area):
    """Operations of configuration 1 and later, interaction message store mailbox."""

    __slots__ = ()

    def get_configuration_interaction_message_store_mailbox_users(self) -> models.UsersResult:
        """Lists users with their mailboxes in the Interaction Message Store."""
        return self._call(_operations.GET_CONFIGURATION_INTERACTION_MESSAGE_STORE_MAILBOX_USERS)
