# Derived from icws/aio/areas/configuration/interaction_dialer_call_list_acls.py; edits here are lost.
"""Operations of configuration.interaction_dialer_call_list_acls."""

# ruff: noqa: A002 - arguments are named as the API names them
from __future__ import annotations

from icws import models
from icws._runtime._sync.area import Area
from icws._runtime.model import UNSET, UnsetType
from icws.operations import configuration as _operations

__all__ = [
    "ConfigurationInteractionDialerCallListAcls",
]


class ConfigurationInteractionDialerCallListAcls(Area):
    """The operations of configuration.interaction_dialer_call_list_acls."""

    __slots__ = ()

    def list(
        self,
        *,
        select: str | UnsetType = UNSET,
        where: str | UnsetType = UNSET,
        order_by: str | UnsetType = UNSET,
        rights_filter: str | UnsetType = UNSET,
        range: str | UnsetType = UNSET,
    ) -> models.InteractionDialerCallListAcls:
        """Lists the access entries for Dialer call lists.

        Args:
            select: The properties to return, separated by commas.
            where: A condition that the objects in the list must meet.
            order_by: The property to sort the list by.
            rights_filter: Keeps only objects for which the user has a certain right, such as
                view or admin.
            range: The part of the list to return, in the form items=10-20.
        """
        return self._call(
            _operations.GET_CONFIGURATION_INTERACTION_DIALER_CALL_LIST_ACLS,
            query={
                "select": select,
                "where": where,
                "orderBy": order_by,
                "rightsFilter": rights_filter,
            },
            headers={"Range": range},
        )

    def get(
        self, id: str, *, select: str | UnsetType = UNSET, rights_filter: str | UnsetType = UNSET
    ) -> models.InteractionDialerCallListAcl:
        """Returns one access entry for a Dialer call list.

        Args:
            id: The id of the object.
            select: The properties to return, separated by commas.
            rights_filter: Keeps only objects for which the user has a certain right, such as
                view or admin.
        """
        return self._call(
            _operations.GET_CONFIGURATION_INTERACTION_DIALER_CALL_LIST_ACL,
            path={"id": id},
            query={"select": select, "rightsFilter": rights_filter},
        )
