# Derived from icws/aio/areas/configuration/dnis_mappings.py; edits here are lost.
"""Operations of configuration.dnis_mappings."""

from __future__ import annotations

from collections.abc import Sequence

from icws import models
from icws._runtime._sync.area import UNSET, Area, UnsetType, body_of
from icws.operations import configuration as _operations

__all__ = ["ConfigurationDnisMappings"]


class ConfigurationDnisMappings(Area):
    """The operations of configuration.dnis_mappings."""

    __slots__ = ()

    def get(
        self,
        *,
        select: Sequence[str] | str | UnsetType = UNSET,
        rights_filter: str | UnsetType = UNSET,
    ) -> models.DnisMappings:
        """Returns the DNIS mappings: the routing table for dialled numbers.

        Args:
            select: The properties to return, separated by commas.
            rights_filter: Keeps objects that the user has this right to, such as view or admin.
        """
        return self._call(
            _operations.GET_DNIS_MAPPINGS, query={"select": select, "rightsFilter": rights_filter}
        )

    def update(
        self,
        body: models.DnisMappings | UnsetType = UNSET,
        *,
        routing_table: Sequence[models.RoutingTableEntrySetting] | UnsetType | None = UNSET,
    ) -> models.UpdateOperationResult:
        """Changes the DNIS mappings, the routing table for dialled numbers.

        Args:
            body: The whole body.
            routing_table: The mappings, each from a dialled number to a destination.
        """
        return self._call(
            _operations.UPDATE_DNIS_MAPPINGS,
            body=body_of(models.DnisMappings, body, routing_table=routing_table),
        )
