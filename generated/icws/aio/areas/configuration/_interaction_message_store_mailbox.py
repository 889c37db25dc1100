# Rendered from spec/ and templates/client/area.py.jinja2; edits here are lost.
"""Operations of one area."""

from __future__ import annotations

from icws import models
from icws._runtime._async.area import AsyncArea
from icws.operations import configuration as _operations


class _ConfigurationInteractionMessageStoreMailboxSince1(AsyncArea):
    """Operations of configuration 1 and later, interaction message store mailbox."""

    __slots__ = ()

    async def get_configuration_interaction_message_store_mailbox_users(self) -> models.UsersResult:
        """Lists users with their mailboxes in the Interaction Message Store."""
        return await self._call(
            _operations.GET_CONFIGURATION_INTERACTION_MESSAGE_STORE_MAILBOX_USERS
        )
