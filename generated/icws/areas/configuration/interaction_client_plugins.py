# Derived from icws/aio/areas/configuration/interaction_client_plugins.py; edits here are lost.
"""Operations of configuration.interaction_client_plugins."""

from __future__ import annotations

from collections.abc import Sequence

from icws import models
from icws._runtime._sync.area import UNSET, Area, Listing, UnsetType
from icws.operations import configuration as _operations

__all__ = ["ConfigurationInteractionClientPlugins"]


class ConfigurationInteractionClientPlugins(Area):
    """The operations of configuration.interaction_client_plugins."""

    __slots__ = ()

    def list(
        self,
        *,
        select: Sequence[str] | str | UnsetType = UNSET,
        where: str | UnsetType = UNSET,
        order_by: str | UnsetType = UNSET,
        rights_filter: str | UnsetType = UNSET,
        page_size: int | None = None,
    ) -> Listing[models.InteractionClientPlugin]:
        """Lists the plug-ins of the Interaction Client.

        Args:
            select: The properties to return, separated by commas.
            where: Conditions, with commas between them, such as configurationId.id sw A: eq
                means equal, sw begins with, ct contains.
            order_by: The property to sort the list by.
            rights_filter: Keeps objects that the user has this right to, such as view or admin.
            page_size: How many items to ask for at a time.
        """
        return self._list(
            _operations.GET_INTERACTION_CLIENT_PLUGINS,
            "items",
            query={
                "select": select,
                "where": where,
                "orderBy": order_by,
                "rightsFilter": rights_filter,
            },
            page_size=page_size,
        )

    def get(
        self,
        id: str,
        *,
        select: Sequence[str] | str | UnsetType = UNSET,
        rights_filter: str | UnsetType = UNSET,
    ) -> models.InteractionClientPlugin:
        """Returns one plug-in of the Interaction Client.

        Args:
            id: The id of the object.
            select: The properties to return, separated by commas.
            rights_filter: Keeps objects that the user has this right to, such as view or admin.
        """
        return self._call(
            _operations.GET_INTERACTION_CLIENT_PLUGIN,
            path={"id": id},
            query={"select": select, "rightsFilter": rights_filter},
        )
